using System.Security.Claims;
using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Hosts;
using HostWizard.Web.Infrastructure.SignIn;
using LinqToDB;
using LinqToDB.Async;
using LinqToDB.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Cms;

/// <summary>Finds the website whose pictures somebody may change: any for an admin, their own for an owner.</summary>
[Handler]
public sealed class MediaSites(HostWizardDb db)
{
    /// <summary>The website; null when there is none, or it is somebody else's.</summary>
    public async Task<Found?> FindAsync(string subdomain, ClaimsPrincipal user, CancellationToken ct)
    {
        var label = subdomain.ToLowerInvariant();
        if (!HostNames.IsHostName(label)) return null;
        var found = await (
            from platform in db.Platforms.ToLinqToDB()
            join store in db.Stores.ToLinqToDB() on platform.Id equals store.PlatformId
            from site in db.Sites.ToLinqToDB().LeftJoin(site => site.StoreId == store.Id)
            where platform.Code == Platform.HostingCode && store.Subdomain == label
            select new Found(store.Id, store.MerchantId, store.Subdomain, store.Name, store.Language, site == null ? null : site.Id)).FirstOrDefaultAsyncLinqToDB(ct);
        return found is not null && (user.IsAdmin() || user.MerchantId() == found.MerchantId) ? found : null;
    }

    /// <summary>A website, as its pictures need to know it.</summary>
    public sealed record Found(int StoreId, int MerchantId, string Subdomain, string Name, SiteLanguage Language, int? SiteId);
}
