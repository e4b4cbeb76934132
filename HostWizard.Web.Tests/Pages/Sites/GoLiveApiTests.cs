using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Tests.Pages.Sites;

/// <summary>A domain of one's own: taken, kept, freed.</summary>
public abstract class GoLiveApiTests(App app) : AppTests(app)
{
    [SkippableFact]
    public async Task A_domain_is_stored_as_punycode_and_becomes_the_primary_one()
    {
        var api = await World.Admin();
        var id = await World.Site(api, "accepted");
        var number = World.Domain("x");

        var site = (await api.Post($"/sites/{id}/go-live", new { domain = $" Müller-{number.ToUpperInvariant()} " })).Is(200);

        var stored = site.Text("live_domain")!;
        Assert.StartsWith("xn--mller-", stored, StringComparison.Ordinal);
        Assert.Equal(stored, stored.ToLowerInvariant());
        Assert.NotNull(site.Text("went_live_at"));
        var store = site.Number("store_id");
        var domain = await App.Db(db => db.StoreDomains.SingleAsync(d => d.StoreId == store));
        Assert.Equal((stored, true), (domain.Domain, domain.IsPrimary));
    }

    [SkippableTheory]
    [InlineData("https://parc.lu")]
    [InlineData("parc.lu:80")]
    [InlineData("parc.lu/")]
    [InlineData("parc.lu.")]
    [InlineData("parc")]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    [InlineData("hostwizard.lu")]
    [InlineData("shop.hostwizard.lu")]
    [InlineData("")]
    [InlineData("a\0b.lu")]
    public async Task What_is_no_clients_domain_is_400_and_the_site_stays(string domain)
    {
        var api = await World.Admin();
        var id = await World.Site(api, "accepted");

        (await api.Post($"/sites/{id}/go-live", new { domain })).Refuses("domain");

        Assert.Equal("accepted", (await api.Get($"/sites/{id}")).Text("status"));
    }

    [SkippableFact]
    public async Task A_taken_domain_is_409_with_and_without_www_and_in_any_dress()
    {
        var api = await World.Admin();
        var (bare, www) = (World.Domain("müller"), "www." + World.Domain("parc"));
        await World.Site(api, "live", domain: bare);
        await World.Site(api, "live", domain: www);
        var id = await World.Site(api, "accepted");

        foreach (var domain in (string[])[bare, bare.ToUpperInvariant(), "www." + bare, www, www[4..]])
        {
            var refused = (await api.Post($"/sites/{id}/go-live", new { domain })).IsProblem(409);
            Assert.False(refused.Has("current_status"));
        }
        Assert.Equal("accepted", (await api.Get($"/sites/{id}")).Text("status"));
    }

    [SkippableFact]
    public async Task A_suspended_site_goes_live_again_where_it_was_and_keeps_its_first_time()
    {
        var api = await World.Admin();
        var domain = World.Domain();
        var id = await World.Site(api, "live", domain: domain);
        var first = (await api.Post($"/sites/{id}/suspend")).Is(200).Text("went_live_at");
        App.Clock.Advance(TimeSpan.FromMinutes(1));

        var again = (await api.Post($"/sites/{id}/go-live")).Is(200);

        Assert.Equal(("live", domain, first), (again.Text("status"), again.Text("live_domain"), again.Text("went_live_at")));

        (await api.Post($"/sites/{id}/suspend")).Is(200);
        var other = World.Domain();
        var moved = (await api.Post($"/sites/{id}/go-live", new { domain = other })).Is(200);
        Assert.Equal((other, first), (moved.Text("live_domain"), moved.Text("went_live_at")));
        // The former one stays and leads there.
        (await api.Post($"/sites/{await World.Site(api, "accepted")}/go-live", new { domain })).IsProblem(409);
        Assert.Equal($"http://{other}/", (await World.Visitor().Get("/", ("Host", domain))).Is(301).Location);
    }

    [SkippableFact]
    public async Task A_suspended_site_keeps_its_domain_from_others()
    {
        var api = await World.Admin();
        var domain = World.Domain();
        await World.Site(api, "suspended", domain: domain);

        (await api.Post($"/sites/{await World.Site(api, "accepted")}/go-live", new { domain })).IsProblem(409);
    }

    [SkippableFact]
    public async Task Moving_to_ones_own_domain_with_or_without_www_is_fine()
    {
        var api = await World.Admin();
        var domain = World.Domain();
        var id = await World.Site(api, "suspended", domain: domain);

        Assert.Equal("www." + domain, (await api.Post($"/sites/{id}/go-live", new { domain = "www." + domain })).Is(200).Text("live_domain"));
        (await api.Post($"/sites/{id}/suspend")).Is(200);
        Assert.Equal("www." + domain, (await api.Post($"/sites/{id}/go-live", new { domain = "www." + domain })).Is(200).Text("live_domain"));
    }

    [SkippableFact]
    public async Task Cancelling_frees_the_domain_and_the_history_keeps_it()
    {
        var api = await World.Admin();
        var domain = World.Domain();
        var id = await World.Site(api, "live", domain: domain);

        var over = (await api.Post($"/sites/{id}/cancel")).Is(200);

        Assert.True(over.IsNull("live_domain"));
        var store = over.Number("store_id");
        Assert.False(await App.Db(db => db.StoreDomains.AnyAsync(d => d.StoreId == store)));
        Assert.Contains(over.Column("events", "note"), note => note!.Contains(domain, StringComparison.Ordinal));
        Assert.Equal(domain, (await api.Post($"/sites/{await World.Site(api, "accepted")}/go-live", new { domain })).Is(200).Text("live_domain"));
    }
}

[Collection(OnSqlite.Name)]
public sealed class GoLiveApiOnSqlite(SqliteApp app) : GoLiveApiTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class GoLiveApiOnPostgreSql(PostgreSqlApp app) : GoLiveApiTests(app);
