namespace HostWizard.Web.Infrastructure.Prospecting;

/// <summary>One request at a time to each host, and a rest after it.</summary>
public sealed class HostTurns(TimeSpan pause, TimeProvider clock)
{
    private readonly Dictionary<string, Turn> turns = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits for the host to be free. Dispose when the answer is read.</summary>
    public async Task<IDisposable> TakeAsync(string host, CancellationToken ct)
    {
        Turn turn;
        lock (turns)
        {
            turns.TryGetValue(host, out var known);
            turn = known ?? (turns[host] = new());
            turn.Wanted++;
        }
        try
        {
            await turn.Free.WaitAsync(ct);
        }
        catch
        {
            Leave(host, turn);
            throw;
        }
        try
        {
            if (turn.RestsUntil - clock.GetTimestamp() is > 0 and var rest) await Task.Delay(TimeSpan.FromSeconds((double)rest / clock.TimestampFrequency), clock, ct);
            return new Taken(() => Release(host, turn));
        }
        catch
        {
            turn.Free.Release();
            Leave(host, turn);
            throw;
        }
    }

    private void Release(string host, Turn turn)
    {
        turn.RestsUntil = clock.GetTimestamp() + (long)(pause.TotalSeconds * clock.TimestampFrequency);
        turn.Free.Release();
        Leave(host, turn);
    }

    // Hosts nobody waits for are forgotten once they have rested, so that five hundred prospects leave nothing behind.
    private void Leave(string host, Turn turn)
    {
        lock (turns)
        {
            turn.Wanted--;
            foreach (var (idle, _) in turns.Where(one => one.Value.Wanted == 0 && one.Value.RestsUntil <= clock.GetTimestamp()).ToList()) turns.Remove(idle);
        }
    }

    private sealed class Turn
    {
        public SemaphoreSlim Free { get; } = new(1, 1);

        public int Wanted { get; set; }

        public long RestsUntil { get; set; }
    }

    private sealed class Taken(Action release) : IDisposable
    {
        private Action? release = release;

        public void Dispose() => Interlocked.Exchange(ref release, null)?.Invoke();
    }
}
