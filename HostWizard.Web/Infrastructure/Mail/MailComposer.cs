using HostWizard.Web.Domain;
using MimeKit;
using MimeKit.Utils;

namespace HostWizard.Web.Infrastructure.Mail;

/// <summary>Makes the exact message of a mail: the same one however often it is asked for.</summary>
public sealed class MailComposer(MailSeal seal, HostWizardSettings settings)
{
    /// <summary>Who mails come from now, as they show it.</summary>
    public string Sender => settings.Smtp.From.ToString();

    /// <summary>The message as it is sent.</summary>
    /// <param name="mail">With its attachments.</param>
    /// <exception cref="RefusedException">The key it was sealed with is not there any more.</exception>
    public MimeMessage Compose(OutgoingMail mail)
    {
        var body = seal.Open(mail);
        var builder = new BodyBuilder { HtmlBody = body.Html, TextBody = body.Text };
        foreach (var file in mail.Attachments.OrderBy(file => file.Position))
        {
            var type = ContentType.Parse(file.ContentType);
            if (file.ContentId is { } contentId) builder.LinkedResources.Add(file.FileName, seal.Open(file), type).ContentId = contentId;
            else builder.Attachments.Add(file.FileName, seal.Open(file), type);
        }

        var message = new MimeMessage { Subject = mail.Subject, Date = new(DateTime.SpecifyKind(mail.DueAt, DateTimeKind.Utc)), MessageId = mail.MessageId, Body = builder.ToMessageBody() };
        message.From.Add(MailboxAddress.Parse(mail.Sender ?? Sender));
        message.To.Add(new MailboxAddress(mail.ToName, mail.ToAddress));
        if (mail.ReplyTo is { } replyTo) message.ReplyTo.Add(MailboxAddress.Parse(replyTo));
        // Holiday notices are not answered to us (RFC 3834).
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        message.Headers.Add(HeaderId.ContentLanguage, mail.Language.Text());
        message.Prepare(EncodingConstraint.SevenBit);
        SetBoundaries(message.Body, mail.MessageId.Split('@')[0]);
        return message;
    }

    // Random ones would make a message that is sent twice two messages.
    private static void SetBoundaries(MimeEntity body, string name)
    {
        if (body is not Multipart parts) return;
        parts.Boundary = $"=-{name}";
        for (var index = 0; index < parts.Count; index++) SetBoundaries(parts[index], $"{name}.{index}");
    }
}
