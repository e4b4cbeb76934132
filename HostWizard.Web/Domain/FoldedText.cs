using System.Globalization;
using System.Text;

namespace HostWizard.Web.Domain;

/// <summary>Text without case and accents, so that "kaserei" finds "Käserei" and a name becomes a subdomain.</summary>
public static class FoldedText
{
    /// <summary>Lower case, diacritics dropped, ligatures and letters without a decomposition spelled out.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in Decompose(text))
        {
            // PostgreSQL refuses NUL, and nobody searches for it.
            if (c == '\0') continue;
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark) continue;
            _ = char.ToLowerInvariant(c) switch
            {
                'ß' => folded.Append("ss"),
                'æ' => folded.Append("ae"),
                'œ' => folded.Append("oe"),
                'ø' => folded.Append('o'),
                'ł' => folded.Append('l'),
                'đ' or 'ð' => folded.Append('d'),
                'þ' => folded.Append("th"),
                'ħ' => folded.Append('h'),
                'ı' => folded.Append('i'),
                var lower => folded.Append(lower),
            };
        }
        return folded.ToString();
    }

    /// <summary>What somebody searches for, folded; null when there is nothing to search for.</summary>
    public static string? ForSearch(string? words)
    {
        // PostgreSQL refuses NUL in text.
        var text = words?.Replace("\0", "", StringComparison.Ordinal).Trim();
        return string.IsNullOrEmpty(text) ? null : Fold(text);
    }

    /// <summary>The parts that are there, folded into one line to search in.</summary>
    public static string Of(params ReadOnlySpan<string?> parts)
    {
        var line = new StringBuilder();
        foreach (var part in parts)
            if (!string.IsNullOrWhiteSpace(part)) line.Append(line.Length == 0 ? "" : " ").Append(Fold(part));
        return line.ToString();
    }

    private static string Decompose(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormKD);
        }
        catch (ArgumentException)
        {
            // Not well-formed: take it as it is.
            return text;
        }
    }
}
