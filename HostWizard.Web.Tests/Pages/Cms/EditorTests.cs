using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;
using HostWizard.Web.Pages.Shared.Website.Sections;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Tests.Pages.Cms;

/// <summary>A website is edited as a draft, published as a version, and by nobody but an admin and its owner.</summary>
public abstract class EditorTests(App app) : AppTests(app)
{
    private const string Secret = "Other-Secret-99";

    [SkippableFact]
    public async Task What_is_edited_is_a_draft_until_it_is_published()
    {
        var (api, admin, site) = await Begin("poc_ready");
        var panel = await admin.Get(site.At("sections/" + site.Hero));
        panel = (await admin.Get(panel.Is(302).Location!)).Is(200);

        (await admin.Submit(panel, "/sections/" + site.Hero, ("Content.Heading", "Fresh <b>bread</b>"), ("Content.Lead", "Since 1923"))).Is(302);

        var before = (await World.Visitor().Get(site.Storefront)).Is(200);
        Assert.DoesNotContain("Fresh", before.Words, StringComparison.Ordinal);
        Assert.Contains("Fresh <b>bread</b>", (await admin.Get(site.At("preview"))).Is(200).Words, StringComparison.Ordinal);

        (await admin.Submit((await admin.Get(site.At("?panel=publish"))).Is(200), "/publish")).Is(302);

        var after = (await World.Visitor().Get(site.Storefront)).Is(200);
        Assert.Contains("Fresh <b>bread</b>", after.One("h1").TextContent, StringComparison.Ordinal);
        Assert.NotEqual(before.Header("ETag"), after.Header("ETag"));
        var kinds = (await api.Get($"/sites/{site.Id}")).Column("events", "kind");
        Assert.Contains("website_edited", kinds);
        Assert.Contains("website_published", kinds);
    }

    [SkippableFact]
    public async Task Showing_the_draft_to_the_prospect_publishes_it()
    {
        var (api, admin, site) = await Begin();
        (await admin.Submit(await Panel(admin, site, site.Hero), "/sections/" + site.Hero, ("Content.Heading", "Ready now"))).Is(302);
        (await api.Post($"/sites/{site.Id}/mark-poc-ready")).Is(200);
        Assert.Contains("Ready now", (await World.Visitor().Get(site.Storefront)).Is(200).Words, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task What_is_wrong_is_said_and_nothing_typed_is_lost()
    {
        var (_, admin, site) = await Begin();
        var answer = (await admin.Submit(await Panel(admin, site, site.Hero), "/sections/" + site.Hero, ("Content.Heading", new string('x', 81)), ("Content.Lead", "Kept"))).Is(400);
        Assert.Contains("80", answer.One("#Content_Heading-error").TextContent, StringComparison.Ordinal);
        Assert.Contains("Kept", answer.One("[name='Content.Lead']").TextContent, StringComparison.Ordinal);
        Assert.Equal(81, answer.One("[name='Content.Heading']").GetAttribute("value")!.Length);
    }

    [SkippableFact]
    public async Task Who_saves_second_is_told_loses_nothing_and_may_insist()
    {
        var (_, admin, site) = await Begin();
        var (first, second) = (await Panel(admin, site, site.Hero), await Panel(admin, site, site.Hero));
        (await admin.Submit(first, "/sections/" + site.Hero, ("Content.Heading", "First"))).Is(302);

        var told = (await admin.Submit(second, "/sections/" + site.Hero, ("Content.Heading", "Second"))).Is(409);

        Assert.Equal("Second", told.One("[name='Content.Heading']").GetAttribute("value"));
        Assert.Contains("First", told.One("[role=alert]").TextContent, StringComparison.Ordinal);
        (await admin.Submit(told, "/sections/" + site.Hero)).Is(409);
        (await admin.Submit(told, "/sections/" + site.Hero, ("op", "mine"))).Is(302);
        Assert.Contains("Second", (await admin.Get(site.At("preview"))).Words, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Two_people_at_different_sections_hinder_nobody()
    {
        var (_, admin, site) = await Begin();
        var (first, second) = (await Panel(admin, site, site.Hero), await Panel(admin, site, site.Second));
        (await admin.Submit(first, "/sections/" + site.Hero, ("Content.Heading", "One of two"))).Is(302);
        (await admin.Submit(second, "/sections/" + site.Second, ("Content.Heading", "Two of two"))).Is(302);
        var shown = (await admin.Get(site.At("preview"))).Words;
        Assert.Contains("One of two", shown, StringComparison.Ordinal);
        Assert.Contains("Two of two", shown, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Saving_by_itself_answers_with_what_changed_around_the_form()
    {
        var (_, admin, site) = await Begin();
        var panel = await Panel(admin, site, site.Hero);
        var token = panel.One("input[name=__RequestVerificationToken]").GetAttribute("value")!;
        var stamp = panel.One("input[name=stamp]").GetAttribute("value")!;
        (string, string)[] headers = [("HX-Request", "true"), ("X-Autosave", "1")];

        var saved = (await admin.Post(site.At("sections/" + site.Hero), [("__RequestVerificationToken", token), ("stamp", stamp), ("Content.Heading", "Typed")], headers)).Is(200);
        var next = saved.One("input[name=stamp]").GetAttribute("value")!;
        Assert.NotEqual(stamp, next);
        Assert.False(saved.Has("[name='Content.Heading']"));
        Assert.Contains("Typed", saved.One("#tree, [hx-swap-oob='innerHTML:#tree']").TextContent, StringComparison.Ordinal);

        (await admin.Post(site.At("sections/" + site.Hero), [("__RequestVerificationToken", token), ("stamp", stamp), ("Content.Heading", "Older")], headers)).Is(409);
        (await admin.Post(site.At("sections/" + site.Hero), [("__RequestVerificationToken", token), ("stamp", next), ("Content.Heading", new string('x', 99))], headers)).Is(400);
        Assert.Contains("Typed", (await admin.Get(site.At("preview"))).Words, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Parts_are_added_moved_and_removed_without_a_script()
    {
        var (_, admin, site) = await Begin();
        var (page, id) = (await PageOf(site), "");
        (await admin.Submit((await admin.Get(site.At("?panel=add"))).Is(200), "/sections", ("kind", "faq"), ("after", site.Hero))).Is(302);
        page = await PageOf(site);
        id = page.Sections[1].Id;
        var form = await Panel(admin, site, id);
        form = await Follow(admin, await admin.Submit(form, "/sections/" + id, ("Content.Items[0].Question", "First?"), ("op", "add:Items")));
        form = await Follow(admin, await admin.Submit(form, "/sections/" + id, ("Content.Items[1].Question", "Second?"), ("op", "up:Items:1")));
        Assert.Equal(["Second?", "First?"], (await Section<Questions>(site, id)).Items.Select(item => item.Question));
        await Follow(admin, await admin.Submit(form, "/sections/" + id, ("op", "remove:Items:0")));
        Assert.Equal(["First?"], (await Section<Questions>(site, id)).Items.Select(item => item.Question));
    }

    [SkippableFact]
    public async Task Sections_are_moved_copied_hidden_and_removed_and_each_step_is_undone()
    {
        var (_, admin, site) = await Begin();
        var begun = (await PageOf(site)).Sections.Select(section => section.Id).ToList();
        async Task<Page> Do(string action, string op) => await Follow(admin, await admin.Submit(await Panel(admin, site, site.Hero), action, ("op", op)));
        await Do($"/sections/{site.Hero}/arrange?op=down", "down");
        Assert.Equal(site.Hero, (await PageOf(site)).Sections[1].Id);
        await Do($"/sections/{site.Hero}/arrange?op=duplicate", "duplicate");
        await Do($"/sections/{site.Hero}/arrange?op=hide", "hide");
        Assert.True((await PageOf(site)).Sections[1].IsHidden);
        Assert.DoesNotContain((await PageOf(site)).Sections[1].Id, (await admin.Get(site.At("preview"))).Body, StringComparison.Ordinal);
        await Do($"/sections/{site.Hero}/arrange?op=remove", "remove");
        Assert.Equal(begun.Count, (await PageOf(site)).Sections.Count);

        for (var step = 0; step < 4; step++) (await admin.Submit(await admin.Get(site.At("")), "/undo?op=undo")).Is(302);
        Assert.Equal(begun, (await PageOf(site)).Sections.Select(section => section.Id));
        (await admin.Submit(await admin.Get(site.At("")), "/undo?op=undo")).Is(409);
        (await admin.Submit(await admin.Get(site.At("")), "/undo?op=redo")).Is(302);
        Assert.Equal(site.Hero, (await PageOf(site)).Sections[1].Id);
    }

    [SkippableFact]
    public async Task Typing_on_is_one_step_back()
    {
        var (_, admin, site) = await Begin();
        var begun = (await Section<Hero>(site, site.Hero)).Heading;
        foreach (var words in (string[])["B", "Br", "Bread"]) (await admin.Submit(await Panel(admin, site, site.Hero), "/sections/" + site.Hero, ("Content.Heading", words))).Is(302);
        (await admin.Submit(await admin.Get(site.At("")), "/undo?op=undo")).Is(302);
        Assert.Equal(begun, (await Section<Hero>(site, site.Hero)).Heading);
    }

    [SkippableFact]
    public async Task An_earlier_version_comes_back_as_a_draft_and_visitors_wait_for_it()
    {
        var (_, admin, site) = await Begin("poc_ready");
        var begun = (await Section<Hero>(site, site.Hero)).Heading;
        (await admin.Submit(await Panel(admin, site, site.Hero), "/sections/" + site.Hero, ("Content.Heading", "Second version"))).Is(302);
        (await admin.Submit(await admin.Get(site.At("?panel=publish")), "/publish")).Is(302);

        (await admin.Submit((await admin.Get(site.At("?panel=versions"))).Is(200), "/versions/1")).Is(302);

        Assert.Equal(begun, (await Section<Hero>(site, site.Hero)).Heading);
        Assert.Contains("Second version", (await World.Visitor().Get(site.Storefront)).Words, StringComparison.Ordinal);
        (await admin.Submit(await admin.Get(site.At("?panel=publish")), "/publish")).Is(302);
        Assert.DoesNotContain("Second version", (await World.Visitor().Get(site.Storefront)).Words, StringComparison.Ordinal);
        (await admin.Post(site.At("versions/99"), [Token(await admin.Get(site.At("")))])).Is(404);
        Assert.Equal([1, 2, 3], await App.Db(db => db.WebsiteVersions.Where(v => v.StoreId == site.StoreId).OrderBy(v => v.Number).Select(v => v.Number).ToListAsync()));
    }

    [SkippableFact]
    public async Task A_second_language_stands_below_its_code_and_falls_back_to_the_first()
    {
        var (_, admin, site) = await Begin("poc_ready");
        (await admin.Submit(await admin.Get(site.At("?panel=languages")), "/languages?op=add%3Ade")).Is(302);
        var german = (await admin.Get(site.At($"?section={site.Hero}&lang=de"))).Is(200);
        (await admin.Submit(german, $"/sections/{site.Hero}?lang=de", ("Content.Heading", "Brot, das Zeit hatte"))).Is(302);
        (await admin.Submit(await admin.Get(site.At("?panel=publish")), "/publish")).Is(302);

        var shown = (await World.Visitor().Get(site.Storefront + "/de")).Is(200);
        Assert.Equal("de", shown.One("html").GetAttribute("lang"));
        Assert.Equal("Brot, das Zeit hatte", shown.One("h1").TextContent);
        Assert.Equal("en", shown.One("section.text").GetAttribute("lang"));
        Assert.DoesNotContain("Brot, das", (await World.Visitor().Get(site.Storefront)).Is(200).Words, StringComparison.Ordinal);
        (await World.Visitor().Get(site.Storefront + "/fr")).Is(404);
    }

    [SkippableFact]
    public async Task Look_business_pages_and_starter_are_changed_by_their_forms()
    {
        var (_, admin, site) = await Begin();
        (await admin.Submit((await admin.Get(site.At("?panel=theme"))).Is(200), "/theme", ("brand", "#8a1f3d"), ("fonts", "chambers"))).Is(302);
        (await admin.Submit((await admin.Get(site.At("?panel=business"))).Is(200), "/business", ("Business.Town", "Esch"), ("Business.Phone", "26 12 34"), ("Days", "8-12"))).Is(302);
        var wrong = (await admin.Submit((await admin.Get(site.At("?panel=business"))).Is(200), "/business", ("Business.Email", "nobody"), ("Days", "morning"))).Is(400);
        Assert.Equal("nobody", wrong.One("[name='Business.Email']").GetAttribute("value"));
        (await admin.Submit(await admin.Get(site.At("")), "/pages", ("title", "Über uns"))).Is(302);
        var draft = await Draft(site);
        Assert.Equal(("#8a1f3d", FontPair.Chambers, "Esch"), (draft.Theme.Brand, draft.Theme.Fonts, draft.Business.Town));
        Assert.Equal(new TimeOnly(8, 0), draft.Business.Hours[0].Spans[0].From);
        Assert.Equal("uber-uns", draft.Pages[^1].Words[SiteLanguage.En].Slug);
        Assert.Contains("#8a1f3d", (await admin.Get(site.At("preview"))).Body, StringComparison.Ordinal);

        (await admin.Submit((await admin.Get(site.At("?panel=starter"))).Is(200), "/starter", ("trade", "garage"), ("language", "de"))).Is(302);
        draft = await Draft(site);
        Assert.Equal((Trade.Garage, "Esch", SiteLanguage.De), (draft.Theme.Art, draft.Business.Town, draft.FirstLanguage));
        (await admin.Submit(await admin.Get(site.At("?panel=theme")), "/theme", ("brand", "red"))).Is(400);
    }

    [SkippableFact]
    public async Task An_owner_changes_texts_and_publishes_and_the_layout_once_it_is_unlocked()
    {
        var api = await World.Admin();
        var (email, _, siteId) = await World.Owner(api, Secret);
        var (owner, admin, site) = (await World.BrowserOf(email, Secret), await World.AdminAtPages(), await Of(api, siteId));

        (await owner.Submit(await Panel(owner, site, site.Hero), "/sections/" + site.Hero, ("Content.Heading", "By the owner"), ("variant", "plain"))).Is(302);
        (await owner.Submit(await owner.Get(site.At("?panel=publish")), "/publish")).Is(302);
        Assert.Contains("By the owner", (await World.Visitor().Get(site.Storefront)).Words, StringComparison.Ordinal);
        Assert.NotEqual("plain", (await PageOf(site)).Sections[0].Variant);
        Assert.Contains(email, (await api.Get($"/sites/{siteId}")).Column("events", "actor"));

        var token = Token(await owner.Get(site.At("")));
        foreach (var (path, field) in ((string, (string, string))[])[($"sections/{site.Hero}/arrange", ("op", "remove")), ("sections", ("kind", "faq")), ("pages", ("title", "Mine")), ("theme", ("brand", "#000000")), ("languages", ("op", "add:de")), ("starter", ("trade", "garage")), ("versions/1", ("op", ""))])
            Assert.Contains("locked", (await owner.Post(site.At(path), [token, field])).Is(409).One("[role=alert]").TextContent, StringComparison.Ordinal);
        (await owner.Post(site.At("layout-lock"), [token, ("isUnlocked", "true")])).Is(404);

        (await admin.Submit(await Panel(admin, site, site.Hero), "/layout-lock?isUnlocked=True")).Is(302);
        (await owner.Post(site.At($"sections/{site.Hero}/arrange"), [token, ("op", "down")])).Is(302);
        Assert.Contains("layout_unlocked", (await api.Get($"/sites/{siteId}")).Column("events", "kind"));
    }

    [SkippableFact]
    public async Task Nobody_else_gets_in()
    {
        var (api, admin, site) = await Begin("poc_ready");
        Assert.Contains("/login", (await World.Visitor().Get(site.At(""))).Is(302).Location, StringComparison.Ordinal);
        (await admin.Get("/cms/nothing-here")).Is(404);
        var (email, _, _) = await World.Owner(api, Secret);
        var stranger = await World.BrowserOf(email, Secret);
        foreach (var path in (string[])["", "preview", "publish", "messages", "media", "sections/" + site.Hero]) (await stranger.Get(site.At(path))).Is(404);
    }

    [SkippableFact]
    public async Task Of_twenty_edits_at_once_each_one_counts()
    {
        var (_, admin, site) = await Begin();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => App.Use<HostWizard.Web.Pages.Cms.WebsiteDesk>(desk
            => desk.EditAsync(site.StoreId, $"Page {i}", null, new Actor("test"), website => website.AddingPage(new WebPage { Id = $"p{i}", Words = new Dictionary<SiteLanguage, PageWords> { [SiteLanguage.En] = new($"P{i}", $"p{i}", "") } }), CancellationToken.None))));
        Assert.Equal(20, (await Draft(site)).Pages.Count(page => page.Id.StartsWith('p')));
        Assert.NotNull(admin);
    }

    private async Task<(Api Api, Browser Admin, Opened Site)> Begin(string status = "draft")
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        return (api, admin, await Of(api, await World.Site(api, status)));
    }

    private async Task<Opened> Of(Api api, int id)
    {
        var site = await api.Get($"/sites/{id}");
        var (store, label) = (site.Number("store_id"), site.Text("store.subdomain")!);
        var home = (await App.Db(db => db.ShownWebsite(store, CancellationToken.None))).Pages[0];
        return new(id, store, label, home.Sections[0].Id, home.Sections[1].Id);
    }

    private static async Task<Page> Panel(Browser browser, Opened site, string section) => (await browser.Get(site.At($"?section={section}"))).Is(200);

    private static async Task<Page> Follow(Browser browser, Page answer) => (await browser.Get(answer.Is(302).Location!)).Is(200);

    private static (string, string) Token(Page page) => ("__RequestVerificationToken", page.One("input[name=__RequestVerificationToken]").GetAttribute("value")!);

    private Task<WebsiteContent> Draft(Opened site) => App.Db(async db => await db.DraftOf(await db.Websites.AsNoTracking().FirstAsync(w => w.StoreId == site.StoreId), CancellationToken.None));

    private async Task<WebPage> PageOf(Opened site) => (await Draft(site)).Pages[0];

    private async Task<T> Section<T>(Opened site, string id) where T : SectionContent => (T)(await Draft(site)).Section(id)!.Value.Section.Contents.Values.First();

    private sealed record Opened(int Id, int StoreId, string Subdomain, string Hero, string Second)
    {
        public string Storefront => $"/storefront/{Subdomain}";

        public string At(string path) => path.Length == 0 || path[0] == '?' ? $"/cms/{Subdomain}{path}" : $"/cms/{Subdomain}/{path}";
    }
}

[Collection(OnSqlite.Name)]
public sealed class EditorOnSqlite(SqliteApp app) : EditorTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class EditorOnPostgreSql(PostgreSqlApp app) : EditorTests(app);
