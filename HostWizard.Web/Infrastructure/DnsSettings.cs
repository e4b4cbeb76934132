using System.Net;
using System.Net.Sockets;
using HostWizard.Web.Data;
using HostWizard.Web.Domain;

namespace HostWizard.Web.Infrastructure;

/// <summary>Where clients' domains must lead, and who is asked whether they do.</summary>
public sealed record DnsSettings
{
    private const int DnsPort = 53;

    /// <summary>Addresses that a client's domain must lead to.</summary>
    public ExpectedAddresses Expected { get; init; } = new([]);

    /// <summary>Whom to ask; none takes those the system uses.</summary>
    public IReadOnlyList<IPEndPoint> Servers { get; init; } = [];

    /// <summary>Reads and checks the keys.</summary>
    /// <exception cref="StartupException">One holds what cannot be used; the message names it.</exception>
    public static DnsSettings Read(IConfiguration configuration) => new()
    {
        Expected = new(HostWizardSettings.List(configuration, "Dns:ExpectedAddresses").Select(Address)),
        Servers = [.. HostWizardSettings.List(configuration, "Dns:Servers").Select(Server)],
    };

    private static IPAddress Address(string text)
        => IPAddress.TryParse(text, out var address) && IsWritten(address, text)
            ? address
            : throw HostWizardSettings.Bad("Dns:ExpectedAddresses", $"holds {text}; it must be an IP address such as 203.0.113.10 or 2001:db8::10");

    private static IPEndPoint Server(string text)
    {
        // "53" alone would be read as the address 0.0.0.53.
        if (!IPEndPoint.TryParse(text, out var server) || (server.AddressFamily == AddressFamily.InterNetwork && text.Count(c => c == '.') != 3))
            throw HostWizardSettings.Bad("Dns:Servers", $"holds {text}; it must be an IP address, with a port where it is not {DnsPort}, such as 9.9.9.9 or 127.0.0.1:5353");
        return server.Port == 0 ? new(server.Address, DnsPort) : server;
    }

    private static bool IsWritten(IPAddress address, string text) => address.AddressFamily == AddressFamily.InterNetworkV6 || text.Count(c => c == '.') == 3;
}
