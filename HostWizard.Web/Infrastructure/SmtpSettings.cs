using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using MimeKit;

namespace HostWizard.Web.Infrastructure;

/// <summary>The mail server, and who mails come from.</summary>
public sealed record SmtpSettings
{
    private const int ImplicitTlsPort = 465;

    /// <summary>The server's name; null writes mails as files.</summary>
    public string? Host { get; init; }

    /// <summary>Its port.</summary>
    public int Port { get; init; }

    /// <summary>Who signs in there; null for nobody.</summary>
    public string? User { get; init; }

    /// <summary>With which password.</summary>
    public string? Password { get; init; }

    /// <summary>Who mails come from.</summary>
    public required MailboxAddress From { get; init; }

    /// <summary>Whether TLS is there from the first byte, not after asking for it.</summary>
    public bool IsTlsFromTheStart => Port == ImplicitTlsPort;

    /// <summary>Reads and checks the keys.</summary>
    /// <exception cref="StartupException">One holds what cannot be used; the message names it.</exception>
    public static SmtpSettings Read(IConfiguration configuration, string platformDomain)
    {
        var (host, user, password) = (Text(configuration, "Smtp:Host"), Text(configuration, "Smtp:User"), Text(configuration, "Smtp:Password"));
        if (host is not null && Uri.CheckHostName(host) == UriHostNameType.Unknown) throw HostWizardSettings.Bad("Smtp:Host", $"is {host}; it must be a name such as smtp.example.lu, without a port");
        if (user is not null && password is null) throw HostWizardSettings.Bad("Smtp:Password", "is missing, and there is a Smtp:User");
        if (password is not null && user is null) throw HostWizardSettings.Bad("Smtp:User", "is missing, and there is a Smtp:Password");
        // 587 is where mail is handed in by those who sign in (RFC 6409); 25 is between servers.
        var port = HostWizardSettings.Number(configuration, "Smtp:Port", user is null ? 25 : 587, 1, 65535);
        return new() { Host = host, Port = port, User = user, Password = password, From = Sender(Text(configuration, "Smtp:From"), platformDomain) };
    }

    private static MailboxAddress Sender(string? text, string platformDomain)
    {
        if (text is null) return new("HostWizard", $"no-reply@{platformDomain}");
        return MailboxAddress.TryParse(text, out var mailbox) && EmailAddress.WhatIsWrong(mailbox.Address) is null
            ? mailbox
            : throw HostWizardSettings.Bad("Smtp:From", $"is {text}; it must be an address such as hello@example.lu or Example <hello@example.lu>");
    }

    private static string? Text(IConfiguration configuration, string key) => configuration[key] is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
}
