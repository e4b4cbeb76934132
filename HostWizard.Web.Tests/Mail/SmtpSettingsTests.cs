using HostWizard.Web.Data;
using HostWizard.Web.Infrastructure;
using HostWizard.Web.Infrastructure.Mail;
using HostWizard.Web.Tests.Support;
using Microsoft.Extensions.Configuration;
using MimeKit;

namespace HostWizard.Web.Tests.Mail;

/// <summary>What can be said about the mail server, and what stops the start.</summary>
public class SmtpSettingsTests
{
    [Fact]
    public void Without_a_word_mails_are_files_from_the_platform()
    {
        var smtp = Read();
        Assert.Equal((null, "HostWizard", "no-reply@hostwizard.lu"), (smtp.Host, smtp.From.Name, smtp.From.Address));
    }

    [Fact]
    public void Who_signs_in_hands_mail_in_at_another_door()
    {
        Assert.Equal(25, Read(("Smtp:Host", "mail.example.lu")).Port);
        Assert.Equal(587, Read(("Smtp:Host", "mail.example.lu"), ("Smtp:User", "us"), ("Smtp:Password", "secret")).Port);
        Assert.True(Read(("Smtp:Host", "mail.example.lu"), ("Smtp:Port", "465")).IsTlsFromTheStart);
        Assert.Equal("Agence Épicéa", Read(("Smtp:From", "Agence Épicéa <bonjour@example.lu>")).From.Name);
    }

    [Theory]
    [InlineData("Smtp:Host", "mail.example.lu:25")]
    [InlineData("Smtp:Host", "smtp://mail.example.lu")]
    [InlineData("Smtp:Port", "many")]
    [InlineData("Smtp:Port", "70000")]
    [InlineData("Smtp:From", "nobody")]
    [InlineData("Smtp:From", "HostWizard <hello@localhost>")]
    [InlineData("Smtp:Password", "secret")]
    [InlineData("Smtp:User", "us")]
    public void What_cannot_be_used_stops_the_start_with_one_line_that_names_the_key(string key, string value)
    {
        var problem = Assert.Throws<StartupException>(() => Read((key, value)));
        Assert.StartsWith("Smtp:", problem.Message, StringComparison.Ordinal);
        Assert.Contains(key, problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', problem.Message);
        Assert.DoesNotContain("secret", problem.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_server_lets_in_who_has_the_password_and_nobody_else()
    {
        SmtpServer.SkipOrFailWhenMissing();
        using var folder = new TempFolder();
        var server = await new SmtpServer(folder.Path, "us", "secret").Up();
        var message = new MimeMessage { Subject = "Hello", Body = new TextPart("plain") { Text = "Hello" } };
        message.From.Add(MailboxAddress.Parse("hello@hostwizard.lu"));
        message.To.Add(MailboxAddress.Parse("zoe@example.lu"));

        await With(server, "secret").DeliverAsync(message, "hello", CancellationToken.None);
        var refused = await Assert.ThrowsAsync<UndeliveredException>(() => With(server, "wrong").DeliverAsync(message, "hello", CancellationToken.None));

        // Ours to put right: the mails wait for it.
        Assert.False(refused.IsPermanent);
        Assert.Contains("does not let us in", refused.Message, StringComparison.Ordinal);
        Assert.Single(server.For("zoe@example.lu"));
        server.Down();
    }

    private static SmtpDelivery With(SmtpServer server, string password)
        => new(new() { DataDirectory = "", PlatformDomain = "hostwizard.lu", TrustedNetworks = [], Smtp = Read([.. server.Settings.Select(setting => (setting.Key, setting.Value)), ("Smtp:User", "us"), ("Smtp:Password", password)]) }, TimeProvider.System);

    private static SmtpSettings Read(params (string Key, string Value)[] settings)
        => SmtpSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build(), "hostwizard.lu");
}
