using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;
using Microsoft.AspNetCore.Mvc;

namespace HostWizard.Web.Pages.Cms;

/// <summary>Puts a new section on a page, below another.</summary>
public sealed class AddSection(WebsiteDesk desk) : EditorPage(desk)
{
    public async Task<IActionResult> OnPostAsync(string? kind, string? after, CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        if (SectionKind.Named(kind) is not { } chosen) return NotFound();
        var section = new WebSection { Variant = chosen.Variants[0], Contents = new Dictionary<SiteLanguage, SectionContent> { [Language] = chosen.Begun(Site.Draft, Language) } };
        return await DoAsync(needsLayout: true, $"{chosen.Label} added", null, website => website.Adding(Shown.Id, after ?? (Shown.Sections.Count > 0 ? Shown.Sections[^1].Id : null), section), () => At(section: section.Id), ct);
    }
}
