using System.Text.RegularExpressions;
using HostWizard.Web.Domain.Websites;

namespace HostWizard.Web.Domain.Prospecting;

/// <summary>Chooses from a page the texts that are worth standing on the next one: what the business says of itself, and none of what pages say around it.</summary>
public static partial class PageTexts
{
    private const int ClaimLength = 100;
    private const int LeadLength = 300;
    private const int HeadingLength = 80;
    private const int ParagraphLength = 900;
    private const int MostParagraphs = 4;
    private const int FewestWords = 8;

    // Folded. Headings below which a business speaks of itself.
    private static readonly string[] AboutWords = ["uber uns", "wer wir sind", "unser betrieb", "unsere geschichte", "a propos", "qui sommes", "notre histoire", "notre maison", "about us", "who we are", "our story", "iwwer eis", "wie mir sinn"];

    // What every page is called somewhere.
    private static readonly string[] Nothing = ["home", "homepage", "accueil", "startseite", "start", "index", "welcome", "bienvenue", "willkommen", "wellkomm", "site officiel", "official site", "offizielle website", "untitled", "new page 1"];

    private static readonly string[] AroundIt = ["javascript", "cookie", "adblock", "browser", "newsletter", "captcha", "lorem ipsum", "all rights reserved", "tous droits reserves", "alle rechte vorbehalten"];

    /// <summary>The texts.</summary>
    /// <param name="page">A page that was read and is somebody's.</param>
    /// <param name="name">What the business is called.</param>
    public static FoundTexts Of(PageEvidence page, string name)
    {
        var passages = Passages(page).ToList();
        var description = IsTold(page.Description) ? page.Description : null;
        var lead = description ?? passages.Select(passage => passage.Words).FirstOrDefault();
        var about = Group(passages).Where(passage => !(passage.Words == lead && lead.Length <= LeadLength)).Take(MostParagraphs).ToList();
        return new()
        {
            Claim = Claim(page.Title, name),
            Lead = PlainWords.Sentences(lead, LeadLength),
            Description = PlainWords.Of(description, PageWords.DescriptionLength),
            Heading = about is [{ Heading: { } heading }, ..] && IsHeading(heading) ? PlainWords.Of(heading, HeadingLength) : "",
            Paragraphs = [.. about.Select(passage => PlainWords.Sentences(passage.Words, ParagraphLength))],
        };
    }

    private static IEnumerable<(string? Heading, string Words)> Passages(PageEvidence page)
        => page.Texts.Select((text, i) => (page.TextHeadings.ElementAtOrDefault(i), text)).Where(passage => IsTold(passage.text));

    // Where it says "about us", that; else what it says first.
    private static IEnumerable<(string? Heading, string Words)> Group(List<(string? Heading, string Words)> passages)
    {
        var about = passages.FindIndex(passage => passage.Heading is { } heading && Array.Exists(AboutWords, word => FoldedText.Fold(heading).Contains(word, StringComparison.Ordinal)));
        var first = about >= 0 ? about : 0;
        return passages.Skip(first).TakeWhile(passage => passage.Heading == passages[first].Heading);
    }

    private static string Claim(string? title, string name)
    {
        var bare = FoldedText.Fold(name);
        return PlainWords.Of(title, 300).Split(TitleSeparators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .FirstOrDefault(part => part.Length is >= 10 and <= ClaimLength && part.Contains(' ') && !Markup().IsMatch(part) && FoldedText.Fold(part) is var folded && !folded.Contains(bare, StringComparison.Ordinal) && !bare.Contains(folded, StringComparison.Ordinal)
                && !Array.Exists(Nothing, word => folded == word || folded.StartsWith(word + " ", StringComparison.Ordinal)) && !part.Contains("://", StringComparison.Ordinal)) ?? "";
    }

    private static readonly string[] TitleSeparators = [" | ", " - ", " – ", " — ", " · ", " :: ", " » ", " : ", ": "];

    private static bool IsHeading(string heading) => heading.Length is >= 5 and <= HeadingLength && !Markup().IsMatch(heading) && !Nothing.Contains(FoldedText.Fold(heading).Trim(' ', '!', '.'));

    // Sentences, not a menu, an address or a line of code.
    private static bool IsTold(string? text)
    {
        if (text is null || text.Length < 40 || Markup().IsMatch(text)) return false;
        var (letters, digits) = (text.Count(char.IsLetter), text.Count(char.IsDigit));
        return letters * 10 >= text.Length * 6 && digits * 10 <= letters && text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= FewestWords
            && !text.Contains('@') && !text.Contains('|') && FoldedText.Fold(text) is var folded && !Array.Exists(AroundIt, word => folded.Contains(word, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"<\s*[/!a-zA-Z]|&[a-zA-Z#][a-zA-Z0-9]*;|[{}\\]|=>|\bfunction\s*\(|://")]
    private static partial Regex Markup();
}
