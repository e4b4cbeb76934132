using System.Globalization;
using System.Text.RegularExpressions;

namespace HostWizard.Web.Domain.Websites;

/// <summary>What a business says of itself once, and every page repeats: how to reach it, when it is open, who answers for it.</summary>
public sealed record Business
{
    /// <summary>Name as visitors know it.</summary>
    public string Name { get; set; } = "";

    /// <summary>What it is, in a few words: "Artisan bakery in Differdange".</summary>
    public string Claim { get; set; } = "";

    /// <summary>Its logo, shown in place of the name at the head of every page; empty shows the name.</summary>
    public Picture Logo { get; set; } = new();

    /// <summary>Telephone number as people write it.</summary>
    public string Phone { get; set; } = "";

    /// <summary>Address for mail; messages of the contact form go to the owner.</summary>
    public string Email { get; set; } = "";

    /// <summary>House number and street.</summary>
    public string Street { get; set; } = "";

    /// <summary>Postal code, such as <c>L-4650</c>.</summary>
    public string PostalCode { get; set; } = "";

    /// <summary>Town.</summary>
    public string Town { get; set; } = "";

    /// <summary>Country; empty means Luxembourg.</summary>
    public string Country { get; set; } = "";

    /// <summary>Name in law, for the imprint, where it is another.</summary>
    public string LegalName { get; set; } = "";

    /// <summary>Who answers for the website.</summary>
    public string Director { get; set; } = "";

    /// <summary>Number in the register of companies, such as <c>B123456</c>.</summary>
    public string RegisterNumber { get; set; } = "";

    /// <summary>VAT number, such as <c>LU12345678</c>.</summary>
    public string VatNumber { get; set; } = "";

    /// <summary>Establishment permit or professional body, where the trade needs one.</summary>
    public string Permit { get; set; } = "";

    /// <summary>Monday to Sunday; what is not filled in is not known, and nothing is shown while no day is.</summary>
    public IReadOnlyList<OpeningDay> Hours { get; set; } = [];

    /// <summary>Addresses of pages elsewhere: Instagram, Facebook and the like.</summary>
    public string Profiles { get; set; } = "";

    /// <summary>The address in lines; empty when it is not known.</summary>
    public IReadOnlyList<string> Address
        => [.. new[] { Street, $"{PostalCode} {Town}".Trim(), Country }.Where(line => !string.IsNullOrEmpty(line))];

    /// <summary>Addresses elsewhere, those that are addresses.</summary>
    public IReadOnlyList<Uri> ProfileLinks
        => [.. (Profiles ?? "").Split(['\n', ' ', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => Uri.TryCreate(line, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps ? uri : null).OfType<Uri>()];

    /// <summary>The telephone number to dial, <c>+352…</c> where no country is written; null when there is none.</summary>
    public string? Dial
    {
        get
        {
            // A form that leaves it empty binds nothing.
            var digits = new string([.. (Phone ?? "").Where(char.IsAsciiDigit)]);
            if (digits.Length < 4) return null;
            if (Phone!.TrimStart().StartsWith('+')) return "+" + digits;
            return digits.StartsWith("00", StringComparison.Ordinal) ? "+" + digits[2..] : "+352" + digits;
        }
    }
}

/// <summary>One weekday's hours: none means closed.</summary>
/// <param name="Day">Which weekday.</param>
/// <param name="Spans">From and to, in order; a span may end after midnight.</param>
public sealed record OpeningDay(DayOfWeek Day, IReadOnlyList<OpeningSpan> Spans);

/// <summary>Open from, until.</summary>
public sealed record OpeningSpan(TimeOnly From, TimeOnly To);

/// <summary>Reads and writes opening hours as people do: <c>6-18.30</c>, <c>8 h 30 – 12 h, 14 h – 18 h</c>, <c>closed</c>.</summary>
public static partial class OpeningHours
{
    /// <summary>Monday first.</summary>
    public static readonly IReadOnlyList<DayOfWeek> Week = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    private static readonly string[] Closed = ["", "-", "–", "closed", "fermé", "ferme", "geschlossen", "zou", "ruhetag"];

    /// <summary>One day's hours as they are edited: <c>08:00–12:00, 14:00–18:00</c>.</summary>
    public static string Text(OpeningDay day) => string.Join(", ", day.Spans.Select(span => $"{span.From.ToString("HH:mm", CultureInfo.InvariantCulture)}–{span.To.ToString("HH:mm", CultureInfo.InvariantCulture)}"));

    /// <summary>What somebody wrote for a day.</summary>
    /// <returns>Null when it cannot be read.</returns>
    public static OpeningDay? Read(DayOfWeek day, string? text)
    {
        var written = (text ?? "").Trim().ToLowerInvariant();
        if (Closed.Contains(written)) return new(day, []);
        var spans = new List<OpeningSpan>();
        foreach (var part in written.Split([',', ';', '/', '+'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var match = Span().Match(part);
            if (!match.Success || Time(match, "h1", "m1") is not { } from || Time(match, "h2", "m2") is not { } to || from == to) return null;
            spans.Add(new(from, to));
        }
        return spans.Count is > 0 and <= 3 ? new(day, spans) : null;
    }

    /// <summary>Days beside each other with the same hours, as one line: Monday to Friday.</summary>
    public static IEnumerable<(DayOfWeek First, DayOfWeek Last, IReadOnlyList<OpeningSpan> Spans)> Lines(IReadOnlyList<OpeningDay> hours)
    {
        var days = Week.Select(day => hours.FirstOrDefault(known => known.Day == day) ?? new(day, [])).ToList();
        if (days.All(day => day.Spans.Count == 0)) yield break;
        for (var first = 0; first < days.Count;)
        {
            var last = first;
            while (last + 1 < days.Count && days[last + 1].Spans.SequenceEqual(days[first].Spans)) last++;
            yield return (days[first].Day, days[last].Day, days[first].Spans);
            first = last + 1;
        }
    }

    private static TimeOnly? Time(Match match, string hour, string minute)
    {
        var h = int.Parse(match.Groups[hour].Value, CultureInfo.InvariantCulture);
        var m = match.Groups[minute].Length == 0 ? 0 : int.Parse(match.Groups[minute].Value, CultureInfo.InvariantCulture);
        return (h, m) switch { (24, 0) => new TimeOnly(0, 0), ( < 24, < 60) => new TimeOnly(h, m), _ => null };
    }

    [GeneratedRegex(@"^(?<h1>\d{1,2})\s*(?:[:.h]\s*(?<m1>\d{2})?)?\s*(?:uhr)?\s*(?:-|–|—|à|bis|to)\s*(?<h2>\d{1,2})\s*(?:[:.h]\s*(?<m2>\d{2})?)?\s*(?:uhr)?$")]
    private static partial Regex Span();
}
