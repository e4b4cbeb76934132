using HostWizard.E2E.Support;

namespace HostWizard.E2E.Looks;

/// <summary>The admin's pages with a demo's worth of sites; in several classes, because classes run side by side and a class is one queue.</summary>
public abstract class DemoPages(DemoStage stage) : Journey<DemoStage>(stage)
{
    protected Task LooksGoodAsync(string address) => WalkAsync(async walk =>
    {
        var page = await walk.AdminAsync(Look.Options());
        await page.GotoAsync(Stage.At(address));
        await Look.ExpectGoodAsync(page);
    }, name: Look.Name(address));
}
