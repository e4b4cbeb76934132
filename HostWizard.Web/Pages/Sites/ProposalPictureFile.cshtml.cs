using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Pdf;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Sites;

/// <summary>The picture of the website for the next proposal: shown, taken in, removed. What was sent keeps its own.</summary>
[RequestSizeLimit(11 * 1024 * 1024)]
public sealed class ProposalPictureFile(ProposalPictureFile.Handler handler, SiteView.Query query) : SitePage(query)
{
    private const long MostBytes = 10 * 1024 * 1024;

    public override async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        Response.Headers.CacheControl = "no-store";
        return await handler.ReadAsync(id, ct) is { } picture ? File(picture, "image/jpeg") : NotFound();
    }

    public Task<IActionResult> OnPostAsync(int id, IFormFile? picture, [FromForm] bool remove, CancellationToken ct)
    {
        Tab = "proposal";
        return remove
            ? DoAsync(id, _ => "The picture is removed.", () => handler.Handle(new(id, null), ct), ct)
            : DoAsync(id, _ => "The picture is on the next proposal.", async () => await handler.Handle(new(id, await BytesAsync(picture, ct)), ct), ct);
    }

    private static async Task<byte[]> BytesAsync(IFormFile? picture, CancellationToken ct)
    {
        if (picture is not { Length: > 0 }) throw new InvalidInputException("picture", "Please choose a picture first.");
        if (picture.Length > MostBytes) throw new InvalidInputException("picture", "The picture may have at most 10 MB.");
        using var memory = new MemoryStream();
        await picture.CopyToAsync(memory, ct);
        return memory.ToArray();
    }

    /// <param name="SiteId">Which site.</param>
    /// <param name="Picture">A picture as it was sent; null removes the one there is.</param>
    public sealed record Command(int SiteId, byte[]? Picture);

    public sealed class Handler(HostWizardDb db, ProposalPdf pdf)
    {
        /// <summary>The picture; null when there is none.</summary>
        public Task<byte[]?> ReadAsync(int siteId, CancellationToken ct) => db.ProposalPictures.Where(p => p.SiteId == siteId).Select(p => p.Content).FirstOrDefaultAsync(ct);

        /// <summary>Takes the picture in, cut and scaled as it is shown.</summary>
        /// <returns>False when there is no such site.</returns>
        /// <exception cref="InvalidInputException">It is no picture.</exception>
        public async Task<bool> Handle(Command command, CancellationToken ct)
        {
            var clean = command.Picture is null ? null : pdf.Frame(command.Picture) ?? throw new InvalidInputException("picture", "This is not a PNG, JPEG or WebP picture.");
            return await db.InTransaction(async () =>
            {
                if (!await db.Sites.AnyAsync(s => s.Id == command.SiteId, ct)) return false;
                var known = await db.ProposalPictures.FirstOrDefaultAsync(p => p.SiteId == command.SiteId, ct);
                if (clean is null && known is not null) db.ProposalPictures.Remove(known);
                else if (clean is not null && known is not null) known.Content = clean;
                else if (clean is not null) db.ProposalPictures.Add(new ProposalPicture(command.SiteId, clean));
                return true;
            }, ct);
        }
    }
}
