using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace HostWizard.Web.Infrastructure.Mail;

/// <summary>Hands messages to the mail server that is configured. Its certificate must be good.</summary>
public sealed class SmtpDelivery(HostWizardSettings settings, TimeProvider clock) : IMailDelivery
{
    /// <summary>How long one message may take altogether; well within a mail's lease.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly SmtpSettings smtp = settings.Smtp;

    public async Task<string> DeliverAsync(MimeMessage message, string name, CancellationToken stopping)
    {
        using var limit = new CancellationTokenSource(Patience, clock);
        using var begin = CancellationTokenSource.CreateLinkedTokenSource(stopping, limit.Token);
        // Each answer of the server is waited for so long.
        using var client = new SmtpClient { Timeout = 30_000, LocalDomain = settings.PlatformDomain };
        try
        {
            await client.ConnectAsync(smtp.Host!, smtp.Port, Security, begin.Token);
            if (smtp is { User: { } user, Password: { } password }) await client.AuthenticateAsync(user, password, begin.Token);
            // From here on the server may have it: what is begun is finished, also when the process ends.
            var said = await client.SendAsync(message, limit.Token);
            await GoodbyeAsync(client, limit.Token);
            return said is { Length: > 0 } ? said : "The server took it.";
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested && !limit.IsCancellationRequested)
        {
            throw;
        }
        catch (OperationCanceledException slow)
        {
            throw new UndeliveredException($"{smtp.Host} was too slow: it had not taken the message after {Patience.TotalMinutes:0} minutes.", isPermanent: false, slow);
        }
        catch (SmtpCommandException refused)
        {
            throw new UndeliveredException($"{(int)refused.StatusCode} {refused.Message}", IsPermanent(refused), refused);
        }
        catch (AuthenticationException refused)
        {
            throw new UndeliveredException($"{smtp.Host} does not let {smtp.User} in: {refused.Message}", isPermanent: false, refused);
        }
        catch (SslHandshakeException insecure)
        {
            throw new UndeliveredException($"{smtp.Host} has no certificate that can be trusted: {insecure.Message}", isPermanent: false, insecure);
        }
        // Without SMTPUTF8 a server cannot write to müller@…; it will not learn it in three days.
        catch (NotSupportedException unable) when (message.To.Mailboxes.Any(to => to.IsInternational) && client.IsConnected)
        {
            throw new UndeliveredException($"{smtp.Host} cannot send to this address: {unable.Message}", isPermanent: true, unable);
        }
        catch (Exception problem) when (problem is SocketException or IOException or ProtocolException or NotSupportedException or ServiceNotConnectedException or ServiceNotAuthenticatedException or TimeoutException)
        {
            throw new UndeliveredException($"{smtp.Host} could not be spoken to: {problem.Message}", isPermanent: false, problem);
        }
    }

    // A password is not told to whoever listens on the way; on this machine nobody does.
    private SecureSocketOptions Security
        => smtp.IsTlsFromTheStart ? SecureSocketOptions.SslOnConnect
            : smtp.User is not null && smtp.Host is not ("localhost" or "127.0.0.1" or "::1") ? SecureSocketOptions.StartTls
            : SecureSocketOptions.StartTlsWhenAvailable;

    // The recipient, or the message as it is, was refused for good (RFC 5321, 4.2.1). A sender that is refused is ours to put right: those mails wait.
    private static bool IsPermanent(SmtpCommandException refused)
        => (int)refused.StatusCode >= 500 && refused.ErrorCode is SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted;

    private static async Task GoodbyeAsync(SmtpClient client, CancellationToken ct)
    {
        try
        {
            await client.DisconnectAsync(quit: true, ct);
        }
        catch (Exception problem) when (problem is IOException or ProtocolException or CommandException or SocketException or OperationCanceledException)
        {
            // The message was taken; how the server says goodbye does not matter.
        }
    }
}
