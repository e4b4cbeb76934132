namespace HostWizard.Web.Domain.Websites;

/// <summary>Something to look at before strangers do.</summary>
/// <param name="Words">What is missing, in words.</param>
/// <param name="PageId">The page it is on; null for the website as a whole.</param>
/// <param name="SectionId">The section it is in.</param>
/// <param name="Panel">The panel where it is mended, when in none.</param>
public sealed record ChecklistItem(string Words, string? PageId = null, string? SectionId = null, string? Panel = null);

/// <summary>What a website should have before it is shown or goes live. It warns and never stands in the way.</summary>
public static class Checklist
{
    /// <summary>What is missing; empty when nothing is.</summary>
    /// <param name="website">What it says.</param>
    /// <param name="described">Numbers of pictures whose library says what they show.</param>
    public static IReadOnlyList<ChecklistItem> Of(WebsiteContent website, IReadOnlySet<int> described)
        => [.. Legal(website), .. Reach(website), .. Titles(website), .. Pictures(website, described), .. Links(website)];

    private static IEnumerable<ChecklistItem> Legal(WebsiteContent website)
    {
        var variants = website.Pages.SelectMany(page => page.Sections).Where(section => !section.IsHidden && section.Kind.Name == "legal").Select(section => section.Variant).ToHashSet();
        if (!variants.Contains("imprint")) yield return new("There is no imprint. Every business online must have one.", Panel: "add");
        if (!variants.Contains("privacy")) yield return new("There is no privacy notice.", Panel: "add");
        if (website.Business.Address.Count == 0) yield return new("The imprint has no address: fill in the business details.", Panel: "business");
    }

    private static IEnumerable<ChecklistItem> Reach(WebsiteContent website)
    {
        if (website.Business.Dial is null && website.Business.Email.Length == 0) yield return new("Visitors find neither a telephone number nor an e-mail address.", Panel: "business");
        if (!website.Pages.SelectMany(page => page.Sections).Any(section => !section.IsHidden && section.Kind.Name == "contact")) yield return new("No page has a contact section.", Panel: "add");
    }

    private static IEnumerable<ChecklistItem> Titles(WebsiteContent website)
        => from page in website.Pages
           from language in website.Languages
           where page.Words.TryGetValue(language, out _)
           let words = page.Words[language]
           where words.Description.Length == 0 || words.Title.Length == 0
           select new ChecklistItem($"“{words.Title}” ({language.Text()}) has no description for search engines.", page.Id, Panel: "page");

    private static IEnumerable<ChecklistItem> Pictures(WebsiteContent website, IReadOnlySet<int> described)
        => from found in Shown(website)
           where ContentFields.Pictures(found.Content).Any(picture => picture.MediaId is { } id && picture.Alt.Length == 0 && !described.Contains(id))
           select new ChecklistItem($"A picture in “{found.Section.Kind.Label}” does not say what it shows.", found.Page.Id, found.Section.Id);

    private static IEnumerable<ChecklistItem> Links(WebsiteContent website)
        => from found in Shown(website)
           where ContentFields.Links(found.Content).Any(link => IsDead(website, link))
           select new ChecklistItem($"A button or link in “{found.Section.Kind.Label}” leads nowhere.", found.Page.Id, found.Section.Id);

    private static bool IsDead(WebsiteContent website, LinkTo link) => link.Target switch
    {
        "" => false,
        "phone" => website.Business.Dial is null,
        "email" => website.Business.Email.Length == 0,
        "url" => link.Url.Length == 0,
        var target when target.StartsWith("page:", StringComparison.Ordinal) => website.Page(target[5..]) is null,
        var target when target.StartsWith("section:", StringComparison.Ordinal) => website.Section(target[8..]) is not var (_, section) || section.IsHidden,
        _ => true,
    };

    private static IEnumerable<(WebPage Page, WebSection Section, SectionContent Content)> Shown(WebsiteContent website)
        => from page in website.Pages
           from section in page.Sections
           where !section.IsHidden
           from language in section.Contents.Keys
           where website.Languages.Contains(language)
           select (page, section, section.Contents[language]);
}
