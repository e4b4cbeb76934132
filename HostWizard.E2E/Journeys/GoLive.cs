using HostWizard.E2E.Screens;
using HostWizard.E2E.Support;

namespace HostWizard.E2E.Journeys;

/// <summary>Journey 5: the website opens on the client's domain.</summary>
public sealed class GoLive(Stage stage) : Journey(stage)
{
    [Fact]
    public Task The_website_answers_on_its_domain_and_all_other_addresses_lead_there() => WalkAsync(async walk =>
    {
        var accepted = await Api.AcceptedAsync("Boulangerie Keller");
        var admin = await walk.AdminAsync();
        var visitor = await walk.VisitorAsync();
        var before = await WebsiteScreen.OpenAsync(visitor, Stage.At($"{accepted.Subdomain}.hostwizard.lu"));
        Assert.Equal(200, before.Status);
        Assert.True(before.IsHidden);

        var site = await SiteScreen.OpenAsync(admin, accepted.Id);
        await site.GoLiveAsync("https://boulangerie-keller.lu");
        await site.ExpectDomainRefusedAsync("https://boulangerie-keller.lu", "Give the domain alone, without https://.");
        await site.TryDomainAgainAsync("keller.hostwizard.lu");
        await site.ExpectDomainRefusedAsync("keller.hostwizard.lu", "belongs to this platform");
        await site.TryDomainAgainAsync("Boulangerie-Keller.lu");
        await site.ExpectStatusAsync("Live");
        await site.ExpectToldAsync("Boulangerie Keller is live");
        await Expect(admin.GetByRole(AriaRole.Link, new() { Name = "Visit", Exact = true })).ToHaveAttributeAsync("href", "https://boulangerie-keller.lu");

        var open = await WebsiteScreen.OpenAsync(visitor, Stage.At("boulangerie-keller.lu"));
        Assert.Equal(200, open.Status);
        Assert.False(open.IsHidden);
        await open.ExpectOpenAsync("Boulangerie Keller");

        foreach (var other in new[] { $"{accepted.Subdomain}.hostwizard.lu", "www.boulangerie-keller.lu" })
        {
            var moved = await WebsiteScreen.OpenAsync(visitor, Stage.At(other));
            Assert.Equal("boulangerie-keller.lu", moved.Host);
            Assert.Equal(301, await moved.MovedWithAsync());
        }

        var (preview, status) = await PreviewScreen.OpenAsync(visitor, $"{Stage.Address}hosting/sites/{accepted.Id}/preview");
        Assert.Equal(410, status);
        await preview.ExpectOverAsync("boulangerie-keller.lu");
    });

    [Fact]
    public Task A_domain_with_umlauts_answers_and_one_that_is_taken_is_refused() => WalkAsync(async walk =>
    {
        var first = await Api.AcceptedAsync("Bäckerei Grün");
        var second = await Api.AcceptedAsync("Café Grün");
        var admin = await walk.AdminAsync();
        var site = await SiteScreen.OpenAsync(admin, first.Id);
        await site.GoLiveAsync("bäckerei-grün.lu");
        await site.ExpectStatusAsync("Live");
        await site.ExpectFactAsync("bäckerei-grün.lu");

        var visitor = await walk.VisitorAsync();
        var open = await WebsiteScreen.OpenAsync(visitor, Stage.At("bäckerei-grün.lu"));
        Assert.Equal("xn--bckerei-grn-l8a53a.lu", open.Host);
        await open.ExpectOpenAsync("Bäckerei Grün");

        var other = await SiteScreen.OpenAsync(admin, second.Id);
        await other.GoLiveAsync("www.bäckerei-grün.lu");
        await Expect(admin.GetByRole(AriaRole.Alert)).ToContainTextAsync("leads to another website here");
        await other.ExpectStatusAsync("Accepted");
    });
}
