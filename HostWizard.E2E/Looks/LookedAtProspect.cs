using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;

namespace HostWizard.E2E.Looks;

/// <summary>A prospect whose website was looked at and had everything a website can have, in long words.</summary>
internal static class LookedAtProspect
{
    private static readonly DateTime Now = DateTime.UtcNow;

    /// <summary>Adds it.</summary>
    /// <returns>Its number.</returns>
    public static Task<int> AddAsync(HostWizardDb db) => db.InTransaction(async () =>
    {
        var prospect = new Prospect(new()
        {
            BusinessName = "Boulangerie-Pâtisserie Weber & Filles", Trade = "Bakery", Website = "www.boulangerie-patisserie-weber-et-filles.example.lu", Street = "12, place du Parc", Town = "Differdange", Source = "prospects-differdange-et-environs.csv",
            Notes = "Her nephew keeps the old page, nobody has the password any more.\nWants pictures of cakes and an order form, in French and Luxembourgish.", Contacts = [new("Anne Weber", "owner", null, "+352 26 58 12 34")],
        }, Actor.System, Now.AddDays(-3));
        db.Prospects.Add(prospect);
        await db.SaveChangesAsync();
        prospect.AskForLook(Actor.System, Now.AddHours(-2));
        var steps = Found(prospect.Domain!).Select(one => ProspectStep.Ended(prospect.Id, prospect.EnrichmentRun, one.Kind, one.Result, one.Evidence, TimeSpan.FromMilliseconds(840), Now.AddHours(-2))).ToList();
        db.ProspectSteps.AddRange(steps);
        var evidence = ProspectStep.All(prospect.Known, steps);
        var score = Score.Of(evidence, new(), Luxembourg.DayOf(Now));
        prospect.EndLook(score, ScoreWords.Today(evidence, score), Now.AddHours(-2));
        prospect.OverrideWith(97, Tier.TopPriority, "Her brother is a client and spoke well of us", Actor.System, Now.AddHours(-1));
        prospect.Plan("Call Anne Weber", Luxembourg.DayOf(Now), Actor.System, Now);
        return prospect.Id;
    }, CancellationToken.None);

    private static IEnumerable<(StepKind Kind, string Result, object? Evidence)> Found(string domain) =>
    [
        (StepKind.Dns, "It exists and takes mail at POST Luxembourg.", new DomainEvidence { Domain = domain, Exists = true, Addresses = ["203.0.113.7", "2001:db8::7"], MailHosts = ["mx.pt.lu"], MailProvider = "POST Luxembourg", NameServers = ["ns1.dns.lu"], HasSpf = false, HasDmarc = false }),
        (StepKind.Http, $"http://www.{domain}/accueil.php answers 200 in HTTP/1.1.", new ConnectionEvidence
        {
            Outcome = VisitOutcome.Answered, FinalAddress = $"http://www.{domain}/accueil.php", Status = 200, HttpVersion = "1.1", Server = "Apache/2.2.3 (CentOS)", FirstByteMilliseconds = 1_840, HttpLeadsToHttps = false,
            Certificate = new($"www.{domain}", "R11", Now.AddDays(21), true, null),
            Attempts = [new($"http://{domain}", VisitOutcome.Answered, [new($"http://{domain}/", 301, $"http://www.{domain}/"), new($"http://www.{domain}/", 302, $"http://www.{domain}/accueil.php")], null)],
        }),
        (StepKind.Page, "“Bienvenue”, made with WordPress 4.9.8", new PageEvidence
        {
            Outcome = VisitOutcome.Answered, IsRead = true, Address = $"http://www.{domain}/accueil.php", Title = "Bienvenue sur le site de la boulangerie", DeclaredLanguage = "fr", Language = "fr", Encoding = "windows-1252", WeightBytes = 640_000, Requests = 87,
            RenderBlocking = 9, Images = new(24, 20, 24), HasTableLayout = true, CopyrightYear = 2014, Cms = new("WordPress", "4.9.8"), Shop = new("WooCommerce", "3.1"), Analytics = ["Google Analytics", "Meta Pixel"], StructuredData = ["Bakery", "PostalAddress"],
            Emails = [$"bonjour@{domain}", "webmaster@agence-web-de-la-place.example.lu"], Phones = ["+352 26 58 12 34", "+352 621 123 456"], PostalAddress = new("12, place du Parc", "L-4650", "Differdange"),
            Hours = [new(DayOfWeek.Tuesday, [new(new(6, 0), new(12, 0)), new(new(13, 30), new(18, 30))]), new(DayOfWeek.Saturday, [new(new(6, 0), new(17, 0))])],
            SocialLinks = ["https://www.facebook.com/boulangerie.patisserie.weber.et.filles", "https://www.instagram.com/weberetfilles"], Texts = ["Depuis 1987, la famille Weber pétrit, façonne et cuit ses pains au levain à Differdange."],
        }),
        (StepKind.Addresses, "at least 63 pages, by following links", new AddressesEvidence { Outcome = VisitOutcome.Answered, Source = AddressSource.Crawl, Paths = [.. Enumerable.Range(1, 63).Select(number => $"/index.php?option=com_content&view=article&id={number}&catid=12%3Apains-et-patisseries")] }),
        (StepKind.Logo, "No logo was seen.", null),
    ];
}
