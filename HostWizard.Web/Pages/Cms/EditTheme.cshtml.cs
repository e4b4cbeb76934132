using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;
using Microsoft.AspNetCore.Mvc;

namespace HostWizard.Web.Pages.Cms;

/// <summary>Changes how the whole website looks.</summary>
public sealed class EditTheme(WebsiteDesk desk) : EditorPage(desk)
{
    public async Task<IActionResult> OnPostAsync(string? brand, string? scheme, string? neutrals, string? fonts, string? corners, string? header, string? footer, string? headings, CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        Panel = "theme";
        return await DoAsync(needsLayout: true, "Look changed", "theme", website =>
        {
            var theme = website.Theme;
            var chosen = (theme with
            {
                Brand = brand ?? theme.Brand,
                Scheme = EnumText<Scheme>.Parse(scheme) ?? theme.Scheme,
                Neutrals = EnumText<Neutrals>.Parse(neutrals) ?? theme.Neutrals,
                Fonts = EnumText<FontPair>.Parse(fonts) ?? theme.Fonts,
                Corners = EnumText<Corners>.Parse(corners) ?? theme.Corners,
                Header = EnumText<HeaderStyle>.Parse(header) ?? theme.Header,
                Footer = EnumText<FooterStyle>.Parse(footer) ?? theme.Footer,
                Headings = EnumText<Headings>.Parse(headings) ?? theme.Headings,
            }).Checked();
            return chosen == theme ? website : website with { Theme = chosen };
        }, () => At(panel: "theme"), ct);
    }
}
