using System.Text;
using System.Text.Encodings.Web;
using HostWizard.Web.Domain;
using Microsoft.AspNetCore.Html;

namespace HostWizard.Web.Pages.Search;

/// <summary>Marks the letters that were searched for, also where the text has accents and the search has none.</summary>
public static class Highlight
{
    /// <summary>The text with what matched in <c>&lt;mark&gt;</c>; all of it encoded.</summary>
    /// <param name="text">What is shown.</param>
    /// <param name="words">What was searched for.</param>
    public static IHtmlContent Of(string text, string? words)
    {
        var encoder = HtmlEncoder.Default;
        if (FoldedText.ForSearch(words) is not { } sought || Find(text, sought) is not { } hit) return new HtmlString(encoder.Encode(text));
        return new HtmlString($"{encoder.Encode(text[..hit.From])}<mark>{encoder.Encode(text[hit.From..hit.To])}</mark>{encoder.Encode(text[hit.To..])}");
    }

    private static (int From, int To)? Find(string text, string sought)
    {
        // Folding changes lengths, so remember which letter each folded one came from.
        var folded = new StringBuilder();
        var origin = new List<int>();
        for (var at = 0; at < text.Length; at++)
        {
            var letter = char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? text.Substring(at, 2) : text.Substring(at, 1);
            foreach (var c in FoldedText.Fold(letter))
            {
                folded.Append(c);
                origin.Add(at);
            }
            at += letter.Length - 1;
        }
        var start = folded.ToString().IndexOf(sought, StringComparison.Ordinal);
        if (start < 0) return null;
        var end = start + sought.Length;
        return (origin[start], end < origin.Count ? Math.Max(origin[end], origin[start] + 1) : text.Length);
    }
}
