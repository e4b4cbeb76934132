using HostWizard.Web.Tests.Support;

namespace HostWizard.Web.Tests.Pages.Storefront;

/// <summary>The viewer that a prospect opens.</summary>
public abstract class PreviewTests(App app) : AppTests(app)
{
    [SkippableTheory]
    [InlineData("draft", 404)]
    [InlineData("poc_ready", 200)]
    [InlineData("proposal_sent", 200)]
    [InlineData("accepted", 410)]
    [InlineData("live", 410)]
    [InlineData("suspended", 410)]
    public async Task A_preview_opens_in_two_states_and_is_over_afterwards(string status, int answer)
    {
        var api = await World.Admin();
        var domain = World.Domain();
        var id = await World.Site(api, status, domain: domain);
        foreach (var pathBase in (string[])["", "/platforms/hosting"])
        {
            var page = (await World.Visitor().Get($"{pathBase}/hosting/sites/{id}/preview")).Is(answer);
            Assert.Contains("noindex", page.Header("X-Robots-Tag"), StringComparison.Ordinal);
            if (answer == 200) Assert.StartsWith($"{pathBase}/storefront/", page.One("iframe").GetAttribute("src"), StringComparison.Ordinal);
            if (status == "live") Assert.True(page.Has($"a[href='https://{domain}/']"));
            else if (answer == 410) Assert.DoesNotContain(domain, page.Body, StringComparison.Ordinal);
        }
        (await api.Post($"/sites/{id}/cancel")).Is(200);
        // What was never shown is not over.
        (await World.Visitor().Get($"/hosting/sites/{id}/preview")).Is(status == "draft" ? 404 : 410);
    }

    [SkippableFact]
    public async Task The_website_is_framed_by_subdomain_on_the_platforms_own_name()
    {
        var api = await World.Admin();
        var id = await World.Site(api, "poc_ready");
        var subdomain = (await api.Get($"/sites/{id}")).Text("store.subdomain");

        var page = (await World.Visitor().Get($"/hosting/sites/{id}/preview", ("Host", "hostwizard.lu"))).Is(200);

        Assert.Equal($"http://{subdomain}.hostwizard.lu/", page.One("iframe").GetAttribute("src"));
        Assert.Contains("https://*.hostwizard.lu", page.Header("Content-Security-Policy"), StringComparison.Ordinal);
        var framed = (await World.Visitor().Get("/", ("Host", $"{subdomain}.hostwizard.lu"))).Is(200);
        Assert.Contains("frame-ancestors 'self' https://hostwizard.lu", framed.Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Null(framed.Header("X-Frame-Options"));
    }

    [SkippableFact]
    public async Task A_site_that_never_was_is_404()
    {
        foreach (var id in (string[])["999999", "0", "abc", "99999999999"]) (await World.Visitor().Get($"/hosting/sites/{id}/preview")).Is(404);
    }
}

[Collection(OnSqlite.Name)]
public sealed class PreviewOnSqlite(SqliteApp app) : PreviewTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class PreviewOnPostgreSql(PostgreSqlApp app) : PreviewTests(app);

/// <summary>With <c>Preview:RequireKey</c> and <c>HostWizard:PublicUrl</c>, the address that can be counted does not open it.</summary>
public sealed class ClosedPreviewTests(ClosedPreviewTests.ClosedApp app) : AppTests(app), IClassFixture<ClosedPreviewTests.ClosedApp>
{
    [Fact]
    public async Task Only_the_shared_link_opens_the_preview()
    {
        var api = await World.Admin();
        var id = await World.Site(api, "poc_ready");
        var shared = (await api.Get($"/sites/{id}")).Text("preview_url")!;
        Assert.StartsWith($"https://www.example.lu/hosting/sites/{id}/preview?", shared, StringComparison.Ordinal);
        var key = new Uri(shared).Query;

        (await World.Visitor().Get($"/hosting/sites/{id}/preview{key}")).Is(200);
        foreach (var wrong in (string[])["", "?key=", "?key=nonsense", key + "x", key.ToUpperInvariant()]) (await World.Visitor().Get($"/hosting/sites/{id}/preview{wrong}")).Is(404);
        (await World.Visitor().Get($"/hosting/sites/{await World.Site(api, "poc_ready")}/preview{key}")).Is(404);
    }

    [Fact]
    public async Task Absolute_addresses_begin_as_configured()
    {
        var api = (await World.Admin()).Below("/platforms/hosting");
        var accepted = (await api.Post($"/sites/{await World.Site(api, "proposal_sent")}/accept")).Is(200);
        Assert.Equal("https://www.example.lu/login", accepted.Text("owner_credentials.login_url"));
        Assert.StartsWith("https://www.example.lu/storefront/", accepted.Text("store.url"), StringComparison.Ordinal);
        (await World.Visitor().Get("/login", ("Host", "www.example.lu"))).Is(200);
    }

    public sealed class ClosedApp : SqliteApp
    {
        protected override IEnumerable<KeyValuePair<string, string>> MoreSettings => [new("Preview:RequireKey", "true"), new("HostWizard:PublicUrl", "https://www.example.lu/")];
    }
}
