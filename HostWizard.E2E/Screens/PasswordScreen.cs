namespace HostWizard.E2E.Screens;

/// <summary>Where a temporary password is exchanged for one's own.</summary>
public sealed class PasswordScreen(IPage page)
{
    public Task ExpectAskedAsync() => Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Choose a password" })).ToBeVisibleAsync();

    public async Task ChangeAsync(string temporary, string own)
    {
        await page.GetByLabel("Temporary password").FillAsync(temporary);
        await page.GetByLabel("New password", new() { Exact = true }).FillAsync(own);
        await page.GetByLabel("New password again").FillAsync(own);
        await page.GetByRole(AriaRole.Button, new() { Name = "Change password" }).ClickAsync();
    }
}
