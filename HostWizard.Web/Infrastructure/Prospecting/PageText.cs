using System.Text;
using System.Text.RegularExpressions;

namespace HostWizard.Web.Infrastructure.Prospecting;

/// <summary>Makes text of a page's bytes, whatever century they come from. Source of the order: the HTML standard, "determining the character encoding".</summary>
internal static partial class PageText
{
    private const int Prologue = 4096;

    static PageText() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The text, and the name of its encoding: a byte order mark decides, then the header, then the page itself; else it is UTF-8 if it can be, and windows-1252 if not.</summary>
    public static (string Text, string Encoding) Read(byte[] bytes, string? contentType)
    {
        if (Marked(bytes) is var (marked, length)) return (marked.GetString(bytes, length, bytes.Length - length), marked.WebName);
        var declared = Named(Charset().Match(contentType ?? "").Groups["name"].Value) ?? Named(Charset().Match(Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, Prologue))).Groups["name"].Value);
        if (declared is not (null or UTF8Encoding)) return (declared.GetString(bytes), declared.WebName);
        // Pages that say they are UTF-8 and are not are common; one that is, with a slip, is read as what it is.
        var text = Encoding.UTF8.GetString(bytes);
        if (text.Count(c => c == '\uFFFD') <= text.Count(c => c is > '\u007F' and not '\uFFFD')) return (text, Encoding.UTF8.WebName);
        var old = Encoding.GetEncoding(1252);
        return (old.GetString(bytes), old.WebName);
    }

    private static (Encoding, int)? Marked(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        _ => null,
    };

    private static Encoding? Named(string name)
    {
        if (name.Length == 0) return null;
        try
        {
            // What calls itself Latin-1 on the web is windows-1252, and no page that can be read so far is UTF-16 (HTML standard).
            var encoding = Encoding.GetEncoding(name.ToLowerInvariant() is "iso-8859-1" or "latin1" or "us-ascii" or "ascii" ? "windows-1252" : name);
            return encoding is UnicodeEncoding or UTF32Encoding ? Encoding.UTF8 : encoding;
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"charset\s*=\s*[""']?\s*(?<name>[\w\-]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
