using System.Globalization;
using System.Net;

namespace HostWizard.Web.Domain;

/// <summary>A client's own domain as it is stored: lower case, punycode, at least two labels. Source: contract section 2, "go live".</summary>
public static class DomainName
{
    private static readonly IdnMapping Idn = new() { UseStd3AsciiRules = true };

    /// <summary>The stored form of what a person typed.</summary>
    /// <param name="text">A domain such as <c>coiffure-élégance.lu</c>; no scheme, port or path.</param>
    /// <param name="platformDomain">The platform's own domain, which no client may have.</param>
    /// <exception cref="InvalidInputException">It is none that a client can have; the field is <c>domain</c>.</exception>
    public static string Parse(string? text, string platformDomain)
    {
        if (string.IsNullOrWhiteSpace(text)) throw Invalid("Please give the domain, such as boulangerie-parc.lu.");
        var typed = text.Trim();
        if (typed.Contains("://", StringComparison.Ordinal)) throw Invalid("Give the domain alone, without https://.");
        if (IPAddress.TryParse(typed, out _)) throw Invalid("This is an IP address; a domain such as boulangerie-parc.lu is needed.");
        if (typed.Contains('/') || typed.Contains('?') || typed.Contains('#')) throw Invalid("Give the domain alone, without a path.");
        if (typed.Contains(':')) throw Invalid("Give the domain alone, without a port.");
        if (typed.EndsWith('.')) throw Invalid("Leave out the dot at the end.");

        var domain = ToAscii(typed);
        var labels = domain.Split('.');
        if (labels.Length < 2) throw Invalid("A domain has at least two parts, such as boulangerie-parc.lu.");
        if (labels[^1].All(char.IsAsciiDigit)) throw Invalid("A domain ends in letters, such as .lu.");
        if (domain == platformDomain || domain.EndsWith("." + platformDomain, StringComparison.Ordinal))
            throw Invalid($"{domain} belongs to this platform; a client's own domain is needed.");
        return domain;
    }

    /// <summary>The domain as people write it, umlauts and accents included.</summary>
    public static string Readable(string domain)
    {
        try
        {
            return Idn.GetUnicode(domain);
        }
        catch (ArgumentException)
        {
            return domain;
        }
    }

    /// <summary>The domain without a leading <c>www.</c>: with and without are one and the same client's.</summary>
    public static string Bare(string domain) => domain.StartsWith("www.", StringComparison.Ordinal) && domain.IndexOf('.', 4) > 0 ? domain[4..] : domain;

    private static string ToAscii(string typed)
    {
        try
        {
            var domain = Idn.GetAscii(typed.ToLowerInvariant()).ToLowerInvariant();
            if (domain.Length <= 253 && domain.Split('.').All(IsLabel) && Idn.GetUnicode(domain).Length > 0) return domain;
        }
        catch (ArgumentException)
        {
            // Answered below: the framework's words are for programmers.
        }
        throw Invalid("This is not a domain name. Use letters, digits and hyphens, such as boulangerie-parc.lu.");
    }

    private static bool IsLabel(string label)
        => label.Length is > 0 and <= 63 && label[0] != '-' && label[^1] != '-' && label.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    private static InvalidInputException Invalid(string message) => new("domain", message);
}
