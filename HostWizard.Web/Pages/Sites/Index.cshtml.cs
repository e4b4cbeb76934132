using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages.Sites;

/// <summary>All sites as a table or a board, by status and search; the address says what is shown.</summary>
public sealed class Index(SiteListQuery query) : PageModel
{
    public SiteListQuery.Answer List { get; private set; } = null!;

    public bool IsPart { get; private set; }

    public Pager Pager => new(List.Page, Paging.UsualPerPage, List.Total, page => At(List.Asked with { Page = page }), "#sites");

    public async Task<IActionResult> OnGetAsync(string? status, string? search, string? view, string? sort, CancellationToken ct)
    {
        var paging = Paging.ReadKindly(Request);
        List = await query.Handle(new(EnumText<SiteStatus>.Parse(status), search?.Trim(), view == "board", sort == "waiting", paging.Page), ct);
        IsPart = this.AsksForPart();
        if (!IsPart) return Page();
        this.FollowFilter(At(List.Asked with { Page = List.Page }));
        return Partial("_Sites", this);
    }

    /// <summary>The address of what is asked for.</summary>
    public string At(SiteListQuery.Asked asked) => this.Address(
        ("status", asked.IsBoard ? null : asked.Status?.Text()), ("search", asked.Search), ("view", asked.IsBoard ? "board" : null),
        ("sort", asked.LongestFirst && !asked.IsBoard ? "waiting" : null),
        ("page", asked.Page > 1 ? asked.Page.ToString(System.Globalization.CultureInfo.InvariantCulture) : null));

    /// <summary>The address of one status's rows.</summary>
    public string Of(SiteStatus? status) => At(List.Asked with { Status = status, IsBoard = false, Page = 1 });
}
