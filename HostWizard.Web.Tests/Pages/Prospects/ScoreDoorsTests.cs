using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Tests.Pages.Prospects;

/// <summary>Looks, scores and calls through both doors.</summary>
public abstract class ScoreDoorsTests(App app) : AppTests(app)
{
    private const string Path = "/api/admin/prospects";

    [SkippableFact]
    public async Task A_person_s_score_stands_beside_the_counted_one_and_can_be_taken_back()
    {
        var (api, admin, id) = (await World.Admin(), await World.AdminAtPages(), await App.Noted());
        await App.Look(id);
        var counted = (await api.Send(HttpMethod.Get, $"{Path}/{id}/score")).Is(200);
        var number = counted.Number("computed_score");
        Assert.Equal((number, counted.Text("computed_tier")), (counted.Number("score"), counted.Text("tier")));
        Assert.Equal(["technical_health", "modernity", "business_value", "reachability"], counted.Fields("parts"));
        Assert.Equal(["dns", "http", "page", "addresses", "logo"], counted.Column("steps", "step"));

        (await admin.Submit((await admin.Get($"/admin/prospects/{id}")).Is(200), $"/prospects/{id}/score", ("score", "97"), ("tier", "strategic"), ("reason", "Her brother is a client"))).Is(302);

        var mine = (await api.Send(HttpMethod.Get, $"{Path}/{id}/score")).Is(200);
        Assert.Equal((97, "strategic", number, counted.Text("computed_tier")), (mine.Number("score"), mine.Text("tier"), mine.Number("computed_score"), mine.Text("computed_tier")));
        Assert.Equal((97, "Her brother is a client", App.AdminEmail), (mine.Number("override.score"), mine.Text("override.reason"), mine.Text("override.by")));
        var card = (await admin.Get($"/admin/prospects/{id}")).One("#score").TextContent;
        Assert.Contains("97", card, StringComparison.Ordinal);
        Assert.Contains($"Counted: {number}", card, StringComparison.Ordinal);
        Assert.Contains("Her brother is a client", card, StringComparison.Ordinal);

        (await api.Send(HttpMethod.Post, $"{Path}/{id}/score")).Is(200);
        Assert.Equal(97, (await api.Send(HttpMethod.Get, $"{Path}/{id}/score")).Number("score"));
        (await admin.Submit((await admin.Get($"/admin/prospects/{id}")).Is(200), "score?handler=drop")).Is(302);
        var back = (await api.Send(HttpMethod.Get, $"{Path}/{id}/score")).Is(200);
        Assert.Equal((number, true), (back.Number("score"), back.IsNull("override")));
        Assert.Equal(2, (await api.Send(HttpMethod.Get, $"{Path}/{id}")).Column("history", "kind").Count(kind => kind == "score_overridden"));
    }

    [SkippableFact]
    public async Task Counting_again_over_the_same_evidence_gives_the_same()
    {
        var (api, id) = (await World.Admin(), await App.Noted());
        await App.Look(id);
        var first = (await api.Send(HttpMethod.Get, $"{Path}/{id}/score")).Is(200);
        var second = (await api.Send(HttpMethod.Post, $"{Path}/{id}/score")).Is(200);
        Assert.Equal((first.Number("score"), first.Text("tier")), (second.Number("score"), second.Text("tier")));
        Assert.Equal(first.At("lines").GetRawText(), second.At("lines").GetRawText());
        Assert.Equal(first.At("parts").GetRawText(), second.At("parts").GetRawText());
    }

    [SkippableFact]
    public async Task What_is_wrong_with_a_score_is_said_at_both_doors()
    {
        var (api, admin, id) = (await World.Admin(), await World.AdminAtPages(), await App.Noted());
        (await api.Send(HttpMethod.Put, $"{Path}/{id}/score", new { score = 101, tier = "low" })).Refuses("score", "reason");
        (await api.Send(HttpMethod.Put, $"{Path}/{id}/score", new { score = 50, tier = "great", reason = "x" })).IsProblem(400);
        (await api.Send(HttpMethod.Put, $"{Path}/{id}/score", new { reason = "x" })).Refuses("score");

        var page = (await admin.Get($"/admin/prospects/{id}")).Is(200);
        var answer = (await admin.Submit(page, $"/prospects/{id}/score", ("score", "-1"), ("reason", "Because"))).Is(400);
        Assert.Contains("from 0 to 100", answer.One("[role=alert]").TextContent, StringComparison.Ordinal);
        (await admin.Submit(page, $"/prospects/{id}/score", ("score", "12"), ("reason", ""))).Is(400);
        (await admin.Submit(page, $"/prospects/{id}/score", ("score", "many"), ("reason", "Because"))).Is(400);
        Assert.True((await api.Send(HttpMethod.Get, $"{Path}/{id}/score")).IsNull("override"));
        (await admin.Get($"/admin/prospects/{id}/score")).Is(302);
    }

    [SkippableFact]
    public async Task A_look_asked_for_twice_waits_once()
    {
        var (api, admin, id) = (await World.Admin(), await World.AdminAtPages(), await App.Noted());
        var page = (await admin.Get($"/admin/prospects/{id}")).Is(200);
        Assert.Contains("Nobody has looked", page.One("#score").TextContent, StringComparison.Ordinal);

        (await admin.Submit(page, $"/prospects/{id}/look")).Is(302);
        var asked = (await api.Send(HttpMethod.Post, $"{Path}/{id}/enrich")).Is(202);
        (await admin.Submit(page, $"/prospects/{id}/look")).Is(302);

        Assert.Equal("enriching", asked.Text("status"));
        Assert.Equal($"{Path}/{id}/score", asked.Response.Headers.Location!.OriginalString);
        Assert.Equal(1, await App.Db(db => db.Prospects.Where(p => p.Id == id).Select(p => p.EnrichmentRun).SingleAsync()));
        var score = (await api.Send(HttpMethod.Get, $"{Path}/{id}/score")).Is(200);
        Assert.Equal((true, true), (score.At("is_enriching").GetBoolean(), score.IsNull("score")));
        Assert.True((await admin.Get($"/admin/prospects/{id}")).Is(200).Has("#look-progress progress"));
    }

    [SkippableFact]
    public async Task The_progress_refreshes_itself_and_in_the_end_brings_what_was_found()
    {
        var (admin, id) = (await World.AdminAtPages(), await App.Noted());
        (await admin.Submit((await admin.Get($"/admin/prospects/{id}")).Is(200), $"/prospects/{id}/look")).Is(302);
        var address = $"/admin/prospects/{id}?handler=progress";
        Assert.Equal(address, (await admin.Get($"/admin/prospects/{id}")).Is(200).One("#look-progress").GetAttribute("hx-get"));

        var part = (await admin.Get(address, ("HX-Request", "true"))).Is(200);
        Assert.True(part.Has("#look-progress"));
        Assert.False(part.Has("#score"));
        Assert.Null(part.Header("HX-Retarget"));

        await App.Look(id);
        var whole = (await admin.Get(address, ("HX-Request", "true"))).Is(200);
        Assert.Equal(("#score", "#score"), (whole.Header("HX-Retarget"), whole.Header("HX-Reselect")));
        Assert.False(whole.Has("#look-progress"));
        Assert.True(whole.Has("#score") && whole.Has("#today") && whole.Has("#reach"));
        (await admin.Get(address)).Is(200);
        (await admin.Get("/admin/prospects/999999?handler=progress")).Is(404);
    }

    [SkippableFact]
    public async Task A_call_is_noted_and_moves_who_was_still_to_be_called()
    {
        var (api, admin, id, client) = (await World.Admin(), await World.AdminAtPages(), await World.Prospect(), await World.Prospect());
        (await admin.Submit((await admin.Get($"/admin/prospects/{id}")).Is(200), $"/prospects/{id}/contact")).Is(302);
        var called = await api.Send(HttpMethod.Get, $"{Path}/{id}");
        Assert.Equal("contacted", called.Text("status"));
        Assert.Equal(["created", "contact_logged", "status_changed"], called.Column("history", "kind"));
        Assert.Equal(App.Now, await App.Db(db => db.Prospects.Where(p => p.Id == id).Select(p => p.ContactedAt).SingleAsync()));

        (await api.Send(HttpMethod.Put, $"{Path}/{client}", new { status = "lost", lost_reason = "No" })).Is(200);
        Assert.False((await admin.Get($"/admin/prospects/{client}")).Is(200).Has($"form[action$='/prospects/{client}/contact']"));
        (await admin.Get($"/admin/prospects/{id}/contact")).Is(302);
    }

    [SkippableFact]
    public async Task Nobody_is_there_to_be_scored()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        foreach (var method in (HttpMethod[])[HttpMethod.Get, HttpMethod.Post, HttpMethod.Delete]) (await api.Send(method, $"{Path}/999999/score")).IsProblem(404);
        (await api.Send(HttpMethod.Put, $"{Path}/999999/score", new { score = 5, reason = "x" })).IsProblem(404);
        (await api.Send(HttpMethod.Post, $"{Path}/999999/enrich")).IsProblem(404);
        var token = (await admin.Get("/admin/prospects/new")).Is(200).One("input[name=__RequestVerificationToken]").GetAttribute("value")!;
        foreach (var action in (string[])["score", "score?handler=drop", "look", "contact", "take-contact"])
            (await admin.Post($"/admin/prospects/999999/{action}", [("score", "5"), ("reason", "x"), ("value", "x"), ("__RequestVerificationToken", token)])).Is(404);
        (await World.Nobody().Send(HttpMethod.Get, $"{Path}/1/score")).Is(401);
    }
}

[Collection(OnSqlite.Name)]
public sealed class ScoreDoorsOnSqlite(SqliteApp app) : ScoreDoorsTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class ScoreDoorsOnPostgreSql(PostgreSqlApp app) : ScoreDoorsTests(app);
