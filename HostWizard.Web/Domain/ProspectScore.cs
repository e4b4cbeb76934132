using HostWizard.Web.Domain.Prospecting;

namespace HostWizard.Web.Domain;

/// <summary>What a business's website is today, in one word.</summary>
public enum WebsiteToday { None, Unreachable, Parked, Weak, Fine }

/// <summary>What a person knows better than the rules; it stands beside what they counted.</summary>
/// <param name="Score">0 to 100.</param>
/// <param name="Tier">What to do about it.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who says so.</param>
/// <param name="At">Since when, UTC.</param>
public sealed record ScoreOverride(int Score, Tier Tier, string Reason, string By, DateTime At);

// How much a call is worth, and what the machine does to find out.
public sealed partial class Prospect
{
    /// <summary><see cref="Rank"/> of what nobody has scored yet.</summary>
    public const int Unscored = -1;

    /// <summary>What lists are sorted by: a person's score, else the counted one, else <see cref="Unscored"/>.</summary>
    public int Rank { get; private set; } = Unscored;

    /// <summary>What to do about it, by a person's word or else by the count; null while it is not scored.</summary>
    public Tier? Tier { get; private set; }

    /// <summary>The counted score, 0 to 100; null while there is none.</summary>
    public int? ComputedScore { get; private set; }

    /// <summary>The counted tier.</summary>
    public Tier? ComputedTier { get; private set; }

    /// <summary>Points of <see cref="ScorePart.TechnicalHealth"/>, 0 to 100.</summary>
    public int? TechnicalHealth { get; private set; }

    /// <summary>Points of <see cref="ScorePart.Modernity"/>, 0 to 100.</summary>
    public int? Modernity { get; private set; }

    /// <summary>Points of <see cref="ScorePart.BusinessValue"/>, 0 to 100.</summary>
    public int? BusinessValue { get; private set; }

    /// <summary>Points of <see cref="ScorePart.Reachability"/>, 0 to 100.</summary>
    public int? Reachability { get; private set; }

    /// <summary>The weightiest evidence, at most three pieces.</summary>
    public string? Why { get; private set; }

    /// <summary>What its website is today; null while nobody looked.</summary>
    public WebsiteToday? WebsiteToday { get; private set; }

    /// <summary>When it was counted, UTC.</summary>
    public DateTime? ScoredAt { get; private set; }

    /// <summary>A person's score; null without one.</summary>
    public int? OverrideScore { get; private set; }

    /// <summary>A person's tier.</summary>
    public Tier? OverrideTier { get; private set; }

    /// <summary>Why a person says otherwise.</summary>
    public string? OverrideReason { get; private set; }

    /// <summary>Who says otherwise.</summary>
    public string? OverrideBy { get; private set; }

    /// <summary>Since when somebody says otherwise, UTC.</summary>
    public DateTime? OverriddenAt { get; private set; }

    /// <summary>Number of the last look at the website; 0 before the first.</summary>
    public int EnrichmentRun { get; private set; }

    /// <summary>Since when it waits to be looked at, or is, UTC; null when nothing is to be done.</summary>
    public DateTime? EnrichmentAskedAt { get; private set; }

    /// <summary>When it was last looked at to the end, UTC.</summary>
    public DateTime? EnrichedAt { get; private set; }

    /// <summary>Number of the last look that came to its end; 0 before.</summary>
    public int FinishedRun { get; private set; }

    /// <summary>The score that counts: a person's, else the counted one; null while there is none.</summary>
    public int? Score => Rank == Unscored ? null : Rank;

    /// <summary>What a person says, beside the count; null when nobody does.</summary>
    public ScoreOverride? Override => OverrideScore is { } score ? new(score, OverrideTier!.Value, OverrideReason!, OverrideBy!, OverriddenAt!.Value) : null;

    /// <summary>What people know of it, as the rules ask for it.</summary>
    public KnownFacts Known => new(Domain is not null, contacts.Any(c => c.Name is not null), contacts.Any(c => c.PhoneKey is not null), contacts.Any(c => c.Email is not null), Trade is not null, Town is not null);

    /// <summary>Asks for a look at its website. Who is new waits as <see cref="ProspectStatus.Enriching"/>; all others keep their state.</summary>
    /// <returns>False when it already waits.</returns>
    public bool AskForLook(Actor by, DateTime now)
    {
        if (EnrichmentAskedAt is not null || AnonymisedAt is not null) return false;
        (EnrichmentAskedAt, EnrichmentRun, UpdatedAt) = (now, EnrichmentRun + 1, now);
        if (Status == ProspectStatus.New) MoveTo(ProspectStatus.Enriching, null, by, now);
        return true;
    }

    /// <summary>Takes what was counted at the end of a look. Who waited for it is qualified now, or not.</summary>
    /// <param name="score">What was counted.</param>
    /// <param name="website">What the website is.</param>
    /// <param name="now">When, UTC.</param>
    public void EndLook(Score score, WebsiteToday website, DateTime now)
    {
        var before = ComputedScore;
        Count(score, website, now);
        (EnrichmentAskedAt, EnrichedAt, FinishedRun) = (null, now, EnrichmentRun);
        Note(ProspectEventKind.Enriched, Actor.System, now, before is null ? $"{score.Total}, was not scored before" : before == score.Total ? $"{score.Total} as before" : $"{score.Total}, was {before}");
        if (Status == ProspectStatus.Enriching) MoveTo(Tier == Prospecting.Tier.Low ? ProspectStatus.Unqualified : ProspectStatus.Qualified, null, Actor.System, now);
    }

    /// <summary>Counts anew, because weights or what people know changed; what a person said stays.</summary>
    public void Count(Score score, WebsiteToday website, DateTime now)
    {
        (ComputedScore, ComputedTier, WebsiteToday, Why, ScoredAt) = (score.Total, score.Tier, website, ScoreWords.Why(score), now);
        (TechnicalHealth, Modernity) = (score.Parts[ScorePart.TechnicalHealth], score.Parts[ScorePart.Modernity]);
        (BusinessValue, Reachability) = (score.Parts[ScorePart.BusinessValue], score.Parts[ScorePart.Reachability]);
        RankAnew();
    }

    /// <summary>Sets a person's score beside the counted one.</summary>
    /// <exception cref="InvalidInputException">It is out of bounds, or nobody says why.</exception>
    public void OverrideWith(int? score, Tier? tier, string? reason, Actor by, DateTime now)
    {
        RefuseForgotten();
        var errors = new InputErrors();
        if (score is not (>= 0 and <= 100)) errors.Add("score", "Please give a number from 0 to 100.");
        var why = errors.Text("reason", reason, 300, required: true);
        errors.ThrowIfAny();
        (OverrideScore, OverrideTier, OverrideReason, OverrideBy, OverriddenAt) = (score, tier ?? ComputedTier ?? Prospecting.Tier.Low, why, by.Name, now);
        RankAnew();
        Note(ProspectEventKind.ScoreOverridden, by, now, $"{score}, counted {(ComputedScore is { } counted ? counted : "nothing yet")}");
    }

    /// <summary>Takes a person's score back; the counted one counts again.</summary>
    public void DropOverride(Actor by, DateTime now)
    {
        if (OverrideScore is null) return;
        (OverrideScore, OverrideTier, OverrideReason, OverrideBy, OverriddenAt) = (null, null, null, null, null);
        RankAnew();
        Note(ProspectEventKind.ScoreOverridden, by, now, "taken back");
    }

    // What was found at another address says nothing of this one.
    private void LookAnew(Actor by, DateTime now)
    {
        if (EnrichmentRun == 0) return;
        EnrichmentAskedAt = null;
        AskForLook(by, now);
    }

    private void RankAnew() => (Rank, Tier) = (OverrideScore ?? ComputedScore ?? Unscored, OverrideTier ?? ComputedTier);
}
