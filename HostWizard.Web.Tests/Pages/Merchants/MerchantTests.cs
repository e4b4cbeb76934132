using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Tests.Pages.Merchants;

/// <summary>Clients, through both doors.</summary>
public abstract class MerchantTests(App app) : AppTests(app)
{
    [SkippableFact]
    public async Task Merchants_come_newest_first_without_the_systems()
    {
        var api = await World.Admin();
        var first = (await api.Get($"/sites/{await World.Site(api, "accepted")}")).Number("merchant_id");
        var second = (await api.Get($"/sites/{await World.Site(api, "accepted")}")).Number("merchant_id");
        var system = await App.Db(db => db.Merchants.Where(m => m.IsSystem).Select(m => m.Id).SingleAsync());

        var list = (await api.Get("/merchants?per_page=2")).Is(200);

        Assert.Equal(["items", "total", "page", "per_page"], list.Fields());
        Assert.Equal([$"{second}", $"{first}"], list.Column("items", "id"));
        Assert.Equal((1, 2), (list.Number("page"), list.Number("per_page")));
        Assert.Equal(await App.Db(db => db.Merchants.CountAsync(m => !m.IsSystem)), list.Number("total"));
        Assert.DoesNotContain($"{system}", (await api.Get("/merchants?per_page=200")).Column("items", "id"));
        (await api.Get($"/merchants/{system}")).IsProblem(404);
        (await api.Get("/merchants/999999")).IsProblem(404);
        (await api.Get("/merchants?per_page=201")).Refuses("per_page");
        (await api.Get("/merchants?page=0")).Refuses("page");
    }

    [SkippableFact]
    public async Task A_merchant_shows_its_plan_and_is_found_without_case_and_accents()
    {
        var api = await World.Admin();
        var name = World.Name("Käserei");
        var id = (await api.Get($"/sites/{await World.Site(api, "accepted", name)}")).Number("merchant_id");

        var merchant = (await api.Get($"/merchants/{id}")).Is(200);
        Assert.Equal((id, name, "essential", "active"), (merchant.Number("id"), merchant.Text("name"), merchant.Text("tier"), merchant.Text("status")));
        Assert.EndsWith("Z", merchant.Text("created_at"), StringComparison.Ordinal);
        Assert.Equal([$"{id}"], (await api.Get($"/merchants?search={Uri.EscapeDataString(name.Replace('ä', 'A').ToUpperInvariant())}")).Is(200).Column("items", "id"));
    }

    [SkippableFact]
    public async Task The_pages_show_the_same_and_change_the_plan()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var name = World.Name("Atelier");
        var id = (await api.Get($"/sites/{await World.Site(api, "accepted", name)}")).Number("merchant_id");

        Assert.Contains(name, (await admin.Get($"/admin/merchants?search={Uri.EscapeDataString(name)}")).Is(200).One("#merchants").TextContent, StringComparison.Ordinal);
        var page = (await admin.Get($"/admin/merchants/{id}")).Is(200);
        (await admin.Submit(page, "handler=Plan", ("Plan.Tier", "business"), ("Plan.Status", "suspended"))).Is(302);
        (await admin.Submit(page, "handler=Plan", ("Plan.Tier", "nonsense"))).Is(400);

        var merchant = await api.Get($"/merchants/{id}");
        Assert.Equal(("business", "suspended"), (merchant.Text("tier"), merchant.Text("status")));
        (await admin.Get("/admin/merchants/999999")).Is(404);
    }

    [SkippableFact]
    public async Task Name_and_contact_are_changed_and_found_and_bad_ones_keep_what_was_typed()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var id = (await api.Get($"/sites/{await World.Site(api, "accepted")}")).Number("merchant_id");
        var page = (await admin.Get($"/admin/merchants/{id}")).Is(200);
        var (name, email) = (World.Name("Imprimerie"), World.Email("office"));

        (await admin.Submit(page, "handler=Client", ("Client.Name", $" {name} "), ("Client.ContactEmail", email))).Is(302);
        var refused = (await admin.Submit(page, "handler=Client", ("Client.Name", ""), ("Client.ContactEmail", "nobody at home"))).Is(400);

        Assert.Equal("nobody at home", refused.One("[name='Client.ContactEmail']").GetAttribute("value"));
        Assert.Contains("is-invalid", refused.One("[name='Client.Name']").ClassList);
        var merchant = await api.Get($"/merchants/{id}");
        Assert.Equal((name, email, "essential"), (merchant.Text("name"), merchant.Text("contact_email"), merchant.Text("tier")));
        Assert.Equal([$"{id}"], (await api.Get($"/merchants?search={Uri.EscapeDataString(name.ToUpperInvariant())}")).Column("items", "id"));
        var system = await App.Db(db => db.Merchants.Where(m => m.IsSystem).Select(m => m.Id).SingleAsync());
        (await admin.Submit(page, "handler=Client")).Is(302);
        (await admin.Post($"/admin/merchants/{system}?handler=Client", [("Client.Name", "Mine"), ("__RequestVerificationToken", page.One("[name=__RequestVerificationToken]").GetAttribute("value")!)])).Is(404);
    }

    [SkippableFact]
    public async Task A_further_owner_is_invited_and_sees_the_same_sites()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var site = await api.Get($"/sites/{await World.Site(api, "accepted")}");
        var email = World.Email("second-owner");

        var made = (await admin.Submit(await admin.Get($"/admin/merchants/{site.Number("merchant_id")}"), "handler=Invite", ("Invite.DisplayName", "Second"), ("Invite.Email", email))).Is(200);

        var password = made.Document.QuerySelectorAll("[data-shown-once]").Last().TextContent.Trim();
        var owner = World.Visitor();
        (await owner.SignIn(email, password)).Is(302);
        (await owner.Submit(await owner.Get("/account/password"), null, ("Form.Current", password), ("Form.New", "Other-Secret-99"), ("Form.Repeat", "Other-Secret-99"))).Is(302);
        Assert.Contains(site.Text("business_name")!, (await owner.Get("/account")).Is(200).Words, StringComparison.Ordinal);
    }
}

[Collection(OnSqlite.Name)]
public sealed class MerchantsOnSqlite(SqliteApp app) : MerchantTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class MerchantsOnPostgreSql(PostgreSqlApp app) : MerchantTests(app);
