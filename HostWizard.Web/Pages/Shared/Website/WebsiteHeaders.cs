using HostWizard.Web.Infrastructure;
using Microsoft.AspNetCore.Routing;

namespace HostWizard.Web.Pages.Shared.Website;

/// <summary>What browsers may do with a client's website: show it, nothing else. The platform may frame it.</summary>
public static class WebsiteHeaders
{
    /// <summary>Sets the policy; a website runs no script at all.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="settings">Who may frame it.</param>
    /// <param name="style">Hash of the page's own style; null where there is none.</param>
    public static void AddWebsitePolicy(this HttpResponse response, HostWizardSettings settings, string? style = null)
    {
        var platform = settings.PlatformDomain;
        var publicUrl = settings.PublicUrl is { } url ? " " + url.GetLeftPart(UriPartial.Authority) : "";
        var headers = response.Headers;
        headers.ContentSecurityPolicy = $"default-src 'none'; style-src 'self'{(style is null ? "" : " " + style)}; img-src 'self' data:; font-src 'self'; connect-src 'self'; script-src 'none'; form-action 'self'; base-uri 'none'; "
            + $"frame-ancestors 'self' https://{platform} http://{platform}:* https://www.{platform} http://www.{platform}:*{publicUrl}";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
    }
}

/// <summary>A page that can only be read, or also takes a form: every other method is answered 405.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ReadOnlyPageAttribute : Attribute, IHttpMethodMetadata
{
    /// <summary>Whether visitors may send it a form.</summary>
    public bool TakesForms { get; init; }

    public IReadOnlyList<string> HttpMethods => TakesForms ? ["GET", "HEAD", "POST"] : ["GET", "HEAD"];

    public bool AcceptCorsPreflight { get => false; set { } }
}
