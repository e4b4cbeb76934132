using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using LinqToDB;
using LinqToDB.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Merchants;

/// <summary>What merchants bring in a month.</summary>
[Handler]
public sealed class MerchantRevenue(HostWizardDb db)
{
    /// <summary>Cents a month of the active services, by merchant; services of cancelled sites do not count.</summary>
    public async Task<IReadOnlyDictionary<int, long>> OfAsync(IReadOnlyCollection<int> merchants, CancellationToken ct)
    {
        var sums = await (
            from service in db.Services.ToLinqToDB()
            join site in db.Sites.ToLinqToDB() on service.HostedSiteId equals site.Id
            join store in db.Stores.ToLinqToDB() on site.StoreId equals store.Id
            where merchants.Contains(store.MerchantId) && service.Status == ServiceStatus.Active && site.Status != SiteStatus.Cancelled
            group service by new { store.MerchantId, service.BillingPeriod } into g
            select new { g.Key.MerchantId, g.Key.BillingPeriod, Cents = g.Sum(s => (long)s.PriceCents) }).ToListAsyncLinqToDB(ct);
        return sums.GroupBy(s => s.MerchantId).ToDictionary(g => g.Key, g => Revenue.MonthlyCents(
            g.Where(s => s.BillingPeriod == BillingPeriod.Monthly).Sum(s => s.Cents),
            g.Where(s => s.BillingPeriod == BillingPeriod.Annual).Sum(s => s.Cents)));
    }
}
