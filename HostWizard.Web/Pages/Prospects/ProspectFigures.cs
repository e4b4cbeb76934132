using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Pages.Shared;
using LinqToDB.Async;
using LinqToDB.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>What the head of the list counts of all prospects.</summary>
/// <param name="WorthACall">Good scores that nobody has called.</param>
/// <param name="Due">Open ones with a next step for today or before.</param>
/// <param name="NeverLookedAt">Open ones whose website nobody has asked to be looked at.</param>
public sealed record ProspectTotals(int WorthACall, int Due, int NeverLookedAt);

/// <summary>Counts what only the list of prospects shows, once, and remembers it until something is written: no other page pays for it.</summary>
public sealed class ProspectFigures(IServiceScopeFactory scopes, CommitSignal commits, TimeProvider clock)
{
    private readonly UntilCommit<ProspectTotals> totals = new(commits, clock);

    /// <summary>The totals as of now.</summary>
    public Task<ProspectTotals> NowAsync(CancellationToken ct) => totals.GetAsync(async now =>
    {
        await using var scope = scopes.CreateAsyncScope();
        var prospects = scope.ServiceProvider.GetRequiredService<HostWizardDb>().Prospects.ToLinqToDB();
        var (today, open) = (Luxembourg.DayOf(now), ProspectFilter.OpenOnes);
        return new(
            await prospects.CountAsyncLinqToDB(ProspectFilter.WorthACall, ct),
            await prospects.CountAsyncLinqToDB(p => p.NextStepDue <= today && open.Contains(p.Status), ct),
            await prospects.CountAsyncLinqToDB(ProspectFilter.NeverLookedAt, ct));
    });
}
