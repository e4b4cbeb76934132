using System.Text.RegularExpressions;
using HostWizard.Web.Tests.Support;

namespace HostWizard.Web.Tests.Pages.Sites;

/// <summary>Sites through the JSON door: making, reading, changing, deleting.</summary>
public abstract partial class SitesApiTests(App app) : AppTests(app)
{
    private static readonly string[] Fields =
    [
        "id", "store_id", "prospect_id", "merchant_id", "status", "business_name", "contact_name", "contact_email", "contact_phone", "proposal_sent_at",
        "proposal_accepted_at", "went_live_at", "proposal_notes", "live_domain", "internal_notes", "store", "preview_url", "allowed_transitions", "created_at", "updated_at",
    ];

    [SkippableFact]
    public async Task A_new_site_is_a_draft_with_a_store_of_the_system_merchant()
    {
        var api = await World.Admin();
        var name = World.Name("Käserei Müller & Söhne");

        var made = (await api.Post("/sites", new { business_name = $"  {name} ", contact_email = "marie@parc.lu", contact_phone = " +352 26 " })).Is(201);

        var id = made.Number("id");
        var root = App.Address.ToString().TrimEnd('/');
        var subdomain = made.Text("store.subdomain")!;
        Assert.Equal($"/api/admin/hosting/sites/{id}", made.Response.Headers.Location!.OriginalString);
        Assert.StartsWith("kaserei-muller-sohne-", subdomain, StringComparison.Ordinal);
        Assert.Equal(("draft", name, "marie@parc.lu", " +352 26 "), (made.Text("status"), made.Text("business_name"), made.Text("contact_email"), made.Text("contact_phone")));
        Assert.Equal((name, $"{root}/storefront/{subdomain}", $"{root}/cms/{subdomain}"), (made.Text("store.name"), made.Text("store.url"), made.Text("store.cms_url")));
        Assert.Equal($"{root}/hosting/sites/{id}/preview", made.Text("preview_url"));
        Assert.Equal(["poc_ready", "cancelled"], made.Texts("allowed_transitions"));
        Assert.Equal(App.Now.ToString("yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture), made.Text("created_at")![..16]);
        Assert.Equal((0, 1, "created", App.AdminEmail), (made.Count("services"), made.Count("events"), made.Text("events.0.kind"), made.Text("events.0.actor")));
    }

    [SkippableFact]
    public async Task Every_field_is_always_present_and_null_when_empty()
    {
        var api = await World.Admin();
        var id = (await api.Post("/sites", new { business_name = World.Name() })).Is(201).Number("id");

        var site = await api.Get($"/sites/{id}");

        Assert.Equal([.. Fields, "services", "events"], site.Fields());
        Assert.Equal(["id", "name", "subdomain", "url", "cms_url"], site.Fields("store"));
        Assert.Equal(["id", "kind", "from_status", "to_status", "actor", "note", "at"], site.Fields("events.0"));
        foreach (var field in (string[])["prospect_id", "merchant_id", "contact_name", "contact_email", "contact_phone", "proposal_sent_at", "proposal_accepted_at", "went_live_at", "proposal_notes", "live_domain", "internal_notes"])
            Assert.True(site.IsNull(field), field);
        Assert.Equal(Fields, (await api.Get("/sites?per_page=1")).Fields("items.0"));
    }

    [SkippableFact]
    public async Task Times_are_UTC_with_at_most_milliseconds()
    {
        var api = await World.Admin();
        var site = await api.Get($"/sites/{await World.Site(api, "live")}");

        foreach (var field in (string[])["created_at", "updated_at", "proposal_sent_at", "proposal_accepted_at", "went_live_at", "events.0.at"])
            Assert.Matches(Instant(), site.Text(field)!);
    }

    [SkippableFact]
    public async Task A_site_needs_a_business_name()
    {
        var api = await World.Admin();

        (await api.Post("/sites", new { })).Refuses("business_name");
        (await api.Post("/sites", new { business_name = (string?)null })).Refuses("business_name");
        (await api.Post("/sites", new { business_name = " \t" })).Refuses("business_name");
        (await api.Post("/sites", new { business_name = new string('x', 201) })).Refuses("business_name");
        (await api.Post("/sites", new { business_name = "a\0b" })).Refuses("business_name");
        (await api.Post("/sites", new { business_name = 5 })).Refuses("business_name");
        (await api.Post("/sites", new { business_name = "", contact_email = "nobody", contact_phone = new string('1', 99) })).Refuses("business_name", "contact_email", "contact_phone");
        (await api.Post("/sites", new { business_name = new string('x', 200) })).Is(201);
    }

    [SkippableFact]
    public async Task Putting_changes_what_is_sent_clears_what_is_null_and_ignores_the_rest()
    {
        var api = await World.Admin();
        var (first, second) = (World.Name(), World.Name());
        var before = (await api.Post("/sites", new { business_name = first, contact_name = "Marie", contact_email = "marie@parc.lu", internal_notes = "Kind" })).Is(201);
        var id = before.Number("id");

        var after = (await api.Put($"/sites/{id}", new
        {
            business_name = second, contact_name = (string?)null, id = 99_999, status = "live", store_id = 1, live_domain = "parc.lu", created_at = "2020-01-01T00:00:00Z", merchant_id = 1, nonsense = true,
        })).Is(200);

        Assert.Equal((id, second, second, "marie@parc.lu", "Kind", "draft"), (after.Number("id"), after.Text("business_name"), after.Text("store.name"), after.Text("contact_email"), after.Text("internal_notes"), after.Text("status")));
        Assert.True(after.IsNull("contact_name"));
        Assert.True(after.IsNull("live_domain"));
        Assert.True(after.IsNull("merchant_id"));
        Assert.Equal((before.Text("store.subdomain"), before.Text("created_at")), (after.Text("store.subdomain"), after.Text("created_at")));
        Assert.Equal("edited", after.Text("events.1.kind"));
        Assert.Contains(first, after.Text("events.1.note"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Putting_nothing_changes_nothing_and_a_null_name_is_refused()
    {
        var api = await World.Admin();
        var id = await World.Site(api);

        Assert.Equal(1, (await api.Put($"/sites/{id}", new { })).Is(200).Count("events"));
        (await api.Put($"/sites/{id}", new { business_name = (string?)null })).Refuses("business_name");
        (await api.Put($"/sites/{id}", new { contact_email = "nobody" })).Refuses("contact_email");
        (await api.Put("/sites/999999", new { business_name = "X" })).IsProblem(404);
    }

    [SkippableFact]
    public async Task Deleting_takes_site_and_store_and_leaves_the_history()
    {
        var api = await World.Admin();
        foreach (var status in (string[])["draft", "poc_ready", "cancelled"])
        {
            var id = await World.Site(api, status);
            var store = (await api.Get($"/sites/{id}")).Number("store_id");

            var gone = (await api.Delete($"/sites/{id}")).Is(200);

            Assert.Equal(["id", "deleted", "message"], gone.Fields());
            Assert.Equal((id, true), (gone.Number("id"), gone.At("deleted").GetBoolean()));
            (await api.Get($"/sites/{id}")).IsProblem(404);
            (await api.Delete($"/sites/{id}")).IsProblem(404);
            Assert.False(await App.Db(db => Task.FromResult(db.Stores.Any(s => s.Id == store))));
            Assert.True(await App.Db(db => Task.FromResult(db.SiteEvents.Count(e => e.SiteId == id) >= 2)));
        }
    }

    [SkippableFact]
    public async Task A_clients_site_is_not_deleted()
    {
        var api = await World.Admin();
        foreach (var status in (string[])["proposal_sent", "accepted", "live", "suspended"])
        {
            var id = await World.Site(api, status);
            var refused = (await api.Delete($"/sites/{id}")).IsProblem(409);
            Assert.Equal(status, refused.Text("current_status"));
            Assert.NotEmpty(refused.Texts("allowed_transitions"));
        }
    }

    [SkippableFact]
    public async Task The_store_stays_when_a_client_owns_it_and_sent_proposals_outlive_the_site()
    {
        var api = await World.Admin();
        var id = await World.Site(api, "accepted");
        var store = (await api.Post($"/sites/{id}/cancel")).Is(200).Number("store_id");

        (await api.Delete($"/sites/{id}")).Is(200);

        Assert.True(await App.Db(db => Task.FromResult(db.Stores.Any(s => s.Id == store))));
        Assert.True(await App.Db(db => Task.FromResult(db.Proposals.Any(p => p.SiteId == id))));
    }

    [SkippableFact]
    public async Task The_same_name_counts_on_and_reserved_names_start_at_two()
    {
        var api = await World.Admin();
        var name = World.Name();

        var first = (await api.Post("/sites", new { business_name = name })).Is(201).Text("store.subdomain");
        var second = (await api.Post("/sites", new { business_name = name })).Is(201).Text("store.subdomain");
        var third = (await api.Post("/sites", new { business_name = name.ToUpperInvariant() })).Is(201).Text("store.subdomain");

        Assert.Equal(($"{first}-2", $"{first}-3"), (second, third));
        Assert.Matches("^www-[0-9]+$", (await api.Post("/sites", new { business_name = "www" })).Is(201).Text("store.subdomain")!);
        Assert.Matches("^site(-[0-9]+)?$", (await api.Post("/sites", new { business_name = "🥐" })).Is(201).Text("store.subdomain")!);
        Assert.Matches("^site-[0-9]+$", (await api.Post("/sites", new { business_name = "Пекарня" })).Is(201).Text("store.subdomain")!);
        var longest = new string('q', 190) + World.Name();
        await api.Post("/sites", new { business_name = longest[..200] });
        Assert.Equal(63, (await api.Post("/sites", new { business_name = longest[..200] })).Is(201).Text("store.subdomain")!.Length);
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$")]
    private static partial Regex Instant();
}

[Collection(OnSqlite.Name)]
public sealed class SitesApiOnSqlite(SqliteApp app) : SitesApiTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class SitesApiOnPostgreSql(PostgreSqlApp app) : SitesApiTests(app);
