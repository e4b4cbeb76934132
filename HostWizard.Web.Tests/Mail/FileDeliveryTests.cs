using HostWizard.Web.Tests.Support;
using MimeKit;

namespace HostWizard.Web.Tests.Mail;

/// <summary>Without a mail server mails are files.</summary>
[Collection(OnSqlite.Name)]
public sealed class FileDeliveryTests(SqliteApp app) : AppTests(app)
{
    [Fact]
    public async Task Without_a_server_each_mail_is_one_file_that_nobody_else_may_read()
    {
        var to = World.Email();
        await World.Mail(World.Letter(to, key: $"../{to}"));
        await App.SendMails();
        await App.SendMails();
        var folder = Path.Combine(App.DataDirectory, "mail");
        var file = Assert.Single(Directory.GetFiles(folder), name => MimeMessage.Load(name).To.Mailboxes.Single().Address == to);
        Assert.EndsWith(".eml", file, StringComparison.Ordinal);
        Assert.Equal("no-reply@hostwizard.lu", MimeMessage.Load(file).From.Mailboxes.Single().Address);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, new DirectoryInfo(folder).UnixFileMode);
    }
}
