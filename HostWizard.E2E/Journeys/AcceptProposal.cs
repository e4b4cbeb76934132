using HostWizard.E2E.Screens;
using HostWizard.E2E.Support;

namespace HostWizard.E2E.Journeys;

/// <summary>Journey 4: the client said yes.</summary>
public sealed class AcceptProposal(Stage stage) : Journey(stage)
{
    [Fact]
    public Task A_merchant_is_made_and_the_owner_signs_in_with_credentials_shown_once() => WalkAsync(async walk =>
    {
        var sent = await Api.ProposalSentAsync("Coiffure Élégance", "salon@elegance.example.lu");
        var admin = await walk.AdminAsync();
        var site = await SiteScreen.OpenAsync(admin, sent.Id);

        var (email, password) = await site.AcceptForNewClientAsync();
        Assert.Equal("salon@elegance.example.lu", email);
        Assert.True(password.Length >= 12, "A temporary password has at least twelve characters.");
        await site.PassOnCredentialsAsync();
        await site.ExpectStatusAsync("Accepted");
        await admin.ReloadAsync();
        await site.ExpectStatusAsync("Accepted");
        await Expect(site.Credentials).ToHaveCountAsync(0);
        await Expect(admin.GetByText(password)).ToHaveCountAsync(0);

        var owner = await walk.VisitorAsync();
        var signIn = await SignInScreen.OpenAsync(owner);
        await signIn.SignInAsync(email, "not-the-password");
        await signIn.ExpectRefusedAsync();
        await signIn.SignInAsync(email, password);
        var choose = new PasswordScreen(owner);
        await choose.ExpectAskedAsync();
        await owner.GotoAsync("account");
        await choose.ExpectAskedAsync();

        await choose.ChangeAsync(password, "fresh croissants at six");
        var account = new AccountScreen(owner);
        await account.ExpectWebsiteAsync("Coiffure Élégance");
        Assert.Equal("/account", new Uri(owner.Url).AbsolutePath);

        var again = await walk.VisitorAsync();
        await (await SignInScreen.OpenAsync(again)).SignInAsync(email, password);
        await new SignInScreen(again).ExpectRefusedAsync();
        await new SignInScreen(again).SignInAsync(email, "fresh croissants at six");
        await new AccountScreen(again).ExpectWebsiteAsync("Coiffure Élégance");
        Assert.Equal(403, (await again.GotoAsync("admin/hosting"))!.Status);
    });

    [Fact]
    public Task A_second_site_goes_to_a_client_who_is_there_already_without_credentials() => WalkAsync(async walk =>
    {
        var first = await Api.AcceptedAsync("Fleurs Schmitz", "anne@schmitz.example.lu");
        var second = await Api.ProposalSentAsync("Schmitz Mariages", "mariages@schmitz.example.lu");
        var admin = await walk.AdminAsync();
        var site = await SiteScreen.OpenAsync(admin, second.Id);

        await site.AcceptForClientAsync("schmitz", "Fleurs Schmitz");
        await site.ExpectStatusAsync("Accepted");
        await site.ExpectToldAsync("Schmitz Mariages is accepted.");
        await Expect(site.Credentials).ToHaveCountAsync(0);

        await admin.GetByRole(AriaRole.Region, new() { Name = "Website" }).GetByRole(AriaRole.Link, new() { Name = "Fleurs Schmitz" }).ClickAsync();
        await Expect(admin.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Fleurs Schmitz" })).ToBeVisibleAsync();
        await Expect(admin.GetByRole(AriaRole.Link, new() { Name = "Fleurs Schmitz", Exact = true })).ToBeVisibleAsync();
        await Expect(admin.GetByRole(AriaRole.Link, new() { Name = "Schmitz Mariages", Exact = true })).ToBeVisibleAsync();
        Assert.Equal(
            (await Api.SiteAsync(first)).GetProperty("merchant_id").GetInt32(),
            (await Api.SiteAsync(second)).GetProperty("merchant_id").GetInt32());
    });
}
