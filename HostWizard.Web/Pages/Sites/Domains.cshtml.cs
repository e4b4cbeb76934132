using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace HostWizard.Web.Pages.Sites;

/// <summary>The domains of a site: what the name servers say of one (asked with GET), and a further one (POST).</summary>
public sealed class Domains(Domains.Handler handler, DomainCheck check, SiteView.Query query) : SitePage(query)
{
    protected override string? Dialog => "add-domain";

    /// <summary>The domain to look at; the panel alone without one.</summary>
    [FromQuery(Name = "look")]
    public string? Look { get; set; }

    public override async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        Tab = "domains";
        if (Look is null) return await ShowAsync(id, new(), ct);
        try
        {
            Report = await check.LookAsync(Look, ct);
            return await ShowAsync(id, new(), ct);
        }
        catch (InvalidInputException invalid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return await ShowAsync(id, new() { LookedAt = Look, Errors = new Dictionary<string, string[]> { ["look"] = invalid.Errors["domain"] } }, ct);
        }
    }

    public Task<IActionResult> OnPostAsync(int id, [FromForm] string? domain, CancellationToken ct)
    {
        Tab = "domains";
        return DoAsync(id, _ => "The domain is added.", () => handler.Handle(new(id, domain, User.Actor()), ct), ct);
    }

    public sealed record Command(int SiteId, string? Domain, Actor By);

    public sealed class Handler(HostWizardDb db, HostWizardSettings settings, TimeProvider clock)
    {
        /// <summary>Adds a further domain, which leads to the main one.</summary>
        /// <returns>False when there is no such site.</returns>
        /// <exception cref="RefusedException">Another website has it, or this one has it already or is not open.</exception>
        /// <exception cref="InvalidInputException">The domain is none that a client can have.</exception>
        public Task<bool> Handle(Command command, CancellationToken ct) => db.InTransaction(async () =>
        {
            if (await db.WholeSite(command.SiteId, ct) is not { } site) return false;
            var domain = DomainName.Parse(command.Domain, settings.PlatformDomain);
            await db.RefuseTakenDomainAsync(site.StoreId, domain, ct);
            site.AddDomain(domain, command.By, clock.GetUtcNow().UtcDateTime);
            return true;
        }, ct);
    }
}
