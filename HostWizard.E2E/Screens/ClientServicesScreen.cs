namespace HostWizard.E2E.Screens;

/// <summary>The services of all clients.</summary>
public sealed class ClientServicesScreen(IPage page)
{
    public static async Task<ClientServicesScreen> OpenAsync(IPage page)
    {
        await page.GotoAsync("admin/hosting/clients");
        return new(page);
    }

    public ILocator Row(string service) => page.GetByRole(AriaRole.Row).Filter(new() { Has = page.GetByRole(AriaRole.Link, new() { Name = service, Exact = true }) });

    public Task ShowExpiringSoonAsync() => page.GetByRole(AriaRole.Switch, new() { Name = "Expiring soon" }).CheckAsync();

    public async Task FilterAsync(string kind, string choice)
    {
        await page.GetByRole(AriaRole.Search).GetByText(new System.Text.RegularExpressions.Regex($"^{kind}:")).ClickAsync();
        await page.GetByRole(AriaRole.Search).GetByRole(AriaRole.Link, new() { Name = choice, Exact = true }).ClickAsync();
    }

    public Task ClearFiltersAsync() => page.GetByRole(AriaRole.Link, new() { Name = "Clear filters" }).First.ClickAsync();

    public async Task RenewAsync(string service, string client)
    {
        await page.GetByLabel($"Actions for {service} of {client}").ClickAsync();
        await Row(service).GetByRole(AriaRole.Button, new() { Name = "Renew", Exact = true }).ClickAsync();
    }

    /// <summary>Reads the last line of the table.</summary>
    public Task ExpectTotalAsync(string words) => Expect(page.GetByRole(AriaRole.Row).Last).ToContainTextAsync(words);
}
