using System.Security.Cryptography;
using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Infrastructure.Media;

/// <summary>A picture with all its sizes, ready to be put where it belongs.</summary>
/// <param name="Clean">The picture to keep.</param>
/// <param name="FileName">What it is called.</param>
/// <param name="Sizes">Each width in each format.</param>
public sealed record ReadyPicture(CleanPicture Clean, string FileName, IReadOnlyList<(int Width, MediaFormat Format, byte[] File)> Sizes)
{
    /// <summary>Name of its folder.</summary>
    public string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(Clean.File));
}

/// <summary>
/// Puts a picture into a library in the transaction that makes the website. What takes time is done before, so that no writer waits for it; then the files, then the row.
/// What a transaction leaves behind that did not come to its end is a folder that nothing leads to, and the next sweep removes it.
/// </summary>
public sealed class MediaPlacing(HostWizardDb db, MediaFolder folder, IPictures pictures, TimeProvider clock, ILogger<MediaPlacing> log)
{
    /// <summary>Makes the sizes of a picture that is clean.</summary>
    /// <returns>Null when they cannot be made.</returns>
    public async Task<ReadyPicture?> PrepareAsync(CleanPicture clean, string fileName, CancellationToken ct)
    {
        try
        {
            MediaFormat[] formats = clean.Format == MediaFormat.Webp ? [MediaFormat.Webp] : [MediaFormat.Webp, clean.Format];
            var sizes = new List<(int, MediaFormat, byte[])>();
            await Task.Run(() => pictures.Resize(clean.File, MediaSizes.Widths(clean.Width), formats, (width, format, file) => sizes.Add((width, format, file.ToArray()))), ct);
            return new(clean, fileName, sizes);
        }
        catch (InvalidInputException unreadable)
        {
            log.LogWarning(unreadable, "A picture that was kept cannot be read any more.");
            return null;
        }
    }

    /// <summary>Does work during which a picture is placed, with nobody else at the folders.</summary>
    /// <param name="picture">The picture; null for none, and then nobody is waited for.</param>
    /// <param name="work">The transaction.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<T> HoldingAsync<T>(ReadyPicture? picture, Func<Task<T>> work, CancellationToken ct)
    {
        if (picture is null) return await work();
        await folder.Door.WaitAsync(ct);
        try
        {
            return await work();
        }
        finally
        {
            folder.Door.Release();
        }
    }

    /// <summary>Writes the files and the row, in the caller's transaction and within <see cref="HoldingAsync"/>.</summary>
    /// <param name="storeId">The new website.</param>
    /// <param name="picture">The picture.</param>
    /// <param name="alt">What it shows.</param>
    /// <param name="by">Who brings it.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <returns>The picture as pages show it; null when the disk does not take it.</returns>
    public async Task<MediaPicture?> PlaceAsync(int storeId, ReadyPicture picture, string alt, Actor by, CancellationToken ct)
    {
        try
        {
            folder.Open(storeId, picture.Hash);
            folder.Write(folder.Original(storeId, picture.Hash, picture.Clean.Format), picture.Clean.File);
            foreach (var (width, format, file) in picture.Sizes) folder.Write(folder.Size(storeId, picture.Hash, width, format), file);
        }
        catch (Exception full) when (full is IOException or UnauthorizedAccessException)
        {
            log.LogError(full, "The picture of website {Store} could not be written; the website is made without it.", storeId);
            return null;
        }
        var usage = await db.StoreMediaUsage.FirstOrDefaultAsync(u => u.StoreId == storeId, ct) ?? db.StoreMediaUsage.Add(new StoreMediaUsage(storeId)).Entity;
        usage.Add(picture.Clean.File.LongLength, MediaQuota.Of(null));
        var placed = new StoreMedia(storeId, new(picture.Hash, picture.FileName, picture.Clean.Format, picture.Clean.Width, picture.Clean.Height, picture.Clean.File.LongLength), by, clock.GetUtcNow().UtcDateTime);
        placed.DescribeBriefly(alt);
        placed.MarkReady();
        db.StoreMedia.Add(placed);
        // Its number is what the website calls it by.
        await db.SaveChangesAsync(ct);
        return placed.Shown(SiteLanguage.En);
    }
}
