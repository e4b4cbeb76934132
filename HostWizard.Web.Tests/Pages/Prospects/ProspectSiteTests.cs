using HostWizard.Web.Tests.Support;

namespace HostWizard.Web.Tests.Pages.Prospects;

/// <summary>What becomes of a prospect when its site goes its way, through every door.</summary>
public abstract class ProspectSiteTests(App app) : AppTests(app)
{
    [SkippableTheory]
    [InlineData("page")]
    [InlineData("client")]
    [InlineData("api")]
    public async Task A_yes_makes_it_converted(string door)
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var (prospect, site) = await Proposed(api);

        if (door == "api") (await api.Post($"/sites/{site}/accept")).Is(200);
        if (door == "page") Assert.True((await admin.Submit((await admin.Get($"/admin/hosting/sites/{site}/accept")).Is(200), "/accept")).Status is 200 or 302);
        if (door == "client")
        {
            var visitor = World.Visitor();
            (await visitor.Submit((await visitor.Get($"/hosting/proposals/{await World.ProposalToken(site)}")).Is(200), "/accept", ("name", "Paul Thill"), ("consent", "yes"))).Is(302);
        }

        Assert.Equal(("converted", "accepted"), (await Status(api, prospect), (await api.Get($"/sites/{site}")).Text("status")));
        Assert.Contains("Accepted", (await admin.Get($"/admin/prospects/{prospect}")).Is(200).One("#our-site [aria-current=step]").TextContent, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("page", "draft")]
    [InlineData("api", "draft")]
    [InlineData("page", "proposal_sent")]
    [InlineData("api", "proposal_sent")]
    [InlineData("page", "accepted")]
    [InlineData("api", "accepted")]
    [InlineData("api", "live")]
    public async Task Cancelling_gives_it_back_as_lost_with_the_reason(string door, string status)
    {
        var (api, admin, prospect) = (await World.Admin(), await World.AdminAtPages(), await World.Prospect());
        var site = (await api.Post($"/sites/from-prospect/{prospect}")).Is(201).Number("id");
        await World.Bring(api, site, status);

        if (door == "api") (await api.Post($"/sites/{site}/cancel", new { reason = "The shop closes" })).Is(200);
        else Assert.True((await admin.Submit((await admin.Get($"/admin/hosting/sites/{site}/cancel")).Is(200), "/cancel", ("reason", "The shop closes"))).Status is 200 or 302);

        var lost = await api.Send(HttpMethod.Get, $"/api/admin/prospects/{prospect}");
        Assert.Equal(("lost", "The shop closes", true), (lost.Text("status"), lost.Text("lost_reason"), lost.IsNull("site_id")));
        var card = (await admin.Get($"/admin/prospects/{prospect}")).Is(200).One("#our-site");
        Assert.Contains($"Site {site} cancelled", string.Join(' ', card.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Contains("The shop closes", card.TextContent, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_cancelled_site_without_a_reason_is_told_too_and_another_can_be_made()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var (prospect, site) = await Proposed(api);
        (await api.Post($"/sites/{site}/cancel")).Is(200);
        var lost = await api.Send(HttpMethod.Get, $"/api/admin/prospects/{prospect}");
        Assert.Equal(("lost", "Its site was cancelled."), (lost.Text("status"), lost.Text("lost_reason")));

        var page = (await admin.Get($"/admin/prospects/{prospect}")).Is(200);
        var made = (await admin.Submit(page, $"/from-prospect/{prospect}")).Is(302).Location!;
        await World.Bring(api, int.Parse(made.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture), "accepted");
        Assert.Equal("converted", await Status(api, prospect));
    }

    [SkippableFact]
    public async Task The_way_of_its_site_is_told_step_by_step()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var (prospect, site) = await Proposed(api);
        var visitor = World.Visitor();
        (await visitor.Get($"/hosting/proposals/{await World.ProposalToken(site)}")).Is(200);

        var card = (await admin.Get($"/admin/prospects/{prospect}")).Is(200).One("#our-site");
        var steps = card.QuerySelectorAll(".tl li").Select(step => string.Join(' ', step.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();
        Assert.Equal(5, steps.Count);
        Assert.Contains(" v1", steps[2], StringComparison.Ordinal);
        Assert.Contains("opened", steps[2], StringComparison.Ordinal);
        Assert.Contains("not yet", steps[4], StringComparison.Ordinal);
        Assert.NotNull(card.QuerySelector($"a[href$='/sites/{site}?tab=proposal']"));
        Assert.NotNull(card.QuerySelector($"a[href*='/hosting/sites/{site}/preview']"));

        var domain = World.Domain();
        (await api.Post($"/sites/{site}/accept")).Is(200);
        (await api.Post($"/sites/{site}/go-live", new { domain })).Is(200);
        (await api.Post($"/sites/{site}/suspend")).Is(200);
        var live = (await admin.Get($"/admin/prospects/{prospect}")).Is(200).One("#our-site");
        Assert.Contains(domain, live.TextContent, StringComparison.Ordinal);
        Assert.Contains("Suspended", live.QuerySelector("[aria-current=step]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(live.QuerySelector("a[href*='/preview']"));
    }

    private async Task<(int Prospect, int Site)> Proposed(Api api)
    {
        var prospect = await World.Prospect();
        var site = (await api.Post($"/sites/from-prospect/{prospect}")).Is(201).Number("id");
        await World.Bring(api, site, "proposal_sent");
        return (prospect, site);
    }

    private static async Task<string?> Status(Api api, int prospect) => (await api.Send(HttpMethod.Get, $"/api/admin/prospects/{prospect}")).Text("status");
}

[Collection(OnSqlite.Name)]
public sealed class ProspectSitesOnSqlite(SqliteApp app) : ProspectSiteTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class ProspectSitesOnPostgreSql(PostgreSqlApp app) : ProspectSiteTests(app);
