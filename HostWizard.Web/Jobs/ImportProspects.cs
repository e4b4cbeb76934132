using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Prospecting;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Jobs;

/// <summary>Checks and writes lists of prospects, one after the other. What a process left half done the next one goes on with: checked rows stay checked, and of what was being written nothing is there.</summary>
public sealed class ImportProspects(IServiceScopeFactory scopes, CommitSignal commits, TimeProvider clock, IHostApplicationLifetime lifetime, ILogger<ImportProspects> log) : CommitJob(commits, clock, lifetime, log)
{
    private static readonly TimeSpan BetweenCounts = TimeSpan.FromHours(1);

    private DateTimeOffset? counted;

    protected override string Trouble => "Lists of prospects could not be imported";

    public override async Task<DateTime?> RoundAsync(CancellationToken ct)
    {
        var waiting = await UseAsync(handler => handler.WaitingAsync(ct));
        foreach (var id in waiting) await UseAsync(handler => handler.Handle(id, ct));
        // Without a list too, now and then: a process may have died between writing one and counting.
        if (waiting.Count == 0 && counted is { } last && Clock.GetUtcNow() - last < BetweenCounts) return null;
        await UseAsync(handler => handler.CountAsync(ct));
        counted = Clock.GetUtcNow();
        return null;
    }

    private async Task<T> UseAsync<T>(Func<Handler, Task<T>> use)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<Handler>());
    }

    /// <summary>One import, from where it was left until somebody has to decide, or to its end.</summary>
    public sealed class Handler(HostWizardDb db, CheckImport check, WriteImport write, RunningImports running, TimeProvider clock, ILogger<ImportProspects> log)
    {
        private const int AtATime = 100;

        /// <summary>Imports that wait for the machine, those brought first before.</summary>
        public Task<List<int>> WaitingAsync(CancellationToken ct)
            => db.ProspectImports.Where(i => i.Status == ImportStatus.Checking || i.Status == ImportStatus.Writing).OrderBy(i => i.UpdatedAt).ThenBy(i => i.Id).Select(i => i.Id).ToListAsync(ct);

        /// <summary>Checks it, writes it, or both; somebody else's import is left alone.</summary>
        /// <param name="id">Which import.</param>
        /// <param name="ct">Stops it; it goes on at the next start.</param>
        /// <param name="watch">Told the rows written so far, while they can still be taken back.</param>
        /// <returns>Whether it was dealt with here.</returns>
        public async Task<bool> Handle(int id, CancellationToken ct, Action<int>? watch = null)
        {
            using var run = running.Begin(id, ct);
            if (run is null) return false;
            try
            {
                await check.Handle(id, run.Stopping);
                await write.Handle(id, rows =>
                {
                    run.Written = rows;
                    watch?.Invoke(rows);
                }, run.Stopping);
            }
            catch (OperationCanceledException) when (run.IsCancelled && !ct.IsCancellationRequested)
            {
                log.LogInformation("Import {Id} was cancelled; nothing of it was kept.", id);
            }
            catch (Exception problem) when (!ct.IsCancellationRequested)
            {
                log.LogError(problem, "Import {Id} failed; nothing of it was kept.", id);
                await FailAsync(id, problem, ct);
            }
            return true;
        }

        /// <summary>Counts anew what a call is worth at prospects that were scored and to which an import added something.</summary>
        /// <returns>How many.</returns>
        public async Task<int> CountAsync(CancellationToken ct)
        {
            var (all, last) = (0, 0);
            while (await CountSomeAsync(last, ct) is [.., var id] some)
            {
                db.ChangeTracker.Clear();
                (all, last) = (all + some.Count, id);
            }
            return all;
        }

        private Task<bool> FailAsync(int id, Exception problem, CancellationToken ct) => db.InTransaction(async () =>
        {
            if (await db.ProspectImports.FirstOrDefaultAsync(i => i.Id == id, ct) is not { IsUnderWay: true } import) return false;
            import.Fail($"It went wrong, and nothing of it was kept: {(problem is DbUpdateException or System.Data.Common.DbException ? "the database did not take it" : problem.Message)}. Please bring the list again; the log says more.", clock.GetUtcNow().UtcDateTime);
            await db.ForgetRowsAsync(id, ct);
            return true;
        }, ct);

        private async Task<List<int>> CountSomeAsync(int after, CancellationToken ct)
        {
            var since = clock.GetUtcNow().UtcDateTime - TimeSpan.FromDays(1);
            var ids = await (from import in db.ProspectImports where import.Status == ImportStatus.Done && import.UpdatedAt >= since && import.UpdatingRows > 0
                             join row in db.ProspectImportRows on import.Id equals row.ImportId where row.Verdict == ImportVerdict.Updates
                             join prospect in db.Prospects on row.ProspectId equals prospect.Id where prospect.EnrichedAt != null && prospect.AnonymisedAt == null && prospect.ScoredAt < import.UpdatedAt && prospect.Id > after
                             select prospect.Id).Distinct().OrderBy(id => id).Take(AtATime).ToListAsync(ct);
            if (ids.Count == 0) return ids;
            return await db.InTransaction(async () =>
            {
                foreach (var prospect in await db.Prospects.Where(p => EF.Parameter(ids).Contains(p.Id)).ToListAsync(ct)) await db.CountAnewAsync(prospect, clock.GetUtcNow().UtcDateTime, ct);
                return ids;
            }, ct);
        }
    }
}
