using System.Globalization;
using System.Xml.Linq;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;
using HostWizard.Web.Pages.Shared.Website;

namespace HostWizard.Web.Pages.Storefront;

/// <summary>The list of a website's pages for search engines. Source: sitemaps.org 0.9, with language alternates as Google reads them.</summary>
public static class Sitemap
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    /// <summary>The document.</summary>
    public static string Of(WebsiteContent website, WebsiteAddress address, DateTime publishedAt)
    {
        var changed = publishedAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var pages =
            from page in website.Pages
            let languages = website.Languages.Where(page.Words.ContainsKey).ToList()
            from language in languages
            select new XElement(Map + "url",
                new XElement(Map + "loc", Address(website, address, page, language)),
                new XElement(Map + "lastmod", changed),
                languages.Count < 2 ? null : languages.Select(other => new XElement(Html + "link", new XAttribute("rel", "alternate"), new XAttribute("hreflang", other.Text()), new XAttribute("href", Address(website, address, page, other)))));
        return new XDeclaration("1.0", "utf-8", null) + "\n" + new XElement(Map + "urlset", new XAttribute(XNamespace.Xmlns + "xhtml", Html), pages) + "\n";
    }

    private static string Address(WebsiteContent website, WebsiteAddress address, WebPage page, SiteLanguage language) => address.Origin + WebsitePath.Of(website, address, page, language);
}
