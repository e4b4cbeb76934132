using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using HostWizard.Web.Infrastructure.Mail;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HostWizard.Web.Tests.Mail;

/// <summary>An application that says more than usual.</summary>
public sealed class TalkativeApp : SqliteApp
{
    // As somebody does who looks for a fault.
    protected override IEnumerable<KeyValuePair<string, string>> MoreSettings =>
    [
        new("Logging:LogLevel:Default", "Debug"), new("Logging:LogLevel:Microsoft", "Debug"), new("Logging:LogLevel:Microsoft.AspNetCore", "Information"),
    ];
}

/// <summary>Whoever reads the log cannot open a proposal or choose a password with it.</summary>
public sealed partial class SecretsInLogTests(TalkativeApp app) : AppTests(app), IClassFixture<TalkativeApp>
{
    [Fact]
    public async Task Whatever_a_visitor_does_the_secret_of_a_link_is_in_no_line()
    {
        using var log = new Log();
        App.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        var (api, visitor, email) = (await World.Admin(), World.Visitor(), World.Email());
        var (declined, accepted) = (await World.Site(api, "proposal_sent"), await World.Site(api, "proposal_sent", email: email));
        var (no, yes) = (await World.ProposalToken(declined), await World.ProposalToken(accepted));
        var wrong = $"{no[..^4]}wrong";

        foreach (var token in (string[])[no, yes])
        {
            (await visitor.Get($"/hosting/proposals/{token}")).Is(200);
            (await visitor.Get($"/hosting/proposals/{token}.pdf")).Is(200);
            (await visitor.Post($"/hosting/proposals/{token}/seen", [("part", "page")])).Is(204);
            (await visitor.Post($"/hosting/proposals/{token}/change", [("message", "Blue, please")])).Is(302);
            (await visitor.Post($"/hosting/proposals/{token}/accept", [])).Is(400);
        }
        foreach (var end in (string[])["", ".pdf"]) (await visitor.Get($"/hosting/proposals/{wrong}{end}")).Is(404);
        (await visitor.Post($"/hosting/proposals/{no}/decline", [("reason", "Too dear")])).Is(302);
        (await visitor.Submit(await visitor.Get($"/hosting/proposals/{yes}"), "/accept", ("name", "Marie"), ("consent", "yes"))).Is(302);
        await App.SendMails();
        var password = await PasswordSecret(email);
        (await visitor.Get($"/login/password/{password}")).Is(200);

        Assert.Contains(log.Lines, line => line.Contains("INSERT INTO", StringComparison.Ordinal) && line.Contains("mails", StringComparison.Ordinal));
        foreach (var secret in (string[])[no, yes, wrong, password]) Assert.DoesNotContain(log.Lines, line => line.Contains(secret, StringComparison.OrdinalIgnoreCase));
    }

    private async Task<string> PasswordSecret(string email)
    {
        var mails = await App.Db(db => db.Mails.AsNoTracking().Where(m => m.ToAddress == email).ToListAsync());
        return mails.Select(mail => PasswordLink().Match(App.Services.GetRequiredService<MailSeal>().Open(mail).Text)).Single(found => found.Success).Groups[1].Value;
    }

    [GeneratedRegex("/login/password/([A-Za-z0-9]+)")]
    private static partial Regex PasswordLink();

    /// <summary>Keeps all that is logged: the sentence, what was put into it, and what went wrong.</summary>
    private sealed class Log : ILoggerProvider
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => new Logger(categoryName, Lines);

        public void Dispose() { }

        private sealed class Logger(string category, ConcurrentQueue<string> lines) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
                => lines.Enqueue($"{logLevel} {category}: {formatter(state, exception)} {string.Join(' ', state as IEnumerable<KeyValuePair<string, object?>> ?? [])} {exception}");
        }
    }
}
