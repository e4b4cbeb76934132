using System.Collections.Concurrent;
using HostWizard.Web.Data;

namespace HostWizard.Web.Infrastructure.SignIn;

/// <summary>Counts failed sign-ins of names nobody has, so that they rest like real ones and tell nothing. In memory: a restart forgives.</summary>
public sealed class SignInThrottle(TimeProvider clock)
{
    private const int MostNames = 10_000;
    private readonly ConcurrentDictionary<string, (int Failures, DateTimeOffset Last)> failed = new(StringComparer.Ordinal);

    /// <summary>Until when the name rests; null while it does not.</summary>
    public DateTimeOffset? RestsUntil(string name)
        => failed.TryGetValue(name, out var entry) && entry.Failures >= Account.MostWrongPasswords && clock.GetUtcNow() < entry.Last + Account.Rest ? entry.Last + Account.Rest : null;

    /// <summary>Notes a failure.</summary>
    public void Fail(string name)
    {
        var now = clock.GetUtcNow();
        if (failed.Count >= MostNames)
            foreach (var old in failed.Where(entry => now - entry.Value.Last > Account.Rest)) failed.TryRemove(old);
        if (failed.Count >= MostNames) failed.Clear();
        failed.AddOrUpdate(name, (1, now), (_, before) => (now - before.Last < Account.Rest ? before.Failures + 1 : 1, now));
    }
}
