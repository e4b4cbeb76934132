using System.Text;
using Deque.AxeCore.Commons;

namespace HostWizard.E2E.Looks;

/// <summary>What every page owes those who look at it or have it read to them.</summary>
internal static class Look
{
    private static readonly (int Width, int Height) Desk = (1280, 800);
    private static readonly (int Width, int Height) Phone = (390, 844);

    private static readonly string Once = $"if (!window.axe) {{ {new BundledAxeScriptProvider().GetScript()} }}";

    // The dark page is the same page in other colours: only what depends on them can differ.
    private const string OfColours = "color-contrast link-in-text-block";

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
        await AxeAsync(page, "light", "", problems);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await AxeAsync(page, "dark", OfColours, problems);
        await page.SetViewportSizeAsync(Phone.Width, Phone.Height);
        await WidthAsync(page, problems);
        Assert.True(problems.Length == 0, $"{page.Url}\n{problems}");
    }

    private static async Task AxeAsync(IPage page, string theme, string rules, StringBuilder problems)
    {
        // In a frame that may run nothing axe would be waited for in vain.
        var frames = await page.Locator("iframe[sandbox]").CountAsync() == 0;
        foreach (var frame in frames ? page.Frames : [page.MainFrame]) await frame.EvaluateAsync(Once);
        var found = await page.EvaluateAsync<string[]>("""
            async ([rules, iframes]) => {
              const { violations } = await axe.run(document, { resultTypes: ['violations'], iframes, ...(rules && { runOnly: rules.split(' ') }) });
              return violations.map(v => [`${v.id}: ${v.help}`, ...v.nodes.map(n => `${n.target}: ${n.html}\n    ${n.failureSummary}`)].join('\n  '));
            }
            """, new object[] { rules, frames });
        foreach (var violation in found) problems.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"{theme}: {violation}");
    }

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
