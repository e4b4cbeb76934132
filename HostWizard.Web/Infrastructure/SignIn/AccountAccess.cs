using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Infrastructure.SignIn;

/// <summary>Which account, among whose: an admin, or an owner of one merchant.</summary>
/// <param name="Id">Number of the account.</param>
/// <param name="MerchantId">The owner's merchant; null for admins.</param>
public sealed record WhichAccount(int Id, int? MerchantId);

/// <summary>An account and the password made for it, to be shown once.</summary>
public sealed record Credentials(string DisplayName, string Email, string TemporaryPassword);

/// <summary>Invites people, shuts and opens their accounts, gives new temporary passwords: for admins and owners alike, each in one transaction.</summary>
public sealed class AccountAccess(HostWizardDb db, NewAccounts passwords, TimeProvider clock)
{
    /// <summary>Makes an account for an admin, or for an owner of a merchant.</summary>
    /// <returns>What to hand over; null when there is no such merchant.</returns>
    /// <exception cref="InvalidInputException">Name or e-mail is out of bounds, or the address is taken.</exception>
    public Task<Credentials?> InviteAsync(string? displayName, string? email, int? merchantId, CancellationToken ct)
    {
        var errors = new InputErrors();
        var name = errors.Text("display_name", displayName, 200, required: true);
        var address = errors.Email("email", email, required: true);
        errors.ThrowIfAny();
        return db.InTransaction(async () =>
        {
            var merchant = merchantId is { } id ? await db.Merchants.FirstOrDefaultAsync(m => m.Id == id && !m.IsSystem, ct) : null;
            if (merchantId is not null && merchant is null) return null;
            if (await passwords.IsTakenAsync(address!, ct)) throw new InvalidInputException("email", "Somebody signs in with this address already.");
            var now = clock.GetUtcNow().UtcDateTime;
            var account = merchant is null ? Account.Admin(address!, name!, temporaryPassword: true, now) : Account.Owner(address!, name!, merchant, now);
            return new Credentials(name!, address!, passwords.Add(account));
        }, ct);
    }

    /// <summary>Shuts an account; its sessions and tokens end at once.</summary>
    /// <param name="which">Whose account.</param>
    /// <param name="by">Number of the admin who asks.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <returns>The name; null when there is no such account.</returns>
    /// <exception cref="RefusedException">It is one's own, or nobody would be left to run the platform.</exception>
    public Task<string?> DeactivateAsync(WhichAccount which, int by, CancellationToken ct) => db.InTransaction(async () =>
    {
        if (await FindAsync(which, ct) is not { } account) return null;
        if (account.Id == by) throw new RefusedException("This is your own account. Ask another admin to deactivate it.");
        var admins = await db.Users.Where(a => a.Role == Role.Admin && a.DeactivatedAt == null).ToListAsync(ct);
        var asking = admins.Find(a => a.Id == by) ?? throw new RefusedException("Your account was deactivated in the meantime.");
        if (admins.All(a => a.Id == account.Id)) throw new RefusedException($"{account.DisplayName} is the last admin. Invite another one first.");
        account.DeactivatedAt ??= clock.GetUtcNow().UtcDateTime;
        NewAccounts.EndSessions(account);
        // Both rows are written, so that of two admins who shut each other out at once one loses and is refused.
        NewAccounts.Touch(asking);
        return account.DisplayName;
    }, ct);

    /// <summary>Opens an account again.</summary>
    /// <returns>The name; null when there is no such account.</returns>
    public Task<string?> ReactivateAsync(WhichAccount which, CancellationToken ct) => db.InTransaction(async () =>
    {
        if (await FindAsync(which, ct) is not { } account) return null;
        account.DeactivatedAt = null;
        NewAccounts.Touch(account);
        return account.DisplayName;
    }, ct);

    /// <summary>Gives a new temporary password; the old one and all sessions end.</summary>
    /// <param name="which">Whose account.</param>
    /// <param name="by">Number of the admin who asks.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <returns>What to hand over; null when there is no such account.</returns>
    /// <exception cref="RefusedException">It is one's own.</exception>
    public Task<Credentials?> NewPasswordAsync(WhichAccount which, int by, CancellationToken ct) => db.InTransaction(async () =>
    {
        if (await FindAsync(which, ct) is not { } account) return null;
        if (account.Id == by) throw new RefusedException("This is your own account. Change your password under “Password and sessions”.");
        if (account.DeactivatedAt is not null) throw new RefusedException($"The account of {account.DisplayName} is deactivated. Reactivate it first.");
        return new Credentials(account.DisplayName, account.Email!, passwords.Reset(account));
    }, ct);

    private Task<Account?> FindAsync(WhichAccount which, CancellationToken ct)
    {
        var role = which.MerchantId is null ? Role.Admin : Role.Owner;
        return db.Users.FirstOrDefaultAsync(a => a.Id == which.Id && a.Role == role && a.MerchantId == which.MerchantId, ct);
    }
}
