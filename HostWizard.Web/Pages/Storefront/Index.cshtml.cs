using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure;
using HostWizard.Web.Infrastructure.Hosts;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Pages.Shared.Website;
using LinqToDB;
using LinqToDB.Async;
using LinqToDB.EntityFrameworkCore;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages.Storefront;

/// <summary>A client's website, through the platform's path or by its own host name, as far as its state lets visitors in.</summary>
[ReadOnlyPage]
public sealed class IndexModel(IndexModel.Handler handler, HostWizardSettings settings) : PageModel
{
    public WebsiteView? Website { get; private set; }

    public ClosedView? Closed { get; private set; }

    public async Task<IActionResult> OnGetAsync(string subdomain, string? path, CancellationToken ct)
    {
        var visit = StorefrontVisit.Of(HttpContext);
        var door = visit?.Door ?? StorefrontDoor.Path;
        var found = await handler.Handle(new(subdomain), ct);
        var answer = found is null ? StorefrontAnswer.NotFound : StorefrontRule.For(found.Status, door, IsInsider(found));
        // One address for each website: www. and the bare name are the same client's.
        if (answer == StorefrontAnswer.Website && visit is { Door: StorefrontDoor.Domain, IsPrimary: false } && found!.Status == SiteStatus.Live) answer = StorefrontAnswer.MovedToDomain;

        Response.AddWebsitePolicy(settings);
        if (!StorefrontRule.MayBeListed(found?.Status, door)) Response.Headers["X-Robots-Tag"] = "noindex";
        return answer switch
        {
            StorefrontAnswer.Website => Show(found!, door, path),
            StorefrontAnswer.MovedToDomain => Move(found!.LiveDomain!, visit!.Path),
            StorefrontAnswer.Unavailable => Close(StatusCodes.Status503ServiceUnavailable, found!),
            StorefrontAnswer.Gone => Close(StatusCodes.Status410Gone, found!),
            _ => Close(StatusCodes.Status404NotFound, null),
        };
    }

    private PageResult Close(int status, Found? found)
    {
        Response.StatusCode = status;
        Response.Headers.CacheControl = "no-store";
        if (status == StatusCodes.Status503ServiceUnavailable) Response.Headers.RetryAfter = "3600";
        var name = found?.LiveDomain is { } domain ? DomainName.Readable(domain) : found is null ? null : $"{found.Subdomain}.{settings.PlatformDomain}";
        Closed = new(status, found?.Language ?? SiteLanguage.En, name, Platform() + "/login");
        return Page();
    }

    private string Platform() => StorefrontVisit.Of(HttpContext) is null
        ? Request.PathBase.ToString()
        : settings.PublicUrl?.ToString().TrimEnd('/') ?? $"{Request.Scheme}://{OnSamePort(settings.PlatformDomain)}";

    // In development everything is on one port.
    private HostString OnSamePort(string host) => Request.Host.Port is { } port ? new(host, port) : new(host);

    private RedirectResult Move(string domain, PathString path)
    {
        // For good, but asked again each time: the day the website moves on, no browser shall insist.
        Response.Headers.CacheControl = "no-cache";
        return RedirectPermanent($"{Request.Scheme}://{OnSamePort(domain)}{Request.PathBase.Add(path.HasValue ? path : "/")}{Request.QueryString}");
    }

    private IActionResult Show(Found found, StorefrontDoor door, string? path)
    {
        var isMissing = !string.IsNullOrEmpty(path);
        // Asked for again at each visit: a change, or a suspension, is seen at once; the tag makes that cheap.
        Response.Headers.CacheControl = found.Status is null or SiteStatus.Draft ? "no-store" : "no-cache";
        var home = door == StorefrontDoor.Path ? Url.Content($"~/storefront/{found.Subdomain}") : Url.Content("~/");
        Website = new(found.StoreId, found.Name, found.Language, new(null, found.Title, found.OpeningLine, found.Text, found.Contact), home)
        {
            IsMissingPage = isMissing,
            Canonical = !isMissing && StorefrontRule.MayBeListed(found.Status, door) ? $"{Request.Scheme}://{found.LiveDomain}/" : null,
        };
        if (isMissing)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            return Page();
        }
        var tag = VersionTag.Of(found, door, Request.Host, Request.PathBase);
        Response.Headers.ETag = tag;
        return Request.Headers.IfNoneMatch.ToString().Contains(tag, StringComparison.Ordinal) ? StatusCode(StatusCodes.Status304NotModified) : Page();
    }

    private bool IsInsider(Found found)
        => User.Identity!.IsAuthenticated && !User.MustChangePassword() && (User.IsAdmin() || User.MerchantId() == found.MerchantId);

    public sealed record Query(string Subdomain);

    /// <summary>The website and where its site stands; no status when it has no site.</summary>
    public sealed record Found(
        int StoreId, int MerchantId, string Subdomain, string Name, SiteLanguage Language, DateTime StoreUpdatedAt,
        SiteStatus? Status, string? LiveDomain,
        string Title, string OpeningLine, string Text, string Contact, DateTime PageUpdatedAt);

    public sealed class Handler(HostWizardDb db)
    {
        public async Task<Found?> Handle(Query query, CancellationToken ct)
        {
            var subdomain = query.Subdomain.ToLowerInvariant();
            if (!HostNames.IsHostName(subdomain)) return null;
            return await (
                from platform in db.Platforms.ToLinqToDB()
                join store in db.Stores.ToLinqToDB() on platform.Id equals store.PlatformId
                join page in db.StorePages.ToLinqToDB() on store.Id equals page.StoreId
                from site in db.Sites.ToLinqToDB().LeftJoin(site => site.StoreId == store.Id)
                where platform.Code == Domain.Platform.HostingCode && store.Subdomain == subdomain
                select new Found(
                    store.Id, store.MerchantId, store.Subdomain, store.Name, store.Language, store.UpdatedAt,
                    site == null ? null : site.Status, site == null ? null : site.LiveDomain,
                    page.Title, page.OpeningLine, page.Text, page.Contact, page.UpdatedAt)).FirstOrDefaultAsyncLinqToDB(ct);
        }
    }
}
