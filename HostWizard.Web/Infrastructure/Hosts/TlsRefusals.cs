using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Infrastructure.Hosts;

/// <summary>Counts which names were refused a certificate. Counted in memory and written now and then, because whoever refuses must be fast and strangers must not make us write.</summary>
public sealed class TlsRefusals(TimeProvider clock)
{
    /// <summary>How many names are kept, in memory and in the database: the latest.</summary>
    public const int Most = 200;

    private readonly Lock gate = new();
    private Dictionary<string, Count> counts = [];

    /// <summary>Counts one refusal. What can be no host name, or is one name too many since the last writing, is left out.</summary>
    /// <param name="host">Lower case.</param>
    public void Note(string host)
    {
        if (!HostNames.IsHostName(host)) return;
        var now = clock.GetUtcNow().UtcDateTime;
        lock (gate) Add(host, new(1, now, now));
    }

    /// <summary>Writes what was counted.</summary>
    public async Task WriteAsync(HostWizardDb db, CancellationToken ct)
    {
        var taken = Take();
        if (taken.Count == 0) return;
        try
        {
            await db.InTransaction(async () =>
            {
                var names = taken.Keys.ToList();
                var known = await db.TlsRefusals.Where(r => names.Contains(r.Host)).ToDictionaryAsync(r => r.Host, ct);
                foreach (var (host, count) in taken)
                    if (known.TryGetValue(host, out var refusal)) refusal.Add(count.Times, count.LastAt);
                    else db.TlsRefusals.Add(new TlsRefusal(host, count.Times, count.FirstAt, count.LastAt));
                await db.SaveChangesAsync(ct);
                db.TlsRefusals.RemoveRange(await db.TlsRefusals.OrderByDescending(r => r.LastAt).ThenBy(r => r.Host).Skip(Most).ToListAsync(ct));
                return true;
            }, ct);
        }
        catch
        {
            lock (gate)
                foreach (var (host, count) in taken) Add(host, count);
            throw;
        }
    }

    private Dictionary<string, Count> Take()
    {
        lock (gate)
        {
            var taken = counts;
            counts = [];
            return taken;
        }
    }

    private void Add(string host, Count more)
    {
        if (counts.TryGetValue(host, out var count)) counts[host] = new(count.Times + more.Times, count.FirstAt < more.FirstAt ? count.FirstAt : more.FirstAt, count.LastAt > more.LastAt ? count.LastAt : more.LastAt);
        else if (counts.Count < Most) counts[host] = more;
    }

    private sealed record Count(long Times, DateTime FirstAt, DateTime LastAt);
}
