using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Pages.Shared;
using LinqToDB;
using LinqToDB.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Merchants;

/// <summary>A part of the list of merchants, for the page and the JSON door. The system merchant is left out.</summary>
public static class MerchantList
{
    public sealed record Query(string? Search, Paging Paging);

    /// <summary>A merchant with its plan on the platform; without a plan those fields are null. As JSON: contract section 4.</summary>
    public sealed record Item(int Id, string Name, string? ContactEmail, SubscriptionTier? Tier, SubscriptionStatus? Status,
        DateTime? PeriodStart, DateTime? PeriodEnd, int SiteCount, DateTime CreatedAt, DateTime UpdatedAt);

    public sealed record Answer(IReadOnlyList<Item> Items, int Total, int Page, int PerPage);

    public sealed class Handler(HostWizardDb db, Statistics statistics)
    {
        public async Task<Answer> Handle(Query query, CancellationToken ct)
        {
            var merchants = db.Merchants.ToLinqToDB().Where(m => !m.IsSystem);
            var words = FoldedText.ForSearch(query.Search);
            if (words is not null) merchants = merchants.Where(m => m.SearchText.Contains(words));
            var total = words is null ? (await statistics.NowAsync(ct)).Merchants : await merchants.CountAsyncLinqToDB(ct);
            var items = await ItemsAsync(merchants.OrderByDescending(m => m.Id).Skip(query.Paging.Skip).Take(query.Paging.PerPage), ct);
            return new(items, total, query.Paging.Page, query.Paging.PerPage);
        }

        /// <summary>One merchant; null when there is none, or it is the system merchant.</summary>
        public async Task<Item?> OneAsync(int id, CancellationToken ct)
            => (await ItemsAsync(db.Merchants.ToLinqToDB().Where(m => m.Id == id && !m.IsSystem), ct)).SingleOrDefault();

        private async Task<List<Item>> ItemsAsync(IQueryable<Merchant> part, CancellationToken ct)
        {
            var merchants = await part.Select(m => new { m.Id, m.Name, m.ContactEmail, m.CreatedAt, m.UpdatedAt }).ToListAsyncLinqToDB(ct);
            var ids = merchants.ConvertAll(m => m.Id);
            var plans = await (
                from plan in db.Subscriptions.ToLinqToDB()
                join platform in db.Platforms.ToLinqToDB() on plan.PlatformId equals platform.Id
                where platform.Code == Platform.HostingCode && ids.Contains(plan.MerchantId)
                select new { plan.MerchantId, plan.Tier, plan.Status, plan.PeriodStart, plan.PeriodEnd }).ToListAsyncLinqToDB(ct);
            var sites = await (
                from site in db.Sites.ToLinqToDB()
                join store in db.Stores.ToLinqToDB() on site.StoreId equals store.Id
                where ids.Contains(store.MerchantId)
                group site by store.MerchantId into g
                select new { g.Key, Count = g.Count() }).ToListAsyncLinqToDB(ct);
            return [.. from merchant in merchants
                       join plan in plans on merchant.Id equals plan.MerchantId into planned
                       from plan in planned.DefaultIfEmpty()
                       orderby merchant.Id descending
                       select new Item(merchant.Id, merchant.Name, merchant.ContactEmail, plan?.Tier, plan?.Status, plan?.PeriodStart, plan?.PeriodEnd,
                           sites.Find(s => s.Key == merchant.Id)?.Count ?? 0, merchant.CreatedAt, merchant.UpdatedAt)];
        }
    }
}
