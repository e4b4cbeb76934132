using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;
using HostWizard.Web.Pages.Shared.Website.Starters;
using Microsoft.AspNetCore.Mvc;

namespace HostWizard.Web.Pages.Cms;

/// <summary>Begins the website again from a trade's starter, with what is known of the business. It is one step, and can be undone.</summary>
public sealed class BeginAgain(WebsiteDesk desk) : EditorPage(desk)
{
    public async Task<IActionResult> OnPostAsync(string? trade, string? language, CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        if (EnumText<Trade>.Parse(trade) is not { } chosen) return NotFound();
        Panel = "starter";
        return await DoAsync(needsLayout: true, "Begun again from a starter", null,
            website => WebsiteStarters.Build(chosen, EnumText<SiteLanguage>.Parse(language) ?? website.FirstLanguage, website.Business with { Claim = "" }), () => Url.Page("/Cms/Edit", new { subdomain = Site.Subdomain })!, ct);
    }
}
