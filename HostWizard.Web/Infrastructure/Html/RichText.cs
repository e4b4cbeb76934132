using System.Text.RegularExpressions;
using Ganss.Xss;

namespace HostWizard.Web.Infrastructure.Html;

/// <summary>Makes rich text safe: paragraphs, small headings, lists, quotations, emphasis and links; everything else falls away. Safe to call from anywhere.</summary>
public sealed partial class RichText
{
    private readonly HtmlSanitizer sanitizer;

    public RichText()
    {
        sanitizer = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "p", "div", "br", "strong", "b", "em", "i", "h1", "h2", "h3", "ul", "ol", "li", "blockquote", "a" },
            AllowedAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href" },
            AllowedSchemes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "https", "http", "mailto", "tel" },
            UriAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href" },
        }) { KeepChildNodes = true };
        // What would run or be styled is dropped with what it holds.
        foreach (var tag in new[] { "script", "style", "iframe", "object", "template", "svg", "math", "noscript" }) sanitizer.AllowedTags.Remove(tag);
        sanitizer.RemovingTag += (_, removing) =>
        {
            if (removing.Tag.LocalName is "script" or "style" or "iframe" or "object" or "template" or "svg" or "math" or "noscript" or "textarea" or "title") removing.Tag.InnerHtml = "";
        };
    }

    /// <summary>The text with nothing in it that could harm; the same text again comes out the same.</summary>
    public string Clean(string html)
    {
        if (string.IsNullOrWhiteSpace(html)) return "";
        // Words without any mark are lines, as somebody without the editor's script types them.
        var marked = html.Contains('<') ? html : string.Concat(html.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(p => $"<p>{p.Replace("\n", "<br>", StringComparison.Ordinal)}</p>"));
        var safe = sanitizer.Sanitize(marked).Replace("<h1>", "<h3>", StringComparison.Ordinal).Replace("</h1>", "</h3>", StringComparison.Ordinal);
        return Paragraphs(safe).Trim();
    }

    /// <summary>What it says, without marks.</summary>
    public static string Words(string html) => System.Net.WebUtility.HtmlDecode(Mark().Replace(html, " ")).Trim();

    // The editor writes one block with empty lines in it; a page wants paragraphs.
    private static string Paragraphs(string html) => Block().Replace(html, block => string.Concat(
        EmptyLine().Split(block.Groups[1].Value).Select(part => part.Trim()).Where(part => part.Length > 0 && part != "<br>").Select(part => $"<p>{part}</p>")));

    [GeneratedRegex("<div>(.*?)</div>", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"(?:<br\s*/?>\s*){2,}")]
    private static partial Regex EmptyLine();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Mark();
}
