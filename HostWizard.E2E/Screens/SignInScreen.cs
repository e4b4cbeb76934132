namespace HostWizard.E2E.Screens;

/// <summary>Where admins and owners sign in.</summary>
public sealed class SignInScreen(IPage page)
{
    public static async Task<SignInScreen> OpenAsync(IPage page)
    {
        await page.GotoAsync("login");
        return new(page);
    }

    public async Task SignInAsync(string email, string password)
    {
        await page.GetByLabel("E-mail").FillAsync(email);
        await page.GetByLabel("Password").FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
    }

    public Task ExpectRefusedAsync() => Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("E-mail and password do not belong together.");
}
