using System.Runtime.CompilerServices;
using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using HostWizard.Web.Infrastructure;
using HostWizard.Web.Infrastructure.Media;
using HostWizard.Web.Infrastructure.Prospecting;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Jobs;

/// <summary>
/// Looks at the websites of prospects that wait for it, some at a time, and counts what a call is worth. Each step is written down as soon as it ends: a process that
/// dies goes on after the last one.
/// </summary>
public sealed class EnrichProspects(IServiceScopeFactory scopes, CommitSignal commits, HostWizardSettings settings, TimeProvider clock, IHostApplicationLifetime lifetime, ILogger<EnrichProspects> log) : CommitJob(commits, clock, lifetime, log)
{
    private DateTime? countedBy;

    protected override string Trouble => "Prospects could not be looked at";

    public override async Task<DateTime?> RoundAsync(CancellationToken ct)
    {
        using var background = Commits.InBackground();
        await CountAsync(ct);
        var failed = 0;
        await Parallel.ForEachAsync(WaitingAsync(ct), new ParallelOptions { MaxDegreeOfParallelism = settings.Prospecting.AtOnce, CancellationToken = ct }, async (id, token) =>
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<Handler>().Handle(id, token);
            }
            catch (Exception problem) when (!token.IsCancellationRequested)
            {
                // One that cannot be written down must not keep the others back.
                log.LogError(problem, "Prospect {Id} could not be looked at; it still waits.", id);
                Interlocked.Increment(ref failed);
            }
        });
        return failed == 0 ? null : throw new InvalidOperationException($"{failed} prospects still wait.");
    }

    private async Task CountAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        countedBy = await scope.ServiceProvider.GetRequiredService<Handler>().CountAsync(countedBy, ct);
    }

    private async IAsyncEnumerable<int> WaitingAsync([EnumeratorCancellation] CancellationToken ct)
    {
        var (after, last) = (DateTime.UnixEpoch, 0);
        while (true)
        {
            List<(DateTime At, int Id)> some;
            await using (var scope = scopes.CreateAsyncScope())
            {
                some = await scope.ServiceProvider.GetRequiredService<Handler>().WaitingAsync(after, last, ct);
            }
            if (some.Count == 0) yield break;
            foreach (var (_, id) in some) yield return id;
            (after, last) = some[^1];
        }
    }

    /// <summary>One prospect's look, from where it was left to its end.</summary>
    public sealed class Handler(HostWizardDb db, ProspectLook look, TimeProvider clock, ILogger<EnrichProspects> log)
    {
        private const int AtATime = 100;

        /// <summary>Prospects that wait, those that were asked for first before.</summary>
        /// <param name="after">Only those asked for after this, UTC,</param>
        /// <param name="last">or at the same time with a higher number.</param>
        /// <param name="ct">Stops waiting.</param>
        public async Task<List<(DateTime At, int Id)>> WaitingAsync(DateTime after, int last, CancellationToken ct)
        {
            var found = await db.Prospects.AsNoTracking().IgnoreAutoIncludes().Where(p => p.EnrichmentAskedAt > after || (p.EnrichmentAskedAt == after && p.Id > last))
                .OrderBy(p => p.EnrichmentAskedAt).ThenBy(p => p.Id).Take(AtATime).Select(p => new { At = p.EnrichmentAskedAt!.Value, p.Id }).ToListAsync(ct);
            return [.. found.Select(p => (p.At, p.Id))];
        }

        /// <summary>Takes the steps that are not taken yet, writes each down, and counts.</summary>
        public async Task Handle(int id, CancellationToken ct)
        {
            if (await db.Prospects.AsNoTracking().FirstOrDefaultAsync(p => p.Id == id && p.EnrichmentAskedAt != null, ct) is not { } prospect) return;
            if (await WithdrawObjectedAsync(prospect, ct)) return;
            var steps = (await db.StepsAsync(id, prospect.EnrichmentRun, ct)).ToList();
            foreach (var kind in Enum.GetValues<StepKind>().Where(kind => steps.TrueForAll(step => step.Kind != kind)))
            {
                var began = clock.GetTimestamp();
                var looked = await TakeAsync(kind, prospect, steps, ct);
                var step = ProspectStep.Ended(id, prospect.EnrichmentRun, kind, looked.Words, looked.Evidence, clock.GetElapsedTime(began), clock.GetUtcNow().UtcDateTime);
                if (!await RecordAsync(step, looked.Logo, ct)) return;
                steps.Add(step);
            }
            await EndAsync(id, prospect.EnrichmentRun, steps, ct);
        }

        /// <summary>Counts all anew that were counted before the weights were last set.</summary>
        /// <param name="countedBy">The weights all were counted by already, by their time.</param>
        /// <param name="ct">Stops waiting.</param>
        /// <returns>The weights all are counted by now.</returns>
        public async Task<DateTime?> CountAsync(DateTime? countedBy, CancellationToken ct)
        {
            var weighed = (await db.ProspectingRulesAsync(ct)).WeighedAt;
            if (weighed == countedBy) return countedBy;
            while (await CountSomeAsync(weighed, ct) == AtATime) db.ChangeTracker.Clear();
            return weighed;
        }

        private Task<int> CountSomeAsync(DateTime? weighed, CancellationToken ct) => db.InTransaction(async () =>
        {
            var some = await db.Prospects.Where(p => p.ScoredAt < weighed && p.EnrichedAt != null && p.AnonymisedAt == null).OrderBy(p => p.Id).Take(AtATime).ToListAsync(ct);
            foreach (var prospect in some) await db.CountAnewAsync(prospect, clock.GetUtcNow().UtcDateTime, ct);
            return some.Count;
        }, ct);

        private async Task<Looked> TakeAsync(StepKind kind, Prospect prospect, List<ProspectStep> steps, CancellationToken ct)
        {
            try
            {
                return await look.TakeAsync(kind, prospect.Domain, steps, ct);
            }
            catch (Exception ours) when (!ct.IsCancellationRequested)
            {
                // A page nobody thought of must not hold the prospect for ever.
                log.LogError(ours, "Step {Step} at the website of prospect {Id} went wrong.", kind, prospect.Id);
                return new($"HostWizard could not look: {ours.Message}");
            }
        }

        // Whoever asked for the look may not have known: the website's business wants to be left alone.
        private async Task<bool> WithdrawObjectedAsync(Prospect waiting, CancellationToken ct) => await db.IsObjectedAsync(waiting.Domain, ct) && await db.InTransaction(async () =>
        {
            (await db.Prospects.FirstOrDefaultAsync(p => p.Id == waiting.Id, ct))?.RecordObjection(Actor.System, clock.GetUtcNow().UtcDateTime);
            return true;
        }, ct);

        // False when nobody waits for it any more: it was deleted, or withdrawn.
        private Task<bool> RecordAsync(ProspectStep step, CleanPicture? logo, CancellationToken ct) => db.InTransaction(async () =>
        {
            if (!await db.Prospects.AnyAsync(p => p.Id == step.ProspectId && p.EnrichmentRun == step.Run && p.EnrichmentAskedAt != null, ct)) return false;
            if (await db.ProspectSteps.AnyAsync(s => s.ProspectId == step.ProspectId && s.Run == step.Run && s.Kind == step.Kind, ct)) return true;
            db.ProspectSteps.Add(step);
            if (logo is null) return true;
            await db.ProspectPictures.Where(p => p.ProspectId == step.ProspectId && p.Kind == ProspectPictureKind.Logo).ExecuteDeleteAsync(ct);
            db.ProspectPictures.Add(new(step.ProspectId, ProspectPictureKind.Logo, logo.Format, logo.Width, logo.Height, logo.File, step.At));
            return true;
        }, ct);

        private Task<bool> EndAsync(int id, int run, List<ProspectStep> steps, CancellationToken ct) => db.InTransaction(async () =>
        {
            if (await db.Prospects.FirstOrDefaultAsync(p => p.Id == id && p.EnrichmentRun == run && p.EnrichmentAskedAt != null, ct) is not { } prospect) return false;
            var (evidence, now) = (ProspectStep.All(prospect.Known, steps), clock.GetUtcNow().UtcDateTime);
            var score = Score.Of(evidence, (await db.ProspectingRulesAsync(ct)).Weights, Luxembourg.DayOf(now));
            prospect.EndLook(score, ScoreWords.Today(evidence, score), now);
            await db.ProspectSteps.Where(step => step.ProspectId == id && step.Run < run).ExecuteDeleteAsync(ct);
            return true;
        }, ct);
    }
}
