using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;
using HostWizard.Web.Pages.Shared.Website.Sections;
using Microsoft.AspNetCore.Mvc;

namespace HostWizard.Web.Pages.Cms;

/// <summary>Adds a page with its headline.</summary>
public sealed class AddPage(WebsiteDesk desk) : EditorPage(desk)
{
    public async Task<IActionResult> OnPostAsync(string? title, CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        var name = string.IsNullOrWhiteSpace(title) ? "New page" : title.Trim();
        var first = Site.Draft.FirstLanguage;
        var page = new WebPage
        {
            Sections = [new WebSection { Variant = "plain", Ground = Ground.Tint, Contents = new Dictionary<SiteLanguage, SectionContent> { [first] = new Hero { Heading = name.Length <= 80 ? name : name[..80] } } }],
        };
        return await DoAsync(needsLayout: true, "Page added", null,
            website => website.AddingPage(page with { Words = new Dictionary<SiteLanguage, PageWords> { [first] = new(name, "", "") } }).NamingPage(page.Id, first, new(name, "", ""), isInMenu: true), () => At(page.Id, panel: "page"), ct);
    }
}
