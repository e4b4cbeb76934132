using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using LinqToDB.Async;
using LinqToDB.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Cms;

/// <summary>The client's pictures a section can show.</summary>
[Handler]
public sealed class MediaChoices(HostWizardDb db)
{
    private const int Most = 60;

    /// <summary>The latest ones that are ready.</summary>
    /// <param name="storeId">The website.</param>
    /// <param name="root">The path base of the request.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<IReadOnlyList<MediaChoice>> OfAsync(int storeId, string root, CancellationToken ct)
    {
        var found = await (
            from media in db.StoreMedia.ToLinqToDB()
            where media.StoreId == storeId && media.Status == MediaStatus.Ready
            orderby media.Id descending
            select new { media.Id, media.Hash, media.Format, media.Width, media.Height, Name = media.FileName }).Take(Most).ToListAsyncLinqToDB(ct);
        return [.. found.Select(media => new MediaChoice(media.Id, new MediaPicture(media.Id, storeId, media.Hash, media.Format.Text(), media.Width, media.Height, .5, .5, "").SrcWebp(root, 240), media.Name))];
    }
}
