using HostWizard.E2E.Screens;
using HostWizard.E2E.Support;
using HostWizard.Web.Tests.Support;

namespace HostWizard.E2E.Journeys;

/// <summary>Journeys 2 and 6: a bakery's website from a starter to its own domain over HTTPS, and an edit by its owner.</summary>
public sealed class BuildWebsite(Stage stage) : Journey(stage)
{
    private static readonly BrowserNewContextOptions Phone = new() { ViewportSize = new() { Width = 390, Height = 844 }, IsMobile = true, HasTouch = true };

    [SkippableFact]
    public Task A_bakery_is_built_shown_opened_over_https_and_edited_by_its_owner()
    {
        Caddy.SkipOrFailWhenMissing();
        return WalkAsync(async walk =>
        {
            var draft = await Api.CreateAsync("Boulangerie Fournil", "claire@boulangerie-fournil.example");
            var admin = await walk.AdminAsync();
            var editor = await EditorScreen.OpenAsync(admin, draft.Subdomain);
            await editor.BeginWithAsync("Bakery", "Français");
            await editor.ExpectShownAsync("Du pain qui a pris son temps.");
            await editor.ClickAsync("Hero");
            await editor.TypeAsync("Heading", "Le pain de la place.");
            await editor.ExpectShownAsync("Le pain de la place.");
            await editor.ExpectStateAsync("Draft, 2 changes");
            await editor.UndoAsync();
            await editor.ExpectShownAsync("Du pain qui a pris son temps.");
            await editor.ClickAsync("Hero");
            await editor.TypeAsync("Heading", "Le pain du Fournil.");
            await editor.ExpectShownAsync("Le pain du Fournil.");

            await Api.MoveAsync(draft, "mark-poc-ready");
            var prospect = await walk.VisitorAsync(Phone);
            var (preview, _) = await PreviewScreen.OpenAsync(prospect, $"{Stage.Address}hosting/sites/{draft.Id}/preview");
            await Expect(preview.Website.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Le pain du Fournil.");
            await preview.Website.Locator("summary").First.ClickAsync();
            await Expect(preview.Website.Locator("details").GetByRole(AriaRole.Link, new() { Name = "Nos pains" })).ToBeVisibleAsync();

            await Api.MoveAsync(draft, "send-proposal");
            var credentials = (await Api.MoveAsync(draft, "accept")).GetProperty("owner_credentials");
            await Api.MoveAsync(draft, "go-live", new { domain = "boulangerie-fournil.lu" });
            using var caddy = await Caddy.Before(Stage.Address);
            var visitor = await walk.VisitorAsync(new() { IgnoreHTTPSErrors = true });
            var open = await WebsiteScreen.OpenAsync(visitor, caddy.At("boulangerie-fournil.lu"));
            Assert.Equal(200, open.Status);
            await open.ExpectOpenAsync("Boulangerie Fournil");

            var owner = await walk.VisitorAsync();
            await (await SignInScreen.OpenAsync(owner)).SignInAsync(credentials.GetProperty("email").GetString()!, credentials.GetProperty("temporary_password").GetString()!);
            await new PasswordScreen(owner).ChangeAsync(credentials.GetProperty("temporary_password").GetString()!, "Own-Secret-Bread-7");
            await Expect(owner.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Marie");
            var own = await EditorScreen.OpenAsync(owner, draft.Subdomain);
            await own.ClickAsync("Hero");
            await own.TypeAsync("Heading", "Ouvert le dimanche.");
            await own.ExpectShownAsync("Ouvert le dimanche.");
            await Expect(own.Form.GetByRole(AriaRole.Button, new() { Name = "Remove" })).ToBeHiddenAsync();
            await own.PublishAsync();
            await visitor.ReloadAsync();
            await Expect(visitor.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Ouvert le dimanche.");
        });
    }
}
