using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Data;

/// <summary>Counts prospects by what is kept of the last look at their websites.</summary>
public static class ProspectScoring
{
    /// <summary>What the agency has set for its prospects, not to be changed.</summary>
    public static async Task<ProspectingRules> ProspectingRulesAsync(this HostWizardDb db, CancellationToken ct) => await db.ProspectingRules.AsNoTracking().SingleOrDefaultAsync(ct) ?? new();

    /// <summary>Steps of one look, in the order they were taken.</summary>
    public static async Task<IReadOnlyList<ProspectStep>> StepsAsync(this HostWizardDb db, int prospectId, int run, CancellationToken ct)
        => await db.ProspectSteps.AsNoTracking().Where(step => step.ProspectId == prospectId && step.Run == run).OrderBy(step => step.Id).ToListAsync(ct);

    /// <summary>What the last finished look found, with what people know now.</summary>
    public static async Task<ProspectEvidence> EvidenceAsync(this HostWizardDb db, Prospect prospect, CancellationToken ct)
        => ProspectStep.All(prospect.Known, await db.StepsAsync(prospect.Id, prospect.FinishedRun, ct));

    /// <summary>Counts a prospect anew by what was found already; one that was never looked at stays without a score.</summary>
    /// <returns>Whether it was counted.</returns>
    public static async Task<bool> CountAnewAsync(this HostWizardDb db, Prospect prospect, DateTime now, CancellationToken ct)
    {
        if (prospect.EnrichedAt is null || prospect.AnonymisedAt is not null) return false;
        var evidence = await db.EvidenceAsync(prospect, ct);
        var score = Score.Of(evidence, (await db.ProspectingRulesAsync(ct)).Weights, Luxembourg.DayOf(now));
        prospect.Count(score, ScoreWords.Today(evidence, score), now);
        return true;
    }
}
