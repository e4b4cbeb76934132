using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace HostWizard.Web.Domain;

/// <summary>How a business name becomes the first label of an address. Source: contract section 2, "create".</summary>
public static class Subdomain
{
    /// <summary>The longest label of a host name (RFC 1035, 2.3.4).</summary>
    public const int MaxLength = 63;

    // Names that the platform or its mail need for themselves.
    private static readonly FrozenSet<string> Reserved = new[]
    {
        "www", "api", "admin", "mail", "smtp", "imap", "pop", "pop3", "ftp", "sftp", "ns", "ns1", "ns2", "mx", "webmail",
        "autodiscover", "autoconfig", "cdn", "static", "assets", "login", "account", "internal", "localhost",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The label a name asks for: folded, other characters as single hyphens; "site" when nothing usable is left.</summary>
    public static string From(string businessName)
    {
        var label = new StringBuilder();
        foreach (var c in FoldedText.Fold(businessName))
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)) label.Append(c);
            else if (label.Length > 0 && label[^1] != '-') label.Append('-');
        }
        var text = Cut(label.ToString(), MaxLength);
        return text.Length == 0 ? "site" : text;
    }

    /// <summary>The first label that is free: the name's own, else with -2, -3 … within <see cref="MaxLength"/>.</summary>
    /// <param name="businessName">The name it is made from.</param>
    /// <param name="taken">Labels in use that begin like the name's own.</param>
    public static string FirstFree(string businessName, IReadOnlySet<string> taken)
    {
        var wanted = From(businessName);
        for (var number = 1; ; number++)
        {
            var suffix = number == 1 ? "" : "-" + number.ToString(CultureInfo.InvariantCulture);
            var label = Cut(wanted, MaxLength - suffix.Length) + suffix;
            if (!Reserved.Contains(label) && !taken.Contains(label)) return label;
        }
    }

    private static string Cut(string label, int length) => (label.Length > length ? label[..length] : label).Trim('-');
}
