using HostWizard.Web.Domain;

namespace HostWizard.Web.Pages.Shared.Mail;

/// <summary>What mails about a proposal are made of.</summary>
/// <param name="Paper">The proposal as it was frozen.</param>
/// <param name="ProposalId">Its number in the database.</param>
/// <param name="SiteId">The site it is for.</param>
/// <param name="ToAddress">Where the client reads mails.</param>
/// <param name="ToName">Their name.</param>
/// <param name="ProposalUrl">The proposal page, with its secret.</param>
/// <param name="PreviewUrl">The website, to look at.</param>
public sealed record ProposalMailData(ProposalPaper Paper, int ProposalId, int SiteId, string ToAddress, string? ToName, string ProposalUrl, string PreviewUrl)
{
    /// <summary>The PDF, as it was frozen or as it was accepted.</summary>
    public byte[]? Pdf { get; init; }

    /// <summary>A picture of the website as PNG, 1040 px wide; null leaves it out.</summary>
    public byte[]? Picture { get; init; }

    /// <summary>When it is to go out, UTC; null for at once.</summary>
    public DateTime? DueAt { get; init; }
}

/// <summary>Which reminder: some days after sending, or before the end.</summary>
public enum ReminderKind { ThreeDays, SevenDays, BeforeEnd }

/// <summary>What a client answered other than yes.</summary>
/// <param name="IsDeclined">A no; else a wish for a change.</param>
/// <param name="Message">In their words.</param>
/// <param name="At">When, UTC.</param>
public sealed record MailedAnswer(bool IsDeclined, string? Message, DateTime At);

/// <summary>A link to set a password, which works once.</summary>
/// <param name="Url">Where it leads.</param>
/// <param name="ValidUntil">Until when, UTC.</param>
public sealed record SetPasswordLink(string Url, DateTime ValidUntil);
