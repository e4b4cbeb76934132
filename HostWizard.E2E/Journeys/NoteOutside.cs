using HostWizard.E2E.Screens;
using HostWizard.E2E.Support;

namespace HostWizard.E2E.Journeys;

/// <summary>Journey 9: a shop noted at its counter, without a connection, becomes a client.</summary>
public sealed class NoteOutside(Stage stage) : Journey(stage)
{
    private const string Shop = "Fleurs Reuter";
    private const string Email = "christiane@fleurs-reuter.example.lu";

    [Fact]
    public Task A_shop_noted_without_a_connection_becomes_a_client() => WalkAsync(async walk =>
    {
        var phone = await walk.AdminAsync(new(CaptureScreen.Phone) { Permissions = ["geolocation"], Geolocation = new() { Latitude = 49.8672f, Longitude = 6.1596f, Accuracy = 12 } });
        await NoteAsync(phone);

        var admin = await walk.AdminAsync();
        await admin.GotoAsync("admin/prospects?channel=offline");
        await admin.GetByRole(AriaRole.Link, new() { Name = Shop, Exact = true }).ClickAsync();
        await Expect(admin.GetByRole(AriaRole.Heading, new() { Level = 1, Name = Shop })).ToBeVisibleAsync();
        var prospect = admin.Url;
        await Expect(admin.GetByRole(AriaRole.Img, new() { Name = $"Shop front of {Shop}" }).First).ToBeVisibleAsync();
        await Expect(admin.GetByRole(AriaRole.Link, new() { Name = "Where it was met" }).First).ToBeVisibleAsync();
        await admin.GetByRole(AriaRole.Region, new() { Name = "Reach them" }).GetByRole(AriaRole.Link, new() { Name = "Edit" }).ClickAsync();
        await admin.GetByLabel("Phone of person 1").FillAsync("+352 80 34 11");
        await admin.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await Expect(admin.GetByRole(AriaRole.Link, new() { Name = "+352 80 34 11" }).First).ToBeVisibleAsync();
        await admin.GetByLabel("Becomes").SelectOptionAsync("contacted");
        await admin.GetByRole(AriaRole.Button, new() { Name = "Move" }).ClickAsync();
        await ExpectStandingAsync(admin, "Contacted");

        await admin.GetByRole(AriaRole.Button, new() { Name = "Create hosted site" }).ClickAsync();
        var site = new SiteScreen(admin);
        await site.ExpectNameAsync(Shop);
        await site.ExpectStatusAsync("Draft");
        foreach (var fact in (string[])["Christiane Reuter", "+352 80 34 11", Email]) await site.ExpectFactAsync(fact);
        var (email, password) = await BringLiveAsync(admin, site);

        await admin.GotoAsync(prospect);
        await ExpectStandingAsync(admin, "Converted");
        await Expect(admin.GetByRole(AriaRole.Main).GetByText("Live", new() { Exact = true }).First).ToBeVisibleAsync();
        var owner = await walk.VisitorAsync();
        await (await SignInScreen.OpenAsync(owner)).SignInAsync(email, password);
        await new PasswordScreen(owner).ChangeAsync(password, "roses before the frost");
        await new AccountScreen(owner).ExpectWebsiteAsync(Shop);
        Assert.Equal("/account", new Uri(owner.Url).AbsolutePath);
    });

    [Fact]
    public Task Signed_out_or_refused_nothing_is_lost() => WalkAsync(async walk =>
    {
        var phone = await walk.AdminAsync(CaptureScreen.Phone);
        var capture = await CaptureScreen.OpenAsync(phone);
        await capture.AddPlaceAsync();
        await capture.ExpectPlaceAsync("did not allow it");
        await capture.SaveAsync();
        await Expect(capture.Name).ToHaveAccessibleDescriptionAsync("Please fill this in.");

        await capture.FillInAsync("Café Wagner", "Café", "Ask for Luc");
        await capture.ChooseAsync("card", [.. "just words"u8]);
        await capture.SaveAsync();
        await capture.ExpectGivenBackAsync("Café Wagner", "Photo of the card: It is not a picture.");
        await phone.ReloadAsync();
        await Expect(capture.Name).ToHaveValueAsync("Café Wagner");
        await phone.GetByRole(AriaRole.Button, new() { Name = "Take it away" }).TapAsync();

        await phone.Context.ClearCookiesAsync();
        await capture.SaveAsync();
        await capture.ExpectKeptAsync(1, "Café Wagner");
        await capture.ExpectEmptyAsync();
        await capture.FillInAsync("Bar Wagner", "Bar", "");
        await capture.SaveAsync();
        await capture.ExpectKeptAsync(2, "Bar Wagner");
        await capture.SignInToSendAsync();

        await SignInAsync(walk, phone, capture);
    });

    // Somebody else first: their sign-in sends nothing.
    private static async Task SignInAsync(Walk walk, IPage phone, CaptureScreen capture)
    {
        var desk = await walk.AdminAsync();
        var password = await InviteAsync(desk, "paul@orion.lu");
        await new SignInScreen(phone).SignInAsync("paul@orion.lu", password);
        await new PasswordScreen(phone).ChangeAsync(password, "a sentence of his own");
        await CaptureScreen.OpenAsync(phone);
        await Expect(phone.GetByRole(AriaRole.Heading, new() { Name = "Kept on this phone for somebody else: 2" })).ToBeVisibleAsync();
        await Expect(phone.GetByRole(AriaRole.Heading, new() { Name = "Nothing noted today yet" })).ToBeVisibleAsync();

        await phone.Context.ClearCookiesAsync();
        await (await SignInScreen.OpenAsync(phone)).SignInAsync(Stage.AdminEmail, Stage.AdminPassword);
        await Expect(phone.GetByRole(AriaRole.Heading, new() { Name = "Dashboard" })).ToBeVisibleAsync();
        await CaptureScreen.OpenAsync(phone);
        await Expect(phone.GetByRole(AriaRole.Link, new() { Name = "Café Wagner", Exact = true })).ToHaveCountAsync(1);
        await Expect(phone.GetByRole(AriaRole.Link, new() { Name = "Bar Wagner", Exact = true })).ToHaveCountAsync(1);
        await capture.ExpectNothingKeptAsync();
    }

    private static async Task<string> InviteAsync(IPage desk, string email)
    {
        await desk.GotoAsync("admin/settings");
        await desk.GetByLabel("Name", new() { Exact = true }).FillAsync("Paul");
        await desk.GetByLabel("E-mail", new() { Exact = true }).FillAsync(email);
        await desk.GetByRole(AriaRole.Button, new() { Name = "Invite" }).ClickAsync();
        return await desk.GetByRole(AriaRole.Dialog).Locator("[data-shown-once]").Last.InnerTextAsync();
    }

    private static async Task NoteAsync(IPage phone)
    {
        var capture = await CaptureScreen.OpenAsync(phone);
        await capture.ExpectOpensOfflineAsync();
        await capture.FillInAsync(Shop, "Florist", "Website of 2009, asks for a call on Monday");
        await capture.FillInMoreAsync("Christiane Reuter", "80 34", Email, "Ettelbruck");
        await capture.PhotographAsync("shop front");
        await capture.AddPlaceAsync();
        await capture.ExpectPlaceAsync("The place is added, to within 12 m.");

        await phone.Context.SetOfflineAsync(true);
        await phone.ReloadAsync();
        await capture.ExpectCopyAsync();
        await Expect(capture.Name).ToHaveValueAsync(Shop);
        await capture.ExpectPhotoAsync();
        await capture.SaveAsync();
        await capture.ExpectKeptAsync(1, Shop);
        await capture.ExpectEmptyAsync();
        await phone.ReloadAsync();
        await capture.ExpectKeptAsync(1, Shop);

        await phone.Context.SetOfflineAsync(false);
        await capture.ExpectNotedAsync(Shop);
        await phone.ReloadAsync();
        await capture.ExpectNotedAsync(Shop);
    }

    private async Task<(string Email, string Password)> BringLiveAsync(IPage admin, SiteScreen site)
    {
        var id = site.Id;
        var subdomain = (await Api.GetAsync($"sites/{id}")).GetProperty("store").GetProperty("subdomain").GetString()!;
        var editor = await EditorScreen.OpenAsync(admin, subdomain);
        await editor.ClickAsync("Hero");
        await editor.TypeAsync("Heading", "Flowers from the valley.");
        await editor.ExpectShownAsync("Flowers from the valley.");

        site = await SiteScreen.OpenAsync(admin, id);
        await site.MarkReadyAsync();
        await site.ExpectStatusAsync("POC ready");
        await site.SendProposalAsync("As agreed at your counter.");
        await site.ExpectStatusAsync("Proposal sent");
        var credentials = await site.AcceptForNewClientAsync();
        Assert.Equal(Email, credentials.Email);
        await site.PassOnCredentialsAsync();
        await site.ExpectStatusAsync("Accepted");
        await site.OpenTabAsync("Services");
        await site.Services.AddAsync("fleurs-reuter.lu", "Domain", "Annual", "24.00", DateOnly.FromDateTime(DateTime.UtcNow).AddYears(1));
        await Expect(site.Services.Row("fleurs-reuter.lu")).ToBeVisibleAsync();
        await site.GoLiveAsync("fleurs-reuter.lu");
        await site.ExpectStatusAsync("Live");
        return credentials;
    }

    private static Task ExpectStandingAsync(IPage page, string status) => Expect(page.Locator("#standing")).ToHaveTextAsync(status);
}
