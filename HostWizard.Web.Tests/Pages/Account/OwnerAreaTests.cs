using HostWizard.Web.Domain;
using HostWizard.Web.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Tests.Pages.Account;

/// <summary>What an owner sees: the own, and nothing of anybody else.</summary>
public abstract class OwnerAreaTests(App app) : AppTests(app)
{
    [SkippableFact]
    public async Task An_owner_sees_the_own_sites_and_services_alone()
    {
        var api = await World.Admin();
        var (email, _, mine) = await World.Owner(api, "Other-Secret-99");
        var (_, _, foreign) = await World.Owner(api, "Other-Secret-99");
        var (myService, foreignService) = (World.Name("Mine"), World.Name("Foreign"));
        foreach (var (site, name) in new[] { (mine, myService), (foreign, foreignService) })
            (await api.Post($"/sites/{site}/services", new { service_type = "hosting", name, billing_period = "monthly", price_cents = 1900, notes = "secret note" })).Is(201);
        (await api.Put($"/sites/{mine}", new { internal_notes = "never for the client" })).Is(200);

        var page = (await (await World.BrowserOf(email, "Other-Secret-99")).Get("/account")).Is(200);

        Assert.Contains((await api.Get($"/sites/{mine}")).Text("business_name")!, page.Words, StringComparison.Ordinal);
        Assert.Contains(myService, page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain((await api.Get($"/sites/{foreign}")).Text("business_name")!, page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(foreignService, page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("secret note", page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("never for the client", page.Body, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_page_speaks_the_language_of_the_website_and_keeps_the_proposal_as_accepted()
    {
        var api = await World.Admin();
        var email = World.Email();
        var id = await World.Site(api, "proposal_sent", email: email);
        (await World.Visitor().Post($"/hosting/proposals/{await World.ProposalToken(id)}/accept", [("name", "Zoë Müller"), ("consent", "yes")])).Is(302);
        await App.Use<UserManager<Data.Account>>(async accounts =>
        {
            var account = (await accounts.FindByNameAsync(email))!;
            account.MustChangePassword = false;
            await accounts.RemovePasswordAsync(account);
            Assert.True((await accounts.AddPasswordAsync(account, "Other-Secret-99")).Succeeded);
        });
        var owner = await World.BrowserOf(email, "Other-Secret-99");
        foreach (var (language, edit, nothing) in new[] { (SiteLanguage.Fr, "Modifier", "Rien à faire"), (SiteLanguage.De, "Bearbeiten", "Es ist nichts zu tun"), (SiteLanguage.Lb, "Änneren", "Et ass näischt ze maachen"), (SiteLanguage.En, "Edit", "Nothing is needed") })
        {
            await App.Db(db => db.Stores.Where(s => db.Sites.Any(x => x.Id == id && x.StoreId == s.Id)).ExecuteUpdateAsync(set => set.SetProperty(s => s.Language, language)));
            var page = (await owner.Get("/account")).Is(200);
            Assert.Equal(language.Text(), page.One("html").GetAttribute("lang"));
            Assert.Equal(edit, page.One(".own-site .btn-primary").TextContent.Trim());
            Assert.Contains(nothing, page.Words, StringComparison.Ordinal);
            Assert.Contains("Zoë Müller", page.One("#proposal").TextContent, StringComparison.Ordinal);
            Assert.Equal($"/account/sites/{id}/proposal.pdf", page.One("#proposal a").GetAttribute("href"));
            Assert.True(page.Has(".own-site iframe"));
        }

        var file = (await owner.Get($"/account/sites/{id}/proposal.pdf")).Is(200);

        Assert.Equal("application/pdf", file.Header("Content-Type"));
        Assert.Equal("no-store", file.Header("Cache-Control"));
        var kept = await App.Db(db => db.ProposalDocuments.Where(d => d.Proposal.SiteId == id && d.Kind == ProposalDocumentKind.Accepted).Select(d => d.Content).SingleAsync());
        Assert.Equal(kept, await file.Response.Content.ReadAsByteArrayAsync());
        (await (await World.AdminAtPages()).Get($"/account/sites/{id}/proposal.pdf")).Is(404);
        Assert.Contains("/login", (await World.Visitor().Get($"/account/sites/{id}/proposal.pdf")).Is(302).Location, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task An_admin_is_led_to_the_dashboard_and_a_visitor_to_the_sign_in()
    {
        Assert.EndsWith("/admin/hosting", (await (await World.AdminAtPages()).Get("/account")).Is(302).Location, StringComparison.Ordinal);
        Assert.Contains("/login", (await World.Visitor().Get("/account")).Is(302).Location, StringComparison.Ordinal);
        Assert.EndsWith("/login", (await World.Visitor().Get("/")).Is(302).Location, StringComparison.Ordinal);
    }
}

[Collection(OnSqlite.Name)]
public sealed class OwnerAreaOnSqlite(SqliteApp app) : OwnerAreaTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class OwnerAreaOnPostgreSql(PostgreSqlApp app) : OwnerAreaTests(app);
