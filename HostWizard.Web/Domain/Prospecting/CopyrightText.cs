using System.Globalization;
using System.Text.RegularExpressions;

namespace HostWizard.Web.Domain.Prospecting;

/// <summary>Years beside a copyright sign.</summary>
public static partial class CopyrightText
{
    // The web was made in 1991, and no page is older.
    private const int FirstYear = 1991;

    /// <summary>The latest year in the lines that speak of copyright; null when none does.</summary>
    public static int? Year(IEnumerable<string> lines)
    {
        var years = lines.Where(line => Sign().IsMatch(line)).SelectMany(line => Years().Matches(line)).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture)).Where(year => year >= FirstYear).ToList();
        return years.Count == 0 ? null : years.Max();
    }

    [GeneratedRegex(@"©|\(c\)\s*\d|copyright|tous droits réservés|alle rechte vorbehalten|all rights reserved", RegexOptions.IgnoreCase)]
    private static partial Regex Sign();

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d{2}(?!\d)")]
    private static partial Regex Years();
}
