using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Infrastructure.SignIn;

/// <summary>Gives accounts the passwords that somebody else hands over. Nothing is saved here: the caller's transaction does.</summary>
public sealed class NewAccounts(UserManager<Account> accounts, HostWizardDb db)
{
    /// <summary>Whether somebody signs in with this address already. Ask in the transaction that adds: a lost race asks again.</summary>
    public Task<bool> IsTakenAsync(string email, CancellationToken ct)
    {
        var name = accounts.NormalizeName(email);
        return db.Users.AnyAsync(account => account.NormalizedUserName == name, ct);
    }

    /// <summary>Adds the account with a temporary password.</summary>
    /// <returns>The password, to be shown once.</returns>
    public string Add(Account account)
    {
        account.MustChangePassword = true;
        var password = TemporaryPassword.New();
        Add(account, password);
        return password;
    }

    /// <summary>Adds the account with a password somebody chose; it is not measured by the rules for new ones.</summary>
    public void Add(Account account, string password)
    {
        account.NormalizedUserName = accounts.NormalizeName(account.UserName);
        account.NormalizedEmail = accounts.NormalizeEmail(account.Email);
        SetPassword(account, password);
        db.Users.Add(account);
    }

    /// <summary>Gives the account a new temporary password; its sessions and tokens end, a lockout is lifted.</summary>
    /// <returns>The password, to be shown once.</returns>
    public string Reset(Account account)
    {
        var password = TemporaryPassword.New();
        Choose(account, password);
        account.MustChangePassword = true;
        return password;
    }

    /// <summary>Gives the account the password its own person chose; its sessions and tokens end, a lockout is lifted.</summary>
    public void Choose(Account account, string password)
    {
        account.MustChangePassword = false;
        account.LockoutEnd = null;
        account.AccessFailedCount = 0;
        SetPassword(account, password);
    }

    /// <summary>Ends all sessions and tokens of the account.</summary>
    public static void EndSessions(Account account)
    {
        account.SecurityStamp = Guid.NewGuid().ToString("N");
        Touch(account);
    }

    /// <summary>Whoever changes the same account at the same time loses and starts again.</summary>
    public static void Touch(Account account) => account.ConcurrencyStamp = Guid.NewGuid().ToString();

    private void SetPassword(Account account, string password)
    {
        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);
        EndSessions(account);
    }
}
