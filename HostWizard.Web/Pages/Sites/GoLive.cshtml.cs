using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Sites;

/// <summary>Opens the website on the client's own domain.</summary>
public sealed class GoLive(GoLive.Handler handler, DomainCheck check, SiteView.Query query) : SitePage(query)
{
    protected override string? Dialog => "go-live";

    public Task<IActionResult> OnPostAsync(int id, [FromForm] string? domain, [FromForm] string? reason, CancellationToken ct)
        => DoAsync(id, name => $"{name} is live.", async () =>
        {
            string? overridden = null;
            if (check.IsAsked && await handler.DomainAsync(id, domain, ct) is { } wanted)
            {
                Report = await check.LookAsync(wanted, ct);
                overridden = DomainCheck.Override(Report, reason);
            }
            return await handler.Handle(new(id, domain, User.Actor()) { Overridden = overridden }, ct);
        }, ct);

    /// <summary>Looks, and changes nothing.</summary>
    public Task<IActionResult> OnPostCheckAsync(int id, [FromForm] string? domain, CancellationToken ct) => LookAsync(id, () => check.LookAsync(domain, ct), ct);

    /// <param name="SiteId">Which site.</param>
    /// <param name="Domain">The domain as typed; a suspended site keeps its own when none is given.</param>
    /// <param name="By">Who opens it.</param>
    public sealed record Command(int SiteId, string? Domain, Actor By)
    {
        /// <summary>What DNS did not say yet, and why it opens all the same.</summary>
        public string? Overridden { get; init; }
    }

    public sealed class Handler(HostWizardDb db, HostWizardSettings settings, TimeProvider clock)
    {
        /// <summary>Goes live.</summary>
        /// <returns>False when there is no such site.</returns>
        /// <exception cref="TransitionRefusedException">The site is neither accepted nor suspended.</exception>
        /// <exception cref="RefusedException">Another website has the domain.</exception>
        /// <exception cref="InvalidInputException">The domain is none that a client can have.</exception>
        public Task<bool> Handle(Command command, CancellationToken ct) => db.InTransaction(async () =>
        {
            if (await db.WholeSite(command.SiteId, ct) is not { } site) return false;
            var domain = Wanted(site, command.Domain);
            if (site.Status.CanMoveTo(SiteStatus.Live)) await db.RefuseTakenDomainAsync(site.StoreId, domain, ct);
            site.GoLive(domain, command.By, clock.GetUtcNow().UtcDateTime, command.Overridden);
            return true;
        }, ct);

        /// <summary>The domain it would open on; null when there is no such site, or it cannot open.</summary>
        /// <exception cref="InvalidInputException">The domain is none that a client can have.</exception>
        public async Task<string?> DomainAsync(int siteId, string? typed, CancellationToken ct)
            => await db.Sites.AsNoTracking().FirstOrDefaultAsync(s => s.Id == siteId, ct) is { } site && site.Status.CanMoveTo(SiteStatus.Live) ? Wanted(site, typed) : null;

        private string Wanted(HostedSite site, string? typed)
            => string.IsNullOrWhiteSpace(typed) && site.Status == SiteStatus.Suspended ? site.LiveDomain! : DomainName.Parse(typed, settings.PlatformDomain);
    }
}
