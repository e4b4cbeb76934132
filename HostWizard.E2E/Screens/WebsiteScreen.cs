namespace HostWizard.E2E.Screens;

/// <summary>A client's website as visitors see it.</summary>
public sealed class WebsiteScreen(IPage page, IResponse answer)
{
    public static async Task<WebsiteScreen> OpenAsync(IPage page, Uri address)
    {
        var answer = await page.GotoAsync(address.ToString());
        return new(page, answer!);
    }

    public int Status => answer.Status;

    /// <summary>How long to wait before coming again, in seconds.</summary>
    public string? RetryAfter => answer.Headers.GetValueOrDefault("retry-after");

    /// <summary>Whether search engines are asked to stay away.</summary>
    public bool IsHidden => answer.Headers.GetValueOrDefault("x-robots-tag") == "noindex";

    public string Host => new Uri(page.Url).Host;

    /// <summary>What sent the visitor here; 0 when nothing did.</summary>
    public async Task<int> MovedWithAsync() => answer.Request.RedirectedFrom is { } first ? (await first.ResponseAsync())!.Status : 0;

    public Task ExpectOpenAsync(string business) => Expect(page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Link, new() { Name = business, Exact = true })).ToBeVisibleAsync();

    public Task ExpectUnavailableAsync() => Expect(page.GetByRole(AriaRole.Heading, new() { Name = "This website is temporarily unavailable." })).ToBeVisibleAsync();
}
