using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Cms;

/// <summary>Lets the owner change the layout too, or texts and pictures alone. For admins.</summary>
public sealed class LockLayout(WebsiteDesk desk, LockLayout.Handler handler) : EditorPage(desk)
{
    public async Task<IActionResult> OnPostAsync(bool isUnlocked, CancellationToken ct)
    {
        // An owner is told no more than a stranger: it is not theirs to ask.
        if (!User.IsAdmin() || !await FindAsync(ct)) return NotFound();
        await handler.Handle(new(Site.StoreId, isUnlocked, User.Actor()), ct);
        this.Toast(isUnlocked ? "The owner may change the layout now." : "The owner may change texts and pictures, not the layout.");
        return LocalRedirect(At());
    }

    public sealed record Command(int StoreId, bool IsUnlocked, Actor By);

    public sealed class Handler(HostWizardDb db, TimeProvider clock)
    {
        public Task<bool> Handle(Command command, CancellationToken ct) => db.InTransaction(async () =>
        {
            var website = await db.Websites.FirstAsync(w => w.StoreId == command.StoreId, ct);
            if (website.IsLayoutUnlocked == command.IsUnlocked) return false;
            website.UnlockLayout(command.IsUnlocked);
            if (await db.Sites.FirstOrDefaultAsync(s => s.StoreId == command.StoreId, ct) is { } site)
                site.Note(command.IsUnlocked ? SiteEventKind.LayoutUnlocked : SiteEventKind.LayoutLocked, command.By, clock.GetUtcNow().UtcDateTime, null);
            return true;
        }, ct);
    }
}
