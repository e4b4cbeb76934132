using System.Collections.Concurrent;

namespace HostWizard.E2E.Support;

/// <summary>A running browser. Those that are given back are used again by the next class of tests; the last ones end with the process.</summary>
internal sealed class Chromium
{
    // The last such list wins: what Playwright turns off that matters here, and the address bar's list of suggestions, which is a page of its own behind each window and costs half as much as the page.
    private static readonly string[] Off =
    [
        "WebUIOmniboxPopup", "WebUIOmniboxAimPopup",
        "AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "DialMediaRouteProvider", "GlobalMediaControls", "HttpsUpgrades", "LensOverlay", "MediaRouter", "OptimizationHints", "PaintHolding",
        "ThirdPartyStoragePartitioning", "Translate",
    ];

    // Every .lu name leads to this machine: the platform's subdomains and the clients' domains alike.
    private static readonly string[] Arguments =
    [
        "--host-resolver-rules=MAP *.lu 127.0.0.1", "--no-proxy-server",
        $"--disable-features={string.Join(',', Off)}",
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private static readonly ConcurrentBag<Chromium> Idle = [];

    private Chromium(IBrowser browser) => Browser = browser;

    public IBrowser Browser { get; }

    /// <summary>A browser nobody uses, or a new one.</summary>
    public static async Task<Chromium> RentAsync()
    {
        if (Idle.TryTake(out var idle)) return idle;
        // A busy machine is slow, not broken: only what never comes fails.
        SetDefaultExpectTimeout(20_000);
        var playwright = await Playwright.CreateAsync();
        return new(await playwright.Chromium.LaunchAsync(new() { ExecutablePath = await BrowserProgram.FindAsync(playwright), Args = Arguments, Timeout = 120_000 }));
    }

    /// <summary>Leaves the browser to whoever comes next.</summary>
    public void Return() => Idle.Add(this);
}
