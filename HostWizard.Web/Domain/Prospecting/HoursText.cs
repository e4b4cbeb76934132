using System.Text.RegularExpressions;
using HostWizard.Web.Domain.Websites;

namespace HostWizard.Web.Domain.Prospecting;

/// <summary>Opening hours in the lines of a page: <c>Lundi - vendredi : 8h30 - 12h / 14h - 18h</c>, <c>Mo-Fr 08:00-18:00</c>, <c>Sonntag geschlossen</c>.</summary>
public static partial class HoursText
{
    private const int LongestLine = 200;

    // Folded, the longest first where one begins another.
    private static readonly (string Name, DayOfWeek Day)[] Names =
    [
        .. Of(DayOfWeek.Monday, "lundi", "montag", "monday", "meindeg", "mon", "lun", "mo"), .. Of(DayOfWeek.Tuesday, "mardi", "dienstag", "tuesday", "densdeg", "tues", "tue", "mar", "tu", "di", "ma"),
        .. Of(DayOfWeek.Wednesday, "mercredi", "mittwoch", "wednesday", "mettwoch", "wed", "mer", "mi", "we", "me"), .. Of(DayOfWeek.Thursday, "jeudi", "donnerstag", "thursday", "donneschdeg", "thurs", "thu", "jeu", "do", "th", "je"),
        .. Of(DayOfWeek.Friday, "vendredi", "freitag", "friday", "freideg", "fri", "ven", "fr", "ve"), .. Of(DayOfWeek.Saturday, "samedi", "samstag", "saturday", "samschdeg", "sonnabend", "sat", "sam", "sa"),
        .. Of(DayOfWeek.Sunday, "dimanche", "sonntag", "sunday", "sonndeg", "sun", "dim", "so", "su"),
    ];

    /// <summary>Days that are told, Monday first; none when fewer than two days are, because a single line is as likely an event.</summary>
    public static IReadOnlyList<OpeningDay> Read(IReadOnlyList<string> lines)
    {
        var found = new Dictionary<DayOfWeek, OpeningDay>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Length > LongestLine) continue;
            // A table puts the day in one cell and its hours in the next.
            var isDayAlone = DayAlone().IsMatch(FoldedText.Fold(lines[i]));
            foreach (var day in Line(isDayAlone && i + 1 < lines.Count ? $"{lines[i]} {lines[i + 1]}" : lines[i])) found.TryAdd(day.Day, day);
        }
        return found.Count < 2 || found.Values.All(day => day.Spans.Count == 0) ? [] : [.. OpeningHours.Week.Where(found.ContainsKey).Select(day => found[day])];
    }

    /// <summary>The days one line tells: several where it names a row of days, or one behind the other.</summary>
    public static IReadOnlyList<OpeningDay> Line(string line)
    {
        var matches = Days().Matches(FoldedText.Fold(line).Replace('–', '-').Replace('—', '-'));
        return [.. matches.SelectMany(match => Told(match.Groups["first"].Value, match.Groups["last"].Value, match.Groups["hours"].Value))];
    }

    /// <summary>A day as schema.org and people name it: <c>https://schema.org/Monday</c>, <c>Mo</c>, <c>lundi</c>; null when it is none.</summary>
    public static DayOfWeek? Day(string name)
    {
        var folded = FoldedText.Fold(name.Trim().TrimEnd('.'));
        var word = folded[(folded.LastIndexOf('/') + 1)..];
        return Array.Exists(Names, one => one.Name == word) ? Array.Find(Names, one => one.Name == word).Day : null;
    }

    private static IEnumerable<OpeningDay> Told(string first, string last, string hours)
    {
        if (Day(first) is not { } from) return [];
        var to = last.Length == 0 ? from : Day(last) ?? from;
        var written = Until().Replace(And().Replace(hours.Trim(' ', ':', '.', '|', '-', '\u00A0'), ", ").Replace("de ", "", StringComparison.Ordinal).Replace("von ", "", StringComparison.Ordinal), "-");
        return OpeningHours.Read(from, written) is not { } read || (read.Spans.Count == 0 && written.Length == 0) ? [] : Row(from, to).Select(day => read with { Day = day });
    }

    private static IEnumerable<DayOfWeek> Row(DayOfWeek from, DayOfWeek to)
    {
        for (var day = from; ; day = (DayOfWeek)(((int)day + 1) % 7))
        {
            yield return day;
            if (day == to) yield break;
        }
    }

    private static IEnumerable<(string, DayOfWeek)> Of(DayOfWeek day, params string[] names) => names.Select(name => (name, day));

    private const string AnyDay = "lundi|montag|monday|meindeg|mon|lun|mo|mardi|dienstag|tuesday|densdeg|tues|tue|mar|tu|di|ma|mercredi|mittwoch|wednesday|mettwoch|wed|mer|mi|we|me|jeudi|donnerstag|thursday|donneschdeg|thurs|thu|jeu|do|th|je|vendredi|freitag|friday|freideg|fri|ven|fr|ve|samedi|samstag|saturday|samschdeg|sonnabend|sat|sam|sa|dimanche|sonntag|sunday|sonndeg|sun|dim|so|su";

    private const string Time = @"\d{1,2}\s*(?:[:.h]\s*\d{0,2})?\s*(?:uhr)?\s*(?:-|a|à|bis|to)\s*\d{1,2}\s*(?:[:.h]\s*\d{0,2})?\s*(?:uhr)?";

    [GeneratedRegex($@"\b(?<first>{AnyDay})\b\.?(?:\s*(?:-|a|au|bis|to|jusqu'au)\s*(?<last>{AnyDay})\b\.?)?\s*[:|.\-]?\s*(?:de\s|von\s)?\s*(?<hours>closed|ferme|geschlossen|zou|ruhetag|{Time}(?:\s*(?:,|;|/|\+|&|et|und|and|an)\s*(?:de\s|von\s)?\s*{Time})*)")]
    private static partial Regex Days();

    [GeneratedRegex($@"^\s*(?:{AnyDay})\.?(?:\s*(?:-|–|a|au|bis|to)\s*(?:{AnyDay})\.?)?\s*:?\s*$")]
    private static partial Regex DayAlone();

    [GeneratedRegex(@"\s*(?:&|\bet\b|\bund\b|\band\b|\ban\b)\s*(?:de\s|von\s)?")]
    private static partial Regex And();

    [GeneratedRegex(@"(?<=[\dhr])\s*\b(?:a|to|bis)\b\s*(?=\d)|(?<=\dh?)\s*-\s*(?=\d)")]
    private static partial Regex Until();
}
