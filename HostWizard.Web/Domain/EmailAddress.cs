namespace HostWizard.Web.Domain;

/// <summary>What counts as an e-mail address: one that a mail server could take, international ones included (RFC 6531).</summary>
public static class EmailAddress
{
    /// <summary>The longest address SMTP carries (RFC 5321, 4.5.3.1.3).</summary>
    public const int MaxLength = 254;

    /// <summary>What is wrong with an address, in words; null when nothing is.</summary>
    public static string? WhatIsWrong(string address)
    {
        var at = address.LastIndexOf('@');
        if (at < 0) return "An e-mail address has an @, such as name@example.lu.";
        if (at == 0 || at > 64 || address.IndexOf('@') != at) return "Check the part before the @.";
        if (address.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || "<>(),;:\\\"[]".Contains(c))) return "An e-mail address has no spaces, brackets or commas.";
        if (address[0] == '.' || address[at - 1] == '.' || address.Contains("..", StringComparison.Ordinal)) return "Check the dots in this address.";
        var host = address[(at + 1)..];
        if (!host.Contains('.') || host.EndsWith('.') || host.StartsWith('.')) return "Add the part after the dot, such as .lu.";
        return host.Split('.').All(IsLabel) ? null : "Check the part after the @.";
    }

    private static bool IsLabel(string label)
        => label.Length is > 0 and <= 63 && label[0] != '-' && label[^1] != '-' && label.All(c => char.IsLetterOrDigit(c) || c == '-' || c > 127);
}
