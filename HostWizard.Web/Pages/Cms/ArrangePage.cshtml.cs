using System.Globalization;
using HostWizard.Web.Domain.Websites;
using Microsoft.AspNetCore.Mvc;

namespace HostWizard.Web.Pages.Cms;

/// <summary>Moves a page in the menu, or takes it away.</summary>
public sealed class ArrangePage(WebsiteDesk desk) : EditorPage(desk)
{
    /// <param name="id">The page.</param>
    /// <param name="op"><c>up</c>, <c>down</c>, <c>to:3</c>, <c>remove</c>.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<IActionResult> OnPostAsync(string id, string? op, CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        var isGone = op == "remove";
        return await DoAsync(needsLayout: true, isGone ? "Page removed" : "Page moved", null, website =>
        {
            var at = website.Pages.ToList().FindIndex(page => page.Id == id);
            return op switch
            {
                "up" => website.MovingPage(id, at - 1),
                "down" => website.MovingPage(id, at + 1),
                "remove" => website.RemovingPage(id),
                _ when op?.StartsWith("to:", StringComparison.Ordinal) == true && int.TryParse(op.AsSpan(3), CultureInfo.InvariantCulture, out var to) => website.MovingPage(id, to),
                _ => website,
            };
        }, () => isGone ? At(Site.Draft.Pages[0].Id, panel: "page") : At(id, panel: "page"), ct);
    }
}
