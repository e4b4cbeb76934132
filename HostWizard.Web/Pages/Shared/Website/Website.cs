using HostWizard.Web.Domain;

namespace HostWizard.Web.Pages.Shared.Website;

/// <summary>A client's website as it is drawn: its own page, a preview, or an error in its own look.</summary>
/// <param name="StoreId">Chooses the colours where the trade does not.</param>
/// <param name="Name">Name of the business.</param>
/// <param name="Language">The language visitors read.</param>
/// <param name="Page">What stands on the page.</param>
/// <param name="Home">Address of the first page.</param>
public sealed record WebsiteView(int StoreId, string Name, SiteLanguage Language, PageTexts Page, string Home)
{
    /// <summary>Absolute address to be listed under; null keeps it out of search engines.</summary>
    public string? Canonical { get; init; }

    /// <summary>Whether a page was asked for that the website does not have.</summary>
    public bool IsMissingPage { get; init; }

    public WebsiteLook Look { get; } = WebsiteLook.Of(StoreId, Name);

    public WebsiteWords Words { get; } = WebsiteWords.In(Language);

    public string Title => Set(Page.Title) is { Length: > 0 } title ? title : Name;

    /// <summary>Whether the headline is the name itself, perhaps cut as a starter's is.</summary>
    public bool SaysName => Title == Name || (Title.EndsWith('…') && Name.StartsWith(Title[..^1], StringComparison.Ordinal));

    public string OpeningLine => Set(Page.OpeningLine);

    /// <summary>Paragraphs of lines.</summary>
    public IEnumerable<string[]> Paragraphs => Set(Page.Text)
        .Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(paragraph => paragraph.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    public IReadOnlyList<ContactLine> Contact { get; } = ContactLine.All(Page.Contact);

    /// <summary>The first way to reach the business by telephone.</summary>
    public ContactPart? Phone => Contact.SelectMany(line => line.Parts).FirstOrDefault(part => part.IsPhone);

    /// <summary>The first way to write to the business.</summary>
    public ContactPart? Mail => Contact.SelectMany(line => line.Parts).FirstOrDefault(part => part.IsMail);

    /// <summary>For search engines and shared links.</summary>
    public string Description => OpeningLine.Length > 0 ? OpeningLine : Paragraphs.FirstOrDefault() is { } first ? Cut(string.Join(' ', first)) : Name;

    private string Set(string? text) => Typography.Set(text?.ReplaceLineEndings("\n") ?? "", Language);

    private static string Cut(string text) => text.Length <= 160 ? text : text[..text.LastIndexOf(' ', 159)] + "…";
}
