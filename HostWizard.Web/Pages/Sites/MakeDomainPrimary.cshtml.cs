using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Sites;

/// <summary>Makes one of the site's domains, with or without www., the one all others lead to.</summary>
public sealed class MakeDomainPrimary(MakeDomainPrimary.Handler handler, DomainCheck check, SiteView.Query query) : SitePage(query)
{
    [FromRoute]
    public string Domain { get; set; } = "";

    protected override string? Dialog => $"primary-domain-{Domain}";

    public override Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        Tab = "domains";
        return base.OnGetAsync(id, ct);
    }

    public Task<IActionResult> OnPostAsync(int id, [FromForm] bool www, [FromForm] string? reason, CancellationToken ct)
    {
        Tab = "domains";
        return DoAsync(id, _ => "The main domain is changed.", async () =>
        {
            string? overridden = null;
            if (check.IsAsked && await handler.NextAsync(id, Domain, www, ct) is { } next)
            {
                Report = await check.LookAsync(next, ct);
                overridden = DomainCheck.Override(Report, reason);
            }
            return await handler.Handle(new(id, Domain, www, overridden, User.Actor()), ct) is not null;
        }, ct);
    }

    /// <param name="SiteId">Which site.</param>
    /// <param name="Domain">Which of its domains, without <c>www.</c>.</param>
    /// <param name="WithWww">Whether visitors see it with <c>www.</c>.</param>
    /// <param name="Overridden">What DNS did not say yet, and why it is done all the same.</param>
    /// <param name="By">Who wants it.</param>
    public sealed record Command(int SiteId, string Domain, bool WithWww, string? Overridden, Actor By);

    public sealed class Handler(HostWizardDb db, TimeProvider clock)
    {
        /// <summary>Makes it the main domain.</summary>
        /// <returns>The domain as people write it; null when this site has no such domain.</returns>
        public Task<string?> Handle(Command command, CancellationToken ct) => db.InTransaction(async () =>
            (await db.WholeSite(command.SiteId, ct))?.MakeDomainPrimary(command.Domain, command.WithWww, command.By, clock.GetUtcNow().UtcDateTime, command.Overridden), ct);

        /// <summary>The domain it would become; null when this site has no such domain.</summary>
        public async Task<string?> NextAsync(int siteId, string domain, bool withWww, CancellationToken ct)
            => await (from site in db.Sites join own in db.StoreDomains on site.StoreId equals own.StoreId where site.Id == siteId && own.BareDomain == domain select own.BareDomain).FirstOrDefaultAsync(ct) is { } bare
                ? (withWww ? "www." + bare : bare)
                : null;
    }
}
