using HostWizard.Web.Domain;

namespace HostWizard.Web.Pages.Sites;

/// <summary>The one way sites are searched: a part of the name, contact, address or domain, whatever its case and accents.</summary>
internal static class SiteSearch
{
    public static IQueryable<HostedSite> Matching(this IQueryable<HostedSite> sites, string? search)
    {
        if (FoldedText.ForSearch(search) is not { } words) return sites;
        return sites.Where(s => s.SearchText.Contains(words));
    }
}
