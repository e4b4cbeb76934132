using HostWizard.Web.Domain;

namespace HostWizard.Web.Pages.Shared;

/// <summary>How what name servers say reads.</summary>
public static class DnsLook
{
    /// <summary>The kind of a record as registrars write it.</summary>
    public static string Label(DnsType type) => type.Text().ToUpperInvariant();

    /// <summary>A verdict in a word.</summary>
    public static string Word(DnsVerdict verdict) => verdict switch
    {
        DnsVerdict.Good => "Right",
        DnsVerdict.Warning => "Have a look",
        DnsVerdict.Wrong => "Put right",
        DnsVerdict.Unknown => "Not answered",
        _ => "Not compared",
    };

    /// <summary>The colour class of a verdict.</summary>
    public static string Style(DnsVerdict verdict) => verdict switch { DnsVerdict.Good => "s-live", DnsVerdict.Warning => "s-warn", DnsVerdict.Wrong => "s-bad", _ => "s-draft" };

    /// <summary>The icon of a verdict.</summary>
    public static string Icon(DnsVerdict verdict) => verdict switch
    {
        DnsVerdict.Good => "circle-check",
        DnsVerdict.Warning => "alert-triangle",
        DnsVerdict.Wrong => "circle-x",
        DnsVerdict.Unknown => "wifi-off",
        _ => "info-circle",
    };

    /// <summary>What a registrar's form wants as the name of a record: the part before the domain it was bought as, as far as that can be known.</summary>
    public static string NameInForm(string name, string bare) => bare.Count(c => c == '.') > 1 ? name : name == bare ? "@" : name[..^(bare.Length + 1)];

    /// <summary>How long something is remembered: "5 minutes", "1 hour", "2 days".</summary>
    public static string HowLong(int seconds) => seconds switch
    {
        < 90 => Show.Count(seconds, "second"),
        < 3600 => Show.Count((seconds + 30) / 60, "minute"),
        < 129_600 => Show.Count((seconds + 1800) / 3600, "hour"),
        _ => Show.Count((seconds + 43_200) / 86_400, "day"),
    };
}
