using System.Text.Json;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using HostWizard.Web.Domain.Websites;

namespace HostWizard.Web.Tests.Domain.Prospecting;

public class ScoreTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    private static readonly ConnectionEvidence GoodConnection = new()
    {
        Outcome = VisitOutcome.Answered, FinalAddress = "https://parc.lu/", Status = 200, HttpVersion = "2", Compression = "br", HasHsts = true, HttpLeadsToHttps = true, FirstByteMilliseconds = 80,
        Certificate = new("parc.lu", "R11", new(2027, 1, 20, 0, 0, 0, DateTimeKind.Utc), true, null),
    };

    private static readonly PageEvidence GoodPage = new()
    {
        Outcome = VisitOutcome.Answered, IsRead = true, Address = "https://parc.lu/", Title = "Parc", Description = "Pain", DeclaredLanguage = "fr", Language = "fr", Encoding = "utf-8", HasViewport = true, WeightBytes = 20_000, Requests = 12, RenderBlocking = 1,
        Images = new(4, 0, 0), CopyrightYear = 2026, StructuredData = ["Bakery"],
    };

    private static readonly ProspectEvidence Good = new(new(), new DomainEvidence { Domain = "parc.lu", Exists = true, HasSpf = true, HasDmarc = true }, GoodConnection, GoodPage, new() { Outcome = VisitOutcome.Answered, Paths = ["/"] });

    private static readonly ProspectEvidence Old = new(
        new(HasTrade: true),
        new DomainEvidence { Domain = "garage.lu", Exists = true, MailHosts = ["mx.pt.lu"], MailProvider = "POST Luxembourg", HasSpf = false, HasDmarc = false },
        new() { Outcome = VisitOutcome.Answered, FinalAddress = "http://garage.lu/", Status = 200, HttpVersion = "1.1", FirstByteMilliseconds = 2_100 },
        new()
        {
            Outcome = VisitOutcome.Answered, IsRead = true, Title = "Garage", Encoding = "windows-1252", Language = "de", HasTableLayout = true, HasFlash = true, CopyrightYear = 2009, Images = new(4, 4, 4), Cms = new("Microsoft FrontPage", "6.0"),
            Phones = ["32 81 47"], Emails = ["info@garage.lu"], PostalAddress = new("15, rue de la Gare", "L-7535", "Mersch"), Hours = [new(DayOfWeek.Monday, [])],
        },
        new() { Outcome = VisitOutcome.Answered, Paths = ["/", "/a", "/b"] });

    /// <summary>Each rule with the one thing that makes it hold, and the words it is told in.</summary>
    public static TheoryData<string, ProspectEvidence, string> Table => new()
    {
        { "unreachable", Good with { Connection = new() { Outcome = VisitOutcome.TimedOut }, Page = null }, "The website could not be opened: it did not answer in time." },
        { "error_page", Good with { Connection = GoodConnection with { Status = 500 } }, "The first page answers with error 500." },
        { "no_encryption", Good with { Connection = GoodConnection with { FinalAddress = "http://parc.lu/" } }, "The page comes without encryption from http://parc.lu/." },
        { "bad_certificate", Good with { Connection = GoodConnection with { Outcome = VisitOutcome.BadCertificate, Certificate = new("x", "y", DateTime.UnixEpoch, false, "it ended on 2024-01-01") } }, "The certificate is not good: it ended on 2024-01-01." },
        { "certificate_ends", Good with { Connection = GoodConnection with { Certificate = GoodConnection.Certificate! with { ExpiresAt = new(2026, 11, 25, 8, 0, 0, DateTimeKind.Utc) } } }, "The certificate ends in 1 day." },
        { "http_stays", Good with { Connection = GoodConnection with { HttpLeadsToHttps = false } }, "The address with http:// does not lead to the one with https://." },
        { "slow", Good with { Connection = GoodConnection with { FirstByteMilliseconds = 1_500 } }, "The server thinks for 1,500 ms before it answers." },
        { "not_packed", Good with { Connection = GoodConnection with { Compression = null } }, "The page is sent without compression." },
        { "heavy", Good with { Page = GoodPage with { WeightBytes = 900_000 } }, "Its text alone weighs 900 kB." },
        { "many_requests", Good with { Page = GoodPage with { Requests = 60 } }, "The first page needs 60 requests." },
        { "blocking", Good with { Page = GoodPage with { RenderBlocking = 6 } }, "6 files must arrive before anything is shown." },
        { "jumping", Good with { Page = GoodPage with { Images = new(4, 3, 0) } }, "3 of 4 pictures say no size." },
        { "old_http", Good with { Connection = GoodConnection with { HttpVersion = "1.1" } }, "It answers in HTTP/1.1." },
        { "no_spf", Good with { Domain = Good.Domain! with { MailHosts = ["mx"], HasSpf = false } }, "The domain does not say who may send its mail (SPF)." },
        { "no_dmarc", Good with { Domain = Good.Domain! with { MailHosts = ["mx"], HasDmarc = false } }, "The domain does not say what happens to forged mail (DMARC)." },
        { "no_website", new(new(HasWebsite: false)), "It has no website." },
        { "nothing_works", new(new(), new DomainEvidence { Domain = "parc.lu", Exists = false }), "The domain does not exist." },
        { "parked", Good with { Page = GoodPage with { ParkedBecause = "The page says “for sale”." } }, "The page says “for sale”." },
        { "not_for_phones", Good with { Page = GoodPage with { HasViewport = false } }, "The page is not made for telephones." },
        { "tables", Good with { Page = GoodPage with { HasTableLayout = true } }, "The page is laid out with tables." },
        { "frames", Good with { Page = GoodPage with { HasFrames = true } }, "The page is made of frames." },
        { "flash", Good with { Page = GoodPage with { HasFlash = true } }, "The page needs Flash." },
        { "old_software", Good with { Page = GoodPage with { Cms = new("Joomla", "1.5") } }, "It is made with Joomla 1.5." },
        { "old_copyright", Good with { Page = GoodPage with { CopyrightYear = 2021 } }, "The copyright says 2021." },
        { "stale_copyright", Good with { Page = GoodPage with { CopyrightYear = 2022 } }, "The copyright says 2022." },
        { "old_letters", Good with { Page = GoodPage with { Encoding = "windows-1252" } }, "Its letters are written in windows-1252." },
        { "no_description", Good with { Page = GoodPage with { Description = null } }, "The page has no description for search engines." },
        { "no_title", Good with { Page = GoodPage with { Title = null } }, "The page has no title." },
        { "no_structured_data", Good with { Page = GoodPage with { StructuredData = [] } }, "The page tells search engines nothing about the business." },
        { "no_language", Good with { Page = GoodPage with { DeclaredLanguage = null } }, "The page does not say which language it is in." },
        { "wrong_language", Good with { Page = GoodPage with { DeclaredLanguage = "en" } }, "The page says it is in “en” and reads as “fr”." },
        { "no_alt", Good with { Page = GoodPage with { Images = new(4, 0, 2) } }, "2 of 4 pictures have no words." },
        { "unasked_counting", Good with { Page = GoodPage with { Analytics = ["Google Analytics"] } }, "Google Analytics, and nobody asks." },
        { "has_mail", Good with { Domain = Good.Domain! with { MailHosts = ["mx.ovh.net"], MailProvider = "OVHcloud" } }, "It takes mail at OVHcloud." },
        { "professional_mail", Good with { Domain = Good.Domain! with { MailHosts = ["x"], MailProvider = "Microsoft 365" } }, "Their mail is at Microsoft 365." },
        { "many_pages", Good with { Addresses = new() { Outcome = VisitOutcome.Answered, Paths = [.. Enumerable.Range(0, 12).Select(i => $"/{i}")] } }, "The website has at least 12 pages." },
        { "sells", Good with { Page = GoodPage with { Shop = new("WooCommerce", "8.1") } }, "It sells with WooCommerce 8.1." },
        { "known_trade", Good with { Known = new(HasTrade: true) }, "Its trade is known." },
        { "local", Good with { Page = GoodPage with { PostalAddress = new("", "L-4650", "Differdange") } }, "It is in Differdange." },
        { "opening_hours", Good with { Page = GoodPage with { Hours = [new(DayOfWeek.Monday, [])] } }, "It has opening hours." },
        { "counts_visitors", Good with { Page = GoodPage with { Analytics = ["Matomo"] } }, "It counts visitors with Matomo." },
        { "social", Good with { Page = GoodPage with { SocialLinks = ["https://www.facebook.com/parc"] } }, "It is on Facebook." },
        { "for_sale", Good with { Domain = Good.Domain! with { NameServerProvider = "Sedo" } }, "Its name servers are Sedo's." },
        { "phone", Good with { Page = GoodPage with { Phones = ["32 81 47"] } }, "Its website says 32 81 47." },
        { "email", Good with { Known = new(HasEmail: true) }, "Its e-mail address is known." },
        { "contact_name", Good with { Known = new(HasContactName: true) }, "The name of a contact is known." },
        { "visit", Good with { Page = GoodPage with { PostalAddress = new("12, avenue du Parc", "L-4650", "Differdange") } }, "It is at 12, avenue du Parc, Differdange." },
        { "language", Good with { Page = GoodPage with { DeclaredLanguage = "de", Language = "de" } }, "The page reads as “de”." },
        { "messages", Good with { Page = GoodPage with { SocialLinks = ["https://www.facebook.com/parc"] } }, "It is at https://www.facebook.com/parc." },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Each_rule_counts_what_it_names(string rule, ProspectEvidence evidence, string words)
    {
        var line = Assert.Single(Counted(evidence).Lines, line => line.Rule == rule);
        var written = Assert.Single(ScoreRules.All, one => one.Name == rule);
        Assert.Equal((written.Part, written.Points, written.Reason, words), (line.Part, line.Points, line.Reason, line.Evidence));
        // "language" holds for the good page, too: it is no fault.
        if (rule != "language") Assert.DoesNotContain(Counted(Good).Lines, one => one.Rule == rule);
    }

    [Fact]
    public void Every_rule_is_in_the_table_of_tests() => Assert.Equal(ScoreRules.All.Select(rule => rule.Name).Order(), Table.Select(row => (string)row[0]).Order());

    [Fact]
    public void An_old_bad_website_of_a_business_that_can_be_reached_is_called_first()
    {
        var score = Counted(Old);
        Assert.Equal(Tier.TopPriority, score.Tier);
        Assert.InRange(score.Total, 80, 100);
        Assert.Equal(100, score.Parts[ScorePart.Modernity]);
    }

    [Fact]
    public void A_good_website_is_left_alone()
    {
        var score = Counted(Good);
        Assert.Equal((Tier.Low, 0, 0), (score.Tier, score.Parts[ScorePart.TechnicalHealth], score.Parts[ScorePart.Modernity]));
        Assert.InRange(score.Total, 0, 10);
    }

    [Fact]
    public void A_shop_without_a_website_and_with_a_telephone_is_a_quick_win()
        => Assert.Equal(Tier.QuickWin, Counted(new(new(HasWebsite: false, HasPhone: true))).Tier);

    [Fact]
    public void A_large_business_whose_website_begins_to_age_is_for_later()
    {
        var page = GoodPage with { HasViewport = false, CopyrightYear = 2022, Phones = ["1"], Emails = ["a@b.lu"], PostalAddress = new("1, rue x", "L-1", "Mersch"), SocialLinks = ["https://www.facebook.com/x"] };
        Assert.Equal(Tier.Strategic, Counted(Good with { Known = new(HasTrade: true), Page = page, Domain = Good.Domain! with { MailHosts = ["x"] } }).Tier);
    }

    [Fact]
    public void What_was_not_looked_at_counts_for_nothing() => Assert.Equal((0, 0), (Counted(new(new())).Total, Counted(new(new())).Lines.Count));

    [Theory]
    [InlineData(VisitOutcome.DisallowedByRobots)]
    [InlineData(VisitOutcome.NotAllowed)]
    [InlineData(VisitOutcome.NameNotAnswered)]
    [InlineData(VisitOutcome.NotTried)]
    [InlineData(VisitOutcome.TimedOut)]
    [InlineData(VisitOutcome.Refused)]
    public void What_could_not_be_seen_is_no_missing_website(VisitOutcome outcome)
        => Assert.DoesNotContain(Counted(Good with { Connection = new() { Outcome = outcome }, Page = PageEvidence.None(VisitOutcome.NotTried, null) }).Lines, line => line.Rule.Equals("no_website", StringComparison.Ordinal));

    [Fact]
    public void A_domain_for_mail_alone_has_no_website_and_what_answers_has_one()
    {
        var evidence = Good with { Connection = new() { Outcome = VisitOutcome.NoSuchDomain }, Page = null };
        Assert.Contains(Counted(evidence).Lines, line => line.Evidence == "The domain exists, and leads to no website.");
        Assert.DoesNotContain(Counted(Good with { Domain = Good.Domain! with { Exists = false } }).Lines, line => line.Rule is "no_website" or "nothing_works");
    }

    [Fact]
    public void What_speaks_for_a_new_website_is_said_in_a_few_words()
    {
        Assert.All(Table.SelectMany(row => Counted((ProspectEvidence)row[1]).Lines).Where(line => line.Points > 0), line =>
        {
            Assert.Equal(line.Part is ScorePart.TechnicalHealth or ScorePart.Modernity, line.Brief is not null);
            Assert.InRange(line.Brief?.Length ?? 1, 1, 60);
        });
        Assert.Equal("No HTTPS · needs Flash · not made for phones", ScoreWords.Why(Counted(Old)));
        Assert.Equal("No website", ScoreWords.Why(Counted(Good with { Domain = Good.Domain! with { Exists = false }, Connection = null, Page = null })));
    }

    [Fact]
    public void The_day_is_a_matter_of_the_asker()
    {
        Assert.DoesNotContain(Score.Of(Old, new(), new(2010, 1, 1)).Lines, line => line.Rule is "old_copyright" or "stale_copyright");
        Assert.Contains(Score.Of(Old, new(), new(2011, 1, 1)).Lines, line => line.Rule == "stale_copyright");
    }

    [Fact]
    public void Weights_move_the_total_and_not_the_parts()
    {
        var (one, other) = (Counted(Good), Score.Of(Good, new(0, 0, 0, 100), Today));
        Assert.Equal(one.Parts, other.Parts);
        Assert.Equal(other.Parts[ScorePart.Reachability], other.Total);
    }

    [Theory]
    [InlineData(-1, 0, 0, 0, "technical_health")]
    [InlineData(0, 0, 0, 101, "reachability")]
    [InlineData(0, 0, 0, 0, "technical_health")]
    public void Weights_that_weigh_nothing_are_refused(int technical, int modernity, int business, int reachability, string field)
        => Assert.Contains(field, Assert.Throws<InvalidInputException>(() => new ScoreWeights(technical, modernity, business, reachability)).Errors.Keys);

    [Fact]
    public void The_same_evidence_gives_the_same_score_and_it_stays_within_bounds()
    {
        var rows = Table.Select(row => (ProspectEvidence)row[1]).ToList();
        var random = new Random(5);
        for (var run = 0; run < 500; run++)
        {
            ProspectEvidence Any() => rows[random.Next(rows.Count)];
            var weights = new ScoreWeights(random.Next(101), random.Next(101), random.Next(101), 1 + random.Next(100));
            var evidence = new ProspectEvidence(Any().Known, Any().Domain, Any().Connection, Any().Page, Any().Addresses);
            var again = JsonSerializer.Deserialize<ProspectEvidence>(JsonSerializer.Serialize(evidence))!;

            var (first, second) = (Score.Of(evidence, weights, Today), Score.Of(again, weights, Today));

            Assert.Equal(JsonSerializer.Serialize(first), JsonSerializer.Serialize(second));
            Assert.InRange(first.Total, 0, 100);
            Assert.All(first.Parts.Values, points => Assert.InRange(points, 0, 100));
            Assert.Equal(first.Parts, Enum.GetValues<ScorePart>().ToDictionary(part => part, part => Math.Clamp(first.Lines.Where(line => line.Part == part).Sum(line => line.Points), 0, 100)));
        }
    }

    [Fact]
    public void Scores_weights_and_evidence_are_kept_as_JSON_with_words_for_enums()
    {
        var score = Counted(Old);
        var json = JsonSerializer.Serialize(score);
        Assert.Contains("\"top_priority\"", json, StringComparison.Ordinal);
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Score>(json)));
        Assert.Equal(new ScoreWeights(1, 2, 3, 4), JsonSerializer.Deserialize<ScoreWeights>(JsonSerializer.Serialize(new ScoreWeights(1, 2, 3, 4))));
        Assert.Contains("\"timed_out\"", JsonSerializer.Serialize(new ConnectionEvidence { Outcome = VisitOutcome.TimedOut }), StringComparison.Ordinal);
        OpeningDay day = new(DayOfWeek.Friday, [new(new(8, 0), new(12, 30))]);
        Assert.Equal("08:00–12:30", OpeningHours.Text(JsonSerializer.Deserialize<PageEvidence>(JsonSerializer.Serialize(GoodPage with { Hours = [day] }))!.Hours[0]));
    }

    private static Score Counted(ProspectEvidence evidence) => Score.Of(evidence, new(), Today);
}
