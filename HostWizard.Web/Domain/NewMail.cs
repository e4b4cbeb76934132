namespace HostWizard.Web.Domain;

/// <summary>What a mail is about.</summary>
public enum MailKind { Proposal, ProposalReminder, ProposalAccepted, ProposalAnswer, PasswordLink, ContactMessage }

/// <summary>A mail to be queued.</summary>
/// <param name="Key">What makes it this mail and no other, such as <c>proposal-12</c>; a second one with the same key is not queued.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="ToAddress">Whom it goes to.</param>
/// <param name="ToName">Their name.</param>
/// <param name="Language">The language it is written in.</param>
/// <param name="Subject">One line.</param>
/// <param name="Html">The whole message as HTML.</param>
/// <param name="Text">The whole message as plain text.</param>
public sealed record NewMail(string Key, MailKind Kind, string ToAddress, string? ToName, SiteLanguage Language, string Subject, string Html, string Text)
{
    /// <summary>The site it is about; it may be gone one day.</summary>
    public int? SiteId { get; init; }

    /// <summary>Where answers go, when not to the sender.</summary>
    public string? ReplyTo { get; init; }

    /// <summary>When it is to go out, UTC; null for at once.</summary>
    public DateTime? DueAt { get; init; }

    /// <summary>Files with it, and pictures in it.</summary>
    public IReadOnlyList<NewAttachment> Attachments { get; init; } = [];
}

/// <summary>A file to go with a mail.</summary>
/// <param name="FileName">Its name.</param>
/// <param name="ContentType">Its media type, such as <c>application/pdf</c>.</param>
/// <param name="Bytes">What it holds.</param>
/// <param name="ContentId">What the HTML calls it by, as in <c>cid:picture</c>; null for a file to save.</param>
public sealed record NewAttachment(string FileName, string ContentType, byte[] Bytes, string? ContentId = null);
