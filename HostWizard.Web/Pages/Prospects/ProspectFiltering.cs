using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using LinqToDB.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>Which prospects the list shows, and whatever else goes by its address: the one place that reads the filters and narrows by them.</summary>
internal static class ProspectFiltering
{
    /// <summary>What an address asks for; what cannot be used counts as not said.</summary>
    /// <param name="query">The query of the address.</param>
    /// <param name="me">Who asks, for what is theirs.</param>
    public static Index.Filter Read(IQueryCollection query, int? me)
        => new(EnumText<ProspectStatus>.Parse(query["status"]), query["search"].ToString() is { Length: > 0 } search ? search.Trim() : null, EnumText<ProspectChannel>.Parse(query["channel"]), IsDue: query["due"] == "yes", OwnerId: query["mine"] == "yes" ? me : null);

    /// <summary>The prospects a filter leaves, but for the status.</summary>
    public static IQueryable<Prospect> Narrowed(this HostWizardDb db, Index.Filter filter, DateOnly today)
    {
        var prospects = db.Prospects.ToLinqToDB();
        if (FoldedText.ForSearch(filter.Search) is { } words) prospects = prospects.Where(p => p.SearchText.Contains(words));
        if (filter.Channel is { } channel) prospects = prospects.Where(p => p.Channel == channel);
        if (filter.IsDue) prospects = prospects.Where(p => p.NextStepDue <= today);
        if (filter.OwnerId is { } owner) prospects = prospects.Where(p => p.OwnerId == owner);
        return prospects;
    }
}
