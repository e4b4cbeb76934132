using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Pages.Shared;
using LinqToDB;
using LinqToDB.Async;
using LinqToDB.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Services;

/// <summary>What somebody wants to see of the services.</summary>
/// <param name="Type">Only this type.</param>
/// <param name="Status">Only this state; services of cancelled sites are shown only when cancelled ones are asked for.</param>
/// <param name="Search">A part of the service's name, its domain or the business.</param>
/// <param name="IsExpiring">Active services past their expiry or within 30 days of it, unless a state is named.</param>
/// <param name="Week">Those that end in the week of this Monday.</param>
/// <param name="Page">From 1.</param>
public sealed record AskedServices(ServiceType? Type, ServiceStatus? Status, string? Search, bool IsExpiring, DateOnly? Week, int Page)
{
    /// <summary>Whether the list is sorted by expiry.</summary>
    public bool ByExpiry => IsExpiring || Week is not null;

    /// <summary>Whether anything is left out that would be shown otherwise.</summary>
    public bool IsFiltered => Type is not null || Status is not null || !string.IsNullOrEmpty(Search) || ByExpiry;

    internal ServiceStatus? WantedStatus => Status ?? (ByExpiry ? ServiceStatus.Active : null);
}

/// <summary>One service in the list.</summary>
public sealed record ServiceRow(
    int Id, int SiteId, string BusinessName, SiteStatus SiteStatus, string Name, string? DomainName, ServiceType Type, ServiceStatus Status,
    DateTime? ExpiresAt, bool AutoRenew, BillingPeriod Period, int PriceCents)
{
    /// <summary>Whether there is a further period to be had.</summary>
    public bool CanRenew => ExpiresAt is not null && Period != BillingPeriod.OneTime && Status != ServiceStatus.Cancelled && SiteStatus != SiteStatus.Cancelled;
}

/// <summary>How many, and what they cost per period, in cents.</summary>
public sealed record ServiceTotals(int Count, long Monthly, long Annual, long OneTime)
{
    public long Cents => Monthly + Annual + OneTime;

    internal static ServiceTotals Of(IEnumerable<(BillingPeriod Period, int Count, long Cents)> sums)
    {
        var list = sums.ToList();
        long Sum(BillingPeriod period) => list.Where(s => s.Period == period).Sum(s => s.Cents);
        return new(list.Sum(s => s.Count), Sum(BillingPeriod.Monthly), Sum(BillingPeriod.Annual), Sum(BillingPeriod.OneTime));
    }
}

/// <summary>What is shown.</summary>
public sealed record ServiceList
{
    public required AskedServices Asked { get; init; }
    public required IReadOnlyList<ServiceRow> Rows { get; init; }

    /// <summary>Of all pages.</summary>
    public required ServiceTotals Totals { get; init; }

    /// <summary>Of all pages, by how near the end is; only while expiring ones are asked for.</summary>
    public required IReadOnlyDictionary<Nearness, ServiceTotals> ByNearness { get; init; }
    public required Figures Figures { get; init; }
    public required int Page { get; init; }
    public required DateTime Now { get; init; }

    /// <summary>How near a row's end is.</summary>
    public Nearness NearnessOf(ServiceRow row) => Now.NearnessOf(row.ExpiresAt);
}

/// <summary>Reads fifty services by an index, and the totals of them all.</summary>
[Handler]
public sealed class ServiceListQuery(HostWizardDb db, Statistics statistics, TimeProvider clock)
{
    /// <summary>A download holds no more; nobody reads more in one sheet.</summary>
    public const int MostInFile = 100_000;

    /// <summary>Reads what a page shows.</summary>
    public async Task<ServiceList> Handle(AskedServices asked, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var figures = await statistics.NowAsync(ct);
        var found = Find(asked, now);
        var nearness = asked.IsExpiring ? await NearnessAsync(found, now, ct) : new Dictionary<Nearness, ServiceTotals>();
        var totals = asked switch
        {
            { IsExpiring: true } => new(nearness.Values.Sum(t => t.Count), nearness.Values.Sum(t => t.Monthly), nearness.Values.Sum(t => t.Annual), nearness.Values.Sum(t => t.OneTime)),
            { Week: null } when FoldedText.ForSearch(asked.Search) is null => Remembered(figures, asked),
            _ => await TotalsAsync(found, ct),
        };
        var page = Pager.Within(new(asked.Page, Paging.UsualPerPage), totals.Count);
        return new()
        {
            Asked = asked, Totals = totals, ByNearness = nearness, Figures = figures, Page = page, Now = now,
            Rows = await Rows(Sorted(found, asked).Skip((page - 1) * Paging.UsualPerPage).Take(Paging.UsualPerPage)).ToListAsyncLinqToDB(ct),
        };
    }

    /// <summary>Reads all that is asked for, for a file.</summary>
    public async Task<IReadOnlyList<ServiceRow>> AllAsync(AskedServices asked, CancellationToken ct)
        => await Rows(Sorted(Find(asked, clock.GetUtcNow().UtcDateTime), asked).Take(MostInFile)).ToListAsyncLinqToDB(ct);

    /// <summary>Reads one; null when there is no such service.</summary>
    public Task<ServiceRow?> OneAsync(int id, CancellationToken ct)
        => Rows(Pairs().Where(pair => pair.Service.Id == id)).FirstOrDefaultAsyncLinqToDB(ct)!;

    private IQueryable<Pair> Pairs() =>
        from service in db.Services.ToLinqToDB()
        join site in db.Sites.ToLinqToDB() on service.HostedSiteId equals site.Id
        select new Pair { Service = service, Site = site };

    private IQueryable<Pair> Find(AskedServices asked, DateTime now)
    {
        var pairs = Pairs();
        if (asked.WantedStatus is { } status) pairs = pairs.Where(pair => pair.Service.Status == status);
        if (asked.WantedStatus != ServiceStatus.Cancelled) pairs = pairs.Where(pair => pair.Site.Status != SiteStatus.Cancelled);
        if (asked.Type is { } type) pairs = pairs.Where(pair => pair.Service.ServiceType == type);
        if (asked.IsExpiring)
        {
            var soon = now + Statistics.Soon;
            pairs = pairs.Where(pair => pair.Service.ExpiresAt <= soon);
        }
        if (asked.Week is { } monday)
        {
            var (from, to) = (Show.StartOf(monday), Show.StartOf(monday.AddDays(7)));
            pairs = pairs.Where(pair => pair.Service.ExpiresAt >= from && pair.Service.ExpiresAt < to);
        }
        if (FoldedText.ForSearch(asked.Search) is { } words) pairs = pairs.Where(pair => pair.Service.SearchText.Contains(words) || pair.Site.SearchText.Contains(words));
        return pairs;
    }

    private static IQueryable<Pair> Sorted(IQueryable<Pair> pairs, AskedServices asked) => asked.ByExpiry
        ? pairs.OrderBy(pair => pair.Service.ExpiresAt).ThenBy(pair => pair.Service.Id)
        : pairs.OrderByDescending(pair => pair.Service.Id);

    private static IQueryable<ServiceRow> Rows(IQueryable<Pair> pairs) => pairs.Select(pair => new ServiceRow(
        pair.Service.Id, pair.Site.Id, pair.Site.BusinessName, pair.Site.Status, pair.Service.Name, pair.Service.DomainName, pair.Service.ServiceType, pair.Service.Status,
        pair.Service.ExpiresAt, pair.Service.AutoRenew, pair.Service.BillingPeriod, pair.Service.PriceCents));

    // The whole is counted already, for everybody; only a search or a span of time has to be counted anew.
    private static ServiceTotals Remembered(Figures figures, AskedServices asked) => ServiceTotals.Of(figures.ServiceGroups
        .Where(g => (asked.Status is null || g.Status == asked.Status) && (asked.Type is null || g.Type == asked.Type) && (asked.Status == ServiceStatus.Cancelled || g.Site != SiteStatus.Cancelled))
        .Select(g => (g.Period, g.Count, g.Cents)));

    private static async Task<IReadOnlyDictionary<Nearness, ServiceTotals>> NearnessAsync(IQueryable<Pair> pairs, DateTime now, CancellationToken ct)
    {
        var week = now + NearnessWords.Week;
        return new Dictionary<Nearness, ServiceTotals>
        {
            [Nearness.Past] = await TotalsAsync(pairs.Where(pair => pair.Service.ExpiresAt < now), ct),
            [Nearness.Week] = await TotalsAsync(pairs.Where(pair => pair.Service.ExpiresAt >= now && pair.Service.ExpiresAt <= week), ct),
            [Nearness.Month] = await TotalsAsync(pairs.Where(pair => pair.Service.ExpiresAt > week), ct),
        };
    }

    private static async Task<ServiceTotals> TotalsAsync(IQueryable<Pair> pairs, CancellationToken ct)
    {
        var sums = await pairs.GroupBy(pair => pair.Service.BillingPeriod).Select(g => new { g.Key, Count = g.Count(), Cents = g.Sum(pair => (long)pair.Service.PriceCents) }).ToListAsyncLinqToDB(ct);
        return ServiceTotals.Of(sums.Select(s => (s.Key, s.Count, s.Cents)));
    }

    private sealed class Pair
    {
        public ClientService Service { get; init; } = null!;
        public HostedSite Site { get; init; } = null!;
    }
}
