using System.Security.Cryptography;
using System.Text;
using HostWizard.Web.Domain;
using Microsoft.AspNetCore.DataProtection;

namespace HostWizard.Web.Infrastructure;

/// <summary>The secrets in links that open something without an account. The database finds them by their hash; only the key ring can read them again.</summary>
public sealed class SecretLinks(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("HostWizard.SecretLink");

    /// <summary>A new secret.</summary>
    public static string New() => TemporaryPassword.LinkSecret();

    /// <summary>SHA-256 of a secret: what it is found by.</summary>
    public static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));

    /// <summary>The secret as it may lie in the database.</summary>
    public byte[] Seal(string secret) => protector.Protect(Encoding.UTF8.GetBytes(secret));

    /// <summary>The secret again; null when the key it was sealed with is gone.</summary>
    public string? Open(byte[]? sealedSecret)
    {
        if (sealedSecret is null) return null;
        try
        {
            return Encoding.UTF8.GetString(protector.Unprotect(sealedSecret));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
