using HostWizard.Web.Domain.Prospecting;
using HostWizard.Web.Tests.Support;

namespace HostWizard.Web.Tests.Domain.Prospecting;

/// <summary>A website as it is said on the telephone, and the texts of a page that are carried over.</summary>
public class PhoneWordsTests
{
    private static readonly DateOnly Today = new(2027, 1, 11);

    private static readonly DomainEvidence There = new() { Domain = "parc.lu", Exists = true };

    private static readonly ConnectionEvidence Good = new() { Outcome = VisitOutcome.Answered, FinalAddress = "https://parc.lu/", Status = 200, HttpVersion = "2", Compression = "br", HttpLeadsToHttps = true, Certificate = new("parc.lu", "R11", new(2027, 4, 1, 0, 0, 0, DateTimeKind.Utc), true, null) };

    private static readonly PageEvidence Fine = LookedAt.Bakery with { HasViewport = true, CopyrightYear = 2027, Cms = null, Analytics = [], Images = new(0, 0, 0), RenderBlocking = 0 };

    public static TheoryData<string, ProspectEvidence> Cases => new()
    {
        { "I looked for your website, and I did not find one.", new(new(HasWebsite: false)) },
        { "I typed in the address I have of your website, and it does not exist.", new(new(), There with { Exists = false }, new() { Outcome = VisitOutcome.NoSuchDomain }) },
        { "I typed in your address: the domain is there, but it leads to no website.", new(new(), There, new() { Outcome = VisitOutcome.NoSuchDomain }) },
        { "I tried to open your website, and it did not open: it did not answer in time.", new(new(), There, new() { Outcome = VisitOutcome.TimedOut }) },
        { "I tried to open your website, and it did not open: nobody listens there.", new(new(), There, new() { Outcome = VisitOutcome.Refused }) },
        { "I tried to open your website, and it could not be found just then.", new(new(), There with { Exists = null }, new() { Outcome = VisitOutcome.NameNotAnswered }) },
        { "Your website asks not to be looked at by programs, so I have not seen its inside.", new(new(), There, new() { Outcome = VisitOutcome.DisallowedByRobots }) },
        { "Your address leads to a place that is not on the public web.", new(new(), There, new() { Outcome = VisitOutcome.NotAllowed }) },
        { "I opened your website and saw an error: number 503.", new(new(), There, Good with { Status = 503 }, PageEvidence.None(VisitOutcome.NotTried, null)) },
        { "I opened your website, and there was no page to read.", new(new(), There, Good, PageEvidence.None(VisitOutcome.Answered, "It is a PDF.")) },
        { "Your domain is yours, but there is no website on it.", new(new(), There, Good, Fine with { ParkedBecause = "The page is empty." }) },
        { "I had a look at your website, and it could do more for you.", new(new(), There, LookedAt.Plain, LookedAt.Bakery) },
        { "I had a look at your website: it is in good shape.", new(new(), There, Good, Fine) },
        { "I had a look at your website: it is in good shape, and could still be better.", new(new(), There, Good, Fine with { CopyrightYear = 2024 }) },
        { "I have not seen your website yet.", new(new()) },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_case_has_a_sentence(string opening, ProspectEvidence evidence)
    {
        var said = PhoneWords.Of(evidence, Score.Of(evidence, new(), Today));
        Assert.Equal(opening, said.Opening);
        Assert.InRange(said.Points.Count, 0, 4);
    }

    [Fact]
    public void The_weightiest_comes_first_and_nothing_twice()
    {
        var evidence = new ProspectEvidence(new(), There, Good with { Outcome = VisitOutcome.BadCertificate, Certificate = new("x", "y", DateTime.UnixEpoch, false, "it ended") }, LookedAt.Bakery with { HasTableLayout = true });
        var said = PhoneWords.Of(evidence, Score.Of(evidence, new(), Today));
        Assert.Equal("Browsers warn your visitors before they let them in.", said.Points[0]);
        Assert.Equal(4, said.Points.Distinct().Count());
        Assert.Contains("Your website cannot be read on a phone, and most people come with one.", said.Points);
    }

    [Fact]
    public void What_makes_a_website_needed_is_said_to_its_owner()
        => Assert.All(ScoreRules.All.Where(rule => rule.Part is ScorePart.TechnicalHealth or ScorePart.Modernity), rule => Assert.Matches(@"^[A-Z][^!?]*\.$", rule.Reason));

    [Theory]
    [InlineData("One two three four", 100, "One two three four")]
    [InlineData("  One\0\t two\u202E\u200B\r\n three  ", 100, "One two three")]
    [InlineData("One two three four", 13, "One two…")]
    [InlineData("Onetwothreefour", 8, "Onetwot…")]
    [InlineData("Onetwo😀", 7, "Onetwo…")]
    [InlineData(null, 10, "")]
    public void Words_are_made_plain_and_cut_at_their_ends(string? text, int most, string words)
    {
        Assert.Equal(words, PlainWords.Of(text, most));
        Assert.True(PlainWords.Of(text, most).Length <= most);
    }

    [Fact]
    public void Sentences_are_cut_at_their_ends() => Assert.Equal("We bake bread. We bake it by hand.", PlainWords.Sentences("We bake bread. We bake it by hand. And so on and on", 45));

    [Theory]
    [InlineData("Boulangerie du Parc | Accueil", "")]
    [InlineData("Accueil - Boulangerie du Parc - Pains au levain", "Pains au levain")]
    [InlineData("Boulangerie du Parc", "")]
    [InlineData(null, "")]
    public void The_title_tells_what_a_business_is_when_it_says_more_than_its_name(string? title, string claim)
        => Assert.Equal(claim, PageTexts.Of(Fine with { Title = title }, "Boulangerie du Parc").Claim);

    [Fact]
    public void Menus_addresses_and_notices_are_no_texts()
    {
        var page = Fine with
        {
            Description = "short", TextHeadings = [],
            Texts = ["Accueil | Produits | Galerie | Contact | Mentions légales | Plan du site | Liens", "12, place du Parc, L-4650 Differdange, Tél. +352 26 58 12 34, Fax +352 26 58 12 35", "Ce site utilise JavaScript, veuillez l'activer dans les réglages de votre navigateur", "Écrivez-nous à bonjour@parc.lu pour toute question sur nos pains et nos gâteaux"],
        };
        var texts = PageTexts.Of(page, "Parc");
        Assert.Equal(("", "", 0), (texts.Lead, texts.Description, texts.Paragraphs.Count));
    }
}
