namespace HostWizard.E2E.Screens;

/// <summary>The page of a proposal, as whoever has the link sees it.</summary>
public sealed class ProposalScreen(IPage page)
{
    public static async Task<ProposalScreen> OpenAsync(IPage page, string link)
    {
        var answer = await page.GotoAsync(link);
        Assert.Equal(200, answer!.Status);
        return new(page);
    }

    /// <summary>The document the page links to.</summary>
    public async Task<byte[]> PdfAsync()
    {
        var address = await page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Link, new() { Name = "PDF" }).GetAttributeAsync("href");
        var answer = await page.APIRequest.GetAsync(new Uri(new Uri(page.Url), address).ToString());
        Assert.Equal("application/pdf", answer.Headers["content-type"]);
        return await answer.BodyAsync();
    }

    public Task ChooseAsync(string option) => page.GetByRole(AriaRole.Checkbox, new() { NameRegex = new(option) }).CheckAsync();

    /// <summary>Waits until the sums say so.</summary>
    public Task ExpectSumAsync(string words) => Expect(page.Locator("#choice")).ToContainTextAsync(words);

    /// <summary>Waits until the sentence to be ticked says so.</summary>
    public Task ExpectConsentAsync(string words) => Expect(page.Locator("#consent")).ToContainTextAsync(words);

    public async Task AcceptAsync(string name)
    {
        await page.Locator("#name").FillAsync(name);
        await page.Locator("#consent").GetByRole(AriaRole.Checkbox).CheckAsync();
        await page.Locator("#accept-form").GetByRole(AriaRole.Button).ClickAsync();
    }

    public Task ExpectSaidAsync(string words) => Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync(words);

    /// <summary>Nothing on the page is wider than the window.</summary>
    public async Task ExpectFitsAsync() => Assert.Equal(0, await page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - innerWidth)"));
}
