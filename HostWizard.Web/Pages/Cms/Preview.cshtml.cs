using HostWizard.Web.Data;
using HostWizard.Web.Infrastructure;
using HostWizard.Web.Pages.Shared.Website;
using Microsoft.AspNetCore.Mvc;

namespace HostWizard.Web.Pages.Cms;

/// <summary>The draft as visitors would see it; in the editor's frame every section can be clicked.</summary>
public sealed class Preview(WebsiteDesk desk, HostWizardDb db, WebsiteDrawing drawing, HostWizardSettings settings) : EditorPage(desk)
{
    public async Task<IActionResult> OnGetAsync(bool edit, CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        var root = Request.PathBase + "/";
        var address = new WebsiteAddress(root, $"{root}cms/{Site.Subdomain}/preview/", null);
        var pictures = await db.PicturesOf(Site.StoreId, Site.Draft, ct);
        var page = await drawing.DrawAsync(Site.StoreId, Site.Draft, pictures, Shown, Language, address,
            edit ? section => At(section: section.Id) : null,
            other => edit ? At(other.Id, panel: "page") : Url.Page("/Cms/Preview", new { subdomain = Site.Subdomain, page = other.Id, lang = LanguageCode })!);
        Response.Headers.CacheControl = "no-store";
        Response.Headers["X-Robots-Tag"] = "noindex";
        await page.WriteAsync(HttpContext, settings);
        return new EmptyResult();
    }
}
