using HostWizard.Web.Data;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Tests.Pages.Settings;

/// <summary>Admins and their keys.</summary>
public abstract class SettingsTests(App app) : AppTests(app)
{
    private const string Secret = "Other-Secret-99";

    [SkippableFact]
    public async Task An_admin_is_invited_and_must_change_the_password()
    {
        var (admin, email) = (await World.AdminAtPages(), World.Email("müller"));

        var made = (await admin.Submit((await admin.Get("/admin/settings")).Is(200), "handler=Invite", ("Invite.DisplayName", "Paul"), ("Invite.Email", email))).Is(200);

        var password = Shown(made);
        Assert.Contains("no-store", made.Header("Cache-Control"), StringComparison.Ordinal);
        Assert.DoesNotContain(password, (await admin.Get("/admin/settings")).Body, StringComparison.Ordinal);
        var invited = World.Visitor();
        Assert.Equal("/account/password", (await invited.SignIn(email, password)).Is(302).Location);
        (await invited.Get("/admin/hosting/sites")).Is(302);
        (await invited.Submit(await invited.Get("/account/password"), null, ("Form.Current", password), ("Form.New", Secret), ("Form.Repeat", Secret))).Is(302);
        (await invited.Get("/admin/hosting/sites")).Is(200);
        (await (await World.ApiOf(email, Secret)).Get("/sites")).Is(200);
    }

    [SkippableFact]
    public async Task What_is_wrong_with_an_invitation_stands_beside_the_field()
    {
        var admin = await World.AdminAtPages();
        foreach (var email in (string[])["nobody", "", App.AdminEmail.ToUpperInvariant()])
        {
            var answer = (await admin.Submit(await admin.Get("/admin/settings"), "handler=Invite", ("Invite.DisplayName", "Paul"), ("Invite.Email", email))).Is(400);
            Assert.NotEmpty(answer.One("[data-valmsg-for='Invite.Email']").TextContent);
            Assert.Equal("Paul", answer.One("[name='Invite.DisplayName']").GetAttribute("value"));
        }
    }

    [SkippableFact]
    public async Task A_deactivated_admin_is_out_at_once_and_can_come_back()
    {
        var (admin, email) = (await World.AdminAtPages(), await World.FurtherAdmin(Secret));
        var (colleague, api) = (await World.BrowserOf(email, Secret), await World.ApiOf(email, Secret));
        var id = (await World.AccountOf(email)).Id;

        (await admin.Submit(await admin.Get("/admin/settings"), $"id={id}&handler=Deactivate")).Is(302);

        (await colleague.Get("/admin/hosting")).Is(302);
        (await api.Get("/sites")).IsProblem(401);
        (await World.Visitor().SignIn(email, Secret)).Is(401);
        (await admin.Submit(await admin.Get("/admin/settings"), $"id={id}&handler=Reactivate")).Is(302);
        await World.BrowserOf(email, Secret);
    }

    [SkippableFact]
    public async Task Nobody_shuts_the_own_account_so_one_admin_is_always_left()
    {
        var admin = await World.AdminAtPages();
        var page = await admin.Get("/admin/settings");
        var token = page.One("input[name=__RequestVerificationToken]").GetAttribute("value")!;

        (await admin.Post($"/admin/settings?handler=Deactivate&id={(await World.AccountOf(App.AdminEmail)).Id}", [("__RequestVerificationToken", token)])).Is(409);

        Assert.Null((await World.AccountOf(App.AdminEmail)).DeactivatedAt);
        (await admin.Post("/admin/settings?handler=Deactivate&id=999999", [("__RequestVerificationToken", token)])).Is(404);
    }

    [SkippableFact]
    public async Task A_new_temporary_password_ends_the_old_one_and_every_session()
    {
        var (admin, email) = (await World.AdminAtPages(), await World.FurtherAdmin(Secret));
        var colleague = await World.BrowserOf(email, Secret);

        var made = (await admin.Submit(await admin.Get("/admin/settings"), $"id={(await World.AccountOf(email)).Id}&handler=Password")).Is(200);

        (await colleague.Get("/admin/hosting")).Is(302);
        (await World.Visitor().SignIn(email, Secret)).Is(401);
        Assert.Equal("/account/password", (await World.Visitor().SignIn(email, Shown(made))).Is(302).Location);
    }

    [SkippableFact]
    public async Task A_token_is_shown_once_stored_hashed_and_good_until_revoked()
    {
        var (admin, name) = (await World.AdminAtPages(), World.Name("Export"));

        var made = (await admin.Submit((await admin.Get("/admin/settings/tokens")).Is(200), null, ("Form.Name", name))).Is(200);

        var token = Shown(made);
        Assert.Contains("no-store", made.Header("Cache-Control"), StringComparison.Ordinal);
        var kept = await TokenOf(name);
        Assert.Equal(BearerTokens.Hash(token), kept.Hash);
        Assert.DoesNotContain(token, $"{kept.Hash}{kept.Start}", StringComparison.Ordinal);
        Assert.Null(kept.LastUsedAt);
        Assert.DoesNotContain(token, (await admin.Get("/admin/settings/tokens")).Body, StringComparison.Ordinal);

        var program = new Api(App.Address, token);
        var id = (await program.Post("/sites", new { business_name = World.Name() })).Is(201).Number("id");
        Assert.Contains(name, (await program.Get($"/sites/{id}")).Text("events.0.actor"), StringComparison.Ordinal);
        Assert.Equal(App.Now, (await TokenOf(name)).LastUsedAt);
        App.Clock.Advance(TimeSpan.FromDays(400));
        (await program.Get("/sites")).Is(200);

        var again = await World.AdminAtPages();
        (await again.Submit(await again.Get("/admin/settings/tokens"), $"id={kept.Id}&handler=Revoke")).Is(302);
        (await program.Get("/sites")).IsProblem(401);
    }

    [SkippableFact]
    public async Task A_token_ends_with_the_account_it_acts_for()
    {
        var email = await World.FurtherAdmin(Secret);
        var colleague = await World.BrowserOf(email, Secret);
        var token = Shown((await colleague.Submit(await colleague.Get("/admin/settings/tokens"), null, ("Form.Name", World.Name("Sync")))).Is(200));
        (await new Api(App.Address, token).Get("/sites")).Is(200);

        await App.Db(db => db.Users.Where(a => a.Email == email).ExecuteUpdateAsync(set => set.SetProperty(a => a.DeactivatedAt, App.Now)));

        (await new Api(App.Address, token).Get("/sites")).IsProblem(401);
    }

    [SkippableFact]
    public async Task A_token_needs_a_name()
    {
        var admin = await World.AdminAtPages();
        Assert.NotEmpty((await admin.Submit(await admin.Get("/admin/settings/tokens"), null, ("Form.Name", " "))).Is(400).One("[data-valmsg-for='Form.Name']").TextContent);
    }

    [SkippableFact]
    public async Task The_catalogue_takes_changes_and_refuses_what_is_wrong()
    {
        var (admin, name) = (await World.AdminAtPages(), World.Name("Newsletter"));
        var page = (await admin.Get("/admin/settings/catalogue")).Is(200);
        (string, string)[] typed = [("Add.Name", name), ("Add.PriceCents", "12,50"), ("Add.Type", "email"), ("Add.Period", "monthly")];

        (await admin.Submit(page, "handler=Add", typed)).Is(302);
        (await admin.Submit(page, "handler=Add", typed)).Is(400);
        Assert.Equal("a lot", (await admin.Submit(page, "handler=Add", ("Add.Name", name + "2"), ("Add.PriceCents", "a lot"), ("Add.Type", "email"), ("Add.Period", "monthly"))).Is(400).One("[name='Add.PriceCents']").GetAttribute("value"));

        var product = await App.Db(db => db.AddonProducts.SingleAsync(p => p.Name == name));
        Assert.Equal((1250, true), (product.PriceCents, product.IsOffered));
        (await admin.Submit(await admin.Get("/admin/settings/catalogue"), $"id={product.Id}&offered=false&handler=Offer")).Is(302);
        Assert.False((await App.Db(db => db.AddonProducts.SingleAsync(p => p.Name == name))).IsOffered);
    }

    private static string Shown(Page page) => page.Document.QuerySelectorAll("[data-shown-once]").Last().TextContent.Trim();

    private Task<ApiToken> TokenOf(string name) => App.Db(db => db.ApiTokens.AsNoTracking().SingleAsync(t => t.Name == name));
}

[Collection(OnSqlite.Name)]
public sealed class SettingsOnSqlite(SqliteApp app) : SettingsTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class SettingsOnPostgreSql(PostgreSqlApp app) : SettingsTests(app);
