using System.Globalization;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>The prospects as a table or a board, by status, search and a few questions; the address says what is shown.</summary>
public sealed class Index(ProspectListQuery query, LookingQuery looking) : PageModel
{
    public ProspectListQuery.Answer List { get; private set; } = null!;

    /// <summary>How far the looks at websites have come; null when none is waited for.</summary>
    public LookProgress? Looking { get; private set; }

    public bool IsPart { get; private set; }

    /// <summary>What could not be done to the ticked ones, in words.</summary>
    public IReadOnlyList<string> Refusals { get; private set; } = [];

    /// <summary>The address of what is shown.</summary>
    public string Here => At(List.Asked with { Page = List.Page });

    public Pager Pager => new(List.Page, Paging.UsualPerPage, List.Total, page => At(List.Asked with { Page = page }), "#prospects");

    public async Task<IActionResult> OnGetAsync(string? view, string? sort, CancellationToken ct)
    {
        List = await query.Handle(new(ProspectFilter.Of(Request.Query, User.AccountId()), EnumText<ProspectSort>.Parse(sort) ?? ProspectSort.Score, view == "board", Paging.ReadKindly(Request).Page), ct);
        Looking = await looking.Handle(ct);
        IsPart = this.AsksForPart();
        Refusals = (TempData[BulkAnswer.Kept] as string)?.Split('\n') ?? [];
        if (!IsPart) return Page();
        // After something was done to the ticked ones htmx has followed the redirect to here.
        if (TempData["Toast"] is string done) this.Toast(done);
        this.FollowFilter(Here);
        return Partial("_List", this);
    }

    /// <summary>How far the looks have come, asked for again and again while they go on.</summary>
    public async Task<IActionResult> OnGetLookingAsync(CancellationToken ct)
        => this.AsksForPart() ? Partial("_Looking", new LookingView(await looking.Handle(ct), 0) { IsFollowUp = true }) : Redirect("~/admin/prospects");

    /// <summary>The address of what is asked for.</summary>
    public string At(ProspectListQuery.Asked asked) => this.Address(
    [
        .. asked.Filter.Query, ("view", asked.IsBoard ? "board" : null), ("sort", asked.Sort == ProspectSort.Score ? null : asked.Sort.Text()),
        ("page", asked.Page > 1 ? asked.Page.ToString(CultureInfo.InvariantCulture) : null),
    ]);

    /// <summary>The address of the same list with another filter, from its beginning.</summary>
    public string At(Func<ProspectFilter, ProspectFilter> other) => At(List.Asked with { Filter = other(List.Asked.Filter), Page = 1 });

    /// <summary>The address of the rows of a status; from the board it leads to them.</summary>
    public string Of(ProspectStatus? status) => At(List.Asked with { Filter = List.Asked.Filter with { Status = status, IsAll = false }, IsBoard = false, Page = 1 });

    /// <summary>The query of the filters that are on, for the file of what is shown.</summary>
    public QueryString FilterQuery => QueryString.Create(List.Asked.Filter.Query.Where(part => !string.IsNullOrEmpty(part.Value)).Select(part => KeyValuePair.Create(part.Name, part.Value)));
}

/// <summary>How far the looks have come.</summary>
/// <param name="Progress">Null when nobody waits.</param>
/// <param name="NeverLookedAt">How many could be looked at for the first time.</param>
public sealed record LookingView(LookProgress? Progress, int NeverLookedAt)
{
    /// <summary>Whether it was asked for while looks went on, so that an end is news.</summary>
    public bool IsFollowUp { get; init; }

    /// <summary>Whether it comes beside the list, which is asked for alone.</summary>
    public bool IsBeside { get; init; }
}
