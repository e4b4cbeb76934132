using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using Microsoft.Security.AntiSSRF;

namespace HostWizard.Web.Infrastructure.Prospecting;

/// <summary>One visit to a website. Nothing that the website does throws: what happened is told in <see cref="Fetched"/>. Not for several threads at once.</summary>
public sealed class Visit : IDisposable
{
    private const int RobotsHops = 5; // RFC 9309, 2.3.1.2
    private const int RobotsBytes = 500 * 1024;
    private const int LongestAddress = 2_000;
    private const int LongestName = 200;

    private readonly PoliteClient client;
    private readonly HttpClient http;
    private readonly ShownCertificates certificates;

    internal Visit(PoliteClient client, AntiSSRFHandler handler)
    {
        this.client = client;
        certificates = new(client.Clock);
        // We follow ourselves: each step is evidence, and asks robots.txt and turn anew.
        handler.AllowAutoRedirect = false;
        handler.ConnectTimeout = client.Settings.RequestTime;
        handler.SslOptions = certificates.Options();
        http = new(handler, disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>Fetches an address, follows where it leads, obeys robots.txt.</summary>
    /// <param name="address">Where to go: <c>http</c> or <c>https</c>.</param>
    /// <param name="maxBytes">Most to read of the body; 0 reads what comes before it alone.</param>
    /// <param name="ct">Ends the visit; only this throws <see cref="OperationCanceledException"/>.</param>
    public Task<Fetched> GetAsync(Uri address, int maxBytes, CancellationToken ct) => FollowAsync(address, maxBytes, client.Settings.MaxRedirects, asksRobots: true, ct);

    /// <summary>Asks an address without following where it leads. Robots.txt must have been asked before.</summary>
    /// <inheritdoc cref="GetAsync"/>
    public Task<Fetched> LookAsync(Uri address, CancellationToken ct) => OnceAsync(address, 0, [], address, ct);

    /// <summary>What the host's robots.txt allows us; with <see cref="Fetched"/> why it could not be asked.</summary>
    public async Task<(RobotsRules Rules, Fetched? Failure)> RobotsAsync(Uri address, CancellationToken ct)
    {
        var origin = address.GetLeftPart(UriPartial.Authority);
        if (client.KnownRobots(origin) is { } known) return (known, null);
        var fetched = await FollowAsync(new(address, "/robots.txt"), RobotsBytes, RobotsHops, asksRobots: false, ct);
        var rules = fetched switch
        {
            { Head.Status: >= 200 and < 300 } when fetched.Outcome.HasAnswer() => RobotsRules.Read(Encoding.UTF8.GetString(fetched.Body), client.Settings.Product),
            // RFC 9309, 2.3.1.4; 429 asks for rest in so many words.
            { Head.Status: 429 or >= 500 } => RobotsRules.ForbidAll,
            // RFC 9309, 2.3.1.3: what is not there forbids nothing; nor does what sends one round in circles.
            { Outcome: VisitOutcome.TooManyRedirects } => RobotsRules.AllowAll,
            { Head: not null } when fetched.Outcome.HasAnswer() => RobotsRules.AllowAll,
            _ => null,
        };
        if (rules is null) return (RobotsRules.ForbidAll, fetched);
        client.Remember(origin, rules);
        return (rules, null);
    }

    /// <summary>Ends its connections.</summary>
    public void Dispose() => http.Dispose();

    private async Task<Fetched> FollowAsync(Uri asked, int maxBytes, int maxRedirects, bool asksRobots, CancellationToken ct)
    {
        var hops = new List<Hop>();
        for (var address = asked; ;)
        {
            if (asksRobots && IsWeb(address))
            {
                var (rules, failure) = await RobotsAsync(address, ct);
                if (failure is not null) return failure with { Asked = asked, Final = address, Hops = [.. hops] };
                if (!rules.Allow(address.PathAndQuery)) return new(asked, VisitOutcome.DisallowedByRobots, $"The robots.txt of {address.Authority} does not allow {address.PathAndQuery}, or could not be read because of the server.", [.. hops]) { Final = address, Certificate = Shown(address) };
            }
            var fetched = await OnceAsync(address, maxBytes, hops, asked, ct);
            if (fetched.Head is not { Status: 301 or 302 or 303 or 307 or 308 } || fetched.Location is not { } next) return fetched;
            hops.Add(new(address.AbsoluteUri, fetched.Head.Status, next.AbsoluteUri));
            if (hops.Count > maxRedirects) return new(asked, VisitOutcome.TooManyRedirects, $"It was sent on {hops.Count} times.", [.. hops]) { Final = next, Head = fetched.Head, Certificate = fetched.Certificate };
            address = next;
        }
    }

    private async Task<Fetched> OnceAsync(Uri address, int maxBytes, IReadOnlyList<Hop> hops, Uri asked, CancellationToken ct)
    {
        Fetched Failed(VisitOutcome outcome, string problem) => new(asked, outcome, problem, [.. hops]) { Final = address, Certificate = Shown(address) };

        if (!IsWeb(address)) return Failed(VisitOutcome.NotAllowed, $"{address.GetLeftPart(UriPartial.Authority)} is not an address of the web.");
        if (client.Settings.HasNoDoor(address)) return Failed(VisitOutcome.Refused, "Nobody listens there.");
        try
        {
            using var turn = await client.Turns.TakeAsync(Host(address), ct);
            using var time = new CancellationTokenSource(client.Settings.RequestTime, client.Clock);
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct, time.Token);
            using var request = Request(address);
            var began = client.Clock.GetTimestamp();
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            var head = Read(response, client.Clock.GetElapsedTime(began));
            var certificate = Shown(address);
            var fetched = new Fetched(asked, certificate is { IsValid: false } ? VisitOutcome.BadCertificate : VisitOutcome.Answered, certificate?.Problem, [.. hops])
            {
                Final = address, Head = head, Certificate = certificate, Location = Location(address, response),
            };
            return maxBytes == 0 ? fetched : await WithBodyAsync(fetched, response, maxBytes, patience.Token, ct);
        }
        catch (Exception problem) when (!ct.IsCancellationRequested)
        {
            // Whatever goes wrong out there is what was to be found out.
            var (outcome, words) = Told(problem);
            return Failed(outcome, words);
        }
    }

    private static async Task<Fetched> WithBodyAsync(Fetched fetched, HttpResponseMessage response, int maxBytes, CancellationToken patience, CancellationToken ct)
    {
        await using var stream = await response.Content.ReadAsStreamAsync(patience);
        var (bytes, weight, isCut, broken) = await BoundedBody.ReadAsync(stream, fetched.Head!.Compression, maxBytes, patience);
        ct.ThrowIfCancellationRequested();
        var read = fetched with { Body = bytes, WeightBytes = weight };
        if (isCut) return read with { Outcome = VisitOutcome.TooLarge, Problem = $"More than {maxBytes:N0} bytes came; the rest was left." };
        if (broken is null) return read;
        var (outcome, words) = Told(broken);
        return read with { Outcome = outcome, Problem = words };
    }

    private CertificateEvidence? Shown(Uri address) => address.Scheme == "https" ? certificates.Of(address.IdnHost) : null;

    private HttpRequestMessage Request(Uri address)
    {
        var site = $"{address.IdnHost}:{address.Port}";
        var request = new HttpRequestMessage(HttpMethod.Get, address) { Version = HttpVersion.Version20, VersionPolicy = HttpVersionPolicy.RequestVersionOrLower };
        if (client.Settings.LoopbackSites.TryGetValue(site, out var door))
        {
            request.RequestUri = new UriBuilder(address) { Host = door.Address.ToString(), Port = door.Port }.Uri;
            // TLS asks for this name, too.
            request.Headers.Host = address.IsDefaultPort ? address.IdnHost : site;
        }
        request.Headers.TryAddWithoutValidation("User-Agent", client.Settings.UserAgent);
        request.Headers.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.5");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip, br");
        request.Headers.TryAddWithoutValidation("Accept-Language", "fr, de;q=0.9, lb;q=0.8, en;q=0.7");
        return request;
    }

    // A website sits at the web's doors; a database does not become one by a redirect.
    private bool IsWeb(Uri address) => address.Scheme is "http" or "https" && address.Host.Length > 0 && (address.Port is 80 or 443 or 8080 or 8443 || client.Settings.AllowedNetworks.Count > 0);

    // With and without www. is one machine, by http and by https.
    private static string Host(Uri address) => DomainName.Bare(address.IdnHost) + (address.IsDefaultPort ? "" : $":{address.Port}");

    private static Uri? Location(Uri address, HttpResponseMessage response)
    {
        if (response.Headers.Location is not { } location || !Uri.TryCreate(address, location, out var next)) return null;
        if (next.OriginalString.Length > LongestAddress) return null;
        return next.UserInfo.Length + next.Fragment.Length == 0 || next.Scheme is not ("http" or "https") ? next : new UriBuilder(next) { UserName = "", Password = "", Fragment = "" }.Uri;
    }

    private static AnswerHead Read(HttpResponseMessage response, TimeSpan waited)
    {
        var offersThree = response.Headers.TryGetValues("Alt-Svc", out var services) && services.Any(service => service.Contains("h3=", StringComparison.Ordinal));
        return new(
            (int)response.StatusCode,
            offersThree ? "3" : response.Version.Major >= 2 ? response.Version.Major.ToString(System.Globalization.CultureInfo.InvariantCulture) : response.Version.ToString(2),
            response.Content.Headers.TryGetValues("Content-Type", out var types) ? types.First() : null,
            response.Content.Headers.ContentEncoding.LastOrDefault(),
            response.Headers.TryGetValues("Server", out var servers) ? string.Join(' ', servers) is var name && name.Length > LongestName ? name[..LongestName] : name : null,
            response.Headers.Contains("Strict-Transport-Security"),
            (int)waited.TotalMilliseconds);
    }

    private static (VisitOutcome Outcome, string Words) Told(Exception problem)
    {
        for (var inner = problem; inner is not null; inner = inner.InnerException)
        {
            switch (inner)
            {
                case AntiSSRFException: return (VisitOutcome.NotAllowed, "It leads to an address that is not public.");
                case OperationCanceledException: return (VisitOutcome.TimedOut, "It did not answer in time.");
                case SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData }: return (VisitOutcome.NoSuchDomain, "There is no such name.");
                case SocketException { SocketErrorCode: SocketError.TryAgain or SocketError.NoRecovery }: return (VisitOutcome.NameNotAnswered, "No name server said where it is.");
                case SocketException { SocketErrorCode: SocketError.TimedOut }: return (VisitOutcome.TimedOut, "It did not answer in time.");
                case SocketException { SocketErrorCode: SocketError.ConnectionRefused or SocketError.HostUnreachable or SocketError.NetworkUnreachable or SocketError.AddressNotAvailable }: return (VisitOutcome.Refused, "Nobody listens there.");
                // 0.0.0.0, [::] and names longer than a name.
                case ArgumentException: return (VisitOutcome.NotAllowed, "It leads to no address that could be visited.");
                case AuthenticationException: return (VisitOutcome.Broken, "Its encryption is too old or broken.");
            }
        }
        return (VisitOutcome.Broken, "Its answer is broken, or broke off.");
    }
}
