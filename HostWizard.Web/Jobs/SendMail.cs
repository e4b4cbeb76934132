using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Mail;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Jobs;

/// <summary>Sends what is due: at once when something was committed, else when the next mail is.</summary>
public sealed class SendMail(IServiceScopeFactory scopes, CommitSignal commits, TimeProvider clock, IHostApplicationLifetime lifetime, ILogger<SendMail> log) : CommitJob(commits, clock, lifetime, log)
{
    protected override string Trouble => "Mails could not be sent";

    public override async Task<DateTime?> RoundAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Handler>().Handle(ct);
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
