using System.Text.Json;
using System.Text.Json.Nodes;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;
using HostWizard.Web.Pages.Shared.Website.Sections;
using HostWizard.Web.Pages.Shared.Website.Starters;
using HostWizard.Web.Tests.Rules;

namespace HostWizard.Web.Tests.Domain;

/// <summary>Whatever a website begins with could have been typed by hand: nothing is too long, missing or left over.</summary>
public class StarterTests
{
    private static readonly Business OnlyAName = new() { Name = "Käerz" };

    private static readonly Business Everything = new()
    {
        Name = new('n', 200), Phone = "+352 26 12 34 56 (" + new string('0', 31) + ")", Email = "marie@parc.lu", Street = "12, rue du Parc", PostalCode = "L-4650",
        Town = "Niederfeulen-lez-Ettelbruck-sur-la-Wark-et-Sûre", LegalName = new('l', 200), Director = "Marie Weber", RegisterNumber = "B123456", VatNumber = "LU12345678",
        Hours = [new(DayOfWeek.Monday, [new(new(8, 0), new(18, 0))])],
    };

    public static TheoryData<Trade, SiteLanguage, bool> All()
    {
        var all = new TheoryData<Trade, SiteLanguage, bool>();
        foreach (var trade in Enum.GetValues<Trade>())
            foreach (var language in Enum.GetValues<SiteLanguage>())
                foreach (var isKnown in (bool[])[false, true]) all.Add(trade, language, isKnown);
        return all;
    }

    public static TheoryData<Trade> Trades() => [.. Enum.GetValues<Trade>()];

    [Theory, MemberData(nameof(All))]
    public void Every_field_is_as_if_somebody_had_typed_it(Trade trade, SiteLanguage language, bool isKnown)
    {
        foreach (var (_, content) in Contents(Build(trade, language, isKnown)))
        {
            var before = Json(content).ToJsonString();
            var errors = new InputErrors();

            ContentFields.Clean(content, errors, html => html);

            errors.ThrowIfAny();
            Assert.Equal(before, Json(content).ToJsonString());
        }
    }

    [Theory, MemberData(nameof(All))]
    public void Pages_have_titles_addresses_and_descriptions_that_fit(Trade trade, SiteLanguage language, bool isKnown)
    {
        var pages = Build(trade, language, isKnown).Pages;
        var words = pages.Select(page => Assert.Single(page.Words)).ToList();

        Assert.All(words, one => Assert.Equal(language, one.Key));
        Assert.All(words, one => Assert.InRange(one.Value.Title.Length, 1, PageWords.TitleLength));
        Assert.All(words, one => Assert.InRange(one.Value.Slug.Length, 0, PageWords.SlugLength));
        Assert.All(words, one => Assert.InRange(one.Value.Description.Length, 1, PageWords.DescriptionLength));
        Assert.Equal("", words[0].Value.Slug);
        Assert.All(words.Skip(1), one => Assert.Equal(Slug.Free(one.Value.Title, _ => false), one.Value.Slug));
        Assert.Equal(words.Count, words.Select(one => one.Value.Slug).Distinct().Count());
        Assert.Equal(pages.Count, pages.Select(page => page.Id).Distinct().Count());
        Assert.All(pages, page => Assert.NotEmpty(page.Sections));
    }

    [Theory, MemberData(nameof(All))]
    public void Every_illustration_exists_and_is_on_a_page_once(Trade trade, SiteLanguage language, bool isKnown)
    {
        foreach (var page in Build(trade, language, isKnown).Pages)
        {
            var arts = page.Sections.SelectMany(section => ContentFields.Pictures(section.Contents[language])).Where(picture => !picture.IsEmpty).Select(picture => picture.Art!).ToList();

            Assert.All(arts, art => Assert.True(File.Exists(Repository.Root($"wwwroot/assets/art/{art}.svg")), $"There is no illustration {art}."));
            Assert.Equal(arts.Distinct(), arts);
        }
    }

    [Theory, MemberData(nameof(All))]
    public void Every_button_leads_somewhere(Trade trade, SiteLanguage language, bool isKnown)
    {
        var website = Build(trade, language, isKnown);
        foreach (var (_, content) in Contents(website))
        {
            Assert.All(ContentFields.Links(content), link => Assert.True(Leads(link, website), $"{content.GetType().Name}: nothing is at “{link.Target}”."));
            var buttons = content switch
            {
                Hero hero => [(hero.Button, hero.ButtonLink), (hero.Second, hero.SecondLink)],
                CallToAction call => [(call.Button, call.ButtonLink), (call.Second, call.SecondLink)],
                _ => Array.Empty<(string Words, LinkTo To)>(),
            };
            Assert.DoesNotContain(buttons, button => button.Words.Length > 0 && button.To.Target.Length == 0);
        }
    }

    [Theory, MemberData(nameof(All))]
    public void Every_section_is_drawn_in_a_way_its_kind_knows(Trade trade, SiteLanguage language, bool isKnown)
        => Assert.All(Contents(Build(trade, language, isKnown)), one => Assert.Contains(one.Section.Variant, one.Section.Kind.Variants));

    [Theory, MemberData(nameof(All))]
    public void Texts_keep_to_the_house_style(Trade trade, SiteLanguage language, bool isKnown)
    {
        foreach (var text in Contents(Build(trade, language, isKnown)).SelectMany(one => Texts(Json(one.Content))))
        {
            Assert.DoesNotContain("lorem", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(text, one => one is '!' or '—' or '\'' or '"');
            Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
            Assert.DoesNotContain(" .", text, StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(Trades))]
    public void No_heading_is_the_same_in_French_and_German(Trade trade)
    {
        var french = Headings(trade, SiteLanguage.Fr);
        var german = Headings(trade, SiteLanguage.De);

        Assert.Equal(french.Count, german.Count);
        Assert.DoesNotContain(french.Zip(german), pair => pair.First.Length > 0 && pair.First == pair.Second);
    }

    [Theory, MemberData(nameof(Trades))]
    public void Every_language_has_the_same_pages_and_sections(Trade trade)
    {
        static IEnumerable<string> Shape(WebsiteContent website) => website.Pages.SelectMany(page => page.Sections.Select(section => $"{section.Kind.Name} {section.Variant} {section.Ground}").Prepend("page"));
        var english = Shape(Build(trade, SiteLanguage.En, true)).ToList();

        Assert.All(Enum.GetValues<SiteLanguage>(), language => Assert.Equal(english, Shape(Build(trade, language, true))));
    }

    [Fact]
    public void Every_trade_begins_with_its_own_words()
    {
        var first = Enum.GetValues<Trade>().Select(trade => Headings(trade, SiteLanguage.En)[0]).ToList();
        Assert.Equal(first.Distinct(), first);
    }

    [Fact]
    public void A_doctors_page_asks_to_be_called_once_a_number_is_known()
    {
        static string Target(Business business) => ((Hero)WebsiteStarters.Build(Trade.Doctor, SiteLanguage.Lb, business).Pages[0].Sections[0].Contents[SiteLanguage.Lb]).ButtonLink.Target;

        Assert.Equal("phone", Target(Everything));
        Assert.StartsWith("page:", Target(OnlyAName), StringComparison.Ordinal);
    }

    private static WebsiteContent Build(Trade trade, SiteLanguage language, bool isKnown) => WebsiteStarters.Build(trade, language, isKnown ? Everything : OnlyAName);

    private static IEnumerable<(WebSection Section, SectionContent Content)> Contents(WebsiteContent website)
        => website.Pages.SelectMany(page => page.Sections).Select(section => (section, Assert.Single(section.Contents).Value));

    private static bool Leads(LinkTo link, WebsiteContent website) => link.Target.Split(':') switch
    {
        ["page", var id] => website.Page(id) is not null,
        ["section", var id] => website.Section(id) is not null,
        ["phone"] => website.Business.Dial is not null,
        [""] => true,
        _ => false,
    };

    private static List<string> Headings(Trade trade, SiteLanguage language)
        => [.. Contents(Build(trade, language, false)).Select(one => (string?)Json(one.Content)["Heading"] ?? "")];

    private static JsonNode Json(object content) => JsonSerializer.SerializeToNode(content, content.GetType())!;

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject fields => fields.SelectMany(field => Texts(field.Value)),
        JsonArray items => items.SelectMany(Texts),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => [value.GetValue<string>()],
        _ => [],
    };
}
