using HostWizard.Web.Domain;
using Microsoft.AspNetCore.Identity;

namespace HostWizard.Web.Data;

/// <summary>What an account may do.</summary>
public enum Role { Admin, Owner }

/// <summary>Somebody who can sign in: an admin of the platform, or an owner of one merchant's websites.</summary>
public sealed class Account : IdentityUser<int>
{
    /// <summary>How many wrong passwords in a row make an account rest.</summary>
    public const int MostWrongPasswords = 5;

    /// <summary>How long an account rests after too many.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromMinutes(15);

    private Account() { }

    private Account(string email, string displayName, Role role, int? merchantId, DateTime now)
        => (UserName, Email, DisplayName, Role, MerchantId, CreatedAt, EmailConfirmed, LockoutEnabled) = (email, email, displayName, role, merchantId, now, true, true);

    /// <summary>Somebody who runs the platform.</summary>
    public static Account Admin(string email, string displayName, bool temporaryPassword, DateTime now)
        => new(email, displayName, Role.Admin, null, now) { MustChangePassword = temporaryPassword };

    /// <summary>A merchant's user.</summary>
    public static Account Owner(string email, string displayName, Merchant merchant, DateTime now)
        => new(email, displayName, Role.Owner, merchant.Id, now) { MustChangePassword = true };

    /// <summary>Name as others see it.</summary>
    public string DisplayName { get; private set; } = "";

    /// <summary>What the account may do.</summary>
    public Role Role { get; private set; }

    /// <summary>Whose websites an owner edits; null for admins.</summary>
    public int? MerchantId { get; private set; }

    /// <summary>Whether the password was given by somebody else and must be changed before anything.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>Since when the account is shut, UTC; null while it is open.</summary>
    public DateTime? DeactivatedAt { get; set; }

    /// <summary>Since when, UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>Last sign-in, UTC.</summary>
    public DateTime? LastSignInAt { get; set; }

    /// <summary>Until when nobody can sign in, after too many wrong passwords; null while somebody can.</summary>
    public DateTimeOffset? RestsUntil(DateTimeOffset now) => LockoutEnd > now ? LockoutEnd : null;

    /// <summary>Counts a wrong password; after five the account rests for a quarter of an hour.</summary>
    public void NoteWrongPassword(DateTimeOffset now)
    {
        ConcurrencyStamp = Guid.NewGuid().ToString();
        if (++AccessFailedCount >= MostWrongPasswords) (AccessFailedCount, LockoutEnd) = (0, now + Rest);
    }

    /// <summary>Who does what this account does, for the history.</summary>
    public Actor AsActor() => new(Email!);
}

/// <summary>A named, long-lived key to the JSON API. Only its hash is kept.</summary>
public sealed class ApiToken
{
    private ApiToken() { }

    public ApiToken(Account account, string name, string start, string hash, DateTime now)
        => (AccountId, Name, Start, Hash, CreatedAt) = (account.Id, name, start, hash, now);

    public int Id { get; private set; }

    /// <summary>The admin who made it and whom it acts for.</summary>
    public int AccountId { get; private set; }

    public Account Account { get; private set; } = null!;

    /// <summary>What it is for, in its maker's words.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The first characters, to recognise it by.</summary>
    public string Start { get; private set; } = "";

    /// <summary>SHA-256 of the key, hexadecimal.</summary>
    public string Hash { get; private set; } = "";

    public DateTime CreatedAt { get; private set; }

    /// <summary>Last use, UTC, to the minute.</summary>
    public DateTime? LastUsedAt { get; set; }

    public DateTime? RevokedAt { get; set; }
}

/// <summary>A link by which somebody chooses a password without knowing the old one: once, and not for long. Only its hash is kept.</summary>
public sealed class PasswordLink
{
    private PasswordLink() { }

    public PasswordLink(Account account, byte[] tokenHash, DateTime now, DateTime expiresAt)
        => (Account, TokenHash, CreatedAt, ExpiresAt) = (account, tokenHash, now, expiresAt);

    public int Id { get; private set; }

    /// <summary>Whose password.</summary>
    public int AccountId { get; private set; }

    public Account Account { get; private set; } = null!;

    /// <summary>SHA-256 of the secret in the link.</summary>
    public byte[] TokenHash { get; private set; } = [];

    public DateTime CreatedAt { get; private set; }

    /// <summary>Until when it opens, UTC.</summary>
    public DateTime ExpiresAt { get; private set; }

    /// <summary>When it was used, UTC; never twice.</summary>
    public DateTime? UsedAt { get; set; }
}
