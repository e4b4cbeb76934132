using HostWizard.Web.Domain.Prospecting;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Internal;
using Microsoft.Security.AntiSSRF;

namespace HostWizard.Web.Infrastructure.Prospecting;

/// <summary>Visits other people's websites under our own name: never an address that is not public, one request at a time to a host, robots.txt obeyed, bytes and time bounded.</summary>
public sealed class PoliteClient : IDisposable
{
    private static readonly TimeSpan RobotsTime = TimeSpan.FromMinutes(10);
    private const int MostRobots = 2_000;

    private readonly AntiSSRFPolicy policy = new(PolicyConfigOptions.ExternalOnlyLatest)
    {
        AllowPlainTextHttp = true,
        // It is meant for metadata services of clouds, whose addresses are denied anyway; websites need not see it.
        AddXFFHeader = false,
    };

    private readonly MemoryCache robots;
    private readonly SemaphoreSlim desks = new(Math.Max(1, Environment.ProcessorCount / 2));

    /// <summary>Begins to watch whose turn it is.</summary>
    public PoliteClient(HostWizardSettings settings, TimeProvider clock)
    {
        (Settings, Clock) = (settings.Prospecting, clock);
        Turns = new(Settings.Pause, clock);
        robots = new(new MemoryCacheOptions { SizeLimit = MostRobots, Clock = new CacheClock(clock) });
        policy.AddAllowedAddresses([.. Settings.AllowedNetworks]);
    }

    internal ProspectingSettings Settings { get; }

    internal TimeProvider Clock { get; }

    internal HostTurns Turns { get; }

    /// <summary>Begins a visit: its own connections, cookies and certificates, which end with it.</summary>
    public Visit Begin() => new(this, policy.GetHandler());

    /// <summary>Forgets all robots.txt.</summary>
    public void Dispose()
    {
        robots.Dispose();
        desks.Dispose();
    }

    /// <summary>Reads what came, which is work for a processor: half of them at most are busy with it, the others belong to those who wait for a page of ours.</summary>
    /// <param name="read">Parses a page, unpacks a picture.</param>
    /// <param name="ct">Stops waiting for a processor. A limit of the website's time is none for this: it is we who are slow.</param>
    internal async Task<T> ReadAsync<T>(Func<T> read, CancellationToken ct)
    {
        await desks.WaitAsync(ct);
        try
        {
            return read();
        }
        finally
        {
            desks.Release();
        }
    }

    internal RobotsRules? KnownRobots(string origin) => robots.Get<RobotsRules>(origin);

    internal void Remember(string origin, RobotsRules rules) => robots.Set(origin, rules, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = RobotsTime });

    private sealed class CacheClock(TimeProvider clock) : ISystemClock
    {
        public DateTimeOffset UtcNow => clock.GetUtcNow();
    }
}
