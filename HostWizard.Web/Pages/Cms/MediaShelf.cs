using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Pages.Shared;
using LinqToDB;
using LinqToDB.Async;
using LinqToDB.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Cms;

/// <summary>Reads the library of a website: for its page, for one picture and for choosing one.</summary>
[Handler]
public sealed class MediaShelf(HostWizardDb db)
{
    /// <summary>A part of the library, newest first.</summary>
    /// <param name="storeId">The website.</param>
    /// <param name="search">Words that the name or the alt text holds.</param>
    /// <param name="paging">Which part.</param>
    /// <param name="failedToo">Whether pictures that can never be shown are wanted.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<MediaList> ListAsync(int storeId, string? search, Paging paging, bool failedToo, CancellationToken ct)
    {
        var media = db.StoreMedia.ToLinqToDB().Where(m => m.StoreId == storeId);
        if (!failedToo) media = media.Where(m => m.Status != MediaStatus.Failed);
        if (FoldedText.ForSearch(search) is { } words) media = media.Where(m => m.SearchText.Contains(words));
        var total = await media.CountAsyncLinqToDB(ct);
        var page = Pager.Within(paging, total);
        return new(await Rows(media.OrderByDescending(m => m.Id).Skip((page - 1) * paging.PerPage).Take(paging.PerPage)).ToListAsyncLinqToDB(ct), total, search, page);
    }

    /// <summary>One picture; null when the library has none of that number.</summary>
    public Task<MediaRow?> OneAsync(int storeId, int id, CancellationToken ct) => Rows(db.StoreMedia.ToLinqToDB().Where(m => m.StoreId == storeId && m.Id == id)).FirstOrDefaultAsyncLinqToDB(ct);

    /// <summary>How much room the library takes, and has.</summary>
    public async Task<MediaRoom> RoomAsync(int storeId, CancellationToken ct)
    {
        var found = await (
            from store in db.Stores.ToLinqToDB()
            from usage in db.StoreMediaUsage.ToLinqToDB().LeftJoin(usage => usage.StoreId == store.Id)
            from plan in db.Subscriptions.ToLinqToDB().LeftJoin(plan => plan.MerchantId == store.MerchantId && plan.PlatformId == store.PlatformId)
            where store.Id == storeId
            select new { Used = usage == null ? 0 : usage.Bytes, Tier = plan == null ? (SubscriptionTier?)null : plan.Tier }).FirstOrDefaultAsyncLinqToDB(ct);
        return new(found?.Used ?? 0, MediaQuota.Of(found?.Tier));
    }

    private static IQueryable<MediaRow> Rows(IQueryable<StoreMedia> media) => media.Select(m => new MediaRow(
        m.Id, m.StoreId, m.Hash, m.FileName, m.Format, m.Width, m.Height, m.Bytes, m.Alt, m.AltEn, m.AltFr, m.AltDe, m.AltLb, m.FocalX, m.FocalY, m.Status, m.Error, m.UploadedBy, m.UploadedAt));
}

/// <summary>A picture as the library shows it.</summary>
public sealed record MediaRow(
    int Id, int StoreId, string Hash, string FileName, MediaFormat Format, int Width, int Height, long Bytes, string Alt, string? AltEn, string? AltFr, string? AltDe, string? AltLb,
    double FocalX, double FocalY, MediaStatus Status, string? Error, string UploadedBy, DateTime UploadedAt)
{
    /// <summary>The same as pages show it.</summary>
    public MediaPicture Picture => new(Id, StoreId, Hash, Format.Text(), Width, Height, FocalX, FocalY, Alt);

    /// <summary>Format and sizes in words.</summary>
    public string Facts => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(Format == MediaFormat.Webp ? "WebP" : Format.Text().ToUpperInvariant())} · {Width} × {Height} · {MediaQuota.Words(Bytes)}");
}

/// <summary>A part of the library.</summary>
public sealed record MediaList(IReadOnlyList<MediaRow> Rows, int Total, string? Search, int Page);

/// <summary>How much room a library takes, and has, in bytes.</summary>
public sealed record MediaRoom(long Used, long Quota)
{
    public bool IsNearlyFull => Used * 10 > Quota * 9;

    public int Percent => (int)Math.Min(100, (Used * 100 + Quota - 1) / Quota);
}

/// <summary>A picture of a library, for the fragment that draws it.</summary>
/// <param name="Subdomain">Of the website.</param>
/// <param name="Row">The picture.</param>
public sealed record MediaCard(string Subdomain, MediaRow Row)
{
    /// <summary>What was typed and refused; null shows what is saved.</summary>
    public string? Typed { get; init; }

    /// <summary>Why it was refused.</summary>
    public string? Wrong { get; init; }
}
