using System.Text.Json;
using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>Reads scores for programs.</summary>
[Handler]
public sealed class ScoreJsonQuery(HostWizardDb db, StandingQuery standing)
{
    /// <summary>A prospect's score; null when there is no such prospect.</summary>
    public async Task<ProspectScoreJson?> OfAsync(int id, CancellationToken ct)
    {
        if (await db.Prospects.AsNoTracking().FirstOrDefaultAsync(p => p.Id == id, ct) is not { } p) return null;
        var found = await standing.OfAsync(p, ct);
        return new(p.Score, p.Tier, p.ComputedScore, p.ComputedTier, p.Override, found.Counted?.Parts.ToDictionary(part => part.Key.Text(), part => part.Value),
            [.. (found.Counted?.Lines ?? []).Select(line => new ScoreLineJson(line.Rule, line.Part, line.Points, line.Reason, line.Evidence))],
            p.WebsiteToday, p.ScoredAt, p.EnrichedAt, p.EnrichmentAskedAt is not null,
            [.. found.Steps.Select(step => new ProspectStepJson(step.Kind, step.At, step.Milliseconds, step.Result, step.Evidence is null ? null : JsonDocument.Parse(step.Evidence).RootElement.Clone()))]);
    }
}
