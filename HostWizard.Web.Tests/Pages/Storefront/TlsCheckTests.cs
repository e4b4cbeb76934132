using HostWizard.Web.Tests.Support;

namespace HostWizard.Web.Tests.Pages.Storefront;

/// <summary>May this host have a certificate? The table of contract section 3.</summary>
public abstract class TlsCheckTests(App app) : AppTests(app)
{
    [SkippableFact]
    public async Task The_platform_and_known_subdomains_may()
    {
        var api = await World.Admin();
        foreach (var host in (string[])["hostwizard.lu", "www.hostwizard.lu", "HostWizard.lu"]) await Says(200, host);
        foreach (var status in (string[])["draft", "live", "cancelled"])
            await Says(200, $"{(await api.Get($"/sites/{await World.Site(api, status)}")).Text("store.subdomain")}.hostwizard.lu");
        foreach (var host in (string[])["nothing.hostwizard.lu", "a.b.hostwizard.lu", "example.com", "localhost", "127.0.0.1", "::1", "lu", "hostwizard.lu.evil.example", "*.hostwizard.lu", "hostwizard.lu:443", "https://hostwizard.lu", "a\0b"])
            await Says(404, host);
    }

    [SkippableFact]
    public async Task A_clients_domain_may_while_its_site_is_live_or_suspended()
    {
        var api = await World.Admin();
        foreach (var named in (string[])[World.Domain(), "www." + World.Domain()])
        {
            var bare = named.StartsWith("www.", StringComparison.Ordinal) ? named[4..] : named;
            await Says(404, named);
            var id = await World.Site(api, "live", domain: named);
            foreach (var host in (string[])[bare, "www." + bare, bare.ToUpperInvariant()]) await Says(200, host);
            await Says(404, "shop." + bare);
            (await api.Post($"/sites/{id}/suspend")).Is(200);
            foreach (var host in (string[])[bare, "www." + bare]) await Says(200, host);
            (await api.Post($"/sites/{id}/cancel")).Is(200);
            foreach (var host in (string[])[bare, "www." + bare]) await Says(404, host);
        }
    }

    [SkippableFact]
    public async Task Nothing_named_is_400()
    {
        foreach (var path in (string[])["/internal/tls-check", "/internal/tls-check?domain=", "/internal/tls-check?domain=%20", "/platforms/hosting/internal/tls-check"]) (await World.Visitor().Get(path)).Is(400);
    }

    private async Task Says(int status, string host) => (await World.Visitor().Get($"/internal/tls-check?domain={Uri.EscapeDataString(host)}")).Is(status);
}

[Collection(OnSqlite.Name)]
public sealed class TlsCheckOnSqlite(SqliteApp app) : TlsCheckTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class TlsCheckOnPostgreSql(PostgreSqlApp app) : TlsCheckTests(app);
