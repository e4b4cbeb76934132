using HostWizard.Web.Data;
using HostWizard.Web.Infrastructure.Prospecting;

namespace HostWizard.Web.Jobs;

/// <summary>Checks and writes lists of prospects, one after the other. What a process left half done the next one goes on with: checked rows stay checked, and of what was being written nothing is there.</summary>
public sealed class ImportProspects(IServiceScopeFactory scopes, CommitSignal commits, TimeProvider clock, IHostApplicationLifetime lifetime, ILogger<ImportProspects> log) : BackgroundService
{
    // What another process asked for is seen so late at most; what failed is tried again then.
    private static readonly TimeSpan LongestSleep = TimeSpan.FromMinutes(1);

    // The first visitor comes first.
    private static readonly TimeSpan Beginning = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan BetweenTidying = TimeSpan.FromHours(1);

    private DateTimeOffset? tidied;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await StartedAsync(stoppingToken);
            await Task.Delay(Beginning, clock, stoppingToken);
            while (true)
            {
                var seen = commits.All;
                var isWell = await RoundAsync(stoppingToken);
                using var awake = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
                var minute = Task.Delay(LongestSleep, clock, awake.Token);
                // After a failure a commit is no reason to try again at once: the failure itself was one.
                await (isWell ? Task.WhenAny(commits.AfterAsync(seen), minute) : Task.WhenAny(minute));
                await awake.CancelAsync();
                stoppingToken.ThrowIfCancellationRequested();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The process ends; what is not finished waits for the next one.
        }
    }

    private async Task StartedAsync(CancellationToken ct)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(ct);
    }

    private async Task<bool> RoundAsync(CancellationToken ct)
    {
        try
        {
            var waiting = await UseAsync(handler => handler.WaitingAsync(ct));
            foreach (var id in waiting) await UseAsync(handler => handler.Handle(id, ct));
            if (waiting.Count == 0 && tidied is { } last && clock.GetUtcNow() - last < BetweenTidying) return true;
            await UseAsync(handler => handler.CountAsync(ct));
            tidied = clock.GetUtcNow();
            return true;
        }
        catch (Exception problem) when (!ct.IsCancellationRequested)
        {
            log.LogError(problem, "Lists of prospects could not be imported; trying again in a minute.");
            return false;
        }
    }

    private async Task<T> UseAsync<T>(Func<Handler, Task<T>> use)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<Handler>());
    }

    /// <summary>One import, from where it was left until somebody has to decide, or to its end.</summary>
    public sealed class Handler(CheckImport check, WriteImport write, ImportAftermath aftermath, RunningImports running, ILogger<ImportProspects> log)
    {
        /// <summary>Imports that wait for the machine, those brought first before.</summary>
        public Task<List<int>> WaitingAsync(CancellationToken ct) => aftermath.WaitingAsync(ct);

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
                await aftermath.FailAsync(id, problem, ct);
            }
            return true;
        }

        /// <summary>Counts anew what imports added to.</summary>
        public async Task<bool> CountAsync(CancellationToken ct)
        {
            await aftermath.CountAsync(ct);
            return true;
        }
    }
}
