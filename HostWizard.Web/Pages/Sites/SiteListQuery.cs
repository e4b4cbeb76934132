using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Pages.Shared;
using LinqToDB;
using LinqToDB.Async;
using LinqToDB.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Sites;

/// <summary>Reads what the list of sites shows: fifty rows by an index, or the head of each column of the board.</summary>
[Handler]
public sealed class SiteListQuery(HostWizardDb db, Statistics statistics, PublicAddress address, TimeProvider clock)
{
    /// <summary>How many cards a column shows.</summary>
    public const int CardsPerColumn = 12;

    /// <summary>The states that are columns; the others are rails beside them.</summary>
    public static readonly IReadOnlyList<SiteStatus> Columns = [SiteStatus.Draft, SiteStatus.PocReady, SiteStatus.ProposalSent, SiteStatus.Accepted, SiteStatus.Live];

    /// <summary>What somebody wants to see.</summary>
    public sealed record Asked(SiteStatus? Status, string? Search, bool IsBoard, bool LongestFirst, int Page);

    /// <summary>One site in the list.</summary>
    public sealed record Row(
        int Id, string BusinessName, string? ContactName, string? ContactEmail, SiteStatus Status, DateTime StatusSince, DateTime UpdatedAt,
        string Subdomain, string? LiveDomain, long MonthlySum, long AnnualSum, DateTime? NextExpiry)
    {
        public long MonthlyCents => Revenue.MonthlyCents(MonthlySum, AnnualSum);
    }

    /// <summary>What is shown.</summary>
    public sealed record Answer
    {
        public required Asked Asked { get; init; }
        public required IReadOnlyDictionary<SiteStatus, int> Counts { get; init; }

        /// <summary>Monthly cents per status; null while a search is on.</summary>
        public required IReadOnlyDictionary<SiteStatus, long>? MonthlyCents { get; init; }
        public IReadOnlyList<Row> Rows { get; init; } = [];
        public IReadOnlyDictionary<SiteStatus, IReadOnlyList<Row>> Cards { get; init; } = new Dictionary<SiteStatus, IReadOnlyList<Row>>();
        public required int Page { get; init; }
        public required DateTime Now { get; init; }
        public required Func<Row, string> AddressOf { get; init; }
        public required long MonthlyRevenueCents { get; init; }
        public int All => Counts.Values.Sum();
        public int Total => Asked.Status is { } status && !Asked.IsBoard ? Counts[status] : All;

        /// <summary>What a site waits for.</summary>
        public NextStep NextStep(Row row) => Domain.NextStep.Of(row.Status, row.StatusSince, row.ContactEmail, row.NextExpiry, Now);
    }

    public async Task<Answer> Handle(Asked asked, CancellationToken ct)
    {
        var figures = await statistics.NowAsync(ct);
        var sites = db.Sites.AsQueryable().Matching(asked.Search);
        var isSearch = FoldedText.ForSearch(asked.Search) is not null;
        var counts = isSearch ? await CountAsync(sites, ct) : figures.SitesByStatus;
        var total = asked is { IsBoard: false, Status: { } wanted } ? counts[wanted] : counts.Values.Sum();
        var page = Pager.Within(new(asked.Page, Paging.UsualPerPage), total);
        var answer = new Answer
        {
            Asked = asked, Counts = counts, MonthlyCents = isSearch ? null : figures.MonthlyCentsBySiteStatus, Page = page, Now = clock.GetUtcNow().UtcDateTime,
            AddressOf = row => row.LiveDomain is { } domain ? DomainName.Readable(domain) : address.Host(row.Subdomain), MonthlyRevenueCents = figures.MonthlyRevenueCents,
        };
        return asked.IsBoard
            ? answer with { Cards = await CardsAsync(sites, counts, ct) }
            : answer with { Rows = await RowsAsync(sites, asked, (page - 1) * Paging.UsualPerPage, ct) };
    }

    private async Task<IReadOnlyList<Row>> RowsAsync(IQueryable<HostedSite> sites, Asked asked, int skip, CancellationToken ct)
    {
        if (asked.Status is { } status) sites = sites.Where(s => s.Status == status);
        var sorted = asked.LongestFirst ? sites.OrderBy(s => s.StatusSince).ThenBy(s => s.Id) : sites.OrderByDescending(s => s.UpdatedAt).ThenByDescending(s => s.Id);
        return await ReadAsync(sorted.Skip(skip).Take(Paging.UsualPerPage), asked.LongestFirst, ct);
    }

    private async Task<IReadOnlyDictionary<SiteStatus, IReadOnlyList<Row>>> CardsAsync(IQueryable<HostedSite> sites, IReadOnlyDictionary<SiteStatus, int> counts, CancellationToken ct)
    {
        var cards = new Dictionary<SiteStatus, IReadOnlyList<Row>>();
        foreach (var column in Columns)
            cards[column] = counts[column] == 0 ? [] : await ReadAsync(sites.Where(s => s.Status == column).OrderBy(s => s.StatusSince).ThenBy(s => s.Id).Take(CardsPerColumn), true, ct);
        return cards;
    }

    private async Task<IReadOnlyList<Row>> ReadAsync(IQueryable<HostedSite> few, bool longestFirst, CancellationToken ct)
    {
        var sites = await (
            from site in few.ToLinqToDB()
            join store in db.Stores.ToLinqToDB() on site.StoreId equals store.Id
            select new { site.Id, site.BusinessName, site.ContactName, site.ContactEmail, site.Status, site.StatusSince, site.UpdatedAt, store.Subdomain, site.LiveDomain }).ToListAsyncLinqToDB(ct);
        var ids = sites.Select(s => s.Id).ToList();
        // In a query of their own: asked for site by site, SQLite finds the least expiry by walking through the expiries of all sites.
        var services = (await db.Services.ToLinqToDB()
            .Where(s => ids.Contains(s.HostedSiteId) && s.Status != ServiceStatus.Cancelled && s.Status != ServiceStatus.Expired)
            .Select(s => new { s.HostedSiteId, s.Status, s.BillingPeriod, s.PriceCents, s.ExpiresAt }).ToListAsyncLinqToDB(ct)).ToLookup(s => s.HostedSiteId);
        var read = sites.Select(site => new Row(
            site.Id, site.BusinessName, site.ContactName, site.ContactEmail, site.Status, site.StatusSince, site.UpdatedAt, site.Subdomain, site.LiveDomain,
            services[site.Id].Where(s => s.BillingPeriod == BillingPeriod.Monthly).Sum(s => (long)s.PriceCents),
            services[site.Id].Where(s => s.BillingPeriod == BillingPeriod.Annual).Sum(s => (long)s.PriceCents),
            services[site.Id].Where(s => s.Status == ServiceStatus.Active).Min(s => s.ExpiresAt)));
        // The join keeps no order of its own.
        return [.. longestFirst ? read.OrderBy(r => r.StatusSince).ThenBy(r => r.Id) : read.OrderByDescending(r => r.UpdatedAt).ThenByDescending(r => r.Id)];
    }

    private static async Task<IReadOnlyDictionary<SiteStatus, int>> CountAsync(IQueryable<HostedSite> sites, CancellationToken ct)
    {
        var found = await sites.ToLinqToDB().GroupBy(s => s.Status).Select(g => new { g.Key, Count = g.Count() }).ToListAsyncLinqToDB(ct);
        return Enum.GetValues<SiteStatus>().ToDictionary(status => status, status => found.FirstOrDefault(f => f.Key == status)?.Count ?? 0);
    }
}
