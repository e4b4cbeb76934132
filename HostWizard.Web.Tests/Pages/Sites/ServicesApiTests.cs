using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Tests.Pages.Sites;

/// <summary>The services of a site through the JSON door.</summary>
public abstract class ServicesApiTests(App app) : AppTests(app)
{
    private static readonly string[] Fields =
    [
        "id", "hosted_site_id", "service_type", "name", "status", "billing_period", "price_cents", "currency", "addon_product_id", "domain_name", "registrar",
        "mailbox_count", "expires_at", "period_start", "period_end", "auto_renew", "notes", "created_at", "updated_at",
    ];

    private static readonly object Hosting = new { service_type = "hosting", name = "Hosting Essential", billing_period = "monthly", price_cents = 1900 };

    [SkippableFact]
    public async Task A_service_has_every_field_and_its_defaults()
    {
        var api = await World.Admin();
        var id = await World.Site(api);

        var made = (await api.Below("/platforms/hosting").Post($"/sites/{id}/services", Hosting)).Is(201);

        Assert.Equal(Fields, made.Fields());
        Assert.Equal($"/platforms/hosting/api/admin/hosting/sites/{id}/services/{made.Number("id")}", made.Response.Headers.Location!.OriginalString);
        Assert.Equal((id, "pending", 1900, "EUR", false), (made.Number("hosted_site_id"), made.Text("status"), made.Number("price_cents"), made.Text("currency"), made.At("auto_renew").GetBoolean()));
        foreach (var field in (string[])["addon_product_id", "domain_name", "registrar", "mailbox_count", "expires_at", "period_start", "period_end", "notes"]) Assert.True(made.IsNull(field), field);

        var list = (await api.Get($"/sites/{id}/services")).Is(200);
        Assert.Equal(["items", "total"], list.Fields());
        Assert.Equal(1, list.Number("total"));
        Assert.Equal(Fields, list.Fields("items.0"));
        Assert.Equal(Fields, (await api.Get($"/sites/{id}")).Fields("services.0"));
    }

    [SkippableFact]
    public async Task All_that_can_be_written_is_read_back()
    {
        var api = await World.Admin();
        var product = await App.Db(db => db.AddonProducts.Select(p => p.Id).FirstAsync());
        var id = await World.Site(api);
        var made = (await api.Post($"/sites/{id}/services", new
        {
            service_type = "domain", name = " Domain ", status = "suspended", billing_period = "annual", price_cents = 100_000_000, currency = "EUR", addon_product_id = product, domain_name = "Müller.lu",
            registrar = "Restena", mailbox_count = 3, expires_at = "2027-03-01T00:00:00Z", period_start = "2026-03-01", period_end = "2027-03-01T01:00:00+01:00", auto_renew = true, notes = " as typed ",
        })).Is(201);
        var number = made.Number("id");

        foreach (var service in new[] { made, (await api.Put($"/sites/{id}/services/{number}", new { })).Is(200) })
        {
            Assert.Equal(("domain", "Domain", "suspended", "annual", 100_000_000), (service.Text("service_type"), service.Text("name"), service.Text("status"), service.Text("billing_period"), service.Number("price_cents")));
            Assert.Equal((product, "Müller.lu", "Restena", 3, " as typed "), (service.Number("addon_product_id"), service.Text("domain_name"), service.Text("registrar"), service.Number("mailbox_count"), service.Text("notes")));
            Assert.Equal(("2027-03-01T00:00:00Z", "2026-03-01T00:00:00Z", "2027-03-01T00:00:00Z"), (service.Text("expires_at"), service.Text("period_start"), service.Text("period_end")));
            Assert.True(service.At("auto_renew").GetBoolean());
        }
    }

    [SkippableTheory]
    [InlineData("\"2027-03-01T00:00:00\"", "2027-03-01T00:00:00Z")]
    [InlineData("\"2027-03-01\"", "2027-03-01T00:00:00Z")]
    [InlineData("\"2027-03-01T02:30:00+02:00\"", "2027-03-01T00:30:00Z")]
    [InlineData("\"2027-03-01T00:00:00.5Z\"", "2027-03-01T00:00:00.500Z")]
    [InlineData("\"2027-03-01T00:00:00.1239999Z\"", "2027-03-01T00:00:00.123Z")]
    [InlineData("\"2000-01-01T00:00:00Z\"", "2000-01-01T00:00:00Z")]
    [InlineData("\"2100-12-31T23:59:59Z\"", "2100-12-31T23:59:59Z")]
    public async Task A_time_is_UTC_and_carries_Z(string sent, string read)
    {
        var api = await World.Admin();
        var id = await World.Site(api);
        var body = $$"""{"service_type":"ssl","name":"SSL","billing_period":"annual","price_cents":0,"expires_at":{{sent}}}""";
        Assert.Equal(read, (await api.Raw(HttpMethod.Post, $"/sites/{id}/services", body)).Is(201).Text("expires_at"));
    }

    [SkippableTheory]
    [InlineData("expires_at", "\"1999-12-31T23:59:59Z\"")]
    [InlineData("expires_at", "\"2101-01-01T00:00:00Z\"")]
    [InlineData("period_start", "\"0001-01-01T00:00:00Z\"")]
    [InlineData("period_end", "\"9999-12-31T23:59:59Z\"")]
    [InlineData("expires_at", "\"tomorrow\"")]
    [InlineData("expires_at", "\"2027-02-30\"")]
    [InlineData("expires_at", "1800000000")]
    [InlineData("service_type", "\"Hosting\"")]
    [InlineData("service_type", "\"HOSTING\"")]
    [InlineData("service_type", "3")]
    [InlineData("service_type", "\"3\"")]
    [InlineData("service_type", "null")]
    [InlineData("billing_period", "\"OneTime\"")]
    [InlineData("billing_period", "0")]
    [InlineData("status", "\"running\"")]
    [InlineData("status", "true")]
    [InlineData("price_cents", "-1")]
    [InlineData("price_cents", "100000001")]
    [InlineData("price_cents", "19.5")]
    [InlineData("price_cents", "\"1900\"")]
    [InlineData("price_cents", "99999999999")]
    [InlineData("price_cents", "null")]
    [InlineData("name", "\"\"")]
    [InlineData("name", "5")]
    [InlineData("name", "null")]
    [InlineData("mailbox_count", "-1")]
    [InlineData("currency", "\"USD\"")]
    [InlineData("addon_product_id", "999999")]
    [InlineData("auto_renew", "\"yes\"")]
    public async Task A_field_that_is_not_right_is_named(string field, string value)
    {
        var api = await World.Admin();
        var id = await World.Site(api);
        var others = new Dictionary<string, string> { ["service_type"] = "\"hosting\"", ["name"] = "\"Hosting\"", ["billing_period"] = "\"monthly\"", ["price_cents"] = "1900" };
        others[field] = value;
        var body = "{" + string.Join(',', others.Select(pair => $"\"{pair.Key}\":{pair.Value}")) + "}";

        (await api.Raw(HttpMethod.Post, $"/sites/{id}/services", body)).Refuses(field);
        Assert.Equal(0, (await api.Get($"/sites/{id}/services")).Number("total"));

        var service = (await api.Post($"/sites/{id}/services", Hosting)).Is(201).Number("id");
        (await api.Raw(HttpMethod.Put, $"/sites/{id}/services/{service}", $"{{\"{field}\":{value}}}")).Refuses(field);
    }

    [SkippableFact]
    public async Task What_is_needed_is_said_at_once()
    {
        var api = await World.Admin();
        (await api.Post($"/sites/{await World.Site(api)}/services", new { })).Refuses("service_type", "name", "billing_period", "price_cents");
    }

    [SkippableFact]
    public async Task Putting_keeps_what_is_left_out_clears_what_is_null_and_ignores_numbers_and_moments()
    {
        var api = await World.Admin();
        var id = await World.Site(api);
        var made = (await api.Post($"/sites/{id}/services", new { service_type = "email", name = "Mail", billing_period = "monthly", price_cents = 900, mailbox_count = 3, registrar = "Restena", expires_at = "2027-03-01", auto_renew = true })).Is(201);
        var number = made.Number("id");
        App.Clock.Advance(TimeSpan.FromSeconds(1));

        var changed = (await api.Put($"/sites/{id}/services/{number}", new { price_cents = 0, registrar = (string?)null, expires_at = (string?)null, id = 5, hosted_site_id = 6, created_at = "2020-01-01", updated_at = "2020-01-01", nonsense = 1 })).Is(200);

        Assert.Equal((number, id, 0, 3, "Mail"), (changed.Number("id"), changed.Number("hosted_site_id"), changed.Number("price_cents"), changed.Number("mailbox_count"), changed.Text("name")));
        Assert.True(changed.IsNull("registrar"));
        Assert.True(changed.IsNull("expires_at"));
        Assert.True(changed.At("auto_renew").GetBoolean());
        Assert.Equal(made.Text("created_at"), changed.Text("created_at"));
        Assert.NotEqual(made.Text("updated_at"), changed.Text("updated_at"));
        Assert.Equal("service_changed", (await api.Get($"/sites/{id}")).Text("events.2.kind"));
    }

    [SkippableFact]
    public async Task A_service_belongs_to_its_site()
    {
        var api = await World.Admin();
        var (mine, other) = (await World.Site(api), await World.Site(api));
        var service = (await api.Post($"/sites/{mine}/services", Hosting)).Is(201).Number("id");

        (await api.Put($"/sites/{other}/services/{service}", new { name = "X" })).IsProblem(404);
        (await api.Delete($"/sites/{other}/services/{service}")).IsProblem(404);
        (await api.Get("/sites/999999/services")).IsProblem(404);
        (await api.Post("/sites/999999/services", Hosting)).IsProblem(404);
        (await api.Put($"/sites/{mine}/services/999999", new { name = "X" })).IsProblem(404);

        var gone = (await api.Delete($"/sites/{mine}/services/{service}")).Is(200);
        Assert.Equal(["id", "deleted", "message"], gone.Fields());
        Assert.Equal(service, gone.Number("id"));
        (await api.Delete($"/sites/{mine}/services/{service}")).IsProblem(404);
    }

    [SkippableFact]
    public async Task Services_go_with_their_site()
    {
        var api = await World.Admin();
        var id = await World.Site(api);
        (await api.Post($"/sites/{id}/services", Hosting)).Is(201);

        (await api.Delete($"/sites/{id}")).Is(200);

        Assert.False(await App.Db(db => db.Services.AnyAsync(s => s.HostedSiteId == id)));
    }
}

[Collection(OnSqlite.Name)]
public sealed class ServicesApiOnSqlite(SqliteApp app) : ServicesApiTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class ServicesApiOnPostgreSql(PostgreSqlApp app) : ServicesApiTests(app);
