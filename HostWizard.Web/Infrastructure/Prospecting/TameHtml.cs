using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace HostWizard.Web.Infrastructure.Prospecting;

/// <summary>Parses pages, and those made to hurt no further than a page goes: the parser takes quadratic time over what is never closed, and memory without end over what is opened again and again.</summary>
internal static class TameHtml
{
    private const int MostOpen = 400;
    private const int MostElements = 60_000;

    // What HTML closes by itself, or never opens, costs nothing.
    private static readonly HashSet<string> Light = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "basefont", "bgsound", "body", "br", "col", "dd", "dt", "embed", "frame", "head", "hr", "html", "img", "input", "keygen", "li", "link", "meta", "option", "p", "param", "source", "tbody", "td", "th", "thead", "tr", "track", "wbr",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> LightNames = Light.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The page, up to where it stops being one.</summary>
    public static IHtmlDocument Parse(string html)
    {
        var tame = html[..EndOf(html)];
        // A page is parsed once; a quarter of one that grows without end, and so on, until it fits.
        for (var length = tame.Length; ; length /= 4)
        {
            try
            {
                return Parser().ParseDocument(tame[..length]);
            }
            catch (TooManyElementsException)
            {
                continue;
            }
        }
    }

    private static HtmlParser Parser()
    {
        var count = 0;
        return new(new HtmlParserOptions
        {
            IsScripting = false,
            OnCreated = (_, _) =>
            {
                if (++count > MostElements) throw new TooManyElementsException();
            },
        });
    }

    /// <summary>Where more tags are open than any page has.</summary>
    private static int EndOf(string html)
    {
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var names = open.GetAlternateLookup<ReadOnlySpan<char>>();
        var count = 0;
        for (var at = html.IndexOf('<'); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            var isEnd = html[at + 1] == '/';
            var name = Name(html.AsSpan(at + (isEnd ? 2 : 1)));
            if (name.Length == 0 || LightNames.Contains(name)) continue;
            var before = names.TryGetValue(name, out var known) ? known : 0;
            if (isEnd && before == 0) continue;
            names[name] = before + (isEnd ? -1 : 1);
            count += isEnd ? -1 : 1;
            if (count > MostOpen) return at;
        }
        return html.Length;
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        var length = 0;
        while (length < tag.Length && length < 32 && (char.IsAsciiLetterOrDigit(tag[length]) || tag[length] == '-')) length++;
        return length > 0 && char.IsAsciiLetter(tag[0]) ? tag[..length] : default;
    }

    private sealed class TooManyElementsException : Exception;
}
