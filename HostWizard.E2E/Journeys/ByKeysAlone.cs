using HostWizard.E2E.Screens;
using HostWizard.E2E.Support;

namespace HostWizard.E2E.Journeys;

/// <summary>The way to a site without a mouse.</summary>
public sealed class ByKeysAlone(Stage stage) : Journey(stage)
{
    [Fact]
    public Task A_site_is_reached_by_keys_alone() => WalkAsync(async walk =>
    {
        var site = await Api.CreateAsync("Tastatur Zöller");
        var page = await walk.VisitorAsync();
        await page.GotoAsync("login");
        await Expect(page.GetByLabel("E-mail")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync(Stage.AdminEmail);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync(Stage.AdminPassword);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Dashboard" })).ToBeVisibleAsync();
        await page.WaitForLoadStateAsync();

        var palette = new Palette(page);
        await palette.OpenAsync("/");
        await palette.TypeAsync("zoller");
        await palette.ExpectFirstAsync("Tastatur Zöller");
        await palette.EnterAsync();
        await new SiteScreen(page).ExpectNameAsync("Tastatur Zöller");
        Assert.Equal(site.Id, new SiteScreen(page).Id);

        await page.WaitForLoadStateAsync();
        await palette.OpenAsync("Control+k");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
    });
}
