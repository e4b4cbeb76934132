using System.Security.Cryptography;
using HostWizard.Web.Domain;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Tests.Pages.Proposals;

/// <summary>Preparing and sending: what goes out is frozen, numbered without gaps, and findable by a secret only.</summary>
public abstract class SendingTests(App app) : AppTests(app)
{
    [SkippableFact]
    public async Task A_program_sends_what_the_site_has_when_nothing_was_prepared()
    {
        var api = await World.Admin();
        var id = await World.Site(api, "poc_ready");
        (await api.Post($"/sites/{id}/services", new { service_type = "hosting", name = "Hosting", billing_period = "monthly", price_cents = 1900 })).Is(201);

        (await api.Post($"/sites/{id}/send-proposal", new { notes = "As agreed on the telephone." })).Is(200);

        var proposal = await Last(id);
        Assert.Equal([("Hosting", 1900, BillingPeriod.Monthly)], proposal.Paper!.Lines.Select(line => (line.Description, line.PriceCents, line.Period)));
        Assert.EndsWith("\n\nAs agreed on the telephone.", proposal.Paper.Text, StringComparison.Ordinal);
        Assert.Equal(17, proposal.Paper.VatPercent);
    }

    [SkippableFact]
    public async Task What_was_sent_stays_whatever_changes_afterwards()
    {
        var (api, visitor) = (await World.Admin(), World.Visitor());
        var name = World.Name();
        var id = await World.Site(api, "poc_ready", name);
        var service = (await api.Post($"/sites/{id}/services", new { service_type = "hosting", name = "Hosting", billing_period = "monthly", price_cents = 1900 })).Is(201).Number("id");
        (await api.Post($"/sites/{id}/send-proposal")).Is(200);
        var (token, proposal) = (await World.ProposalToken(id), await Last(id));

        (await api.Put($"/sites/{id}", new { business_name = "Something else", contact_name = "Somebody" })).Is(200);
        (await api.Put($"/sites/{id}/services/{service}", new { price_cents = 9900 })).Is(200);

        var page = (await visitor.Get($"/hosting/proposals/{token}")).Is(200);
        Assert.Contains(name, page.Words, StringComparison.Ordinal);
        Assert.Contains("€19.00", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("€99.00", page.Words, StringComparison.Ordinal);
        var pdf = await Bytes($"/hosting/proposals/{token}.pdf");
        Assert.Equal(proposal.PdfHash, SHA256.HashData(pdf));
        Assert.Equal("%PDF", System.Text.Encoding.ASCII.GetString(pdf, 0, 4));
    }

    [SkippableFact]
    public async Task A_further_version_supersedes_the_old_link_which_leads_to_the_new_one()
    {
        var (api, admin, visitor) = (await World.Admin(), await World.AdminAtPages(), World.Visitor());
        var id = await World.Site(api, "proposal_sent");
        var old = await World.ProposalToken(id);
        var oldPdf = await Bytes($"/hosting/proposals/{old}.pdf");

        (await admin.Submit(await admin.Get($"/admin/hosting/sites/{id}/send-proposal"), "/send-proposal")).Is(302);

        var newer = await World.ProposalToken(id);
        Assert.NotEqual(old, newer);
        var page = (await visitor.Get($"/hosting/proposals/{old}")).Is(200);
        Assert.EndsWith($"/hosting/proposals/{newer}", page.One(".say a.btn").GetAttribute("href"), StringComparison.Ordinal);
        Assert.False(page.Has("#accept-form"));
        Assert.Contains("newer version", (await visitor.Post($"/hosting/proposals/{old}/accept", [("name", "Marie"), ("consent", "yes")])).Is(409).Words, StringComparison.Ordinal);
        Assert.Equal(oldPdf, await Bytes($"/hosting/proposals/{old}.pdf"));
        Assert.Equal("proposal_sent", (await api.Get($"/sites/{id}")).Text("status"));
    }

    [SkippableFact]
    public async Task Only_the_hash_of_the_secret_is_in_the_database_and_every_wrong_link_is_alike()
    {
        var (api, visitor) = (await World.Admin(), World.Visitor());
        var id = await World.Site(api, "proposal_sent");
        var (token, proposal) = (await World.ProposalToken(id), await Last(id));

        Assert.True(token.Length >= 22, "a letter of 56 has 5.8 bits; 22 of them are 127");
        Assert.Equal(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(token)), proposal.TokenHash);
        Assert.DoesNotContain(token, System.Text.Encoding.UTF8.GetString(proposal.SealedToken!), StringComparison.Ordinal);
        string[] wrong = [$"{token[..^1]}x", token[..^1], token.ToLowerInvariant(), "x"];
        var answers = await Task.WhenAll(wrong.Select(other => visitor.Get($"/hosting/proposals/{other}")));
        Assert.Single(answers.Select(answer => answer.Is(404).Words).Distinct());
        (await visitor.Get($"/hosting/proposals/{wrong[0]}.pdf")).Is(404);
        foreach (var action in (string[])["accept", "decline", "change", "seen"]) (await visitor.Post($"/hosting/proposals/{wrong[0]}/{action}", [("name", "x"), ("consent", "yes"), ("message", "x"), ("part", "page")])).Is(404);
    }

    [SkippableFact]
    public async Task Lines_are_added_moved_and_removed_and_go_out_as_they_stand()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var id = await World.Site(api, "poc_ready");
        (await api.Post($"/sites/{id}/services", new { service_type = "hosting", name = "Hosting", billing_period = "monthly", price_cents = 1900 })).Is(201);

        var product = await App.Db(db => db.AddonProducts.Where(p => p.Name == "Domain .lu").Select(p => p.Id).SingleAsync());
        await Press(admin, id, "add", ("line_0_description", "Photographs"), ("line_0_price", "280,00"), ("line_0_quantity", "2"), ("line_0_optional", "true"), ("line_0_period", "one_time"));
        await Press(admin, id, "product", ("product", product.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        await Press(admin, id, "up-3");
        var page = await Press(admin, id, "save", ("language", "de"), ("salutation", "Grüezi"), ("line_1_detail", "25 GB"));

        Assert.Equal(["Hosting", "Domain .lu", "Photographs"], Lines(page));
        (await api.Post($"/sites/{id}/send-proposal")).Is(200);
        var paper = (await Last(id)).Paper!;
        Assert.Equal([("Hosting", "25 GB", false, 1900L), ("Domain .lu", null, false, 2400L), ("Photographs", null, true, 56000L)], paper.Lines.Select(line => (line.Description, line.Detail, line.IsOptional, line.NetCents)));
        Assert.Equal((SiteLanguage.De, "Grüezi"), (paper.Language, paper.Salutation));

        await Press(admin, id, "remove-3");
        Assert.Equal(3, (await Last(id)).Paper!.Lines.Count);
        Assert.Equal(["Hosting", "Domain .lu"], Lines(await admin.Get($"/admin/hosting/sites/{id}?tab=proposal")));
    }

    [SkippableFact]
    public async Task What_was_typed_stays_when_a_field_is_wrong_or_somebody_else_was_faster()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var id = await World.Site(api, "poc_ready");
        var stale = await admin.Get($"/admin/hosting/sites/{id}?tab=proposal");

        var wrong = (await admin.Submit(stale, "/proposal", ("button", "add"), ("text", "My letter"), ("line_0_description", "Photographs"), ("line_0_price", "dear"))).Is(400);
        Assert.Equal(("My letter", "Photographs", "dear"), (wrong.One("#p-text").TextContent, wrong.One("[name=line_0_description]").GetAttribute("value"), wrong.One("[name=line_0_price]").GetAttribute("value")));
        Assert.Contains("such as 24.00", wrong.Words, StringComparison.Ordinal);

        await Press(admin, id, "save", ("text", "The faster one"));
        var refused = (await admin.Submit(stale, "/proposal", ("button", "save"), ("text", "The slower one"))).Is(409);
        Assert.Contains("Somebody else changed this proposal", refused.Words, StringComparison.Ordinal);
        Assert.Equal("The slower one", refused.One("#p-text").TextContent);
    }

    [SkippableFact]
    public async Task Withdrawing_and_cancelling_close_the_page()
    {
        var (api, admin, visitor) = (await World.Admin(), await World.AdminAtPages(), World.Visitor());
        var (withdrawn, cancelled) = (await World.Site(api, "proposal_sent"), await World.Site(api, "proposal_sent"));

        (await admin.Submit(await admin.Get($"/admin/hosting/sites/{withdrawn}/withdraw-proposal"), "/withdraw-proposal")).Is(302);
        (await api.Post($"/sites/{cancelled}/cancel")).Is(200);

        foreach (var id in (int[])[withdrawn, cancelled])
        {
            var token = await World.ProposalToken(id);
            Assert.Contains("was withdrawn", (await visitor.Get($"/hosting/proposals/{token}")).Is(200).Words, StringComparison.Ordinal);
            (await visitor.Post($"/hosting/proposals/{token}/accept", [("name", "Marie"), ("consent", "yes")])).Is(409);
        }
        Assert.Equal("proposal_sent", (await api.Get($"/sites/{withdrawn}")).Text("status"));
        (await api.Post($"/sites/{withdrawn}/accept")).Is(200);
    }

    [SkippableFact]
    public async Task Mail_and_reminders_are_queued_with_the_sending_and_stopped_by_an_answer()
    {
        var (api, visitor) = (await World.Admin(), World.Visitor());
        var id = await World.Site(api, "proposal_sent");
        var proposal = await Last(id);
        var mails = await Mails(id);

        Assert.Equal([(MailKind.Proposal, App.Now), (MailKind.ProposalReminder, App.Now.AddDays(3)), (MailKind.ProposalReminder, App.Now.AddDays(7)), (MailKind.ProposalReminder, proposal.ValidUntil.AddDays(-2))],
            mails.OrderBy(m => m.DueAt).Select(m => (m.Kind, m.DueAt)));
        Assert.All(mails, mail => Assert.Equal(MailStatus.Queued, mail.Status));

        (await visitor.Post($"/hosting/proposals/{await World.ProposalToken(id)}/change", [("message", "Blue, please")])).Is(302);

        mails = await Mails(id);
        Assert.All(mails.Where(m => m.Kind == MailKind.ProposalReminder), mail => Assert.Equal(MailStatus.Stopped, mail.Status));
        Assert.Equal(App.AdminEmail, Assert.Single(mails, m => m.Kind == MailKind.ProposalAnswer).ToAddress);
    }

    [SkippableFact]
    public async Task Nobody_is_written_to_without_an_address_and_the_link_still_works()
    {
        var (api, visitor) = (await World.Admin(), World.Visitor());
        var id = await World.Site(api, "proposal_sent", email: null);

        Assert.Empty(await Mails(id));
        (await visitor.Get($"/hosting/proposals/{await World.ProposalToken(id)}")).Is(200);
    }

    [SkippableFact]
    public async Task The_usual_words_of_the_agency_begin_the_next_proposal()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var settings = await admin.Get("/admin/settings/proposals?language=lb");
        (await admin.Submit(settings, "handler=Words", ("Words.Text", "Gudde Moien"), ("Words.Terms", "Präis. Fest."))).Is(302);
        var id = await World.Site(api, "poc_ready");

        var page = await Press(admin, id, "usual", ("language", "lb"));

        Assert.Equal(("Gudde Moien", "Präis. Fest."), (page.One("#p-text").TextContent, page.One("#p-terms").TextContent));
    }

    private Task<Proposal> Last(int siteId) => App.Db(db => db.Proposals.AsNoTracking().Where(p => p.SiteId == siteId).OrderByDescending(p => p.Version).FirstAsync());

    private Task<List<OutgoingMail>> Mails(int siteId) => App.Db(db => db.Mails.AsNoTracking().Where(m => m.SiteId == siteId).ToListAsync());

    private async Task<byte[]> Bytes(string path)
    {
        using var http = new HttpClient { BaseAddress = App.Address };
        return await http.GetByteArrayAsync(path);
    }

    private static async Task<Page> Press(Browser admin, int id, string button, params (string Name, string Value)[] fields)
    {
        (await admin.Submit(await admin.Get($"/admin/hosting/sites/{id}?tab=proposal"), "/proposal", [("button", button), .. fields])).Is(302);
        return await admin.Get($"/admin/hosting/sites/{id}?tab=proposal");
    }

    private static string[] Lines(Page page)
        => [.. page.Document.QuerySelectorAll(".plines > li:not(.new)").Select(line => line.QuerySelector(".t1")?.TextContent ?? line.QuerySelector("[name$=_description]")!.GetAttribute("value")!)];
}

[Collection(OnSqlite.Name)]
public sealed class SendingOnSqlite(SqliteApp app) : SendingTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class SendingOnPostgreSql(PostgreSqlApp app) : SendingTests(app);
