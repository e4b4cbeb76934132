using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Pages.Shared;
using LinqToDB.Async;
using LinqToDB.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Dashboard;

/// <summary>All that the dashboard shows besides the figures everybody knows.</summary>
public sealed record Overview
{
    /// <summary>As of when, UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>Sites made since the month began.</summary>
    public required int MadeThisMonth { get; init; }

    public required int WentLiveToday { get; init; }
    public required int WentLiveThisMonth { get; init; }
    public required int CancelledThisYear { get; init; }
    public required DateTime? OldestDraft { get; init; }
    public required DateTime? OldestPoc { get; init; }

    /// <summary>Days from draft to live of the sites that went live last; null while none has.</summary>
    public required int? MedianDaysToLive { get; init; }

    public required RevenueHistory Revenue { get; init; }
    public required Renewals Renewals { get; init; }
    public required NeedsYou Needs { get; init; }
    public required IReadOnlyList<Lately> Lately { get; init; }
}

/// <summary>Counts the overview once and remembers it until something is written.</summary>
public sealed class OverviewCache(IServiceScopeFactory scopes, Statistics statistics, CommitSignal commits, TimeProvider clock)
{
    // Enough for a median that one slow client does not move, few enough to follow how we work today.
    private const int LastLive = 200;

    // Services start and end now, not in the past: last month's end changes only when a price or a whole service does.
    private static readonly TimeSpan PastHolds = TimeSpan.FromMinutes(10);

    private readonly UntilCommit<Overview> overview = new(commits, clock);
    private volatile Past? past;

    /// <summary>The overview as of now.</summary>
    public Task<Overview> NowAsync(CancellationToken ct) => overview.GetAsync(async now =>
    {
        var figures = await statistics.NowAsync(ct);
        await using var scope = scopes.CreateAsyncScope();
        return await CountAsync(scope.ServiceProvider.GetRequiredService<HostWizardDb>(), figures, now, ct);
    });

    private async Task<RevenueHistory> PastAsync(HostWizardDb db, DateTime now, CancellationToken ct)
    {
        var today = Show.DayOf(now);
        if (past is not { } kept || now < kept.At || now - kept.At > PastHolds || Show.DayOf(kept.At) != today)
            past = kept = new(now, await RevenueHistory.ReadPastAsync(db, today, ct));
        return kept.Revenue;
    }

    private async Task<Overview> CountAsync(HostWizardDb db, Figures figures, DateTime now, CancellationToken ct)
    {
        var sites = db.Sites.ToLinqToDB();
        var today = Show.DayOf(now);
        var dayBegan = Show.StartOf(today);
        var monthBegan = Show.StartOf(new(today.Year, today.Month, 1));
        var yearBegan = Show.StartOf(new(today.Year, 1, 1));
        var wentLive = await sites.Where(s => s.Status == SiteStatus.Live && s.StatusSince >= monthBegan && s.WentLiveAt >= monthBegan).Select(s => s.WentLiveAt).ToListAsyncLinqToDB(ct);
        return new()
        {
            At = now,
            MadeThisMonth = await sites.CountAsyncLinqToDB(s => s.CreatedAt >= monthBegan, ct),
            WentLiveToday = wentLive.Count(at => at >= dayBegan),
            WentLiveThisMonth = wentLive.Count,
            CancelledThisYear = await sites.CountAsyncLinqToDB(s => s.Status == SiteStatus.Cancelled && s.StatusSince >= yearBegan, ct),
            OldestDraft = await OldestAsync(sites, SiteStatus.Draft, ct),
            OldestPoc = await OldestAsync(sites, SiteStatus.PocReady, ct),
            MedianDaysToLive = await MedianDaysAsync(sites, ct),
            Revenue = (await PastAsync(db, now, ct)).EndingWith(figures.MonthlyRevenueCents),
            Renewals = await Renewals.ReadAsync(db, now, ct),
            Needs = await NeedsYou.ReadAsync(db, now, ct),
            Lately = await Lately.ReadAsync(db, ct),
        };
    }

    private static Task<DateTime?> OldestAsync(IQueryable<HostedSite> sites, SiteStatus status, CancellationToken ct)
        => sites.Where(s => s.Status == status).OrderBy(s => s.StatusSince).Select(s => (DateTime?)s.StatusSince).FirstOrDefaultAsyncLinqToDB(ct);

    private static async Task<int?> MedianDaysAsync(IQueryable<HostedSite> sites, CancellationToken ct)
    {
        var spans = await sites.Where(s => s.Status == SiteStatus.Live).OrderByDescending(s => s.StatusSince).Take(LastLive).Select(s => new { s.CreatedAt, s.WentLiveAt }).ToListAsyncLinqToDB(ct);
        var days = spans.Select(s => (s.WentLiveAt!.Value - s.CreatedAt).TotalDays).Order().ToList();
        return days.Count == 0 ? null : (int)Math.Round((days[(days.Count - 1) / 2] + days[days.Count / 2]) / 2, MidpointRounding.AwayFromZero);
    }

    private sealed record Past(DateTime At, RevenueHistory Revenue);
}
