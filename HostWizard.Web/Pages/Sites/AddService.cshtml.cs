using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Sites;

/// <summary>Adds a service to a site, free or from the catalogue.</summary>
public sealed class AddService(AddService.Handler handler, SiteView.Query query) : SitePage(query)
{
    protected override string? Dialog => "add-service";

    public override Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        Tab = "services";
        return ShowAsync(id, new() { IsAdding = true }, ct);
    }

    public Task<IActionResult> OnPostAsync(int id, CancellationToken ct)
        => DoAsync(id, _ => "The service is added.", async () => await handler.Handle(new(id, ServiceForm.Read(Request.Form), User.Actor()), ct) is not null, ct, new() { IsAdding = true });

    public sealed record Command(int SiteId, ServicePatch Patch, Actor By);

    public sealed class Handler(HostWizardDb db, TimeProvider clock)
    {
        /// <summary>Adds the service.</summary>
        /// <returns>Null when there is no such site.</returns>
        /// <exception cref="InvalidInputException">A field is missing or out of bounds.</exception>
        public Task<ClientService?> Handle(Command command, CancellationToken ct) => db.InTransaction(async () =>
        {
            var site = await db.Sites.FirstOrDefaultAsync(s => s.Id == command.SiteId, ct);
            if (site is null) return null;
            var details = command.Patch.On(null);
            await db.RefuseUnknownProductAsync(details.AddonProductId, ct);
            return site.AddService(details, command.By, clock.GetUtcNow().UtcDateTime);
        }, ct);
    }
}

internal static class KnownProducts
{
    /// <summary>Refuses a catalogue number that nobody knows.</summary>
    /// <exception cref="InvalidInputException">There is no such entry.</exception>
    public static async Task RefuseUnknownProductAsync(this HostWizardDb db, int? id, CancellationToken ct)
    {
        if (id is not null && !await db.AddonProducts.AnyAsync(p => p.Id == id, ct))
            throw new InvalidInputException("addon_product_id", $"There is no catalogue entry with number {id}.");
    }
}
