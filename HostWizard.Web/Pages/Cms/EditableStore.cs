using System.Security.Claims;
using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Hosts;
using HostWizard.Web.Infrastructure.SignIn;
using LinqToDB;
using LinqToDB.Async;
using LinqToDB.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Cms;

/// <summary>Finds the website somebody may edit: any for an admin, their own for an owner.</summary>
[Handler]
public sealed class EditableStore(HostWizardDb db)
{
    /// <summary>The website; null when there is none, or it is somebody else's.</summary>
    public async Task<Found?> FindAsync(string subdomain, ClaimsPrincipal user, CancellationToken ct)
    {
        var label = subdomain.ToLowerInvariant();
        if (!HostNames.IsHostName(label)) return null;
        var found = await (
            from platform in db.Platforms.ToLinqToDB()
            join store in db.Stores.ToLinqToDB() on platform.Id equals store.PlatformId
            join page in db.StorePages.ToLinqToDB() on store.Id equals page.StoreId
            from site in db.Sites.ToLinqToDB().LeftJoin(site => site.StoreId == store.Id)
            where platform.Code == Platform.HostingCode && store.Subdomain == label
            select new Found(
                store.Id, store.MerchantId, store.Subdomain, store.Name, store.Language,
                site == null ? null : site.Id, site == null ? null : site.Status, site == null ? null : site.LiveDomain,
                page.Title, page.OpeningLine, page.Text, page.Contact, page.UpdatedAt)).FirstOrDefaultAsyncLinqToDB(ct);
        return found is not null && (user.IsAdmin() || user.MerchantId() == found.MerchantId) ? found : null;
    }

    /// <summary>Tells saved versions apart, in a hidden field.</summary>
    public static long VersionOf(DateTime updatedAt) => new DateTimeOffset(DateTime.SpecifyKind(updatedAt, DateTimeKind.Utc)).ToUnixTimeMilliseconds();

    /// <summary>What is saved.</summary>
    public sealed record Found(
        int StoreId, int MerchantId, string Subdomain, string Name, SiteLanguage Language, int? SiteId, SiteStatus? Status, string? LiveDomain,
        string Title, string OpeningLine, string Text, string Contact, DateTime UpdatedAt)
    {
        public long Version => VersionOf(UpdatedAt);
    }
}

/// <summary>What is loaded to be changed.</summary>
internal static class EditableStoreLoading
{
    public static Task<Store?> EditableStore(this HostWizardDb db, int storeId, CancellationToken ct)
        => EntityFrameworkQueryableExtensions.FirstOrDefaultAsync(db.Stores.Include(store => store.Page), store => store.Id == storeId, ct);

    public static Task<HostedSite?> SiteOfStore(this HostWizardDb db, int storeId, CancellationToken ct)
        => EntityFrameworkQueryableExtensions.FirstOrDefaultAsync(db.Sites, site => site.StoreId == storeId, ct);
}
