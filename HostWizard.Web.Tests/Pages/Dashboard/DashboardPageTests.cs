using HostWizard.Web.Tests.Support;

namespace HostWizard.Web.Tests.Pages.Dashboard;

public abstract class DashboardPageTests(App app) : AppTests(app)
{
    [SkippableFact]
    public async Task The_dashboard_shows_what_the_figures_say_and_what_happened_last()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var name = World.Name("Latest");
        await World.Site(api, "poc_ready", name);

        foreach (var pathBase in (string[])["", "/platforms/hosting"])
        {
            var page = (await admin.Get($"{pathBase}/admin/hosting")).Is(200);
            Assert.Contains(name, page.Words, StringComparison.Ordinal);
            Assert.True(page.Has($"a[href^='{pathBase}/admin/hosting/sites']"));
        }
    }
}

[Collection(OnSqlite.Name)]
public sealed class DashboardPageOnSqlite(SqliteApp app) : DashboardPageTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class DashboardPageOnPostgreSql(PostgreSqlApp app) : DashboardPageTests(app);
