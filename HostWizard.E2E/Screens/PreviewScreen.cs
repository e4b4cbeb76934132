namespace HostWizard.E2E.Screens;

/// <summary>What a prospect sees before the website is open: a bar of ours, and the website in a frame.</summary>
public sealed class PreviewScreen(IPage page)
{
    /// <summary>Opens the link as it was passed on.</summary>
    public static async Task<(PreviewScreen Screen, int Status)> OpenAsync(IPage page, string link)
    {
        var answer = await page.GotoAsync(link);
        return (new(page), answer!.Status);
    }

    /// <summary>The framed website.</summary>
    public IFrameLocator Website => page.GetByRole(AriaRole.Main).Locator("iframe").ContentFrame;

    public async Task ExpectBannerAsync()
    {
        var bar = page.GetByRole(AriaRole.Banner);
        await Expect(bar.GetByText("HostWizard")).ToBeVisibleAsync();
        await Expect(bar.GetByText("Preview of your new website")).ToBeVisibleAsync();
        // The brand's teal, design.md.
        await Expect(bar).ToHaveCSSAsync("background-color", "rgb(15, 118, 110)");
    }

    public Task ExpectWebsiteAsync(string business) => Expect(Website.GetByRole(AriaRole.Link, new() { Name = business, Exact = true }).First).ToBeVisibleAsync();

    /// <summary>Shows the website as wide as on another device.</summary>
    public async Task ShowAsync(string device, int pixels)
    {
        // The radio itself is out of sight; people press its label.
        await page.GetByRole(AriaRole.Group, new() { Name = "Width" }).GetByText(device, new() { Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Radio, new() { Name = device })).ToBeCheckedAsync();
        await Expect(page.GetByRole(AriaRole.Main).Locator("iframe")).ToHaveCSSAsync("width", $"{pixels}px");
    }

    public async Task ExpectOverAsync(string domain)
    {
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "The preview is over, because the website is open." })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = $"Visit {domain}" })).ToBeVisibleAsync();
    }

    public Task ExpectEndedAsync() => Expect(page.GetByRole(AriaRole.Heading, new() { Name = "This preview has ended." })).ToBeVisibleAsync();
}
