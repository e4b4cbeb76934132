using HostWizard.Web.Domain;

namespace HostWizard.Web.Pages.Proposals;

/// <summary>Plain text as it is set on a proposal.</summary>
internal static class Paragraphs
{
    /// <summary>Paragraphs, parted by blank lines.</summary>
    public static IEnumerable<string> Of(string text, SiteLanguage language)
        => Typography.Set(text, language).Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Paragraphs of conditions; a word or three and a full stop at the beginning are what it is about.</summary>
    public static IEnumerable<(string? Head, string Words)> WithHeads(string text, SiteLanguage language)
    {
        foreach (var paragraph in Of(text, language))
        {
            var end = paragraph.IndexOf(". ", StringComparison.Ordinal);
            var isHead = end is > 0 and <= 40 && paragraph[..end].Count(c => c == ' ') <= 2;
            yield return isHead ? (paragraph[..(end + 1)], paragraph[(end + 2)..]) : (null, paragraph);
        }
    }

    /// <summary>First letters of the first and the last name.</summary>
    public static string Initials(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(new[] { words.FirstOrDefault(), words.Length > 1 ? words[^1] : null }.OfType<string>().Select(word => word.EnumerateRunes().First().ToString().ToUpperInvariant()));
    }
}
