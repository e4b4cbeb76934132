using System.Net;
using System.Net.Sockets;

namespace HostWizard.Web.Domain;

/// <summary>Where clients' domains must lead.</summary>
public sealed class ExpectedAddresses(IEnumerable<IPAddress> addresses)
{
    private readonly IPAddress[] all = [.. addresses.Distinct()];

    /// <summary>Whether anything is known; otherwise nothing can be compared.</summary>
    public bool IsKnown => all.Length > 0;

    /// <summary>The addresses that go into records of a kind.</summary>
    public IReadOnlyList<string> Of(DnsType type)
        => [.. all.Where(address => address.AddressFamily == (type == DnsType.Aaaa ? AddressFamily.InterNetworkV6 : AddressFamily.InterNetwork)).Select(address => address.ToString())];

    /// <summary>Whether an address is one of them.</summary>
    public bool Contain(string address) => all.Any(known => known.ToString() == address);
}
