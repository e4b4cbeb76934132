using System.Text;
using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Mail;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HostWizard.Web.Tests.Mail;

/// <summary>Mails are queued with what they tell of, once, and nobody reads them in the database.</summary>
public abstract class OutboxTests(App app) : AppTests(app)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [SkippableFact]
    public async Task A_mail_is_not_queued_when_its_transaction_is_rolled_back()
    {
        var letter = World.Letter();
        await Assert.ThrowsAsync<InvalidOperationException>(() => App.Write<bool>(async services =>
        {
            await services.GetRequiredService<Outbox>().AddAsync(letter, None);
            await services.GetRequiredService<HostWizardDb>().SaveChangesAsync();
            throw new InvalidOperationException("Something else went wrong.");
        }));
        Assert.Equal(0, await CountAsync(letter.Key));
    }

    [SkippableFact]
    public async Task A_mail_is_queued_in_a_transaction_only()
        => await App.Use<Outbox>(async outbox => await Assert.ThrowsAsync<InvalidOperationException>(() => outbox.AddAsync(World.Letter(), None)));

    [SkippableFact]
    public async Task The_same_key_is_queued_once_also_within_one_transaction()
    {
        var letter = World.Letter();
        var first = await App.Write(async services =>
        {
            var outbox = services.GetRequiredService<Outbox>();
            return (await outbox.AddAsync(letter, None), await outbox.AddAsync(letter with { Subject = "Another" }, None));
        });
        var second = await App.Write(services => services.GetRequiredService<Outbox>().AddAsync(letter with { Subject = "Later" }, None));
        Assert.Equal((true, false, false), (first.Item1, first.Item2, second));
        Assert.Equal(letter.Subject, await App.Db(db => db.Mails.Where(m => m.Key == letter.Key).Select(m => m.Subject).SingleAsync()));
    }

    [SkippableFact]
    public async Task The_same_key_twenty_times_at_once_gives_one_mail()
    {
        var letter = World.Letter();
        var queued = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => App.Write(services => services.GetRequiredService<Outbox>().AddAsync(letter, None)))));
        Assert.Equal(1, queued.Count(was => was));
        Assert.Equal(1, await CountAsync(letter.Key));
    }

    [SkippableFact]
    public async Task Neither_words_nor_files_can_be_read_in_the_database()
    {
        var id = await World.Mail();
        var mail = await App.Db(db => db.Mails.AsNoTracking().Include(m => m.Attachments).SingleAsync(m => m.Id == id));
        Assert.DoesNotContain("Secret", Encoding.Latin1.GetString(mail.Body), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("secret", Encoding.Latin1.GetString(mail.Attachments[1].Content), StringComparison.OrdinalIgnoreCase);
        await App.Use<MailSeal>(seal =>
        {
            Assert.Equal("Secret gewëss", seal.Open(mail).Text);
            Assert.Equal("%PDF-secret", Encoding.UTF8.GetString(seal.Open(mail.Attachments[1])));
            return Task.CompletedTask;
        });
    }

    [SkippableFact]
    public async Task All_that_wait_are_stopped_by_what_their_keys_begin_with()
    {
        var name = World.Name("proposal").Replace(' ', '-');
        string[] keys = [$"{name}-sent", $"{name}-reminder-1", $"{name}-reminder-2", $"{name}2-reminder-1"];
        foreach (var key in keys) await World.Mail(World.Letter(key: key) with { DueAt = App.Now.AddDays(5) });
        var stopped = await App.Write(async services =>
        {
            var outbox = services.GetRequiredService<Outbox>();
            await outbox.AddAsync(World.Letter(key: $"{name}-reminder-3") with { DueAt = App.Now.AddDays(5) }, None);
            return await outbox.StopAsync($"{name}-reminder-", Actor.System, None);
        });
        Assert.Equal(3, stopped);
        Assert.Equal([$"{name}-reminder-1", $"{name}-reminder-2", $"{name}-reminder-3"], await App.Db(db => db.Mails.Where(m => m.Status == MailStatus.Stopped && m.Key.StartsWith(name)).OrderBy(m => m.Key).Select(m => m.Key).ToListAsync()));
    }

    private Task<int> CountAsync(string key) => App.Db(db => db.Mails.CountAsync(m => m.Key == key));
}

[Collection(OnSqlite.Name)]
public sealed class OutboxOnSqlite(SqliteApp app) : OutboxTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class OutboxOnPostgreSql(PostgreSqlApp app) : OutboxTests(app);
