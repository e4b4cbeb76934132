using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Sites;

/// <summary>Changes a service in its row.</summary>
public sealed class ChangeService(ChangeService.Handler handler, SiteView.Query query) : SitePage(query)
{
    [FromRoute]
    public int ServiceId { get; set; }

    public override Task<IActionResult> OnGetAsync(int id, CancellationToken ct) => ShowAsync(id, new() { EditedService = ServiceId }, ct);

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken ct)
    {
        try
        {
            return await DoneUnlessGoneAsync(id, await handler.Handle(new(id, ServiceId, ServiceForm.Read(Request.Form), User.Actor()), ct), ct);
        }
        catch (InvalidInputException invalid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return await ShowAsync(id, new() { EditedService = ServiceId, Errors = invalid.Errors, Typed = Request.Form }, ct);
        }
    }

    private async Task<IActionResult> DoneUnlessGoneAsync(int id, ClientService? changed, CancellationToken ct)
        => changed is null ? NotFound() : await DoneAsync(id, _ => $"{changed.Name} is saved.", new(), ct);

    public sealed record Command(int SiteId, int ServiceId, ServicePatch Patch, Actor By);

    public sealed class Handler(HostWizardDb db, TimeProvider clock)
    {
        /// <summary>Changes the service.</summary>
        /// <returns>Null when this site has no such service.</returns>
        /// <exception cref="InvalidInputException">A field is out of bounds.</exception>
        public Task<ClientService?> Handle(Command command, CancellationToken ct) => db.InTransaction(async () =>
        {
            var site = await db.Sites.Include(s => s.Services.Where(service => service.Id == command.ServiceId)).FirstOrDefaultAsync(s => s.Id == command.SiteId, ct);
            if (site?.Services.SingleOrDefault() is not { } service) return null;
            var details = command.Patch.On(service.Details);
            if (details.AddonProductId != service.AddonProductId) await db.RefuseUnknownProductAsync(details.AddonProductId, ct);
            var before = service.Details;
            var now = clock.GetUtcNow().UtcDateTime;
            service.Change(details, now);
            if (service.Details != before) site.Note(SiteEventKind.ServiceChanged, command.By, now, service.Name);
            return service;
        }, ct);
    }
}
