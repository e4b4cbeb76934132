using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Sites;

/// <summary>Deletes a service; the history keeps its name.</summary>
public sealed class DeleteService(DeleteService.Handler handler, SiteView.Query query) : SitePage(query)
{
    [FromRoute]
    public int ServiceId { get; set; }

    protected override string? Dialog => $"delete-service-{ServiceId}";

    public Task<IActionResult> OnPostAsync(int id, CancellationToken ct)
        => DoAsync(id, _ => "The service is deleted.", async () => await handler.Handle(new(id, ServiceId, User.Actor()), ct) is not null, ct);

    public sealed record Command(int SiteId, int ServiceId, Actor By);

    public sealed class Handler(HostWizardDb db, TimeProvider clock)
    {
        /// <summary>Deletes the service.</summary>
        /// <returns>The name it had; null when this site has no such service.</returns>
        public Task<string?> Handle(Command command, CancellationToken ct) => db.InTransaction(async () =>
        {
            var site = await db.Sites.Include(s => s.Services.Where(service => service.Id == command.ServiceId)).FirstOrDefaultAsync(s => s.Id == command.SiteId, ct);
            if (site?.Services.SingleOrDefault() is not { } service) return null;
            db.Services.Remove(service);
            site.Note(SiteEventKind.ServiceDeleted, command.By, clock.GetUtcNow().UtcDateTime, service.Name);
            return service.Name;
        }, ct);
    }
}
