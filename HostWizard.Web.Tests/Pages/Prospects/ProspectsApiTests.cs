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

    [SkippableFact]
    public async Task The_list_is_narrowed_and_sorted_by_what_a_call_is_worth()
    {
        var (api, name) = (await World.Admin(), World.Name("Wert"));
        var (high, low, none) = (await World.Prospect(name + " a"), await World.Prospect(name + " b"), await World.Prospect(name + " c"));
        (await api.Send(HttpMethod.Put, $"{Path}/{high}/score", new { score = 91, tier = "top_priority", reason = "Asked" })).Is(200);
        (await api.Send(HttpMethod.Put, $"{Path}/{low}/score", new { score = 12, tier = "low", reason = "Closes" })).Is(200);
        (await api.Send(HttpMethod.Put, $"{Path}/{low}", new { next_step = "Call", next_step_due = "2027-01-11", owner_id = (await World.AccountOf(App.AdminEmail)).Id })).Is(200);
        async Task<string[]> List(string more) => (await api.Send(HttpMethod.Get, $"{Path}?search={Uri.EscapeDataString(name)}&{more}")).Is(200).Column("items", "id");

        Assert.Equal([$"{high}", $"{low}", $"{none}"], await List("sort=score"));
        Assert.Equal([$"{high}"], await List("tier=top_priority"));
        Assert.Equal([$"{low}"], await List("due=true"));
        Assert.Equal([$"{low}"], await List($"owner_id={(await World.AccountOf(App.AdminEmail)).Id}"));
        Assert.Empty(await List("website_today=weak"));
        foreach (var (field, wrong) in ((string, string)[])[("tier", "best"), ("website_today", "old"), ("owner_id", "me"), ("due", "yes"), ("sort", "name")]) (await api.Send(HttpMethod.Get, $"{Path}?{field}={wrong}")).Refuses(field);

        var item = (await api.Send(HttpMethod.Get, $"{Path}/{high}")).Is(200);
        Assert.Equal((91, "top_priority", false), (item.Number("score"), item.Text("tier"), item.At("is_enriching").GetBoolean()));
        foreach (var field in (string[])["computed_score", "website_today", "why", "enriched_at", "contacted_at"]) Assert.True(item.IsNull(field));
    }

    [SkippableFact]
    public async Task Looks_are_asked_for_many_at_once_and_unknown_numbers_are_named()
    {
        var (api, first, second) = (await World.Admin(), await World.Prospect(), await World.Prospect());
        (await api.Send(HttpMethod.Post, $"{Path}/{second}/enrich")).Is(202);

        var asked = (await api.Send(HttpMethod.Post, $"{Path}/enrich", new { ids = new[] { first, second, 999_999 } })).Is(202);

        Assert.Equal((1, 1, 999_999, 0), (asked.Number("asked"), asked.Number("already_waiting"), asked.Number("unknown.0"), asked.Count("refused")));
        var prospect = (await api.Send(HttpMethod.Get, $"{Path}/{first}")).Is(200);
        Assert.Equal(("enriching", true), (prospect.Text("status"), prospect.At("is_enriching").GetBoolean()));
        (await api.Send(HttpMethod.Post, $"{Path}/enrich", new { ids = Enumerable.Range(1, 201) })).Refuses("ids");
        (await api.Send(HttpMethod.Post, $"{Path}/enrich", new { })).Refuses("ids");
    }
}

[Collection(OnSqlite.Name)]
public sealed class ProspectsApiOnSqlite(SqliteApp app) : ProspectsApiTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class ProspectsApiOnPostgreSql(PostgreSqlApp app) : ProspectsApiTests(app);
