using System.Security.Claims;
using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;
using HostWizard.Web.Infrastructure.Hosts;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Cms;

/// <summary>Finds the website somebody may edit (any for an admin, their own for an owner), and changes its draft.</summary>
[Handler]
public sealed class WebsiteDesk(HostWizardDb db, TimeProvider clock)
{
    /// <summary>The website; null when there is none, or it is somebody else's.</summary>
    public async Task<Found?> FindAsync(string subdomain, ClaimsPrincipal user, CancellationToken ct)
    {
        var label = subdomain.ToLowerInvariant();
        if (!HostNames.IsHostName(label)) return null;
        var found = await (
            from platform in db.Platforms
            join store in db.Stores on platform.Id equals store.PlatformId
            join website in db.Websites on store.Id equals website.StoreId
            join site in db.Sites on store.Id equals site.StoreId into sites
            from site in sites.DefaultIfEmpty()
            where platform.Code == Platform.HostingCode && store.Subdomain == label
            select new { store.Id, store.MerchantId, store.Subdomain, store.Name, SiteId = (int?)site.Id, Status = (SiteStatus?)site.Status, site.LiveDomain, Website = website }).AsNoTracking().FirstOrDefaultAsync(ct);
        if (found is null || !(user.IsAdmin() || user.MerchantId() == found.MerchantId)) return null;
        return new(found.Id, found.Subdomain, found.Name, found.SiteId, found.Status, found.LiveDomain, found.Website, await db.DraftOf(found.Website, ct), user.IsAdmin() || found.Website.IsLayoutUnlocked);
    }

    /// <summary>Changes the draft.</summary>
    /// <param name="storeId">Whose website.</param>
    /// <param name="what">What is done, in words.</param>
    /// <param name="key">The same for edits of the same thing; null for a step of its own.</param>
    /// <param name="by">Who.</param>
    /// <param name="change">Makes the new content.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="RefusedException">The change is refused.</exception>
    /// <exception cref="InvalidInputException">A field is out of bounds.</exception>
    public Task EditAsync(int storeId, string what, string? key, Actor by, Func<WebsiteContent, WebsiteContent> change, CancellationToken ct)
        => db.InTransaction(() => db.EditWebsite(storeId, what, key, by, clock.GetUtcNow().UtcDateTime, change, ct), ct);

    /// <summary>A website with its draft.</summary>
    /// <param name="StoreId">Number of the store.</param>
    /// <param name="Subdomain">Its label.</param>
    /// <param name="Name">Name of the business.</param>
    /// <param name="SiteId">Its site, if it has one.</param>
    /// <param name="Status">Where that stands.</param>
    /// <param name="LiveDomain">The client's domain.</param>
    /// <param name="Website">Where draft and version stand.</param>
    /// <param name="Draft">What people edit.</param>
    /// <param name="MayLayout">Whether who asks may change more than texts and pictures.</param>
    public sealed record Found(int StoreId, string Subdomain, string Name, int? SiteId, SiteStatus? Status, string? LiveDomain, Website Website, WebsiteContent Draft, bool MayLayout);
}
