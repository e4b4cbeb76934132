using HostWizard.Web.Data;
using Microsoft.AspNetCore.Mvc;

namespace HostWizard.Web.Pages.Cms;

/// <summary>The editor of a website: its pages and sections at the left, the website itself in the middle, one form at the right.</summary>
public sealed class Edit(WebsiteDesk desk, RestoreVersion.Query versions, HostWizardDb db) : EditorPage(desk)
{
    private static readonly string[] Panels = ["page", "theme", "business", "languages", "versions", "publish", "add", "starter"];

    public async Task<IActionResult> OnGetAsync(string? section, string? panel, CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        Section = Site.Draft.Section(section) is { } found && found.Page == Shown ? found.Section : null;
        if (section is not null && Section is null && Site.Draft.Section(section) is { } elsewhere) return LocalRedirect(At(elsewhere.Page.Id, section));
        if (Panels.Contains(panel)) Panel = panel!;
        if (Panel == "publish") Checklist = await db.ChecklistOf(Site.StoreId, Site.Draft, ct);
        if (Panel == "versions") Versions = await versions.Handle(Site.StoreId, ct);
        return Page();
    }
}
