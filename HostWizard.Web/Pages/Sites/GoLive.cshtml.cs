using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Sites;

/// <summary>Opens the website on the client's own domain.</summary>
public sealed class GoLive(GoLive.Handler handler, SiteView.Query query) : SitePage(query)
{
    protected override string? Dialog => "go-live";

    public Task<IActionResult> OnPostAsync(int id, [FromForm] string? domain, CancellationToken ct)
        => DoAsync(id, name => $"{name} is live.", () => handler.Handle(new(id, domain, User.Actor()), ct), ct);

    /// <param name="SiteId">Which site.</param>
    /// <param name="Domain">The domain as typed; a suspended site keeps its own when none is given.</param>
    /// <param name="By">Who opens it.</param>
    public sealed record Command(int SiteId, string? Domain, Actor By);

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
            var keeps = string.IsNullOrWhiteSpace(command.Domain) && site.Status == SiteStatus.Suspended;
            var domain = keeps ? site.LiveDomain! : DomainName.Parse(command.Domain, settings.PlatformDomain);
            await RefuseTakenAsync(site, domain, ct);
            site.GoLive(domain, command.By, clock.GetUtcNow().UtcDateTime);
            return true;
        }, ct);

        private async Task RefuseTakenAsync(HostedSite site, string domain, CancellationToken ct)
        {
            var bare = DomainName.Bare(domain);
            // With and without www. is one website; whoever has one has the other.
            var taken = await db.StoreDomains.AnyAsync(d => d.StoreId != site.StoreId && (d.Domain == domain || d.BareDomain == bare), ct);
            if (taken && site.Status.CanMoveTo(SiteStatus.Live)) throw new RefusedException($"{DomainName.Readable(domain)} leads to another website here. Free it there first, or choose another domain.");
        }
    }
}
