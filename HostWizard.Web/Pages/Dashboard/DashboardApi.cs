using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Pages.Shared;

namespace HostWizard.Web.Pages.Dashboard;

/// <summary>The dashboard's figures for programs.</summary>
public sealed class DashboardApi : IJsonDoor
{
    public static void Map(IEndpointRouteBuilder routes)
        => routes.MapGroup("/api/admin/hosting/stats").WithTags("Figures").RequireAuthorization(SignInSetup.ApiAdminPolicy)
            .MapGet("/dashboard", StatsAsync).WithSummary("How the whole stands").Produces<StatsJson>();

    private static async Task<IResult> StatsAsync(Statistics statistics, CancellationToken ct)
    {
        var now = await statistics.NowAsync(ct);
        return Results.Ok(new StatsJson(now.TotalSites, now.LiveSites, now.PocSites, now.SitesByStatus, now.ActiveServices, now.MonthlyRevenueCents, now.UpcomingRenewals, now.ServicesByType));
    }

    public sealed record StatsJson(
        int TotalSites, int LiveSites, int PocSites, IReadOnlyDictionary<SiteStatus, int> SitesByStatus, int ActiveServices,
        long MonthlyRevenueCents, int UpcomingRenewals, IReadOnlyDictionary<ServiceType, int> ServicesByType);
}
