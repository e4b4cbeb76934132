using HostWizard.Web.Tests.Support;

namespace HostWizard.Web.Tests.Mail;

/// <summary>An application that sends its mails to a mail server on loopback.</summary>
public interface IMailApp
{
    SmtpServer Server { get; }
}

/// <summary>On SQLite.</summary>
public sealed class SqliteMailApp : SqliteApp, IMailApp
{
    private SmtpServer? server;

    public SmtpServer Server => server ??= new(Path.Combine(DataDirectory, "..", "smtp"));

    protected override IEnumerable<KeyValuePair<string, string>> MoreSettings => Server.Settings;
}

/// <summary>On PostgreSQL.</summary>
public sealed class PostgreSqlMailApp : PostgreSqlApp, IMailApp
{
    private SmtpServer? server;

    public SmtpServer Server => server ??= new(Path.Combine(DataDirectory, "..", "smtp"));

    protected override IEnumerable<KeyValuePair<string, string>> MoreSettings => Server.Settings;
}
