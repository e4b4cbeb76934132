using HostWizard.Web.Tests.Support;

namespace HostWizard.Web.Tests.Pages.Services;

/// <summary>The services of all clients in one list.</summary>
public abstract class ClientServicesTests(App app) : AppTests(app)
{
    private const string List = "/admin/hosting/clients";

    [SkippableFact]
    public async Task The_list_shows_what_its_address_says()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var id = await World.Site(api, "live");
        var (mail, ssl) = (World.Name("Mail Ö"), World.Name("Certificate"));
        await Add(api, id, mail, "email", "active", App.Now.AddDays(3));
        await Add(api, id, ssl, "ssl", "suspended", App.Now.AddDays(300));

        Assert.Contains(mail, await Rows(admin, $"?search={Uri.EscapeDataString(mail.Replace('Ö', 'o'))}"), StringComparison.Ordinal);
        Assert.Contains(mail, await Rows(admin, $"?type=email&search={Uri.EscapeDataString(mail)}"), StringComparison.Ordinal);
        Assert.DoesNotContain(mail, await Rows(admin, $"?type=ssl&search={Uri.EscapeDataString(mail)}"), StringComparison.Ordinal);
        Assert.Contains(ssl, await Rows(admin, $"?status=suspended&search={Uri.EscapeDataString(ssl)}"), StringComparison.Ordinal);
        var soon = await Rows(admin, "?expiring=soon");
        Assert.Contains(mail, soon, StringComparison.Ordinal);
        Assert.DoesNotContain(ssl, soon, StringComparison.Ordinal);
        (await admin.Get($"{List}?type=nonsense&status=7&page=abc&week=never&search=%00")).Is(200);
        Assert.DoesNotContain("<html", (await admin.Get($"{List}?expiring=soon", ("HX-Request", "true"))).Is(200).Body, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Renewing_adds_a_period_and_pressing_twice_pays_once()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var id = await World.Site(api, "live");
        var service = await Add(api, id, World.Name("Domain"), "domain", "active", App.Now.AddDays(3));
        var milliseconds = new DateTimeOffset(App.Now.AddDays(3)).ToUnixTimeMilliseconds();
        var page = (await admin.Get($"{List}/{service}/renew?expires={milliseconds}")).Is(200);

        (await admin.Submit(page, null)).Is(302);
        (await admin.Submit(page, null)).Is(409);

        var site = await api.Get($"/sites/{id}");
        Assert.Equal(App.Now.AddDays(3).AddYears(1), site.At("services.0.expires_at").GetDateTime().ToUniversalTime());
        Assert.Single(site.Column("events", "kind"), "service_renewed");
    }

    [SkippableFact]
    public async Task The_file_holds_the_same_rows_and_no_formula()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var name = "=" + World.Name("SUM \"x\", Ö");
        await Add(api, await World.Site(api, "live"), name, "hosting", "active", App.Now.AddDays(3));

        var file = (await admin.Get($"{List}?handler=csv&search={Uri.EscapeDataString(name)}")).Is(200);

        Assert.Equal("text/csv", file.Response.Content.Headers.ContentType?.MediaType);
        Assert.Contains($"\"'{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"", file.Body, StringComparison.Ordinal);
        Assert.Equal(2, file.Body.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    private static async Task<string> Rows(Browser admin, string query) => string.Join(' ', (await admin.Get(List + query)).Is(200).Document.QuerySelectorAll("tr[id^=service-]").Select(row => row.TextContent));

    private static async Task<int> Add(Api api, int site, string name, string type, string status, DateTime expires)
        => (await api.Post($"/sites/{site}/services", new { service_type = type, name, billing_period = "annual", price_cents = 2400, status, expires_at = expires.ToString("o") })).Is(201).Number("id");
}

[Collection(OnSqlite.Name)]
public sealed class ClientServicesOnSqlite(SqliteApp app) : ClientServicesTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class ClientServicesOnPostgreSql(PostgreSqlApp app) : ClientServicesTests(app);
