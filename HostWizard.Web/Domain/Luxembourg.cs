namespace HostWizard.Web.Domain;

/// <summary>The calendar by which days begin and end.</summary>
public static class Luxembourg
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Luxembourg");

    /// <summary>What the clock on the wall says.</summary>
    /// <param name="utc">The moment, UTC.</param>
    public static DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone);

    /// <summary>The calendar day at a moment.</summary>
    /// <param name="utc">The moment, UTC.</param>
    public static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(Local(utc));

    /// <summary>The moment a day begins, UTC.</summary>
    public static DateTime StartOf(DateOnly day) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), Zone);

    /// <summary>The last millisecond of the day that is so many days later, UTC.</summary>
    public static DateTime EndOfDay(DateTime utc, int days) => StartOf(DayOf(utc).AddDays(days + 1)).AddMilliseconds(-1);
}
