using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages.Cms;

/// <summary>
/// What all pages of the editor share: each shows the whole editor with one panel open. A form is sent and answered with where to go on;
/// the script takes panel, list and bar out of that page, so that everything works without it too.
/// </summary>
public abstract class EditorPage(WebsiteDesk desk) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "subdomain")]
    public string Subdomain { get; set; } = "";

    /// <summary>The page in the middle; null for the first.</summary>
    [BindProperty(SupportsGet = true, Name = "page")]
    public string? PageId { get; set; }

    /// <summary>The language that is edited; null for the first.</summary>
    [BindProperty(SupportsGet = true, Name = "lang")]
    public string? LanguageCode { get; set; }

    public WebsiteDesk.Found Site { get; protected set; } = null!;

    public WebPage Shown { get; private set; } = null!;

    public SiteLanguage Language { get; private set; }

    /// <summary>The section whose form is open.</summary>
    public WebSection? Section { get; protected set; }

    /// <summary>Which panel is open, when none of a section: page, theme, business, versions, publish, add, starter.</summary>
    public string Panel { get; protected set; } = "page";

    /// <summary>What was refused, in words.</summary>
    public string? Refusal { get; protected set; }

    /// <summary>What was typed for the open section, when it could not be saved.</summary>
    public SectionContent? Typed { get; protected set; }

    /// <summary>What somebody else saved while this was typed.</summary>
    public bool IsConflict { get; protected set; }

    /// <summary>What to know before publishing.</summary>
    public IReadOnlyList<ChecklistItem> Checklist { get; protected set; } = [];

    /// <summary>What was published before.</summary>
    public IReadOnlyList<VersionLine> Versions { get; protected set; } = [];

    protected WebsiteDesk Desk => desk;

    /// <summary>Finds the website and what of it is shown; false when it is nobody's or somebody else's.</summary>
    protected async Task<bool> FindAsync(CancellationToken ct)
    {
        if (await desk.FindAsync(Subdomain, User, ct) is not { } found) return false;
        Site = found;
        Shown = found.Draft.Page(PageId) ?? found.Draft.Pages[0];
        Language = EnumText<SiteLanguage>.Parse(LanguageCode) is { } language && found.Draft.Languages.Contains(language) ? language : found.Draft.FirstLanguage;
        return true;
    }

    /// <summary>Does something to the draft and goes on; what is refused is said on the page.</summary>
    /// <param name="needsLayout">Whether texts and pictures are not all it touches.</param>
    /// <param name="what">What is done, in words.</param>
    /// <param name="key">The same for edits of the same thing.</param>
    /// <param name="change">Makes the new content.</param>
    /// <param name="next">Where to go on.</param>
    /// <param name="ct">Stops waiting.</param>
    protected async Task<IActionResult> DoAsync(bool needsLayout, string what, string? key, Func<WebsiteContent, WebsiteContent> change, Func<string> next, CancellationToken ct)
    {
        try
        {
            if (needsLayout && !Site.MayLayout) throw new RefusedException("The layout of this website is locked. Ask us to unlock it, or tell us what should change.");
            await desk.EditAsync(Site.StoreId, what, key, User.Actor(), change, ct);
            return LocalRedirect(next());
        }
        catch (RefusedException refused)
        {
            return await RefusedAsync(refused, ct);
        }
        catch (InvalidInputException invalid)
        {
            foreach (var (field, sentences) in invalid.Errors)
                foreach (var sentence in sentences) ModelState.AddModelError(field, sentence);
            return this.Invalid();
        }
    }

    /// <summary>The editor as it is now, with what was refused.</summary>
    protected async Task<IActionResult> RefusedAsync(RefusedException refused, CancellationToken ct)
    {
        await FindAsync(ct);
        Refusal = refused.Message;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    /// <summary>The editor's address.</summary>
    public string At(string? page = null, string? section = null, string? panel = null, string? lang = null)
    {
        var language = lang ?? (Language == Site.Draft.FirstLanguage ? null : Language.Text());
        var shown = page ?? (Shown == Site.Draft.Pages[0] ? null : Shown.Id);
        return Url.Page("/Cms/Edit", new { subdomain = Site.Subdomain, page = shown == Site.Draft.Pages[0].Id ? null : shown, lang = language, section, panel })!;
    }

    /// <summary>Address of one of the editor's actions, with what is shown now.</summary>
    public string To(string action, object? more = null)
    {
        var values = new RouteValueDictionary(more) { ["subdomain"] = Site.Subdomain };
        values.TryAdd("page", Shown == Site.Draft.Pages[0] ? null : Shown.Id);
        values.TryAdd("lang", Language == Site.Draft.FirstLanguage ? null : Language.Text());
        return Url.Page("/Cms/" + action, values)!;
    }

    /// <summary>Words beside a field.</summary>
    public string? ErrorOf(string field) => ModelState.TryGetValue(field, out var state) && state.Errors.Count > 0 ? state.Errors[0].ErrorMessage : null;
}
