using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HostWizard.Web.Tests.Pages.Prospects;

/// <summary>The list of prospects: who stands where, what narrows it, what a row says.</summary>
public abstract class ProspectListTests(App app) : AppTests(app)
{
    private const string Path = "/api/admin/prospects";

    [SkippableFact]
    public async Task The_best_score_comes_first_who_has_none_last_and_a_persons_word_is_marked()
    {
        var (admin, api, name) = (await World.AdminAtPages(), await World.Admin(), World.Name("Sortiert"));
        int[] ids = [await World.Prospect(name + " a"), await World.Prospect(name + " b"), await World.Prospect(name + " c")];
        await Count(ids[1]);
        (await api.Send(HttpMethod.Put, $"{Path}/{ids[2]}/score", new { score = 99, tier = "strategic", reason = "Her brother is a client" })).Is(200);

        var page = (await admin.Get($"/admin/prospects?search={Uri.EscapeDataString(name)}")).Is(200);

        Assert.Equal([ids[2], ids[1], ids[0]], Rows(page));
        var rows = page.Document.QuerySelectorAll("#prospects tbody tr");
        Assert.Contains("says 99", rows[0].QuerySelector(".own-score")!.GetAttribute("title"), StringComparison.Ordinal);
        Assert.Null(rows[1].QuerySelector(".own-score"));
        Assert.Equal(5, rows[1].QuerySelectorAll("svg.sbar rect").Length);
        Assert.Equal("No website", rows[1].QuerySelector("td.why")!.TextContent.Trim());
        Assert.Contains("No website", rows[1].QuerySelector(".wt")!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/admin/hosting/sites/from-prospect/{ids[1]}", rows[1].QuerySelector("button[form=create-site]")!.GetAttribute("formaction"));
        (await admin.Post($"/admin/hosting/sites/from-prospect/{ids[1]}", [("__RequestVerificationToken", page.One("#create-site input[name=__RequestVerificationToken]").GetAttribute("value")!)])).Is(302);
        Assert.Contains("Open site", (await admin.Get($"/admin/prospects?search={Uri.EscapeDataString(name + " b")}")).One("#prospects tbody tr").TextContent, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task It_is_sorted_by_the_next_step_with_those_without_a_day_last_and_by_the_last_change()
    {
        var (admin, api, name) = (await World.AdminAtPages(), await World.Admin(), World.Name("Geordnet"));
        int[] ids = [await World.Prospect(name + " a"), await World.Prospect(name + " b"), await World.Prospect(name + " c")];
        await Plan(api, ids[0], "2027-03-01");
        await Plan(api, ids[2], "2027-02-01");
        string Address(string sort) => $"/admin/prospects?search={Uri.EscapeDataString(name)}&sort={sort}";

        Assert.Equal([ids[2], ids[0], ids[1]], Rows((await admin.Get(Address("next_step"))).Is(200)));
        Assert.Equal([ids[2], ids[1], ids[0]], Rows((await admin.Get(Address("changed"))).Is(200)));
        Assert.Equal([$"{ids[2]}", $"{ids[0]}", $"{ids[1]}"], (await api.Send(HttpMethod.Get, $"{Path}?search={Uri.EscapeDataString(name)}&sort=next_step")).Is(200).Column("items", "id"));
    }

    [SkippableFact]
    public async Task Chips_count_what_the_filters_leave_and_keep_them()
    {
        var (admin, api, name) = (await World.AdminAtPages(), await World.Admin(), World.Name("Gefiltert"));
        var (open, lost, mine) = (await World.Prospect(name + " a"), await World.Prospect(name + " b"), await World.Prospect(name + " c"));
        (await api.Send(HttpMethod.Put, $"{Path}/{lost}", new { status = "lost", lost_reason = "No money" })).Is(200);
        var me = (await World.AccountOf(App.AdminEmail)).Id;
        (await api.Send(HttpMethod.Put, $"{Path}/{mine}", new { owner_id = me })).Is(200);
        await Count(mine);
        var search = $"search={Uri.EscapeDataString(name)}";

        var page = (await admin.Get($"/admin/prospects?{search}&mine=nobody")).Is(200);
        Assert.Equal([open], Rows(page));
        var chips = page.Document.QuerySelectorAll("#chips a");
        Assert.Equal(["Open 1", "New 1", "Enriching 0", "Qualified 0", "Unqualified 0", "Contacted 0", "Converted 0", "Lost 1", "All 2"], chips.Select(chip => string.Join(' ', chip.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        Assert.Equal("page", chips[0].GetAttribute("aria-current"));
        Assert.Equal([lost], Rows((await admin.Get(chips[7].GetAttribute("href")!)).Is(200)));
        Assert.Equal(2, Rows((await admin.Get(chips[8].GetAttribute("href")!)).Is(200)).Length);

        Assert.Equal([mine], Rows((await admin.Get($"/admin/prospects?{search}&mine=yes")).Is(200)));
        Assert.Equal([mine], Rows((await admin.Get($"/admin/prospects?{search}&website=none")).Is(200)));
        Assert.Empty(Rows((await admin.Get($"/admin/prospects?{search}&website=weak")).Is(200)));
        Assert.Equal([open], Rows((await admin.Get($"/admin/prospects?{search}&tier=none")).Is(200)));
        var tier = await App.Db(db => db.Prospects.Where(p => p.Id == mine).Select(p => p.Tier).SingleAsync());
        var narrowed = (await admin.Get($"/admin/prospects?{search}&tier={tier!.Value.Text()}")).Is(200);
        Assert.Equal([mine], Rows(narrowed));
        Assert.EndsWith($"tier={tier.Value.Text()}", narrowed.One("#export").GetAttribute("href"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_head_says_whom_to_call_and_leads_to_them()
    {
        var (admin, api, name) = (await World.AdminAtPages(), await World.Admin(), World.Name("Anzurufen"));
        var (good, called) = (await World.Prospect(name + " a"), await World.Prospect(name + " b"));
        foreach (var id in (int[])[good, called]) (await api.Send(HttpMethod.Put, $"{Path}/{id}/score", new { score = 70, tier = "top_priority", reason = "Asked" })).Is(200);
        (await admin.Submit((await admin.Get($"/admin/prospects/{called}")).Is(200), $"/prospects/{called}/contact")).Is(302);
        await Plan(api, good, "2027-01-11");

        var page = (await admin.Get("/admin/prospects")).Is(200);

        Assert.Contains("nobody has called", page.One(".ph p").TextContent, StringComparison.Ordinal);
        Assert.Contains("follow-up", page.One(".ph p a[href*='due=yes']").TextContent, StringComparison.Ordinal);
        Assert.Equal([good], Rows((await admin.Get(page.One(".ph p a[href*='call=yes']").GetAttribute("href") + $"&search={Uri.EscapeDataString(name)}")).Is(200)));
    }

    [SkippableFact]
    public async Task The_dashboard_and_the_search_know_what_was_promised()
    {
        var (admin, api, name) = (await World.AdminAtPages(), await World.Admin(), World.Name("Versprochen"));
        var id = await World.Prospect(name);
        // Without any site the dashboard says how to begin; longer ago than anybody else's.
        await World.Site(api);
        await Plan(api, id, "2020-01-01", "Call Marie");
        (await api.Send(HttpMethod.Put, $"{Path}/{id}/score", new { score = 83, reason = "Asked" })).Is(200);

        var need = (await admin.Get("/admin/hosting")).Is(200).Document.QuerySelectorAll("[aria-labelledby=needs-title] .li").Single(row => row.TextContent.Contains(name, StringComparison.Ordinal));
        Assert.Contains("Call Marie, due 1 Jan 2020", need.TextContent, StringComparison.Ordinal);
        Assert.Contains("Paul Thill, +352 621 1", need.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/admin/prospects/{id}", need.QuerySelector("a.btn")!.GetAttribute("href"));
        Assert.Contains("score 83", (await admin.Get($"/admin/search?q={Uri.EscapeDataString(name)}")).Is(200).One($"a[href='/admin/prospects/{id}']").TextContent, StringComparison.Ordinal);

        (await api.Send(HttpMethod.Put, $"{Path}/{id}", new { status = "lost", lost_reason = "No" })).Is(200);
        Assert.DoesNotContain("Call Marie", (await admin.Get("/admin/hosting")).Is(200).One("[aria-labelledby=needs-title]").TextContent, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_card_on_the_board_offers_the_moves_of_its_state_and_lost_asks_why()
    {
        var (admin, name) = (await World.AdminAtPages(), World.Name("Karte"));
        var id = await World.Prospect(name);
        var board = $"/admin/prospects?search={Uri.EscapeDataString(name)}&view=board";

        var page = (await admin.Get(board)).Is(200);
        var card = page.One(".col[data-status=new] .kc");
        Assert.Equal("qualified,unqualified,contacted,lost", card.GetAttribute("data-allowed"));
        Assert.Equal(["unqualified", "lost"], page.Document.QuerySelectorAll(".rail").Select(rail => rail.GetAttribute("data-status")));
        var token = page.One("form[method=post] input[name=__RequestVerificationToken]").GetAttribute("value")!;
        Task<Page> Move(string address, string status, params (string, string)[] more) => admin.Post($"/admin/prospects/bulk?handler=move{address}", [("id", $"{id}"), ("status", status), ("returnUrl", board), ("__RequestVerificationToken", token), .. more]);

        Assert.Equal(board, (await Move("", "contacted")).Is(302).Location);
        Assert.Contains(name, (await admin.Get(board)).Is(200).One(".col[data-status=contacted]").TextContent, StringComparison.Ordinal);
        var asked = (await Move("&ask=yes", "lost")).Is(200);
        Assert.Contains("Move 1 prospect", asked.Words, StringComparison.Ordinal);
        Assert.Contains("Please say why", (await admin.Submit(asked, "handler=move")).Is(400).Words, StringComparison.Ordinal);
        (await admin.Submit(asked, "handler=move", ("lostReason", "Shop closes"))).Is(302);
        var prospect = await App.Db(db => db.Prospects.AsNoTracking().SingleAsync(p => p.Id == id));
        Assert.Equal((ProspectStatus.Lost, "Shop closes"), (prospect.Status, prospect.LostReason));
    }

    private static int[] Rows(Page page)
        => [.. page.Document.QuerySelectorAll("#prospects input[name=id]").Select(box => int.Parse(box.GetAttribute("value")!, System.Globalization.CultureInfo.InvariantCulture))];

    private static async Task Plan(Api api, int id, string day, string step = "Call") => (await api.Send(HttpMethod.Put, $"{Path}/{id}", new { next_step = step, next_step_due = day })).Is(200);

    private Task<bool> Count(int id) => App.Write(async services =>
    {
        var prospect = await services.GetRequiredService<HostWizardDb>().Prospects.SingleAsync(p => p.Id == id);
        var evidence = new ProspectEvidence(prospect.Known);
        prospect.AskForLook(Actor.System, App.Now);
        prospect.EndLook(Score.Of(evidence, new(), Luxembourg.DayOf(App.Now)), WebsiteToday.None, App.Now);
        return true;
    });
}

[Collection(OnSqlite.Name)]
public sealed class ProspectListOnSqlite(SqliteApp app) : ProspectListTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class ProspectListOnPostgreSql(PostgreSqlApp app) : ProspectListTests(app);
