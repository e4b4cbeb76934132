using HostWizard.Web.Pages.Shared;

namespace HostWizard.Web.Pages.Services;

/// <summary>How near the end of a service is.</summary>
public enum Nearness { Past, Week, Month, Later }

/// <summary>How nearness is measured and looks.</summary>
public static class NearnessWords
{
    /// <summary>How far ahead the end is red.</summary>
    public static readonly TimeSpan Week = TimeSpan.FromDays(7);

    /// <summary>How near an expiry is; what never ends is far.</summary>
    public static Nearness NearnessOf(this DateTime now, DateTime? expiry) => expiry switch
    {
        null => Nearness.Later,
        { } at when at < now => Nearness.Past,
        { } at when at <= now + Week => Nearness.Week,
        { } at when at <= now + Statistics.Soon => Nearness.Month,
        _ => Nearness.Later,
    };

    /// <summary>Heads a group of rows.</summary>
    public static string Title(this Nearness nearness) => nearness switch { Nearness.Past => "Past expiry", Nearness.Week => "Within 7 days", Nearness.Month => "Within 30 days", _ => "Later" };

    /// <summary>The class of its colour.</summary>
    public static string Tone(this Nearness nearness) => nearness switch { Nearness.Past or Nearness.Week => "bad", Nearness.Month => "warn", _ => "" };
}
