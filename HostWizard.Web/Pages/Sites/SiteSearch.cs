using HostWizard.Web.Domain;
using LinqToDB;

namespace HostWizard.Web.Pages.Sites;

/// <summary>The one way sites are searched: a part of the name, contact, address or domain, whatever its case and accents.</summary>
internal static class SiteSearch
{
    public static IQueryable<HostedSite> Matching(this IQueryable<HostedSite> sites, string? search)
    {
        if (string.IsNullOrWhiteSpace(search)) return sites;
        var folded = FoldedText.Fold(search.Trim());
        return sites.Where(s => s.SearchText.Contains(folded));
    }
}
