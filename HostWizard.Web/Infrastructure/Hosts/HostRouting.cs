using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Media;

namespace HostWizard.Web.Infrastructure.Hosts;

/// <summary>
/// Decides by host name what a request can reach: everything on the platform's own names, one website and its files
/// on a website's, nothing anywhere else. It stands before routing, so that no header and no path leads around it.
/// </summary>
public static class HostRouting
{
    // What the pages of a website are made of, besides themselves.
    private static readonly PathString[] WebsiteFiles = ["/assets", "/lib/fonts"];

    private static ExceptionHandlerOptions Plain => new() { ExceptionHandler = context => PlainPage.WriteAsync(context, context.Response.StatusCode) };

    public static IServiceCollection AddHosts(this IServiceCollection services) => services.AddSingleton<HostNames>().AddSingleton<TlsRefusals>().AddSingleton<WebsiteLookup>();

    public static void UseHosts(this WebApplication app)
    {
        var names = app.Services.GetRequiredService<HostNames>();
        // Around the search for the website too: a database that does not answer is told in the same plain words.
        app.UseWhen(context => names.Judge(HostNames.Of(context.Request)).Kind != HostKind.Platform, website => website.UseExceptionHandler(Plain));
        app.Use((context, next) => names.Judge(HostNames.Of(context.Request)) switch
        {
            (HostKind.Platform, _) => next(context),
            (HostKind.Subdomain, var label) => ServeAsync(context, next, label, new(StorefrontDoor.Subdomain, IsPrimary: false, context.Request.Path)),
            (_, var domain) => ServeDomainAsync(context, next, domain),
        });
        app.UseWhen(StorefrontVisit.IsWebsite, website =>
        {
            website.UseExceptionHandler(Plain);
            website.UseStatusCodePages(missing => PlainPage.WriteAsync(missing.HttpContext, missing.HttpContext.Response.StatusCode));
        });
    }

    private static async Task ServeDomainAsync(HttpContext context, RequestDelegate next, string host)
    {
        var found = await context.RequestServices.GetRequiredService<WebsiteLookup>().ByDomainAsync(host, context.RequestAborted);
        if (found is null) await PlainPage.WriteAsync(context, StatusCodes.Status404NotFound);
        else await ServeAsync(context, next, found.Subdomain, new(StorefrontDoor.Domain, found.IsPrimary && found.Domain == host, context.Request.Path));
    }

    private static Task ServeAsync(HttpContext context, RequestDelegate next, string subdomain, StorefrontVisit visit)
    {
        var request = context.Request;
        var isPost = HttpMethods.IsPost(request.Method) && visit.Path == "/_contact";
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !isPost)
        {
            context.Response.Headers.Allow = "GET, HEAD";
            return PlainPage.WriteAsync(context, StatusCodes.Status405MethodNotAllowed);
        }
        // Nobody is signed in here: the platform neither reads nor renews its session on a client's domain.
        request.Headers.Remove("Cookie");
        request.Headers.Remove("Authorization");
        context.Features.Set(visit with { Subdomain = subdomain });
        // UsePathBase has routed already, by the path as it was asked for: that choice must not stand.
        context.SetEndpoint(null);
        request.RouteValues.Clear();
        // Files go the usual way; a page of a website needs nothing of what comes after.
        return WebsiteFiles.Any(folder => request.Path.StartsWithSegments(folder)) || MediaServing.IsPicture(request.Path)
            ? next(context)
            : context.RequestServices.GetRequiredService<IWebsiteDoor>().AnswerAsync(context, subdomain, visit.Path.Value?.TrimStart('/') ?? "", visit);
    }
}
