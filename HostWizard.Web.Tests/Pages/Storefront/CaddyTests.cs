using System.Security.Authentication;
using HostWizard.Web.Tests.Support;

namespace HostWizard.Web.Tests.Pages.Storefront;

/// <summary>The way visitors come: over HTTPS through Caddy, who asks us before it makes a certificate.</summary>
[Collection(OnSqlite.Name)]
public sealed class CaddyTests(SqliteApp app) : AppTests(app)
{
    [SkippableFact]
    public async Task Names_of_ours_get_a_certificate_and_strangers_get_none()
    {
        Caddy.SkipOrFailWhenMissing();
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var (domain, further) = (World.Domain(), World.Domain("müller"));
        var site = await api.Get($"/sites/{await World.Site(api, "live", domain: domain)}");
        (await admin.Submit(await admin.Get($"/admin/hosting/sites/{site.Number("id")}/domains"), "/domains", ("domain", further))).Is(302);
        var ready = await api.Get($"/sites/{await World.Site(api, "poc_ready")}");
        using var caddy = await Caddy.Before(App.Address);

        Assert.Contains(site.Text("business_name")!, (await caddy.Get(domain)).Is(200).Words, StringComparison.Ordinal);
        Assert.Contains(ready.Text("business_name")!, (await caddy.Get($"{ready.Text("store.subdomain")}.hostwizard.lu")).Is(200).Words, StringComparison.Ordinal);
        foreach (var host in (string[])["www." + domain, further, "www." + further, $"{site.Text("store.subdomain")}.hostwizard.lu"])
        {
            var moved = (await caddy.Get(host, "/karte?a=1")).Is(301);
            Assert.StartsWith($"https://{domain}", moved.Location, StringComparison.Ordinal);
            Assert.EndsWith("/karte?a=1", moved.Location, StringComparison.Ordinal);
        }
        (await caddy.Get("hostwizard.lu", "/login")).Is(200);
        (await caddy.Get("hostwizard.lu", "/internal/tls-check?domain=hostwizard.lu")).Is(404);
        foreach (var stranger in (string[])["stranger.example", "shop." + domain, "nobody.hostwizard.lu"])
            Assert.IsType<AuthenticationException>((await Assert.ThrowsAsync<HttpRequestException>(() => caddy.Get(stranger))).InnerException);

        var refused = (await admin.Get("/admin/settings/certificates")).Is(200).Words;
        Assert.Contains("stranger.example", refused, StringComparison.Ordinal);
        Assert.DoesNotContain("www." + domain, refused, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_suspended_website_says_so_over_HTTPS_and_a_cancelled_one_gets_no_certificate()
    {
        Caddy.SkipOrFailWhenMissing();
        var api = await World.Admin();
        var (suspended, cancelled) = (World.Domain(), World.Domain());
        await World.Site(api, "suspended", domain: suspended);
        (await api.Post($"/sites/{await World.Site(api, "live", domain: cancelled)}/cancel")).Is(200);
        using var caddy = await Caddy.Before(App.Address);

        foreach (var host in (string[])[suspended, "www." + suspended]) Assert.Equal("3600", (await caddy.Get(host)).Is(503).Header("Retry-After"));
        await Assert.ThrowsAsync<HttpRequestException>(() => caddy.Get(cancelled));
    }
}
