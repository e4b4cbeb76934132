using System.Security.Cryptography;
using System.Text.Json;
using HostWizard.Web.Domain;
using Microsoft.AspNetCore.DataProtection;

namespace HostWizard.Web.Infrastructure.Mail;

/// <summary>What a mail says, in both forms.</summary>
public sealed record MailBody(string Html, string Text);

/// <summary>Seals what mails say, so that neither database nor backup can be read for secret links. The keys lie in the data directory.</summary>
public sealed class MailSeal(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("HostWizard.Mail.v1");

    /// <summary>Seals both forms.</summary>
    public byte[] Seal(MailBody body) => Seal(JsonSerializer.SerializeToUtf8Bytes(body));

    /// <summary>Seals a file.</summary>
    public byte[] Seal(byte[] content) => protector.Protect(content);

    /// <summary>Both forms.</summary>
    /// <exception cref="RefusedException">The key it was sealed with is not there any more.</exception>
    public MailBody Open(OutgoingMail mail) => JsonSerializer.Deserialize<MailBody>(Open(mail.Body))!;

    /// <summary>What a file holds.</summary>
    /// <exception cref="RefusedException">The key it was sealed with is not there any more.</exception>
    public byte[] Open(MailAttachment file) => Open(file.Content);

    private byte[] Open(byte[] content)
    {
        try
        {
            return protector.Unprotect(content);
        }
        catch (CryptographicException)
        {
            throw new RefusedException("This mail cannot be read any more: the key it was sealed with is not in the data directory's keys folder.");
        }
    }
}
