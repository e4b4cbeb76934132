using System.Globalization;
using HostWizard.Web.Domain;

namespace HostWizard.Web.Pages.Shared;

/// <summary>How the admin writes money and time: English words, euro, the clock of Luxembourg.</summary>
public static class Show
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    /// <summary>An amount such as <c>€ 1,234.50</c>; the space does not break.</summary>
    /// <param name="cents">Amount in euro cents.</param>
    public static string Money(long cents)
    {
        var amount = Math.Abs((decimal)cents) / 100;
        return $"{(cents < 0 ? "−" : "")}€\u00A0{amount.ToString("N2", Plain)}";
    }

    /// <summary>A count with its noun: <c>1 site</c>, <c>2 sites</c>, <c>1,204 sites</c>.</summary>
    public static string Count(int number, string one, string? many = null)
        => $"{number.ToString("N0", Plain)} {(number == 1 ? one : many ?? one + "s")}";

    /// <summary>A number with its thousands parted: <c>28,043</c>.</summary>
    public static string Number(int number) => number.ToString("N0", Plain);

    /// <summary>A moment in words: "12 min ago", "yesterday", "in 10 days"; beyond 30 days its date.</summary>
    /// <param name="utc">The moment, UTC.</param>
    /// <param name="now">The present, UTC.</param>
    public static string Ago(DateTime utc, DateTime now)
    {
        var distance = (utc - now).Duration();
        var past = utc <= now;
        if (distance < TimeSpan.FromMinutes(1)) return "just now";
        if (distance < TimeSpan.FromHours(1)) return Around($"{(int)distance.TotalMinutes} min", past);
        return DayOf(utc) == DayOf(now)
            ? Around(Count((int)distance.TotalHours, "hour"), past)
            : Ago(DayOf(utc), DayOf(now));
    }

    /// <summary>A calendar day in words: "today", "yesterday", "in 10 days"; beyond 30 days its date.</summary>
    public static string Ago(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        0 => "today",
        -1 => "yesterday",
        1 => "tomorrow",
        < 0 and >= -30 and var days => $"{-days} days ago",
        > 0 and <= 30 and var days => $"in {days} days",
        _ => Day(day, today),
    };

    /// <summary>A day such as <c>12 Nov</c>, or <c>12 Nov 2025</c> in another year than <paramref name="today"/>.</summary>
    public static string Day(DateOnly day, DateOnly today)
        => day.ToString(day.Year == today.Year ? "d MMM" : "d MMM yyyy", Plain);

    /// <summary>The day of a moment, as <see cref="Day(DateOnly, DateOnly)"/> writes it; both UTC.</summary>
    public static string Day(DateTime utc, DateTime now) => Day(DayOf(utc), DayOf(now));

    /// <summary>A moment such as <c>12 Nov 10:05</c>, or <c>12 Nov 2025 10:05</c> in another year; both UTC.</summary>
    public static string DayTime(DateTime utc, DateTime now) => $"{Day(utc, now)} {Luxembourg.Local(utc).ToString("HH:mm", Plain)}";

    /// <summary>The time of day: <c>18:42</c>.</summary>
    /// <param name="utc">The moment, UTC.</param>
    public static string Clock(DateTime utc) => Luxembourg.Local(utc).ToString("HH:mm", Plain);

    /// <summary>A moment written out: <c>Mon 23 November 2026, 18:42</c>.</summary>
    /// <param name="utc">The moment, UTC.</param>
    public static string InFull(DateTime utc) => Luxembourg.Local(utc).ToString("ddd d MMMM yyyy, HH:mm", Plain);

    /// <summary>A day written out: <c>Monday 23 November 2026</c>.</summary>
    public static string InFull(DateOnly day) => day.ToString("dddd d MMMM yyyy", Plain);

    /// <summary>The calendar day in Luxembourg at that moment.</summary>
    /// <param name="utc">The moment, UTC.</param>
    public static DateOnly DayOf(DateTime utc) => Luxembourg.DayOf(utc);

    /// <summary>The moment a day begins in Luxembourg, UTC.</summary>
    public static DateTime StartOf(DateOnly day) => Luxembourg.StartOf(day);

    /// <summary>A moment for addresses: Unix milliseconds.</summary>
    public static long Milliseconds(DateTime utc) => new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)).ToUnixTimeMilliseconds();

    /// <summary>The Monday of a day's week.</summary>
    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>The first letters of a name, for a small disc: two at most.</summary>
    public static string Initials(string name)
        => string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(2).Select(part => System.Globalization.StringInfo.GetNextTextElement(part).ToUpperInvariant()));

    private static string Around(string distance, bool past) => past ? $"{distance} ago" : $"in {distance}";
}
