using System.Security.Cryptography;
using System.Text;
using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Pages.Shared.Website;
using LinqToDB;
using LinqToDB.Async;
using LinqToDB.EntityFrameworkCore;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages.Storefront;

/// <summary>The viewer a prospect opens: the website in a frame, in three widths; afterwards a kind word that the preview is over.</summary>
[ReadOnlyPage]
public sealed class PreviewModel(PreviewModel.Handler handler, HostWizardSettings settings, PublicAddress address) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public int Id { get; set; }

    public Found Site { get; private set; } = null!;

    public PreviewWords Words => PreviewWords.In(Site.Language);

    public bool IsOpen => Site.Status.CanBePreviewed();

    public bool IsLive => Site is { Status: SiteStatus.Live, LiveDomain: not null };

    /// <summary>Where the framed website is: by subdomain when the platform's own name was used, else by path.</summary>
    public string Frame => address.Frame(Site.Subdomain);

    /// <summary>The open website.</summary>
    public string Live => $"https://{Site.LiveDomain}/";

    public async Task<IActionResult> OnGetAsync(string? key, CancellationToken ct)
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        Response.Headers.CacheControl = "no-store";
        // The address may carry the site's key; nobody else is to learn it.
        Response.Headers["Referrer-Policy"] = "no-referrer";
        if (await handler.Handle(new(Id), ct) is not { } found) return NotFound();
        if (settings.PreviewRequiresKey && !IsSame(key, found.PreviewKey)) return NotFound();
        Site = found;
        if (IsOpen) return Page();
        if (!found.WasReady) return NotFound();
        Response.StatusCode = StatusCodes.Status410Gone;
        return Page();
    }

    private static bool IsSame(string? given, string key) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given ?? ""), Encoding.UTF8.GetBytes(key));

    public sealed record Query(int SiteId);

    public sealed record Found(string BusinessName, SiteStatus Status, string Subdomain, SiteLanguage Language, string? LiveDomain, DateTime? WentLiveAt, string PreviewKey, bool WasReady);

    public sealed class Handler(HostWizardDb db)
    {
        public Task<Found?> Handle(Query query, CancellationToken ct) => (
            from site in db.Sites.ToLinqToDB()
            join store in db.Stores.ToLinqToDB() on site.StoreId equals store.Id
            where site.Id == query.SiteId
            select new Found(
                site.BusinessName, site.Status, store.Subdomain, store.Language, site.LiveDomain, site.WentLiveAt, site.PreviewKey,
                db.SiteEvents.Any(line => line.SiteId == site.Id && line.ToStatus == SiteStatus.PocReady))).FirstOrDefaultAsyncLinqToDB(ct);
    }
}
