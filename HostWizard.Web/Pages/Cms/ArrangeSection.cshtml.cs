using System.Globalization;
using HostWizard.Web.Domain.Websites;
using Microsoft.AspNetCore.Mvc;

namespace HostWizard.Web.Pages.Cms;

/// <summary>Moves a section, copies it, hides it, shows it again, takes it away.</summary>
public sealed class ArrangeSection(WebsiteDesk desk) : EditorPage(desk)
{
    /// <param name="id">The section.</param>
    /// <param name="op"><c>up</c>, <c>down</c>, <c>to:3</c>, <c>duplicate</c>, <c>hide</c>, <c>show</c>, <c>remove</c>.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<IActionResult> OnPostAsync(string id, string? op, CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        var label = Site.Draft.Section(id)?.Section.Kind.Label ?? "Section";
        return await DoAsync(needsLayout: true, Words(label, op), null, website => Arrange(website, id, op), () => At(section: op == "remove" ? null : id), ct);
    }

    private static WebsiteContent Arrange(WebsiteContent website, string id, string? op)
    {
        int At() => website.Section(id) is var (page, section) ? page.Sections.ToList().IndexOf(section) : 0;
        return op switch
        {
            "up" => website.MovingSection(id, At() - 1),
            "down" => website.MovingSection(id, At() + 1),
            "duplicate" => website.Duplicating(id),
            "hide" => website.WithSection(id, section => section with { IsHidden = true }),
            "show" => website.WithSection(id, section => section with { IsHidden = false }),
            "remove" => website.RemovingSection(id),
            _ when op?.StartsWith("to:", StringComparison.Ordinal) == true && int.TryParse(op.AsSpan(3), CultureInfo.InvariantCulture, out var to) => website.MovingSection(id, to),
            _ => website,
        };
    }

    private static string Words(string label, string? op) => op switch
    {
        "duplicate" => $"{label} copied", "hide" => $"{label} hidden", "show" => $"{label} shown", "remove" => $"{label} removed", _ => $"{label} moved",
    };
}
