using HostWizard.Web.Infrastructure;
using Microsoft.AspNetCore.Routing;

namespace HostWizard.Web.Pages.Shared.Website;

/// <summary>What browsers may do with a client's website: show it, nothing else. The platform may frame it.</summary>
public static class WebsiteHeaders
{
    /// <summary>Sets the policy; a website runs no script at all.</summary>
    public static void AddWebsitePolicy(this HttpResponse response, HostWizardSettings settings)
    {
        var platform = settings.PlatformDomain;
        var publicUrl = settings.PublicUrl is { } url ? " " + url.GetLeftPart(UriPartial.Authority) : "";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; script-src 'none'; form-action 'none'; base-uri 'none'; "
            + $"frame-ancestors 'self' https://{platform} http://{platform}:* https://www.{platform} http://www.{platform}:*{publicUrl}";
    }
}

/// <summary>A page that can only be read: every other method is answered 405.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ReadOnlyPageAttribute : Attribute, IHttpMethodMetadata
{
    public IReadOnlyList<string> HttpMethods { get; } = ["GET", "HEAD"];

    public bool AcceptCorsPreflight { get => false; set { } }
}
