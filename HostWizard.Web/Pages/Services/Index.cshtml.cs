using System.Globalization;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages.Services;

/// <summary>The services of all clients; the address says what is shown.</summary>
public sealed class Index(ServiceListQuery query, Renew.Handler renew) : PageModel
{
    public ServiceList List { get; private set; } = null!;

    public bool IsPart { get; private set; }

    /// <summary>What could not be renewed, in words.</summary>
    public IReadOnlyList<string> Refusals { get; private set; } = [];

    public Pager Pager => new(List.Page, Paging.UsualPerPage, List.Totals.Count, page => At(List.Asked with { Page = page }), "#services");

    [FromQuery(Name = "type")]
    public string? Type { get; set; }

    [FromQuery(Name = "status")]
    public string? Status { get; set; }

    [FromQuery(Name = "search")]
    public string? Search { get; set; }

    [FromQuery(Name = "expiring")]
    public string? Expiring { get; set; }

    [FromQuery(Name = "week")]
    public string? Week { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        List = await query.Handle(Asked(), ct);
        IsPart = this.AsksForPart();
        if (!IsPart) return Page();
        this.FollowFilter(At(List.Asked with { Page = List.Page }));
        return Partial("_Services", this);
    }

    /// <summary>The same rows, all of them, as a file.</summary>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken ct)
        => File(ServiceCsv.Write(await query.AllAsync(Asked(), ct)), "text/csv; charset=utf-8", "client-services.csv");

    /// <summary>Renews the ticked ones; what cannot be renewed is said, the others are done.</summary>
    /// <param name="id">Numbers of services.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<IActionResult> OnPostRenewAsync([FromForm] int[] id, CancellationToken ct)
    {
        var (done, refusals) = (0, new List<string>());
        foreach (var service in id.Distinct().Take(Paging.MostPerPage))
        {
            try
            {
                if (await renew.Handle(new(service, null, User.Actor()), ct)) done++;
            }
            catch (RefusedException refused)
            {
                refusals.Add(refused.Message);
            }
        }
        Refusals = refusals;
        if (done > 0) this.Toast($"{Show.Count(done, "service is", "services are")} renewed.");
        IsPart = this.AsksForPart();
        if (!IsPart && refusals.Count == 0) return Redirect(At(Asked()));
        if (refusals.Count > 0) Response.StatusCode = StatusCodes.Status409Conflict;
        List = await query.Handle(Asked(), ct);
        return IsPart ? Partial("_Services", this) : Page();
    }

    /// <summary>The address of what is asked for.</summary>
    public string At(AskedServices asked, string? handler = null) => this.Address(
        ("type", asked.Type?.Text()), ("status", asked.Status?.Text()), ("search", asked.Search), ("expiring", asked.IsExpiring ? "soon" : null),
        ("week", asked.Week?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("page", asked.Page > 1 ? asked.Page.ToString(CultureInfo.InvariantCulture) : null), ("handler", handler));

    private AskedServices Asked() => new(
        EnumText<ServiceType>.Parse(Type), EnumText<ServiceStatus>.Parse(Status), Search?.Trim(), Expiring == "soon",
        DateOnly.TryParseExact(Week, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1999 and < 2101 ? Show.MondayOf(day) : null,
        Paging.ReadKindly(Request).Page);
}
