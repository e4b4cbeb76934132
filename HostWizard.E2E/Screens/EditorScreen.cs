namespace HostWizard.E2E.Screens;

/// <summary>The editor of a website: list, website, form.</summary>
public sealed class EditorScreen(IPage page)
{
    public static async Task<EditorScreen> OpenAsync(IPage page, string subdomain)
    {
        await page.GotoAsync($"cms/{subdomain}");
        return new(page);
    }

    /// <summary>The website in the middle.</summary>
    public IFrameLocator Website => page.GetByRole(AriaRole.Main).Locator("iframe").ContentFrame;

    /// <summary>The form at the right.</summary>
    public ILocator Form => page.GetByRole(AriaRole.Complementary, new() { Name = "Form" });

    /// <summary>Replaces everything by a trade's starter.</summary>
    public async Task BeginWithAsync(string trade, string language)
    {
        await Form.GetByRole(AriaRole.Link, new() { Name = "Begin again from a starter" }).ClickAsync();
        await Form.GetByLabel("Language of its texts").SelectOptionAsync(new SelectOptionValue { Label = language });
        await Form.GetByRole(AriaRole.Button, new() { Name = trade, Exact = true }).ClickAsync();
    }

    /// <summary>Clicks a part of the website.</summary>
    public async Task ClickAsync(string kind)
    {
        await Website.GetByRole(AriaRole.Link, new() { Name = kind, Exact = true }).First.ClickAsync(new() { Position = new() { X = 20, Y = 20 } });
        await Expect(Form.GetByRole(AriaRole.Heading, new() { Name = kind, Exact = true })).ToBeVisibleAsync();
    }

    /// <summary>Types into a field of the open form; it is saved by itself.</summary>
    public Task TypeAsync(string field, string words) => Form.GetByLabel(field, new() { Exact = true }).FillAsync(words);

    /// <summary>Waits until the website in the middle says it.</summary>
    public Task ExpectShownAsync(string words) => Expect(Website.GetByRole(AriaRole.Heading, new() { Name = words })).ToBeVisibleAsync();

    public Task ExpectStateAsync(string words) => Expect(page.GetByRole(AriaRole.Banner, new() { Name = "Editor" })).ToContainTextAsync(words);

    public async Task PublishAsync()
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Publish", Exact = true }).ClickAsync();
        await Form.GetByRole(AriaRole.Button, new() { Name = "Publish now" }).ClickAsync();
        await ExpectStateAsync("Published");
    }

    public Task UndoAsync() => page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
}
