using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using HostWizard.Web.Jobs;
using HostWizard.Web.Pages.Shared;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HostWizard.Web.Tests.Pages.Prospects;

/// <summary>Looks at real websites in the background: asked for at the door, taken step by step, ended in a state.</summary>
public abstract class LookTests(App app, IStreetApp street) : AppTests(app)
{
    private static readonly string[] Steps = ["Dns", "Http", "Page", "Addresses", "Logo"];

    private Street Street => street.Street;

    [SkippableFact]
    public async Task Each_website_is_looked_at_step_by_step_and_told_with_why()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        async Task<(Prospect Prospect, string Page)> Look(string? website)
        {
            var id = await Noted(website);
            (await api.Send(HttpMethod.Post, $"/api/admin/prospects/{id}/enrich")).Is(202);
            Assert.Equal(ProspectStatus.Enriching, (await Read(id)).Status);
            await Take(id);
            Assert.Equal(Steps, await StepsOf(id));
            return (await Read(id), (await admin.Get($"/admin/prospects/{id}")).Is(200).Words);
        }

        var (garage, garagePage) = await Look("garage.test");
        Assert.Equal((ProspectStatus.Qualified, WebsiteToday.Weak, null), (garage.Status, garage.WebsiteToday, garage.EnrichmentAskedAt));
        Assert.Equal((garage.ComputedScore, garage.ComputedTier), (garage.Score, garage.Tier));
        Assert.NotNull(garage.Why);
        Assert.Contains("Microsoft FrontPage", garagePage, StringComparison.Ordinal);
        var (modern, _) = await Look("modern.test");
        Assert.True(garage.Score > modern.Score, $"{garage.Score} > {modern.Score}");
        Assert.Equal(WebsiteToday.Parked, (await Look("parked.test")).Prospect.WebsiteToday);
        Assert.Equal(WebsiteToday.Weak, (await Look("broken.test")).Prospect.WebsiteToday);
        // Who cannot be reached has a website all the same; who has none is not visited.
        Assert.Equal(WebsiteToday.Unreachable, (await Look("closed.test")).Prospect.WebsiteToday);
        Assert.Equal(WebsiteToday.None, (await Look(null)).Prospect.WebsiteToday);
    }

    [SkippableFact]
    public async Task The_same_website_twice_gives_the_same_score_and_keeps_one_look()
    {
        var id = await Noted("garage.test");
        await AskAndTake(id);
        var first = await Read(id);
        await AskAndTake(id);
        var second = await Read(id);

        Assert.Equal((first.ComputedScore, first.ComputedTier, first.Why), (second.ComputedScore, second.ComputedTier, second.Why));
        Assert.Equal((1, 2), (first.FinishedRun, second.FinishedRun));
        Assert.Equal(Steps, await StepsOf(id));
        var api = await World.Admin();
        var before = (await api.Send(HttpMethod.Get, $"/api/admin/prospects/{id}/score")).Is(200);
        var after = (await api.Send(HttpMethod.Post, $"/api/admin/prospects/{id}/score")).Is(200);
        Assert.Equal(before.At("lines").ToString(), after.At("lines").ToString());
    }

    [SkippableFact]
    public async Task A_look_that_was_cut_goes_on_after_the_last_finished_step()
    {
        var id = await Noted(Street.Shop(7));
        using var cut = new CancellationTokenSource();
        Street.Gate = context => context.Request.Host.Host == Street.Shop(7) && context.Request.Path == "/sitemap.xml" ? cut.CancelAsync() : Task.CompletedTask;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => AskAndTake(id, cut.Token));
        Street.Gate = null;

        Assert.Equal(Steps[..3], await StepsOf(id));
        Assert.Equal(ProspectStatus.Enriching, (await Read(id)).Status);
        var (first, visits) = (await App.Db(db => db.ProspectSteps.AsNoTracking().Where(step => step.ProspectId == id).OrderBy(step => step.Id).ToListAsync()), Street.Visits(Street.Shop(7)));
        await Take(id);

        Assert.Equal(Steps, await StepsOf(id));
        Assert.Equal(first.Select(step => step.Id), (await App.Db(db => db.ProspectSteps.Where(step => step.ProspectId == id).OrderBy(step => step.Id).Select(step => step.Id).ToListAsync())).Take(3));
        // Following links begins at the first page once more; the two steps before it do not.
        Assert.Equal(visits + 1, Street.Visits(Street.Shop(7)));
        Assert.Equal(ProspectStatus.Qualified, (await Read(id)).Status);
    }

    [SkippableFact]
    public async Task Who_is_deleted_or_moves_house_during_a_look_is_not_written_about()
    {
        var (gone, moved) = (await Noted(Street.Shop(8)), await Noted(Street.Shop(9)));
        Street.Gate = async context =>
        {
            if (context.Request is { Path.Value: "/", Host.Host: var host } && host == Street.Shop(8)) await App.Db(db => db.Prospects.Where(p => p.Id == gone).ExecuteDeleteAsync());
            if (context.Request is { Path.Value: "/", Host.Host: var other } && other == Street.Shop(9) && (await Read(moved)).Domain == Street.Shop(9))
                await Change(moved, (prospect, now) => prospect.Edit(prospect.Details with { Website = "parked.test" }, new("x"), now));
        };
        await AskAndTake(gone);
        await AskAndTake(moved);
        Street.Gate = null;

        Assert.Empty(await StepsOf(gone));
        // What was begun at the old address is not kept for the new one, which waits.
        Assert.NotNull((await Read(moved)).EnrichmentAskedAt);
        await Take(moved);
        Assert.Equal(WebsiteToday.Parked, (await Read(moved)).WebsiteToday);
    }

    [SkippableFact]
    public async Task Other_weights_count_all_anew_and_a_persons_word_stays()
    {
        var (plain, overruled) = (await Noted("garage.test"), await Noted("garage.test"));
        await AskAndTake(plain);
        await AskAndTake(overruled);
        await Change(overruled, (prospect, now) => prospect.OverrideWith(12, Tier.Low, "Her brother is a client", new("x"), now));
        App.Clock.Advance(TimeSpan.FromMinutes(1));
        await App.Write(async services =>
        {
            var db = services.GetRequiredService<HostWizardDb>();
            var rules = await db.ProspectingRules.FirstOrDefaultAsync() ?? db.ProspectingRules.Add(new()).Entity;
            rules.Weigh(new(100, 0, 0, 0), App.Now);
            return 0;
        });

        await App.Use<EnrichProspects.Handler>(handler => handler.CountAsync(null, default));

        var (counted, kept) = (await Read(plain), await Read(overruled));
        Assert.Equal(counted.TechnicalHealth, counted.Score);
        Assert.Equal((12, Tier.Low, counted.TechnicalHealth), (kept.Score, kept.Tier, kept.ComputedScore));
        await App.Write(async services => await services.GetRequiredService<HostWizardDb>().ProspectingRules.ExecuteDeleteAsync());
    }

    [SkippableFact]
    public async Task Many_at_once_all_end_in_a_state_and_pages_do_not_count_anew_each_time()
    {
        const int many = 60;
        var ids = new List<int>();
        for (var number = 0; number < many; number++) ids.Add(await Noted(number % 6 == 5 ? "closed.test" : Street.Shop(100 + number)));
        foreach (var id in ids) await Change(id, (prospect, now) => prospect.AskForLook(new("x"), now));
        var commits = App.Services.GetRequiredService<CommitSignal>();
        var version = commits.Version;
        var (duringThem, writes) = (0L, commits.All);
        Street.Gate = context =>
        {
            if (context.Request.Host.Host == Street.Shop(100 + many - 2)) duringThem = commits.Version;
            return Task.CompletedTask;
        };

        using var job = ActivatorUtilities.CreateInstance<EnrichProspects>(App.Services);
        await job.RoundAsync(default);
        Street.Gate = null;

        var ended = await App.Db(db => db.Prospects.AsNoTracking().IgnoreAutoIncludes().Where(p => ids.Contains(p.Id)).Select(p => p.Status).ToListAsync());
        Assert.All(ended, status => Assert.True(status is ProspectStatus.Qualified or ProspectStatus.Unqualified, status.ToString()));
        Assert.Equal(many * Steps.Length, await App.Db(db => db.ProspectSteps.CountAsync(step => ids.Contains(step.ProspectId))));
        Assert.Equal(version, duringThem);
        Assert.True(commits.All - writes >= many * (Steps.Length + 1) && commits.Version > version, "All is seen at the end.");
        await App.Use<Statistics>(async statistics => Assert.Equal(await App.Db(db => db.Prospects.CountAsync(p => p.Status == ProspectStatus.Qualified)), (await statistics.NowAsync(default)).ProspectsByStatus[ProspectStatus.Qualified]));
    }

    private async Task<int> Noted(string? website) => (await (await World.Admin()).Send(HttpMethod.Post, "/api/admin/prospects", new { business_name = World.Name("Garage"), website, trade = "Garage" })).Is(201).Number("id");

    private Task<Prospect> Read(int id) => App.Db(db => db.Prospects.AsNoTracking().SingleAsync(p => p.Id == id));

    private async Task<IEnumerable<string>> StepsOf(int id) => (await App.Db(db => db.ProspectSteps.Where(step => step.ProspectId == id).OrderBy(step => step.Id).Select(step => step.Kind).ToListAsync())).Select(kind => kind.ToString());

    private Task<int> Change(int id, Action<Prospect, DateTime> change) => App.Write(async services =>
    {
        change(await services.GetRequiredService<HostWizardDb>().Prospects.SingleAsync(p => p.Id == id), App.Now);
        return 0;
    });

    private async Task AskAndTake(int id, CancellationToken ct = default)
    {
        await Change(id, (prospect, now) => prospect.AskForLook(new("x"), now));
        await Take(id, ct);
    }

    private Task Take(int id, CancellationToken ct = default) => App.Use<EnrichProspects.Handler>(handler => handler.Handle(id, ct));
}

public sealed class LooksOnSqlite(SqliteStreetApp app) : LookTests(app, app), IClassFixture<SqliteStreetApp>;

public sealed class LooksOnPostgreSql(PostgreSqlStreetApp app) : LookTests(app, app), IClassFixture<PostgreSqlStreetApp>;
