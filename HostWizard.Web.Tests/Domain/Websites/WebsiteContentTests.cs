using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;
using HostWizard.Web.Pages.Shared.Website;
using HostWizard.Web.Pages.Shared.Website.Sections;
using HostWizard.Web.Pages.Shared.Website.Starters;

namespace HostWizard.Web.Tests.Domain.Websites;

/// <summary>What can be done to a website, without a database.</summary>
public sealed class WebsiteContentTests
{
    private static readonly WebsiteContent Bakery = WebsiteStarters.Build(Trade.Bakery, SiteLanguage.Fr, new Business { Name = "Boulangerie du Parc", Phone = "26 00 12 34", Town = "Differdange", Street = "4, place du Parc" });

    private static WebPage Home => Bakery.Pages[0];

    [Fact]
    public void Sections_move_within_their_page_and_stop_at_its_ends()
    {
        var last = Home.Sections[^1];
        Assert.Equal(last.Id, Bakery.MovingSection(last.Id, 0).Pages[0].Sections[0].Id);
        Assert.Equal(Ids(Home.Sections), Ids(Bakery.MovingSection(last.Id, 99).Pages[0].Sections));
        Assert.Equal(Ids(Home.Sections), Ids(Bakery.MovingSection(Home.Sections[0].Id, -1).Pages[0].Sections));
    }

    [Fact]
    public void A_copy_stands_below_its_original_and_is_another_section()
    {
        var copied = Bakery.Duplicating(Home.Sections[1].Id).Pages[0].Sections;
        Assert.Equal(Home.Sections.Count + 1, copied.Count);
        Assert.NotEqual(copied[1].Id, copied[2].Id);
        Assert.Equal(copied[1].Contents, copied[2].Contents);
    }

    [Fact]
    public void Every_edit_of_a_section_changes_its_stamp_and_no_other()
    {
        var edited = Bakery.WithSection(Home.Sections[0].Id, section => section with { IsHidden = true });
        Assert.NotEqual(Home.Sections[0].Stamp, edited.Pages[0].Sections[0].Stamp);
        Assert.Equal(Home.Sections[1].Stamp, edited.Pages[0].Sections[1].Stamp);
    }

    [Fact]
    public void What_is_gone_is_refused_in_words()
    {
        var without = Bakery.RemovingSection(Home.Sections[0].Id);
        Assert.Contains("gone", Assert.Throws<RefusedException>(() => without.MovingSection(Home.Sections[0].Id, 1)).Message, StringComparison.Ordinal);
        Assert.Throws<RefusedException>(() => Bakery.RemovingPage(Home.Id));
        Assert.Throws<RefusedException>(() => Bakery.WithPage("nothing", page => page));
    }

    [Fact]
    public void Pages_have_addresses_of_their_own_and_the_first_has_none()
    {
        var two = Bakery.AddingPage(new WebPage { Id = "a" }).NamingPage("a", SiteLanguage.Fr, new("Nos pains", "", ""), true).AddingPage(new WebPage { Id = "b" }).NamingPage("b", SiteLanguage.Fr, new("Très bon ! Été", "", ""), true);
        Assert.Equal("nos-pains-2", two.Page("a")!.Words[SiteLanguage.Fr].Slug);
        Assert.Equal("tres-bon-ete", two.Page("b")!.Words[SiteLanguage.Fr].Slug);
        Assert.Equal("", Bakery.NamingPage(Home.Id, SiteLanguage.Fr, new("Accueil", "anything", ""), true).Pages[0].Words[SiteLanguage.Fr].Slug);
        Assert.Equal("de-2", Bakery.NamingPage(Bakery.Pages[1].Id, SiteLanguage.Fr, new("De", "de", ""), true).Pages[1].Words[SiteLanguage.Fr].Slug);
        Assert.Throws<InvalidInputException>(() => Bakery.NamingPage(Home.Id, SiteLanguage.Fr, new(" ", "", ""), true));
    }

    [Fact]
    public void A_page_is_found_by_its_path_in_each_language_and_falls_back_to_the_first()
    {
        var address = new WebsiteAddress("/", "/", null);
        var two = (Bakery with { Languages = [SiteLanguage.Fr, SiteLanguage.De] }).NamingPage(Bakery.Pages[0].Id, SiteLanguage.De, new("Start", "", ""), true).NamingPage(Bakery.Pages[1].Id, SiteLanguage.De, new("Unsere Brote", "", ""), true);
        Assert.Equal((two.Pages[0], SiteLanguage.De), WebsitePath.Find(two, "de"));
        Assert.Equal((two.Pages[1], SiteLanguage.De), WebsitePath.Find(two, "de/unsere-brote"));
        Assert.Equal((two.Pages[1], SiteLanguage.Fr), WebsitePath.Find(two, "nos-pains"));
        Assert.Null(WebsitePath.Find(two, "de/nos-pains"));
        Assert.Null(WebsitePath.Find(two, "en"));
        Assert.Null(WebsitePath.Find(two, "de/"  + two.Pages[2].Words[SiteLanguage.Fr].Slug));
        Assert.Equal("/de/unsere-brote", WebsitePath.Of(two, address, two.Pages[1], SiteLanguage.De));
        Assert.Equal("/contact", WebsitePath.Of(two, address, two.Pages[2], SiteLanguage.De));
        Assert.Equal("/de", WebsitePath.Of(two, address, two.Pages[0], SiteLanguage.De));
    }

    [Fact]
    public void A_section_shows_the_first_language_until_it_is_translated()
    {
        var section = Home.Sections[0];
        Assert.Same(section.Contents[SiteLanguage.Fr], section.In(SiteLanguage.De, Bakery));
        var german = section with { Contents = section.Contents.With(SiteLanguage.De, new Hero { Heading = "Brot" }) };
        Assert.Equal("Brot", ((Hero)german.In(SiteLanguage.De, Bakery)).Heading);
    }

    [Fact]
    public void Fields_are_trimmed_and_what_is_wrong_is_named_by_its_path()
    {
        var errors = new InputErrors();
        var prices = new Prices { Heading = "  Nos  prix ", Groups = [new() { Name = "Pains", Items = [new() { Name = new string('x', 101), Price = "1 €" }] }] };
        ContentFields.Clean(prices, errors, html => html);
        Assert.Equal("Nos  prix", prices.Heading);
        var wrong = Assert.Throws<InvalidInputException>(errors.ThrowIfAny);
        Assert.Equal(["Groups[0].Items[0].Name"], wrong.Errors.Keys);

        var many = new InputErrors();
        ContentFields.Clean(new Testimonials { Quotes = [.. Enumerable.Range(0, 13).Select(_ => new Testimonials.Quote())] }, many, html => html);
        Assert.Equal(["Quotes"], Assert.Throws<InvalidInputException>(many.ThrowIfAny).Errors.Keys);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("")]
    [InlineData("//")]
    public void A_link_leads_to_a_web_address_or_is_refused(string url)
    {
        var errors = new InputErrors();
        ContentFields.Clean(new Hero { ButtonLink = new() { Target = "url", Url = url } }, errors, html => html);
        Assert.Equal(["ButtonLink.Url"], Assert.Throws<InvalidInputException>(errors.ThrowIfAny).Errors.Keys);
    }

    [Fact]
    public void The_list_at_a_path_is_found_and_others_are_not()
    {
        var prices = new Prices { Groups = [new(), new() { Items = [new(), new()] }] };
        Assert.Equal(2, ContentFields.PartsAt(prices, "Groups[1].Items")!.Value.List.Count);
        Assert.Null(ContentFields.PartsAt(prices, "Groups[7].Items"));
        Assert.Null(ContentFields.PartsAt(prices, "Heading"));
        Assert.Null(ContentFields.PartsAt(prices, "Nothing[x].Here"));
    }

    [Fact]
    public void A_starter_misses_nothing_but_what_only_the_business_knows()
    {
        Assert.Empty(Checklist.Of(Bakery, new HashSet<int>()));
        var bare = WebsiteStarters.Build(Trade.Other, SiteLanguage.De, new Business { Name = "Weber" });
        Assert.Equal(2, Checklist.Of(bare, new HashSet<int>()).Count(item => item.Panel == "business"));
    }

    [Fact]
    public void The_checklist_names_dead_links_missing_titles_and_pictures_without_words()
    {
        var hero = (Hero)Home.Sections[0].Contents[SiteLanguage.Fr];
        var broken = Bakery.RemovingPage(Bakery.Pages[2].Id).WithSection(Home.Sections[0].Id, section => section with { Contents = section.Contents.With(SiteLanguage.Fr, hero with { Picture = new() { MediaId = 7 } }) });
        var found = Checklist.Of(broken, new HashSet<int>());
        Assert.Contains(found, item => item.SectionId == Home.Sections[0].Id && item.Words.Contains("does not say what it shows", StringComparison.Ordinal));
        Assert.Contains(found, item => item.Words.Contains("leads nowhere", StringComparison.Ordinal));
        Assert.Contains(found, item => item.Words.Contains("contact section", StringComparison.Ordinal));
        Assert.DoesNotContain(Checklist.Of(broken, new HashSet<int> { 7 }), item => item.Words.Contains("does not say what it shows", StringComparison.Ordinal));
        var noLaw = Bakery with { Pages = [.. Bakery.Pages.Where(page => page.IsInMenu)] };
        Assert.Equal(2, Checklist.Of(noLaw, new HashSet<int>()).Count(item => item.Words.Contains("imprint", StringComparison.Ordinal) || item.Words.Contains("privacy", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("6-18.30", "06:00–18:30")]
    [InlineData("8 h 30 – 12 h, 14 h – 18 h", "08:30–12:00, 14:00–18:00")]
    [InlineData("7.30 bis 18 Uhr", "07:30–18:00")]
    [InlineData("18:00-02:00", "18:00–02:00")]
    [InlineData("fermé", "")]
    [InlineData("", "")]
    public void Hours_are_read_as_people_write_them(string typed, string read) => Assert.Equal(read, OpeningHours.Text(OpeningHours.Read(DayOfWeek.Monday, typed)!));

    [Theory]
    [InlineData("morning")]
    [InlineData("25-26")]
    [InlineData("8-8")]
    [InlineData("8:75-9")]
    public void Hours_that_are_none_are_refused(string typed) => Assert.Null(OpeningHours.Read(DayOfWeek.Monday, typed));

    [Fact]
    public void Days_with_the_same_hours_are_one_line()
    {
        OpeningDay Day(DayOfWeek day, string text) => OpeningHours.Read(day, text)!;
        var lines = OpeningHours.Lines([Day(DayOfWeek.Tuesday, "6-18"), Day(DayOfWeek.Wednesday, "6-18"), Day(DayOfWeek.Saturday, "6-12")]).ToList();
        Assert.Equal([(DayOfWeek.Monday, DayOfWeek.Monday), (DayOfWeek.Tuesday, DayOfWeek.Wednesday), (DayOfWeek.Thursday, DayOfWeek.Friday), (DayOfWeek.Saturday, DayOfWeek.Saturday), (DayOfWeek.Sunday, DayOfWeek.Sunday)], lines.Select(line => (line.First, line.Last)));
        Assert.Empty(OpeningHours.Lines([]));
    }

    [Fact]
    public void Every_kind_has_a_form_a_view_and_a_style_in_its_folder()
    {
        Assert.Equal(13, SectionKind.All.Count);
        foreach (var kind in SectionKind.All)
        {
            var folder = Rules.Repository.Root("HostWizard.Web/Pages/Shared/Website/Sections/" + kind.Content.Name);
            foreach (var file in (string[])["Form.cshtml", "View.cshtml", $"{kind.Content.Name}.cs", $"{kind.Name}.css"]) Assert.True(File.Exists(Path.Combine(folder, file)), $"{folder} has no {file}");
        }
    }

    private static IEnumerable<string> Ids(IEnumerable<WebSection> sections) => sections.Select(section => section.Id);
}
