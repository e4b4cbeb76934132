namespace HostWizard.Web.Domain;

/// <summary>How much a next step presses.</summary>
public enum Urgency { None, Normal, Soon, Now }

/// <summary>What a site waits for, in words.</summary>
/// <param name="Words">A short phrase; no full stop.</param>
/// <param name="Urgency">How much it presses.</param>
public sealed record NextStep(string Words, Urgency Urgency)
{
    private static readonly NextStep Nothing = new("Nothing to do", Urgency.None);

    /// <summary>What a site in this state waits for.</summary>
    /// <param name="status">Where it stands.</param>
    /// <param name="since">Since when, UTC.</param>
    /// <param name="contactEmail">Whether the client can be written to.</param>
    /// <param name="nextExpiry">The nearest expiry of an active service, UTC.</param>
    /// <param name="now">UTC.</param>
    public static NextStep Of(SiteStatus status, DateTime since, string? contactEmail, DateTime? nextExpiry, DateTime now) => status switch
    {
        SiteStatus.Draft when contactEmail is null => new("No contact e-mail yet", Urgency.Normal),
        SiteStatus.Draft => new("Finish the website", Urgency.Normal),
        SiteStatus.PocReady => new("Send the proposal", Overdue(status, since, now) ? Urgency.Soon : Urgency.Normal),
        SiteStatus.ProposalSent when Overdue(status, since, now) => new("Follow up", Urgency.Soon),
        SiteStatus.ProposalSent => new("Wait for the answer", Urgency.None),
        SiteStatus.Accepted => new("Set the domain and go live", Urgency.Soon),
        SiteStatus.Live when nextExpiry < now => new("A service is past expiry", Urgency.Now),
        SiteStatus.Live when nextExpiry < now.AddDays(7) => new($"A service expires in {Days(nextExpiry!.Value - now)}", Urgency.Now),
        SiteStatus.Live when nextExpiry < now.AddDays(30) => new($"A service expires in {Days(nextExpiry!.Value - now)}", Urgency.Soon),
        SiteStatus.Suspended => new("Reactivate or cancel", Overdue(status, since, now) ? Urgency.Now : Urgency.Soon),
        _ => Nothing,
    };

    /// <summary>Whether a site waits longer than is usual in its state.</summary>
    public static bool Overdue(SiteStatus status, DateTime since, DateTime now) => Usual(status) is { } days && now - since > TimeSpan.FromDays(days);

    /// <summary>How many days are usual in a state; null where time does not press.</summary>
    public static int? Usual(SiteStatus status) => status switch
    {
        SiteStatus.Draft => 10,
        SiteStatus.PocReady => 7,
        SiteStatus.ProposalSent => 7,
        SiteStatus.Accepted => 7,
        SiteStatus.Suspended => 30,
        _ => null,
    };

    private static string Days(TimeSpan span) => Math.Max(0, (int)Math.Floor(span.TotalDays)) switch { 0 => "less than a day", 1 => "1 day", var days => $"{days} days" };
}
