using System.Net;
using HostWizard.Web.Data;
using HostWizard.Web.Domain;

namespace HostWizard.Web.Infrastructure;

/// <summary>How prospects' websites are visited: under which name, how far, how long. Keys: operations guide, section 2.</summary>
public sealed record ProspectingSettings
{
    /// <summary>What we say who we are; the part before the slash is the name that a robots.txt may address.</summary>
    public string UserAgent { get; init; } = "HostWizard/1.0 (+https://hostwizard.lu)";

    /// <summary>All of this machine's own addresses.</summary>
    public static readonly IReadOnlyList<string> Loopback = ["127.0.0.0/8", "::1/128"];

    /// <summary>Networks that may be visited although they are not public: none, or <see cref="Loopback"/> for tests and trials.</summary>
    public IReadOnlyList<string> AllowedNetworks { get; init; } = [];

    /// <summary>Names that lead to a door in <see cref="AllowedNetworks"/> instead of into the web, by <c>name:port</c>.</summary>
    public IReadOnlyDictionary<string, IPEndPoint> LoopbackSites { get; init; } = new Dictionary<string, IPEndPoint>();

    /// <summary>Most that is read of one answer, packed or unpacked, in bytes.</summary>
    public int MaxBytes { get; init; } = 2_000_000;

    /// <summary>Longest time for one request, from the name to the last byte.</summary>
    public TimeSpan RequestTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Longest time for one step at one website, all its requests and waiting for one's turn included.</summary>
    public TimeSpan StepTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Rest between two requests to the same host.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>How many pages are fetched to find more of them.</summary>
    public int MaxPages { get; init; } = 15;

    /// <summary>How many addresses of pages are kept.</summary>
    public int MaxAddresses { get; init; } = 500;

    /// <summary>How often one may be sent on.</summary>
    public int MaxRedirects { get; init; } = 10;

    /// <summary>How many websites are looked at at the same time.</summary>
    public int AtOnce { get; init; } = 20;

    /// <summary>The name that a robots.txt may address.</summary>
    public string Product => UserAgent.Split('/', ' ')[0];

    /// <summary>Whether others of the website's doors are in <see cref="LoopbackSites"/> and this one is not: then it is closed, and nobody in the web is asked.</summary>
    public bool HasNoDoor(Uri address)
        => LoopbackSites.Count > 0 && !LoopbackSites.ContainsKey($"{address.IdnHost}:{address.Port}") && LoopbackSites.Keys.Any(door => DomainName.Bare(door.Split(':')[0]) == DomainName.Bare(address.IdnHost));

    /// <summary>Reads and checks the keys.</summary>
    /// <exception cref="StartupException">One holds what cannot be used; the message names it.</exception>
    public static ProspectingSettings Read(IConfiguration configuration, string platformDomain)
    {
        var allowsLoopback = HostWizardSettings.Flag(configuration, "Prospecting:AllowLoopback", false);
        var sites = HostWizardSettings.List(configuration, "Prospecting:LoopbackSites");
        if (sites.Count > 0 && !allowsLoopback) throw HostWizardSettings.Bad("Prospecting:LoopbackSites", "needs Prospecting:AllowLoopback");
        return new()
        {
            UserAgent = Agent(configuration["Prospecting:UserAgent"], platformDomain),
            AllowedNetworks = allowsLoopback ? Loopback : [],
            LoopbackSites = sites.Select(Site).GroupBy(site => site.Name).ToDictionary(group => group.Key, group => group.Last().Door, StringComparer.OrdinalIgnoreCase),
            MaxBytes = HostWizardSettings.Number(configuration, "Prospecting:MaxBytes", 2_000_000, 10_000, 50_000_000),
            RequestTime = TimeSpan.FromSeconds(HostWizardSettings.Number(configuration, "Prospecting:RequestSeconds", 10, 1, 120)),
            StepTime = TimeSpan.FromSeconds(HostWizardSettings.Number(configuration, "Prospecting:StepSeconds", 60, 1, 600)),
            Pause = TimeSpan.FromMilliseconds(HostWizardSettings.Number(configuration, "Prospecting:PauseMilliseconds", 500, 0, 60_000)),
            MaxPages = HostWizardSettings.Number(configuration, "Prospecting:MaxPages", 15, 1, 200),
            MaxAddresses = HostWizardSettings.Number(configuration, "Prospecting:MaxAddresses", 500, 1, 10_000),
            MaxRedirects = HostWizardSettings.Number(configuration, "Prospecting:MaxRedirects", 10, 0, 30),
            AtOnce = HostWizardSettings.Number(configuration, "Prospecting:AtOnce", 20, 1, 50),
        };
    }

    // Whoever finds us in their log must find out whom to complain to.
    private static string Agent(string? text, string platformDomain)
    {
        if (string.IsNullOrWhiteSpace(text)) return $"HostWizard/1.0 (+https://{platformDomain}; hello@{platformDomain})";
        var agent = text.Trim();
        return agent.All(c => c is >= ' ' and <= '~') && char.IsAsciiLetter(agent[0]) && agent.Split('/', ' ')[0].All(c => char.IsAsciiLetter(c) || c is '-' or '_') && (agent.Contains('@') || agent.Contains("http", StringComparison.Ordinal))
            ? agent
            : throw HostWizardSettings.Bad("Prospecting:UserAgent", $"is {agent}; it must be a name of letters and an address to complain to, such as Example/1.0 (+https://example.lu)");
    }

    private static (string Name, IPEndPoint Door) Site(string text)
    {
        var parts = text.Split('=', 2, StringSplitOptions.TrimEntries);
        if (parts.Length == 2 && parts[0].Length > 0 && ushort.TryParse(parts[1], System.Globalization.CultureInfo.InvariantCulture, out var port) && port > 0)
            return (parts[0].Contains(':') ? parts[0] : parts[0] + ":80", new(IPAddress.Loopback, port));
        throw HostWizardSettings.Bad("Prospecting:LoopbackSites", $"holds {text}; it must be a name and a port of this machine, such as parc.test=5080 or parc.test:443=5443");
    }
}
