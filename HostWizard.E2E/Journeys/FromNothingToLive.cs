using HostWizard.E2E.Screens;
using HostWizard.E2E.Support;

namespace HostWizard.E2E.Journeys;

/// <summary>Journeys 2 to 5 in one breath, where the page has less to work with.</summary>
public sealed class FromNothingToLive(Stage stage) : Journey(stage)
{
    [Fact]
    public Task Everything_works_without_JavaScript() => WalkAsync(
        walk => PipelineAsync(walk, new() { JavaScriptEnabled = false }, "Épicerie sans Script", "epicerie-sans-script.lu"));

    [Fact]
    public Task Everything_works_below_the_platforms_path() => WalkAsync(
        walk => PipelineAsync(walk, new(), "Menuiserie Thill", "menuiserie-thill.lu"), below: "platforms/hosting/");

    private async Task PipelineAsync(Walk walk, BrowserNewContextOptions browser, string business, string domain)
    {
        var admin = await walk.VisitorAsync(browser);
        await (await SignInScreen.OpenAsync(admin)).SignInAsync(Stage.AdminEmail, Stage.AdminPassword);
        await Expect(admin.GetByRole(AriaRole.Heading, new() { Name = "Dashboard" })).ToBeVisibleAsync();
        await admin.GetByRole(AriaRole.Link, new() { Name = "New site" }).First.ClickAsync();
        ExpectBelow(walk, admin);

        var form = new NewSiteScreen(admin);
        var email = $"owner@{domain}";
        await form.FillInAsync(business, "Claire Thill", "nobody");
        await form.SubmitAsync();
        await Expect(form.BusinessName).ToHaveValueAsync(business);
        await form.Email.FillAsync(email);
        var site = await form.CreateAsync(business);
        await site.ExpectToldAsync($"{business} is created.");

        await site.MarkReadyAsync();
        await site.ExpectStatusAsync("POC ready");
        var link = await site.PreviewLinkAsync();
        Assert.StartsWith(walk.Start.ToString(), link, StringComparison.Ordinal);
        var visitor = await walk.VisitorAsync(browser);
        var preview = (await PreviewScreen.OpenAsync(visitor, link)).Screen;
        await preview.ExpectBannerAsync();
        await preview.ExpectWebsiteAsync(business);
        await preview.ShowAsync("Phone", 390);

        await site.SendProposalAsync("As agreed on the phone.");
        await site.ExpectStatusAsync("Proposal sent");
        var (shown, password) = await site.AcceptForNewClientAsync();
        Assert.Equal(email, shown);
        await site.PassOnCredentialsAsync();
        await site.ExpectStatusAsync("Accepted");

        var owner = await walk.VisitorAsync(browser);
        await (await SignInScreen.OpenAsync(owner)).SignInAsync(email, password);
        await new PasswordScreen(owner).ChangeAsync(password, "a sentence of my own");
        await new AccountScreen(owner).ExpectWebsiteAsync(business);
        ExpectBelow(walk, owner);

        await site.GoLiveAsync("no domain");
        await site.ExpectDomainRefusedAsync("no domain", "This is not a domain name.");
        await site.TryDomainAgainAsync(domain);
        await site.ExpectStatusAsync("Live");
        ExpectBelow(walk, admin);
        await (await WebsiteScreen.OpenAsync(visitor, Stage.At(domain))).ExpectOpenAsync(business);
        Assert.Equal(410, (await PreviewScreen.OpenAsync(visitor, link)).Status);
    }

    private static void ExpectBelow(Walk walk, IPage page) => Assert.StartsWith(walk.Start.ToString(), page.Url, StringComparison.Ordinal);
}
