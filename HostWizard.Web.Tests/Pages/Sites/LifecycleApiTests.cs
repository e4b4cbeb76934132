using HostWizard.Web.Tests.Support;

namespace HostWizard.Web.Tests.Pages.Sites;

/// <summary>Every step of a site's life through the JSON door, from every state.</summary>
public abstract class LifecycleApiTests(App app) : AppTests(app)
{
    private static readonly Dictionary<string, string[]> Table = new()
    {
        ["draft"] = ["poc_ready", "cancelled"],
        ["poc_ready"] = ["proposal_sent", "cancelled"],
        ["proposal_sent"] = ["accepted", "cancelled"],
        ["accepted"] = ["live", "cancelled"],
        ["live"] = ["suspended", "cancelled"],
        ["suspended"] = ["live", "cancelled"],
        ["cancelled"] = [],
    };

    private static readonly (string Step, string To)[] Steps =
        [("mark-poc-ready", "poc_ready"), ("send-proposal", "proposal_sent"), ("accept", "accepted"), ("go-live", "live"), ("suspend", "suspended"), ("reactivate", "live"), ("cancel", "cancelled")];

    [SkippableTheory]
    [InlineData("draft")]
    [InlineData("poc_ready")]
    [InlineData("proposal_sent")]
    [InlineData("accepted")]
    [InlineData("live")]
    [InlineData("suspended")]
    [InlineData("cancelled")]
    public async Task A_step_that_is_not_allowed_is_409_with_what_is(string status)
    {
        var api = await World.Admin();
        var id = await World.Site(api, status);
        var before = (await api.Get($"/sites/{id}")).Body;
        foreach (var (step, to) in Steps)
        {
            // Reactivate leads to live from suspended alone.
            if (Table[status].Contains(to) && !(step == "reactivate" && status != "suspended")) continue;

            var refused = (await api.Post($"/sites/{id}/{step}", step == "go-live" ? new { domain = World.Domain() } : null)).IsProblem(409);

            Assert.Equal(status, refused.Text("current_status"));
            Assert.Equal(Table[status], refused.Texts("allowed_transitions"));
        }
        Assert.Equal(before, (await api.Get($"/sites/{id}")).Body);
    }

    [SkippableFact]
    public async Task The_whole_way_is_kept_in_order_with_its_moments()
    {
        var api = await World.Admin();
        var id = await World.Site(api);
        var domain = World.Domain();
        (string Step, object? Body, string Status)[] way =
        [
            ("mark-poc-ready", null, "poc_ready"), ("send-proposal", new { notes = " As agreed " }, "proposal_sent"), ("accept", new { }, "accepted"),
            ("go-live", new { domain }, "live"), ("suspend", null, "suspended"), ("reactivate", null, "live"), ("cancel", null, "cancelled"),
        ];
        foreach (var (step, body, status) in way)
        {
            var site = (await api.Post($"/sites/{id}/{step}", body)).Is(200);
            Assert.Equal((status, id), (site.Text("status"), site.Number("id")));
            Assert.Equal(Table[status], site.Texts("allowed_transitions"));
            var last = site.Count("events") - 1;
            Assert.Equal(("status_changed", status, App.AdminEmail), (site.Text($"events.{last}.kind"), site.Text($"events.{last}.to_status"), site.Text($"events.{last}.actor")));
        }
        var end = await api.Get($"/sites/{id}");
        Assert.Equal(["", "draft", "poc_ready", "proposal_sent", "accepted", "live", "suspended", "live"], end.Column("events", "from_status"));
        Assert.Equal("As agreed", end.Text("proposal_notes"));
        Assert.True(end.IsNull("live_domain"));
        Assert.NotNull(end.Text("went_live_at"));
        Assert.Contains(domain, end.Text("events.7.note"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task What_does_not_exist_is_404_whatever_is_asked()
    {
        var api = await World.Admin();
        foreach (var (step, _) in Steps) (await api.Post($"/sites/999999/{step}", step == "go-live" ? new { domain = "parc.lu" } : null)).IsProblem(404);
        (await api.Get("/sites/999999")).IsProblem(404);
        (await api.Get("/sites/0")).IsProblem(404);
        (await api.Get("/sites/-1")).IsProblem(404);
        (await api.Get("/sites/abc")).IsProblem(404);
        (await api.Get("/sites/99999999999")).IsProblem(404);
        (await api.Get("/nothing")).IsProblem(404);
    }

    [SkippableFact]
    public async Task Bodies_may_be_absent_where_nothing_is_needed()
    {
        var api = await World.Admin();
        var id = await World.Site(api);
        (await api.Raw(HttpMethod.Post, $"/sites/{id}/mark-poc-ready", "{}")).Is(200);
        (await api.Raw(HttpMethod.Post, $"/sites/{id}/send-proposal", "{}")).Is(200);
        (await api.Raw(HttpMethod.Post, $"/sites/{id}/accept", "{\"merchant_id\":null}")).Is(200);
        (await api.Post($"/sites/{id}/go-live")).Refuses("domain");
        (await api.Raw(HttpMethod.Post, $"/sites/{id}/go-live", "{}")).Refuses("domain");
    }

    [SkippableFact]
    public async Task Notes_that_are_too_long_are_refused_and_nothing_moves()
    {
        var api = await World.Admin();
        var id = await World.Site(api, "poc_ready");

        (await api.Post($"/sites/{id}/send-proposal", new { notes = new string('x', 10_001) })).Refuses("notes");

        Assert.Equal("poc_ready", (await api.Get($"/sites/{id}")).Text("status"));
    }

    [SkippableFact]
    public async Task Pending_services_start_on_acceptance_and_later_ones_at_once()
    {
        var api = await World.Admin();
        var id = await World.Site(api, "proposal_sent");
        var service = new { service_type = "hosting", name = "Hosting", billing_period = "monthly", price_cents = 1900 };
        Assert.Equal("pending", (await api.Post($"/sites/{id}/services", service)).Is(201).Text("status"));

        var accepted = (await api.Post($"/sites/{id}/accept")).Is(200);

        Assert.Equal("active", accepted.Text("services.0.status"));
        Assert.Equal("active", (await api.Post($"/sites/{id}/services", service)).Is(201).Text("status"));
    }
}

[Collection(OnSqlite.Name)]
public sealed class LifecycleApiOnSqlite(SqliteApp app) : LifecycleApiTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class LifecycleApiOnPostgreSql(PostgreSqlApp app) : LifecycleApiTests(app);
