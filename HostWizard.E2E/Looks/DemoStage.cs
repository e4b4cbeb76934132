using HostWizard.E2E.Support;
using HostWizard.Web.Data;
using HostWizard.Web.Data.Demo;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HostWizard.E2E.Looks;

/// <summary>A HostWizard with the demo's businesses in all states, and an owner who signs in.</summary>
public sealed class DemoStage : Stage
{
    private Dictionary<string, string> names = [];

    /// <summary>The cookies of an owner with a live website.</summary>
    public string OwnerSession { get; private set; } = "";

    /// <summary>The cookies of an owner who has not changed the temporary password.</summary>
    public string NewOwnerSession { get; private set; } = "";

    /// <summary>An address with the numbers of this world: <c>{live}</c> is the number of a live site, <c>{live-name}</c> its subdomain.</summary>
    public string At(string path) => names.Aggregate(path, (address, name) => address.Replace($"{{{name.Key}}}", name.Value, StringComparison.Ordinal));

    protected override async Task SetAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<DemoData>(scope.ServiceProvider).FillAsync(DemoData.UsualCount, CancellationToken.None);
        names = await NamesAsync(services);

        var live = await Api.LiveAsync("Pâtisserie Zum Löwen & Söhne, Confiserie artisanale depuis toujours", "patisserie-zum-loewen.lu", "loewen@example.lu");
        await Api.AddServiceAsync(live, "domain", "patisserie-zum-loewen.lu", "annual", 2400, endsInDays: 12);
        names["owned-name"] = live.Subdomain;
        await ProposalsAsync(services);
        OwnerSession = await OwnerAsync("Fiduciaire Wagner", change: true);
        NewOwnerSession = await OwnerAsync("Optique Reuter", change: false);
    }

    // One of each kind that its page tells apart.
    private async Task ProposalsAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HostWizardDb>();
        foreach (var kind in (string[])["open", "accepted", "declined", "superseded"])
        {
            var site = await Api.CreateAsync($"L'Œuf {kind} & l'Épicéa S.à r.l.", $"{kind}@oeuf.example.lu");
            await Api.MoveAsync(site, "mark-poc-ready");
            var option = new ProposalLine(1, ServiceType.WebsiteMaintenance, "Version allemande", "Traduction des cinq pages", BillingPeriod.OneTime, 1, 28000, IsOptional: true);
            db.ProposalDrafts.Add(new ProposalDraft(site.Id, ProposalWording.Usual(SiteLanguage.Fr).Begin("Claire Hoffmann") with { Lines = [option with { Position = 2, IsOptional = false, Description = "Création du site", PriceCents = 145000 }, option] }, DateTime.UtcNow));
            await db.SaveChangesAsync();
            await Api.MoveAsync(site, "send-proposal");
            var sent = await db.Proposals.AsNoTracking().SingleAsync(p => p.SiteId == site.Id);
            var token = names[$"proposal-{kind}"] = services.GetRequiredService<SecretLinks>().Open(sent.SealedToken)!;
            names[$"site-{kind}"] = Text(site.Id);
            using var client = new HttpClient { BaseAddress = Address };
            var answer = new FormUrlEncodedContent(new Dictionary<string, string> { ["name"] = "Claire Hoffmann", ["consent"] = "yes", ["reason"] = "Trop cher" });
            if (kind == "accepted") await client.PostAsync($"hosting/proposals/{token}/accept", answer);
            if (kind == "declined") await client.PostAsync($"hosting/proposals/{token}/decline", answer);
            if (kind == "superseded") await db.Proposals.Where(p => p.Id == sent.Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.SupersededAt, DateTime.UtcNow));
        }
        var account = await db.Users.FirstAsync(a => a.Email == "accepted@oeuf.example.lu");
        names["password-link"] = scope.ServiceProvider.GetRequiredService<PasswordLinks>().Add(account, PasswordLinks.ForForgotten).Token;
        await db.SaveChangesAsync();
        names["mail"] = Text(await db.Mails.MaxAsync(m => m.Id));
    }

    private async Task<string> OwnerAsync(string business, bool change)
    {
        var site = await Api.ProposalSentAsync(business);
        var credentials = (await Api.MoveAsync(site, "accept")).GetProperty("owner_credentials");
        await Api.MoveAsync(site, "go-live", new { domain = site.Subdomain + ".lu" });
        await Api.AddServiceAsync(site, "hosting", "Hosting Essential", "monthly", 1900);
        await Api.AddServiceAsync(site, "domain", site.Subdomain + ".lu", "annual", 2400, endsInDays: 20);
        if (change) names["owner-name"] = site.Subdomain;

        await using var context = await Browser.NewContextAsync(new() { BaseURL = Address.ToString() });
        var page = await context.NewPageAsync();
        var (email, password) = (credentials.GetProperty("email").GetString()!, credentials.GetProperty("temporary_password").GetString()!);
        await (await Screens.SignInScreen.OpenAsync(page)).SignInAsync(email, password);
        var choose = new Screens.PasswordScreen(page);
        await choose.ExpectAskedAsync();
        if (change)
        {
            await choose.ChangeAsync(password, "a sentence of my own");
            await new Screens.AccountScreen(page).ExpectWebsiteAsync(business);
        }
        return await context.StorageStateAsync();
    }

    private static async Task<Dictionary<string, string>> NamesAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HostWizardDb>();
        var found = new Dictionary<string, string>();
        foreach (var status in Enum.GetValues<SiteStatus>())
        {
            // The one with the most to show.
            var site = await db.Sites.AsNoTracking().Include(s => s.Store).Where(s => s.Status == status).OrderByDescending(s => s.Services.Count).ThenBy(s => s.Id).FirstAsync();
            found[status.Text()] = Text(site.Id);
            found[status.Text() + "-name"] = site.Store.Subdomain;
            if (status == SiteStatus.Live) found["service"] = Text(await db.Services.Where(s => s.HostedSiteId == site.Id).MinAsync(s => s.Id));
        }
        found["merchant"] = Text(await db.Merchants.Where(m => !m.IsSystem).OrderBy(m => m.Id).Select(m => m.Id).FirstAsync());
        found["prospect"] = Text(await db.Prospects.Where(p => p.Status == ProspectStatus.New).OrderBy(p => p.Id).Select(p => p.Id).FirstAsync());
        found["converted"] = Text(await db.Prospects.Where(p => p.Status == ProspectStatus.Converted).OrderBy(p => p.Id).Select(p => p.Id).FirstAsync());
        found["looked-at"] = Text(await LookedAtProspect.AddAsync(db));
        found["prospect-email"] = Uri.EscapeDataString((await db.Prospects.Where(p => p.Contacts.Any(c => c.Email != null)).OrderBy(p => p.Id).FirstAsync()).Contacts.First(c => c.Email is not null).Email!);
        found["product"] = Text(await db.AddonProducts.MinAsync(p => p.Id));
        return found;
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
