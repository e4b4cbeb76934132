using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Infrastructure.SignIn;

/// <summary>Links by which somebody chooses a password without knowing the old one. Each opens once and not for long.</summary>
public sealed class PasswordLinks(HostWizardDb db, NewAccounts passwords, UserManager<Account> accounts, TimeProvider clock)
{
    /// <summary>How long a new client has to choose a password.</summary>
    public static readonly TimeSpan ForNewAccount = TimeSpan.FromDays(14);

    /// <summary>How long a colleague has who was invited.</summary>
    public static readonly TimeSpan ForColleague = TimeSpan.FromHours(48);

    /// <summary>How long somebody has who forgot it.</summary>
    public static readonly TimeSpan ForForgotten = TimeSpan.FromHours(2);

    /// <summary>How long a person waits for a second link.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromMinutes(2);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Adds a link for an account, in the caller's transaction.</summary>
    /// <returns>The secret in it, and until when it opens, UTC.</returns>
    public (string Token, DateTime ValidUntil) Add(Account account, TimeSpan length)
    {
        var (token, now) = (SecretLinks.New(), Now);
        db.PasswordLinks.Add(new PasswordLink(account, SecretLinks.Hash(token), now, now + length));
        return (token, now + length);
    }

    /// <summary>The account that signs in with an address, when a link may be sent to it now; null otherwise.</summary>
    public async Task<Account?> MayAskAsync(string email, CancellationToken ct)
    {
        var (name, since) = (accounts.NormalizeName(email), Now - Rest);
        return await db.Users.FirstOrDefaultAsync(a => a.NormalizedUserName == name && a.DeactivatedAt == null && !db.PasswordLinks.Any(l => l.AccountId == a.Id && l.CreatedAt > since), ct);
    }

    /// <summary>Whose password a link changes; null when it is none, was used, or is too old.</summary>
    public async Task<Account?> OwnerAsync(string token, CancellationToken ct) => (await FindAsync(token, ct))?.Account;

    /// <summary>Uses a link: the password is the new one, and all other links and sessions of the account end.</summary>
    /// <returns>The account; null when the link does not open any more.</returns>
    /// <exception cref="InvalidInputException">The password is not good enough.</exception>
    public Task<Account?> UseAsync(string token, string? password, CancellationToken ct) => db.InTransaction(async () =>
    {
        if (await FindAsync(token, ct) is not { Account: var account }) return null;
        foreach (var rule in accounts.PasswordValidators)
            if (await rule.ValidateAsync(accounts, account, password ?? "") is { Succeeded: false } wrong) throw new InvalidInputException("new", string.Join(" ", wrong.Errors.Select(e => e.Description)));
        await CloseAsync(account, ct);
        passwords.Choose(account, password!);
        account.LastSignInAt = Now;
        return account;
    }, ct);

    /// <summary>Closes all links of an account that still open, in the caller's transaction.</summary>
    public async Task CloseAsync(Account account, CancellationToken ct)
    {
        foreach (var link in await db.PasswordLinks.Where(l => l.AccountId == account.Id && l.UsedAt == null).ToListAsync(ct)) link.UsedAt = Now;
    }

    private async Task<PasswordLink?> FindAsync(string token, CancellationToken ct)
    {
        var (hash, now) = (SecretLinks.Hash(token), Now);
        return await db.PasswordLinks.Include(l => l.Account).FirstOrDefaultAsync(l => l.TokenHash == hash && l.UsedAt == null && l.ExpiresAt > now && l.Account.DeactivatedAt == null, ct);
    }
}
