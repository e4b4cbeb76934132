using System.Security.Cryptography;

namespace HostWizard.Web.Domain;

/// <summary>Passwords and secrets made by the machine.</summary>
public static class TemporaryPassword
{
    // Without 0, O, 1, l and I: these are read out over the telephone.
    private const string Letters = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /// <summary>A password of 16 characters in four groups; some 92 bits.</summary>
    public static string New() => string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Letters, 4)));

    /// <summary>A secret for addresses and keys: 32 characters, some 185 bits.</summary>
    public static string Secret() => RandomNumberGenerator.GetString(Letters, 32);

    /// <summary>A secret for links that are printed and typed: 24 characters, some 139 bits.</summary>
    public static string LinkSecret() => RandomNumberGenerator.GetString(Letters, 24);
}
