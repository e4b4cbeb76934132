using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using HostWizard.Web.Infrastructure.Dns;

namespace HostWizard.Web.Infrastructure.Prospecting;

/// <summary>First step: what the name servers say.</summary>
public sealed class DnsStep(INameServers servers)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Asks all at once; who has not answered after five seconds has not answered.</summary>
    /// <param name="domain">As <see cref="DomainName.Parse"/> gives it.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<DomainEvidence> LookAsync(string domain, CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Patience);
        var answers = await Task.WhenAll(DomainEvidence.Questions(domain).Select(question => servers.AskAsync(question, patience.Token)));
        ct.ThrowIfCancellationRequested();
        return DomainEvidence.Of(domain, new(answers));
    }
}
