using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Media;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>A picture of a prospect, without its file.</summary>
public sealed record PictureRow(int Id, ProspectPictureKind Kind, MediaFormat Format, int Width, int Height, int Bytes, DateTime CreatedAt)
{
    /// <summary>What it shows, in one or two words.</summary>
    public string Title => Kind switch { ProspectPictureKind.Card => "Card", ProspectPictureKind.ShopFront => "Shop front", _ => "Logo" };
}

/// <summary>Reads the pictures of prospects, for pages and programs.</summary>
[Handler]
public sealed class PictureShelf(HostWizardDb db, IPictures pictures)
{
    private const int SmallWidth = 480;

    /// <summary>The pictures of one, in the order they came.</summary>
    public async Task<IReadOnlyList<PictureRow>> ListAsync(int prospectId, CancellationToken ct)
        => await db.ProspectPictures.Where(p => p.ProspectId == prospectId).OrderBy(p => p.Id).Select(p => new PictureRow(p.Id, p.Kind, p.Format, p.Width, p.Height, p.Content.Length, p.CreatedAt)).ToListAsync(ct);

    /// <summary>A picture's file; null when the prospect has none of that number.</summary>
    /// <param name="prospectId">Whose.</param>
    /// <param name="id">Which.</param>
    /// <param name="isSmall">Whether a size for lists is wanted.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<(byte[] Content, string ContentType)?> FileAsync(int prospectId, int id, bool isSmall, CancellationToken ct)
    {
        if (await db.ProspectPictures.AsNoTracking().FirstOrDefaultAsync(p => p.Id == id && p.ProspectId == prospectId, ct) is not { } picture) return null;
        var file = new CleanPicture(picture.Format, picture.Width, picture.Height, picture.Content);
        if (isSmall && file.Width > SmallWidth) file = await Task.Run(() => pictures.AtWidth(file, SmallWidth, MediaFormat.Webp), ct);
        return (file.File, $"image/{file.Format.Text()}");
    }
}

/// <summary>Reads files that were chosen in a form.</summary>
internal static class ChosenFiles
{
    /// <summary>The bytes of one; of one that is too long none, since nobody wants them.</summary>
    /// <exception cref="InvalidInputException">It is too long.</exception>
    public static async Task<byte[]> BytesAsync(this IFormFile file, CancellationToken ct)
    {
        if (file.Length > MediaSizes.MostBytes) throw new InvalidInputException("picture", MediaIntake.TooLong);
        var bytes = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, ct);
        return bytes;
    }
}
