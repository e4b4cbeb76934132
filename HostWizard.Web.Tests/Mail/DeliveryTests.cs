using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Mail;
using HostWizard.Web.Jobs;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using MimeKit;

namespace HostWizard.Web.Tests.Mail;

/// <summary>Mails reach a real mail server, whatever it does.</summary>
public abstract class DeliveryTests : AppTests, IAsyncLifetime
{
    private readonly SmtpServer server;

    protected DeliveryTests(App app) : base(app)
    {
        SmtpServer.SkipOrFailWhenMissing();
        server = ((IMailApp)app).Server;
    }

    public async Task InitializeAsync() => await server.Up();

    public Task DisposeAsync()
    {
        server.Down();
        return Task.CompletedTask;
    }

    [SkippableFact]
    public async Task A_mail_arrives_once_with_both_parts_its_picture_and_its_file()
    {
        var to = World.Email();
        var id = await World.Mail(World.Letter(to));
        await App.SendMails();
        await App.SendMails();

        var message = Assert.Single(server.For(to));
        var mail = await Read(id);
        Assert.Equal((MailStatus.Sent, App.Now, "2.0.0 Taken"), (mail.Status, mail.SentAt, Assert.Single(mail.Events).Words));
        Assert.Equal(("Votre site est prêt\u202F!", "Zoë Müller", "hello@hostwizard.lu", "marc@example.lu"), (message.Subject, message.To.Mailboxes.Single().Name, message.From.Mailboxes.Single().Address, message.ReplyTo.Mailboxes.Single().Address));
        Assert.Equal((mail.MessageId, App.Now, "auto-generated"), (message.MessageId, message.Date.UtcDateTime, message.Headers[HeaderId.AutoSubmitted]));
        Assert.Equal("Secret gewëss", message.TextBody!.Trim());
        Assert.Contains("<b>gewëss</b>", message.HtmlBody, StringComparison.Ordinal);
        Assert.Equal("Proposition-P-2027-0001.pdf", Assert.Single(message.Attachments).ContentDisposition!.FileName);
        var alternative = Assert.IsType<MultipartAlternative>(Assert.IsType<Multipart>(message.Body)[0]);
        Assert.Equal("dot", Assert.IsType<MultipartRelated>(alternative[1]).OfType<MimePart>().Single(part => part.ContentType.MediaType == "image").ContentId);
    }

    [SkippableFact]
    public async Task What_the_admin_downloads_is_what_was_sent_and_is_sent_again()
    {
        var to = World.Email();
        var id = await World.Mail(World.Letter(to));
        await App.SendMails();
        await App.Use<Outbox>(outbox => outbox.SendAgainAsync(id, new("admin@orion.lu"), CancellationToken.None));
        App.Clock.Advance(TimeSpan.FromMinutes(1));
        await App.SendMails();
        var downloaded = (await (await World.AdminAtPages()).Get($"/admin/mail/{id}/eml")).Is(200).Body.ReplaceLineEndings("\n").TrimEnd();
        var sent = server.For(to).Select(Whole).ToList();
        Assert.Equal([downloaded, downloaded], sent);
    }

    [SkippableFact]
    public async Task A_server_that_is_down_gets_the_mail_when_it_is_up()
    {
        server.Down();
        var to = World.Email();
        var id = await World.Mail(World.Letter(to));
        Assert.Equal(App.Now.AddMinutes(1), await App.SendMails());
        var mail = await Read(id);
        Assert.Equal((MailStatus.Queued, 1), (mail.Status, mail.Attempts));
        Assert.Contains("could not be spoken to", mail.LastError, StringComparison.Ordinal);

        await server.Up();
        await App.SendMails();
        Assert.Empty(server.For(to));
        App.Clock.Advance(TimeSpan.FromMinutes(1));
        await App.SendMails();
        Assert.Single(server.For(to));
        Assert.Equal((MailStatus.Sent, null), (await Read(id)) is var sent ? (sent.Status, sent.LastError) : default);
    }

    [SkippableFact]
    public async Task Not_now_is_tried_again_and_nobody_here_is_not()
    {
        var (busy, gone, spam) = (World.Email("busy"), World.Email("gone"), World.Email("spam"));
        var ids = new[] { await World.Mail(World.Letter(busy)), await World.Mail(World.Letter(gone)), await World.Mail(World.Letter(spam)) };
        await App.SendMails();
        var mails = new[] { await Read(ids[0]), await Read(ids[1]), await Read(ids[2]) };
        Assert.Equal([MailStatus.Queued, MailStatus.Failed, MailStatus.Failed], mails.Select(mail => mail.Status));
        Assert.Equal(["451 4.3.0 Not now, please try again", "550 5.1.1 There is nobody of that name here", "554 5.7.1 This looks like spam"], mails.Select(mail => mail.LastError));

        App.Clock.Advance(TimeSpan.FromMinutes(1));
        await App.SendMails();
        Assert.Equal((1, 0, 0), (server.For(busy).Count, server.For(gone).Count, server.For(spam).Count));
    }

    [SkippableFact]
    public async Task A_server_that_does_not_answer_is_given_up_and_asked_later()
    {
        var to = World.Email("slow");
        var id = await World.Mail(World.Letter(to));
        var sending = App.SendMails();
        await server.Says($"holding {to}");
        App.Clock.Advance(SmtpDelivery.Patience);
        await sending;
        var mail = await Read(id);
        Assert.Equal(MailStatus.Queued, mail.Status);
        Assert.Contains("too slow", mail.LastError, StringComparison.Ordinal);

        App.Clock.Advance(TimeSpan.FromMinutes(1));
        await App.SendMails();
        Assert.Equal(mail.MessageId, Assert.Single(server.For(to)).MessageId);
    }

    [SkippableFact]
    public async Task Many_senders_at_once_send_each_mail_once()
    {
        var to = World.Email();
        for (var count = 0; count < 12; count++) await World.Mail(World.Letter(to));
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => App.SendMails())));
        // Who found nothing left has gone home; what the others have taken is sent.
        await App.SendMails();
        Assert.Equal(12, server.For(to).Select(message => message.MessageId).Distinct().Count());
        Assert.Equal(12, server.For(to).Count);
    }

    [SkippableFact]
    public async Task A_sender_who_lost_the_mail_does_not_say_how_it_went()
    {
        var to = World.Email("slow");
        var id = await World.Mail(World.Letter(to));
        var slow = App.SendMails();
        await server.Says($"holding {to}");
        // Somebody else's clock is ahead: the lease is over, the mail goes out.
        await App.Db(db => db.Mails.Where(m => m.Id == id).ExecuteUpdateAsync(set => set.SetProperty(m => m.NextTryAt, App.Now)));
        await App.SendMails();
        Assert.Single(server.For(to));
        App.Clock.Advance(SmtpDelivery.Patience);
        await slow;
        Assert.Equal(MailStatus.Sent, (await Read(id)).Status);
    }

    [SkippableFact]
    public async Task Who_is_asked_to_stop_finishes_the_mail_under_way_and_begins_no_other()
    {
        var (slow, next) = (World.Email("slow"), World.Email());
        var (first, second) = (await World.Mail(World.Letter(slow)), await World.Mail(World.Letter(next)));
        using var stopping = new CancellationTokenSource();
        var sending = App.SendMails(stopping.Token);
        await server.Says($"holding {slow}");
        await stopping.CancelAsync();
        App.Clock.Advance(SmtpDelivery.Patience);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        Assert.Equal((MailStatus.Queued, MailStatus.Queued, 0), ((await Read(first)).Status, (await Read(second)).Status, (await Read(second)).Attempts));
        App.Clock.Advance(TimeSpan.FromMinutes(1));
        await App.SendMails();
    }

    [SkippableFact]
    public async Task The_job_wakes_for_what_is_committed_and_for_what_becomes_due()
    {
        using var job = new SendMail(App.Services.GetRequiredService<IServiceScopeFactory>(), App.Services.GetRequiredService<CommitSignal>(), App.Clock, App.Services.GetRequiredService<IHostApplicationLifetime>(), NullLogger<SendMail>.Instance);
        var (now, later) = (World.Email(), World.Email());
        await job.StartAsync(CancellationToken.None);
        await World.Mail(World.Letter(later) with { DueAt = App.Now.AddSeconds(30) });
        await World.Mail(World.Letter(now));
        await TimePassesUntil(server.Says($"took {now}"));
        Assert.Empty(server.For(later));
        await TimePassesUntil(server.Says($"took {later}"));
        await job.StopAsync(CancellationToken.None);
    }

    [SkippableFact]
    public async Task An_address_with_an_umlaut_is_written_to()
    {
        var to = $"müller-{Guid.NewGuid():N}@käserei.lu";
        await World.Mail(World.Letter(to));
        await App.SendMails();
        Assert.Single(server.For(to));
    }

    // A second of the application's at a time: it is not known when it has begun to wait.
    private async Task TimePassesUntil(Task isSo)
    {
        while (!isSo.IsCompleted)
        {
            App.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.WhenAny(isSo, Task.Delay(20));
        }
        await isSo;
    }

    private Task<OutgoingMail> Read(int id) => App.Db(db => db.Mails.AsNoTracking().Include(m => m.Events).SingleAsync(m => m.Id == id));

    private static string Whole(MimeMessage message)
    {
        using var bytes = new MemoryStream();
        message.WriteTo(bytes);
        return System.Text.Encoding.UTF8.GetString(bytes.ToArray()).ReplaceLineEndings("\n").TrimEnd();
    }
}

public sealed class DeliveryOnSqlite(SqliteMailApp app) : DeliveryTests(app), IClassFixture<SqliteMailApp>;

public sealed class DeliveryOnPostgreSql(PostgreSqlMailApp app) : DeliveryTests(app), IClassFixture<PostgreSqlMailApp>;
