using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure;
using HostWizard.Web.Pages.Shared.Website;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages.Cms;

/// <summary>The website as it is saved, or as it would be with what stands in the form; whatever the state of its site.</summary>
public sealed class PreviewModel(EditableStore stores, HostWizardSettings settings) : PageModel
{
    [BindProperty]
    public PageForm Form { get; set; } = new();

    public WebsiteView Website { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(string subdomain, CancellationToken ct)
        => ShowAsync(subdomain, found => (found.Language, new(null, found.Title, found.OpeningLine, found.Text, found.Contact)), ct);

    public Task<IActionResult> OnPostAsync(string subdomain, CancellationToken ct)
        => ShowAsync(subdomain, found => (EnumText<SiteLanguage>.Parse(Form.Language) ?? found.Language, Form.Texts), ct);

    private async Task<IActionResult> ShowAsync(string subdomain, Func<EditableStore.Found, (SiteLanguage Language, PageTexts Texts)> choose, CancellationToken ct)
    {
        if (await stores.FindAsync(subdomain, User, ct) is not { } found) return NotFound();
        Response.AddWebsitePolicy(settings);
        Response.Headers.CacheControl = "no-store";
        var (language, texts) = choose(found);
        Website = new(found.StoreId, found.Name, language, texts, Url.Page("/Cms/Preview", new { subdomain = found.Subdomain })!);
        return Page();
    }
}
