using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Mail;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Mail;

/// <summary>A mail opened: what was, or will be, sent.</summary>
[Handler]
public sealed class ExactMail(HostWizardDb db, MailSeal seal, MailComposer composer)
{
    /// <summary>The HTML with its pictures in it, so that it asks for nothing; null when there is no such mail.</summary>
    /// <exception cref="RefusedException">It cannot be opened any more.</exception>
    public async Task<string?> HtmlAsync(int id, CancellationToken ct)
    {
        if (await ReadAsync(id, ct) is not { } mail) return null;
        return mail.Attachments.Where(file => file.ContentId is not null).Aggregate(seal.Open(mail).Html, (html, file)
            => html.Replace($"\"cid:{file.ContentId}\"", $"\"data:{file.ContentType};base64,{Convert.ToBase64String(seal.Open(file))}\"", StringComparison.Ordinal));
    }

    /// <summary>The whole message; null when there is no such mail.</summary>
    /// <exception cref="RefusedException">It cannot be opened any more.</exception>
    public async Task<byte[]?> MessageAsync(int id, CancellationToken ct)
    {
        if (await ReadAsync(id, ct) is not { } mail) return null;
        using var bytes = new MemoryStream();
        await composer.Compose(mail).WriteToAsync(bytes, ct);
        return bytes.ToArray();
    }

    /// <summary>A file that comes with it; null when there is none.</summary>
    /// <exception cref="RefusedException">It cannot be opened any more.</exception>
    public async Task<(string Name, byte[] Bytes)?> FileAsync(int id, int position, CancellationToken ct)
        => await db.MailAttachments.AsNoTracking().FirstOrDefaultAsync(f => f.MailId == id && f.Position == position, ct) is { } file ? (file.FileName, seal.Open(file)) : null;

    private Task<OutgoingMail?> ReadAsync(int id, CancellationToken ct) => db.Mails.AsNoTracking().Include(m => m.Attachments).FirstOrDefaultAsync(m => m.Id == id, ct);
}
