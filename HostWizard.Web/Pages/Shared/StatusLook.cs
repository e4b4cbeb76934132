using HostWizard.Web.Domain;

namespace HostWizard.Web.Pages.Shared;

/// <summary>How a state looks: an icon and a word beside its colour, never the colour alone.</summary>
public static class StatusLook
{
    /// <summary>The icon's name.</summary>
    public static string Icon(SiteStatus status) => status switch
    {
        SiteStatus.Draft => "pencil",
        SiteStatus.PocReady => "eye",
        SiteStatus.ProposalSent => "send",
        SiteStatus.Accepted => "circle-check",
        SiteStatus.Live => "world",
        SiteStatus.Suspended => "player-pause",
        _ => "ban",
    };

    /// <summary>The icon's name.</summary>
    public static string Icon(ServiceStatus status) => status switch
    {
        ServiceStatus.Pending => "clock",
        ServiceStatus.Active => "circle-check",
        ServiceStatus.Suspended => "player-pause",
        ServiceStatus.Expired => "calendar-x",
        _ => "ban",
    };

    /// <summary>The icon's name.</summary>
    public static string Icon(ServiceType type) => type switch
    {
        ServiceType.Domain => "world-www",
        ServiceType.Email => "mail",
        ServiceType.Ssl => "lock",
        ServiceType.Hosting => "server",
        _ => "tool",
    };

    /// <summary>The icon's name.</summary>
    public static string Icon(ProspectStatus status) => status switch
    {
        ProspectStatus.New => "sparkles",
        ProspectStatus.Enriching => "refresh",
        ProspectStatus.Qualified => "circle-check",
        ProspectStatus.Unqualified => "circle-x",
        ProspectStatus.Contacted => "phone",
        ProspectStatus.Converted => "building-store",
        _ => "ban",
    };

    /// <summary>The icon's name.</summary>
    public static string Icon(SubscriptionStatus status) => status switch
    {
        SubscriptionStatus.Active => "circle-check",
        SubscriptionStatus.Suspended => "player-pause",
        _ => "ban",
    };

    /// <summary>The icon's name.</summary>
    public static string Icon(MailStatus status) => status switch
    {
        MailStatus.Queued => "clock",
        MailStatus.Sending => "refresh",
        MailStatus.Sent => "circle-check",
        MailStatus.Failed => "alert-triangle",
        _ => "ban",
    };

    /// <summary>The word in a sentence's first place: "POC ready".</summary>
    public static string Label<T>(T value) where T : struct, Enum => value switch
    {
        ServiceType.Email => "E-mail",
        ServiceType.Ssl => "SSL",
        ServiceType.WebsiteMaintenance => "Maintenance",
        BillingPeriod.OneTime => "One-time",
        _ => value.Words() is var words ? char.ToUpperInvariant(words[0]) + words[1..] : "",
    };

    /// <summary>How often a price is paid: "a month", "a year", "once".</summary>
    public static string Per(BillingPeriod period) => period switch
    {
        BillingPeriod.Monthly => "a month",
        BillingPeriod.Annual => "a year",
        _ => "once",
    };
}
