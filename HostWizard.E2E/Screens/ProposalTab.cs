namespace HostWizard.E2E.Screens;

/// <summary>The tab of a site where its proposal is prepared.</summary>
public sealed class ProposalTab(IPage page)
{
    /// <summary>Writes another line.</summary>
    public async Task AddLineAsync(string description, string price, string period, bool optional = false)
    {
        var row = page.Locator(".plines > li.new");
        var lines = await page.Locator(".plines > li").CountAsync();
        await row.GetByLabel("Another line").FillAsync(description);
        await row.GetByLabel("Price in euros").FillAsync(price);
        await row.GetByLabel("Period").SelectOptionAsync(new SelectOptionValue { Label = period });
        if (optional) await row.GetByLabel("Optional").CheckAsync();
        await row.GetByRole(AriaRole.Button, new() { Name = "Add" }).ClickAsync();
        await Expect(page.Locator(".plines > li")).ToHaveCountAsync(lines + 1);
    }

    /// <summary>Writes the letter and saves.</summary>
    public async Task WriteAsync(string language, string letter)
    {
        await page.GetByLabel("Language").SelectOptionAsync(new SelectOptionValue { Label = language });
        await PressAsync(page.GetByRole(AriaRole.Button, new() { Name = "Usual words" }));
        await Expect(page.GetByLabel("Salutation")).Not.ToHaveValueAsync("");
        await page.GetByLabel("Letter").FillAsync(letter);
        await PressAsync(page.GetByRole(AriaRole.Region, new() { NameRegex = new("^Prepare") }).GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).Last);
        await Expect(page.GetByRole(AriaRole.Status).GetByText("The proposal is saved.").First).ToBeVisibleAsync();
    }

    // What both say in the end is the same: what is typed before the first answer is drawn would be lost.
    private async Task PressAsync(ILocator button)
    {
        await page.RunAndWaitForResponseAsync(() => button.ClickAsync(), answer => answer.Request.Method == "POST");
        await Expect(page.Locator(".htmx-request")).ToHaveCountAsync(0);
    }
}
