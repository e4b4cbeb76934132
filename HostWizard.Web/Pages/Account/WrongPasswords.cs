using HostWizard.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Account;

/// <summary>Counts wrong passwords, also those that are tried at once.</summary>
[Handler]
public sealed class WrongPasswords(HostWizardDb db, TimeProvider clock)
{
    // Identity's own count goes by the machine's clock, and tries at once overwrite each other's.
    public Task<bool> NoteAsync(int accountId, CancellationToken ct) => db.InTransaction(async () =>
    {
        (await db.Users.SingleAsync(account => account.Id == accountId, ct)).NoteWrongPassword(clock.GetUtcNow());
        return true;
    }, ct);
}
