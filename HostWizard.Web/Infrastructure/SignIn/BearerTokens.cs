using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using Microsoft.AspNetCore.DataProtection;

namespace HostWizard.Web.Infrastructure.SignIn;

/// <summary>Makes and reads the tokens of the JSON API. Access and refresh tokens are sealed, long-lived ones are random and stored hashed.</summary>
public sealed class BearerTokens(IDataProtectionProvider protection, TimeProvider clock)
{
    /// <summary>How every long-lived token begins.</summary>
    public const string ApiTokenPrefix = "hw_";

    /// <summary>How long an access token is good.</summary>
    public static readonly TimeSpan AccessLength = TimeSpan.FromHours(1);

    private static readonly TimeSpan RefreshLength = TimeSpan.FromDays(14);
    private readonly IDataProtector access = protection.CreateProtector("HostWizard.AccessToken");
    private readonly IDataProtector refresh = protection.CreateProtector("HostWizard.RefreshToken");

    /// <summary>A token to ask with.</summary>
    public string NewAccess(Account account) => Seal(access, account, AccessLength);

    /// <summary>A token to get the next access token with.</summary>
    public string NewRefresh(Account account) => Seal(refresh, account, RefreshLength);

    /// <summary>Whose access token this is; null when it is none or too old.</summary>
    public (int AccountId, string Stamp)? ReadAccess(string token) => Open(access, token);

    /// <summary>Whose refresh token this is; null when it is none or too old.</summary>
    public (int AccountId, string Stamp)? ReadRefresh(string token) => Open(refresh, token);

    /// <summary>A long-lived token; shown once.</summary>
    public static string NewApiToken() => ApiTokenPrefix + TemporaryPassword.Secret();

    /// <summary>What is kept of a long-lived token: its SHA-256, hexadecimal.</summary>
    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    private string Seal(IDataProtector protector, Account account, TimeSpan length)
        => protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{account.Id}|{clock.GetUtcNow().Add(length).ToUnixTimeSeconds()}|{account.SecurityStamp}"));

    private (int, string)? Open(IDataProtector protector, string token)
    {
        try
        {
            var parts = protector.Unprotect(token).Split('|', 3);
            return long.Parse(parts[1], CultureInfo.InvariantCulture) > clock.GetUtcNow().ToUnixTimeSeconds()
                ? (int.Parse(parts[0], CultureInfo.InvariantCulture), parts[2])
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
