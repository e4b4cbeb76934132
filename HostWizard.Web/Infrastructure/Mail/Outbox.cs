using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Infrastructure.Mail;

/// <summary>Where mails are queued, in the transaction of what they tell of: both are written, or neither. A job sends them.</summary>
public sealed class Outbox(HostWizardDb db, MailSeal seal, HostWizardSettings settings, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Queues a mail; does nothing when one with its key was queued before.</summary>
    /// <returns>Whether it was queued.</returns>
    /// <exception cref="InvalidOperationException">There is no transaction; use InTransaction, which runs a loser of a race again.</exception>
    /// <exception cref="InvalidInputException">It cannot be sent: no key, no subject, or no address.</exception>
    public async Task<bool> AddAsync(NewMail mail, CancellationToken ct)
    {
        MustBeInTransaction();
        if (db.Mails.Local.Any(m => m.Key == mail.Key) || await db.Mails.AnyAsync(m => m.Key == mail.Key, ct)) return false;
        db.Mails.Add(new OutgoingMail(mail, seal.Seal(new MailBody(mail.Html, mail.Text)), seal.Seal, $"{Guid.NewGuid():N}@{settings.PlatformDomain}", Now));
        return true;
    }

    /// <summary>Stops all that wait, or are being tried, whose key begins so. End it with a dash: <c>proposal-12-</c>, because <c>proposal-1</c> begins <c>proposal-12</c> too.</summary>
    /// <returns>How many.</returns>
    /// <exception cref="InvalidOperationException">There is no transaction.</exception>
    public async Task<int> StopAsync(string keyPrefix, Actor by, CancellationToken ct)
    {
        MustBeInTransaction();
        // Those queued in this very transaction are not in the database yet.
        await db.SaveChangesAsync(ct);
        var waiting = await db.Mails.Where(m => m.Key.StartsWith(keyPrefix) && (m.Status == MailStatus.Queued || m.Status == MailStatus.Sending)).ToListAsync(ct);
        foreach (var mail in waiting) mail.Stop(by, Now);
        return waiting.Count;
    }

    /// <summary>Stops one mail.</summary>
    /// <returns>False when there is none.</returns>
    /// <exception cref="RefusedException">It does not wait any more.</exception>
    public Task<bool> StopAsync(int id, Actor by, CancellationToken ct) => ChangeAsync(id, mail => mail.Stop(by, Now), ct);

    /// <summary>Sends the same message again, as somebody asked.</summary>
    /// <returns>False when there is none.</returns>
    /// <exception cref="RefusedException">It is being sent, or was stopped.</exception>
    public Task<bool> SendAgainAsync(int id, Actor by, CancellationToken ct) => ChangeAsync(id, mail => mail.SendAgain(by, Now), ct);

    private Task<bool> ChangeAsync(int id, Action<OutgoingMail> change, CancellationToken ct) => db.InTransaction(async () =>
    {
        if (await db.Mails.FirstOrDefaultAsync(m => m.Id == id, ct) is not { } mail) return false;
        change(mail);
        return true;
    }, ct);

    private void MustBeInTransaction()
    {
        if (db.Database.CurrentTransaction is null) throw new InvalidOperationException("Mails are queued in the transaction of what they tell of; use InTransaction.");
    }
}
