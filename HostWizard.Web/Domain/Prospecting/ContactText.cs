using System.Text.RegularExpressions;

namespace HostWizard.Web.Domain.Prospecting;

/// <summary>E-mail addresses, telephone numbers and postal addresses in the lines of a page.</summary>
public static partial class ContactText
{
    private const int Most = 10;
    private const int FewestDigits = 6;
    private const int MostDigits = 15; // E.164
    private const int LongestPhone = 40;
    private const int LongestLine = 400;

    private static readonly string[] NoMail = [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".js", ".css", "@example.com", "@sentry.io", "@domain.com", "wixpress.com"];

    /// <summary>E-mail addresses, in lower case, each once, in order; <c>info [at] parc.lu</c> counts.</summary>
    public static IReadOnlyList<string> Emails(IEnumerable<string> lines)
        => [.. lines.Where(line => line.Length <= LongestLine).SelectMany(line => Email().Matches(Hidden().Replace(line, "@"))).Select(match => match.Value.Trim('.').ToLowerInvariant())
            .Where(email => EmailAddress.WhatIsWrong(email) is null && !Array.Exists(NoMail, end => email.EndsWith(end, StringComparison.Ordinal))).Distinct().Take(Most)];

    /// <summary>Telephone numbers as written, each once, in order: those with a country, and those after a word such as "Tel". Fax numbers are none.</summary>
    public static IReadOnlyList<string> Phones(IEnumerable<string> lines)
        => [.. lines.Where(line => line.Length <= LongestLine).SelectMany(line => Phone().Matches(line)).Where(match => !match.Groups["fax"].Success).Select(match => match.Groups["number"].Value.Trim(' ', '.', '-', '/', '(', '\u00A0')).Where(IsPhone).DistinctBy(Digits).Take(Most)];

    /// <summary>Whether a text has as many digits as a telephone number.</summary>
    public static bool IsPhone(string text) => text.Length <= LongestPhone && Digits(text).Length is >= FewestDigits and <= MostDigits;

    /// <summary>The digits of a telephone number.</summary>
    public static string Digits(string text) => new([.. text.Where(char.IsAsciiDigit)]);

    /// <summary>The first postal address: a postal code with its country's letter and a town, and the street before it, in the same line or the one above.</summary>
    public static PostalAddress? Address(IReadOnlyList<string> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Length > LongestLine || Town().Match(lines[i]) is not { Success: true } match) continue;
            var before = lines[i][..match.Index].Trim(' ', ',', ';', '-', '–', '|', '•', '·', '\u00A0');
            var street = Street().Match(before) is { Success: true } here ? here.Value : i > 0 && lines[i - 1].Length <= 80 && Street().Match(lines[i - 1]) is { Success: true } above ? above.Value : "";
            return new(street.Trim(' ', ',', ':'), $"{match.Groups["country"].Value.ToUpperInvariant()}-{match.Groups["code"].Value}", match.Groups["town"].Value.Trim(' ', '-', '.'));
        }
        return null;
    }

    [GeneratedRegex(@"[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+")]
    private static partial Regex Email();

    [GeneratedRegex(@"\s*[\[({]\s*(?:at|a|arobase|@)\s*[\])}]\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Hidden();

    [GeneratedRegex(@"(?:(?<fax>\bfax)|\b(?:tél(?:éphone)?|tel(?:efon|ephone)?|phone|gsm|mobile?|handy|ruf|call)\b)[\s.:]*(?<number>\+?[\d(][\d\s\u00A0().\-/]{4,24}\d)|(?<number>(?:\+|\b00)\s?\d{2,3}[\s\u00A0().\-/]*\d[\d\s\u00A0().\-/]{3,20}\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Phone();

    // L-4650, L 4650, D-54290, F-57100, B-6700.
    [GeneratedRegex(@"\b(?<country>[LDFB])\s?[-–]\s?(?<code>\d{4,5})\s+(?<town>\p{Lu}[\p{L}'’\-]+(?:[ \-](?:sur|sous|am|an|der|les|le|la|de|du|\p{Lu}[\p{L}'’\-]*))*)")]
    private static partial Regex Town();

    // "12, rue du Parc" and "Hauptstraße 12".
    [GeneratedRegex(@"\d+\s?[A-Za-z]?(?:\s?-\s?\d+)?\s*,?\s+(?:rue|avenue|av\.|boulevard|bd|bvd|route|rte|place|pl\.|montée|impasse|allée|chemin|cité|quai|square|zone|zae|zi|z\.i\.|am|um|op|an|op der|grand-rue|grand'rue|val|côte|esplanade|passage)\b[^,;|•]{0,60}|(?:grand-rue|\p{Lu}[\p{L}\-. ]{2,40}(?:straße|strasse|str\.|weg|platz|gasse|allee|ring))\s+\d+\s?[a-z]?", RegexOptions.IgnoreCase)]
    private static partial Regex Street();
}
