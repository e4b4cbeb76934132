using HostWizard.Web.Domain;

namespace HostWizard.Web.Infrastructure.Hosts;

/// <summary>Says of a request that a visitor came by a website's own host name, not through the platform.</summary>
/// <param name="Door">By subdomain or by the client's domain.</param>
/// <param name="IsPrimary">Whether the host is the one all others lead to.</param>
/// <param name="Path">The path that was asked for, before it was led to the storefront.</param>
public sealed record StorefrontVisit(StorefrontDoor Door, bool IsPrimary, PathString Path)
{
    /// <summary>The website's subdomain, by whichever host the visitor came.</summary>
    public string Subdomain { get; init; } = "";

    /// <summary>The visit of a request; null when it came to the platform.</summary>
    public static StorefrontVisit? Of(HttpContext context) => context.Features.Get<StorefrontVisit>();

    /// <summary>Whether a request is for a client's website, by host or by path: what goes wrong there is told without our words and name.</summary>
    public static bool IsWebsite(HttpContext context) => Of(context) is not null || context.Request.Path.StartsWithSegments("/storefront");
}
