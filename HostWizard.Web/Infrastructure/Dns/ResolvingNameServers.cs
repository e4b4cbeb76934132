using DnsClient;
using DnsClient.Protocol;
using HostWizard.Web.Domain;
using DnsQuestion = HostWizard.Web.Domain.DnsQuestion;

namespace HostWizard.Web.Infrastructure.Dns;

/// <summary>The name servers of the configuration, or those the system uses.</summary>
public sealed class ResolvingNameServers(HostWizardSettings settings) : INameServers
{
    // Twice this is less than the inspector's patience, so that a lost packet is asked for once more.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    // Finding the system's servers takes a moment that the start of the program should not.
    private readonly Lazy<LookupClient> client = new(() => new(Options(settings.Dns)));

    public async Task<DnsAnswer> AskAsync(DnsQuestion question, CancellationToken ct)
    {
        try
        {
            var response = await client.Value.QueryAsync(question.Name, Kind(question.Type), cancellationToken: ct).WaitAsync(ct);
            if (response.Header.ResponseCode is not (DnsHeaderResponseCode.NoError or DnsHeaderResponseCode.NotExistentDomain)) return DnsAnswer.None(question);
            var records = response.Answers.Select(Read).OfType<DnsRecord>().ToList();
            return new(question, records.Count == 0 ? DnsOutcome.Nothing : DnsOutcome.Found, records);
        }
        // Whatever goes wrong on the way, from no network to a garbled answer, is no answer; the page says so.
        catch (Exception)
        {
            return DnsAnswer.None(question);
        }
    }

    private static LookupClientOptions Options(DnsSettings settings)
    {
        var options = settings.Servers.Count == 0 ? new LookupClientOptions() : new LookupClientOptions([.. settings.Servers]);
        // What they say now: nothing remembered here, and no server's word taken for another's.
        (options.UseCache, options.Timeout, options.Retries) = (false, Patience, 1);
        (options.ThrowDnsErrors, options.ContinueOnDnsError, options.UseRandomNameServer) = (false, true, false);
        return options;
    }

    private static QueryType Kind(DnsType type) => type switch
    {
        DnsType.A => QueryType.A,
        DnsType.Aaaa => QueryType.AAAA,
        DnsType.Cname => QueryType.CNAME,
        DnsType.Caa => QueryType.CAA,
        DnsType.Mx => QueryType.MX,
        DnsType.Txt => QueryType.TXT,
        _ => QueryType.NS,
    };

    private static DnsRecord? Read(DnsResourceRecord record)
    {
        (DnsType Type, string Value)? read = record switch
        {
            ARecord a => (DnsType.A, a.Address.ToString()),
            AaaaRecord aaaa => (DnsType.Aaaa, aaaa.Address.ToString()),
            CNameRecord alias => (DnsType.Cname, Plain(alias.CanonicalName)),
            CaaRecord caa => (DnsType.Caa, $"{caa.Flags} {caa.Tag} \"{caa.Value}\""),
            MxRecord mx => (DnsType.Mx, $"{mx.Preference} {Plain(mx.Exchange)}"),
            TxtRecord text => (DnsType.Txt, string.Concat(text.Text)),
            NsRecord server => (DnsType.Ns, Plain(server.NSDName)),
            _ => null,
        };
        return read is { } found ? new(Plain(record.DomainName), found.Type, found.Value, record.InitialTimeToLive) : null;
    }

    private static string Plain(DnsString name) => name.Value.TrimEnd('.').ToLowerInvariant();
}
