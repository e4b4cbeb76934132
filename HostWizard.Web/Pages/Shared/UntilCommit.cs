using HostWizard.Web.Data;

namespace HostWizard.Web.Pages.Shared;

/// <summary>Remembers what was counted until something is written. A second process on the same database, and time itself, are seen within ten seconds.</summary>
/// <typeparam name="T">What is counted.</typeparam>
public sealed class UntilCommit<T>(CommitSignal commits, TimeProvider clock) where T : class
{
    private static readonly TimeSpan MostAge = TimeSpan.FromSeconds(10);
    private volatile Remembered? remembered;

    /// <summary>What was counted last, or else what <paramref name="count"/> says now.</summary>
    /// <param name="count">Counts as of a moment, UTC.</param>
    public async Task<T> GetAsync(Func<DateTime, Task<T>> count)
    {
        var version = commits.Version;
        var now = clock.GetUtcNow().UtcDateTime;
        if (remembered is { } kept && kept.Version == version && now >= kept.At && now - kept.At < MostAge) return kept.Value;

        var value = await count(now);
        // Counted before a commit that came in between is old already: keep the version read first.
        remembered = new(version, now, value);
        return value;
    }

    private sealed record Remembered(long Version, DateTime At, T Value);
}
