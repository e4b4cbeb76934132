using HostWizard.Web.Domain;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Tests.Pages.Prospects;

public abstract class ProspectTests(App app) : AppTests(app)
{
    [SkippableFact]
    public async Task A_prospect_is_noted_found_changed_and_forgotten()
    {
        var (admin, name) = (await World.AdminAtPages(), World.Name("Garage Östlich"));

        var made = (await admin.Submit((await admin.Get("/admin/prospects/new")).Is(200), null, ("Form.BusinessName", name), ("Form.Contacts[0].Email", "paul@garage.lu"), ("Form.Town", "Diekirch"), ("Form.Channel", "offline"))).Is(302);
        var id = int.Parse(made.Location!.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
        var search = $"search={Uri.EscapeDataString(name.Replace('Ö', 'o'))}";
        Assert.Contains(name, (await admin.Get($"/admin/prospects?{search}")).Is(200).One("#prospects").TextContent, StringComparison.Ordinal);
        Assert.Contains(name, (await admin.Get($"/admin/prospects?{search}&channel=offline")).Is(200).One("#prospects").TextContent, StringComparison.Ordinal);
        foreach (var filter in (string[])["channel=digital", "due=yes", "mine=yes"]) Assert.DoesNotContain($"/{id}\"", (await admin.Get($"/admin/prospects?{search}&{filter}")).Is(200).One("#prospects").InnerHtml, StringComparison.Ordinal);
        Assert.DoesNotContain(name, (await admin.Get("/admin/prospects?status=lost")).Is(200).One("#prospects").TextContent, StringComparison.Ordinal);

        (await admin.Submit((await admin.Get($"/admin/prospects/{id}")).Is(200), $"/prospects/{id}", ("Form.Town", ""), ("Form.Contacts[1].Name", "Anne"))).Is(302);
        var prospect = await App.Db(db => db.Prospects.AsNoTracking().SingleAsync(p => p.Id == id));
        Assert.Equal((null, "paul@garage.lu", "Anne"), (prospect.Town, prospect.Details.Contacts[0].Email, prospect.Details.Contacts[1].Name));

        (await admin.Submit(await admin.Get($"/admin/prospects/{id}"), $"/prospects/{id}/delete")).Is(302);
        (await admin.Get($"/admin/prospects/{id}")).Is(404);
        Assert.Equal(["Created", "Edited", "Deleted"], (await App.Db(db => db.ProspectEvents.Where(line => line.ProspectId == id).OrderBy(line => line.Id).Select(line => line.Kind).ToListAsync())).Select(kind => kind.ToString()));
    }

    [SkippableFact]
    public async Task It_is_moved_and_planned_and_what_is_wrong_is_said()
    {
        var (admin, id) = (await World.AdminAtPages(), await World.Prospect());
        Task<Page> Do(string action, params (string, string)[] fields) => Submit(admin, id, action, fields);

        (await Do("status", ("status", "contacted"))).Is(302);
        Assert.Contains("Please fill this in", (await Do("status", ("status", "lost"))).Is(400).One("[role=alert]").TextContent, StringComparison.Ordinal);
        (await Do("status", ("status", "converted"))).Is(409);
        (await Do("status", ("status", "nonsense"))).Is(400);
        (await Do("next-step", ("nextStep", "Call Paul"), ("due", "2026-01-02"))).Is(302);
        (await Do("next-step", ("nextStep", ""), ("due", "2026-01-02"))).Is(400);

        var page = (await admin.Get($"/admin/prospects/{id}")).Is(200);
        Assert.Equal("Call Paul", page.One("#next-step").GetAttribute("value"));
        Assert.Contains("Contacted", page.One("#history").TextContent, StringComparison.Ordinal);
        Assert.Contains($"/prospects/{id}\"", (await admin.Get("/admin/prospects?due=yes")).Is(200).One("#prospects").InnerHtml, StringComparison.Ordinal);
        (await admin.Post("/admin/prospects/999999/status", [("status", "contacted"), ("__RequestVerificationToken", page.One("input[name=__RequestVerificationToken]").GetAttribute("value")!)])).Is(404);
    }

    [SkippableFact]
    public async Task Two_notes_of_one_business_become_one_and_their_site_goes_along()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var email = World.Email("twin");
        var (kept, other) = (await World.Prospect("Salon Uno " + World.Name(""), email), await World.Prospect("Salon Due " + World.Name(""), email.ToUpperInvariant()));
        var site = (await api.Post($"/sites/from-prospect/{other}")).Is(201).Number("id");

        var page = (await admin.Get($"/admin/prospects/{kept}")).Is(200);
        Assert.Contains("looks like the same business", page.Words, StringComparison.Ordinal);
        (await admin.Submit(page, $"/prospects/{kept}/merge", ("other", $"{other}"))).Is(302);

        (await admin.Get($"/admin/prospects/{other}")).Is(404);
        Assert.Equal(kept, (await api.Get($"/sites/{site}")).Number("prospect_id"));
        var another = await World.Prospect();
        await api.Post($"/sites/from-prospect/{another}");
        (await Submit(admin, kept, "merge", ("other", $"{another}"))).Is(409);
        (await Submit(admin, kept, "merge", ("other", $"{kept}"))).Is(409);
        (await Submit(admin, kept, "merge", ("other", "999999"))).Is(404);
    }

    [SkippableFact]
    public async Task Cancelling_its_site_gives_it_back_as_lost_with_the_reason()
    {
        var (api, id) = (await World.Admin(), await World.Prospect());
        var site = (await api.Post($"/sites/from-prospect/{id}")).Is(201).Number("id");

        (await api.Post($"/sites/{site}/cancel", new { reason = "Shop closes" })).Is(200);

        var prospect = await api.Send(HttpMethod.Get, $"/api/admin/prospects/{id}");
        Assert.Equal("lost", prospect.Text("status"));
        Assert.Contains("site_created", prospect.Column("history", "kind"));
    }

    [SkippableFact]
    public async Task What_is_wrong_stands_beside_its_field_and_nothing_typed_is_lost()
    {
        var admin = await World.AdminAtPages();
        var answer = (await admin.Submit(await admin.Get("/admin/prospects/new"), null, ("Form.BusinessName", ""), ("Form.Contacts[0].Email", "nobody"), ("Form.Town", "Wiltz"))).Is(400);
        Assert.NotEmpty(answer.One("[data-valmsg-for='Form.BusinessName']").TextContent);
        Assert.NotEmpty(answer.One("[data-valmsg-for='Form.Contacts[0].Email']").TextContent);
        Assert.Equal("Wiltz", answer.One("[name='Form.Town']").GetAttribute("value"));
        (await admin.Get("/admin/prospects/999999")).Is(404);
    }

    private static async Task<Page> Submit(Browser admin, int id, string action, params (string, string)[] fields)
    {
        var page = (await admin.Get($"/admin/prospects/{id}")).Is(200);
        return await admin.Post($"/admin/prospects/{id}/{action}", [.. fields, ("__RequestVerificationToken", page.One("input[name=__RequestVerificationToken]").GetAttribute("value")!)]);
    }

    [SkippableFact]
    public async Task A_site_made_from_a_prospect_stays_when_the_prospect_goes()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var prospect = await World.Prospect();
        var id = (await api.Post($"/sites/from-prospect/{prospect}")).Is(201).Number("id");

        (await admin.Submit(await admin.Get($"/admin/prospects/{prospect}"), $"/prospects/{prospect}/delete")).Is(302);

        Assert.True((await api.Get($"/sites/{id}")).Is(200).IsNull("prospect_id"));
    }
}

[Collection(OnSqlite.Name)]
public sealed class ProspectsOnSqlite(SqliteApp app) : ProspectTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class ProspectsOnPostgreSql(PostgreSqlApp app) : ProspectTests(app);
