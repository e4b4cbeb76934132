namespace HostWizard.E2E.Screens;

/// <summary>A list of businesses on its way in: brought, its columns understood, checked, imported.</summary>
public sealed class ImportScreen(IPage page)
{
    public static async Task<ImportScreen> OpenAsync(IPage page)
    {
        await page.GotoAsync("admin/prospects");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Import", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Import prospects" })).ToBeVisibleAsync();
        return new(page);
    }

    /// <summary>Pastes a list and sees how its columns are understood.</summary>
    public async Task PasteAsync(string list, string source)
    {
        await page.GetByLabel("or a list, one business a line").FillAsync(list);
        await page.GetByLabel("Source").FillAsync(source);
        await page.GetByRole(AriaRole.Button, new() { Name = "Read the list" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Columns" })).ToBeVisibleAsync();
    }

    public Task ExpectColumnAsync(int number, string meaning)
        => Expect(page.GetByLabel($"What column {number} holds").Locator("option:checked")).ToHaveTextAsync(meaning);

    public async Task CheckAsync()
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Check the rows" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What would become of the rows" })).ToBeVisibleAsync();
    }

    /// <summary>How many rows have a verdict.</summary>
    public Task ExpectVerdictAsync(string verdict, int rows)
        => Expect(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { NameRegex = new($@"^\s*{verdict}\s+{rows}\s*$") })).ToBeVisibleAsync();

    public Task ExpectReasonAsync(string words) => Expect(page.GetByRole(AriaRole.Main).GetByText(words).Locator("visible=true").First).ToBeVisibleAsync();

    /// <summary>Imports, and has the websites of the new ones looked at.</summary>
    public async Task ImportAndLookAsync()
    {
        await page.GetByLabel("Look at their websites afterwards").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Import", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What became of the rows" })).ToBeVisibleAsync();
    }
}
