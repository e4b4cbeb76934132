using HostWizard.E2E.Screens;
using HostWizard.E2E.Support;

namespace HostWizard.E2E.Journeys;

/// <summary>Journey 1: from a list of domains, through what their websites are like today, to a live client.</summary>
public sealed class FindAndWin(StreetStage stage) : Journey<StreetStage>(stage)
{
    private const string Garage = "Garage Müller & Söhne";
    private const string Email = "paul@garage-mueller.example.lu";

    private const string Street = """
        Name;Website;Trade;Town;E-mail
        Garage Müller & Söhne;garage.test;Garage;Mersch;paul@garage-mueller.example.lu
        Boulangerie du Parc;www.modern.test;Bakery;Differdange;
        Fleurs Schmit;parked.test;Florist;Wiltz;
        Chez Léa;broken.test;Restaurant;Esch-sur-Alzette;
        Garage Müller;https://garage.test/kontakt.htm;;;
        Salon Uno;salon-uno.lu;Hairdresser;Mamer;uno@@salon
        """;

    [Fact]
    public Task A_list_of_domains_becomes_a_client() => WalkAsync(async walk =>
    {
        var admin = await walk.AdminAsync();
        await BringListAsync(admin);
        await ExpectScoresAsync(admin);

        var prospect = await ProspectScreen.OpenAsync(admin, Garage);
        var site = await prospect.CreateSiteAsync();
        await site.ExpectNameAsync(Garage);
        await site.ExpectStatusAsync("Draft");
        await site.ExpectFactAsync(Email);
        await ExpectWebsiteBegunAsync(await walk.AdminAsync());

        await site.MarkReadyAsync();
        await site.ExpectStatusAsync("POC ready");
        var visitor = await walk.VisitorAsync();
        await (await PreviewScreen.OpenAsync(visitor, await site.PreviewLinkAsync())).Screen.ExpectWebsiteAsync(Garage);
        await site.SendProposalAsync("As seen in the preview.");
        await site.ExpectStatusAsync("Proposal sent");
        var (email, _) = await site.AcceptForNewClientAsync();
        Assert.Equal(Email, email);
        await site.PassOnCredentialsAsync();
        await site.ExpectStatusAsync("Accepted");
        await site.OpenTabAsync("Services");
        await site.Services.AddAsync("Hosting for the garage", "hosting", "monthly", "39.00");
        await Expect(site.Services.Row("Hosting for the garage")).ToBeVisibleAsync();
        await site.GoLiveAsync("garage-mueller.lu");
        await site.ExpectStatusAsync("Live");
        await (await WebsiteScreen.OpenAsync(visitor, Stage.At("garage-mueller.lu"))).ExpectOpenAsync(Garage);

        var dashboard = await DashboardScreen.OpenAsync(admin);
        await dashboard.ExpectNumberAsync("Live", "1");
        await dashboard.ExpectNumberAsync("Monthly revenue", "€ 39.00");
        prospect = await ProspectScreen.OpenAsync(admin, Garage);
        await prospect.ExpectStatusAsync("Converted");
        await Expect(prospect.OurSite).ToContainTextAsync("Live");
    });

    private static async Task BringListAsync(IPage admin)
    {
        var import = await ImportScreen.OpenAsync(admin);
        await import.PasteAsync(Street, "Rue de la Gare, Mersch");
        foreach (var (column, meaning) in new[] { (1, "Business name"), (2, "Website"), (3, "Trade"), (4, "Town"), (5, "E-mail") }) await import.ExpectColumnAsync(column, meaning);
        await import.CheckAsync();
        await import.ExpectVerdictAsync("New", 4);
        await import.ExpectVerdictAsync("Known already", 1);
        await import.ExpectVerdictAsync("Refused", 1);
        await import.ExpectReasonAsync("The same business as row 1");
        await import.ImportAndLookAsync();
    }

    private static async Task ExpectScoresAsync(IPage admin)
    {
        var scores = new Dictionary<string, int>();
        foreach (var (business, website) in new[] { (Garage, "Weak"), ("Boulangerie du Parc", "Weak"), ("Fleurs Schmit", "Parked"), ("Chez Léa", "Weak") })
        {
            var prospect = await ProspectScreen.OpenAsync(admin, business);
            scores[business] = await prospect.ScoreAsync();
            await prospect.ExpectWebsiteAsync(website);
        }
        Assert.True(scores[Garage] > scores["Boulangerie du Parc"], string.Join(", ", scores));
        var garage = await ProspectScreen.OpenAsync(admin, Garage);
        await garage.ExpectStatusAsync("Qualified");
        await garage.ExpectSaidAsync("Microsoft FrontPage");
        var bakery = await ProspectScreen.OpenAsync(admin, "Boulangerie du Parc");
        await bakery.OverrideAsync(95, "Their baker is a friend of ours");
        Assert.Equal(95, await bakery.ScoreAsync());
        await bakery.ExpectSaidAsync($"Counted: {scores["Boulangerie du Parc"]}");
    }

    // What the garage's own page says is in the new website already.
    private static async Task ExpectWebsiteBegunAsync(IPage page)
    {
        await page.GotoAsync("storefront/garage-muller-sohne");
        foreach (var words in (string[])["Werkstatt für alle Marken in Mersch", "15, rue de la Gare", "L-7535", "32 81 47", "13.30"]) await Expect(page.GetByText(words).First).ToBeAttachedAsync();
    }
}
