using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure;
using HostWizard.Web.Infrastructure.Hosts;
using HostWizard.Web.Infrastructure.Html;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Pages.Shared.Website;

namespace HostWizard.Web.Pages.Storefront;

/// <summary>Answers everybody who asks for a website: decides by its state who sees what, and hands out pages that are drawn already.</summary>
public sealed class WebsiteDoor(WebsiteLookup lookup, WebsitePages pages, WebsiteMessages messages, HostWizardSettings settings) : IWebsiteDoor
{
    public async Task AnswerAsync(HttpContext http, string subdomain, string path, StorefrontVisit? visit)
    {
        var door = visit?.Door ?? StorefrontDoor.Path;
        var facts = await lookup.BySubdomainAsync(subdomain, http.RequestAborted);
        var answer = facts is null ? StorefrontAnswer.NotFound : StorefrontRule.For(facts.Status, door, IsInsider(http, facts));
        // One address for each website: www., the bare name and former domains are the same client's.
        if (answer == StorefrontAnswer.Website && visit is { Door: StorefrontDoor.Domain, IsPrimary: false } && facts!.Status == SiteStatus.Live) answer = StorefrontAnswer.MovedToDomain;

        var mayBeListed = StorefrontRule.MayBeListed(facts?.Status, door);
        if (!mayBeListed) http.Response.Headers["X-Robots-Tag"] = "noindex";
        switch (answer)
        {
            case StorefrontAnswer.Website: await ShowAsync(http, facts!, visit, path, mayBeListed); break;
            case StorefrontAnswer.MovedToDomain: Move(http, facts!.LiveDomain!, visit!.Path); break;
            case StorefrontAnswer.Unavailable: await CloseAsync(http, StatusCodes.Status503ServiceUnavailable, facts!); break;
            case StorefrontAnswer.Gone: await CloseAsync(http, StatusCodes.Status410Gone, facts!); break;
            default: await CloseAsync(http, StatusCodes.Status404NotFound, null); break;
        }
    }

    private async Task ShowAsync(HttpContext http, WebsiteFacts facts, StorefrontVisit? visit, string path, bool mayBeListed)
    {
        var request = http.Request;
        var root = request.PathBase + "/";
        var address = new WebsiteAddress(root, visit is null ? $"{root}storefront/{facts.Subdomain}/" : root, mayBeListed ? $"{request.Scheme}://{OnSamePort(request, facts.LiveDomain!)}" : null);
        if (HttpMethods.IsPost(request.Method))
        {
            await messages.TakeAsync(http, facts, address, path);
            return;
        }
        if (visit is not null && path == "robots.txt")
        {
            await TextAsync(http, mayBeListed ? $"User-agent: *\nAllow: /\nSitemap: {address.Origin}{root}sitemap.xml\n" : "User-agent: *\nDisallow: /\n", "text/plain; charset=utf-8");
            return;
        }
        if (mayBeListed && path == "sitemap.xml")
        {
            await TextAsync(http, Sitemap.Of(await pages.ContentAsync(facts, http.RequestAborted), address, facts.PublishedAt), "application/xml; charset=utf-8");
            return;
        }
        var page = path == "_sent" ? await pages.SentAsync(facts, address, request.Query["language"]) : await pages.FindAsync(facts, address, path);
        if (page is null)
        {
            page = await pages.MissingAsync(facts, address, path);
            http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
        // Asked for again at each visit: a change, or a suspension, is seen at once; the tag makes that cheap.
        http.Response.Headers.CacheControl = facts.Status is null or SiteStatus.Draft ? "no-store" : "no-cache";
        await page.WriteAsync(http, settings);
    }

    private async Task CloseAsync(HttpContext http, int status, WebsiteFacts? facts)
    {
        var response = http.Response;
        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        response.AddWebsitePolicy(settings);
        response.Headers.CacheControl = "no-store";
        if (status == StatusCodes.Status503ServiceUnavailable) response.Headers.RetryAfter = "3600";
        var name = facts?.LiveDomain is { } domain ? DomainName.Readable(domain) : facts is null ? null : $"{facts.Subdomain}.{settings.PlatformDomain}";
        var platform = StorefrontVisit.Of(http) is null
            ? http.Request.PathBase.ToString()
            : settings.PublicUrl?.ToString().TrimEnd('/') ?? $"{http.Request.Scheme}://{OnSamePort(http.Request, settings.PlatformDomain)}";
        var view = new ClosedView(status, facts?.Language ?? SiteLanguage.En, name, platform + "/login", http.Request.PathBase + "/");
        var html = await http.RequestServices.GetRequiredService<RazorText>().RenderAsync("/Pages/Storefront/_Closed.cshtml", view);
        if (!HttpMethods.IsHead(http.Request.Method)) await response.WriteAsync(html, http.RequestAborted);
    }

    private static void Move(HttpContext http, string domain, PathString path)
    {
        var request = http.Request;
        // For good, but asked again each time: the day the website moves on, no browser shall insist.
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.StatusCode = StatusCodes.Status301MovedPermanently;
        http.Response.Headers.Location = $"{request.Scheme}://{OnSamePort(request, domain)}{request.PathBase.Add(path.HasValue ? path : "/")}{request.QueryString}";
    }

    private static Task TextAsync(HttpContext http, string text, string type)
    {
        http.Response.ContentType = type;
        http.Response.Headers.CacheControl = "no-cache";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        return HttpMethods.IsHead(http.Request.Method) ? Task.CompletedTask : http.Response.WriteAsync(text, http.RequestAborted);
    }

    // In development everything is on one port.
    private static HostString OnSamePort(HttpRequest request, string host) => request.Host.Port is { } port ? new(host, port) : new(host);

    private static bool IsInsider(HttpContext http, WebsiteFacts facts)
        => http.User.Identity?.IsAuthenticated == true && !http.User.MustChangePassword() && (http.User.IsAdmin() || http.User.MerchantId() == facts.MerchantId);
}
