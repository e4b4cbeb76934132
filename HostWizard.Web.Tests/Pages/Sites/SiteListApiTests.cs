using HostWizard.Web.Tests.Support;

namespace HostWizard.Web.Tests.Pages.Sites;

/// <summary>The list of sites through the JSON door. It counts everything, so it has applications of its own.</summary>
public abstract class SiteListApiTests(App app) : AppTests(app)
{
    [SkippableFact]
    public async Task Sites_come_newest_first_in_pages()
    {
        var api = await World.Admin();
        var had = (await api.Get("/sites")).Is(200).Number("total");
        var ids = new List<int>();
        for (var count = 0; count < 5; count++) ids.Add(await World.Site(api));
        ids.Reverse();

        var first = (await api.Get("/sites?per_page=2")).Is(200);
        var second = (await api.Get("/sites?page=2&per_page=2")).Is(200);

        Assert.Equal(["items", "total", "page", "per_page"], first.Fields());
        Assert.Equal((had + 5, 1, 2), (first.Number("total"), first.Number("page"), first.Number("per_page")));
        Assert.Equal(2, second.Number("page"));
        Assert.Equal(ids.Take(4).Select(id => id.ToString(System.Globalization.CultureInfo.InvariantCulture)), first.Column("items", "id").Concat(second.Column("items", "id"))!);
        var beyond = (await api.Get("/sites?page=1000")).Is(200);
        Assert.Equal((0, had + 5), (beyond.Count("items"), beyond.Number("total")));
        Assert.Equal(50, (await api.Get("/sites")).Number("per_page"));
        Assert.Equal(200, (await api.Get("/sites?per_page=200")).Is(200).Number("per_page"));
    }

    [SkippableTheory]
    [InlineData("per_page=201", "per_page")]
    [InlineData("per_page=0", "per_page")]
    [InlineData("per_page=-1", "per_page")]
    [InlineData("per_page=many", "per_page")]
    [InlineData("per_page=1.5", "per_page")]
    [InlineData("page=0", "page")]
    [InlineData("page=-1", "page")]
    [InlineData("page=99999999999", "page")]
    [InlineData("status=PocReady", "status")]
    [InlineData("status=1", "status")]
    [InlineData("status=nonsense", "status")]
    [InlineData("status=DRAFT", "status")]
    public async Task What_cannot_be_asked_for_is_said_by_name(string query, string field)
        => (await (await World.Admin()).Get($"/sites?{query}")).Refuses(field);

    [SkippableFact]
    public async Task Two_wrong_things_are_both_said()
        => (await (await World.Admin()).Get("/sites?page=0&per_page=201")).Refuses("page", "per_page");

    [SkippableFact]
    public async Task The_status_filter_shows_that_status_alone()
    {
        var api = await World.Admin();
        var ready = await World.Site(api, "poc_ready");
        await World.Site(api);

        var list = (await api.Get("/sites?status=poc_ready&per_page=200")).Is(200);

        Assert.All(list.Column("items", "status"), status => Assert.Equal("poc_ready", status));
        Assert.Contains($"{ready}", list.Column("items", "id"));
        Assert.Equal(list.Count("items"), list.Number("total"));
        Assert.Equal((await api.Get("/sites")).Number("total"), (await api.Get("/sites?status=")).Is(200).Number("total"));
    }

    [SkippableFact]
    public async Task Search_ignores_case_and_accents_and_looks_at_name_contact_and_domain()
    {
        var api = await World.Admin();
        var name = World.Name("Käserei Östlich");
        var domain = World.Domain("müller-östlich");
        var id = await World.Site(api, "live", name, domain: domain);
        var words = (string[])[name, name.ToUpperInvariant(), name.Replace("Käserei", "kaserei", StringComparison.Ordinal), (await api.Get($"/sites/{id}")).Text("contact_email")!.ToUpperInvariant(), domain, domain.Replace('ü', 'u').Replace('ö', 'o'), (await api.Get($"/sites/{id}")).Text("live_domain")!];
        foreach (var word in words)
        {
            var found = (await api.Get($"/sites?search={Uri.EscapeDataString(word)}")).Is(200);
            Assert.True(found.Number("total") == 1, $"{word}: {found.Number("total")}");
            Assert.Equal(id, found.Number("items.0.id"));
        }
        Assert.Contains($"{id}", (await api.Get("/sites?search=marie%20WEBER&per_page=200")).Is(200).Column("items", "id"));
        Assert.Equal(0, (await api.Get($"/sites?search={Uri.EscapeDataString(name)}&status=draft")).Is(200).Number("total"));
    }

    [SkippableFact]
    public async Task Signs_in_a_search_are_signs_and_nothing_else()
    {
        var api = await World.Admin();
        await World.Site(api, name: World.Name("Plain"));
        var id = await World.Site(api, name: World.Name("100% _natural_ 'Bio' [x]"));

        foreach (var sign in (string[])["100%", "_natural_", "'bio'", "[x]"])
        {
            var found = (await api.Get($"/sites?search={Uri.EscapeDataString(sign)}")).Is(200);
            Assert.Equal([$"{id}"], found.Column("items", "id"));
        }
        Assert.Equal(0, (await api.Get("/sites?search=%25%25")).Is(200).Number("total"));
        Assert.Equal(0, (await api.Get("/sites?search=%00nothing")).Is(200).Number("total"));
    }
}

public sealed class SiteListApiOnSqlite(SqliteApp app) : SiteListApiTests(app), IClassFixture<SqliteApp>;

public sealed class SiteListApiOnPostgreSql(PostgreSqlApp app) : SiteListApiTests(app), IClassFixture<PostgreSqlApp>;
