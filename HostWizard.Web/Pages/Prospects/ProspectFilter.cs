using System.Globalization;
using System.Linq.Expressions;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>By what prospects are sorted: the best first, the last changed first, the next thing to do first.</summary>
public enum ProspectSort { Score, Changed, NextStep }

/// <summary>What somebody wants to see of the prospects. The address of the list says it, and that of the file made from it.</summary>
public sealed record ProspectFilter
{
    /// <summary>From this score on a call is worth it.</summary>
    public const int GoodScore = 70;

    /// <summary>States in which something may still come of it.</summary>
    public static IReadOnlyList<ProspectStatus> OpenOnes { get; } = [ProspectStatus.New, ProspectStatus.Enriching, ProspectStatus.Qualified, ProspectStatus.Unqualified, ProspectStatus.Contacted];

    private static readonly IReadOnlyList<ProspectStatus> ToBeCalled = [ProspectStatus.New, ProspectStatus.Enriching, ProspectStatus.Qualified];

    /// <summary>Only these; null for all that are open.</summary>
    public ProspectStatus? Status { get; init; }

    /// <summary>Those too that became clients or are lost.</summary>
    public bool IsAll { get; init; }

    /// <summary>Words in the name, domain, town, trade or a contact.</summary>
    public string? Search { get; init; }

    /// <summary>Only those of this tier.</summary>
    public Tier? Tier { get; init; }

    /// <summary>Only those without a score.</summary>
    public bool IsUnscored { get; init; }

    /// <summary>Only those whose website is that today.</summary>
    public WebsiteToday? Website { get; init; }

    /// <summary>Only those found so.</summary>
    public ProspectChannel? Channel { get; init; }

    /// <summary>Only those whose next step is due today or was before.</summary>
    public bool IsDue { get; init; }

    /// <summary>Only those with a good score whom nobody has called yet.</summary>
    public bool IsWorthACall { get; init; }

    /// <summary>Only those this admin looks after.</summary>
    public int? OwnerId { get; init; }

    /// <summary>Only those nobody looks after.</summary>
    public bool IsNobodys { get; init; }

    /// <summary>Whether anything but the status narrows the list.</summary>
    public bool IsNarrow => FoldedText.ForSearch(Search) is not null || Tier is not null || IsUnscored || Website is not null || Channel is not null || IsDue || IsWorthACall || OwnerId is not null || IsNobodys;

    /// <summary>Those with a good score whom nobody has called yet.</summary>
    public static Expression<Func<Prospect, bool>> WorthACall { get; } = p => p.Rank >= GoodScore && p.ContactedAt == null && ToBeCalled.Contains(p.Status);

    /// <summary>Open ones whose website nobody has asked to be looked at.</summary>
    public static Expression<Func<Prospect, bool>> NeverLookedAt { get; } = p => p.EnrichmentRun == 0 && p.AnonymisedAt == null && OpenOnes.Contains(p.Status);

    /// <summary>Reads an address; what cannot be used counts as not said.</summary>
    /// <param name="query">The address's query.</param>
    /// <param name="me">Who asks.</param>
    public static ProspectFilter Of(IQueryCollection query, int me) => new()
    {
        Status = EnumText<ProspectStatus>.Parse(query["status"]), IsAll = query["status"] == "all", Search = query["search"].ToString().Trim() is { Length: > 0 } words ? words : null,
        Tier = EnumText<Tier>.Parse(query["tier"]), IsUnscored = query["tier"] == "none", Website = EnumText<WebsiteToday>.Parse(query["website"]), Channel = EnumText<ProspectChannel>.Parse(query["channel"]),
        IsDue = query["due"] == "yes", IsWorthACall = query["call"] == "yes", OwnerId = query["mine"] == "yes" ? me : null, IsNobodys = query["mine"] == "nobody",
    };

    /// <summary>The address's query; <see cref="Of"/> reads it.</summary>
    public (string Name, string? Value)[] Query =>
    [
        ("status", IsAll ? "all" : Status?.Text()), ("search", Search), ("tier", IsUnscored ? "none" : Tier?.Text()), ("website", Website?.Text()), ("channel", Channel?.Text()),
        ("due", IsDue ? "yes" : null), ("call", IsWorthACall ? "yes" : null), ("mine", OwnerId is not null ? "yes" : IsNobodys ? "nobody" : null),
    ];

    /// <summary>The prospects that are left when everything but the status narrows them.</summary>
    public IQueryable<Prospect> Narrow(IQueryable<Prospect> prospects, DateOnly today)
    {
        if (FoldedText.ForSearch(Search) is { } words) prospects = prospects.Where(p => p.SearchText.Contains(words));
        if (Tier is { } tier) prospects = prospects.Where(p => p.Tier == tier);
        if (IsUnscored) prospects = prospects.Where(p => p.Rank == Prospect.Unscored);
        if (Website is { } website) prospects = prospects.Where(p => p.WebsiteToday == website);
        if (Channel is { } channel) prospects = prospects.Where(p => p.Channel == channel);
        if (IsDue) prospects = prospects.Where(p => p.NextStepDue <= today);
        if (IsWorthACall) prospects = prospects.Where(WorthACall);
        if (OwnerId is { } owner) prospects = prospects.Where(p => p.OwnerId == owner);
        if (IsNobodys) prospects = prospects.Where(p => p.OwnerId == null);
        return prospects;
    }

    /// <summary>The prospects of the chosen status.</summary>
    public IQueryable<Prospect> OfStatus(IQueryable<Prospect> prospects)
        => IsAll ? prospects : Status is { } status ? prospects.Where(p => p.Status == status) : prospects.Where(p => OpenOnes.Contains(p.Status));

    /// <summary>How many are left, by how many there are of each status.</summary>
    public int Total(IReadOnlyDictionary<ProspectStatus, int> counts) => IsAll ? counts.Values.Sum() : Status is { } status ? counts[status] : OpenOnes.Sum(open => counts[open]);

    /// <summary>Puts them in order.</summary>
    public static IOrderedQueryable<Prospect> Sorted(IQueryable<Prospect> prospects, ProspectSort sort) => sort switch
    {
        ProspectSort.Changed => prospects.OrderByDescending(p => p.UpdatedAt).ThenByDescending(p => p.Id),
        // What has no day comes last, on both databases.
        ProspectSort.NextStep => prospects.OrderBy(p => p.NextStepDue == null ? 1 : 0).ThenBy(p => p.NextStepDue).ThenByDescending(p => p.Rank).ThenByDescending(p => p.Id),
        _ => prospects.OrderByDescending(p => p.Rank).ThenByDescending(p => p.UpdatedAt).ThenByDescending(p => p.Id),
    };
}
