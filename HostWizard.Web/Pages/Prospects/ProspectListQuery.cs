using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Pages.Shared;
using LinqToDB;
using LinqToDB.Async;
using LinqToDB.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>One prospect in the list, or on the board.</summary>
public sealed record ProspectRow
{
    public required int Id { get; init; }
    public required string BusinessName { get; init; }
    public required string? Trade { get; init; }
    public required string? Town { get; init; }
    public required string? Domain { get; init; }
    public required ProspectStatus Status { get; init; }
    public required string? NextStep { get; init; }
    public required DateOnly? NextStepDue { get; init; }
    public required DateTime UpdatedAt { get; init; }
    public required int Rank { get; init; }
    public required int? ComputedScore { get; init; }
    public required string? OverrideBy { get; init; }
    public required int? TechnicalHealth { get; init; }
    public required int? Modernity { get; init; }
    public required int? BusinessValue { get; init; }
    public required int? Reachability { get; init; }
    public required string? Why { get; init; }
    public required WebsiteToday? Website { get; init; }
    public required bool IsLookedAt { get; init; }

    /// <summary>Whom to ask for first.</summary>
    public string? ContactName { get; init; }

    /// <summary>Its site that is not cancelled.</summary>
    public int? SiteId { get; init; }

    /// <summary>The score that counts; null while there is none.</summary>
    public int? Score => Rank == Prospect.Unscored ? null : Rank;

    /// <summary>Points of a part, 0 to 100; null while it was never counted.</summary>
    public int? Of(ScorePart part) => part switch
    {
        ScorePart.TechnicalHealth => TechnicalHealth,
        ScorePart.Modernity => Modernity,
        ScorePart.BusinessValue => BusinessValue,
        _ => Reachability,
    };
}

/// <summary>Reads what the list of prospects shows: fifty rows by an index, or the head of each column of the board.</summary>
[Handler]
public sealed class ProspectListQuery(HostWizardDb db, Statistics statistics, ProspectFigures figures, TimeProvider clock)
{
    /// <summary>How many cards a column shows.</summary>
    public const int CardsPerColumn = 12;

    /// <summary>The columns of the board by the state a card gets there, with the states whose cards are in it; the others are rails.</summary>
    public static IReadOnlyList<(ProspectStatus Status, IReadOnlyList<ProspectStatus> Shows)> Columns { get; } =
    [
        (ProspectStatus.New, [ProspectStatus.New, ProspectStatus.Enriching]), (ProspectStatus.Qualified, [ProspectStatus.Qualified]), (ProspectStatus.Contacted, [ProspectStatus.Contacted]), (ProspectStatus.Converted, [ProspectStatus.Converted]),
    ];

    /// <summary>What somebody wants to see.</summary>
    public sealed record Asked(ProspectFilter Filter, ProspectSort Sort, bool IsBoard, int Page);

    /// <summary>What is shown, and how many each status has for these filters.</summary>
    public sealed record Answer
    {
        public required Asked Asked { get; init; }
        public required IReadOnlyDictionary<ProspectStatus, int> Counts { get; init; }
        public required ProspectTotals Totals { get; init; }

        /// <summary>All prospects there are, whatever narrows the list.</summary>
        public required int Businesses { get; init; }
        public required ScoreWeights Weights { get; init; }
        public required IReadOnlyList<(int Id, string Name)> Admins { get; init; }
        public required int Page { get; init; }
        public required DateTime Now { get; init; }
        public IReadOnlyList<ProspectRow> Rows { get; init; } = [];
        public IReadOnlyDictionary<ProspectStatus, IReadOnlyList<ProspectRow>> Cards { get; init; } = new Dictionary<ProspectStatus, IReadOnlyList<ProspectRow>>();
        public DateOnly Today => Luxembourg.DayOf(Now);
        public int Total => Asked.Filter.Total(Counts);
        public int Open => ProspectFilter.OpenOnes.Sum(status => Counts[status]);
        public int All => Counts.Values.Sum();
    }

    /// <summary>Reads a page of the list, or the board.</summary>
    public async Task<Answer> Handle(Asked asked, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var found = asked.Filter.Narrow(db.Prospects.ToLinqToDB(), Luxembourg.DayOf(now));
        var known = (await statistics.NowAsync(ct)).ProspectsByStatus;
        var counts = asked.Filter.IsNarrow ? await CountAsync(found, ct) : known;
        var page = Pager.Within(new(asked.Page, Paging.UsualPerPage), asked.Filter.Total(counts));
        var answer = new Answer
        {
            Asked = asked, Counts = counts, Totals = await figures.NowAsync(ct), Businesses = known.Values.Sum(), Weights = (await db.ProspectingRulesAsync(ct)).Weights, Admins = await db.AdminsAsync(ct), Page = page, Now = now,
        };
        if (asked.IsBoard) return answer with { Cards = await CardsAsync(found, counts, ct) };
        var few = ProspectFilter.Sorted(asked.Filter.OfStatus(found), asked.Sort).Skip((page - 1) * Paging.UsualPerPage).Take(Paging.UsualPerPage);
        return answer with { Rows = await ReadAsync(few, ct) };
    }

    private static async Task<IReadOnlyDictionary<ProspectStatus, int>> CountAsync(IQueryable<Prospect> prospects, CancellationToken ct)
    {
        var found = await prospects.GroupBy(p => p.Status).Select(g => new { g.Key, Count = g.Count() }).ToListAsyncLinqToDB(ct);
        return Enum.GetValues<ProspectStatus>().ToDictionary(status => status, status => found.FirstOrDefault(f => f.Key == status)?.Count ?? 0);
    }

    private async Task<IReadOnlyDictionary<ProspectStatus, IReadOnlyList<ProspectRow>>> CardsAsync(IQueryable<Prospect> found, IReadOnlyDictionary<ProspectStatus, int> counts, CancellationToken ct)
    {
        var cards = new Dictionary<ProspectStatus, IReadOnlyList<ProspectRow>>();
        foreach (var (column, shows) in Columns)
            cards[column] = shows.Sum(status => counts[status]) == 0 ? [] : await ReadAsync(ProspectFilter.Sorted(found.Where(p => shows.Contains(p.Status)), ProspectSort.Score).Take(CardsPerColumn), ct);
        return cards;
    }

    private async Task<IReadOnlyList<ProspectRow>> ReadAsync(IQueryable<Prospect> few, CancellationToken ct)
    {
        var rows = await few.Select(p => new ProspectRow
        {
            Id = p.Id, BusinessName = p.BusinessName, Trade = p.Trade, Town = p.Town, Domain = p.Domain, Status = p.Status, NextStep = p.NextStep, NextStepDue = p.NextStepDue, UpdatedAt = p.UpdatedAt,
            Rank = p.Rank, ComputedScore = p.ComputedScore, OverrideBy = p.OverrideBy, TechnicalHealth = p.TechnicalHealth, Modernity = p.Modernity, BusinessValue = p.BusinessValue, Reachability = p.Reachability,
            Why = p.Why, Website = p.WebsiteToday, IsLookedAt = p.EnrichmentAskedAt != null,
        }).ToListAsyncLinqToDB(ct);
        // In queries of their own: asked for row by row, they are asked for rows that are not shown.
        var ids = rows.Select(row => row.Id).ToList();
        var names = (await db.Set<ProspectContact>().ToLinqToDB().Where(c => ids.Contains(c.ProspectId) && c.Position == 1).Select(c => new { c.ProspectId, c.Name }).ToListAsyncLinqToDB(ct)).ToDictionary(c => c.ProspectId, c => c.Name);
        var sites = (await db.Sites.ToLinqToDB().Where(s => s.ProspectId != null && ids.Contains(s.ProspectId.Value) && s.Status != SiteStatus.Cancelled).Select(s => new { s.ProspectId, s.Id }).ToListAsyncLinqToDB(ct)).ToLookup(s => s.ProspectId, s => s.Id);
        return [.. rows.Select(row => row with { ContactName = names.GetValueOrDefault(row.Id), SiteId = sites[row.Id].Select(id => (int?)id).FirstOrDefault() })];
    }
}
