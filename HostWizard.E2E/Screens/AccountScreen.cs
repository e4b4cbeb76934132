namespace HostWizard.E2E.Screens;

/// <summary>What the owner of a website sees: their websites and services.</summary>
public sealed class AccountScreen(IPage page)
{
    public Task ExpectGreetingAsync(string name) => Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = $"Hello {name}" })).ToBeVisibleAsync();

    public Task ExpectWebsiteAsync(string business) => Expect(page.GetByRole(AriaRole.Heading, new() { Level = 2, Name = business, Exact = true })).ToBeVisibleAsync();

    public ILocator EditLink(string business) => page.GetByRole(AriaRole.Link, new() { Name = $"Edit {business}" });
}
