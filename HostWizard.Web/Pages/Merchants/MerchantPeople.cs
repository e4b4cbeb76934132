using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Merchants;

/// <summary>What a merchant has: websites with their services, and the people who edit them.</summary>
[Handler]
public sealed class MerchantPeople(HostWizardDb db)
{
    // A merchant with more is one we have not met.
    internal const int Most = 200;

    public sealed record Service(string Name, ServiceType Type, ServiceStatus Status, BillingPeriod Period, int PriceCents, DateTime? ExpiresAt, bool AutoRenew);

    public sealed record Site(int Id, string BusinessName, SiteStatus Status, string Subdomain, string? LiveDomain, IReadOnlyList<Service> Services);

    public sealed record Owner(int Id, string DisplayName, string Email, DateTime? LastSignInAt, DateTime? DeactivatedAt, bool MustChangePassword);

    /// <summary>Websites, newest first.</summary>
    public async Task<IReadOnlyList<Site>> SitesAsync(int merchantId, CancellationToken ct)
        => await db.Sites.Where(s => s.Store.MerchantId == merchantId).OrderByDescending(s => s.Id).Take(Most)
            .Select(s => new Site(s.Id, s.BusinessName, s.Status, s.Store.Subdomain, s.LiveDomain,
                s.Services.OrderBy(v => v.Id).Select(v => new Service(v.Name, v.ServiceType, v.Status, v.BillingPeriod, v.PriceCents, v.ExpiresAt, v.AutoRenew)).ToList()))
            .AsSplitQuery().ToListAsync(ct);

    /// <summary>Owners, the first one first.</summary>
    public async Task<IReadOnlyList<Owner>> OwnersAsync(int merchantId, CancellationToken ct)
        => await db.Users.Where(a => a.MerchantId == merchantId).OrderBy(a => a.Id).Take(Most)
            .Select(a => new Owner(a.Id, a.DisplayName, a.Email!, a.LastSignInAt, a.DeactivatedAt, a.MustChangePassword)).ToListAsync(ct);
}
