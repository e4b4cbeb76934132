using System.Security.Cryptography;
using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Infrastructure.Media;

/// <summary>
/// Takes pictures into a library and out of it. First the files, then the row: a process that ends in between leaves a folder that
/// nothing leads to and the next sweep removes. Out of it in the same order backwards.
/// </summary>
public sealed class MediaIntake(HostWizardDb db, MediaFolder folder, IPictures pictures, TimeProvider clock)
{
    /// <summary>Cleans a picture and takes it in; its sizes follow. One that is there already is found again.</summary>
    /// <param name="storeId">The website.</param>
    /// <param name="fileName">As the sender calls it.</param>
    /// <param name="upload">The file.</param>
    /// <param name="by">Who sends it.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <returns>The picture, and whether it is new.</returns>
    /// <exception cref="InvalidInputException">It is no picture that can be taken in.</exception>
    /// <exception cref="RefusedException">The library is full, or the website is gone.</exception>
    public async Task<(StoreMedia Picture, bool IsNew)> TakeAsync(int storeId, string fileName, byte[] upload, Actor by, CancellationToken ct)
    {
        if (upload.Length > MediaSizes.MostBytes) throw new InvalidInputException("picture", TooLong);
        var hash = Convert.ToHexStringLower(SHA256.HashData(upload));
        if (await db.StoreMedia.AsNoTracking().FirstOrDefaultAsync(m => m.StoreId == storeId && m.Hash == hash && m.Status != MediaStatus.Failed, ct) is { } known) return (known, false);

        // Unpacking takes up to seconds and waits for others: not on a thread that serves requests.
        var clean = await Task.Run(() => pictures.Clean(upload), ct);
        await folder.Door.WaitAsync(ct);
        try
        {
            folder.Open(storeId, hash);
            folder.Write(folder.Original(storeId, hash, clean.Format), clean.File);
            return await AddAsync(storeId, new(hash, fileName, clean.Format, clean.Width, clean.Height, clean.File.LongLength), by, ct);
        }
        catch (RefusedException)
        {
            folder.Remove(storeId, hash);
            throw;
        }
        finally
        {
            folder.Door.Release();
        }
    }

    /// <summary>Deletes a picture with its files.</summary>
    /// <param name="storeId">The website.</param>
    /// <param name="mediaId">The picture.</param>
    /// <param name="mayGo">Asked in the transaction; throws when a page shows the picture.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <returns>Its name; null when there is none.</returns>
    public async Task<string?> RemoveAsync(int storeId, int mediaId, Func<Task> mayGo, CancellationToken ct)
    {
        await folder.Door.WaitAsync(ct);
        try
        {
            var gone = await db.InTransaction(async () =>
            {
                if (await db.StoreMedia.FirstOrDefaultAsync(m => m.Id == mediaId && m.StoreId == storeId, ct) is not { } picture) return null;
                await mayGo();
                db.StoreMedia.Remove(picture);
                var usage = await db.StoreMediaUsage.FirstOrDefaultAsync(u => u.StoreId == storeId, ct);
                usage?.Remove(picture.Bytes);
                return picture;
            }, ct);
            if (gone is null) return null;
            folder.Remove(storeId, gone.Hash);
            return gone.FileName;
        }
        finally
        {
            folder.Door.Release();
        }
    }

    /// <summary>What is said of a file that is too long.</summary>
    public static string TooLong { get; } = $"It is larger than {MediaQuota.Words(MediaSizes.MostBytes)}. Please make it smaller first.";

    private Task<(StoreMedia Picture, bool IsNew)> AddAsync(int storeId, NewMedia picture, Actor by, CancellationToken ct) => db.InTransaction(async () =>
    {
        if (await db.StoreMedia.FirstOrDefaultAsync(m => m.StoreId == storeId && m.Hash == picture.Hash, ct) is { } known)
        {
            known.Retry();
            return (known, false);
        }
        var quota = MediaQuota.Of(await TierAsync(storeId, ct));
        var usage = await db.StoreMediaUsage.FirstOrDefaultAsync(u => u.StoreId == storeId, ct) ?? db.StoreMediaUsage.Add(new StoreMediaUsage(storeId)).Entity;
        usage.Add(picture.Bytes, quota);
        return (db.StoreMedia.Add(new StoreMedia(storeId, picture, by, clock.GetUtcNow().UtcDateTime)).Entity, true);
    }, ct);

    // The system merchant has no plan.
    private async Task<SubscriptionTier?> TierAsync(int storeId, CancellationToken ct)
    {
        var store = await db.Stores.Where(s => s.Id == storeId).Select(s => new { s.MerchantId, s.PlatformId }).FirstOrDefaultAsync(ct) ?? throw new RefusedException("This website is gone.");
        return await db.Subscriptions.Where(s => s.MerchantId == store.MerchantId && s.PlatformId == store.PlatformId).Select(s => (SubscriptionTier?)s.Tier).FirstOrDefaultAsync(ct);
    }
}
