using HostWizard.Web.Tests.Support;

namespace HostWizard.Web.Tests.Pages.Prospects;

/// <summary>Prospects through the JSON door.</summary>
public abstract class ProspectsApiTests(App app) : AppTests(app)
{
    private const string Path = "/api/admin/prospects";

    [SkippableFact]
    public async Task A_prospect_is_made_read_changed_listed_and_deleted()
    {
        var (api, name) = (await World.Admin(), World.Name("Fleurs"));
        var made = (await api.Send(HttpMethod.Post, Path, new { business_name = name, trade = "Florist", channel = "offline", website = "https://www.Fleurs-Reuter.lu/shop", language = "lb", legal_basis = "consent", contacts = new[] { new { name = "Christiane", role = "owner", email = "c@fleurs.lu", phone = "80 34 11" } } })).Is(201);
        var id = made.Number("id");
        Assert.Equal($"{Path}/{id}", made.Response.Headers.Location!.OriginalString);
        Assert.Equal(("new", "offline", "fleurs-reuter.lu", "lb", "consent"), (made.Text("status"), made.Text("channel"), made.Text("domain"), made.Text("language"), made.Text("legal_basis")));
        Assert.Equal(["Christiane"], made.Column("contacts", "name"));
        Assert.Equal(["created"], made.Column("history", "kind"));
        Assert.True(made.IsNull("site_id"));

        var changed = (await api.Send(HttpMethod.Put, $"{Path}/{id}", new { town = "Diekirch", status = "qualified", next_step = "Call", next_step_due = "2027-02-01" })).Is(200);
        Assert.Equal((name, "Diekirch", "qualified", "Call", "2027-02-01"), (changed.Text("business_name"), changed.Text("town"), changed.Text("status"), changed.Text("next_step"), changed.Text("next_step_due")));
        Assert.Equal(["created", "edited", "next_step_planned", "status_changed"], changed.Column("history", "kind"));
        Assert.Equal(1, changed.Count("contacts"));
        Assert.Equal(0, (await api.Send(HttpMethod.Put, $"{Path}/{id}", new { contacts = Array.Empty<object>() })).Is(200).Count("contacts"));

        var list = (await api.Send(HttpMethod.Get, $"{Path}?search={Uri.EscapeDataString(name)}&status=qualified&channel=offline")).Is(200);
        Assert.Equal([$"{id}"], list.Column("items", "id"));
        Assert.Equal((1, 1), (list.Number("total"), list.Number("page")));
        Assert.Equal(0, (await api.Send(HttpMethod.Get, $"{Path}?search={Uri.EscapeDataString(name)}&status=lost")).Is(200).Number("total"));

        (await api.Send(HttpMethod.Delete, $"{Path}/{id}")).Is(200);
        (await api.Send(HttpMethod.Get, $"{Path}/{id}")).IsProblem(404);
        (await api.Send(HttpMethod.Delete, $"{Path}/{id}")).IsProblem(404);
    }

    [SkippableFact]
    public async Task What_is_wrong_is_refused_whole()
    {
        var (api, id) = (await World.Admin(), await World.Prospect());
        (await api.Send(HttpMethod.Post, Path, new { trade = "Florist" })).Refuses("business_name");
        (await api.Send(HttpMethod.Post, Path, new { business_name = "X", website = "no website", owner_id = 999999 })).IsProblem(400);
        (await api.Send(HttpMethod.Put, $"{Path}/{id}", new { town = "Elsewhere", owner_id = 999999 })).Refuses("owner_id");
        (await api.Send(HttpMethod.Put, $"{Path}/{id}", new { town = "Elsewhere", status = "lost" })).Refuses("lost_reason");
        (await api.Send(HttpMethod.Put, $"{Path}/{id}", new { town = "Elsewhere", status = "converted" })).IsProblem(409);
        Assert.Equal("Wiltz", (await api.Send(HttpMethod.Get, $"{Path}/{id}")).Is(200).Text("town"));
        (await api.Send(HttpMethod.Get, $"{Path}?status=nonsense")).Refuses("status");
        (await api.Send(HttpMethod.Put, $"{Path}/999999", new { town = "Wiltz" })).IsProblem(404);
    }
}

[Collection(OnSqlite.Name)]
public sealed class ProspectsApiOnSqlite(SqliteApp app) : ProspectsApiTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class ProspectsApiOnPostgreSql(PostgreSqlApp app) : ProspectsApiTests(app);
