using HostWizard.Web.Tests.Support;

namespace HostWizard.Web.Tests.Pages.Account;

/// <summary>Who may come in through the pages, and how they are let out again.</summary>
public abstract class SignInTests(App app) : AppTests(app)
{
    private const string Secret = "Other-Secret-99";

    [SkippableFact]
    public async Task An_admin_signs_in_and_out()
    {
        var browser = World.Visitor();
        Assert.StartsWith("/login", Path((await browser.Get("/admin/hosting")).Is(302)), StringComparison.Ordinal);

        Assert.Equal("/admin/hosting", (await browser.SignIn(App.AdminEmail, App.AdminPassword)).Is(302).Location);
        var page = (await browser.Get("/admin/hosting")).Is(200);
        Assert.Equal("/login", (await browser.Submit(page, "/logout")).Is(302).Location);

        Assert.StartsWith("/login", Path((await browser.Get("/admin/hosting")).Is(302)), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task One_goes_on_where_one_was_and_nowhere_else()
    {
        var browser = World.Visitor();
        var form = await browser.Get("/login?returnUrl=%2Fadmin%2Fhosting%2Fsites%3Fstatus%3Dlive");
        Assert.Equal("/admin/hosting/sites?status=live", (await browser.Submit(form, null, ("Form.Email", App.AdminEmail), ("Form.Password", App.AdminPassword))).Is(302).Location);

        foreach (var elsewhere in (string[])["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"])
        {
            var other = World.Visitor();
            form = await other.Get($"/login?returnUrl={Uri.EscapeDataString(elsewhere)}");
            Assert.Equal("/admin/hosting", (await other.Submit(form, null, ("Form.Email", App.AdminEmail), ("Form.Password", App.AdminPassword))).Is(302).Location);
        }
    }

    [SkippableFact]
    public async Task A_wrong_password_is_said_and_the_address_stays_typed()
    {
        var email = await World.FurtherAdmin(Secret);
        var browser = World.Visitor();

        var answer = (await browser.SignIn(email, "wrong")).Is(401);

        Assert.Equal(email, answer.One("[name='Form.Email']").GetAttribute("value"));
        Assert.NotEmpty(answer.One("[role=alert]").TextContent);
        Assert.DoesNotContain("wrong\"", answer.Body, StringComparison.Ordinal);
        for (var count = 0; count < 4; count++) (await browser.SignIn(email, "wrong")).Is(401);
        (await browser.SignIn(email, Secret)).Is(429);
    }

    [SkippableFact]
    public async Task An_owner_must_change_the_temporary_password_before_anything_opens()
    {
        var api = await World.Admin();
        var id = await World.Site(api, "proposal_sent");
        var made = (await api.Post($"/sites/{id}/accept")).Is(200);
        var (email, password) = (made.Text("owner_credentials.email")!, made.Text("owner_credentials.temporary_password")!);
        var browser = World.Visitor();
        Assert.Equal("/account/password", (await browser.SignIn(email, password)).Is(302).Location);

        foreach (var path in (string[])["/account", $"/cms/{made.Text("store.subdomain")}", "/platforms/hosting/account"])
            Assert.EndsWith("/account/password", (await browser.Get(path)).Is(302).Location, StringComparison.Ordinal);
        (await browser.Get("/admin/hosting")).Is(403);

        (string, string) current = ("Form.Current", password), repeat = ("Form.Repeat", Secret);
        var page = (await browser.Get("/account/password")).Is(200);
        (await browser.Submit(page, null, current, ("Form.New", "short"), ("Form.Repeat", "short"))).Is(400);
        (await browser.Submit(page, null, current, ("Form.New", password), ("Form.Repeat", password))).Is(400);
        (await browser.Submit(page, null, current, ("Form.New", Secret), ("Form.Repeat", "something else"))).Is(400);
        (await browser.Submit(page, null, ("Form.Current", "wrong"), ("Form.New", Secret), repeat)).Is(400);
        (await browser.Get("/account")).Is(302);
        (await browser.Submit(page, null, current, ("Form.New", Secret), repeat)).Is(302);

        (await browser.Get("/account")).Is(200);
        (await World.Visitor().SignIn(email, password)).Is(401);
        Assert.Equal("/account", (await World.Visitor().SignIn(email, Secret)).Is(302).Location);
    }

    [SkippableFact]
    public async Task Signing_out_everywhere_ends_every_session_and_token()
    {
        var email = await World.FurtherAdmin(Secret);
        var (here, there, api) = (await World.BrowserOf(email, Secret), await World.BrowserOf(email, Secret), await World.ApiOf(email, Secret));
        (await there.Get("/admin/hosting")).Is(200);

        (await here.Submit(await here.Get("/account/password"), "handler=SignOutEverywhere")).Is(302);

        (await here.Get("/admin/hosting")).Is(302);
        (await there.Get("/admin/hosting")).Is(302);
        (await api.Get("/sites")).IsProblem(401);
        (await World.AdminAtPages().ContinueWith(admin => admin.Result.Get("/admin/hosting"), TaskScheduler.Default).Unwrap()).Is(200);
    }

    [SkippableFact]
    public async Task Changing_the_password_ends_the_sessions_elsewhere()
    {
        var email = await World.FurtherAdmin(Secret);
        var (here, there) = (await World.BrowserOf(email, Secret), await World.BrowserOf(email, Secret));

        (await here.Submit(await here.Get("/account/password"), null, ("Form.Current", Secret), ("Form.New", "Third-Secret-77"), ("Form.Repeat", "Third-Secret-77"))).Is(302);

        (await here.Get("/admin/hosting")).Is(200);
        (await there.Get("/admin/hosting")).Is(302);
    }

    [SkippableFact]
    public async Task A_session_without_a_visit_ends()
    {
        var admin = await World.AdminAtPages();
        App.Clock.Advance(TimeSpan.FromHours(13));
        (await admin.Get("/admin/hosting")).Is(302);
    }

    [SkippableFact]
    public async Task An_owner_sees_nothing_of_the_admins()
    {
        var (email, _, siteId) = await World.Owner(await World.Admin(), Secret);
        var owner = await World.BrowserOf(email, Secret);
        foreach (var path in (string[])["/admin/hosting", "/admin/hosting/sites", $"/admin/hosting/sites/{siteId}", "/admin/hosting/sites/new", "/admin/merchants", "/admin/prospects"])
            (await owner.Get(path)).Is(403);
    }

    [SkippableFact]
    public async Task A_form_without_its_token_does_nothing()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var id = await World.Site(api);

        (await admin.Post($"/admin/hosting/sites/{id}/mark-poc-ready", [])).Is(400);
        (await admin.Post($"/admin/hosting/sites/{id}/mark-poc-ready", [("__RequestVerificationToken", "nonsense")], ("HX-Request", "true"))).Is(400);
        (await admin.Post("/logout", [])).Is(400);

        Assert.Equal("draft", (await api.Get($"/sites/{id}")).Text("status"));
    }

    [SkippableFact]
    public async Task Htmx_is_sent_to_the_sign_in_page_as_a_whole()
    {
        var answer = (await World.Visitor().Get("/admin/hosting/sites", ("HX-Request", "true"), ("HX-Current-URL", new Uri(App.Address, "/admin/hosting/sites?status=live").ToString()))).Is(401);
        Assert.Equal("/login?returnUrl=%2Fadmin%2Fhosting%2Fsites%3Fstatus%3Dlive", answer.Header("HX-Redirect"));
    }

    [SkippableFact]
    public async Task One_session_is_good_below_both_bases()
    {
        var browser = World.Visitor();
        Assert.Equal("/platforms/hosting/admin/hosting", (await browser.SignIn(App.AdminEmail, App.AdminPassword, "/platforms/hosting")).Is(302).Location);
        (await browser.Get("/platforms/hosting/admin/hosting")).Is(200);
        (await browser.Get("/admin/hosting")).Is(200);
    }

    private static string Path(Page page) => Uri.TryCreate(page.Location, UriKind.Absolute, out var address) ? address.PathAndQuery : page.Location!;
}

[Collection(OnSqlite.Name)]
public sealed class SignInOnSqlite(SqliteApp app) : SignInTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class SignInOnPostgreSql(PostgreSqlApp app) : SignInTests(app);
