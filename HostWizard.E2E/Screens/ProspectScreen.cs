using System.Globalization;

namespace HostWizard.E2E.Screens;

/// <summary>One prospect: what is known, what its website is like, what a call is worth.</summary>
public sealed class ProspectScreen(IPage page)
{
    /// <summary>Finds it in the list and opens it.</summary>
    public static async Task<ProspectScreen> OpenAsync(IPage page, string business)
    {
        await page.GotoAsync("admin/prospects?status=all");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = business, Exact = true }).First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = business, Exact = true })).ToBeVisibleAsync();
        return new(page);
    }

    /// <summary>Waits until its website is looked at; the page shows by itself how far that is.</summary>
    /// <returns>The score.</returns>
    public async Task<int> ScoreAsync()
    {
        var score = Score.GetByText("of 100", new() { Exact = false }).First;
        await Expect(score).ToBeVisibleAsync(new() { Timeout = 60_000 });
        return int.Parse((await score.InnerTextAsync()).Split(' ')[0], CultureInfo.InvariantCulture);
    }

    public Task ExpectWebsiteAsync(string word) => Expect(page.GetByRole(AriaRole.Region, new() { Name = "Website today" })).ToContainTextAsync(word);

    public Task ExpectSaidAsync(string words) => Expect(page.GetByRole(AriaRole.Main).GetByText(words).Locator("visible=true").First).ToBeVisibleAsync();

    public Task ExpectStatusAsync(string status) => Expect(page.GetByRole(AriaRole.Main).Locator("#standing")).ToHaveTextAsync(status);

    /// <summary>Says otherwise than what was counted.</summary>
    public async Task OverrideAsync(int score, string reason)
    {
        await Score.GetByRole(AriaRole.Link, new() { Name = "Override" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog, new() { NameRegex = new("^Your score for") });
        await dialog.GetByLabel("Score").FillAsync(score.ToString(CultureInfo.InvariantCulture));
        await dialog.GetByLabel("Why").FillAsync(reason);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Use my score" }).ClickAsync();
        await Expect(Score.GetByText(reason)).ToBeVisibleAsync();
    }

    public async Task<SiteScreen> CreateSiteAsync()
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Create hosted site" }).ClickAsync();
        return new(page);
    }

    /// <summary>What has become of the website with us.</summary>
    public ILocator OurSite => page.GetByRole(AriaRole.Region, new() { Name = "Website with us" });

    private ILocator Score => page.Locator("#score");
}
