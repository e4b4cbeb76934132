using HostWizard.Web.Data;
using LinqToDB.Async;
using LinqToDB.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>How far the looks at websites have come.</summary>
/// <param name="Done">How many are looked at.</param>
/// <param name="Total">How many were to be.</param>
public sealed record LookProgress(int Done, int Total);

/// <summary>Reads how far the looks have come, from the prospects themselves: whatever process looks, and whoever restarts it.</summary>
[Handler]
public sealed class LookingQuery(HostWizardDb db)
{
    /// <summary>Counts those that wait, and those looked at since the first of them was asked for; null when nobody waits.</summary>
    public async Task<LookProgress?> Handle(CancellationToken ct)
    {
        var prospects = db.Prospects.ToLinqToDB();
        var since = await prospects.Where(p => p.EnrichmentAskedAt != null).OrderBy(p => p.EnrichmentAskedAt).Select(p => p.EnrichmentAskedAt).FirstOrDefaultAsyncLinqToDB(ct);
        if (since is null) return null;
        var waiting = await prospects.CountAsyncLinqToDB(p => p.EnrichmentAskedAt != null, ct);
        var done = await prospects.CountAsyncLinqToDB(p => p.EnrichedAt >= since && p.EnrichmentAskedAt == null, ct);
        return new(done, done + waiting);
    }
}
