using HostWizard.Web.Tests.Support;

namespace HostWizard.Web.Tests.Pages.Cms;

/// <summary>The words of a website, edited by an admin or the client who owns it, and by nobody else.</summary>
public abstract class CmsTests(App app) : AppTests(app)
{
    private const string Secret = "Other-Secret-99";

    [SkippableFact]
    public async Task An_admin_writes_and_visitors_read()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var id = await World.Site(api, "poc_ready");
        var subdomain = (await api.Get($"/sites/{id}")).Text("store.subdomain")!;
        App.Clock.Advance(TimeSpan.FromSeconds(1));

        var saved = await admin.Submit((await admin.Get($"/cms/{subdomain}")).Is(200), null, ("Form.Title", "Fresh <b>bread</b>"), ("Form.OpeningLine", "Since 1923"), ("Form.Text", "One\n\nTwo"), ("Form.Contact", "+352 26 12"), ("Form.Language", "de"));

        saved.Is(302);
        var shown = (await World.Visitor().Get($"/storefront/{subdomain}")).Is(200);
        foreach (var words in (string[])["Fresh <b>bread</b>", "Since 1923", "One", "Two", "+352 26 12"]) Assert.Contains(words, shown.Words, StringComparison.Ordinal);
        Assert.False(shown.Has("b:not([class])"));
        Assert.Equal("de", shown.One("html").GetAttribute("lang"));
        Assert.Contains("website_edited", (await api.Get($"/sites/{id}")).Column("events", "kind"));
    }

    [SkippableFact]
    public async Task What_is_wrong_stands_beside_its_field_and_nothing_typed_is_lost()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var subdomain = (await api.Get($"/sites/{await World.Site(api)}")).Text("store.subdomain")!;

        var answer = (await admin.Submit(await admin.Get($"/cms/{subdomain}"), null, ("Form.Title", " "), ("Form.OpeningLine", "Kept"), ("Form.Language", "xx"))).Is(400);

        Assert.NotEmpty(answer.One("[data-valmsg-for='Form.Title']").TextContent);
        Assert.Contains("Kept", answer.One("[name='Form.OpeningLine']").TextContent, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task An_owner_edits_the_own_website_and_another_clients_does_not_exist()
    {
        var api = await World.Admin();
        var (email, _, siteId) = await World.Owner(api, Secret);
        var (_, _, foreignId) = await World.Owner(api, Secret);
        var owner = await World.BrowserOf(email, Secret);
        var mine = (await api.Get($"/sites/{siteId}")).Text("store.subdomain")!;
        var foreign = (await api.Get($"/sites/{foreignId}")).Text("store.subdomain")!;
        App.Clock.Advance(TimeSpan.FromSeconds(1));

        var page = (await owner.Get($"/cms/{mine}")).Is(200);
        (await owner.Submit(page, null, ("Form.Title", "By the owner"))).Is(302);
        Assert.Contains(email, (await api.Get($"/sites/{siteId}")).Column("events", "actor"));

        (await owner.Get($"/cms/{foreign}")).Is(404);
        (await owner.Get($"/cms/{foreign}/preview")).Is(404);
        var token = page.One("input[name=__RequestVerificationToken]").GetAttribute("value")!;
        foreach (var path in (string[])[$"/cms/{foreign}", $"/cms/{foreign}/preview"])
            (await owner.Post(path, [("__RequestVerificationToken", token), ("Form.Title", "Mine now"), ("Form.Language", "en")])).Is(404);
        Assert.DoesNotContain("Mine now", (await World.Visitor().Get($"/storefront/{foreign}")).Is(200).Body, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Who_saves_second_is_told_and_loses_nothing()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var subdomain = (await api.Get($"/sites/{await World.Site(api, "poc_ready")}")).Text("store.subdomain")!;
        var (first, second) = (await admin.Get($"/cms/{subdomain}"), await admin.Get($"/cms/{subdomain}"));
        App.Clock.Advance(TimeSpan.FromSeconds(1));
        (await admin.Submit(first, null, ("Form.Title", "First"))).Is(302);

        var told = (await admin.Submit(second, null, ("Form.Title", "Second"))).Is(409);

        Assert.Equal("Second", told.One("[name='Form.Title']").GetAttribute("value"));
        Assert.Contains("First", told.One("[role=alert]").TextContent, StringComparison.Ordinal);
        (await admin.Submit(told, null)).Is(302);
        Assert.Contains("Second", (await World.Visitor().Get($"/storefront/{subdomain}")).Words, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Nobody_else_gets_in()
    {
        var api = await World.Admin();
        var subdomain = (await api.Get($"/sites/{await World.Site(api, "poc_ready")}")).Text("store.subdomain")!;
        Assert.Contains("/login", (await World.Visitor().Get($"/cms/{subdomain}")).Is(302).Location, StringComparison.Ordinal);
        var admin = await World.AdminAtPages();
        (await admin.Get("/cms/nothing-here")).Is(404);
    }
}

[Collection(OnSqlite.Name)]
public sealed class CmsOnSqlite(SqliteApp app) : CmsTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class CmsOnPostgreSql(PostgreSqlApp app) : CmsTests(app);
