using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using LinqToDB;
using LinqToDB.Async;
using LinqToDB.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Shared;

/// <summary>How the whole stands: what the dashboard, the menu and the chips count. Sums are cents.</summary>
public sealed record Figures
{
    public required int TotalSites { get; init; }
    public required IReadOnlyDictionary<SiteStatus, int> SitesByStatus { get; init; }
    public required IReadOnlyDictionary<ServiceType, int> ServicesByType { get; init; }

    /// <summary>Monthly share of the active services of a type.</summary>
    public required IReadOnlyDictionary<ServiceType, long> MonthlyCentsByType { get; init; }

    /// <summary>Monthly share of all services that are not over, by the state of their site.</summary>
    public required IReadOnlyDictionary<SiteStatus, long> MonthlyCentsBySiteStatus { get; init; }

    /// <summary>All services, those of cancelled sites too, by what lists filter by.</summary>
    public required IReadOnlyList<ServiceGroup> ServiceGroups { get; init; }

    public required int ActiveServices { get; init; }
    public required long MonthlyRevenueCents { get; init; }
    public required int UpcomingRenewals { get; init; }

    /// <summary>Active services whose expiry is past: they are no renewals any more.</summary>
    public required int PastExpiry { get; init; }

    public required IReadOnlyDictionary<ProspectStatus, int> ProspectsByStatus { get; init; }
    public required int Merchants { get; init; }

    /// <summary>Mails that did not get there and will not be tried again.</summary>
    public required int FailedMails { get; init; }

    public int Prospects => ProspectsByStatus.Values.Sum();
    public int LiveSites => SitesByStatus[SiteStatus.Live];
    public int PocSites => SitesByStatus[SiteStatus.Draft] + SitesByStatus[SiteStatus.PocReady] + SitesByStatus[SiteStatus.ProposalSent];
}

/// <summary>How many services are alike, and the sum of their prices in cents.</summary>
public sealed record ServiceGroup(SiteStatus Site, ServiceStatus Status, ServiceType Type, BillingPeriod Period, int Count, long Cents);

/// <summary>Counts once and remembers until something is written.</summary>
public sealed class Statistics(IServiceScopeFactory scopes, CommitSignal commits, TimeProvider clock)
{
    /// <summary>How far ahead a renewal is "soon".</summary>
    public static readonly TimeSpan Soon = TimeSpan.FromDays(30);

    private readonly UntilCommit<Figures> figures = new(commits, clock);

    /// <summary>The figures as of now.</summary>
    public Task<Figures> NowAsync(CancellationToken ct) => figures.GetAsync(async now =>
    {
        await using var scope = scopes.CreateAsyncScope();
        return await CountAsync(scope.ServiceProvider.GetRequiredService<HostWizardDb>(), now, ct);
    });

    private static async Task<Figures> CountAsync(HostWizardDb db, DateTime now, CancellationToken ct)
    {
        var sites = await db.Sites.ToLinqToDB().GroupBy(s => s.Status).Select(g => new { g.Key, Count = g.Count() }).ToListAsyncLinqToDB(ct);
        var groups = await GroupsAsync(db, ct);
        var services = groups.Where(s => s.Site != SiteStatus.Cancelled).ToList();
        var prospects = await db.Prospects.ToLinqToDB().GroupBy(p => p.Status).Select(g => new { g.Key, Count = g.Count() }).ToListAsyncLinqToDB(ct);
        var soon = now + Soon;
        var ending =
            from service in db.Services.ToLinqToDB()
            join site in db.Sites.ToLinqToDB() on service.HostedSiteId equals site.Id
            where service.Status == ServiceStatus.Active && site.Status != SiteStatus.Cancelled
            select service;
        var renewals = await ending.CountAsyncLinqToDB(s => s.ExpiresAt >= now && s.ExpiresAt <= soon, ct);
        var past = await ending.CountAsyncLinqToDB(s => s.ExpiresAt < now, ct);

        var active = services.Where(s => s.Status == ServiceStatus.Active).ToList();
        var running = services.Where(s => s.Status is ServiceStatus.Active or ServiceStatus.Pending or ServiceStatus.Suspended).ToList();
        return new()
        {
            TotalSites = sites.Sum(s => s.Count),
            SitesByStatus = Enum.GetValues<SiteStatus>().ToDictionary(status => status, status => sites.FirstOrDefault(s => s.Key == status)?.Count ?? 0),
            ServicesByType = Enum.GetValues<ServiceType>().ToDictionary(type => type, type => active.Where(s => s.Type == type).Sum(s => s.Count)),
            MonthlyCentsByType = Enum.GetValues<ServiceType>().ToDictionary(type => type, type => Monthly(active.Where(s => s.Type == type).Select(s => (s.Period, s.Cents)))),
            MonthlyCentsBySiteStatus = Enum.GetValues<SiteStatus>().ToDictionary(status => status, status => Monthly(running.Where(s => s.Site == status).Select(s => (s.Period, s.Cents)))),
            ServiceGroups = groups,
            ActiveServices = active.Sum(s => s.Count),
            MonthlyRevenueCents = Monthly(active.Select(s => (s.Period, s.Cents))),
            UpcomingRenewals = renewals,
            PastExpiry = past,
            ProspectsByStatus = Enum.GetValues<ProspectStatus>().ToDictionary(status => status, status => prospects.FirstOrDefault(p => p.Key == status)?.Count ?? 0),
            Merchants = await db.Merchants.ToLinqToDB().CountAsyncLinqToDB(m => !m.IsSystem, ct),
            FailedMails = await db.Mails.ToLinqToDB().CountAsyncLinqToDB(m => m.Status == MailStatus.Failed, ct),
        };
    }

    // Most sites are live: theirs is the whole, read from one index, less what the others have.
    private static async Task<List<ServiceGroup>> GroupsAsync(HostWizardDb db, CancellationToken ct)
    {
        var whole = await db.Services.ToLinqToDB().GroupBy(s => new { s.Status, s.ServiceType, s.BillingPeriod })
            .Select(g => new ServiceGroup(SiteStatus.Live, g.Key.Status, g.Key.ServiceType, g.Key.BillingPeriod, g.Count(), g.Sum(s => (long)s.PriceCents))).ToListAsyncLinqToDB(ct);
        var others = Enum.GetValues<SiteStatus>().Where(status => status != SiteStatus.Live).ToList();
        var rest = await (
            from site in db.Sites.ToLinqToDB()
            join service in db.Services.ToLinqToDB() on site.Id equals service.HostedSiteId
            where others.Contains(site.Status)
            group service by new { Site = site.Status, service.Status, service.ServiceType, service.BillingPeriod } into g
            select new ServiceGroup(g.Key.Site, g.Key.Status, g.Key.ServiceType, g.Key.BillingPeriod, g.Count(), g.Sum(s => (long)s.PriceCents))).ToListAsyncLinqToDB(ct);
        var live = whole.Select(all =>
        {
            var elsewhere = rest.Where(r => (r.Status, r.Type, r.Period) == (all.Status, all.Type, all.Period)).ToList();
            return all with { Count = all.Count - elsewhere.Sum(r => r.Count), Cents = all.Cents - elsewhere.Sum(r => r.Cents) };
        });
        // Counted one after the other: a write in between may leave less than nothing, until it is counted again.
        return [.. live.Where(group => group.Count > 0), .. rest];
    }

    private static long Monthly(IEnumerable<(BillingPeriod Period, long Cents)> sums)
    {
        var list = sums.ToList();
        return Revenue.MonthlyCents(list.Where(s => s.Period == BillingPeriod.Monthly).Sum(s => s.Cents), list.Where(s => s.Period == BillingPeriod.Annual).Sum(s => s.Cents));
    }
}
