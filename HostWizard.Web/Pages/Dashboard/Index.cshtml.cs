using System.Globalization;
using System.Text.Json;
using HostWizard.Web.Domain;
using HostWizard.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages.Dashboard;

/// <summary>What needs doing today, and how the whole stands.</summary>
public sealed class Dashboard(Statistics statistics, OverviewCache overview) : PageModel
{
    /// <summary>What every page counts.</summary>
    public Figures Figures { get; private set; } = null!;

    /// <summary>What only this page shows.</summary>
    public Overview Overview { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Overview = await overview.NowAsync(ct);
        Figures = await statistics.NowAsync(ct);
    }

    /// <summary>What needs somebody, counted again after something was done.</summary>
    public async Task<IActionResult> OnGetNeedsAsync(CancellationToken ct)
        => this.AsksForPart() ? Partial("_NeedsYou", await overview.NowAsync(ct)) : RedirectToPage();

    /// <summary>The line of revenue for charts.js.</summary>
    public string RevenueChart => Json(new
    {
        labels = Overview.Revenue.Months,
        series = new[] { new { name = "Monthly revenue", tone = "brand", values = Overview.Revenue.Cents } },
    });

    /// <summary>The bars of renewals for charts.js, each leading to its week.</summary>
    public string RenewalChart => Json(new
    {
        labels = Overview.Renewals.Weeks.Select(w => w.Monday.ToString("d MMM", CultureInfo.InvariantCulture)),
        series = new[]
        {
            new { name = "this week", tone = "bad", values = Overview.Renewals.Weeks.Select(w => w.ThisWeek) },
            new { name = "within 30 days", tone = "warn", values = Overview.Renewals.Weeks.Select(w => w.Soon) },
            new { name = "later", tone = "later", values = Overview.Renewals.Weeks.Select(w => w.Later) },
        },
        links = Overview.Renewals.Weeks.Select(w => Url.Content($"~/admin/hosting/clients?week={w.Monday:yyyy-MM-dd}")),
    });

    /// <summary>What stands under a state's count.</summary>
    public string Under(SiteStatus status) => (status, Figures.SitesByStatus[status]) switch
    {
        (_, 0) => "none",
        (SiteStatus.Draft, _) => Oldest(Overview.OldestDraft),
        (SiteStatus.PocReady, _) => Oldest(Overview.OldestPoc),
        (SiteStatus.ProposalSent, _) => $"{Monthly(status)} offered",
        (SiteStatus.Accepted, _) => $"{Monthly(status)} to start",
        (SiteStatus.Suspended, _) => $"{Monthly(status)} paused",
        (SiteStatus.Cancelled, _) => $"{Overview.CancelledThisYear} this year",
        _ => Monthly(status),
    };

    private string Monthly(SiteStatus status) => $"{Show.Money(Figures.MonthlyCentsBySiteStatus[status])}/mo";

    private string Oldest(DateTime? since)
        => since is null ? "" : (int)(Overview.At - since.Value).TotalDays is var days && days > 0 ? $"oldest {Show.Count(days, "day")}" : "new today";

    private static string Json(object values) => JsonSerializer.Serialize(values);
}
