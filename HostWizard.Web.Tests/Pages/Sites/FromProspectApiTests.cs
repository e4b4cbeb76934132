using HostWizard.Web.Tests.Support;

namespace HostWizard.Web.Tests.Pages.Sites;

public abstract class FromProspectApiTests(App app) : AppTests(app)
{
    [SkippableFact]
    public async Task A_site_takes_what_is_known_of_its_prospect()
    {
        var api = await World.Admin();
        var (name, email) = (World.Name("Salon"), World.Email("paul"));
        var prospect = await World.Prospect(name, email);

        var made = (await api.Below("/platforms/hosting").Post($"/sites/from-prospect/{prospect}")).Is(201);

        Assert.Equal($"/platforms/hosting/api/admin/hosting/sites/{made.Number("id")}", made.Response.Headers.Location!.OriginalString);
        Assert.Equal((prospect, "draft", name, "Paul Thill", email, "+352 621 1"), (made.Number("prospect_id"), made.Text("status"), made.Text("business_name"), made.Text("contact_name"), made.Text("contact_email"), made.Text("contact_phone")));
    }

    [SkippableFact]
    public async Task A_prospect_has_at_most_one_site_that_is_not_cancelled()
    {
        var api = await World.Admin();
        var prospect = await World.Prospect();
        var id = (await api.Post($"/sites/from-prospect/{prospect}")).Is(201).Number("id");

        Assert.Equal(id, (await api.Post($"/sites/from-prospect/{prospect}")).IsProblem(409).Number("site_id"));
        (await api.Post($"/sites/{id}/cancel")).Is(200);

        Assert.NotEqual(id, (await api.Post($"/sites/from-prospect/{prospect}")).Is(201).Number("id"));
    }

    [SkippableFact]
    public async Task An_unknown_prospect_is_404()
    {
        var api = await World.Admin();
        (await api.Post("/sites/from-prospect/999999")).IsProblem(404);
        (await api.Post("/sites/from-prospect/abc")).IsProblem(404);
    }
}

[Collection(OnSqlite.Name)]
public sealed class FromProspectApiOnSqlite(SqliteApp app) : FromProspectApiTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class FromProspectApiOnPostgreSql(PostgreSqlApp app) : FromProspectApiTests(app);
