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

        var made = (await admin.Submit((await admin.Get("/admin/prospects/new")).Is(200), null, ("Form.BusinessName", name), ("Form.ContactEmail", "paul@garage.lu"), ("Form.Town", "Diekirch"))).Is(302);
        var id = int.Parse(made.Location!.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
        Assert.Contains(name, (await admin.Get($"/admin/prospects?search={Uri.EscapeDataString(name.Replace('Ö', 'o'))}")).Is(200).One("#prospects").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(name, (await admin.Get("/admin/prospects?status=lost")).Is(200).One("#prospects").TextContent, StringComparison.Ordinal);

        (await admin.Submit((await admin.Get($"/admin/prospects/{id}")).Is(200), null, ("Form.Status", "contacted"), ("Form.Town", ""))).Is(302);
        var prospect = await App.Db(db => db.Prospects.AsNoTracking().SingleAsync(p => p.Id == id));
        Assert.Equal((ProspectStatus.Contacted, null, "paul@garage.lu"), (prospect.Status, prospect.Town, prospect.ContactEmail));

        (await admin.Submit(await admin.Get($"/admin/prospects/{id}"), $"/prospects/{id}/delete")).Is(302);
        (await admin.Get($"/admin/prospects/{id}")).Is(404);
    }

    [SkippableFact]
    public async Task What_is_wrong_stands_beside_its_field_and_nothing_typed_is_lost()
    {
        var admin = await World.AdminAtPages();
        var answer = (await admin.Submit(await admin.Get("/admin/prospects/new"), null, ("Form.BusinessName", ""), ("Form.ContactEmail", "nobody"), ("Form.Town", "Wiltz"))).Is(400);
        Assert.NotEmpty(answer.One("[data-valmsg-for='Form.BusinessName']").TextContent);
        Assert.NotEmpty(answer.One("[data-valmsg-for='Form.ContactEmail']").TextContent);
        Assert.Equal("Wiltz", answer.One("[name='Form.Town']").GetAttribute("value"));

        var id = await World.Prospect();
        (await admin.Submit(await admin.Get($"/admin/prospects/{id}"), null, ("Form.Status", "nonsense"))).Is(400);
        (await admin.Get("/admin/prospects/999999")).Is(404);
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
