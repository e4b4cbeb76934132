using HostWizard.Web.Tests.Support;

namespace HostWizard.Web.Tests.Pages.Storefront;

/// <summary>A website by path and by host name, in each state, below both bases. The table is contract section 3's.</summary>
public abstract class StorefrontTests(App app) : AppTests(app)
{
    private static readonly string[] Bases = ["", "/platforms/hosting"];

    [SkippableTheory]
    [InlineData("draft", 404, 404)]
    [InlineData("poc_ready", 200, 200)]
    [InlineData("proposal_sent", 200, 200)]
    [InlineData("accepted", 200, 200)]
    [InlineData("live", 200, 301)]
    [InlineData("suspended", 503, 503)]
    [InlineData("cancelled", 410, 410)]
    public async Task A_visitor_sees_what_the_state_lets_him(string status, int byPath, int bySubdomain)
    {
        var api = await World.Admin();
        var (domain, visitor) = (World.Domain(), World.Visitor());
        var id = await World.Site(api, status, domain: domain);
        var site = await api.Get($"/sites/{id}");
        var subdomain = site.Text("store.subdomain")!;
        foreach (var pathBase in Bases)
        {
            var path = (await visitor.Get($"{pathBase}/storefront/{subdomain}")).Is(byPath);
            var host = (await visitor.Get($"{pathBase}/", ("Host", $"{subdomain}.hostwizard.lu"))).Is(bySubdomain);
            Assert.Contains("noindex", path.Header("X-Robots-Tag"), StringComparison.Ordinal);
            if (status != "live") Assert.Contains("noindex", host.Header("X-Robots-Tag"), StringComparison.Ordinal);
            if (status == "suspended")
            {
                Assert.Equal("3600", path.Header("Retry-After"));
                Assert.Equal("3600", host.Header("Retry-After"));
            }
            if (byPath == 200)
            {
                Assert.Contains(site.Text("business_name")!, path.Words, StringComparison.Ordinal);
                Assert.Contains("script-src 'none'", path.Header("Content-Security-Policy"), StringComparison.Ordinal);
                Assert.False(path.Has("script"));
                Assert.Null(path.Header("Set-Cookie"));
            }
            if (status == "live") Assert.Equal($"http://{domain}{pathBase}/", host.Location);
        }
    }

    [SkippableFact]
    public async Task The_clients_domain_shows_the_live_website_with_and_without_www()
    {
        var api = await World.Admin();
        var (domain, visitor) = (World.Domain("müller"), World.Visitor());
        var site = await api.Get($"/sites/{await World.Site(api, "live", domain: domain)}");
        var stored = site.Text("live_domain")!;
        foreach (var pathBase in Bases)
        {
            var open = (await visitor.Get($"{pathBase}/", ("Host", stored))).Is(200);
            Assert.Contains(site.Text("business_name")!, open.Words, StringComparison.Ordinal);
            Assert.DoesNotContain("noindex", open.Header("X-Robots-Tag") ?? "", StringComparison.Ordinal);
            (await visitor.Get($"{pathBase}/", ("Host", stored.ToUpperInvariant() + ":8443"))).Is(200);
            Assert.Equal(301, (await visitor.Get($"{pathBase}/", ("Host", "www." + stored))).Status);
        }
        (await api.Post($"/sites/{site.Number("id")}/suspend")).Is(200);
        Assert.Equal("3600", (await visitor.Get("/", ("Host", stored))).Is(503).Header("Retry-After"));
        (await api.Post($"/sites/{site.Number("id")}/reactivate")).Is(200);
        (await visitor.Get("/", ("Host", stored))).Is(200);
        (await api.Post($"/sites/{site.Number("id")}/cancel")).Is(200);
        (await visitor.Get("/", ("Host", stored))).Is(404);
        (await visitor.Get("/", ("Host", "www." + stored))).Is(404);
    }

    [SkippableFact]
    public async Task A_draft_is_shown_to_admin_and_owner_by_path_alone()
    {
        var api = await World.Admin();
        var (email, merchant, _) = await World.Owner(api, "Other-Secret-99");
        var id = await World.Site(api);
        var site = await api.Get($"/sites/{id}");
        var subdomain = site.Text("store.subdomain")!;
        var (admin, owner) = (await World.AdminAtPages(), await World.BrowserOf(email, "Other-Secret-99"));

        (await admin.Get($"/storefront/{subdomain}")).Is(200);
        (await owner.Get($"/storefront/{subdomain}")).Is(404);
        await App.Db(async db =>
        {
            var store = await db.Stores.FindAsync(site.Number("store_id"));
            store!.HandTo((await db.Merchants.FindAsync(merchant))!, App.Now);
            return await db.SaveChangesAsync();
        });
        (await owner.Get($"/storefront/{subdomain}")).Is(200);
        (await World.Visitor().Get($"/storefront/{subdomain}")).Is(404);
        (await World.Visitor().Get("/", ("Host", $"{subdomain}.hostwizard.lu"), ("Cookie", admin.Cookies.GetCookieHeader(App.Address)))).Is(404);
    }

    [SkippableFact]
    public async Task A_storefronts_host_answers_with_its_storefront_alone()
    {
        var api = await World.Admin();
        var (domain, visitor) = (World.Domain(), World.Visitor());
        var live = await api.Get($"/sites/{await World.Site(api, "live", domain: domain)}");
        var ready = (await api.Get($"/sites/{await World.Site(api, "poc_ready")}")).Text("store.subdomain")!;
        foreach (var host in (string[])[domain, $"{ready}.hostwizard.lu"])
            foreach (var pathBase in Bases)
                foreach (var path in (string[])["/login", "/admin/hosting", "/api/admin/hosting/sites", "/openapi/v1.json", "/health/live", "/docs/api", $"/storefront/{ready}", "/internal/tls-check?domain=hostwizard.lu", $"/hosting/sites/{live.Number("id")}/preview", "/css/site.css", "/nothing"])
                    (await visitor.Get(pathBase + path, ("Host", host))).Is(404);
    }

    [SkippableFact]
    public async Task The_platform_answers_on_its_own_names_and_every_other_host_is_404()
    {
        var visitor = World.Visitor();
        foreach (var host in (string[])["hostwizard.lu", "www.hostwizard.lu", "HOSTWIZARD.LU:443", "localhost", "localhost:1", "127.0.0.1:9999", "[::1]:9999", "10.1.2.3"])
            (await visitor.Get("/login", ("Host", host))).Is(200);
        foreach (var host in (string[])["example.com", "nothing.hostwizard.lu", "a.b.hostwizard.lu", "evilhostwizard.lu", "hostwizard.lu.evil.example", "admin.hostwizard.lu"])
            foreach (var path in (string[])["/", "/login", "/platforms/hosting/login", "/api/admin/hosting/sites"])
                (await visitor.Get(path, ("Host", host))).Is(404);
        (await visitor.Get("/login", ("Host", "example.com"), ("X-Forwarded-Host", "hostwizard.lu"))).Is(404);
    }

    [SkippableFact]
    public async Task What_is_not_there_is_404_and_nothing_is_redirected_by_path()
    {
        var api = await World.Admin();
        var visitor = World.Visitor();
        (await visitor.Get("/storefront/nothing-here")).Is(404);
        var live = (await api.Get($"/sites/{await World.Site(api, "live")}")).Text("store.subdomain")!;
        (await visitor.Get($"/storefront/{live}")).Is(200);
        (await visitor.Get($"/storefront/{live}/")).Is(200);
        (await visitor.Get($"/storefront/{live.ToUpperInvariant()}")).Is(200);
        (await visitor.Get($"/storefront/{live}/no-such-page")).Is(404);
    }
}

[Collection(OnSqlite.Name)]
public sealed class StorefrontOnSqlite(SqliteApp app) : StorefrontTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class StorefrontOnPostgreSql(PostgreSqlApp app) : StorefrontTests(app);
