using HostWizard.Web.Domain;
using HostWizard.Web.Jobs;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Tests.Pages.Proposals;

/// <summary>Whoever has the link answers, without an account: yes exactly once, no, or a wish.</summary>
public abstract class AnsweringTests(App app) : AppTests(app)
{
    [SkippableFact]
    public async Task A_yes_makes_client_login_plan_and_the_services_that_were_chosen()
    {
        var (api, admin, visitor) = (await World.Admin(), await World.AdminAtPages(), World.Visitor());
        var email = World.Email();
        var id = await World.Site(api, "poc_ready", email: email);
        (await api.Post($"/sites/{id}/services", new { service_type = "hosting", name = "Hosting", billing_period = "monthly", price_cents = 1900 })).Is(201);
        await Add(admin, id, "Photographs", "280", optional: true);
        await Add(admin, id, "Films", "900", optional: true);
        (await api.Post($"/sites/{id}/send-proposal")).Is(200);
        var link = $"/hosting/proposals/{await World.ProposalToken(id)}";

        var page = (await visitor.Get($"{link}?option=2")).Is(200);
        Assert.Contains("with the option chosen, which comes to €327.60 on order and €22.23 per month, VAT included.", page.One("#consent").TextContent, StringComparison.Ordinal);
        (await visitor.Submit(page, "/accept", ("name", "Marie Weber"), ("consent", "yes"))).Is(302);

        var site = await api.Get($"/sites/{id}");
        Assert.Equal("accepted", site.Text("status"));
        Assert.Equal([("Hosting", "active"), ("Photographs", "active")], site.Column("services", "name").Zip(site.Column("services", "status")).Select(pair => (pair.First!, pair.Second!)));
        var account = await World.AccountOf(email);
        Assert.Equal(account.MerchantId, site.Number("merchant_id"));
        var proposal = await App.Db(db => db.Proposals.AsNoTracking().SingleAsync(p => p.SiteId == id));
        Assert.Equal(("Marie Weber", "127.0.0.1"), (proposal.Acceptance!.Name, proposal.Acceptance.Address));
        Assert.Equal([2], proposal.Acceptance.Chosen);
        Assert.Contains("€327.60", proposal.Acceptance.Consent, StringComparison.Ordinal);

        var mails = await App.Db(db => db.Mails.AsNoTracking().Include(m => m.Attachments).Where(m => m.SiteId == id && m.Kind == MailKind.ProposalAccepted).ToListAsync());
        Assert.Equal([App.AdminEmail, email], mails.Select(m => m.ToAddress).Order());
        Assert.All(mails, mail => Assert.Equal("application/pdf", Assert.Single(mail.Attachments, file => file.ContentId is null).ContentType));
        Assert.Equal(1, await App.Db(db => db.PasswordLinks.CountAsync(l => l.AccountId == account.Id)));

        var after = (await visitor.Get(link)).Is(200);
        Assert.Contains("Marie Weber accepted it", after.Words, StringComparison.Ordinal);
        Assert.False(after.Has("#accept-form"));
        (await visitor.Get($"{link}.pdf?accepted")).Is(200);
    }

    [SkippableFact]
    public async Task Pressed_again_it_says_that_it_is_done()
    {
        var (api, visitor) = (await World.Admin(), World.Visitor());
        var id = await World.Site(api, "proposal_sent");
        var page = await visitor.Get($"/hosting/proposals/{await World.ProposalToken(id)}");

        (await visitor.Submit(page, "/accept", ("name", "Marie"), ("consent", "yes"))).Is(302);
        (await visitor.Submit(page, "/accept", ("name", "Marie"), ("consent", "yes"))).Is(302);

        Assert.Single((await api.Get($"/sites/{id}")).Column("events", "to_status"), "accepted");
        Assert.Equal(2, await App.Db(db => db.Mails.CountAsync(m => m.SiteId == id && m.Kind == MailKind.ProposalAccepted)));
    }

    [SkippableFact]
    public async Task Twenty_yeses_at_once_from_page_and_program_make_one_client()
    {
        var (api, visitor) = (await World.Admin(), World.Visitor());
        var email = World.Email();
        var id = await World.Site(api, "poc_ready", email: email);
        (await api.Post($"/sites/{id}/services", new { service_type = "hosting", name = "Hosting", billing_period = "monthly", price_cents = 1900 })).Is(201);
        (await api.Post($"/sites/{id}/send-proposal")).Is(200);
        var link = $"/hosting/proposals/{await World.ProposalToken(id)}/accept";

        await Task.WhenAll(Enumerable.Range(0, 20).Select(async number =>
        {
            if (number % 2 == 0) _ = await api.Post($"/sites/{id}/accept");
            else _ = await visitor.Post(link, [("name", "Marie"), ("consent", "yes")]);
        }));

        var account = await World.AccountOf(email);
        var site = await api.Get($"/sites/{id}");
        Assert.Single(site.Column("events", "to_status"), "accepted");
        Assert.Equal(["Hosting"], site.Column("services", "name"));
        Assert.Equal(1, await App.Db(db => db.Merchants.CountAsync(m => m.ContactEmail == email)));
        Assert.Equal(1, await App.Db(db => db.Subscriptions.CountAsync(s => s.MerchantId == account.MerchantId)));
        Assert.True(await App.Db(db => db.Mails.CountAsync(m => m.SiteId == id && m.Kind == MailKind.ProposalAccepted)) is 0 or 2);
    }

    [SkippableFact]
    public async Task Without_name_consent_or_the_sums_that_were_read_nothing_is_accepted_and_nothing_lost()
    {
        var (api, admin, visitor) = (await World.Admin(), await World.AdminAtPages(), World.Visitor());
        var id = await World.Site(api, "poc_ready");
        await Add(admin, id, "Photographs", "280", optional: true);
        (await api.Post($"/sites/{id}/send-proposal")).Is(200);
        var link = $"/hosting/proposals/{await World.ProposalToken(id)}";

        var empty = (await visitor.Post($"{link}/accept", [])).Is(400);
        Assert.True(empty.Has("#name[aria-invalid=true]") && empty.Has("#consent-error"));
        var changed = (await visitor.Post($"{link}/accept", [("name", "Marie Weber"), ("consent", "yes"), ("option", "1")])).Is(400);
        Assert.Contains("sums", changed.One(".err.top").TextContent, StringComparison.Ordinal);
        Assert.Equal("Marie Weber", changed.One("#name").GetAttribute("value"));
        Assert.True(changed.Has("[name=option][checked]"));
        Assert.False(changed.Has("[name=consent][checked]"));
        (await visitor.Post($"{link}/accept", [("name", "Marie"), ("consent", "yes"), ("option", "7"), ("shown", "7")])).Is(400);

        Assert.Equal("proposal_sent", (await api.Get($"/sites/{id}")).Text("status"));
    }

    [SkippableFact]
    public async Task Whoever_has_no_address_yet_gives_one_with_the_yes()
    {
        var (api, visitor) = (await World.Admin(), World.Visitor());
        var id = await World.Site(api, "proposal_sent", email: null);
        var link = $"/hosting/proposals/{await World.ProposalToken(id)}/accept";
        var email = World.Email();

        Assert.True((await visitor.Post(link, [("name", "Marie"), ("consent", "yes")])).Is(400).Has("#email[aria-invalid=true]"));
        (await visitor.Post(link, [("name", "Marie"), ("consent", "yes"), ("email", email)])).Is(302);

        Assert.Equal((email, "accepted"), ((await api.Get($"/sites/{id}")).Text("contact_email"), (await api.Get($"/sites/{id}")).Text("status")));
        Assert.NotNull(await World.AccountOf(email));
    }

    [SkippableFact]
    public async Task A_no_is_kept_with_its_reason_and_moves_nothing()
    {
        var (api, visitor) = (await World.Admin(), World.Visitor());
        var id = await World.Site(api, "proposal_sent");
        var link = $"/hosting/proposals/{await World.ProposalToken(id)}";

        (await visitor.Post($"{link}/decline", [("reason", "Too dear")])).Is(302);
        (await visitor.Post($"{link}/decline", [("reason", "Too dear")])).Is(302);

        Assert.Contains("You declined this proposal", (await visitor.Get(link)).Words, StringComparison.Ordinal);
        (await visitor.Post($"{link}/accept", [("name", "Marie"), ("consent", "yes")])).Is(409);
        var site = await api.Get($"/sites/{id}");
        Assert.Equal("proposal_sent", site.Text("status"));
        Assert.Single(site.Column("events", "kind"), "proposal_declined");
        Assert.Equal(1, await App.Db(db => db.Mails.CountAsync(m => m.SiteId == id && m.Kind == MailKind.ProposalAnswer)));
    }

    [SkippableFact]
    public async Task A_look_counts_by_part_and_day_but_not_the_admins_own()
    {
        var (api, admin, visitor) = (await World.Admin(), await World.AdminAtPages(), World.Visitor());
        var id = await World.Site(api, "proposal_sent");
        var link = $"/hosting/proposals/{await World.ProposalToken(id)}";

        (await visitor.Get(link)).Is(200);
        (await admin.Post($"{link}/seen", [("part", "page")])).Is(204);
        Assert.Equal(0, await Views(id));

        foreach (var part in (string[])["page", "page", "pdf"]) (await visitor.Post($"{link}/seen", [("part", part)])).Is(204);
        (await visitor.Post($"/hosting/sites/{id}/preview/seen", [])).Is(204);
        (await visitor.Post($"{link}/seen", [("part", "everything")])).Is(404);

        Assert.Equal(4, await Views(id));
        Assert.Single((await api.Get($"/sites/{id}")).Column("events", "kind"), "proposal_opened");
        Assert.Contains("4 times", (await admin.Get($"/admin/hosting/sites/{id}?tab=proposal")).Words, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Looks_at_once_are_all_counted()
    {
        var (api, visitor) = (await World.Admin(), World.Visitor());
        var id = await World.Site(api, "proposal_sent");
        var link = $"/hosting/proposals/{await World.ProposalToken(id)}/seen";

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => visitor.Post(link, [("part", "page")])));

        Assert.Equal(8, await Views(id));
    }

    [SkippableFact]
    public async Task Days_at_once_are_not_mixed_and_time_over_is_noted_once()
    {
        var (api, visitor) = (await World.Admin(), World.Visitor());
        var id = await World.Site(api, "proposal_sent");
        var link = $"/hosting/proposals/{await World.ProposalToken(id)}";
        (await visitor.Post($"{link}/seen", [("part", "page")])).Is(204);
        App.Clock.Advance(TimeSpan.FromDays(31));
        (await visitor.Post($"{link}/seen", [("part", "page")])).Is(204);

        await App.Use<ExpireProposals.Handler>(job => job.Handle(CancellationToken.None));
        await App.Use<ExpireProposals.Handler>(job => job.Handle(CancellationToken.None));

        api = await World.Admin();
        var site = await api.Get($"/sites/{id}");
        Assert.Equal((2, 1), (site.Column("events", "kind").Count(kind => kind == "proposal_opened"), site.Column("events", "kind").Count(kind => kind == "proposal_expired")));
        Assert.Contains("was valid until", (await visitor.Get(link)).Is(200).Words, StringComparison.Ordinal);
        (await visitor.Post($"{link}/accept", [("name", "Marie"), ("consent", "yes")])).Is(409);
        (await visitor.Post($"{link}/change", [("message", "A new one, please")])).Is(302);
        (await api.Post($"/sites/{id}/accept")).Is(200);
    }

    [SkippableFact]
    public async Task What_will_happen_is_said_before_and_then_happens()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var id = await World.Site(api, "poc_ready");
        (await api.Post($"/sites/{id}/services", new { service_type = "hosting", name = "Hosting", billing_period = "monthly", price_cents = 1900 })).Is(201);
        await Add(admin, id, "Photographs", "280", optional: true);
        (await api.Post($"/sites/{id}/send-proposal")).Is(200);

        var without = (await admin.Get($"/admin/hosting/sites/{id}/accept")).One("#accept-plan").TextContent;
        var page = await admin.Get($"/admin/hosting/sites/{id}/accept?option=2");
        var plan = page.One("#accept-plan").TextContent;
        Assert.DoesNotContain("Photographs", without, StringComparison.Ordinal);
        Assert.Contains("Starts: Hosting", plan, StringComparison.Ordinal);
        Assert.Contains("Is made: Photographs", plan, StringComparison.Ordinal);

        (await admin.Submit(page, "/accept")).Is(200);
        Assert.Equal(["Hosting", "Photographs"], (await api.Get($"/sites/{id}")).Column("services", "name"));
    }

    private Task<int> Views(int siteId) => App.Db(db => db.Proposals.Where(p => p.SiteId == siteId).SumAsync(p => p.Views));

    private static async Task Add(Browser admin, int id, string description, string price, bool optional)
        => (await admin.Submit(await admin.Get($"/admin/hosting/sites/{id}?tab=proposal"), "/proposal", ("button", "add"), ("line_0_description", description), ("line_0_price", price), ("line_0_period", "one_time"), ("line_0_optional", optional ? "true" : "false"))).Is(302);
}

[Collection(OnSqlite.Name)]
public sealed class AnsweringOnSqlite(SqliteApp app) : AnsweringTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class AnsweringOnPostgreSql(PostgreSqlApp app) : AnsweringTests(app);
