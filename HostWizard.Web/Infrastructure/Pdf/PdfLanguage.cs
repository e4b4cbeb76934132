using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace HostWizard.Web.Infrastructure.Pdf;

/// <summary>
/// Says in which language a PDF is, which Skia cannot: an update appended to the file (ISO 32000-1, 7.5.6) that writes its catalogue anew with
/// the language and the wish to see the title in the window. What Skia wrote stays untouched.
/// </summary>
internal static partial class PdfLanguage
{
    /// <summary>The document with its language.</summary>
    public static byte[] Said(byte[] pdf, string language)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var trailer = text[text.LastIndexOf("trailer", StringComparison.Ordinal)..];
        var (root, size) = (Root().Match(trailer).Groups[1].Value, Size().Match(trailer).Groups[1].Value);
        var (info, before) = (Info().Match(trailer).Value, Start().Match(trailer).Groups[1].Value);
        var opening = $"\n{root} 0 obj\n<<";
        var from = text.LastIndexOf(opening, StringComparison.Ordinal) + opening.Length;
        var catalogue = text[from..text.IndexOf("endobj", from, StringComparison.Ordinal)];

        var update = new StringBuilder();
        var place = pdf.Length + (text.EndsWith('\n') ? 0 : 1);
        if (place > pdf.Length) update.Append('\n');
        update.Append(CultureInfo.InvariantCulture, $"{root} 0 obj\n<</Lang ({language})\n/ViewerPreferences <</DisplayDocTitle true>>\n{catalogue}endobj\n");
        var table = pdf.Length + update.Length;
        update.Append(CultureInfo.InvariantCulture, $"xref\n{root} 1\n{place:0000000000} 00000 n \ntrailer\n<</Size {size}\n/Root {root} 0 R\n{info}\n/Prev {before}>>\nstartxref\n{table}\n%%EOF\n");
        return [.. pdf, .. Encoding.Latin1.GetBytes(update.ToString())];
    }

    [GeneratedRegex(@"/Root (\d+) 0 R")]
    private static partial Regex Root();

    [GeneratedRegex(@"/Size (\d+)")]
    private static partial Regex Size();

    [GeneratedRegex(@"/Info \d+ 0 R")]
    private static partial Regex Info();

    [GeneratedRegex(@"startxref\s+(\d+)")]
    private static partial Regex Start();
}
