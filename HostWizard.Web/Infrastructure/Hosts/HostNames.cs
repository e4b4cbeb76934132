namespace HostWizard.Web.Infrastructure.Hosts;

/// <summary>What a host name is here: the platform itself, one of its subdomains, or perhaps a client's domain.</summary>
public enum HostKind { Platform, Subdomain, Other }

/// <summary>Judges host names. Source: contract section 3, first paragraph.</summary>
public sealed class HostNames(HostWizardSettings settings)
{
    private readonly string? publicHost = settings.PublicUrl?.IdnHost.ToLowerInvariant();

    /// <summary>What a host name is, whatever its port.</summary>
    /// <param name="host">As the visitor's browser sent it, without port; IPv6 addresses may be in brackets.</param>
    /// <returns>The kind, and the name in lower case: the label alone for a subdomain.</returns>
    public (HostKind Kind, string Name) Judge(string host)
    {
        var name = host.ToLowerInvariant();
        if (IsPlatformName(name) || name == "localhost" || IsAddress(name)) return (HostKind.Platform, name);
        return SubdomainOf(name) is { } label ? (HostKind.Subdomain, label) : (HostKind.Other, name);
    }

    /// <summary>The host a request names, without port and as it was sent: <c>Request.Host</c> would turn punycode into letters.</summary>
    public static string Of(HttpRequest request) => new HostString(request.Headers.Host.ToString()).Host;

    /// <summary>Whether the platform itself answers on this lower-case DNS name, so that it needs a certificate.</summary>
    public bool IsPlatformName(string name)
        => name == settings.PlatformDomain || name == "www." + settings.PlatformDomain
            || (name == publicHost && name != "localhost" && !IsAddress(name));

    /// <summary>Whether a text can be a host name at all; everything else is not worth a question to the database.</summary>
    public static bool IsHostName(string name)
        => name.Length is > 0 and <= 253 && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.');

    private string? SubdomainOf(string name)
    {
        if (!name.EndsWith("." + settings.PlatformDomain, StringComparison.Ordinal)) return null;
        var label = name[..^(settings.PlatformDomain.Length + 1)];
        return label.Length > 0 && !label.Contains('.') ? label : null;
    }

    private static bool IsAddress(string name) => Uri.CheckHostName(name.Trim('[', ']')) is UriHostNameType.IPv4 or UriHostNameType.IPv6;
}
