using HostWizard.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>One import: how its columns are read, what would become of each row, and what became of it.</summary>
public sealed class ImportDetail(ImportQuery query) : ImportPage(query)
{
    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
        => !await FindAsync(id, ct) ? NotFound() : this.AsksForPart() ? Partial("_ImportBody", this) : Page();
}
