using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Media;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>Takes in a picture of the card or the shop front.</summary>
[UploadLimit(1, MediaSizes.MostBytes)]
public sealed class AddPicture(Detail.ReadHandler read, AddPicture.Handler handler) : ProspectPage(read)
{
    public IActionResult OnGet(int id) => Redirect($"~/admin/prospects/{id}");

    public Task<IActionResult> OnPostAsync(int id, string? kind, IFormFile? picture, CancellationToken ct) => DoAsync(id, "The picture is added.", async () =>
    {
        if (picture is null) throw new InvalidInputException("picture", "Please choose a picture first.");
        return await handler.Handle(new(id, KindOf(kind), await picture.BytesAsync(ct), User.Actor()), ct) is not null;
    }, ct);

    /// <summary>What a person or program says it shows; a logo is taken from the website only.</summary>
    /// <exception cref="InvalidInputException">It says something else.</exception>
    internal static ProspectPictureKind KindOf(string? kind)
        => EnumText<ProspectPictureKind>.Parse(kind) is { } said and not ProspectPictureKind.Logo ? said : throw new InvalidInputException("kind", "Please use one of: card, shop_front.");

    public sealed record Command(int ProspectId, ProspectPictureKind Kind, byte[] Upload, Actor By);

    public sealed class Handler(HostWizardDb db, IPictures pictures, TimeProvider clock)
    {
        /// <summary>Cleans the picture and keeps it.</summary>
        /// <returns>Its number; null when there is no such prospect.</returns>
        /// <exception cref="InvalidInputException">It is no picture that can be taken in.</exception>
        /// <exception cref="RefusedException">The prospect has as many as it can have.</exception>
        public async Task<int?> Handle(Command command, CancellationToken ct)
        {
            if (!await db.Prospects.AnyAsync(p => p.Id == command.ProspectId, ct)) return null;
            var clean = await Task.Run(() => pictures.CleanWithin(command.Upload, ProspectPicture.LongestSide), ct);
            var added = await db.InTransaction(async () =>
            {
                var now = clock.GetUtcNow().UtcDateTime;
                // Of two at once the second waits here, and counts the first one's picture.
                if (await db.Prospects.Where(p => p.Id == command.ProspectId).ExecuteUpdateAsync(set => set.SetProperty(p => p.UpdatedAt, now), ct) == 0) return null;
                var prospect = await db.Prospects.FirstAsync(p => p.Id == command.ProspectId, ct);
                prospect.TakePicture(command.Kind, await db.ProspectPictures.CountAsync(p => p.ProspectId == prospect.Id, ct), command.By, now);
                return db.ProspectPictures.Add(new(prospect.Id, command.Kind, clean.Format, clean.Width, clean.Height, clean.File, now)).Entity;
            }, ct);
            return added?.Id;
        }
    }
}
