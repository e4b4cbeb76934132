using HostWizard.E2E.Screens;
using HostWizard.E2E.Support;

namespace HostWizard.E2E.Journeys;

/// <summary>Journey 8: a website is closed for a while, opened again, and ended.</summary>
public sealed class SuspendAndCancel(Stage stage) : Journey(stage)
{
    [Fact]
    public Task The_domain_follows_and_a_cancelled_site_offers_nothing_but_to_be_deleted() => WalkAsync(async walk =>
    {
        var live = await Api.LiveAsync("Restaurant Moselle", "restaurant-moselle.lu");
        var domain = Stage.At("restaurant-moselle.lu");
        var admin = await walk.AdminAsync();
        var visitor = await walk.VisitorAsync();
        var site = await SiteScreen.OpenAsync(admin, live.Id);

        await site.SuspendAsync("Unpaid since October");
        await site.ExpectStatusAsync("Suspended");
        await site.ExpectHistoryAsync("Unpaid since October");
        var closed = await WebsiteScreen.OpenAsync(visitor, domain);
        Assert.Equal(503, closed.Status);
        Assert.Equal("3600", closed.RetryAfter);
        Assert.True(closed.IsHidden);
        await closed.ExpectUnavailableAsync();
        await Expect(visitor.GetByText("Unpaid")).ToHaveCountAsync(0);

        await site.ReactivateAsync();
        await site.ExpectStatusAsync("Live");
        await (await WebsiteScreen.OpenAsync(visitor, domain)).ExpectOpenAsync("Restaurant Moselle");

        await site.CancelAsync("Business closed");
        await site.ExpectStatusAsync("Cancelled");
        await site.ExpectHistoryAsync("Business closed");
        Assert.Equal(404, (await WebsiteScreen.OpenAsync(visitor, domain)).Status);
        Assert.Equal(410, (await WebsiteScreen.OpenAsync(visitor, Stage.At($"{live.Subdomain}.hostwizard.lu"))).Status);
        var (preview, status) = await PreviewScreen.OpenAsync(visitor, $"{Stage.Address}hosting/sites/{live.Id}/preview");
        Assert.Equal(410, status);
        await preview.ExpectEndedAsync();

        await site.ExpectOfferedAsync("Edit name and contact", "Act as the owner", "Delete site…");
        await admin.ReloadAsync();
        await site.DeleteAsync();
        await Expect(admin.GetByRole(AriaRole.Status).GetByText("Restaurant Moselle")).ToBeVisibleAsync();
        Assert.Equal(404, (await admin.GotoAsync($"admin/hosting/sites/{live.Id}"))!.Status);
    });
}
