using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using HostWizard.Web.Infrastructure.Media;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HostWizard.Web.Tests.Support;

/// <summary>Prospects whose websites were looked at, without a visit: the steps are put where a look leaves them.</summary>
internal static class LookedAt
{
    /// <summary>A French bakery's page of today, with all that a page can tell.</summary>
    public static PageEvidence Bakery { get; } = new()
    {
        Outcome = VisitOutcome.Answered, IsRead = true, Address = "http://parc.example.lu/", Title = "Boulangerie du Parc | Pains au levain à Differdange", Description = "Depuis 1987, la famille Weber pétrit, façonne et cuit ses pains au levain à Differdange.",
        DeclaredLanguage = "fr", Language = "fr", Encoding = "utf-8", WeightBytes = 120_000, Requests = 14, RenderBlocking = 7, Images = new(5, 4, 3), CopyrightYear = 2014, Cms = new("WordPress", "4.9.8"), Analytics = ["Google Analytics"],
        StructuredData = ["Bakery"], Emails = ["webmaster@agence.example", "bonjour@parc.example.lu"], Phones = ["+352 26 58 12 34"], PostalAddress = new("12, place du Parc", "L-4650", "Differdange"),
        Hours = [new(DayOfWeek.Monday, []), new(DayOfWeek.Tuesday, [new(new(6, 0), new(18, 30))]), new(DayOfWeek.Wednesday, [new(new(6, 0), new(12, 0)), new(new(13, 30), new(18, 30))])],
        SocialLinks = ["http://www.facebook.com/boulangerieduparc", "https://www.instagram.com/parc"], Logo = "http://parc.example.lu/logo.png",
        Headings = ["Bienvenue", "Notre histoire"],
        Texts = ["Profitez de nos offres de la semaine, au magasin et sur commande, jusqu’à samedi soir.", "Tout commence en 1987, quand Jos Weber reprend le four de son oncle et décide de laisser le temps au temps.", "Aujourd’hui, sa fille Anne fait lever la même pâte, avec la farine du moulin voisin et sans rien d’autre."],
        TextHeadings = ["Bienvenue", "Notre histoire", "Notre histoire"],
    };

    /// <summary>How a website answers that has no encryption.</summary>
    public static ConnectionEvidence Plain { get; } = new()
    {
        Outcome = VisitOutcome.Answered, FinalAddress = "http://parc.example.lu/", Status = 200, HttpVersion = "1.1", FirstByteMilliseconds = 1_800, Server = "Apache/2.2.3",
        Attempts = [new("https://parc.example.lu/", VisitOutcome.Refused, [], "nobody listens there"), new("http://parc.example.lu/", VisitOutcome.Answered, [new("http://parc.example.lu", 301, "http://parc.example.lu/")], null)],
    };

    /// <summary>A prospect with a domain and nothing else that people noted.</summary>
    public static Task<int> Noted(this App app, string? name = null, Func<ProspectDetails, ProspectDetails>? more = null) => app.Db(async db =>
    {
        var details = new ProspectDetails { BusinessName = name ?? World.Name("Parc"), Website = "www.parc.example.lu" };
        return (await db.InTransaction(() => Task.FromResult(db.Prospects.Add(new(more?.Invoke(details) ?? details, new(App.AdminEmail), app.Now)).Entity), CancellationToken.None)).Id;
    });

    /// <summary>Ends a look at a prospect's website that found this.</summary>
    public static Task Look(this App app, int id, PageEvidence? page = null, byte[]? logo = null, ConnectionEvidence? connection = null, DomainEvidence? domain = null, AddressesEvidence? addresses = null) => app.Write(async services =>
    {
        var db = services.GetRequiredService<HostWizardDb>();
        var prospect = await db.Prospects.SingleAsync(p => p.Id == id);
        prospect.AskForLook(new(App.AdminEmail), app.Now);
        var found = new List<(StepKind Kind, object? Evidence)>
        {
            (StepKind.Dns, domain ?? new() { Domain = prospect.Domain ?? "", Exists = true, MailHosts = ["mx.pt.lu"], MailProvider = "POST Luxembourg", HasSpf = false, HasDmarc = false }),
            (StepKind.Http, connection ?? Plain), (StepKind.Page, page ?? Bakery), (StepKind.Addresses, addresses ?? new() { Outcome = VisitOutcome.Answered, Source = AddressSource.Crawl, Paths = ["/", "/contact.html"] }),
            (StepKind.Logo, logo is null ? null : new LogoEvidence("http://parc.example.lu/logo.png", 320, 160)),
        };
        var steps = found.ConvertAll(one => ProspectStep.Ended(id, prospect.EnrichmentRun, one.Kind, "Seen.", one.Evidence, TimeSpan.FromMilliseconds(120), app.Now));
        db.ProspectSteps.AddRange(steps);
        if (logo is not null)
        {
            var (format, width, height) = Clean(services, logo);
            db.ProspectPictures.Add(new(id, ProspectPictureKind.Logo, format, width, height, logo, app.Now));
        }
        var evidence = ProspectStep.All(prospect.Known, steps);
        var score = Score.Of(evidence, (await db.ProspectingRulesAsync(CancellationToken.None)).Weights, Luxembourg.DayOf(app.Now));
        prospect.EndLook(score, ScoreWords.Today(evidence, score), app.Now);
        return prospect.EnrichmentRun;
    });

    private static (MediaFormat Format, int Width, int Height) Clean(IServiceProvider services, byte[] logo)
    {
        try
        {
            var clean = services.GetRequiredService<IPictures>().Clean(logo);
            return (clean.Format, clean.Width, clean.Height);
        }
        catch (InvalidInputException)
        {
            // A test that keeps a broken one.
            return (MediaFormat.Png, 320, 160);
        }
    }
}
