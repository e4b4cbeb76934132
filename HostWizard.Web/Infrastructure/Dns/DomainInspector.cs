using HostWizard.Web.Domain;

namespace HostWizard.Web.Infrastructure.Dns;

/// <summary>Asks the name servers all about a domain, at once and with little patience.</summary>
public sealed class DomainInspector(INameServers servers, HostWizardSettings settings, TimeProvider clock)
{
    // Somebody waits for the page.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2.8);

    /// <summary>Where the domain leads and what mail it has. Takes three seconds at most; what is not answered by then counts as not answered.</summary>
    /// <param name="domain">As <see cref="DomainName.Parse"/> gives it.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<DomainReport> InspectAsync(string domain, CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Patience);
        var first = new DnsAnswers(await AskAsync(DomainQuestions.First(domain), patience.Token));
        var answers = first.And(await AskAsync(DomainQuestions.Then(domain, first), patience.Token));
        ct.ThrowIfCancellationRequested();
        return DomainReport.Of(domain, settings.Dns.Expected, answers, clock.GetUtcNow().UtcDateTime);
    }

    private Task<DnsAnswer[]> AskAsync(IEnumerable<DnsQuestion> questions, CancellationToken ct) => Task.WhenAll(questions.Select(question => servers.AskAsync(question, ct)));
}
