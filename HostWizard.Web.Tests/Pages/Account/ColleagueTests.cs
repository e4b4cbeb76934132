using System.Text.RegularExpressions;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Mail;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Pages.Account;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HostWizard.Web.Tests.Pages.Account;

/// <summary>Owners invite and remove colleagues by themselves.</summary>
public abstract partial class ColleagueTests(App app) : AppTests(app)
{
    private const string Secret = "Other-Secret-99";

    [SkippableFact]
    public async Task A_colleague_is_invited_chooses_a_password_and_edits_the_same_websites()
    {
        var (owner, email, merchant, site) = await Team();
        var colleague = World.Email("lea");

        Assert.StartsWith("/account", (await Invite(owner, "Léa Müller", colleague)).Is(302).Location, StringComparison.Ordinal);

        Assert.Contains("Léa Müller", (await owner.Get("/account")).Words, StringComparison.Ordinal);
        var account = await World.AccountOf(colleague);
        Assert.Equal((merchant, Data.Role.Owner, true), (account.MerchantId, account.Role, account.MustChangePassword));
        var line = await App.Db(db => db.SiteEvents.AsNoTracking().SingleAsync(e => e.SiteId == site && e.Kind == SiteEventKind.ColleagueInvited));
        Assert.Equal((email, $"Léa Müller ({colleague})"), (line.Actor, line.Note));
        var visitor = World.Visitor();
        (await visitor.Submit((await visitor.Get(await LinkTo(colleague))).Is(200), null, ("Form.New", Secret), ("Form.Repeat", Secret))).Is(302);
        (await visitor.Get("/account")).Is(200);
        (await visitor.Get($"/cms/{await Subdomain(site)}")).Is(200);
        (await visitor.Get("/admin/hosting")).Is(403);
    }

    [SkippableFact]
    public async Task The_link_opens_for_two_days()
    {
        var (owner, _, _, _) = await Team();
        var colleague = World.Email("lea");
        (await Invite(owner, "Léa", colleague)).Is(302);
        var link = await LinkTo(colleague);

        App.Clock.Advance(TimeSpan.FromHours(47));
        (await World.Visitor().Get(link)).Is(200);
        App.Clock.Advance(TimeSpan.FromHours(2));
        (await World.Visitor().Get(link)).Is(404);
    }

    [SkippableTheory]
    [InlineData("fr", "vous invite", "Choisir un mot de passe")]
    [InlineData("de", "lädt Sie", "Passwort wählen")]
    [InlineData("lb", "invitéiert Iech", "Passwuert wielen")]
    [InlineData("en", "invites you", "Choose a password")]
    public async Task The_invitation_is_in_the_language_of_the_website(string language, string subject, string link)
    {
        var (owner, _, merchant, site) = await Team();
        await Speak(site, language);
        var colleague = World.Email("lea");

        (await Invite(owner, "Léa", colleague)).Is(302);

        var mail = await App.Db(db => db.Mails.AsNoTracking().SingleAsync(m => m.ToAddress == colleague));
        var body = App.Services.GetRequiredService<MailSeal>().Open(mail);
        Assert.Contains(subject, mail.Subject, StringComparison.Ordinal);
        Assert.Contains(await App.Db(db => db.Merchants.Where(m => m.Id == merchant).Select(m => m.Name).SingleAsync()), mail.Subject, StringComparison.Ordinal);
        Assert.Contains(link, body.Text, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task An_address_in_use_is_refused_in_the_same_words_whoever_has_it()
    {
        var (owner, _, merchant, _) = await Team();
        var (_, stranger, _, _) = await Team();
        var before = await App.Db(db => db.Mails.CountAsync());

        var admins = await Invite(owner, "Léa", App.AdminEmail);
        var strangers = await Invite(owner, "Léa", stranger.ToUpperInvariant());

        string Said(Page page) => page.Is(400).One("[data-valmsg-for='Form.Email']").TextContent;
        Assert.NotEmpty(Said(admins));
        Assert.Equal(Said(admins), Said(strangers));
        Assert.Equal(before, await App.Db(db => db.Mails.CountAsync()));
        Assert.Equal(1, await App.Db(db => db.Users.CountAsync(a => a.MerchantId == merchant)));
    }

    [SkippableFact]
    public async Task What_is_wrong_is_said_beside_its_field_and_stays_typed()
    {
        var (owner, _, _, _) = await Team();
        (await owner.Post("/account", [("__RequestVerificationToken", (await owner.Get("/account")).One("input[name=__RequestVerificationToken]").GetAttribute("value")!)])).Is(405);
        var page = (await Invite(owner, " ", "no address")).Is(400);
        Assert.NotEmpty(page.One("[data-valmsg-for='Form.Name']").TextContent);
        Assert.Equal("no address", page.One("[name='Form.Email']").GetAttribute("value"));
        Assert.NotEmpty((await Invite(owner, "Léa", "no address")).Is(400).One("[data-valmsg-for='Form.Email']").TextContent);
        Assert.NotEmpty((await Invite(owner, new string('x', 201), World.Email())).Is(400).One("[data-valmsg-for='Form.Name']").TextContent);
    }

    [SkippableFact]
    public async Task A_team_has_at_most_twenty_people_and_thirty_links_a_day()
    {
        var (owner, _, merchant, _) = await Team();
        for (var count = 1; count < InviteColleague.MostPeople; count++) (await Invite(owner, $"Colleague {count}", World.Email("many"))).Is(302);

        (await Invite(owner, "One too many", World.Email("many"))).Is(409);

        Assert.Equal(InviteColleague.MostPeople, await App.Db(db => db.Users.CountAsync(a => a.MerchantId == merchant)));
        App.Clock.Advance(PasswordLinks.Rest + TimeSpan.FromSeconds(1));
        var others = await App.Db(db => db.Users.AsNoTracking().Where(a => a.MerchantId == merchant && a.MustChangePassword).OrderBy(a => a.Id).Select(a => a.Id).ToListAsync());
        var page = await owner.Get("/account");
        var answers = new List<int>();
        foreach (var person in others) answers.Add((await owner.Submit(page, $"person={person}&handler=Again")).Status);
        Assert.Equal(InviteColleague.MostLinksADay - others.Count, answers.Count(status => status == 302));
        Assert.Equal(409, answers[^1]);
    }

    [SkippableFact]
    public async Task A_colleague_who_is_removed_is_out_at_once_and_can_be_invited_again()
    {
        var (owner, email, merchant, site) = await Team();
        var colleague = World.Email("lea");
        (await Invite(owner, "Léa", colleague)).Is(302);
        var first = await LinkTo(colleague);
        var lea = World.Visitor();
        (await lea.Submit(await lea.Get(first), null, ("Form.New", Secret), ("Form.Repeat", Secret))).Is(302);
        var id = (await World.AccountOf(colleague)).Id;

        (await owner.Submit(await owner.Get("/account"), $"person={id}&handler=Remove")).Is(302);

        (await lea.Get("/account")).Is(302);
        (await World.Visitor().SignIn(colleague, Secret)).Is(401);
        Assert.Equal((email, $"Léa ({colleague})"), await App.Db(db => db.SiteEvents.Where(e => e.SiteId == site && e.Kind == SiteEventKind.ColleagueRemoved).Select(e => new ValueTuple<string, string?>(e.Actor, e.Note)).SingleAsync()));
        Assert.DoesNotContain(colleague, (await owner.Get("/account")).One("#team").TextContent, StringComparison.Ordinal);

        App.Clock.Advance(TimeSpan.FromMinutes(5));
        (await Invite(owner, "Léa", colleague)).Is(302);
        (await World.Visitor().SignIn(colleague, Secret)).Is(401);
        (await lea.Submit((await lea.Get(await LinkTo(colleague))).Is(200), null, ("Form.New", "Yet another 1"), ("Form.Repeat", "Yet another 1"))).Is(302);
        Assert.Equal((id, merchant), ((await World.AccountOf(colleague)).Id, (await World.AccountOf(colleague)).MerchantId));
        (await lea.Get("/account")).Is(200);
    }

    [SkippableFact]
    public async Task Removing_closes_a_link_that_was_not_used_for_good()
    {
        var (owner, _, _, _) = await Team();
        var colleague = World.Email("lea");
        (await Invite(owner, "Léa", colleague)).Is(302);
        var link = await LinkTo(colleague);
        (await owner.Submit(await owner.Get("/account"), $"person={(await World.AccountOf(colleague)).Id}&handler=Remove")).Is(302);
        (await World.Visitor().Get(link)).Is(404);
        App.Clock.Advance(TimeSpan.FromMinutes(5));
        (await Invite(owner, "Léa", colleague)).Is(302);
        (await World.Visitor().Get(link)).Is(404);
    }

    [SkippableFact]
    public async Task Nobody_removes_themselves_or_somebody_of_another_client()
    {
        var (owner, email, _, _) = await Team();
        var (_, stranger, _, _) = await Team();
        var token = (await owner.Get("/account")).One("input[name=__RequestVerificationToken]").GetAttribute("value")!;
        Task<Page> Remove(int person) => owner.Post($"/account?handler=Remove&person={person}", [("__RequestVerificationToken", token)]);

        (await Remove((await World.AccountOf(email)).Id)).Is(409);
        (await Remove((await World.AccountOf(stranger)).Id)).Is(404);
        (await Remove((await World.AccountOf(App.AdminEmail)).Id)).Is(404);
        (await owner.Post($"/account?handler=Again&person={(await World.AccountOf(stranger)).Id}", [("__RequestVerificationToken", token)])).Is(404);

        Assert.Null((await World.AccountOf(email)).DeactivatedAt);
        Assert.Null((await World.AccountOf(stranger)).DeactivatedAt);
    }

    [SkippableFact]
    public async Task Of_two_who_invite_one_address_at_once_one_account_and_one_mail_come()
    {
        var (first, second) = (await Team(), await Team());
        var colleague = World.Email("wanted");
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(async number => (await Invite(number % 2 == 0 ? first.Owner : second.Owner, "Léa", colleague)).Status));

        Assert.Equal((1, 5), (answers.Count(status => status == 302), answers.Count(status => status == 400)));
        Assert.Equal(1, await App.Db(db => db.Users.CountAsync(a => a.Email == colleague)));
        Assert.Equal(1, await App.Db(db => db.Mails.CountAsync(m => m.ToAddress == colleague)));
    }

    [SkippableFact]
    public async Task Invited_at_once_a_team_stays_within_its_size()
    {
        var (owner, _, merchant, _) = await Team();
        for (var count = 3; count <= InviteColleague.MostPeople; count++) (await Invite(owner, $"Colleague {count}", World.Email("many"))).Is(302);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ => (await Invite(owner, "Last", World.Email("last"))).Status));

        Assert.Equal((1, 5), (answers.Count(status => status == 302), answers.Count(status => status == 409)));
        Assert.Equal(InviteColleague.MostPeople, await App.Db(db => db.Users.CountAsync(a => a.MerchantId == merchant)));
    }

    [SkippableFact]
    public async Task Of_two_who_remove_each_other_at_once_one_is_left()
    {
        for (var round = 0; round < 5; round++)
        {
            var (owner, email, merchant, _) = await Team();
            var colleague = World.Email("lea");
            (await Invite(owner, "Léa", colleague)).Is(302);
            var lea = World.Visitor();
            (await lea.Submit(await lea.Get(await LinkTo(colleague)), null, ("Form.New", Secret), ("Form.Repeat", Secret))).Is(302);
            var (one, other) = ((await World.AccountOf(email)).Id, (await World.AccountOf(colleague)).Id);
            var (hers, mine) = (await lea.Get("/account"), await owner.Get("/account"));

            await Task.WhenAll(owner.Submit(mine, $"person={other}&handler=Remove"), lea.Submit(hers, $"person={one}&handler=Remove"));

            Assert.Equal(1, await App.Db(db => db.Users.CountAsync(a => a.MerchantId == merchant && a.DeactivatedAt == null)));
        }
    }

    private async Task<(Browser Owner, string Email, int Merchant, int Site)> Team()
    {
        var (email, merchant, site) = await World.Owner(await World.Admin(), Secret);
        return (await World.BrowserOf(email, Secret), email, merchant, site);
    }

    private static async Task<Page> Invite(Browser owner, string name, string email)
        => await owner.Submit((await owner.Get("/account")).Is(200), "handler=Invite", ("Form.Name", name), ("Form.Email", email));

    private Task<int> Speak(int site, string language) => App.Db(db => db.Stores.Where(s => db.Sites.Any(x => x.Id == site && x.StoreId == s.Id))
        .ExecuteUpdateAsync(set => set.SetProperty(s => s.Language, EnumText<SiteLanguage>.Parse("language", language))));

    private Task<string> Subdomain(int site) => App.Db(db => db.Sites.Where(s => s.Id == site).Select(s => s.Store.Subdomain).SingleAsync());

    private async Task<string> LinkTo(string email)
    {
        var mail = await App.Db(db => db.Mails.AsNoTracking().Where(m => m.ToAddress == email && m.Kind == MailKind.PasswordLink).OrderByDescending(m => m.Id).FirstAsync());
        return Link().Match(App.Services.GetRequiredService<MailSeal>().Open(mail).Text).Value;
    }

    [GeneratedRegex("/login/password/[A-Za-z0-9]+")]
    private static partial Regex Link();
}

[Collection(OnSqlite.Name)]
public sealed class ColleaguesOnSqlite(SqliteApp app) : ColleagueTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class ColleaguesOnPostgreSql(PostgreSqlApp app) : ColleagueTests(app);
