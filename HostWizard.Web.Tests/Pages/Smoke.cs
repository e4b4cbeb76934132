using HostWizard.Web.Tests.Support;

namespace HostWizard.Web.Tests.Pages;

public abstract class SmokeTests(App app) : AppTests(app)
{
    [SkippableFact]
    public async Task A_site_is_made_and_goes_live()
    {
        var api = await World.Admin();
        var id = await World.Site(api, "live");
        Assert.Equal("live", (await api.Get($"/sites/{id}")).Is(200).Text("status"));
        var admin = await World.AdminAtPages();
        (await admin.Get($"/admin/hosting/sites/{id}")).Is(200);
        await World.Owner(api, "Other-Secret-99");
        await World.ApiOf(await World.FurtherAdmin(), App.AdminPassword);
    }
}

[Collection(OnSqlite.Name)]
public sealed class SmokeOnSqlite(SqliteApp app) : SmokeTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class SmokeOnPostgreSql(PostgreSqlApp app) : SmokeTests(app);
