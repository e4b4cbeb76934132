using HostWizard.Web.Infrastructure.Http;

namespace HostWizard.Web.Pages.Shared;

/// <summary>Where in a long list the page is, and how to the rest of it; drawn by <c>_Pager</c>.</summary>
/// <param name="Page">From 1.</param>
/// <param name="PerPage">Rows on a page.</param>
/// <param name="Total">Rows altogether.</param>
/// <param name="Address">The address of a page of the same list.</param>
/// <param name="Target">Selector of the part that htmx swaps.</param>
public sealed record Pager(int Page, int PerPage, int Total, Func<int, string> Address, string Target)
{
    /// <summary>Number of the first row shown.</summary>
    public int From => (Page - 1) * PerPage + 1;

    /// <summary>Number of the last row shown.</summary>
    public int To => Math.Min(Page * PerPage, Total);

    /// <summary>Whether there are rows before.</summary>
    public bool HasPrevious => Page > 1;

    /// <summary>Whether there are rows after.</summary>
    public bool HasNext => To < Total;

    /// <summary>The page asked for, or the last one when the list has become shorter.</summary>
    public static int Within(Paging paging, int total) => Math.Clamp(paging.Page, 1, Math.Max(1, (total + paging.PerPage - 1) / paging.PerPage));
}
