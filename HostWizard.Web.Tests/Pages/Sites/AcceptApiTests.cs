using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Tests.Pages.Sites;

/// <summary>The client said yes: every way it can go, and that it does all or nothing.</summary>
public abstract class AcceptApiTests(App app) : AppTests(app)
{
    [SkippableFact]
    public async Task A_new_client_gets_merchant_account_plan_and_store()
    {
        var api = await World.Admin();
        var email = World.Email("müller");
        var name = World.Name();
        var id = await World.Site(api, "proposal_sent", name, email);

        var answer = (await api.Post($"/sites/{id}/accept")).Is(200);

        Assert.Equal("accepted", answer.Text("status"));
        Assert.NotNull(answer.Text("proposal_accepted_at"));
        Assert.Equal(["email", "temporary_password", "login_url"], answer.Fields("owner_credentials"));
        Assert.Equal((email, new Uri(App.Address, "/login").ToString()), (answer.Text("owner_credentials.email"), answer.Text("owner_credentials.login_url")));
        Assert.True(answer.Text("owner_credentials.temporary_password")!.Length >= 12);
        Assert.True(answer.Response.Headers.CacheControl?.NoStore);

        var merchantId = answer.Number("merchant_id");
        var merchant = await App.Db(db => db.Merchants.Include(m => m.Subscriptions).SingleAsync(m => m.Id == merchantId));
        var plan = Assert.Single(merchant.Subscriptions);
        Assert.Equal((name, email, false), (merchant.Name, merchant.ContactEmail, merchant.IsSystem));
        Assert.Equal((SubscriptionTier.Essential, SubscriptionStatus.Active), (plan.Tier, plan.Status));
        var account = await World.AccountOf(email);
        Assert.Equal((Role.Owner, merchantId, true), (account.Role, account.MerchantId, account.MustChangePassword));
        Assert.DoesNotContain(answer.Text("owner_credentials.temporary_password")!, account.PasswordHash, StringComparison.Ordinal);
        var store = answer.Number("store_id");
        Assert.Equal(merchantId, await App.Db(db => db.Stores.Where(s => s.Id == store).Select(s => s.MerchantId).SingleAsync()));

        Assert.False((await api.Get($"/sites/{id}")).Has("owner_credentials"));
        Assert.Equal("accepted", (await api.Post($"/sites/{id}/accept")).IsProblem(409).Text("current_status"));
    }

    [SkippableFact]
    public async Task An_existing_client_gets_the_site_and_keeps_plan_and_account()
    {
        var api = await World.Admin();
        var merchantId = (await api.Get($"/sites/{await World.Site(api, "accepted")}")).Number("merchant_id");
        await App.Db(async db =>
        {
            var plan = await db.Subscriptions.SingleAsync(s => s.MerchantId == merchantId);
            plan.Change(SubscriptionTier.Business, SubscriptionStatus.Suspended, App.Now);
            return await db.SaveChangesAsync();
        });
        var id = await World.Site(api, "proposal_sent", email: null);
        var accounts = await App.Db(db => db.Users.CountAsync());

        var answer = (await api.Post($"/sites/{id}/accept", new { merchant_id = merchantId })).Is(200);

        Assert.Equal(merchantId, answer.Number("merchant_id"));
        Assert.False(answer.Has("owner_credentials"));
        Assert.Equal(accounts, await App.Db(db => db.Users.CountAsync()));
        var kept = await App.Db(db => db.Subscriptions.SingleAsync(s => s.MerchantId == merchantId));
        Assert.Equal((SubscriptionTier.Business, SubscriptionStatus.Suspended), (kept.Tier, kept.Status));
    }

    [SkippableFact]
    public async Task A_client_without_a_plan_gets_one()
    {
        var api = await World.Admin();
        var merchantId = await App.Db(async db =>
        {
            var merchant = new Merchant(World.Name(), null, App.Now);
            db.Merchants.Add(merchant);
            await db.SaveChangesAsync();
            return merchant.Id;
        });

        (await api.Post($"/sites/{await World.Site(api, "proposal_sent")}/accept", new { merchant_id = merchantId })).Is(200);

        Assert.Equal(SubscriptionTier.Essential, (await App.Db(db => db.Subscriptions.SingleAsync(s => s.MerchantId == merchantId))).Tier);
    }

    [SkippableFact]
    public async Task An_owners_email_whatever_its_case_means_that_owners_merchant()
    {
        var api = await World.Admin();
        var email = World.Email();
        var first = (await api.Post($"/sites/{await World.Site(api, "proposal_sent", email: email)}/accept")).Is(200).Number("merchant_id");

        var second = (await api.Post($"/sites/{await World.Site(api, "proposal_sent", email: email.ToUpperInvariant())}/accept")).Is(200);

        Assert.Equal(first, second.Number("merchant_id"));
        Assert.False(second.Has("owner_credentials"));
    }

    [SkippableFact]
    public async Task An_admins_email_is_refused_and_nothing_is_left_behind()
    {
        var api = await World.Admin();
        var id = await World.Site(api, "proposal_sent", email: App.AdminEmail.ToUpperInvariant());

        (await api.Post($"/sites/{id}/accept")).IsProblem(409);

        var site = await api.Get($"/sites/{id}");
        Assert.Equal("proposal_sent", site.Text("status"));
        Assert.True(site.IsNull("merchant_id"));
        Assert.True(site.IsNull("proposal_accepted_at"));
    }

    [SkippableFact]
    public async Task Without_a_client_a_contact_email_is_needed()
    {
        var api = await World.Admin();
        var id = await World.Site(api, "proposal_sent", email: null);

        (await api.Post($"/sites/{id}/accept")).Refuses("contact_email");

        Assert.Equal("proposal_sent", (await api.Get($"/sites/{id}")).Text("status"));
    }

    [SkippableFact]
    public async Task An_unknown_merchant_or_the_systems_is_refused()
    {
        var api = await World.Admin();
        var id = await World.Site(api, "proposal_sent");
        var system = await App.Db(db => db.Merchants.Where(m => m.IsSystem).Select(m => m.Id).SingleAsync());

        (await api.Post($"/sites/{id}/accept", new { merchant_id = 999_999 })).Refuses("merchant_id");
        (await api.Post($"/sites/{id}/accept", new { merchant_id = system })).Refuses("merchant_id");
        (await api.Post($"/sites/{id}/accept", new { merchant_id = "one" })).Refuses("merchant_id");
        (await api.Post($"/sites/{id}/accept", new { merchant_id = 1.5 })).Refuses("merchant_id");

        var site = await api.Get($"/sites/{id}");
        Assert.Equal("proposal_sent", site.Text("status"));
        Assert.DoesNotContain("accepted", site.Column("events", "to_status"));
    }

    [SkippableFact]
    public async Task A_linked_prospect_becomes_converted()
    {
        var api = await World.Admin();
        var prospectId = await World.Prospect();
        var id = (await api.Post($"/sites/from-prospect/{prospectId}")).Is(201).Number("id");

        await World.Bring(api, id, "accepted");

        Assert.Equal(ProspectStatus.Converted, (await App.Db(db => db.Prospects.SingleAsync(p => p.Id == prospectId))).Status);
    }
}

[Collection(OnSqlite.Name)]
public sealed class AcceptApiOnSqlite(SqliteApp app) : AcceptApiTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class AcceptApiOnPostgreSql(PostgreSqlApp app) : AcceptApiTests(app);
