using HostWizard.Web.Domain;

namespace HostWizard.Web.Infrastructure.Dns;

/// <summary>Whoever answers questions about names.</summary>
public interface INameServers
{
    /// <summary>Asks one question. Never throws: who does not answer, or fails, has not answered.</summary>
    Task<DnsAnswer> AskAsync(DnsQuestion question, CancellationToken ct);
}
