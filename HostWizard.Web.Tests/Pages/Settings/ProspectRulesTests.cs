using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using HostWizard.Web.Jobs;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Tests.Pages.Settings;

/// <summary>Weights of the score and the time prospects are kept; on an application of its own, because they hold for all.</summary>
public abstract class ProspectRulesTests(App app) : AppTests(app)
{
    private const string Path = "/api/admin/prospects/rules";

    [SkippableFact]
    public async Task New_weights_count_all_anew_and_leave_a_persons_score_alone()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var (one, overruled) = (await World.Prospect(), await World.Prospect());
        foreach (var id in (int[])[one, overruled]) await LookAt(api, id);
        (await api.Send(HttpMethod.Put, $"/api/admin/prospects/{overruled}/score", new { score = 12, reason = "Her brother is a client" })).Is(200);
        var before = await Score(api, one);
        App.Clock.Advance(TimeSpan.FromMinutes(1));

        var page = (await admin.Get("/admin/settings/prospecting")).Is(200);
        Assert.Equal(ScoreRules.All.Count, page.Document.QuerySelectorAll("details tbody tr").Length);
        (await admin.Submit(page, "/prospecting", ("Weights.TechnicalHealth", "0"), ("Weights.Modernity", "0"), ("Weights.BusinessValue", "0"), ("Weights.Reachability", "50"))).Is(302);

        var waiting = (await admin.Get("/admin/settings/prospecting")).Is(200);
        Assert.Contains("2 prospects are still to be counted anew", waiting.One("#counting").TextContent, StringComparison.Ordinal);
        Assert.Contains("Reach 100 %", waiting.Words, StringComparison.Ordinal);
        await App.Use<EnrichProspects.Handler>(job => job.CountAsync(null, CancellationToken.None));
        Assert.Contains("All prospects are counted", (await admin.Get("/admin/settings/prospecting")).One("#counting").TextContent, StringComparison.Ordinal);
        var after = await App.Db(db => db.Prospects.AsNoTracking().SingleAsync(p => p.Id == one));
        Assert.Equal((after.Reachability, after.Reachability), (after.ComputedScore, after.Score));
        Assert.NotEqual(before, after.Score);
        var mine = await App.Db(db => db.Prospects.AsNoTracking().SingleAsync(p => p.Id == overruled));
        Assert.Equal((12, after.ComputedScore), (mine.Score, mine.ComputedScore));

        foreach (var weight in (string[])["101", "-1", "", "abc"])
            Assert.NotEmpty((await admin.Submit(page, "/prospecting", ("Weights.Modernity", weight))).Is(400).One("[data-valmsg-for='Weights.Modernity']").TextContent);
        Assert.NotEmpty((await admin.Submit(page, "/prospecting", [.. Enum.GetValues<ScorePart>().Select(part => ($"Weights.{part}", "0"))])).Is(400).One("[data-valmsg-for='Weights.TechnicalHealth']").TextContent);
    }

    [SkippableFact]
    public async Task Programs_read_and_set_them_all_or_nothing()
    {
        var api = await World.Admin();

        var set = (await api.Send(HttpMethod.Put, Path, new { technical_health = 10, modernity = 20, business_value = 30, reachability = 40, retention_months = 36, retention_action = "delete" })).Is(200);

        Assert.Equal((10, 20, 30, 40, 36, "delete"), (set.Number("technical_health"), set.Number("modernity"), set.Number("business_value"), set.Number("reachability"), set.Number("retention_months"), set.Text("retention_action")));
        Assert.Equal(ScoreRules.All.Select(rule => rule.Name), set.Column("rules", "name"));
        (await api.Send(HttpMethod.Put, Path, new { modernity = 101, retention_months = 12 })).Refuses("modernity");
        (await api.Send(HttpMethod.Put, Path, new { modernity = 21, retention_months = 121 })).Refuses("retention_months");
        var same = (await api.Send(HttpMethod.Get, Path)).Is(200);
        Assert.Equal((20, 36), (same.Number("modernity"), same.Number("retention_months")));
        Assert.True((await api.Send(HttpMethod.Put, Path, new { retention_months = (int?)null })).Is(200).IsNull("retention_months"));
        Assert.Equal(20, (await api.Send(HttpMethod.Get, Path)).Number("modernity"));
        Assert.All(await Task.WhenAll(Enumerable.Range(1, 8).Select(weight => api.Send(HttpMethod.Put, Path, new { modernity = weight }))), answer => answer.Is(200));
    }

    [SkippableFact]
    public async Task How_many_would_go_is_said_before_it_is_saved_and_is_what_goes()
    {
        var admin = await World.AdminAtPages();
        for (var count = 0; count < 3; count++) await App.Use<HostWizard.Web.Data.HostWizardDb>(db => Old(db, App.Now.AddMonths(-7)));
        var page = (await admin.Get("/admin/settings/prospecting")).Is(200);

        Assert.Contains("No prospect would be anonymised tonight", Due(await admin.Get("/admin/settings/prospecting?Keep.Months=8&Keep.Action=anonymise")), StringComparison.Ordinal);
        Assert.Contains("3 prospects would be deleted tonight", Due(await admin.Get("/admin/settings/prospecting?Keep.Months=6&Keep.Action=delete")), StringComparison.Ordinal);
        Assert.Contains("from 1 to 120", Due(await admin.Get("/admin/settings/prospecting?Keep.Months=0&Keep.Action=delete")), StringComparison.Ordinal);
        Assert.Contains("for ever", Due(await admin.Get("/admin/settings/prospecting?Keep.Months=&Keep.Action=delete")), StringComparison.Ordinal);
        foreach (var months in (string[])["0", "121", "some"]) Assert.NotEmpty((await admin.Submit(page, "handler=Keep", ("Keep.Months", months))).Is(400).One("[data-valmsg-for='Keep.Months']").TextContent);
        (await admin.Submit(page, "handler=Keep", ("Keep.Months", "6"), ("Keep.Action", "anonymise"))).Is(302);
        Assert.Contains("3 prospects would be anonymised tonight", Due((await admin.Get("/admin/settings/prospecting")).Is(200)), StringComparison.Ordinal);

        await App.Use<KeepProspects.Handler>(async job => Assert.Equal(3, await job.Handle(CancellationToken.None)));

        Assert.Contains("No prospect would be anonymised tonight", Due(await admin.Get("/admin/settings/prospecting")), StringComparison.Ordinal);
        (await admin.Submit(page, "handler=Keep", ("Keep.Months", ""), ("Keep.Action", "anonymise"))).Is(302);
        Assert.Null((await App.Db(db => db.ProspectingRules.AsNoTracking().SingleAsync())).RetentionMonths);
    }

    private static string Due(Page page) => string.Join(' ', page.One("#due").TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task Old(HostWizard.Web.Data.HostWizardDb db, DateTime then) => await HostWizard.Web.Data.Transactions.InTransaction(db, () =>
    {
        db.Prospects.Add(new(new() { BusinessName = World.Name("Old") }, new(App.AdminEmail), then));
        return Task.FromResult(true);
    }, CancellationToken.None);

    private async Task LookAt(Api api, int id)
    {
        (await api.Send(HttpMethod.Post, $"/api/admin/prospects/{id}/enrich")).Is(202);
        await App.Use<EnrichProspects.Handler>(job => job.Handle(id, CancellationToken.None));
    }

    private static async Task<int> Score(Api api, int id) => (await api.Send(HttpMethod.Get, $"/api/admin/prospects/{id}/score")).Is(200).Number("score");
}

public sealed class ProspectRulesOnSqlite(SqliteApp app) : ProspectRulesTests(app), IClassFixture<SqliteApp>;

public sealed class ProspectRulesOnPostgreSql(PostgreSqlApp app) : ProspectRulesTests(app), IClassFixture<PostgreSqlApp>;
