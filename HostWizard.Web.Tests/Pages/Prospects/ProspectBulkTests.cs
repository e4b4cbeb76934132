using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HostWizard.Web.Tests.Pages.Prospects;

/// <summary>What is done to many prospects at once.</summary>
public abstract class ProspectBulkTests(App app) : AppTests(app)
{
    [SkippableFact]
    public async Task What_cannot_be_done_is_said_by_name_and_the_rest_is_done()
    {
        var (admin, name) = (await World.AdminAtPages(), World.Name("Viele"));
        int[] ids = [await World.Prospect(name + " a"), await World.Prospect(name + " b"), await World.Prospect(name + " c")];
        await App.Write(async services =>
        {
            (await services.GetRequiredService<HostWizardDb>().Prospects.SingleAsync(p => p.Id == ids[1])).Convert(Actor.System, App.Now);
            return true;
        });

        (await Do(admin, "move", [.. ids, 999_999], ("status", "contacted"))).Is(302);

        Assert.Equal([ProspectStatus.Contacted, ProspectStatus.Converted, ProspectStatus.Contacted], await Statuses(ids));
        var page = (await admin.Get("/admin/prospects")).Is(200);
        Assert.Contains($"{name} b is converted; it cannot become contacted by hand.", page.One("#prospects [role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Contains("One is not there any more.", page.One("#prospects [role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Contains("2 prospects are contacted now.", page.One("[data-toast]").TextContent, StringComparison.Ordinal);
        Assert.False((await admin.Get("/admin/prospects")).Is(200).Has("#prospects [role=alert]"));
    }

    [SkippableFact]
    public async Task Nobody_is_lost_without_a_reason_and_the_dialog_says_so()
    {
        var (admin, id) = (await World.AdminAtPages(), await World.Prospect());

        var dialog = (await Do(admin, "move", [id], htmx: true, ("status", "lost"))).Is(400);
        Assert.True(dialog.One("dialog#bulk-move").HasAttribute("open"));
        Assert.Contains("Please say why", dialog.One(".invalid-feedback").TextContent, StringComparison.Ordinal);
        Assert.Equal("#bulk-move", dialog.Header("HX-Retarget"));
        Assert.Equal([ProspectStatus.New], await Statuses([id]));

        (await Do(admin, "move", [id], ("status", "lost"), ("lostReason", "Shop closes"))).Is(302);
        Assert.Equal([ProspectStatus.Lost], await Statuses([id]));
    }

    [SkippableFact]
    public async Task They_are_given_planned_and_deleted_and_a_page_asks_first_where_no_script_does()
    {
        var (admin, name) = (await World.AdminAtPages(), World.Name("Zusammen"));
        int[] ids = [await World.Prospect(name + " a"), await World.Prospect(name + " b")];
        var me = (await World.AccountOf(App.AdminEmail)).Id;

        (await Do(admin, "give", ids, ("owner", $"{me}"))).Is(302);
        (await Do(admin, "plan", ids, ("nextStep", "Call"), ("due", "2027-02-03"))).Is(302);
        var prospects = await App.Db(db => db.Prospects.AsNoTracking().Where(p => ids.Contains(p.Id)).ToListAsync());
        Assert.All(prospects, p => Assert.Equal((me, "Call", new DateOnly(2027, 2, 3), 1), (p.OwnerId, p.NextStep, p.NextStepDue!.Value, p.Contacts.Count)));
        Assert.Contains("Please say what is to be done", (await Do(admin, "plan", ids, ("nextStep", ""), ("due", "2027-02-03"))).Is(400).Words, StringComparison.Ordinal);
        (await Do(admin, "give", ids, ("owner", "999999"))).Is(400);

        var question = (await Do(admin, "delete&ask=yes", ids)).Is(200);
        Assert.Contains("Delete 2 prospects?", question.Words, StringComparison.Ordinal);
        Assert.Contains(name + " b", question.Words, StringComparison.Ordinal);
        Assert.Equal(2, await App.Db(db => db.Prospects.CountAsync(p => ids.Contains(p.Id))));
        (await Do(admin, "delete", ids)).Is(302);
        Assert.Equal(0, await App.Db(db => db.Prospects.CountAsync(p => ids.Contains(p.Id))));
        Assert.Equal(2, await App.Db(db => db.ProspectEvents.CountAsync(line => ids.Contains(line.ProspectId) && line.Kind == ProspectEventKind.Deleted)));
    }

    [SkippableFact]
    public async Task Too_many_and_none_are_refused_whole()
    {
        var (admin, id) = (await World.AdminAtPages(), await World.Prospect());
        (await Do(admin, "delete", [id, .. Enumerable.Range(1_000_000, 200)])).Is(302);
        Assert.Contains("at most 200", (await admin.Get("/admin/prospects")).Is(200).One("#prospects [role=alert]").TextContent, StringComparison.Ordinal);
        (await Do(admin, "look", [])).Is(302);
        Assert.Contains("at least one", (await admin.Get("/admin/prospects")).Is(200).One("#prospects [role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal([ProspectStatus.New], await Statuses([id]));
    }

    [SkippableFact]
    public async Task All_that_were_never_looked_at_are_asked_for_with_one_press_and_the_page_tells_how_far_it_is()
    {
        var admin = await World.AdminAtPages();
        int[] ids = [await World.Prospect(), await World.Prospect(), await World.Prospect()];
        await App.Write(async services =>
        {
            (await services.GetRequiredService<HostWizardDb>().Prospects.SingleAsync(p => p.Id == ids[2])).Choose(ProspectStatus.Lost, "No", Actor.System, App.Now);
            return true;
        });
        (await Do(admin, "look", [ids[1]])).Is(302);

        Assert.Contains("looked at…", (await admin.Get("/admin/prospects")).Is(200).One("#looking").TextContent, StringComparison.Ordinal);
        (await Do(admin, "lookAll", [])).Is(302);

        Assert.Equal([ProspectStatus.Enriching, ProspectStatus.Enriching, ProspectStatus.Lost], await Statuses(ids));
        Assert.Equal(2, await App.Db(db => db.ProspectEvents.CountAsync(line => ids.Contains(line.ProspectId) && line.ToStatus == ProspectStatus.Enriching)));
        Assert.Equal(0, await App.Db(db => db.Prospects.CountAsync(p => p.EnrichmentRun == 0 && p.Status == ProspectStatus.New)));
        Assert.Equal([1, 1, 0], await App.Db(db => db.Prospects.Where(p => ids.Contains(p.Id)).OrderBy(p => p.Id).Select(p => p.EnrichmentRun).ToListAsync()));

        var before = await Progress(admin);
        await App.Write(async services =>
        {
            var prospect = await services.GetRequiredService<HostWizardDb>().Prospects.SingleAsync(p => p.Id == ids[0]);
            prospect.EndLook(HostWizard.Web.Domain.Prospecting.Score.Of(new(prospect.Known), new(), Luxembourg.DayOf(App.Now)), WebsiteToday.None, App.Now);
            return true;
        });
        Assert.Equal((before.Done + 1, before.Total), await Progress(admin));

        await App.Write(async services => await services.GetRequiredService<HostWizardDb>().Prospects.Where(p => p.EnrichmentAskedAt != null).ExecuteUpdateAsync(p => p.SetProperty(x => x.EnrichmentAskedAt, (DateTime?)null)) > 0);
        var ended = (await admin.Get("/admin/prospects?handler=looking", ("HX-Request", "true"))).Is(200);
        Assert.Contains("All are looked at", ended.Words, StringComparison.Ordinal);
        Assert.False(ended.Has("[hx-trigger]"));
        (await admin.Get("/admin/prospects?handler=looking")).Is(302);
    }

    private static async Task<(int Done, int Total)> Progress(Browser admin)
    {
        var bar = (await admin.Get("/admin/prospects?handler=looking", ("HX-Request", "true"))).Is(200).One("progress");
        return ((int)double.Parse(bar.GetAttribute("value")!, System.Globalization.CultureInfo.InvariantCulture), (int)double.Parse(bar.GetAttribute("max")!, System.Globalization.CultureInfo.InvariantCulture));
    }

    private static Task<Page> Do(Browser admin, string handler, int[] ids, params (string, string)[] fields) => Do(admin, handler, ids, false, fields);

    private static async Task<Page> Do(Browser admin, string handler, int[] ids, bool htmx, params (string, string)[] fields)
    {
        var token = (await admin.Get("/admin/prospects")).Is(200).One("#create-site input[name=__RequestVerificationToken]").GetAttribute("value")!;
        return await admin.Post($"/admin/prospects/bulk?handler={handler}", [.. ids.Select(id => ("id", $"{id}")), .. fields, ("__RequestVerificationToken", token)], htmx ? [("HX-Request", "true")] : []);
    }

    private async Task<List<ProspectStatus>> Statuses(int[] ids) => await App.Db(db => db.Prospects.Where(p => ids.Contains(p.Id)).OrderBy(p => p.Id).Select(p => p.Status).ToListAsync());
}

[Collection(OnSqlite.Name)]
public sealed class ProspectBulkOnSqlite(SqliteApp app) : ProspectBulkTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class ProspectBulkOnPostgreSql(PostgreSqlApp app) : ProspectBulkTests(app);
