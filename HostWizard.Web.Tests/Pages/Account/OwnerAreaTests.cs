using HostWizard.Web.Tests.Support;

namespace HostWizard.Web.Tests.Pages.Account;

/// <summary>What an owner sees: the own, and nothing of anybody else.</summary>
public abstract class OwnerAreaTests(App app) : AppTests(app)
{
    [SkippableFact]
    public async Task An_owner_sees_the_own_sites_and_services_alone()
    {
        var api = await World.Admin();
        var (email, _, mine) = await World.Owner(api, "Other-Secret-99");
        var (_, _, foreign) = await World.Owner(api, "Other-Secret-99");
        var (myService, foreignService) = (World.Name("Mine"), World.Name("Foreign"));
        foreach (var (site, name) in new[] { (mine, myService), (foreign, foreignService) })
            (await api.Post($"/sites/{site}/services", new { service_type = "hosting", name, billing_period = "monthly", price_cents = 1900, notes = "secret note" })).Is(201);
        (await api.Put($"/sites/{mine}", new { internal_notes = "never for the client" })).Is(200);

        var page = (await (await World.BrowserOf(email, "Other-Secret-99")).Get("/account")).Is(200);

        Assert.Contains((await api.Get($"/sites/{mine}")).Text("business_name")!, page.Words, StringComparison.Ordinal);
        Assert.Contains(myService, page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain((await api.Get($"/sites/{foreign}")).Text("business_name")!, page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(foreignService, page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("secret note", page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("never for the client", page.Body, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task An_admin_is_led_to_the_dashboard_and_a_visitor_to_the_sign_in()
    {
        Assert.EndsWith("/admin/hosting", (await (await World.AdminAtPages()).Get("/account")).Is(302).Location, StringComparison.Ordinal);
        Assert.Contains("/login", (await World.Visitor().Get("/account")).Is(302).Location, StringComparison.Ordinal);
        Assert.EndsWith("/login", (await World.Visitor().Get("/")).Is(302).Location, StringComparison.Ordinal);
    }
}

[Collection(OnSqlite.Name)]
public sealed class OwnerAreaOnSqlite(SqliteApp app) : OwnerAreaTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class OwnerAreaOnPostgreSql(PostgreSqlApp app) : OwnerAreaTests(app);
