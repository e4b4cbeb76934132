using System.Net;
using HostWizard.Web.Domain;

namespace HostWizard.Web.Infrastructure.Http;

/// <summary>Absolute addresses for bodies, mails and documents: from <c>HostWizard:PublicUrl</c>, else from the request itself.</summary>
public sealed class PublicAddress(HostWizardSettings settings, IHttpContextAccessor http)
{
    /// <summary>The base, without a slash at the end.</summary>
    public string Base => settings.PublicUrl is { } configured
        ? configured.ToString().TrimEnd('/')
        : http.HttpContext is { Request: var request } ? $"{request.Scheme}://{request.Host}{request.PathBase}" : $"https://{settings.PlatformDomain}";

    // The platform answers on every IP address, and whoever asks writes the address down.
    private bool IsMadeUp => settings.PublicUrl is null && http.HttpContext is { } context && IPAddress.TryParse(context.Request.Host.Host.Trim('[', ']'), out var named)
        && !IPAddress.IsLoopback(named) && !named.Equals(context.Connection.LocalIpAddress);

    /// <summary>Where people sign in.</summary>
    public string Login => $"{Base}/login";

    /// <summary>The website, by path.</summary>
    public string Storefront(string subdomain) => $"{Base}/storefront/{subdomain}";

    /// <summary>The editor of the website.</summary>
    public string Cms(string subdomain) => $"{Base}/cms/{subdomain}";

    /// <summary>The viewer; with the site's key where the countable address alone does not open it.</summary>
    public string Preview(int siteId, string previewKey)
        => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Base}/hosting/sites/{siteId}/preview{(settings.PreviewRequiresKey ? "?key=" + previewKey : "")}");

    /// <summary>The page of a proposal.</summary>
    public string Proposal(string token) => $"{Base}/hosting/proposals/{token}";

    /// <summary>Where somebody chooses a password by a link. A stranger may have asked for it, so a host the stranger made up is not in it.</summary>
    public string Password(string token) => $"{(IsMadeUp ? $"https://{settings.PlatformDomain}" : Base)}/login/password/{token}";

    /// <summary>The admin's page of a site.</summary>
    public string Site(int siteId) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Base}/admin/hosting/sites/{siteId}");

    /// <summary>
    /// Where a website is framed from: its subdomain when the platform was asked by its own name, else by path. Only meaningful in a request.
    /// </summary>
    public string Frame(string subdomain)
    {
        var request = http.HttpContext!.Request;
        if (!string.Equals(request.Host.Host, settings.PlatformDomain, StringComparison.OrdinalIgnoreCase)) return $"{request.PathBase}/storefront/{subdomain}";
        var host = request.Host.Port is { } port ? new HostString(Host(subdomain), port) : new(Host(subdomain));
        return $"{request.Scheme}://{host}/";
    }

    /// <summary>The platform's own name for a website, such as boulangerie-du-parc.hostwizard.lu.</summary>
    public string Host(string subdomain) => $"{subdomain}.{settings.PlatformDomain}";
}
