using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using LinqToDB.Async;
using LinqToDB.EntityFrameworkCore;

namespace HostWizard.Web.Infrastructure.Media;

/// <summary>Reads the pictures that a page shows.</summary>
public sealed class MediaOfStore(HostWizardDb db)
{
    /// <summary>The pictures of these numbers that are ready and belong to the website, by number; others are left out.</summary>
    /// <param name="storeId">The website.</param>
    /// <param name="ids">Numbers of pictures, as sections keep them.</param>
    /// <param name="language">Whose words for people who do not see the picture are wanted; where there are none, those of the website's language.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<IReadOnlyDictionary<int, MediaPicture>> ReadAsync(int storeId, IEnumerable<int> ids, SiteLanguage language, CancellationToken ct)
    {
        var wanted = ids.Distinct().ToList();
        if (wanted.Count == 0) return new Dictionary<int, MediaPicture>();
        var found = await db.StoreMedia.ToLinqToDB()
            .Where(m => m.StoreId == storeId && m.Status == MediaStatus.Ready && wanted.Contains(m.Id))
            .Select(m => new { m.Id, m.Hash, m.Format, m.Width, m.Height, m.FocalX, m.FocalY, m.Alt, m.AltEn, m.AltFr, m.AltDe, m.AltLb })
            .ToListAsyncLinqToDB(ct);
        return found.ToDictionary(m => m.Id, m => new MediaPicture(m.Id, storeId, m.Hash, m.Format.Text(), m.Width, m.Height, m.FocalX, m.FocalY,
            language switch { SiteLanguage.En => m.AltEn, SiteLanguage.Fr => m.AltFr, SiteLanguage.De => m.AltDe, _ => m.AltLb } ?? m.Alt));
    }
}
