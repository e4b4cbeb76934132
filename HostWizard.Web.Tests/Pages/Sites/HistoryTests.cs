using HostWizard.Web.Domain;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Tests.Pages.Sites;

/// <summary>The history is never changed or deleted, whoever asks the database.</summary>
public abstract class HistoryTests(App app) : AppTests(app)
{
    [SkippableFact]
    public async Task The_database_refuses_to_change_or_delete_a_line()
    {
        var api = await World.Admin();
        var id = await World.Site(api, "poc_ready");

        await Assert.ThrowsAnyAsync<Exception>(() => App.Db(db => db.SiteEvents.Where(e => e.SiteId == id).ExecuteUpdateAsync(set => set.SetProperty(e => e.Note, "never"))));
        await Assert.ThrowsAnyAsync<Exception>(() => App.Db(db => db.SiteEvents.Where(e => e.SiteId == id).ExecuteDeleteAsync()));
        await Assert.ThrowsAnyAsync<Exception>(() => App.Db(db => db.Database.ExecuteSqlRawAsync("DELETE FROM site_events")));

        Assert.Equal(2, await App.Db(db => db.SiteEvents.CountAsync(e => e.SiteId == id && e.Note != "never")));
    }

    [SkippableFact]
    public async Task The_history_outlives_its_site_and_its_number_is_never_given_again()
    {
        var api = await World.Admin();
        var name = World.Name();
        var id = await World.Site(api, name: name);
        (await api.Delete($"/sites/{id}")).Is(200);

        var lines = await App.Db(db => db.SiteEvents.Where(e => e.SiteId == id).OrderBy(e => e.Id).ToListAsync());
        Assert.Equal([SiteEventKind.Created, SiteEventKind.Deleted], lines.Select(line => line.Kind));
        Assert.All(lines, line => Assert.Equal((name, App.AdminEmail), (line.BusinessName, line.Actor)));
        Assert.True(await World.Site(api) > id);
    }

    [SkippableFact]
    public async Task The_database_itself_keeps_the_rules_of_the_tables()
    {
        var api = await World.Admin();
        await World.Site(api); // else nothing is the system merchant's, and it may go
        var id = await World.Site(api, "live");
        string[] forbidden =
        [
            $"UPDATE hosted_sites SET status = 'nonsense' WHERE id = {id}",
            $"UPDATE hosted_sites SET live_domain = NULL WHERE id = {id}",
            $"UPDATE store_domains SET domain = 'UPPER.lu' WHERE store_id IN (SELECT store_id FROM hosted_sites WHERE id = {id})",
            $"DELETE FROM stores WHERE id IN (SELECT store_id FROM hosted_sites WHERE id = {id})",
            "DELETE FROM merchants WHERE is_system",
            $"INSERT INTO client_services (hosted_site_id, service_type, name, status, billing_period, price_cents, currency, auto_renew, created_at, updated_at) VALUES ({id}, 'hosting', 'X', 'active', 'monthly', -1, 'EUR', false, 0, 0)",
            "INSERT INTO client_services (hosted_site_id, service_type, name, status, billing_period, price_cents, currency, auto_renew, created_at, updated_at) VALUES (999999, 'hosting', 'X', 'active', 'monthly', 1, 'EUR', false, 0, 0)",
        ];
        foreach (var sql in forbidden) await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => App.Db(db => db.Database.ExecuteSqlRawAsync(sql)));
    }
}

[Collection(OnSqlite.Name)]
public sealed class HistoryOnSqlite(SqliteApp app) : HistoryTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class HistoryOnPostgreSql(PostgreSqlApp app) : HistoryTests(app);
