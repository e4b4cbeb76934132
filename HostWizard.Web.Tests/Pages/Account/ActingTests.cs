using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Tests.Pages.Account;

/// <summary>An admin acts as an owner: the owner's rights and nothing more, for an hour, with both names.</summary>
public abstract class ActingTests(App app) : AppTests(app)
{
    private const string Secret = "Other-Secret-99";

    [SkippableFact]
    public async Task An_admin_who_acts_has_the_owners_rights_and_both_names_are_in_the_history()
    {
        var (admin, adminEmail, owner, merchant, site) = await Begin();
        var mine = await Subdomain(site);
        var (_, _, foreign) = await World.Owner(await World.Admin(), Secret);

        (await admin.Get("/account")).Is(200);
        (await admin.Get($"/cms/{mine}")).Is(200);
        foreach (var path in (string[])["/admin/hosting", $"/admin/merchants/{merchant}", $"/admin/hosting/sites/{site}", "/admin/settings"]) (await admin.Get(path)).Is(403);
        (await admin.Get($"/cms/{await Subdomain(foreign)}")).Is(404);
        Assert.Null((await admin.Get("/account")).Header("Server-Timing"));

        var events = await App.Db(db => db.SiteEvents.AsNoTracking().Where(e => e.SiteId == site && e.Kind == SiteEventKind.ActedAsOwner).ToListAsync());
        Assert.Equal($"{adminEmail} for {owner}", Assert.Single(events).Actor);
        var page = (await admin.Get($"/cms/{mine}")).Is(200);
        var token = page.One("input[name=__RequestVerificationToken]").GetAttribute("value")!;
        (await admin.Post($"/cms/{mine}/layout-lock", [("__RequestVerificationToken", token), ("isUnlocked", "true")])).Is(404);
    }

    [SkippableFact]
    public async Task Every_page_says_so_and_leads_back()
    {
        var (admin, adminEmail, owner, merchant, site) = await Begin();
        foreach (var path in (string[])["/account", $"/cms/{await Subdomain(site)}", "/account/password"])
        {
            var banner = (await admin.Get(path)).Is(200).One(".acting");
            Assert.Contains(owner, banner.TextContent, StringComparison.Ordinal);
            Assert.Contains("Colleague", banner.TextContent, StringComparison.Ordinal);
        }

        Assert.EndsWith($"/admin/merchants/{merchant}", (await admin.Submit(await admin.Get("/account"), "/account/return")).Is(302).Location, StringComparison.Ordinal);

        (await admin.Get($"/admin/merchants/{merchant}")).Is(200);
        Assert.False((await admin.Get("/account/password")).Has(".acting"));
        Assert.Contains(adminEmail, (await admin.Get("/admin/hosting")).Body, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task What_is_the_owners_own_business_is_refused_in_words()
    {
        var (admin, _, owner, merchant, _) = await Begin();
        var before = await World.AccountOf(owner);
        var page = await admin.Get("/account");
        Assert.False(page.Has("[name='Form.Email']"));
        var token = page.One("input[name=__RequestVerificationToken]").GetAttribute("value")!;
        (string, string)[] fields = [("__RequestVerificationToken", token), ("Form.Name", "Léa"), ("Form.Email", World.Email()), ("Form.Current", Secret), ("Form.New", "Yet another 1"), ("Form.Repeat", "Yet another 1")];

        foreach (var path in (string[])["/account?handler=Invite", $"/account?handler=Remove&person={before.Id}", $"/account?handler=Again&person={before.Id}", "/account/password", "/account/password?handler=SignOutEverywhere"])
            Assert.NotEmpty((await admin.Post(path, fields)).Is(409).One("[role=alert]").TextContent);

        var after = await World.AccountOf(owner);
        Assert.Equal((before.PasswordHash, before.SecurityStamp), (after.PasswordHash, after.SecurityStamp));
        Assert.Equal(1, await App.Db(db => db.Users.CountAsync(a => a.MerchantId == merchant)));
        (await admin.Get("/account")).Is(200);
    }

    [SkippableFact]
    public async Task It_is_over_after_an_hour_and_with_a_visit_in_between_too()
    {
        var (admin, _, _, _, _) = await Begin();
        App.Clock.Advance(TimeSpan.FromMinutes(59));
        (await admin.Get("/account")).Is(200);
        App.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Contains("/login", (await admin.Get("/account")).Is(302).Location, StringComparison.Ordinal);
        Assert.Contains("/login", (await admin.Get("/admin/hosting")).Is(302).Location, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("owner deactivated")]
    [InlineData("owner signs out everywhere")]
    [InlineData("owner removed by an admin")]
    [InlineData("admin deactivated")]
    [InlineData("admin signs out everywhere")]
    [InlineData("admin changes the password")]
    public async Task Whatever_ends_one_of_the_two_ends_it(string what)
    {
        var (acting, adminEmail, owner, merchant, _) = await Begin();
        (await acting.Get("/account")).Is(200);
        switch (what)
        {
            case "owner deactivated":
                await App.Db(db => db.Users.Where(a => a.Email == owner).ExecuteUpdateAsync(set => set.SetProperty(a => a.DeactivatedAt, App.Now)));
                break;
            case "owner removed by an admin":
                var boss = await World.AdminAtPages();
                (await boss.Submit(await boss.Get($"/admin/merchants/{merchant}"), $"owner={(await World.AccountOf(owner)).Id}&handler=Deactivate")).Is(302);
                break;
            case "admin deactivated":
                await App.Db(db => db.Users.Where(a => a.Email == adminEmail).ExecuteUpdateAsync(set => set.SetProperty(a => a.DeactivatedAt, App.Now)));
                break;
            case "admin changes the password":
                var elsewhere = await World.BrowserOf(adminEmail, Secret);
                (await elsewhere.Submit(await elsewhere.Get("/account/password"), null, ("Form.Current", Secret), ("Form.New", "Third-Secret-77"), ("Form.Repeat", "Third-Secret-77"))).Is(302);
                break;
            default:
                var there = await World.BrowserOf(what.StartsWith("owner", StringComparison.Ordinal) ? owner : adminEmail, Secret);
                (await there.Submit(await there.Get("/account/password"), "handler=SignOutEverywhere")).Is(302);
                break;
        }
        (await acting.Get("/account")).Is(302);
        (await acting.Get("/admin/hosting")).Is(302);
    }

    [SkippableFact]
    public async Task Without_an_owner_who_can_sign_in_nobody_is_acted_as()
    {
        var (email, merchant, site) = await World.Owner(await World.Admin(), Secret);
        var admin = await World.AdminAtPages();
        var page = await admin.Get($"/admin/merchants/{merchant}");
        await App.Db(db => db.Users.Where(a => a.Email == email).ExecuteUpdateAsync(set => set.SetProperty(a => a.DeactivatedAt, App.Now)));

        var refused = (await admin.Submit(page, $"/admin/merchants/{merchant}?handler=Act")).Is(409);

        Assert.Contains("Nobody can sign in", refused.One("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.False(refused.Has($"form[action$='/admin/merchants/{merchant}?handler=Act']"));
        (await admin.Submit(page, $"owner={(await World.AccountOf(email)).Id}&handler=Act")).Is(409);
        (await admin.Get("/admin/hosting")).Is(200);
        Assert.False(await App.Db(db => db.SiteEvents.AnyAsync(e => e.SiteId == site && e.Kind == SiteEventKind.ActedAsOwner)));
    }

    [SkippableFact]
    public async Task Another_merchants_owner_an_admin_and_a_forged_form_are_refused()
    {
        var (email, merchant, _) = await World.Owner(await World.Admin(), Secret);
        var (stranger, _, _) = await World.Owner(await World.Admin(), Secret);
        var admin = await World.AdminAtPages();
        var token = (await admin.Get($"/admin/merchants/{merchant}")).One("input[name=__RequestVerificationToken]").GetAttribute("value")!;
        foreach (var who in (string[])[stranger, App.AdminEmail])
            (await admin.Post($"/admin/merchants/{merchant}?handler=Act&owner={(await World.AccountOf(who)).Id}", [("__RequestVerificationToken", token)])).Is(404);
        (await admin.Post($"/admin/merchants/{merchant}?handler=Act", [])).Is(400);
        (await admin.Post("/account/return", [])).Is(400);
        (await admin.Get($"/admin/merchants/{merchant}?handler=Act")).Is(200);
        var owner = await World.BrowserOf(email, Secret);
        var own = (await owner.Get("/account")).One("input[name=__RequestVerificationToken]").GetAttribute("value")!;
        (await owner.Post($"/admin/merchants/{merchant}?handler=Act", [("__RequestVerificationToken", own)])).Is(403);
        Assert.Equal("/", (await owner.Post("/account/return", [("__RequestVerificationToken", own)])).Is(302).Location);
        (await owner.Get("/admin/hosting")).Is(403);
        (await admin.Get("/admin/hosting")).Is(200);
    }

    [SkippableFact]
    public async Task An_owner_with_a_temporary_password_is_acted_as_from_the_sites_page()
    {
        var api = await World.Admin();
        var site = await World.Site(api, "accepted");
        var admin = await World.AdminAtPages();

        Assert.Equal("/account", (await admin.Submit(await admin.Get($"/admin/hosting/sites/{site}"), "?handler=Act")).Is(302).Location);

        (await admin.Get("/account")).Is(200);
        (await admin.Get($"/storefront/{await Subdomain(site)}")).Is(200);
        (await admin.Get("/admin/hosting")).Is(403);
    }

    private async Task<(Browser Admin, string AdminEmail, string Owner, int Merchant, int Site)> Begin()
    {
        var (owner, merchant, site) = await World.Owner(await World.Admin(), Secret);
        var email = await World.FurtherAdmin(Secret);
        var admin = await World.BrowserOf(email, Secret);
        Assert.Equal("/account", (await admin.Submit(await admin.Get($"/admin/merchants/{merchant}"), $"/admin/merchants/{merchant}?handler=Act")).Is(302).Location);
        return (admin, email, owner, merchant, site);
    }

    private Task<string> Subdomain(int site) => App.Db(db => db.Sites.Where(s => s.Id == site).Select(s => s.Store.Subdomain).SingleAsync());
}

[Collection(OnSqlite.Name)]
public sealed class ActingOnSqlite(SqliteApp app) : ActingTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class ActingOnPostgreSql(PostgreSqlApp app) : ActingTests(app);
