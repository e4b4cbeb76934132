using System.Text.RegularExpressions;
using HostWizard.Web.Domain;

namespace HostWizard.Web.Pages.Shared.Website;

/// <summary>A piece of a contact line: words, or words that lead somewhere.</summary>
/// <param name="Text">What is read.</param>
/// <param name="Href">Where it leads; null for plain words.</param>
public sealed record ContactPart(string Text, string? Href = null)
{
    public bool IsPhone => Href?.StartsWith("tel:", StringComparison.Ordinal) == true;

    public bool IsMail => Href?.StartsWith("mailto:", StringComparison.Ordinal) == true;
}

/// <summary>One line of a website's contact, with telephone numbers, e-mail and web addresses made into links.</summary>
public sealed partial record ContactLine(IReadOnlyList<ContactPart> Parts)
{
    /// <summary>The lines of a contact; empty ones are left out.</summary>
    public static IReadOnlyList<ContactLine> All(string? contact)
        => [.. (contact ?? "").ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Of)];

    private static ContactLine Of(string line)
    {
        var parts = new List<ContactPart>();
        var end = 0;
        foreach (Match match in Reachable().Matches(line))
        {
            if (Href(match.Value) is not { } href) continue;
            if (match.Index > end) parts.Add(new(line[end..match.Index]));
            parts.Add(new(match.Value, href));
            end = match.Index + match.Length;
        }
        if (end < line.Length) parts.Add(new(line[end..]));
        return new(parts);
    }

    private static string? Href(string text)
    {
        if (text.Contains('@')) return EmailAddress.WhatIsWrong(text) is null ? "mailto:" + Uri.EscapeDataString(text).Replace("%40", "@", StringComparison.Ordinal) : null;
        if (!char.IsLetter(text[0])) return Phone(text);
        return Uri.TryCreate(text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? "https://" + text : text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address.AbsoluteUri
            : null;
    }

    private static string? Phone(string text)
    {
        // The zero in +352 (0)26 is for callers at home.
        var digits = string.Concat(text.Replace("(0)", "", StringComparison.Ordinal).Where(char.IsAsciiDigit));
        if (digits.Length is < 6 or > 15) return null;
        return "tel:" + (text[0] == '+' ? "+" : "") + digits;
    }

    // E-mail, web address, number with its country, or a line of digits and spaces: opening hours are no number.
    [GeneratedRegex(@"[^\s<>(),;:""]+@[^\s<>(),;:""]+\w|(?:https?://|\bwww\.)[^\s<>""]+[\w/]|(?:\+|\b00)\d[\d \u00A0\u202F./()-]{4,22}\d|(?<=^\D*)(?<![\d.,:-])\d{2,3}(?: ?\d{2,3}){2,4}(?=\s*$)", RegexOptions.IgnoreCase)]
    private static partial Regex Reachable();
}
