using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace HostWizard.Web.Pages.Cms;

/// <summary>Lets visitors read the draft: it becomes a version that never changes.</summary>
public sealed class Publish(WebsiteDesk desk, Publish.Handler handler) : EditorPage(desk)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await FindAsync(ct) ? LocalRedirect(At(panel: "publish")) : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        var number = await handler.Handle(new(Site.StoreId, User.Actor()), ct);
        this.Toast(number is null ? "Visitors read this already." : $"Published as version {number}.");
        return LocalRedirect(At());
    }

    public sealed record Command(int StoreId, Actor By);

    public sealed class Handler(HostWizardDb db, TimeProvider clock)
    {
        /// <summary>Publishes.</summary>
        /// <returns>Number of the version; null when nothing was new.</returns>
        public Task<int?> Handle(Command command, CancellationToken ct)
            => db.InTransaction(async () => (await db.PublishWebsite(command.StoreId, command.By, clock.GetUtcNow().UtcDateTime, ct))?.PublishedNumber, ct);
    }
}
