using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Pages.Shared;
using LinqToDB.Async;
using LinqToDB.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Dashboard;

/// <summary>Services that need somebody because they end, or should have been renewed.</summary>
internal sealed class EndingServices(HostWizardDb db, DateTime now)
{
    /// <summary>Those that nobody but us renews, past or within a week.</summary>
    public Task<(IReadOnlyList<Need> Rows, int Total)> ByHandAsync(int most, CancellationToken ct)
    {
        var week = now.AddDays(7);
        return ReadAsync(Active().Where(s => !s.AutoRenew && s.ExpiresAt <= week), most, ct);
    }

    /// <summary>Those that should have renewed themselves and did not.</summary>
    public Task<(IReadOnlyList<Need> Rows, int Total)> NotRenewedAsync(int most, CancellationToken ct)
        => ReadAsync(Active().Where(s => s.AutoRenew && s.ExpiresAt < now), most, ct);

    /// <summary>Those that renew themselves within a week: the last to look at.</summary>
    public Task<(IReadOnlyList<Need> Rows, int Total)> AutomaticAsync(int most, CancellationToken ct)
    {
        var week = now.AddDays(7);
        return ReadAsync(Active().Where(s => s.AutoRenew && s.ExpiresAt >= now && s.ExpiresAt <= week), most, ct);
    }

    private IQueryable<ClientService> Active() => db.Services.ToLinqToDB().Where(s => s.Status == ServiceStatus.Active);

    private async Task<(IReadOnlyList<Need> Rows, int Total)> ReadAsync(IQueryable<ClientService> services, int most, CancellationToken ct)
    {
        var ending =
            from service in services
            join site in db.Sites.ToLinqToDB() on service.HostedSiteId equals site.Id
            where site.Status != SiteStatus.Cancelled
            select new { Service = service, site.BusinessName };
        var rows = await ending.OrderBy(e => e.Service.ExpiresAt).Take(most).ToListAsyncLinqToDB(ct);
        var total = rows.Count < most ? rows.Count : await ending.CountAsyncLinqToDB(ct);
        return ([.. rows.Select(row => Row(row.Service, row.BusinessName))], total);
    }

    private Need Row(ClientService service, string business)
    {
        var expiry = service.ExpiresAt!.Value;
        var past = expiry < now;
        var what = service.ServiceType == ServiceType.Domain ? $"domain {service.Name}" : service.Name;
        var canRenew = service.BillingPeriod != BillingPeriod.OneTime;
        var per = service.BillingPeriod switch { BillingPeriod.Monthly => " a month", BillingPeriod.Annual => " a year", _ => " once" };
        return new(NeedPage.Site(service.HostedSiteId), business, $"{what} {(past ? "expired" : "expires")} {Show.Ago(expiry, now)}",
            $"{(service.AutoRenew ? past ? "Should have renewed by itself" : "Renews by itself" : "Does not renew by itself")} · {Show.Money(service.PriceCents)}{per}",
            (past ? "calendar-x" : "calendar-time", past || !service.AutoRenew ? "s-bad" : "s-warn"), canRenew ? "Renew" : "Open")
        {
            Renew = canRenew ? (service.Id, expiry) : null,
            Action = "?tab=services",
        };
    }
}
