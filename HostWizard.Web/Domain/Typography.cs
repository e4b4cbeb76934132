using System.Text.RegularExpressions;

namespace HostWizard.Web.Domain;

/// <summary>Sets the spaces that French wants before and inside its signs, so that no line begins with a question mark.</summary>
public static partial class Typography
{
    private const string Narrow = "\u202F";
    private const string Unbreaking = "\u00A0";

    /// <summary>The text as it is shown.</summary>
    public static string Set(string text, SiteLanguage language)
    {
        if (language != SiteLanguage.Fr) return text;
        var set = BeforeHigh().Replace(text, Narrow + "$1");
        set = BeforeColon().Replace(set, Unbreaking + ":");
        return Inside().Replace(set, match => match.Value.StartsWith('«') ? "«" + Unbreaking : Unbreaking + "»");
    }

    [GeneratedRegex(@"(?<=\S) ([;!?])")]
    private static partial Regex BeforeHigh();

    [GeneratedRegex(@"(?<=\S) :(?=\s|$)")]
    private static partial Regex BeforeColon();

    [GeneratedRegex("« | »")]
    private static partial Regex Inside();
}
