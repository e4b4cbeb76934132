using HostWizard.Web.Domain;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Tests.Pages.Sites;

/// <summary>Several domains of one site, through the forms an admin has.</summary>
public abstract class DomainsTests(App app) : AppTests(app)
{
    private static string Of(int id) => $"/admin/hosting/sites/{id}/domains";

    [SkippableFact]
    public async Task A_further_domain_leads_to_the_main_one_page_by_page()
    {
        var (api, admin, visitor) = (await World.Admin(), await World.AdminAtPages(), World.Visitor());
        var (main, further) = (World.Domain(), World.Domain("bäckerei"));
        var id = await World.Site(api, "live", domain: main);

        var done = (await admin.Submit((await admin.Get(Of(id))).Is(200), "/domains", ("domain", $" {further.ToUpperInvariant()} "))).Is(302);

        Assert.Equal($"/admin/hosting/sites/{id}?tab=domains", done.Location);
        var shown = (await admin.Get(done.Location!)).Is(200);
        Assert.Contains(further, shown.Words, StringComparison.Ordinal);
        var stored = new System.Globalization.IdnMapping().GetAscii(further);
        Assert.True(shown.Has($"a[href='https://{stored}']"));
        foreach (var host in (string[])[stored, "www." + stored, "www." + main])
        {
            var moved = (await visitor.Get("/karte/brot%20und%20mehr?a=1&b=%C3%A4", ("Host", host))).Is(301);
            Assert.Equal($"http://{main}/karte/brot%20und%20mehr?a=1&b=%C3%A4", moved.Location);
            (await visitor.Get($"/internal/tls-check?domain={host}")).Is(200);
        }
        (await visitor.Get("/", ("Host", main))).Is(200);
        var site = await api.Get($"/sites/{id}");
        Assert.Equal((main, "domain_added", $"{further} leads to {main}"), (site.Text("live_domain"), site.Column("events", "kind")[^1], site.Column("events", "note")[^1]));
    }

    [SkippableFact]
    public async Task Another_domain_becomes_the_main_one_and_back()
    {
        var (api, admin, visitor) = (await World.Admin(), await World.AdminAtPages(), World.Visitor());
        var (first, second) = (World.Domain(), World.Domain());
        var id = await World.Site(api, "live", domain: first);
        (await admin.Submit(await admin.Get(Of(id)), "/domains", ("domain", second))).Is(302);

        foreach (var (next, other) in new[] { (second, first), (first, second), (second, first) })
        {
            var done = (await admin.SubmitByHtmx((await admin.Get($"{Of(id)}/{next}/make-primary")).Is(200), $"/{next}/make-primary?tab=domains")).Is(200);
            Assert.StartsWith("<div id=\"site\"", done.Body.TrimStart(), StringComparison.Ordinal);
            Assert.Equal(next, (await api.Get($"/sites/{id}")).Text("live_domain"));
            (await visitor.Get("/", ("Host", next))).Is(200);
            Assert.Equal($"http://{next}/", (await visitor.Get("/", ("Host", other))).Is(301).Location);
            Assert.Equal($"http://{next}/", (await visitor.Get("/", ("Host", "www." + next))).Is(301).Location);
        }
        Assert.Equal([(second, true), (first, false)], (await Stored(id)).OrderByDescending(d => d.IsPrimary));
    }

    [SkippableFact]
    public async Task The_main_domain_can_be_seen_with_www()
    {
        var (api, admin, visitor) = (await World.Admin(), await World.AdminAtPages(), World.Visitor());
        var domain = World.Domain();
        var id = await World.Site(api, "live", domain: domain);

        (await admin.Submit(await admin.Get($"{Of(id)}/{domain}/make-primary"), $"/{domain}/make-primary?tab=domains", ("www", "true"))).Is(302);

        Assert.Equal("www." + domain, (await api.Get($"/sites/{id}")).Text("live_domain"));
        (await visitor.Get("/", ("Host", "www." + domain))).Is(200);
        Assert.Equal($"http://www.{domain}/", (await visitor.Get("/", ("Host", domain))).Is(301).Location);
    }

    [SkippableFact]
    public async Task A_removed_domain_is_nobodys_and_the_main_one_stays()
    {
        var (api, admin, visitor) = (await World.Admin(), await World.AdminAtPages(), World.Visitor());
        var (main, further) = (World.Domain(), World.Domain());
        var id = await World.Site(api, "live", domain: main);
        var before = await admin.Submit(await admin.Get(Of(id)), "/domains", ("domain", further));

        (await admin.Submit((await admin.Get($"{Of(id)}/{further}/remove")).Is(200), $"/{further}/remove?tab=domains")).Is(302);

        Assert.Equal([(main, true)], await Stored(id));
        (await visitor.Get("/", ("Host", further))).Is(404);
        (await visitor.Get($"/internal/tls-check?domain={further}")).Is(404);
        Assert.Equal($"{further} is free again", (await api.Get($"/sites/{id}")).Column("events", "note")[^1]);
        await World.Site(api, "live", domain: further);
        var token = (await admin.Get(Of(id))).One("input[name=__RequestVerificationToken]").GetAttribute("value")!;
        Assert.Contains("main domain", (await admin.Post($"{Of(id)}/{main}/remove", [("__RequestVerificationToken", token)])).Is(409).One("[role=alert]").TextContent, StringComparison.Ordinal);
        foreach (var path in (string[])[$"{further}/remove", $"{further}/make-primary", "nobody.lu/remove"])
            (await admin.Post($"{Of(id)}/{path}", [("__RequestVerificationToken", token)])).Is(404);
    }

    [SkippableFact]
    public async Task A_domain_of_another_website_is_refused_without_naming_whose()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var taken = World.Domain();
        var stranger = World.Name("Konditorei");
        await World.Site(api, "live", stranger, domain: taken);
        var id = await World.Site(api, "live");

        foreach (var typed in (string[])[taken, "www." + taken, taken.ToUpperInvariant()])
        {
            var refused = (await admin.Submit(await admin.Get(Of(id)), "/domains", ("domain", typed))).Is(409);
            Assert.Contains("leads to another website here", refused.One("[role=alert]").TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain(stranger, refused.Body, StringComparison.Ordinal);
        }
        foreach (var typed in (string[])["https://parc.lu", "hostwizard.lu", "parc", ""])
        {
            var wrong = (await admin.Submit(await admin.Get(Of(id)), "/domains", ("domain", typed))).Is(400);
            Assert.Equal(typed, wrong.One("#new-domain").GetAttribute("value"));
            Assert.True(wrong.Has("#new-domain ~ .invalid-feedback"));
        }
        Assert.Single(await Stored(id));
    }

    [SkippableFact]
    public async Task Cancelling_frees_every_domain_and_suspending_closes_all()
    {
        var (api, admin, visitor) = (await World.Admin(), await World.AdminAtPages(), World.Visitor());
        var (main, further) = (World.Domain(), World.Domain());
        var id = await World.Site(api, "live", domain: main);
        (await admin.Submit(await admin.Get(Of(id)), "/domains", ("domain", further))).Is(302);

        (await api.Post($"/sites/{id}/suspend")).Is(200);
        foreach (var host in (string[])[main, further, "www." + further])
        {
            Assert.Equal("3600", (await visitor.Get("/", ("Host", host))).Is(503).Header("Retry-After"));
            (await visitor.Get($"/internal/tls-check?domain={host}")).Is(200);
        }
        (await api.Post($"/sites/{id}/cancel")).Is(200);
        foreach (var host in (string[])[main, further, "www." + further]) (await visitor.Get("/", ("Host", host))).Is(404);
        Assert.Empty(await Stored(id));
        await World.Site(api, "live", domain: further);
    }

    [SkippableFact]
    public async Task A_domain_that_two_websites_add_at_once_goes_to_one()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var domain = World.Domain();
        var ids = new List<int>();
        for (var count = 0; count < 6; count++) ids.Add(await World.Site(api, count % 2 == 0 ? "live" : "accepted"));
        var token = (await admin.Get(Of(ids[0]))).One("input[name=__RequestVerificationToken]").GetAttribute("value")!;

        var answers = await Task.WhenAll(ids.Select(async (id, number) => number % 2 == 0
            ? (await admin.Post(Of(id), [("domain", number == 0 ? domain : "www." + domain), ("__RequestVerificationToken", token)])).Status
            : (await api.Post($"/sites/{id}/go-live", new { domain })).Status));

        Assert.Equal((1, 5), (answers.Count(status => status is 200 or 302), answers.Count(status => status == 409)));
        Assert.Equal(1, await App.Db(db => db.StoreDomains.CountAsync(d => d.BareDomain == domain)));
    }

    [SkippableFact]
    public async Task Two_admins_who_choose_at_once_leave_one_main_domain()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var (first, second, third) = (World.Domain(), World.Domain(), World.Domain());
        var id = await World.Site(api, "live", domain: first);
        foreach (var further in (string[])[second, third]) (await admin.Submit(await admin.Get(Of(id)), "/domains", ("domain", further))).Is(302);
        var token = (await admin.Get(Of(id))).One("input[name=__RequestVerificationToken]").GetAttribute("value")!;

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => admin.Post($"{Of(id)}/{(number % 2 == 0 ? second : third)}/make-primary", [("www", "false"), ("__RequestVerificationToken", token)])));

        Assert.All(answers, answer => answer.Is(302));
        var stored = await Stored(id);
        Assert.Equal(3, stored.Count);
        Assert.Equal(Assert.Single(stored, d => d.IsPrimary).Domain, (await api.Get($"/sites/{id}")).Text("live_domain"));
    }

    [SkippableFact]
    public async Task Without_known_addresses_nothing_is_compared_and_the_page_says_so()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var id = await World.Site(api, "accepted");

        Assert.Contains("not configured", (await admin.Get($"/admin/hosting/sites/{id}/go-live")).Is(200).One("#go-live").TextContent, StringComparison.Ordinal);
        Assert.Contains("Dns:ExpectedAddresses", (await admin.Get(Of(id))).Is(200).Words, StringComparison.Ordinal);
        (await admin.Submit(await admin.Get($"/admin/hosting/sites/{id}/go-live"), "/go-live", ("domain", World.Domain()))).Is(302);
        Assert.Equal("live", (await api.Get($"/sites/{id}")).Text("status"));
    }

    private Task<List<(string Domain, bool IsPrimary)>> Stored(int siteId) => App.Db(async db =>
        (await (from domain in db.StoreDomains join site in db.Sites on domain.StoreId equals site.StoreId where site.Id == siteId orderby domain.Id select new { domain.Domain, domain.IsPrimary }).ToListAsync())
        .ConvertAll(d => (d.Domain, d.IsPrimary)));
}

[Collection(OnSqlite.Name)]
public sealed class DomainsOnSqlite(SqliteApp app) : DomainsTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class DomainsOnPostgreSql(PostgreSqlApp app) : DomainsTests(app);
