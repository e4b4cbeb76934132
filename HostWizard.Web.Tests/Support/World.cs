using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure;
using HostWizard.Web.Infrastructure.Mail;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HostWizard.Web.Tests.Support;

/// <summary>A small world of named people and businesses, made through the JSON door. Names are never used twice.</summary>
public sealed class World(App app)
{
    private static int made;

    /// <summary>A business name nobody else has.</summary>
    public static string Name(string trade = "Boulangerie") => $"{trade} {Interlocked.Increment(ref made)} Wiltz";

    public static string Email(string who = "client") => $"{who}-{Interlocked.Increment(ref made)}@example.lu";

    public static string Domain(string name = "business") => $"{name}-{Interlocked.Increment(ref made)}.lu";

    /// <summary>The admin at the JSON door.</summary>
    public async Task<Api> Admin() => await ApiOf(App.AdminEmail, App.AdminPassword);

    /// <summary>Somebody at the JSON door without a token.</summary>
    public Api Nobody() => new(app.Address, null);

    public async Task<Api> ApiOf(string email, string password)
    {
        var answer = await Nobody().Send(HttpMethod.Post, "/api/auth/login", new { email, password });
        return new(app.Address, answer.Is(200).Text("access_token"));
    }

    /// <summary>Somebody at the pages, not signed in.</summary>
    public Browser Visitor() => new(app.Address);

    /// <summary>The admin at the pages, signed in through the form.</summary>
    public Task<Browser> AdminAtPages() => BrowserOf(App.AdminEmail, App.AdminPassword);

    public async Task<Browser> BrowserOf(string email, string password)
    {
        var browser = Visitor();
        (await browser.SignIn(email, password)).Is(302);
        return browser;
    }

    /// <summary>A site in that state, with a contact e-mail unless told otherwise.</summary>
    public static async Task<int> Site(Api api, string status = "draft", string? name = null, string? email = "", string? domain = null)
    {
        var contact = email == "" ? Email() : email;
        var id = (await api.Post("/sites", new { business_name = name ?? Name(), contact_name = "Marie Weber", contact_email = contact })).Is(201).Number("id");
        await Bring(api, id, status, domain);
        return id;
    }

    /// <summary>Brings a draft to another state, each step through its door.</summary>
    public static async Task Bring(Api api, int id, string status, string? domain = null)
    {
        string[] steps = status switch
        {
            "draft" => [],
            "poc_ready" => ["mark-poc-ready"],
            "proposal_sent" => ["mark-poc-ready", "send-proposal"],
            "accepted" => ["mark-poc-ready", "send-proposal", "accept"],
            "live" => ["mark-poc-ready", "send-proposal", "accept", "go-live"],
            "suspended" => ["mark-poc-ready", "send-proposal", "accept", "go-live", "suspend"],
            "cancelled" => ["cancel"],
            _ => throw new ArgumentException($"There is no state {status}."),
        };
        foreach (var step in steps) (await api.Post($"/sites/{id}/{step}", step == "go-live" ? new { domain = domain ?? Domain() } : null)).Is(200);
    }

    /// <summary>The secret in the link of a site's last proposal, as its mail carries it.</summary>
    public async Task<string> ProposalToken(int siteId)
    {
        var proposal = await app.Db(db => db.Proposals.AsNoTracking().Where(p => p.SiteId == siteId).OrderByDescending(p => p.Version).FirstAsync());
        return app.Services.GetRequiredService<SecretLinks>().Open(proposal.SealedToken)!;
    }

    /// <summary>A further admin with a password of their own.</summary>
    public async Task<string> FurtherAdmin(string password = App.AdminPassword)
    {
        var email = Email("colleague");
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<NewAccounts>().Add(Account.Admin(email, "Colleague", temporaryPassword: false, app.Now), password);
        await scope.ServiceProvider.GetRequiredService<HostWizardDb>().SaveChangesAsync();
        return email;
    }

    /// <summary>An owner of an accepted site who has chosen a password of their own.</summary>
    public async Task<(string Email, int MerchantId, int SiteId)> Owner(Api api, string password)
    {
        var siteId = await Site(api, "proposal_sent");
        var accepted = (await api.Post($"/sites/{siteId}/accept")).Is(200);
        var email = accepted.Text("owner_credentials.email")!;
        await app.Use<UserManager<Account>>(async accounts =>
        {
            var account = await accounts.FindByNameAsync(email);
            account!.MustChangePassword = false;
            Assert.True((await accounts.ChangePasswordAsync(account, accepted.Text("owner_credentials.temporary_password")!, password)).Succeeded);
        });
        return (email, accepted.Number("merchant_id"), siteId);
    }

    /// <summary>A mail in the outbox.</summary>
    public async Task<int> Mail(NewMail? mail = null)
    {
        mail ??= Letter();
        await app.Write(services => services.GetRequiredService<Outbox>().AddAsync(mail, CancellationToken.None));
        return await app.Db(db => db.Mails.Where(m => m.Key == mail.Key).Select(m => m.Id).SingleAsync());
    }

    /// <summary>A mail that is like no other.</summary>
    public static NewMail Letter(string? to = null, string? key = null)
        => new(key ?? $"letter-{Interlocked.Increment(ref made)}", MailKind.Proposal, to ?? Email(), "Zoë Müller", SiteLanguage.Fr, "Votre site est prêt\u202F!", "<p>Secret <b>gewëss</b> <img src=\"cid:dot\" alt=\"\"></p>", "Secret gewëss")
        {
            ReplyTo = "marc@example.lu",
            Attachments = [new("dot.png", "image/png", [137, 80, 78, 71], "dot"), new("Proposition-P-2027-0001.pdf", "application/pdf", [.. "%PDF-secret"u8])],
        };

    /// <summary>A prospect somebody noticed.</summary>
    public Task<int> Prospect(string? name = null, string? email = "") => app.Db(async db =>
    {
        var prospect = await db.InTransaction(() => Task.FromResult(db.Prospects.Add(new(new()
        {
            BusinessName = name ?? Name("Salon"), Contacts = [new("Paul Thill", "owner", email == "" ? Email("prospect") : email, "+352 621 1")], Town = "Wiltz", Trade = "Hairdresser", Notes = "Met at the fair",
        }, new(App.AdminEmail), app.Now)).Entity), CancellationToken.None);
        return prospect.Id;
    });

    public Task<Account> AccountOf(string email) => app.Db(db => db.Users.AsNoTracking().SingleAsync(account => account.Email == email));
}
