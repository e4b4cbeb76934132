using HostWizard.Web.Tests.Support;

namespace HostWizard.Web.Tests.Pages.Sites;

/// <summary>A site's life as an admin walks it through the forms, with scripts and without.</summary>
public abstract class LifecyclePagesTests(App app) : AppTests(app)
{
    private static string Of(int id) => $"/admin/hosting/sites/{id}";

    [SkippableFact]
    public async Task The_whole_way_by_plain_forms()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var id = await World.Site(api);
        var domain = World.Domain();
        (string Step, (string, string)[] Fields, string Status)[] way =
        [
            ("mark-poc-ready", [], "poc_ready"), ("send-proposal", [("notes", "As agreed")], "proposal_sent"), ("accept", [], "accepted"), ("go-live", [("domain", domain)], "live"),
            ("suspend", [("reason", "Unpaid")], "suspended"), ("reactivate", [], "live"), ("cancel", [("reason", "Closed")], "cancelled"),
        ];
        foreach (var (step, fields, status) in way)
        {
            // Each step has a page of its own, so that its dialog opens without scripts too.
            var page = (await admin.Get($"{Of(id)}/{step}")).Is(200);

            var done = await admin.Submit(page, $"/{step}", fields);

            if (step == "accept") done.Is(200);
            else Assert.Equal((302, Of(id)), (done.Status, done.Location));
            Assert.Equal(status, (await api.Get($"/sites/{id}")).Text("status"));
            var shown = (await admin.Get(Of(id))).Is(200);
            Assert.True(shown.Has($".st.s-{status}"));
        }
        var site = await api.Get($"/sites/{id}");
        Assert.Equal("As agreed", site.Text("proposal_notes"));
        Assert.Equal("Unpaid", site.Text("events.5.note"));
        Assert.All(site.Column("events", "actor"), actor => Assert.Equal(App.AdminEmail, actor));
    }

    [SkippableFact]
    public async Task Htmx_gets_the_panel_alone_and_a_word()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var id = await World.Site(api);

        var done = (await admin.SubmitByHtmx(await admin.Get(Of(id)), "/mark-poc-ready")).Is(200);

        Assert.StartsWith("<div id=\"site\"", done.Body.TrimStart(), StringComparison.Ordinal);
        Assert.False(done.Has("nav.sidebar, header"));
        Assert.True(done.Has(".st.s-poc_ready"));
        Assert.Contains("toast", done.Header("HX-Trigger"), StringComparison.Ordinal);
        Assert.Equal("poc_ready", (await api.Get($"/sites/{id}")).Text("status"));
    }

    [SkippableFact]
    public async Task Who_comes_second_hears_it_and_nothing_happens_twice()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var id = await World.Site(api);
        var page = await admin.Get(Of(id));
        await World.Bring(api, id, "poc_ready");

        foreach (var answer in new[] { await admin.SubmitByHtmx(page, "/mark-poc-ready"), await admin.Submit(page, "/mark-poc-ready") })
        {
            answer.Is(409);
            Assert.Contains("POC ready", answer.One("[role=alert]").TextContent, StringComparison.Ordinal);
            Assert.True(answer.Has(".st.s-poc_ready"));
        }
        Assert.Equal(2, (await api.Get($"/sites/{id}")).Count("events"));
    }

    [SkippableFact]
    public async Task The_owners_credentials_are_shown_once()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var email = World.Email("owner");
        var id = await World.Site(api, "proposal_sent", email: email);

        var shown = (await admin.SubmitByHtmx(await admin.Get($"{Of(id)}/accept"), "/accept")).Is(200);

        var password = shown.One("#temporary-password").TextContent.Trim();
        Assert.True(password.Length >= 12);
        Assert.Contains(email, shown.Words, StringComparison.Ordinal);
        Assert.Contains("no-store", shown.Header("Cache-Control"), StringComparison.Ordinal);
        Assert.DoesNotContain(password, (await admin.Get(Of(id))).Body, StringComparison.Ordinal);
        Assert.Equal("/account/password", (await World.Visitor().SignIn(email, password)).Is(302).Location);
    }

    [SkippableFact]
    public async Task An_existing_client_can_be_looked_for_and_chosen()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var client = World.Name("Käserei");
        var merchant = (await api.Get($"/sites/{await World.Site(api, "accepted", client)}")).Number("merchant_id");
        var id = await World.Site(api, "proposal_sent");

        var page = (await admin.Get($"{Of(id)}/accept?merchant={Uri.EscapeDataString(client.Replace('ä', 'a').ToLowerInvariant())}")).Is(200);
        Assert.True(page.Has($"input[name=merchant_id][value='{merchant}']"));
        Assert.Equal(302, (await admin.Submit(page, "/accept", ("merchant_id", $"{merchant}"))).Status);

        Assert.Equal(merchant, (await api.Get($"/sites/{id}")).Number("merchant_id"));
    }

    [SkippableFact]
    public async Task What_is_wrong_stands_beside_its_field_and_nothing_typed_is_lost()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var id = await World.Site(api, "accepted");
        foreach (var typed in (string[])["https://parc.lu", "hostwizard.lu", "127.0.0.1", ""])
        {
            var page = await admin.Get($"{Of(id)}/go-live");
            foreach (var answer in new[] { await admin.Submit(page, "/go-live", ("domain", typed)), await admin.SubmitByHtmx(page, "/go-live", ("domain", typed)) })
            {
                answer.Is(400);
                Assert.Equal(typed, answer.One("input[name=domain]").GetAttribute("value"));
                Assert.True(answer.One("#go-live .invalid-feedback").TextContent.Length > 10);
            }
        }
        var taken = World.Domain();
        await World.Site(api, "live", domain: taken);
        Assert.Contains(taken, (await admin.Submit(await admin.Get($"{Of(id)}/go-live"), "/go-live", ("domain", taken))).Is(409).One("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal("accepted", (await api.Get($"/sites/{id}")).Text("status"));

        var other = await World.Site(api, "proposal_sent", email: null);
        Assert.Contains("contact e-mail", (await admin.Submit(await admin.Get($"{Of(other)}/accept"), "/accept")).Is(400).One("#accept [role=alert]").TextContent, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_proposal_can_be_sent_again_on_the_page_and_the_status_stays()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var id = await World.Site(api, "proposal_sent");
        var sent = (await api.Get($"/sites/{id}")).Text("proposal_sent_at");
        App.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(302, (await admin.Submit(await admin.Get($"{Of(id)}/send-proposal"), "/send-proposal", ("notes", "Cheaper"))).Status);

        var site = await api.Get($"/sites/{id}");
        Assert.Equal(("proposal_sent", "Cheaper"), (site.Text("status"), site.Text("proposal_notes")));
        Assert.NotEqual(sent, site.Text("proposal_sent_at"));
        var versions = await App.Db(db => Task.FromResult(db.Proposals.Where(p => p.SiteId == id).OrderBy(p => p.Version).Select(p => new { p.Version, p.Year, p.Sequence }).ToList()));
        Assert.Equal([1, 2], versions.Select(p => p.Version));
        Assert.Single(versions.Select(p => (p.Year, p.Sequence)).Distinct());
        (await api.Post($"/sites/{id}/send-proposal")).IsProblem(409);
    }

    [SkippableFact]
    public async Task Deleting_leads_back_to_the_list()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var (plain, htmx, kept) = (await World.Site(api), await World.Site(api), await World.Site(api, "live"));

        Assert.Equal("/admin/hosting/sites", (await admin.Submit(await admin.Get($"{Of(plain)}/delete"), "/delete")).Is(302).Location);
        Assert.Equal("/admin/hosting/sites", (await admin.SubmitByHtmx(await admin.Get($"{Of(htmx)}/delete"), "/delete")).Is(200).Header("HX-Redirect"));

        (await admin.Get(Of(plain))).Is(404);
        (await api.Get($"/sites/{htmx}")).IsProblem(404);
        var token = (await admin.Get(Of(kept))).One("input[name=__RequestVerificationToken]").GetAttribute("value")!;
        (await admin.Post($"{Of(kept)}/delete", [("__RequestVerificationToken", token)])).Is(409);
    }

    [SkippableFact]
    public async Task Links_stay_below_the_path_that_was_used()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var id = await World.Site(api);
        var page = (await admin.Get($"/platforms/hosting{Of(id)}")).Is(200);

        foreach (var link in page.Document.QuerySelectorAll("a[href^='/'], form[action^='/'], link[href^='/'], script[src^='/'], img[src^='/'], iframe[src^='/']"))
            Assert.StartsWith("/platforms/hosting", link.GetAttribute("href") ?? link.GetAttribute("action") ?? link.GetAttribute("src"), StringComparison.Ordinal);
        Assert.Equal($"/platforms/hosting{Of(id)}", (await admin.Submit(page, "/mark-poc-ready")).Is(302).Location);
    }

    [SkippableFact]
    public async Task What_does_not_exist_is_404()
    {
        var admin = await World.AdminAtPages();
        foreach (var path in (string[])["/999999", "/999999/accept", "/999999/go-live", "/abc", "/999999/services/1"]) (await admin.Get($"/admin/hosting/sites{path}")).Is(404);
    }
}

[Collection(OnSqlite.Name)]
public sealed class LifecyclePagesOnSqlite(SqliteApp app) : LifecyclePagesTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class LifecyclePagesOnPostgreSql(PostgreSqlApp app) : LifecyclePagesTests(app);
