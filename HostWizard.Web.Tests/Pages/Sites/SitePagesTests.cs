using HostWizard.Web.Domain.Websites;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Tests.Pages.Sites;

/// <summary>Making, listing, editing sites and their services through the forms.</summary>
public abstract class SitePagesTests(App app) : AppTests(app)
{
    private static string Of(int id) => $"/admin/hosting/sites/{id}";

    [SkippableFact]
    public async Task A_site_is_made_by_hand()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var name = World.Name("Käserei");

        var made = await admin.Submit((await admin.Get("/admin/hosting/sites/new")).Is(200), null,
            ("Form.BusinessName", $" {name} "), ("Form.ContactName", "Marie"), ("Form.ContactEmail", "marie@parc.lu"), ("Form.ContactPhone", "+352 1"), ("Form.InternalNotes", "Kind"), ("Form.Language", "de"));

        made.Is(302);
        var site = await api.Get($"/sites/{made.Location!.Split('/')[^1]}");
        Assert.Equal((name, "Marie", "marie@parc.lu", "+352 1", "Kind"), (site.Text("business_name"), site.Text("contact_name"), site.Text("contact_email"), site.Text("contact_phone"), site.Text("internal_notes")));
        Assert.Contains(name, (await admin.Get(made.Location!)).Is(200).One("[data-toast]").TextContent, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_site_begins_with_the_texts_of_the_trade_that_is_chosen()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());

        var made = (await admin.Submit(await admin.Get("/admin/hosting/sites/new"), null, ("Form.BusinessName", World.Name("Chez Nadia")), ("Form.Language", "fr"), ("Form.Trade", "hairdresser"))).Is(302);

        var store = (await api.Get($"/sites/{made.Location!.Split('/')[^1]}")).Number("store.id");
        Assert.Equal(Trade.Hairdresser, (await App.Db(db => db.WebsiteVersions.Where(v => v.StoreId == store).SingleAsync())).Content.Theme.Art);
    }

    [SkippableFact]
    public async Task What_is_wrong_with_a_new_site_stands_beside_the_field()
    {
        var admin = await World.AdminAtPages();

        var answer = (await admin.Submit(await admin.Get("/admin/hosting/sites/new"), null, ("Form.BusinessName", ""), ("Form.ContactEmail", "nobody"), ("Form.ContactName", "Marie"))).Is(400);

        Assert.NotEmpty(answer.One("[data-valmsg-for='Form.BusinessName']").TextContent);
        Assert.NotEmpty(answer.One("[data-valmsg-for='Form.ContactEmail']").TextContent);
        Assert.Equal(("Marie", "nobody"), (answer.One("[name='Form.ContactName']").GetAttribute("value"), answer.One("[name='Form.ContactEmail']").GetAttribute("value")));
    }

    [SkippableFact]
    public async Task The_address_shows_as_the_name_is_typed()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var name = World.Name("Käserei Müller & Söhne");
        await World.Site(api, name: name);
        var path = $"/admin/hosting/sites/new?handler=Address&Form.BusinessName={Uri.EscapeDataString(name)}";

        var part = (await admin.Get(path, ("HX-Request", "true"))).Is(200);

        Assert.Matches("kaserei-muller-sohne-[0-9]+-wiltz-2\\.hostwizard\\.lu", part.Words);
        Assert.DoesNotContain("<html", part.Body, StringComparison.Ordinal);
        (await admin.Get(path)).Is(302);
        Assert.Matches("www-[0-9]+\\.hostwizard\\.lu", (await admin.Get("/admin/hosting/sites/new?name=WWW")).Is(200).Words);
    }

    [SkippableFact]
    public async Task The_list_shows_what_its_address_says()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var (ready, live) = (World.Name("Ready"), World.Name("Öpen"));
        await World.Site(api, "poc_ready", ready);
        await World.Site(api, "live", live);

        Assert.Contains(live, (await admin.Get("/admin/hosting/sites")).Is(200).Words, StringComparison.Ordinal);
        var filtered = (await admin.Get("/admin/hosting/sites?status=poc_ready")).Is(200);
        Assert.Contains(ready, filtered.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(live, filtered.Words, StringComparison.Ordinal);
        var found = (await admin.Get($"/admin/hosting/sites?search={Uri.EscapeDataString(live.Replace('Ö', 'o'))}")).Is(200);
        Assert.Contains(live, found.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(ready, found.One("#sites").TextContent, StringComparison.Ordinal);
        (await admin.Get("/admin/hosting/sites?status=nonsense&page=abc&search=%00")).Is(200);
        var part = (await admin.Get($"/admin/hosting/sites?search={Uri.EscapeDataString(live)}", ("HX-Request", "true"))).Is(200);
        Assert.DoesNotContain("<html", part.Body, StringComparison.Ordinal);
        Assert.Contains("HX-Request", part.Header("Vary"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_form_changes_the_fields_it_has_and_no_other()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var id = await World.Site(api);
        var token = (await admin.Get(Of(id))).One("input[name=__RequestVerificationToken]").GetAttribute("value")!;

        (await admin.Post($"{Of(id)}/edit", [("__RequestVerificationToken", token), ("internal_notes", "Only this")], ("HX-Request", "true"))).Is(200);
        var site = await api.Get($"/sites/{id}");
        Assert.Equal(("Only this", "Marie Weber"), (site.Text("internal_notes"), site.Text("contact_name")));

        var answer = (await admin.Submit(await admin.Get($"{Of(id)}/edit"), "/edit", ("contact_email", "nobody"), ("contact_name", "Changed"))).Is(400);
        Assert.Equal("nobody", answer.One("#edit [name=contact_email]").GetAttribute("value"));
        Assert.Equal("Changed", answer.One("#edit [name=contact_name]").GetAttribute("value"));
        Assert.Equal("Marie Weber", (await api.Get($"/sites/{id}")).Text("contact_name"));
    }

    [SkippableFact]
    public async Task A_service_is_added_changed_and_deleted_in_its_row()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var id = await World.Site(api, "live");
        var token = (await admin.Get(Of(id))).One("input[name=__RequestVerificationToken]").GetAttribute("value")!;
        (string, string)[] typed = [("__RequestVerificationToken", token), ("name", "Domain parc.lu"), ("service_type", "domain"), ("billing_period", "annual"), ("price", "1'234,50"), ("expires_at", "2027-02-01")];

        Assert.Contains("Domain parc.lu", (await admin.Post($"{Of(id)}/services", typed, ("HX-Request", "true"))).Is(200).Words, StringComparison.Ordinal);

        var service = await api.Get($"/sites/{id}/services");
        var number = service.Number("items.0.id");
        Assert.Equal((123_450, "2027-02-01T00:00:00Z", "active"), (service.Number("items.0.price_cents"), service.Text("items.0.expires_at"), service.Text("items.0.status")));

        var edit = (await admin.Get($"{Of(id)}/services/{number}")).Is(200);
        (await admin.Submit(edit, $"/services/{number}", ("price", "24"), ("status", "suspended"), ("auto_renew", "true"))).Is(302);
        var changed = await api.Get($"/sites/{id}/services");
        Assert.Equal((2400, "suspended", true, "Domain parc.lu"), (changed.Number("items.0.price_cents"), changed.Text("items.0.status"), changed.At("items.0.auto_renew").GetBoolean(), changed.Text("items.0.name")));

        (await admin.Submit(await admin.Get(Of(id)), $"/services/{number}/delete")).Is(302);
        Assert.Equal(0, (await api.Get($"/sites/{id}/services")).Number("total"));
    }

    [SkippableTheory]
    [InlineData("price", "a lot", "price")]
    [InlineData("price", "-1", "price")]
    [InlineData("price", "0.001", "price")]
    [InlineData("price", "1000000.01", "price")]
    [InlineData("expires_at", "1999-12-31", "expires_at")]
    [InlineData("expires_at", "31.12.2027", "expires_at")]
    [InlineData("name", "", "name")]
    public async Task What_is_wrong_with_a_service_stands_beside_the_field(string field, string value, string shown)
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var id = await World.Site(api, "live");
        var fields = new Dictionary<string, string> { ["name"] = "Hosting", ["service_type"] = "hosting", ["billing_period"] = "monthly", ["price"] = "19", ["expires_at"] = "" };
        fields["__RequestVerificationToken"] = (await admin.Get(Of(id))).One("input[name=__RequestVerificationToken]").GetAttribute("value")!;
        fields[field] = value;

        var answer = (await admin.Post($"{Of(id)}/services", fields.Select(pair => (pair.Key, pair.Value)), ("HX-Request", "true"))).Is(400);

        var input = answer.One($"[form=add-service][name={shown}]");
        Assert.Equal(value, input.GetAttribute("value"));
        Assert.Contains("is-invalid", input.ClassName, StringComparison.Ordinal);
        Assert.Equal(0, (await api.Get($"/sites/{id}/services")).Number("total"));
    }

    [SkippableFact]
    public async Task A_prospect_becomes_a_site_and_a_second_press_leads_to_it()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var prospect = await World.Prospect();
        var page = (await admin.Get($"/admin/prospects/{prospect}")).Is(200);

        var first = (await admin.Submit(page, $"/from-prospect/{prospect}")).Is(302).Location!;
        var second = (await admin.Submit(page, $"/from-prospect/{prospect}")).Is(302).Location!;

        Assert.Equal(first, second);
        Assert.Equal(prospect, (await api.Get($"/sites/{first.Split('/')[^1]}")).Number("prospect_id"));
    }

    [SkippableFact]
    public async Task What_people_typed_is_text_and_nothing_else()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        const string evil = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
        var id = (await api.Post("/sites", new { business_name = World.Name(evil), contact_name = evil, contact_phone = "\"><b>", internal_notes = evil })).Is(201).Number("id");

        foreach (var path in (string[])[Of(id), $"{Of(id)}?tab=history", $"{Of(id)}/edit", "/admin/hosting/sites", "/admin/hosting"])
        {
            var page = (await admin.Get(path)).Is(200);
            Assert.DoesNotContain("<script>alert", page.Body, StringComparison.Ordinal);
            Assert.False(page.Has("img[onerror]"));
        }
    }
}

[Collection(OnSqlite.Name)]
public sealed class SitePagesOnSqlite(SqliteApp app) : SitePagesTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class SitePagesOnPostgreSql(PostgreSqlApp app) : SitePagesTests(app);
