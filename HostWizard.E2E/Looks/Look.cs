using System.Text;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace HostWizard.E2E.Looks;

/// <summary>What every page owes those who look at it or have it read to them.</summary>
internal static class Look
{
    private static readonly (int Width, int Height) Desk = (1280, 800);
    private static readonly (int Width, int Height) Phone = (390, 844);

    private static readonly AxeRunOptions All = new() { ResultTypes = [ResultType.Violations] };

    // The dark page is the same page in other colours: only what depends on them can differ.
    private static readonly AxeRunOptions OfColours = new() { ResultTypes = [ResultType.Violations], RunOnly = RunOnlyOptions.Rules("color-contrast", "link-in-text-block") };

    /// <summary>How a page is opened to be looked at.</summary>
    public static BrowserNewContextOptions Options() => new()
    {
        ViewportSize = new() { Width = Desk.Width, Height = Desk.Height },
        ColorScheme = ColorScheme.Light,
    };

    /// <summary>What an address is called where its screenshot is kept.</summary>
    public static string Name(string address) => "Looks_good." + string.Concat(address.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));

    /// <summary>axe finds nothing, in light and in dark, and nothing has to be scrolled sideways on a phone.</summary>
    public static async Task ExpectGoodAsync(IPage page)
    {
        var problems = new StringBuilder();
        await AxeAsync(page, "light", All, problems);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await AxeAsync(page, "dark", OfColours, problems);
        await page.SetViewportSizeAsync(Phone.Width, Phone.Height);
        await WidthAsync(page, problems);
        Assert.True(problems.Length == 0, $"{page.Url}\n{problems}");
    }

    private static async Task AxeAsync(IPage page, string theme, AxeRunOptions options, StringBuilder problems)
    {
        // In a frame that may run nothing axe cannot run either, and would wait for ever.
        if (await page.Locator("iframe[sandbox]").CountAsync() > 0) options = new() { ResultTypes = options.ResultTypes, RunOnly = options.RunOnly, Iframes = false };
        var result = await page.RunAxe(options);
        foreach (var violation in result.Violations)
        {
            problems.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"{theme}: {violation.Id}: {violation.Help}");
            foreach (var node in violation.Nodes) problems.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"  {node.Target}: {node.Html}{Why(node)}");
        }
    }

    private static string Why(AxeResultNode node) => string.Concat(node.Any.Concat(node.All).Concat(node.None).Select(check => $"\n    {check.Message}"));

    private static async Task WidthAsync(IPage page, StringBuilder problems)
    {
        var wide = await page.EvaluateAsync<string[]>("""
            () => {
              const root = document.scrollingElement;
              if (root.scrollWidth <= root.clientWidth) return [];
              const out = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > root.clientWidth + 1);
              return [`${root.scrollWidth} pixels`, ...out.slice(0, 5).map(e => e.outerHTML.slice(0, 160))];
            }
            """);
        if (wide.Length > 0) problems.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"wider than a phone of {Phone.Width} pixels:\n  {string.Join("\n  ", wide)}");
    }
}
