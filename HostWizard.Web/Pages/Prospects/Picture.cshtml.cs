using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>A picture of a prospect: shown to admins, and removed.</summary>
public sealed class Picture(Detail.ReadHandler read, Picture.Handler handler, PictureShelf shelf) : ProspectPage(read)
{
    public async Task<IActionResult> OnGetAsync(int id, int pictureId, string? size, CancellationToken ct)
    {
        if (await shelf.FileAsync(id, pictureId, size == "small", ct) is not { } file) return NotFound();
        Response.Headers.CacheControl = "private, max-age=3600";
        return File(file.Content, file.ContentType);
    }

    public Task<IActionResult> OnPostAsync(int id, int pictureId, CancellationToken ct)
        => DoAsync(id, "The picture is removed.", () => handler.Handle(new(id, pictureId, User.Actor()), ct), ct);

    public sealed record Command(int ProspectId, int PictureId, Actor By);

    public sealed class Handler(HostWizardDb db, TimeProvider clock)
    {
        /// <summary>Removes the picture.</summary>
        /// <returns>False when the prospect has none of that number.</returns>
        public Task<bool> Handle(Command command, CancellationToken ct) => db.InTransaction(async () =>
        {
            var kind = await db.ProspectPictures.Where(p => p.Id == command.PictureId && p.ProspectId == command.ProspectId).Select(p => (ProspectPictureKind?)p.Kind).FirstOrDefaultAsync(ct);
            // Of two who remove it at once one removes nothing, and writes nothing.
            if (kind is null || await db.ProspectPictures.Where(p => p.Id == command.PictureId).ExecuteDeleteAsync(ct) == 0) return false;
            (await db.Prospects.FirstAsync(p => p.Id == command.ProspectId, ct)).DropPicture(kind.Value, command.By, clock.GetUtcNow().UtcDateTime);
            return true;
        }, ct);
    }
}
