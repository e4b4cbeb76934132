using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Mail;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Jobs;

/// <summary>Sends what is due: at once when something was committed, else when the next mail is.</summary>
public sealed class SendMail(IServiceScopeFactory scopes, CommitSignal commits, TimeProvider clock, IHostApplicationLifetime lifetime, ILogger<SendMail> log) : BackgroundService
{
    // What another process queued in the same database is seen so late at most.
    private static readonly TimeSpan LongestSleep = TimeSpan.FromMinutes(1);

    // The first visitor comes first.
    private static readonly TimeSpan Beginning = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await StartedAsync(stoppingToken);
            await Task.Delay(Beginning, clock, stoppingToken);
            while (true)
            {
                var seen = commits.All;
                var next = await RoundAsync(stoppingToken);
                await SleepAsync(seen, next, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The process ends; what is queued stays queued.
        }
    }

    private async Task StartedAsync(CancellationToken ct)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(ct);
    }

    private async Task<DateTime?> RoundAsync(CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<Handler>().Handle(ct);
        }
        catch (Exception problem) when (!ct.IsCancellationRequested)
        {
            log.LogError(problem, "Mails could not be sent; trying again in a minute.");
            return null;
        }
    }

    private async Task SleepAsync(long seen, DateTime? next, CancellationToken ct)
    {
        var wait = next - clock.GetUtcNow().UtcDateTime ?? LongestSleep;
        if (wait <= TimeSpan.Zero) return;
        using var awake = CancellationTokenSource.CreateLinkedTokenSource(ct);
        await Task.WhenAny(commits.AfterAsync(seen), Task.Delay(wait < LongestSleep ? wait : LongestSleep, clock, awake.Token));
        await awake.CancelAsync();
        ct.ThrowIfCancellationRequested();
    }

    /// <summary>One round: every mail that is due, one after the other.</summary>
    public sealed class Handler(HostWizardDb db, MailComposer composer, IMailDelivery delivery, TimeProvider clock, ILogger<SendMail> log)
    {
        private DateTime Now => clock.GetUtcNow().UtcDateTime;

        /// <summary>Sends what is due.</summary>
        /// <returns>When the next one is, UTC; null when none waits.</returns>
        public async Task<DateTime?> Handle(CancellationToken ct)
        {
            while (true)
            {
                ct.ThrowIfCancellationRequested();
                // Asked before a transaction is begun: on SQLite that would make every writer wait for nothing.
                var next = await db.Mails.Where(m => m.NextTryAt != null).MinAsync(m => m.NextTryAt, ct);
                if (next is null || next > Now) return next;
                if (await TakeAsync(ct) is { } mail) await SendAsync(mail, ct);
            }
        }

        private Task<OutgoingMail?> TakeAsync(CancellationToken ct) => db.InTransaction(async () =>
        {
            var now = Now;
            var mail = await db.Mails.Where(m => m.NextTryAt <= now).OrderBy(m => m.NextTryAt).ThenBy(m => m.Id).FirstOrDefaultAsync(ct);
            return mail?.Take(composer.Sender, now) is true ? mail : null;
        }, ct);

        // From here on nothing is left undone because the process ends: a mail that was handed over must be known to be.
        private async Task SendAsync(OutgoingMail mail, CancellationToken ct)
        {
            await db.Entry(mail).Collection(m => m.Attachments).LoadAsync(CancellationToken.None);
            var change = await DeliverAsync(mail, ct);
            var (id, lease) = (mail.Id, mail.NextTryAt);
            db.ChangeTracker.Clear();
            await db.InTransaction(async () =>
            {
                // Whoever was too slow has lost it to somebody else, who says how it went.
                var taken = await db.Mails.FirstOrDefaultAsync(m => m.Id == id && m.Status == MailStatus.Sending && m.NextTryAt == lease, CancellationToken.None);
                if (taken is not null) change(taken);
                return taken;
            }, CancellationToken.None);
        }

        private async Task<Action<OutgoingMail>> DeliverAsync(OutgoingMail mail, CancellationToken ct)
        {
            try
            {
                var said = await delivery.DeliverAsync(composer.Compose(mail), $"{mail.Id}-{mail.Key}", ct);
                return taken => taken.MarkSent(said, Now);
            }
            catch (OperationCanceledException) when (ct.IsCancellationRequested)
            {
                return taken => taken.GiveBack(Now);
            }
            catch (RefusedException sealedForEver)
            {
                return taken => taken.Fail(sealedForEver.Message, permanent: true, Now);
            }
            catch (UndeliveredException problem)
            {
                log.LogWarning("Mail {Id} was not taken: {Problem}", mail.Id, problem.Message);
                return taken => taken.Fail(problem.Message, problem.IsPermanent, Now);
            }
            catch (Exception ours)
            {
                // One mail that cannot be written must not keep the others back.
                log.LogError(ours, "Mail {Id} could not be sent.", mail.Id);
                return taken => taken.Fail($"HostWizard could not send it: {ours.Message}", permanent: false, Now);
            }
        }
    }
}
