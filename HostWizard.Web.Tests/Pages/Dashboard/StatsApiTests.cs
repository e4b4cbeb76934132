using HostWizard.Web.Tests.Support;

namespace HostWizard.Web.Tests.Pages.Dashboard;

/// <summary>The dashboard's figures. They count everything, so this has applications of its own to count in.</summary>
public abstract class StatsApiTests(App app) : AppTests(app)
{
    private static readonly string[] States = ["draft", "poc_ready", "proposal_sent", "accepted", "live", "suspended", "cancelled"];

    private static readonly string[] Types = ["domain", "email", "ssl", "hosting", "website_maintenance"];

    [SkippableFact]
    public async Task Figures_follow_every_write()
    {
        var api = await World.Admin();
        var empty = (await api.Get("/stats/dashboard")).Is(200);
        Assert.Equal(["total_sites", "live_sites", "poc_sites", "sites_by_status", "active_services", "monthly_revenue_cents", "upcoming_renewals", "services_by_type"], empty.Fields());
        Assert.Equal(States, empty.Fields("sites_by_status"));
        Assert.Equal(Types, empty.Fields("services_by_type"));
        foreach (var figure in (string[])["total_sites", "live_sites", "poc_sites", "active_services", "monthly_revenue_cents", "upcoming_renewals"]) Assert.Equal(0, empty.Number(figure));

        var ids = new Dictionary<string, int>();
        foreach (var status in States) ids[status] = await World.Site(api, status);

        var sites = (await api.Get("/stats/dashboard")).Is(200);
        Assert.Equal((7, 1, 3), (sites.Number("total_sites"), sites.Number("live_sites"), sites.Number("poc_sites")));
        foreach (var status in States) Assert.Equal(1, sites.Number($"sites_by_status.{status}"));

        // Three prices of 5 cents a year and one of 3 a year: 1.5 cents a month together, rounded once to 2.
        foreach (var cents in (int[])[5, 5, 5, 3]) await Add(api, ids["live"], "domain", "annual", cents, "active");
        await Add(api, ids["live"], "hosting", "monthly", 1900, "active");
        await Add(api, ids["accepted"], "email", "monthly", 900, "active");
        await Add(api, ids["live"], "website_maintenance", "one_time", 95_000, "active");
        foreach (var status in (string[])["pending", "suspended", "expired", "cancelled"]) await Add(api, ids["live"], "ssl", "monthly", 100_000, status);
        // Of a cancelled site: counts nowhere.
        await Add(api, ids["cancelled"], "hosting", "monthly", 7777, "active");

        var services = (await api.Get("/stats/dashboard")).Is(200);
        Assert.Equal((7, 2802), (services.Number("active_services"), services.Number("monthly_revenue_cents")));
        Assert.Equal([4, 1, 0, 1, 1], Types.Select(type => services.Number($"services_by_type.{type}")));

        await AddExpiring(api, ids["live"], App.Now, "active");
        await AddExpiring(api, ids["live"], App.Now.AddDays(30), "active");
        await AddExpiring(api, ids["live"], App.Now.AddDays(15), "active");
        await AddExpiring(api, ids["live"], App.Now.AddMilliseconds(-1), "active");
        await AddExpiring(api, ids["live"], App.Now.AddDays(30).AddMilliseconds(1), "active");
        await AddExpiring(api, ids["live"], App.Now.AddDays(15), "pending");
        await AddExpiring(api, ids["cancelled"], App.Now.AddDays(15), "active");
        Assert.Equal(3, (await api.Get("/stats/dashboard")).Number("upcoming_renewals"));

        (await api.Post($"/sites/{ids["live"]}/cancel")).Is(200);
        var after = (await api.Get("/stats/dashboard")).Is(200);
        Assert.Equal((0, 900, 0), (after.Number("live_sites"), after.Number("monthly_revenue_cents"), after.Number("upcoming_renewals")));
    }

    private static async Task Add(Api api, int site, string type, string period, int cents, string status)
        => (await api.Post($"/sites/{site}/services", new { service_type = type, name = type, billing_period = period, price_cents = cents, status })).Is(201);

    internal static async Task AddExpiring(Api api, int site, DateTime at, string status)
        => (await api.Post($"/sites/{site}/services", new { service_type = "ssl", name = "SSL", billing_period = "annual", price_cents = 0, status, expires_at = at.ToString("o") })).Is(201);
}

public sealed class StatsApiOnSqlite(SqliteApp app) : StatsApiTests(app), IClassFixture<SqliteApp>;

public sealed class StatsApiOnPostgreSql(PostgreSqlApp app) : StatsApiTests(app), IClassFixture<PostgreSqlApp>;

public abstract class RenewalFigureTests(App app) : AppTests(app)
{
    [SkippableFact]
    public async Task A_renewal_comes_near_as_time_goes_by()
    {
        var api = await World.Admin();
        var id = await World.Site(api, "live");
        var before = (await api.Get("/stats/dashboard")).Number("upcoming_renewals");
        await StatsApiTests.AddExpiring(api, id, App.Now.AddDays(30).AddMinutes(5), "active");
        Assert.Equal(before, (await api.Get("/stats/dashboard")).Number("upcoming_renewals"));

        App.Clock.Advance(TimeSpan.FromMinutes(6));

        Assert.Equal(before + 1, (await api.Get("/stats/dashboard")).Number("upcoming_renewals"));
    }
}

[Collection(OnSqlite.Name)]
public sealed class RenewalFigureOnSqlite(SqliteApp app) : RenewalFigureTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class RenewalFigureOnPostgreSql(PostgreSqlApp app) : RenewalFigureTests(app);
