using System.Globalization;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using HostWizard.Web.Domain.Websites;

namespace HostWizard.Web.Data.Demo;

/// <summary>What a made-up business's website is like.</summary>
public enum DemoWebsite { None, Gone, Unreachable, Error, Parked, Tables, Frames, Unsafe, OldWordPress, BadCertificate, Builder, Slow, Decent, Shop, Modern }

/// <summary>What a look at a made-up website found: the evidence the real steps keep, so that the real rules count it.</summary>
/// <param name="Domain">What the name servers said.</param>
/// <param name="Connection">How it answered.</param>
/// <param name="Page">What its first page is like.</param>
/// <param name="Addresses">Which pages it has.</param>
public sealed record DemoFindings(DomainEvidence? Domain = null, ConnectionEvidence? Connection = null, PageEvidence? Page = null, AddressesEvidence? Addresses = null);

/// <summary>Makes websites up. Each is one of a kind, a little different by chance.</summary>
internal sealed class DemoWebsites(Random chance, DateTime now)
{
    private static readonly string[] Paths = ["/", "/a-propos", "/actualites", "/contact", "/equipe", "/galerie", "/horaires", "/impressum", "/jobs", "/offres", "/prix", "/produits", "/references", "/services"];

    /// <summary>Looks at one.</summary>
    public DemoFindings Look(DemoWebsite kind, string domain, DemoBusiness business, string? phone)
    {
        var site = new Site(domain, business, phone);
        return kind switch
        {
            DemoWebsite.None => new(),
            DemoWebsite.Gone => new(new() { Domain = domain, Exists = false }, Failed(domain, VisitOutcome.NoSuchDomain)),
            DemoWebsite.Unreachable => Unreachable(site),
            DemoWebsite.Error => new(Names(domain, mail: true), Answered(domain) with { Status = 500 }, PageEvidence.None(VisitOutcome.NotTried, "The first page answers with error 500.", $"https://{domain}/")),
            DemoWebsite.Parked => Whole(Names(domain, mail: false), Answered(domain) with { FinalAddress = $"http://{domain}/", Certificate = null, HttpLeadsToHttps = null }, Read(site) with { Title = $"{domain} is for sale", ParkedBecause = "The page says that the domain is for sale." }, 1),
            DemoWebsite.Tables => Whole(Names(domain, mail: true), Plain(domain), Old(site) with { HasTableLayout = true, Encoding = "windows-1252", Cms = new("Microsoft FrontPage", null), CopyrightYear = now.Year - chance.Next(12, 17) }, chance.Next(5, 9)),
            DemoWebsite.Frames => Whole(Names(domain, mail: true), Plain(domain), Old(site) with { HasFrames = true, HasFlash = chance.Next(2) == 0, Title = null }, chance.Next(3, 7)),
            DemoWebsite.Unsafe => Whole(Names(domain, mail: true), Plain(domain), Old(site) with { CopyrightYear = now.Year - chance.Next(8, 13) }, chance.Next(4, 12)),
            DemoWebsite.OldWordPress => Whole(Names(domain, mail: true), Answered(domain) with { HttpLeadsToHttps = false, Compression = null }, Old(site) with { Cms = new("WordPress", $"4.{chance.Next(5, 10)}"), HasViewport = chance.Next(3) == 0, RenderBlocking = chance.Next(7, 15), Requests = chance.Next(62, 95), Analytics = ["Google Analytics"] }, chance.Next(8, 14)),
            DemoWebsite.BadCertificate => Whole(Names(domain, mail: true), Expired(domain), Read(site) with { HasViewport = false, CopyrightYear = now.Year - 7, Description = null }, chance.Next(5, 12)),
            DemoWebsite.Builder => Whole(Names(domain, mail: true), Answered(domain) with { FirstByteMilliseconds = chance.Next(1_600, 2_900) }, Read(site) with { Cms = new("Wix", null), Requests = chance.Next(70, 130), RenderBlocking = chance.Next(6, 11), WeightBytes = chance.Next(620_000, 1_400_000), StructuredData = [], CopyrightYear = now.Year - 3, Description = null, HasViewport = chance.Next(2) == 0 }, chance.Next(4, 9)),
            DemoWebsite.Slow => Whole(Names(domain, mail: true), Answered(domain) with { FirstByteMilliseconds = chance.Next(2_100, 7_900), HttpVersion = "1.1" }, Read(site) with { HasViewport = false, RenderBlocking = 8, Images = new(14, 11, 9), CopyrightYear = now.Year - 6 }, chance.Next(6, 14)),
            DemoWebsite.Decent => Whole(Names(domain, mail: true), Answered(domain) with { HttpLeadsToHttps = false }, Read(site) with { CopyrightYear = now.Year - 2, Description = null, StructuredData = [], Images = new(8, 5, 3), Analytics = ["Google Analytics"], SocialLinks = [Facebook(domain)] }, chance.Next(8, 14)),
            DemoWebsite.Shop => Whole(Names(domain, mail: true, "Microsoft 365"), Answered(domain) with { FirstByteMilliseconds = 1_700, HttpVersion = "1.1", Compression = null }, Read(site) with { Shop = new("PrestaShop", "1.6"), Cms = new("PrestaShop", "1.6"), CopyrightYear = now.Year - 5, Analytics = ["Google Analytics"], SocialLinks = [Facebook(domain)], Hours = Usual, Images = new(22, 15, 12) }, 14),
            _ => Whole(Names(domain, mail: true, "Google Workspace"), Answered(domain), Read(site) with { SocialLinks = [Facebook(domain)], Hours = Usual, Analytics = ["Matomo"], CookieBanner = "Cookiebot" }, chance.Next(6, 14)),
        };
    }

    private static IReadOnlyList<OpeningDay> Usual { get; } = [.. Enumerable.Range(2, 5).Select(day => new OpeningDay((DayOfWeek)day, [new(new(8, 0), new(18, 0))]))];

    private DemoFindings Unreachable(Site site)
    {
        var outcome = chance.Next(3) switch { 0 => VisitOutcome.Refused, 1 => VisitOutcome.TooManyRedirects, _ => VisitOutcome.TimedOut };
        return new(Names(site.Domain, mail: true), Failed(site.Domain, outcome), PageEvidence.None(outcome, null), new() { Outcome = outcome });
    }

    private static DemoFindings Whole(DomainEvidence names, ConnectionEvidence connection, PageEvidence page, int pages)
        => new(names, connection, page with { Address = connection.FinalAddress!, Outcome = connection.Outcome }, new() { Outcome = VisitOutcome.Answered, Source = pages > 9 ? AddressSource.Sitemap : AddressSource.Crawl, Paths = [.. Paths.Take(pages)], IsComplete = true });

    private static DomainEvidence Names(string domain, bool mail, string? provider = null) => new()
    {
        Domain = domain, Exists = true, Addresses = ["192.0.2.80"], MailHosts = mail ? [$"mail.{domain}"] : [], MailProvider = provider, NameServers = [$"ns1.{domain}"], HasSpf = mail && provider is not null, HasDmarc = false,
    };

    private static ConnectionEvidence Failed(string domain, VisitOutcome outcome) => new() { Outcome = outcome, Attempts = [new($"https://{domain}/", outcome, [], null), new($"http://{domain}/", outcome, [], null)] };

    private ConnectionEvidence Answered(string domain) => new()
    {
        Outcome = VisitOutcome.Answered, Attempts = [new($"https://{domain}/", VisitOutcome.Answered, [], null)], FinalAddress = $"https://{domain}/", Status = 200, HttpLeadsToHttps = true, HttpVersion = "2", Compression = "gzip",
        Certificate = new(domain, "R11", now.AddDays(chance.Next(35, 90)), true, null), FirstByteMilliseconds = chance.Next(90, 600), Server = "nginx",
    };

    private ConnectionEvidence Plain(string domain) => new()
    {
        Outcome = VisitOutcome.Answered, Attempts = [new($"https://{domain}/", VisitOutcome.Refused, [], null), new($"http://{domain}/", VisitOutcome.Answered, [], null)], FinalAddress = $"http://{domain}/", Status = 200,
        HttpVersion = "1.1", FirstByteMilliseconds = chance.Next(200, 1_400), Server = "Apache/2.2.3",
    };

    private ConnectionEvidence Expired(string domain)
    {
        var ended = now.AddDays(-chance.Next(5, 60));
        var problem = string.Create(CultureInfo.InvariantCulture, $"it ended on {ended:d MMM yyyy}");
        return Answered(domain) with { Outcome = VisitOutcome.BadCertificate, Problem = problem, Certificate = new(domain, "R10", ended, false, problem), FirstByteMilliseconds = chance.Next(900, 2_400), HttpVersion = "1.1" };
    }

    private PageEvidence Read(Site site) => new()
    {
        Outcome = VisitOutcome.Answered, IsRead = true, Title = $"{site.Business.Name} · {site.Business.Town}", Description = $"{site.Business.Trade} · {site.Business.Town}", DeclaredLanguage = site.Business.Language.Text(), Language = site.Business.Language.Text(), Encoding = "utf-8",
        HasViewport = true, WeightBytes = chance.Next(20_000, 180_000), Requests = chance.Next(12, 50), RenderBlocking = chance.Next(1, 5), Images = new(chance.Next(3, 12), 1, 0), CopyrightYear = now.Year, StructuredData = ["LocalBusiness"],
        Emails = [$"info@{site.Domain}"], Phones = site.Phone is null ? [] : [site.Phone], PostalAddress = new("", "", site.Business.Town), Headings = [site.Business.Name], Texts = [],
    };

    private PageEvidence Old(Site site) => Read(site) with
    {
        HasViewport = false, Description = null, DeclaredLanguage = null, StructuredData = [], RenderBlocking = chance.Next(2, 8), Images = new(16, 14, 13), CopyrightYear = now.Year - chance.Next(6, 11),
    };

    private static string Facebook(string domain) => $"https://www.facebook.com/{domain.Split('.')[0]}";

    private sealed record Site(string Domain, DemoBusiness Business, string? Phone);
}
