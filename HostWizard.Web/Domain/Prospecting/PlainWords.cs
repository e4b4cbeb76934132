using System.Globalization;
using System.Text;

namespace HostWizard.Web.Domain.Prospecting;

/// <summary>Makes plain words of what a stranger's page says: one line, nothing that cannot be seen or stored, and never longer than its field.</summary>
public static class PlainWords
{
    /// <summary>The words.</summary>
    /// <param name="text">As the page has them; null for none.</param>
    /// <param name="most">Longest, in characters; what is longer is cut at the end of a word.</param>
    public static string Of(string? text, int most) => Cut(Seen(text ?? ""), most);

    /// <summary>Words cut at the end of a sentence where that leaves at least half, else at the end of a word.</summary>
    public static string Sentences(string? text, int most)
    {
        var words = Seen(text ?? "");
        if (words.Length <= most) return words;
        var end = words.AsSpan(0, most).LastIndexOfAny(".!?");
        return end >= most / 2 && (end + 1 == words.Length || words[end + 1] == ' ') ? words[..(end + 1)] : Cut(words, most);
    }

    private static string Cut(string words, int most)
    {
        if (words.Length <= most) return words;
        var space = words.LastIndexOf(' ', most - 1);
        // A word that fills the field is cut in the middle, but no letter is.
        var end = space > most / 2 ? space : char.IsHighSurrogate(words[most - 2]) ? most - 2 : most - 1;
        return words[..end].TrimEnd(' ', ',', ';', ':', '-', '–') + "…";
    }

    // Marks that turn the direction or hide are for the eye of the page they come from; here they would reorder the words around them.
    private static string Seen(string text)
    {
        var seen = new StringBuilder(Math.Min(text.Length, 4_096));
        foreach (var rune in text.EnumerateRunes())
        {
            var kind = Rune.GetUnicodeCategory(rune);
            if (Rune.IsWhiteSpace(rune) || kind == UnicodeCategory.Control)
            {
                if (seen.Length > 0 && seen[^1] != ' ') seen.Append(' ');
            }
            else if (kind is not (UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned) && rune != Rune.ReplacementChar) seen.Append(rune);
        }
        return seen.ToString().TrimEnd();
    }
}
