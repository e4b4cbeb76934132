using HostWizard.E2E.Support;

namespace HostWizard.E2E.Looks;

/// <summary>What an admin sees on the first day, when there is nothing yet.</summary>
public sealed class EmptyPages(Stage stage) : Journey(stage)
{
    [Theory]
    [InlineData("admin/hosting")]
    [InlineData("admin/hosting/sites")]
    [InlineData("admin/hosting/sites?view=board")]
    [InlineData("admin/hosting/clients")]
    [InlineData("admin/prospects")]
    [InlineData("admin/merchants")]
    [InlineData("admin/search")]
    public Task Looks_good(string address) => WalkAsync(async walk =>
    {
        var page = await walk.AdminAsync(Look.Options());
        await page.GotoAsync(address);
        await Look.ExpectGoodAsync(page);
    }, name: Look.Name(address));
}
