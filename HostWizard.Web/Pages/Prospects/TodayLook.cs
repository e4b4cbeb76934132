using HostWizard.Web.Domain.Prospecting;
using HostWizard.Web.Domain.Websites;
using HostWizard.Web.Pages.Shared;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>One thing that was seen.</summary>
/// <param name="Label">What it is about.</param>
/// <param name="Words">What was seen.</param>
/// <param name="Tone">Class of its colour: bad, warn or good; null for none.</param>
/// <param name="Address">Where it leads; null for nowhere.</param>
public sealed record TodayFact(string Label, string Words, string? Tone = null, string? Address = null);

/// <summary>What was seen of a website, in the order it is told: a few lines for everybody, and all of it below headings.</summary>
public static class TodayLook
{
    private const int MostHops = 6;

    /// <summary>What matters on the telephone.</summary>
    /// <param name="evidence">What was found out.</param>
    /// <param name="today">The day in Luxembourg.</param>
    public static IReadOnlyList<TodayFact> Few(ProspectEvidence evidence, DateOnly today) => [.. Known(
        evidence.Connection?.FinalAddress is { } address ? new("Address", address, null, Link(address)) : null,
        Secure(evidence.Connection, today),
        evidence.Page?.ParkedBecause is { } parked ? new("Parked", parked, "warn") : null,
        Seen(evidence) is { } page ? page.HasViewport ? new("On a phone", "Made for it") : new("On a phone", "Not made for it", "bad") : null,
        Speed(evidence),
        Seen(evidence)?.Cms is { } cms ? Software("Built with", cms) : null,
        Seen(evidence)?.CopyrightYear is { } year ? new("Touched", $"{year}", today.Year - year >= 5 ? "warn" : null) : null,
        Seen(evidence)?.Hours is { Count: > 0 } hours ? new("Open", Hours(hours)) : null,
        Mail(evidence.Domain))];

    /// <summary>All that was seen, in groups.</summary>
    /// <inheritdoc cref="Few"/>
    public static IReadOnlyList<(string Heading, IReadOnlyList<TodayFact> Facts)> Whole(ProspectEvidence evidence, DateOnly today)
    {
        (string Heading, IReadOnlyList<TodayFact> Facts)[] all =
        [
            ("The way there", [.. Way(evidence.Connection, today), .. Names(evidence.Domain)]),
            ("What it weighs", [.. Weight(evidence)]),
            ("How it is made", [.. Made(Seen(evidence))]),
            ("Visitors and search engines", [.. Visitors(Seen(evidence))]),
            ("Elsewhere", [.. (Seen(evidence)?.SocialLinks ?? []).Select(link => new TodayFact(SocialNames.Of(link), link, null, Link(link)))]),
        ];
        return [.. all.Where(group => group.Facts.Count > 0)];
    }

    /// <summary>Opening hours in one line.</summary>
    public static string Hours(IReadOnlyList<OpeningDay> hours)
        => string.Join("; ", OpeningHours.Lines(hours).Where(line => line.Spans.Count > 0).Select(line => $"{line.First.ToString()[..2]}{(line.First == line.Last ? "" : "–" + line.Last.ToString()[..2])} {OpeningHours.Text(new(line.First, line.Spans))}"));

    private static PageEvidence? Seen(ProspectEvidence evidence) => evidence.Page is { IsRead: true, IsParked: false } page ? page : null;

    private static TodayFact? Secure(ConnectionEvidence? web, DateOnly today) => web switch
    {
        null => null,
        _ when !web.Outcome.HasAnswer() => new("Opens", $"No: {web.Outcome.Said()}", "bad"),
        { IsEncrypted: false } => new("Secure", "No HTTPS", "bad"),
        { Certificate: { IsValid: false } bad } => new("Secure", $"Browsers warn: {bad.Problem}", "bad"),
        { Certificate: { } good } => new("Secure", $"Yes, until {Show.Day(DateOnly.FromDateTime(good.ExpiresAt), today)}", DateOnly.FromDateTime(good.ExpiresAt).DayNumber - today.DayNumber <= 30 ? "warn" : null),
        _ => new("Secure", "Yes"),
    };

    private static TodayFact? Speed(ProspectEvidence evidence)
    {
        if (Seen(evidence) is not { } page) return null;
        var wait = evidence.Connection?.FirstByteMilliseconds;
        return new("Speed", $"{(wait is { } ms ? $"{Show.Number(ms)} ms to answer, " : "")}{Kilobytes(page.WeightBytes)}, {Show.Count(page.Requests, "request")}", wait >= 1_500 || page.WeightBytes >= 500_000 || page.Requests >= 60 ? "warn" : null);
    }

    private static TodayFact? Mail(DomainEvidence? name) => name is null ? null
        : new("Mail", name.MailHosts.Count == 0 ? "None" : name.MailProvider is { } provider ? $"{provider}, keep MX" : name.MailHosts[0]);

    private static IEnumerable<TodayFact> Way(ConnectionEvidence? web, DateOnly today)
    {
        if (web is null) yield break;
        foreach (var hop in web.Attempts.SelectMany(attempt => attempt.Hops).Distinct().Take(MostHops)) yield return new("Sent on", $"{hop.From} → {hop.To} ({hop.Status})");
        if (web.Problem is { } problem) yield return new("Problem", problem, "bad");
        if (!web.Outcome.HasAnswer()) yield break;
        if (web.Status is { } status) yield return new("Answers", $"{status}", status >= 400 ? "bad" : null);
        if (web.Certificate is { } certificate)
            yield return new("Certificate", $"{certificate.Subject}, by {certificate.Issuer}, until {Show.InFull(DateOnly.FromDateTime(certificate.ExpiresAt))} ({Show.Ago(DateOnly.FromDateTime(certificate.ExpiresAt), today)})", certificate.IsValid ? null : "bad");
        if (web.HttpLeadsToHttps is { } leads) yield return new("http://", leads ? "Leads to https://" : "Does not lead to https://", leads ? null : "warn");
        yield return new("HSTS", web.HasHsts ? "Yes" : "No");
        if (web.HttpVersion is { } version) yield return new("Protocol", $"HTTP/{version}", version is "1.0" or "1.1" ? "warn" : null);
        yield return new("Packed", web.Compression ?? "No", web.Compression is null ? "warn" : null);
        if (web.Server is { } server) yield return new("Server", server);
    }

    private static IEnumerable<TodayFact> Names(DomainEvidence? name)
    {
        if (name is null) yield break;
        yield return new("Domain", name.Exists switch { true => "Exists", false => "Does not exist", null => "No name server answered" }, name.Exists == false ? "bad" : null);
        if (name.NameServers.Count > 0) yield return new("Names", name.NameServerProvider ?? name.NameServers[0]);
        if (name.MailHosts.Count > 0) yield return new("Mail", $"{name.MailProvider ?? name.MailHosts[0]}{Lacks(name)}");
    }

    private static string Lacks(DomainEvidence name) => (name.HasSpf, name.HasDmarc) switch { (false, false) => ", without SPF and DMARC", (false, _) => ", without SPF", (_, false) => ", without DMARC", _ => "" };

    private static IEnumerable<TodayFact> Weight(ProspectEvidence evidence)
    {
        if (Seen(evidence) is not { } page) yield break;
        if (evidence.Connection?.FirstByteMilliseconds is { } wait) yield return new("Answers in", $"{Show.Number(wait)} ms", wait >= 1_500 ? "warn" : null);
        yield return new("Its HTML", Kilobytes(page.WeightBytes), page.WeightBytes >= 500_000 ? "warn" : null);
        yield return new("Requests", Show.Number(page.Requests), page.Requests >= 60 ? "warn" : null);
        yield return new("In the way", $"{Show.Count(page.RenderBlocking, "file")} before anything shows", page.RenderBlocking >= 6 ? "warn" : null);
        yield return new("Pictures", page.Images.Total == 0 ? "None" : $"{Show.Number(page.Images.Total)}, {Show.Number(page.Images.WithoutSize)} without size, {Show.Number(page.Images.WithoutAlt)} without words");
    }

    private static IEnumerable<TodayFact> Made(PageEvidence? page)
    {
        if (page is null) yield break;
        yield return page.Cms is { } cms ? Software("Built with", cms) : new("Built with", "Does not tell");
        yield return page.Shop is { } shop ? Software("Sells with", shop) : new("Shop", "None");
        if (page.HasTableLayout) yield return new("Layout", "Tables", "bad");
        if (page.HasFrames) yield return new("Layout", "Frames", "bad");
        if (page.HasFlash) yield return new("Flash", "Needed", "bad");
        if (page.Encoding is { } letters) yield return new("Letters", letters, letters == "utf-8" ? null : "warn");
        if (page.CopyrightYear is { } year) yield return new("Copyright", $"{year}");
    }

    private static IEnumerable<TodayFact> Visitors(PageEvidence? page)
    {
        if (page is null) yield break;
        yield return new("Counted by", page.Analytics.Count == 0 ? "Nobody" : string.Join(", ", page.Analytics));
        yield return new("Cookies", page.CookieBanner is { } banner ? $"Asks with {banner}" : "Nobody asks", page.CookieBanner is null && page.Analytics.Count > 0 ? "warn" : null);
        yield return new("Title", page.Title ?? "None", page.Title is null ? "warn" : null);
        yield return new("Described", page.Description ?? "Not at all", page.Description is null ? "warn" : null);
        yield return new("Says it is", page.StructuredData.Count == 0 ? "Nothing" : string.Join(", ", page.StructuredData));
        yield return new("Language", (page.DeclaredLanguage, page.Language) switch
        {
            ({ } said, { } read) when said != read => $"Says “{said}”, reads as “{read}”", ({ } said, _) => $"“{said}”", (_, { } read) => $"Reads as “{read}”", _ => "Does not tell",
        });
        if (page.PostalAddress is { } at) yield return new("Is at", string.Join(", ", new[] { at.Street, $"{at.PostalCode} {at.Town}".Trim() }.Where(part => part.Length > 0)));
    }

    private static TodayFact Software(string label, Software software) => SoftwareAge.IsOld(software) ? new(label, $"{software.Text}, no longer maintained", "bad") : new(label, software.Text);

    private static string Kilobytes(long bytes) => $"{Show.Number((int)Math.Min(int.MaxValue, (bytes + 999) / 1000))} kB";

    // What strangers' pages say is led to only where it is the web.
    private static string? Link(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri!.AbsoluteUri : null;

    private static IEnumerable<TodayFact> Known(params IEnumerable<TodayFact?> facts) => facts.OfType<TodayFact>();
}
