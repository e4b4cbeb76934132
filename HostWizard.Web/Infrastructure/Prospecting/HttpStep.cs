using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;

namespace HostWizard.Web.Infrastructure.Prospecting;

/// <summary>Second step: by which way the website is reached, and what it says before its page.</summary>
public sealed class HttpStep(PoliteClient client)
{
    // When nothing answers, the first of these that happened tells most.
    private static readonly VisitOutcome[] Telling =
    [
        VisitOutcome.DisallowedByRobots, VisitOutcome.TooManyRedirects, VisitOutcome.TimedOut, VisitOutcome.Broken, VisitOutcome.NotAllowed, VisitOutcome.Refused, VisitOutcome.NameNotAnswered, VisitOutcome.NoSuchDomain,
    ];

    private static readonly string[] Schemes = ["https", "http"];

    /// <summary>Tries <c>https</c> and then <c>http</c>, each without and with <c>www.</c>, until one answers as it should.</summary>
    /// <param name="host">Domain of the website, lower case punycode; on loopback with a port, which is then tried alone.</param>
    /// <param name="ct">Ends the visit.</param>
    public async Task<ConnectionEvidence> LookAsync(string host, CancellationToken ct)
    {
        using var limit = new CancellationTokenSource(client.Settings.StepTime, client.Clock);
        using var time = CancellationTokenSource.CreateLinkedTokenSource(ct, limit.Token);
        var tried = new List<Fetched>();
        using var visit = client.Begin();
        try
        {
            foreach (var address in Addresses(host))
            {
                tried.Add(await visit.GetAsync(address, 0, time.Token));
                if (tried[^1].Outcome is VisitOutcome.Answered or VisitOutcome.DisallowedByRobots) break;
            }
            return Told(tried, await LeadsToHttpsAsync(visit, tried, time.Token));
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return tried.Count == 0 ? new() { Outcome = VisitOutcome.TimedOut, Problem = "It did not answer in time." } : Told(tried, null);
        }
    }

    private static IEnumerable<Uri> Addresses(string host)
    {
        // What has a port, or is an address, has no www.
        string[] names = host.Contains(':') || !host.Contains('.') || Uri.CheckHostName(host) == UriHostNameType.IPv4 ? [host] : DomainName.Bare(host) == host ? [host, "www." + host] : [host, DomainName.Bare(host)];
        return Schemes.SelectMany(scheme => names.Select(name => new Uri($"{scheme}://{name}/")));
    }

    // Only where https is there: what http says then is asked once, and not followed.
    private static async Task<bool?> LeadsToHttpsAsync(Visit visit, List<Fetched> tried, CancellationToken ct)
    {
        if (tried[^1] is not { Outcome: VisitOutcome.Answered, Asked.Scheme: "https", Final.Scheme: "https" } answered || !answered.Asked.IsDefaultPort) return null;
        var plain = new UriBuilder(answered.Asked) { Scheme = "http", Port = 80 }.Uri;
        var (rules, failure) = await visit.RobotsAsync(plain, ct);
        if (failure is not null || !rules.Allow("/")) return null;
        var looked = await visit.LookAsync(plain, ct);
        return looked.Head is null ? null : looked.Location?.Scheme == "https";
    }

    private static ConnectionEvidence Told(List<Fetched> tried, bool? leadsToHttps)
    {
        var final = tried.Find(one => one.Outcome == VisitOutcome.Answered) ?? tried.Find(one => one.Outcome == VisitOutcome.BadCertificate) ?? Telling.Select(outcome => tried.Find(one => one.Outcome == outcome)).FirstOrDefault(one => one is not null) ?? tried[0];
        var hasAnswer = final.Outcome.HasAnswer();
        return new()
        {
            Outcome = final.Outcome,
            Problem = final.Problem,
            Attempts = [.. tried.Select(one => new Attempt(one.Asked.AbsoluteUri, one.Outcome, one.Hops, one.Problem))],
            FinalAddress = hasAnswer ? final.Final.AbsoluteUri : null,
            Status = final.Head?.Status,
            Certificate = final.Certificate ?? tried.Select(one => one.Certificate).FirstOrDefault(shown => shown is not null),
            HttpLeadsToHttps = leadsToHttps,
            HasHsts = final is { Head.HasHsts: true, Final.Scheme: "https" },
            HttpVersion = final.Head?.HttpVersion,
            Compression = final.Head?.Compression,
            Server = final.Head?.Server,
            FirstByteMilliseconds = final.Head?.FirstByteMilliseconds,
        };
    }
}
