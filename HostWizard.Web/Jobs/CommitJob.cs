using HostWizard.Web.Data;

namespace HostWizard.Web.Jobs;

/// <summary>Work that commits bring: a round after the start, then one whenever something was committed, or at the time that the last round named.</summary>
public abstract class CommitJob(CommitSignal commits, TimeProvider clock, IHostApplicationLifetime lifetime, ILogger log) : BackgroundService
{
    // What another process asked for is seen so late at most; what failed is tried again then.
    private static readonly TimeSpan LongestSleep = TimeSpan.FromMinutes(1);

    // The first visitor comes first.
    private static readonly TimeSpan Beginning = TimeSpan.FromSeconds(1);

    protected CommitSignal Commits { get; } = commits;

    protected TimeProvider Clock { get; } = clock;

    /// <summary>What is logged when a round fails: "Mails could not be sent".</summary>
    protected abstract string Trouble { get; }

    /// <summary>Does all that waits.</summary>
    /// <param name="ct">Ends the round; what is not finished waits for the next one, of this process or another.</param>
    /// <returns>When something is due without a commit, UTC; null when nothing is.</returns>
    public abstract Task<DateTime?> RoundAsync(CancellationToken ct);

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await StartedAsync(stoppingToken);
            await Task.Delay(Beginning, Clock, stoppingToken);
            while (true) await RoundAndSleepAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The process ends.
        }
    }

    private async Task StartedAsync(CancellationToken ct)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(ct);
    }

    private async Task RoundAndSleepAsync(CancellationToken ct)
    {
        // Before the round: what is committed during it may be more work.
        var seen = Commits.All;
        DateTime? next;
        try
        {
            next = await RoundAsync(ct);
        }
        catch (Exception problem) when (!ct.IsCancellationRequested)
        {
            log.LogError(problem, "{Trouble}; trying again in a minute.", Trouble);
            // A commit is no reason to try again at once: the failure itself may have been one.
            await Task.Delay(LongestSleep, Clock, ct);
            return;
        }
        var wait = next - Clock.GetUtcNow().UtcDateTime ?? LongestSleep;
        if (wait <= TimeSpan.Zero) return;
        using var awake = CancellationTokenSource.CreateLinkedTokenSource(ct);
        await Task.WhenAny(Commits.AfterAsync(seen), Task.Delay(wait < LongestSleep ? wait : LongestSleep, Clock, awake.Token));
        await awake.CancelAsync();
        ct.ThrowIfCancellationRequested();
    }
}
