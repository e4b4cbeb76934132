namespace HostWizard.E2E.Screens;

/// <summary>The services of a site: rows, the row that adds, and the totals.</summary>
public sealed class ServicesPanel(IPage page)
{
    private ILocator Panel => page.GetByRole(AriaRole.Region, new() { Name = "Services" });

    public ILocator Row(string name) => Panel.GetByRole(AriaRole.Row).Filter(new() { Has = page.GetByText(name, new() { Exact = true }) });

    public async Task AddAsync(string name, string type, string period, string price, DateOnly? expires = null)
    {
        await Panel.GetByLabel("Name of the service").FillAsync(name);
        await Panel.GetByLabel("Type").SelectOptionAsync(type);
        await Panel.GetByLabel("Period").SelectOptionAsync(period);
        if (expires is { } day) await Panel.GetByLabel("Expires on").FillAsync(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await Panel.GetByLabel("Price in euros").FillAsync(price);
        await Panel.GetByRole(AriaRole.Button, new() { Name = "Add this service" }).ClickAsync();
    }

    public async Task ExpectRefusedAsync(string typedPrice, string words)
    {
        await Expect(Panel.GetByText(words)).ToBeVisibleAsync();
        await Expect(Panel.GetByLabel("Price in euros")).ToHaveValueAsync(typedPrice);
    }

    public async Task ChangePriceAsync(string name, string price)
    {
        await ChooseAsync(name, "Edit");
        var form = Panel.GetByRole(AriaRole.Form, new() { Name = $"Edit {name}" });
        await form.GetByLabel("Price in euros").FillAsync(price);
        await form.GetByRole(AriaRole.Button, new() { Name = "Save service" }).ClickAsync();
        await Expect(form).ToBeHiddenAsync();
    }

    public async Task DeleteAsync(string name)
    {
        await ChooseAsync(name, "Delete…");
        await page.GetByRole(AriaRole.Dialog, new() { Name = $"Delete {name}?" }).GetByRole(AriaRole.Button, new() { Name = $"Delete {name}" }).ClickAsync();
        await Expect(Row(name)).ToHaveCountAsync(0);
    }

    /// <summary>Reads the line under the table.</summary>
    public async Task ExpectTotalsAsync(string monthly, string annual, string oneTime, string countsAs)
    {
        foreach (var words in new[] { $"Monthly {monthly}", $"Annual {annual}", $"One-time {oneTime}", $"Counts as {countsAs} a month" })
            await Expect(Panel.GetByText(words)).ToBeVisibleAsync();
    }

    private async Task ChooseAsync(string name, string action)
    {
        var row = Row(name);
        await row.GetByLabel($"Actions for {name}").ClickAsync();
        await row.GetByRole(AriaRole.Link, new() { Name = action, Exact = true }).ClickAsync();
    }
}
