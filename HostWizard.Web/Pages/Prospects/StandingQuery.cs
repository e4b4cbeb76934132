using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>What was found out about a prospect's website, and what a call is worth.</summary>
/// <param name="Steps">Steps of the look under way, else of the last one.</param>
/// <param name="Evidence">What the last finished look found; null before the first.</param>
/// <param name="Counted">The counted score with its rules; null before the first look.</param>
/// <param name="Weights">How much each part weighs.</param>
/// <param name="Place">Its place among those that are open, best first; null when it has no score or is not open.</param>
/// <param name="Open">How many are open.</param>
public sealed record Standing(IReadOnlyList<ProspectStep> Steps, ProspectEvidence? Evidence, Score? Counted, ScoreWeights Weights, int? Place, int Open)
{
    /// <summary>Share of a part in the total, in points of 100.</summary>
    public double Share(ScorePart part) => Counted is null ? 0 : (double)Counted.Parts[part] * Weights.Of(part) / WeightSum;

    /// <summary>Most a part can add to the total, in points of 100.</summary>
    public double Most(ScorePart part) => 100d * Weights.Of(part) / WeightSum;

    private int WeightSum => Enum.GetValues<ScorePart>().Sum(Weights.Of);
}

/// <summary>Reads where a prospect stands, for page and API.</summary>
[Handler]
public sealed class StandingQuery(HostWizardDb db)
{
    /// <summary>Counts by what was found at the day it was last counted, so that the page shows what the list shows.</summary>
    public async Task<Standing> OfAsync(Prospect prospect, CancellationToken ct)
    {
        var weights = (await db.ProspectingRulesAsync(ct)).Weights;
        var steps = await db.StepsAsync(prospect.Id, prospect.EnrichmentAskedAt is null ? prospect.FinishedRun : prospect.EnrichmentRun, ct);
        var evidence = prospect.EnrichedAt is null || prospect.AnonymisedAt is not null ? null : await db.EvidenceAsync(prospect, ct);
        var counted = evidence is null ? null : Score.Of(evidence, weights, Luxembourg.DayOf(prospect.ScoredAt!.Value));
        var open = db.Prospects.Where(p => p.Status != ProspectStatus.Converted && p.Status != ProspectStatus.Lost);
        int? place = prospect.Score is not null && prospect.Status is not (ProspectStatus.Converted or ProspectStatus.Lost) ? 1 + await open.CountAsync(p => p.Rank > prospect.Rank, ct) : null;
        return new(steps, evidence, counted, weights, place, place is null ? 0 : await open.CountAsync(ct));
    }
}
