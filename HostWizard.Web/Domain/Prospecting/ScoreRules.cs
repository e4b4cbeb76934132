using static HostWizard.Web.Domain.Prospecting.ScorePart;

namespace HostWizard.Web.Domain.Prospecting;

/// <summary>One line of the table by which a call's worth is counted.</summary>
/// <param name="Name">Its short name, lower snake case; never changed once scores are kept.</param>
/// <param name="Part">What it belongs to.</param>
/// <param name="Points">What it adds to its part when it holds; below zero it takes away.</param>
/// <param name="Reason">Why it matters. Where it says that a website is needed, in words to be said to the owner on the telephone.</param>
public sealed record ScoreRule(string Name, ScorePart Part, int Points, string Reason)
{
    /// <summary>What is not known when it does not hold, where that is worth asking for; null elsewhere.</summary>
    public string? Absent { get; init; }

    /// <summary>The condition: what was found, in words; null when the rule does not hold.</summary>
    internal Func<ScoreFacts, string?> Evidence { get; init; } = _ => null;

    /// <summary>The same for a list, in a few words: "no HTTPS". Asked only when the rule holds; null where it says nothing against the website.</summary>
    internal Func<ScoreFacts, string>? Brief { get; init; }
}

/// <summary>The table. Points are out of 100 in each part; a part is cut at 0 and at 100.</summary>
public static class ScoreRules
{
    private const int SlowMilliseconds = 1_500;
    private const int HeavyBytes = 500_000;
    private const int ManyBlocking = 6;
    private const int ManyRequests = 60;
    private const int SoonDays = 30;
    private const int OldYears = 5;
    private const int StaleYears = 2;
    private const int ManyPages = 10;

    /// <summary>Every rule, in the order they are shown.</summary>
    public static IReadOnlyList<ScoreRule> All { get; } =
    [
        // How much is wrong with the way it works
        Rule("unreachable", TechnicalHealth, 60, "Who looks for you finds an error instead of your website.",
            f => f.Connection is { Outcome: VisitOutcome.Refused or VisitOutcome.TimedOut or VisitOutcome.Broken or VisitOutcome.TooManyRedirects } c ? $"The website could not be opened: {c.Outcome.Said()}." : null, brief: _ => "cannot be opened"),
        Rule("error_page", TechnicalHealth, 60, "Your visitors see an error message instead of your page.", f => f.Answered is { Status: >= 400 } c ? $"The first page answers with error {c.Status}." : null, brief: _ => "shows an error"),
        Rule("no_encryption", TechnicalHealth, 45, "Browsers tell your visitors that your website is not secure.", f => f.Answered is { IsEncrypted: false } c ? $"The page comes without encryption from {c.FinalAddress}." : null, brief: _ => "no HTTPS"),
        Rule("bad_certificate", TechnicalHealth, 45, "Browsers warn your visitors before they let them in.", f => f.Connection is { Outcome: VisitOutcome.BadCertificate, Certificate.Problem: { } problem } ? $"The certificate is not good: {problem}." : null, brief: _ => "browsers warn of its certificate"),
        Rule("certificate_ends", TechnicalHealth, 15, "In a few weeks browsers will warn your visitors before they let them in.",
            f => f.Answered is { Certificate.IsValid: true } && f.CertificateDays is >= 0 and <= SoonDays and var days ? $"The certificate ends in {days} {(days == 1 ? "day" : "days")}." : null, brief: _ => "certificate ends soon"),
        Rule("http_stays", TechnicalHealth, 10, "Who types your address can end up on the page that is not secure.", f => f.Answered is { IsEncrypted: true, HttpLeadsToHttps: false } ? "The address with http:// does not lead to the one with https://." : null, brief: _ => "open without HTTPS too"),
        Rule("slow", TechnicalHealth, 20, "Your website keeps people waiting, and many do not wait.", f => f.Answered is { FirstByteMilliseconds: >= SlowMilliseconds and var ms } ? $"The server thinks for {ScoreFacts.Number(ms)} ms before it answers." : null, brief: _ => "slow to answer"),
        Rule("not_packed", TechnicalHealth, 10, "Your page is larger than it needs to be; on a phone one feels it.", f => f.Page is not null && f.Answered is { Compression: null } ? "The page is sent without compression." : null, brief: _ => "sent without compression"),
        Rule("heavy", TechnicalHealth, 10, "Your page takes long to load on the road.", f => f.Page is { WeightBytes: >= HeavyBytes } p ? $"Its text alone weighs {ScoreFacts.Number(p.WeightBytes / 1000)} kB." : null, brief: _ => "heavy page"),
        Rule("many_requests", TechnicalHealth, 10, "Your page takes long to load, because it is made of so many pieces.", f => f.Page is { Requests: >= ManyRequests } p ? $"The first page needs {p.Requests} requests." : null, brief: _ => "made of many files"),
        Rule("blocking", TechnicalHealth, 10, "Your visitors look at a white screen while your page gets ready.", f => f.Page is { RenderBlocking: >= ManyBlocking } p ? $"{p.RenderBlocking} files must arrive before anything is shown." : null, brief: _ => "slow to show anything"),
        Rule("jumping", TechnicalHealth, 5, "Your page jumps under the finger while it loads.", f => f.Page is { Images: { Total: > 2 } i } && 2 * i.WithoutSize > i.Total ? $"{i.WithoutSize} of {i.Total} pictures say no size." : null, brief: _ => "jumps while it loads"),
        Rule("old_http", TechnicalHealth, 5, "Your server still speaks the web's language of 1999.", f => f.Answered is { HttpVersion: "1.0" or "1.1" } c ? $"It answers in HTTP/{c.HttpVersion}." : null, brief: _ => "old HTTP"),
        Rule("no_spf", TechnicalHealth, 5, "Your mail may land in the spam folder.", f => f.Domain is { HasSpf: false, MailHosts.Count: > 0 } ? "The domain does not say who may send its mail (SPF)." : null, brief: _ => "mail may land in spam"),
        Rule("no_dmarc", TechnicalHealth, 5, "Anybody can write mail in your name.", f => f.Domain is { HasDmarc: false, MailHosts.Count: > 0 } ? "The domain does not say what happens to forged mail (DMARC)." : null, brief: _ => "mail can be forged"),

        // How old it is
        Rule("no_website", Modernity, 80, "Who searches for you finds others.", f => f.NoWebsite, brief: _ => "no website"),
        Rule("nothing_works", TechnicalHealth, 60, "There is no page on the web where you say yourself who you are.", f => f.NoWebsite, brief: _ => "no website"),
        Rule("parked", Modernity, 60, "Your domain is there and paid for, and nothing is on it.", f => f.Parked?.ParkedBecause, brief: _ => "domain is parked"),
        Rule("not_for_phones", Modernity, 35, "Your website cannot be read on a phone, and most people come with one.", f => f.Page is { HasViewport: false } ? "The page is not made for telephones." : null, brief: _ => "not made for phones"),
        Rule("tables", Modernity, 30, "Your website was built in a way that was given up around 2008.", f => f.Page is { HasTableLayout: true } ? "The page is laid out with tables." : null, brief: _ => "laid out with tables"),
        Rule("frames", Modernity, 30, "Search engines and phones hardly get at your pages.", f => f.Page is { HasFrames: true } ? "The page is made of frames." : null, brief: _ => "made of frames"),
        Rule("flash", Modernity, 40, "Part of your page has been empty since 2021, because no browser shows Flash any more.", f => f.Page is { HasFlash: true } ? "The page needs Flash." : null, brief: _ => "needs Flash"),
        Rule("old_software", Modernity, 25, "Nobody repairs the program behind your website any more, and such websites get broken into.", f => f.OldSoftware is { } software ? $"It is made with {software.Text}." : null, brief: f => $"{f.OldSoftware!.Text}, no longer repaired"),
        Rule("old_copyright", Modernity, 25, "Visitors ask themselves whether you are still in business.", f => f.CopyrightAge is >= OldYears ? $"The copyright says {f.Page!.CopyrightYear}." : null, brief: f => $"text of {f.Page!.CopyrightYear}"),
        Rule("stale_copyright", Modernity, 10, "Your website looks as if nobody had touched it for a while.", f => f.CopyrightAge is >= StaleYears and < OldYears ? $"The copyright says {f.Page!.CopyrightYear}." : null, brief: f => $"text of {f.Page!.CopyrightYear}"),
        Rule("old_letters", Modernity, 10, "Accents and umlauts may come out wrong on your page.", f => f.Page is { Encoding: { } encoding } && encoding != "utf-8" ? $"Its letters are written in {encoding}." : null, brief: _ => "old letters"),
        Rule("no_description", Modernity, 10, "The search engine makes up what it says about you.", f => f.Page is { Description: null } ? "The page has no description for search engines." : null, brief: _ => "no description"),
        Rule("no_title", Modernity, 10, "The search engine does not know what to call you.", f => f.Page is { Title: null } ? "The page has no title." : null, brief: _ => "no title"),
        Rule("no_structured_data", Modernity, 5, "Search engines and maps have to guess when you are open and where you are.", f => f.Page is { StructuredData.Count: 0 } ? "The page tells search engines nothing about the business." : null, brief: _ => "tells search engines nothing"),
        Rule("no_language", Modernity, 5, "Translation programs and screen readers have to guess the language of your page.", f => f.Page is { DeclaredLanguage: null } ? "The page does not say which language it is in." : null, brief: _ => "says no language"),
        Rule("wrong_language", Modernity, 5, "Screen readers read your page out in the wrong accent.", f => f.Page is { DeclaredLanguage: { } said, Language: { } reads } && said != reads ? $"The page says it is in “{said}” and reads as “{reads}”." : null, brief: _ => "says the wrong language"),
        Rule("no_alt", Modernity, 5, "Who cannot see is told nothing about your pictures, and the law asks for that.", f => f.Page is { Images: { WithoutAlt: > 0 } i } ? $"{i.WithoutAlt} of {i.Total} pictures have no words." : null, brief: _ => "pictures without words"),
        Rule("unasked_counting", Modernity, 10, "Your visitors are counted without being asked, and that can be fined.",
            f => f.Page is { Analytics: { Count: > 0 } counters, CookieBanner: null } && counters.Any(c => c is "Google Analytics" or "Google Tag Manager" or "Meta Pixel") ? $"{string.Join(", ", counters)}, and nobody asks." : null, brief: _ => "counts visitors without asking"),

        // What there is to gain
        Rule("has_mail", BusinessValue, 25, "The domain is in daily use, so the business is.", f => f.Domain is { MailHosts.Count: > 0 } d ? $"It takes mail{(d.MailProvider is { } provider ? $" at {provider}" : "")}." : null, "The domain takes no mail."),
        Rule("professional_mail", BusinessValue, 10, "They already pay for good tools.", f => f.Domain?.MailProvider is "Microsoft 365" or "Google Workspace" ? $"Their mail is at {f.Domain!.MailProvider}." : null),
        Rule("many_pages", BusinessValue, 15, "There is much on it that is worth keeping, and worth a larger offer.", f => f.PageCount >= ManyPages ? $"The website has at least {f.PageCount} pages." : null),
        Rule("sells", BusinessValue, 15, "It earns money with its website.", f => f.Page?.Shop is { } shop ? $"It sells with {shop.Text}." : null),
        Rule("known_trade", BusinessValue, 20, "There is a finished starter for the trade.", f => f.Known.HasTrade ? "Its trade is known." : null, "The trade is not known."),
        Rule("local", BusinessValue, 20, "Its customers search nearby, and that is what our websites are good at.", f => f.Page?.PostalAddress is { } address ? $"It is in {address.Town}." : f.Known.HasTown ? "Its town is known." : null, "Neither address nor town is known."),
        Rule("opening_hours", BusinessValue, 10, "People look for its hours, and should find them.", f => f.Page is { Hours.Count: > 0 } ? "It has opening hours." : null, "No opening hours were found."),
        Rule("counts_visitors", BusinessValue, 10, "Somebody there cares how many come.", f => f.Page is { Analytics: { Count: > 0 } counters } ? $"It counts visitors with {string.Join(", ", counters)}." : null),
        Rule("social", BusinessValue, 10, "Somebody there takes the time to show the business.", f => f.Page is { SocialLinks: { Count: > 0 } links } ? $"It is on {string.Join(", ", links.Select(SocialNames.Of).Distinct())}." : null, "No page on social media was found."),
        Rule("for_sale", BusinessValue, -20, "Perhaps nobody is behind the domain.", f => Providers.SellsDomains(f.Domain?.NameServerProvider) ? $"Its name servers are {f.Domain!.NameServerProvider}'s." : null),

        // How well somebody is reached
        Rule("phone", Reachability, 40, "It can be called.", f => f.Known.HasPhone ? "Its telephone number is known." : f.Page is { Phones: [var phone, ..] } ? $"Its website says {phone}." : null, "No telephone number is known."),
        Rule("email", Reachability, 30, "It can be written to.", f => f.Known.HasEmail ? "Its e-mail address is known." : f.Page is { Emails: [var email, ..] } ? $"Its website says {email}." : null, "No e-mail address is known."),
        Rule("contact_name", Reachability, 15, "We know whom to ask for.", f => f.Known.HasContactName ? "The name of a contact is known." : null, "Nobody is known by name."),
        Rule("visit", Reachability, 15, "One can walk in.", f => f.Page?.PostalAddress is { Street.Length: > 0 } address ? $"It is at {address.Street}, {address.Town}." : null, "No street is known."),
        Rule("language", Reachability, 5, "We speak its language.", f => f.Page?.Language is "fr" or "de" or "lb" or "en" ? $"The page reads as “{f.Page!.Language}”." : null),
        Rule("messages", Reachability, 5, "It can be written to where it shows itself.", f => f.Page is { SocialLinks: [var link, ..] } ? $"It is at {link}." : null),
    ];

    private static ScoreRule Rule(string name, ScorePart part, int points, string reason, Func<ScoreFacts, string?> evidence, string? absent = null, Func<ScoreFacts, string>? brief = null)
        => new(name, part, points, reason) { Evidence = evidence, Absent = absent, Brief = brief };
}
