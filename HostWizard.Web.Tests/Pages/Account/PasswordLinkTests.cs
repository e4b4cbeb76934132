using System.Text.RegularExpressions;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Mail;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HostWizard.Web.Tests.Pages.Account;

/// <summary>Passwords chosen by a link in a mail: once, not for long, and the same words for everybody.</summary>
public abstract partial class PasswordLinkTests(App app) : AppTests(app)
{
    [SkippableFact]
    public async Task A_forgotten_password_is_chosen_anew_by_a_link_that_opens_once()
    {
        var (email, _, _) = await World.Owner(await World.Admin(), "The old password 1");
        var (visitor, elsewhere) = (World.Visitor(), await World.BrowserOf(email, "The old password 1"));
        Assert.Contains("a link is on its way", (await Ask(visitor, email)).Words, StringComparison.Ordinal);
        var link = await LinkTo(email);

        var form = (await visitor.Get(link)).Is(200);
        Assert.Contains("at least 10", (await visitor.Submit(form, null, ("Form.New", "short"), ("Form.Repeat", "short"))).Is(400).Words, StringComparison.Ordinal);
        Assert.Equal("/account", (await visitor.Submit(form, null, ("Form.New", "The new password 2"), ("Form.Repeat", "The new password 2"))).Is(302).Location);

        (await visitor.Get("/account")).Is(200);
        (await elsewhere.Get("/account")).Is(302);
        (await World.Visitor().Get(link)).Is(404);
        (await World.Visitor().SignIn(email, "The old password 1")).Is(401);
        (await World.Visitor().SignIn(email, "The new password 2")).Is(302);
    }

    [SkippableFact]
    public async Task A_new_client_chooses_a_password_by_the_link_that_came_with_the_yes()
    {
        var (api, visitor) = (await World.Admin(), World.Visitor());
        var email = World.Email();
        var id = await World.Site(api, "proposal_sent", email: email);
        (await visitor.Post($"/hosting/proposals/{await World.ProposalToken(id)}/accept", [("name", "Marie"), ("consent", "yes")])).Is(302);

        var link = await LinkTo(email);
        (await visitor.Submit(await visitor.Get(link), null, ("Form.New", "A sentence of my own"), ("Form.Repeat", "A sentence of my own"))).Is(302);

        (await visitor.Get("/account")).Is(200);
    }

    [SkippableFact]
    public async Task The_answer_is_the_same_for_whom_nobody_knows_and_one_link_goes_out_at_a_time()
    {
        var (email, _, _) = await World.Owner(await World.Admin(), "The old password 1");
        var visitor = World.Visitor();

        var known = (await Ask(visitor, email)).Is(200).Words.Replace(email, "", StringComparison.Ordinal);
        var unknown = (await Ask(visitor, "nobody@example.lu")).Is(200).Words.Replace("nobody@example.lu", "", StringComparison.Ordinal);
        await Ask(visitor, email);

        Assert.Equal(known, unknown);
        Assert.Equal(1, await App.Db(db => db.Mails.CountAsync(m => m.ToAddress == email && m.Kind == MailKind.PasswordLink)));
        (await Ask(visitor, "no address")).Is(400);
    }

    [SkippableFact]
    public async Task A_link_that_is_too_old_opens_nothing()
    {
        var (email, _, _) = await World.Owner(await World.Admin(), "The old password 1");
        var visitor = World.Visitor();
        await Ask(visitor, email);
        var link = await LinkTo(email);
        var form = await visitor.Get(link);

        App.Clock.Advance(TimeSpan.FromHours(3));

        (await visitor.Get(link)).Is(404);
        (await visitor.Submit(form, null, ("Form.New", "The new password 2"), ("Form.Repeat", "The new password 2"))).Is(404);
    }

    [SkippableFact]
    public async Task A_host_that_the_asker_made_up_is_not_in_the_link()
    {
        var (email, _, _) = await World.Owner(await World.Admin(), "The old password 1");
        var visitor = World.Visitor();
        var token = (await visitor.Get("/login/forgotten")).One("input[name=__RequestVerificationToken]").GetAttribute("value")!;

        (await visitor.Post("/login/forgotten", [("Email", email), ("__RequestVerificationToken", token)], ("Host", "203.0.113.7"))).Is(200);

        var mail = await App.Db(db => db.Mails.AsNoTracking().SingleAsync(m => m.ToAddress == email && m.Kind == MailKind.PasswordLink));
        var body = App.Services.GetRequiredService<MailSeal>().Open(mail);
        Assert.Contains("https://hostwizard.lu/login/password/", body.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("203.0.113.7", body.Text + body.Html, StringComparison.Ordinal);
    }

    private static async Task<Page> Ask(Browser visitor, string email) => await visitor.Submit((await visitor.Get("/login/forgotten")).Is(200), null, ("Email", email));

    private async Task<string> LinkTo(string email)
    {
        var mail = await App.Db(db => db.Mails.AsNoTracking().Where(m => m.ToAddress == email && (m.Kind == MailKind.PasswordLink || m.Kind == MailKind.ProposalAccepted)).OrderByDescending(m => m.Id).FirstAsync());
        var text = App.Services.GetRequiredService<MailSeal>().Open(mail).Text;
        return Link().Match(text).Value;
    }

    [GeneratedRegex("/login/password/[A-Za-z0-9]+")]
    private static partial Regex Link();
}

[Collection(OnSqlite.Name)]
public sealed class PasswordLinkOnSqlite(SqliteApp app) : PasswordLinkTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class PasswordLinkOnPostgreSql(PostgreSqlApp app) : PasswordLinkTests(app);
