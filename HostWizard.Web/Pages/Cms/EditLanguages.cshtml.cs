using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;
using Microsoft.AspNetCore.Mvc;

namespace HostWizard.Web.Pages.Cms;

/// <summary>Adds a language, takes one away, or makes one the first.</summary>
public sealed class EditLanguages(WebsiteDesk desk) : EditorPage(desk)
{
    /// <param name="op"><c>add:de</c>, <c>remove:de</c>, <c>first:de</c>, or <c>page:de</c> to begin a page in a language.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<IActionResult> OnPostAsync(string? op, CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        Panel = "languages";
        var words = op?.Split(':') ?? [];
        if (words.Length != 2 || EnumText<SiteLanguage>.Parse(words[1]) is not { } language) return NotFound();
        return await DoAsync(needsLayout: words[0] != "page", "Languages changed", null, website => Change(website, words[0], language), () => At(panel: words[0] == "page" ? "page" : "languages", lang: words[0] is "page" or "add" ? language.Text() : null), ct);
    }

    private WebsiteContent Change(WebsiteContent website, string op, SiteLanguage language) => op switch
    {
        "add" when !website.Languages.Contains(language) => Begin(website with { Languages = [.. website.Languages, language] }, website.Pages[0].Id, language),
        "remove" when website.Languages.Count > 1 && website.FirstLanguage != language => website with { Languages = [.. website.Languages.Where(known => known != language)] },
        "first" when website.Languages.Contains(language) => Begin(website with { Languages = [language, .. website.Languages.Where(known => known != language)] }, website.Pages[0].Id, language),
        "page" when website.Languages.Contains(language) => Begin(website, Shown.Id, language),
        _ => website,
    };

    // A page begins in a language with its name; its sections show the first language until somebody writes them.
    private static WebsiteContent Begin(WebsiteContent website, string pageId, SiteLanguage language)
    {
        var page = website.Page(pageId)!;
        return page.Words.ContainsKey(language) ? website : website.NamingPage(pageId, language, page.Words.Values.First(), page.IsInMenu);
    }
}
