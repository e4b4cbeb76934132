using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;
using HostWizard.Web.Pages.Shared.Website.Sections;

namespace HostWizard.Web.Pages.Shared.Website.Starters;

/// <summary>Lets a business speak for itself on its first page, where it is known what it says; all else stays as the starter has it.</summary>
internal static class OwnTexts
{
    public static IEnumerable<WebPage> In(Starter s, FoundTexts texts, IReadOnlyList<WebPage> pages) => [Home(s, texts, pages[0]), .. pages.Skip(1)];

    private static WebPage Home(Starter s, FoundTexts texts, WebPage home)
    {
        var sections = home.Sections.Select(section => section.Contents[s.Language] is Hero hero && texts.Lead.Length > 0 ? Saying(s, section, hero with { Lead = texts.Lead }) : section).ToList();
        if (texts.Paragraphs.Count > 0)
        {
            var at = sections.FindIndex(section => section.Contents[s.Language] is Text);
            if (at >= 0) sections[at] = Saying(s, sections[at], About(s, texts, (Text)sections[at].Contents[s.Language]));
            else sections.Insert(Math.Min(1, sections.Count), s.Section(About(s, texts, new()), "plain"));
        }
        var words = home.Words[s.Language];
        return home with { Sections = sections, Words = new Dictionary<SiteLanguage, PageWords> { [s.Language] = texts.Description.Length > 0 ? words with { Description = texts.Description } : words } };
    }

    private static WebSection Saying(Starter s, WebSection section, SectionContent content) => section with { Contents = new Dictionary<SiteLanguage, SectionContent> { [s.Language] = content } };

    // Accents stay readable for whoever opens the editor.
    private static string Escaped(string words) => words.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    private static Text About(Starter s, FoundTexts texts, Text text) => text with
    {
        Heading = texts.Heading.Length > 0 ? texts.Heading : s.Say("About us", "À propos de nous", "Über uns", "Iwwer eis"),
        Body = string.Concat(texts.Paragraphs.Select(paragraph => $"<p>{Escaped(paragraph)}</p>")),
    };
}
