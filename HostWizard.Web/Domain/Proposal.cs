namespace HostWizard.Web.Domain;

/// <summary>What the prospect answered.</summary>
public enum ProposalDecision { Accepted, Declined }

/// <summary>What was sent to the prospect. It outlives its site, keeping the site's number without a foreign key.</summary>
public sealed class Proposal
{
    private static readonly TimeZoneInfo Luxembourg = TimeZoneInfo.FindSystemTimeZoneById("Europe/Luxembourg");

    private Proposal() { }

    /// <summary>A first version, or the next one of <paramref name="previous"/>.</summary>
    /// <param name="site">Whom it is for.</param>
    /// <param name="sequence">Running number within the year of <paramref name="now"/>, from 1, without gaps; a further version keeps its number.</param>
    /// <param name="previous">The version it follows.</param>
    /// <param name="validDays">How many days it can be accepted.</param>
    /// <param name="now">UTC.</param>
    public Proposal(HostedSite site, int sequence, Proposal? previous, int validDays, DateTime now)
    {
        (SiteId, Notes, SentAt, AddresseeName, AddresseeEmail) = (site.Id, site.ProposalNotes, now, site.ContactName ?? site.BusinessName, site.ContactEmail);
        (Year, Sequence, Version) = previous is null ? (YearOf(now), sequence, 1) : (previous.Year, previous.Sequence, previous.Version + 1);
        ValidUntil = EndOfDay(now, validDays);
    }

    /// <summary>Number of the row.</summary>
    public int Id { get; private set; }

    /// <summary>The site it was for, without a foreign key.</summary>
    public int SiteId { get; private set; }

    /// <summary>Year of its number.</summary>
    public int Year { get; private set; }

    /// <summary>Running number within the year, from 1.</summary>
    public int Sequence { get; private set; }

    /// <summary>Version, from 1.</summary>
    public int Version { get; private set; }

    /// <summary>The number on paper, such as P-2026-0001.</summary>
    public string Number => NumberOf(Year, Sequence);

    /// <summary>What was written with it.</summary>
    public string? Notes { get; private set; }

    /// <summary>Whom it was addressed to.</summary>
    public string AddresseeName { get; private set; } = "";

    /// <summary>Where it was sent to, if anywhere.</summary>
    public string? AddresseeEmail { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime SentAt { get; private set; }

    /// <summary>Until when it can be accepted, UTC: the end of a day in Europe/Luxembourg.</summary>
    public DateTime ValidUntil { get; private set; }

    /// <summary>SHA-256 of the secret in its link; the secret itself is not kept.</summary>
    public byte[]? TokenHash { get; private set; }

    /// <summary>The document as it was sent.</summary>
    public byte[]? Pdf { get; private set; }

    /// <summary>How often it was opened.</summary>
    public int Views { get; private set; }

    /// <summary>What the prospect answered.</summary>
    public ProposalDecision? Decision { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime? DecidedAt { get; private set; }

    /// <summary>Keeps the yes.</summary>
    public void Accept(DateTime now) => (Decision, DecidedAt) = (ProposalDecision.Accepted, now);

    /// <summary>The year a number belongs to, by Luxembourg's calendar.</summary>
    public static int YearOf(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, Luxembourg).Year;

    /// <summary>The number on paper.</summary>
    public static string NumberOf(int year, int sequence) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"P-{year}-{sequence:0000}");

    private static DateTime EndOfDay(DateTime utc, int days)
    {
        var midnight = TimeZoneInfo.ConvertTimeFromUtc(utc, Luxembourg).Date.AddDays(days + 1);
        return TimeZoneInfo.ConvertTimeToUtc(DateTime.SpecifyKind(midnight, DateTimeKind.Unspecified), Luxembourg).AddMilliseconds(-1);
    }
}
