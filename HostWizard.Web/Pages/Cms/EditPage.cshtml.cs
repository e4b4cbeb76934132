using HostWizard.Web.Domain.Websites;
using Microsoft.AspNetCore.Mvc;

namespace HostWizard.Web.Pages.Cms;

/// <summary>Names a page: title, address, description, place in the menu.</summary>
public sealed class EditPage(WebsiteDesk desk) : EditorPage(desk)
{
    public async Task<IActionResult> OnPostAsync(string id, string? title, string? slug, string? description, bool isInMenu, CancellationToken ct)
    {
        PageId = id;
        if (!await FindAsync(ct)) return NotFound();
        var page = Site.Draft.Page(id);
        // An address and a place in the menu are layout; what a page is called is a text.
        if (!Site.MayLayout && page is not null) (slug, isInMenu) = (page.In(Language, Site.Draft).Slug, page.IsInMenu);
        return await DoAsync(needsLayout: false, "Page named", $"page/{id}/{Language}", website => website.NamingPage(id, Language, new(title ?? "", slug ?? "", description ?? ""), isInMenu), () => At(id, panel: "page"), ct);
    }
}
