using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Cms;

/// <summary>A published version in the list.</summary>
/// <param name="Number">1, 2, 3 …</param>
/// <param name="By">Who published it.</param>
/// <param name="At">When, UTC.</param>
public sealed record VersionLine(int Number, string By, DateTime At);

/// <summary>Makes an earlier version the draft again. Visitors read it once it is published; until then it can be undone.</summary>
public sealed class RestoreVersion(WebsiteDesk desk, RestoreVersion.Handler handler) : EditorPage(desk)
{
    public async Task<IActionResult> OnPostAsync(int number, CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        try
        {
            if (!Site.MayLayout) throw new RefusedException("The layout of this website is locked, and an earlier version may have another one. Ask us to restore it.");
            if (!await handler.Handle(new(Site.StoreId, number, User.Actor()), ct)) return NotFound();
            this.Toast($"Version {number} is the draft now. Publish it when it is right.");
            return LocalRedirect(At(panel: "versions"));
        }
        catch (RefusedException refused)
        {
            return await RefusedAsync(refused, ct);
        }
    }

    public sealed record Command(int StoreId, int Number, Actor By);

    public sealed class Handler(HostWizardDb db, TimeProvider clock)
    {
        /// <summary>Restores; false when there is no such version.</summary>
        public Task<bool> Handle(Command command, CancellationToken ct) => db.InTransaction(async () =>
        {
            if (await db.WebsiteVersions.AsNoTracking().FirstOrDefaultAsync(v => v.StoreId == command.StoreId && v.Number == command.Number, ct) is not { } version) return false;
            var now = clock.GetUtcNow().UtcDateTime;
            await db.EditWebsite(command.StoreId, $"Version {version.Number} restored", null, command.By, now, _ => version.Content, ct);
            if (await db.Sites.FirstOrDefaultAsync(s => s.StoreId == command.StoreId, ct) is { } site) site.Note(SiteEventKind.WebsiteRestored, command.By, now, $"version {version.Number}, as a draft");
            return true;
        }, ct);
    }

    [Handler]
    public sealed class Query(HostWizardDb db)
    {
        /// <summary>The last versions, latest first.</summary>
        public async Task<IReadOnlyList<VersionLine>> Handle(int storeId, CancellationToken ct)
            => await db.WebsiteVersions.AsNoTracking().Where(v => v.StoreId == storeId).OrderByDescending(v => v.Number).Take(50).Select(v => new VersionLine(v.Number, v.By, v.At)).ToListAsync(ct);
    }
}
