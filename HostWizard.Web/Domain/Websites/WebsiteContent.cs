namespace HostWizard.Web.Domain.Websites;

/// <summary>All that a website says and how it looks: what a draft holds and a published version freezes. Never changed; edits make a new one.</summary>
public sealed record WebsiteContent
{
    /// <summary>How it looks.</summary>
    public Theme Theme { get; init; } = new();

    /// <summary>Whose it is.</summary>
    public Business Business { get; init; } = new();

    /// <summary>Languages it is in; the first is read where another is missing.</summary>
    public IReadOnlyList<SiteLanguage> Languages { get; init; } = [SiteLanguage.En];

    /// <summary>Its pages in the order of the menu; the first is the home page.</summary>
    public IReadOnlyList<WebPage> Pages { get; init; } = [];

    /// <summary>The language that stands in for the others.</summary>
    public SiteLanguage FirstLanguage => Languages[0];

    /// <summary>The page so numbered; null when there is none.</summary>
    public WebPage? Page(string? id) => Pages.FirstOrDefault(page => page.Id == id);

    /// <summary>The section so numbered with its page; null when there is none.</summary>
    public (WebPage Page, WebSection Section)? Section(string? id)
        => Pages.SelectMany(page => page.Sections.Select(section => ((WebPage, WebSection)?)(page, section))).FirstOrDefault(found => found!.Value.Item2.Id == id);

    /// <summary>Every picture it shows, in every language.</summary>
    public IEnumerable<Picture> Pictures => Pages.SelectMany(page => page.Sections).SelectMany(section => section.Contents.Values).SelectMany(ContentFields.Pictures).Append(Business.Logo);

    /// <summary>A short name that is nobody else's.</summary>
    public static string NewId() => Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(5));
}

/// <summary>A page: words for each language it is in, and its sections from top to bottom.</summary>
public sealed record WebPage
{
    /// <summary>Its name inside the website; links hold on to it.</summary>
    public string Id { get; init; } = WebsiteContent.NewId();

    /// <summary>Whether the menu leads to it.</summary>
    public bool IsInMenu { get; init; } = true;

    /// <summary>Title, address and description in each language it is in; never empty.</summary>
    public IReadOnlyDictionary<SiteLanguage, PageWords> Words { get; init; } = new Dictionary<SiteLanguage, PageWords>();

    /// <summary>From top to bottom.</summary>
    public IReadOnlyList<WebSection> Sections { get; init; } = [];

    /// <summary>Its words in a language, else in the first one.</summary>
    public PageWords In(SiteLanguage language, WebsiteContent website)
        => Words.TryGetValue(language, out var words) ? words : Words.TryGetValue(website.FirstLanguage, out words) ? words : Words.Values.First();
}

/// <summary>What a page is called in one language.</summary>
/// <param name="Title">Title, also in the menu.</param>
/// <param name="Slug">Last part of its address; empty for the home page.</param>
/// <param name="Description">One sentence for search engines.</param>
public sealed record PageWords(string Title, string Slug, string Description)
{
    /// <summary>Longest title, in characters.</summary>
    public const int TitleLength = 70;

    /// <summary>Longest slug, in characters.</summary>
    public const int SlugLength = 60;

    /// <summary>Longest description, in characters.</summary>
    public const int DescriptionLength = 200;
}

/// <summary>What a section stands on.</summary>
public enum Ground { Canvas, Surface, Tint, Brand, Deep }

/// <summary>A part of a page: one kind of content, in each language it is written in, drawn one way on one ground.</summary>
public sealed record WebSection
{
    /// <summary>Its name inside the website, and its anchor on the page.</summary>
    public string Id { get; init; } = WebsiteContent.NewId();

    /// <summary>Changes with every edit, so that of two people who edit the second is told.</summary>
    public string Stamp { get; init; } = WebsiteContent.NewId();

    /// <summary>Which of its kind's layouts; see <see cref="SectionKind.Variants"/>.</summary>
    public string Variant { get; init; } = "";

    /// <summary>What it stands on.</summary>
    public Ground Ground { get; init; }

    /// <summary>Whether visitors do not see it.</summary>
    public bool IsHidden { get; init; }

    /// <summary>What it says in each language; never empty, all of one kind.</summary>
    public IReadOnlyDictionary<SiteLanguage, SectionContent> Contents { get; init; } = new Dictionary<SiteLanguage, SectionContent>();

    /// <summary>Its kind.</summary>
    public SectionKind Kind => SectionKind.Of(Contents.Values.First().GetType());

    /// <summary>What it says in a language, else in the first one.</summary>
    public SectionContent In(SiteLanguage language, WebsiteContent website)
        => Contents.TryGetValue(language, out var content) ? content : Contents.TryGetValue(website.FirstLanguage, out content) ? content : Contents.Values.First();
}

/// <summary>What one kind of section says. Each kind is a record of its own, in a folder with its form, its view and its style.</summary>
public abstract record SectionContent;

/// <summary>A picture in a section: the client's own, or one of our illustrations until there is one.</summary>
public sealed record Picture
{
    /// <summary>Number in the media library.</summary>
    public int? MediaId { get; set; }

    /// <summary>Name of an illustration, such as <c>bakery-hero</c>.</summary>
    public string? Art { get; set; }

    /// <summary>What it shows, for those who cannot see it. An illustration decorates and needs none.</summary>
    public string Alt { get; set; } = "";

    /// <summary>Which of the two, in a form: <c>media:12</c>, <c>art:bakery-hero</c>, or empty.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string? Choice
    {
        get => MediaId is { } id ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"media:{id}") : Art is { Length: > 0 } art ? "art:" + art : "";
        set
        {
            MediaId = value?.StartsWith("media:", StringComparison.Ordinal) == true && int.TryParse(value.AsSpan(6), System.Globalization.CultureInfo.InvariantCulture, out var id) ? id : null;
            Art = value?.StartsWith("art:", StringComparison.Ordinal) == true ? value[4..] : null;
        }
    }

    /// <summary>Whether there is nothing to show.</summary>
    public bool IsEmpty => MediaId is null && string.IsNullOrEmpty(Art);
}

/// <summary>Where a button or a line leads.</summary>
public sealed record LinkTo
{
    /// <summary><c>page:{id}</c>, <c>section:{id}</c>, <c>phone</c>, <c>email</c>, <c>url</c>, or empty for nowhere.</summary>
    public string Target { get; set; } = "";

    /// <summary>The address, where the target is <c>url</c>.</summary>
    public string Url { get; set; } = "";
}
