using System.Globalization;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages.Merchants;

/// <summary>All clients, newest first; the address says what is shown.</summary>
public sealed class Index(MerchantList.Handler handler, MerchantRevenue revenue) : PageModel
{
    public MerchantList.Answer List { get; private set; } = null!;

    /// <summary>Cents a month that the active services of a merchant bring in.</summary>
    public IReadOnlyDictionary<int, long> MonthlyCents { get; private set; } = null!;

    public string? Search { get; private set; }

    public Pager Pager => new(List.Page, Paging.UsualPerPage, List.Total, At, "#merchants");

    public async Task<IActionResult> OnGetAsync(string? search, CancellationToken ct)
    {
        Search = search?.Trim();
        List = await handler.Handle(new(Search, Paging.ReadKindly(Request)), ct);
        if (List.Items.Count == 0 && List.Page > 1) List = await handler.Handle(new(Search, new(Pager.Within(new(List.Page, Paging.UsualPerPage), List.Total), Paging.UsualPerPage)), ct);
        MonthlyCents = await revenue.OfAsync([.. List.Items.Select(m => m.Id)], ct);
        if (!this.AsksForPart()) return Page();
        this.FollowFilter(At(List.Page));
        return Partial("_List", this);
    }

    private string At(int page) => this.Address(("search", Search), ("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null));
}
