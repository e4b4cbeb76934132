namespace HostWizard.Web.Domain;

/// <summary>Where a mail is on its way out.</summary>
public enum MailStatus { Queued, Sending, Sent, Failed, Stopped }

/// <summary>
/// A mail on its way out, from the moment it was queued with what it tells of. Whoever takes it has it for <see cref="Lease"/>; a process that dies
/// meanwhile loses it to the next one. What it says is sealed: mails carry secret links.
/// </summary>
public sealed class OutgoingMail
{
    /// <summary>Longest key.</summary>
    public const int KeyLength = 200;

    /// <summary>Longest subject.</summary>
    public const int SubjectLength = 300;

    /// <summary>How long one try may take before another process may try.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    // Three days and some hours altogether: a mail server that broke on a Friday is mended on Monday.
    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(6),
        TimeSpan.FromHours(24), TimeSpan.FromHours(24), TimeSpan.FromHours(24),
    ];

    private readonly List<MailAttachment> attachments = [];
    private readonly List<MailEvent> events = [];

    private OutgoingMail() { }

    /// <summary>Queues a mail.</summary>
    /// <param name="mail">What it is.</param>
    /// <param name="body">Its HTML and text, sealed.</param>
    /// <param name="sealBytes">Seals what a file holds.</param>
    /// <param name="messageId">What receiving servers know it by, without angle brackets; the same however often it is sent.</param>
    /// <param name="now">UTC.</param>
    /// <exception cref="InvalidInputException">It cannot be sent: no key, no subject, or no address.</exception>
    public OutgoingMail(NewMail mail, byte[] body, Func<byte[], byte[]> sealBytes, string messageId, DateTime now)
    {
        var errors = new InputErrors();
        var key = errors.Text("key", mail.Key, KeyLength, required: true);
        var address = errors.Email("to_address", mail.ToAddress, required: true);
        var replyTo = errors.Email("reply_to", mail.ReplyTo);
        var subject = OneLine(mail.Subject, SubjectLength);
        if (subject is null) errors.Add("subject", "Please fill this in.");
        errors.ThrowIfAny();

        (Key, Kind, SiteId, Language, MessageId, Body) = (key!, mail.Kind, mail.SiteId, mail.Language, messageId, body);
        (ToAddress, ToName, ReplyTo, Subject) = (address!, OneLine(mail.ToName, 200), replyTo, subject!);
        (Status, CreatedAt, DueAt) = (MailStatus.Queued, now, mail.DueAt ?? now);
        NextTryAt = DueAt;
        SearchText = FoldedText.Of(ToAddress, ToName, Subject);
        attachments.AddRange(mail.Attachments.Select((file, index) => new MailAttachment(index + 1, file, sealBytes(file.Bytes))));
    }

    /// <summary>Number of the mail.</summary>
    public int Id { get; private set; }

    /// <summary>What makes it this mail and no other.</summary>
    public string Key { get; private set; } = "";

    /// <summary>What it is about.</summary>
    public MailKind Kind { get; private set; }

    /// <summary>The site it is about, without a foreign key: the site may be gone.</summary>
    public int? SiteId { get; private set; }

    /// <summary>Whom it goes to.</summary>
    public string ToAddress { get; private set; } = "";

    /// <summary>Their name.</summary>
    public string? ToName { get; private set; }

    /// <summary>Where answers go, when not to the sender.</summary>
    public string? ReplyTo { get; private set; }

    /// <summary>Who it comes from, as the mail shows it; known once it was taken, and kept once it was sent.</summary>
    public string? Sender { get; private set; }

    /// <summary>One line.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>Its HTML and text, sealed.</summary>
    public byte[] Body { get; private set; } = [];

    /// <summary>The language it is written in.</summary>
    public SiteLanguage Language { get; private set; }

    /// <summary>What receiving servers know it by, without angle brackets.</summary>
    public string MessageId { get; private set; } = "";

    /// <summary>Where it is on its way.</summary>
    public MailStatus Status { get; private set; }

    /// <summary>When it is to go out, UTC; also the date it carries.</summary>
    public DateTime DueAt { get; private set; }

    /// <summary>How often it was tried since it was queued, or queued again.</summary>
    public int Attempts { get; private set; }

    /// <summary>What went wrong last, in the server's words.</summary>
    public string? LastError { get; private set; }

    /// <summary>When somebody may take it, UTC: to try it, or because whoever has it is gone. Null when nobody is to.</summary>
    public DateTime? NextTryAt { get; private set; }

    /// <summary>Whether it is not to be tried again, should the try under way fail.</summary>
    public bool StopsAfterThisTry { get; private set; }

    /// <summary>When a server took it last, UTC.</summary>
    public DateTime? SentAt { get; private set; }

    /// <summary>When it was queued, UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>Address, name and subject without case and accents, to search in.</summary>
    public string SearchText { get; private set; } = "";

    /// <summary>Files with it and pictures in it.</summary>
    public IReadOnlyList<MailAttachment> Attachments => attachments;

    /// <summary>What happened to it, oldest first.</summary>
    public IReadOnlyList<MailEvent> Events => events;

    /// <summary>Whether it is to go out and nobody has it.</summary>
    public bool IsDue(DateTime now) => NextTryAt <= now;

    /// <summary>Whether an admin can have it sent now.</summary>
    public bool CanSendAgain => Status is MailStatus.Queued or MailStatus.Sent or MailStatus.Failed;

    /// <summary>Whether it can be kept from going out.</summary>
    public bool CanStop => Status == MailStatus.Queued;

    /// <summary>Takes it to send it; it is the taker's until the lease ends.</summary>
    /// <returns>False when the last try that was allowed ended with its process: then it has failed, or stopped, and is not to be sent.</returns>
    /// <exception cref="RefusedException">It is not due, or somebody else has it.</exception>
    public bool Take(string sender, DateTime now)
    {
        if (!IsDue(now)) throw Refused(Status == MailStatus.Sending ? "is being sent" : "is not due");
        if (Status == MailStatus.Sending)
        {
            Fail("The process that was sending it ended before it was done.", permanent: false, now);
            if (Status != MailStatus.Queued) return false;
        }
        (Status, Attempts, NextTryAt) = (MailStatus.Sending, Attempts + 1, now + Lease);
        if (SentAt is null) Sender = sender;
        return true;
    }

    /// <summary>A server took it.</summary>
    /// <param name="words">What the server said.</param>
    /// <param name="now">UTC.</param>
    /// <exception cref="RefusedException">Nobody was sending it.</exception>
    public void MarkSent(string words, DateTime now)
    {
        MustBeSending();
        (Status, SentAt, NextTryAt, LastError, StopsAfterThisTry) = (MailStatus.Sent, now, null, null, false);
        Note(MailEventKind.Sent, null, words, now);
    }

    /// <summary>A try failed: it waits for the next one, or has failed for good.</summary>
    /// <param name="words">What went wrong, in the server's words where it said any.</param>
    /// <param name="permanent">Whether trying again cannot help.</param>
    /// <param name="now">UTC.</param>
    /// <exception cref="RefusedException">Nobody was sending it.</exception>
    public void Fail(string words, bool permanent, DateTime now)
    {
        MustBeSending();
        LastError = OneLine(words, 2000) ?? "No reason was given.";
        var isOver = permanent || Attempts > Waits.Length;
        Status = isOver ? MailStatus.Failed : StopsAfterThisTry ? MailStatus.Stopped : MailStatus.Queued;
        NextTryAt = Status == MailStatus.Queued ? now + Waits[Attempts - 1] : null;
        StopsAfterThisTry = false;
        Note(isOver ? MailEventKind.Failed : MailEventKind.TryFailed, null, LastError, now);
    }

    /// <summary>Gives it back untried, because the process ends.</summary>
    /// <exception cref="RefusedException">Nobody was sending it.</exception>
    public void GiveBack(DateTime now)
    {
        MustBeSending();
        (Status, NextTryAt) = StopsAfterThisTry ? (MailStatus.Stopped, (DateTime?)null) : (MailStatus.Queued, now);
        (Attempts, StopsAfterThisTry) = (Attempts - 1, false);
    }

    /// <summary>Keeps it from going out. One that is being sent at this moment is not tried again.</summary>
    /// <exception cref="RefusedException">It has gone out, failed or been stopped.</exception>
    public void Stop(Actor by, DateTime now)
    {
        if (Status is not (MailStatus.Queued or MailStatus.Sending)) throw Refused(Status == MailStatus.Sent ? "has gone out; it cannot be stopped any more" : $"is {Status.Words()} already");
        if (StopsAfterThisTry) return;
        if (Status == MailStatus.Sending) StopsAfterThisTry = true;
        else (Status, NextTryAt) = (MailStatus.Stopped, null);
        Note(MailEventKind.Stopped, by, null, now);
    }

    /// <summary>Sends the same message again, or one that waits at once.</summary>
    /// <exception cref="RefusedException">It is being sent, or was stopped.</exception>
    public void SendAgain(Actor by, DateTime now)
    {
        if (!CanSendAgain) throw Refused(Status == MailStatus.Sending ? "is being sent at this moment" : "was stopped; what it says may not hold any more");
        (Status, NextTryAt, Attempts) = (MailStatus.Queued, now, 0);
        if (DueAt > now) DueAt = now;
        Note(MailEventKind.AskedAgain, by, null, now);
    }

    private void MustBeSending()
    {
        if (Status != MailStatus.Sending) throw Refused($"is {Status.Words()}, not being sent");
    }

    private RefusedException Refused(string what) => new($"The mail to {ToAddress} {what}.");

    private void Note(MailEventKind kind, Actor? by, string? words, DateTime now) => events.Add(new(kind, by, OneLine(words, 2000), now));

    // Spaces that do not break stay what they are: French sets them before its signs.
    private static string? OneLine(string? text, int length)
    {
        var line = string.Join(' ', (text ?? "").Split([' ', '\0', '\t', '\r', '\n', '\v', '\f', '\u0085', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? null : line.Length <= length ? line : line[..(char.IsHighSurrogate(line[length - 1]) ? length - 1 : length)];
    }
}

/// <summary>A file with a mail.</summary>
public sealed class MailAttachment
{
    private MailAttachment() { }

    internal MailAttachment(int position, NewAttachment file, byte[] content)
        => (Position, FileName, ContentType, ContentId, Length, Content) = (position, file.FileName, file.ContentType, file.ContentId, file.Bytes.Length, content);

    /// <summary>The mail it goes with.</summary>
    public int MailId { get; private set; }

    /// <summary>Its place, from 1.</summary>
    public int Position { get; private set; }

    /// <summary>Its name.</summary>
    public string FileName { get; private set; } = "";

    /// <summary>Its media type.</summary>
    public string ContentType { get; private set; } = "";

    /// <summary>What the HTML calls it by; null for a file to save.</summary>
    public string? ContentId { get; private set; }

    /// <summary>How many bytes it has, unsealed.</summary>
    public int Length { get; private set; }

    /// <summary>What it holds, sealed.</summary>
    public byte[] Content { get; private set; } = [];
}

/// <summary>What happens to a mail.</summary>
public enum MailEventKind { Sent, TryFailed, Failed, Stopped, AskedAgain }

/// <summary>One thing that happened to a mail.</summary>
public sealed class MailEvent
{
    private MailEvent() { }

    internal MailEvent(MailEventKind kind, Actor? by, string? words, DateTime at) => (Kind, Actor, Words, At) = (kind, by?.Name, words, at);

    /// <summary>Number of the line.</summary>
    public int Id { get; private set; }

    /// <summary>The mail it happened to.</summary>
    public int MailId { get; private set; }

    /// <summary>What happened.</summary>
    public MailEventKind Kind { get; private set; }

    /// <summary>Who asked for it; null for the mail's own way.</summary>
    public string? Actor { get; private set; }

    /// <summary>What the server said.</summary>
    public string? Words { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; private set; }
}
