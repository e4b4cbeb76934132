using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Infrastructure.Media;
using HostWizard.Web.Infrastructure.SignIn;
using Htmx;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Sites;

/// <summary>Makes a draft site with its store. The address shows as the name is typed.</summary>
public sealed class New(New.Handler handler, New.AddressQuery address) : PageModel
{
    [BindProperty]
    public SiteForm Form { get; set; } = new();

    public string Address { get; private set; } = "";

    public async Task OnGetAsync(string? name, CancellationToken ct)
    {
        Form.BusinessName = name;
        Address = await address.ForAsync(name, ct);
    }

    /// <summary>The address a name would get, as a fragment.</summary>
    public async Task<IActionResult> OnGetAddressAsync(CancellationToken ct)
    {
        var name = Request.Query["Form.BusinessName"].ToString();
        return Request.IsHtmx() ? Partial("_NewAddress", await address.ForAsync(name, ct)) : RedirectToPage("New", new { name });
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        try
        {
            var id = await handler.Handle(new(new(Form.BusinessName, Form.ContactName, Form.ContactEmail, Form.ContactPhone, Form.InternalNotes), Form.Language is null ? SiteLanguage.En : EnumText<SiteLanguage>.Parse("language", Form.Language), null, User.Actor(), EnumText<Trade>.Parse(Form.Trade)), ct);
            this.Toast($"{Form.BusinessName!.Trim()} is created.");
            return RedirectToPage("Detail", new { id });
        }
        catch (InvalidInputException invalid)
        {
            ModelState.AddInputErrors(invalid, nameof(Form));
            Address = await address.ForAsync(Form.BusinessName, ct);
            return this.Invalid();
        }
    }

    public sealed class SiteForm
    {
        public string? BusinessName { get; set; }
        public string? ContactName { get; set; }
        public string? ContactEmail { get; set; }
        public string? ContactPhone { get; set; }
        public string? InternalNotes { get; set; }
        public string? Language { get; set; }
        public string? Trade { get; set; }
    }

    public sealed record Command(SiteDetails Details, SiteLanguage Language, int? ProspectId, Actor By, Trade? Trade = null, Business? Known = null, FoundTexts? Texts = null, ReadyPicture? Logo = null);

    public sealed class Handler(HostWizardDb db, IStarters starters, MediaPlacing placing, TimeProvider clock)
    {
        /// <summary>Makes the site, alone or from a prospect.</summary>
        /// <returns>The site's number.</returns>
        /// <exception cref="InvalidInputException">A field is out of bounds.</exception>
        /// <exception cref="SiteExistsException">The prospect has a site that is not cancelled.</exception>
        public async Task<int> Handle(Command command, CancellationToken ct)
        {
            var site = await placing.HoldingAsync(command.Logo, () => db.InTransaction(async () =>
            {
                var now = clock.GetUtcNow().UtcDateTime;
                var prospect = command.ProspectId is { } id ? await ProspectAsync(id, command.By, now, ct) : null;
                var platform = await db.Platforms.SingleAsync(p => p.Code == Platform.HostingCode, ct);
                var owner = await db.Merchants.SingleAsync(m => m.IsSystem, ct);
                var name = command.Details.BusinessName?.Trim() ?? "";
                var store = new Store(platform, owner, name, Subdomain.FirstFree(name, await db.TakenSubdomainsAsync(name, ct)), command.Language, now);
                var made = new HostedSite(store, command.Details, prospect, TemporaryPassword.Secret(), command.By, now);
                db.Sites.Add(made);
                var logo = await LogoAsync(made, command, ct);
                var known = logo is null ? command.Known : (command.Known ?? new()) with { Logo = new() { MediaId = logo.Id, Alt = logo.Alt } };
                store.Begin(starters.For(command.Trade, command.Language, made.Details, known, command.Texts), command.By, now, logo is null ? [] : [logo]);
                return made;
            }, ct), ct);
            return site.Id;
        }

        private async Task<MediaPicture?> LogoAsync(HostedSite site, Command command, CancellationToken ct)
        {
            if (command.Logo is not { } logo) return null;
            // The store's number names the folder.
            await db.SaveChangesAsync(ct);
            return await placing.PlaceAsync(site.Store.Id, logo, site.BusinessName, command.By, ct);
        }

        private async Task<Prospect> ProspectAsync(int id, Actor by, DateTime now, CancellationToken ct)
        {
            var prospect = await db.Prospects.SingleAsync(p => p.Id == id, ct);
            var existing = await db.Sites.FirstOrDefaultAsync(s => s.ProspectId == id && s.Status != SiteStatus.Cancelled, ct);
            if (existing is not null) throw new SiteExistsException(existing.Id, $"{prospect.BusinessName} has a site already: number {existing.Id}, {existing.Status.Words()}.");
            await db.RefuseObjectedAsync(prospect, ct);
            prospect.NoteSite(by, now);
            return prospect;
        }
    }

    [Handler]
    public sealed class AddressQuery(HostWizardDb db, PublicAddress address)
    {
        /// <summary>The address a business of this name would get now; empty while there is no name.</summary>
        public async Task<string> ForAsync(string? name, CancellationToken ct)
            => string.IsNullOrWhiteSpace(name) ? "" : address.Host(Subdomain.FirstFree(name, await db.TakenSubdomainsAsync(name, ct)));
    }
}

internal static class TakenSubdomains
{
    /// <summary>Subdomains in use that begin like the one a name asks for.</summary>
    public static async Task<IReadOnlySet<string>> TakenSubdomainsAsync(this HostWizardDb db, string name, CancellationToken ct)
    {
        var start = Subdomain.From(name);
        // A long name is cut further to make room for its number.
        if (start.Length > 50) start = start[..50];
        return (await db.Stores.Where(s => s.Subdomain.StartsWith(start)).Select(s => s.Subdomain).ToListAsync(ct)).ToHashSet(StringComparer.Ordinal);
    }
}
