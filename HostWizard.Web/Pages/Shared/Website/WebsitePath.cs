using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;

namespace HostWizard.Web.Pages.Shared.Website;

/// <summary>How pages and addresses of a website find each other: the first language at the root, the others below their code.</summary>
public static class WebsitePath
{
    /// <summary>Where a page is read in a language, or in the first when it is not in that one.</summary>
    public static string Of(WebsiteContent website, WebsiteAddress address, WebPage page, SiteLanguage language)
    {
        var shown = page.Words.ContainsKey(language) || page == website.Pages[0] ? language : website.FirstLanguage;
        var slug = page.In(shown, website).Slug;
        if (shown == website.FirstLanguage) return address.Home + slug;
        return address.Home + shown.Text() + (slug.Length > 0 ? "/" + slug : "");
    }

    /// <summary>The page of a path; null when the website has none.</summary>
    /// <param name="website">The website.</param>
    /// <param name="path">Below its first page, such as <c>de/preise</c>.</param>
    public static (WebPage Page, SiteLanguage Language)? Find(WebsiteContent website, string path)
    {
        var language = LanguageOf(website, path);
        var slug = language == website.FirstLanguage ? path : path.Length > 2 ? path[3..] : "";
        if (slug.Length == 0) return (website.Pages[0], language);
        var page = website.Pages.Skip(1).FirstOrDefault(page => page.Words.TryGetValue(language, out var words) && words.Slug == slug);
        return page is null ? null : (page, language);
    }

    /// <summary>The language a path speaks of.</summary>
    public static SiteLanguage LanguageOf(WebsiteContent website, string path)
        => EnumText<SiteLanguage>.Parse(path.Split('/', 2)[0]) is { } language && website.Languages.Skip(1).Contains(language) ? language : website.FirstLanguage;
}
