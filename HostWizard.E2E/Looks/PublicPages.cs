using HostWizard.E2E.Support;

namespace HostWizard.E2E.Looks;

/// <summary>Every page that visitors, prospects and owners see.</summary>
public sealed class PublicPages(DemoStage stage) : Journey<DemoStage>(stage)
{
    [Theory]
    [InlineData("login")]
    [InlineData("login?returnUrl=/admin/hosting/sites")]
    [InlineData("hosting/sites/{poc_ready}/preview")]
    [InlineData("hosting/sites/{proposal_sent}/preview")]
    [InlineData("hosting/sites/{live}/preview")]
    [InlineData("hosting/sites/{cancelled}/preview")]
    [InlineData("hosting/sites/{draft}/preview")]
    [InlineData("storefront/{live-name}")]
    [InlineData("storefront/{accepted-name}")]
    [InlineData("storefront/{proposal_sent-name}")]
    [InlineData("storefront/{owned-name}")]
    [InlineData("storefront/{owned-name}/contact")]
    [InlineData("storefront/{live-name}/no/such/page")]
    [InlineData("storefront/{suspended-name}")]
    [InlineData("storefront/{cancelled-name}")]
    [InlineData("storefront/there-is-no-such-website")]
    [InlineData("hosting/proposals/{proposal-open}")]
    [InlineData("hosting/proposals/{proposal-open}?option=2")]
    [InlineData("hosting/proposals/{proposal-accepted}")]
    [InlineData("hosting/proposals/{proposal-declined}")]
    [InlineData("hosting/proposals/{proposal-superseded}")]
    [InlineData("hosting/proposals/there-is-none")]
    [InlineData("login/forgotten")]
    [InlineData("login/password/{password-link}")]
    [InlineData("login/password/used-up")]
    [InlineData("docs/api")]
    [InlineData("nothing-is-here")]
    public Task Looks_good_to_visitors(string address) => LooksGoodAsync(address, session: null);

    [Theory]
    [InlineData("account")]
    [InlineData("account/password")]
    [InlineData("cms/{owner-name}")]
    [InlineData("cms/{owner-name}/media")]
    [InlineData("admin/hosting")]
    public Task Looks_good_to_owners(string address) => LooksGoodAsync(address, Stage.OwnerSession);

    [Fact]
    public Task A_temporary_password_looks_good() => LooksGoodAsync("account/password", Stage.NewOwnerSession);

    [Fact]
    public Task A_refused_sign_in_looks_good() => WalkAsync(async walk =>
    {
        var page = await walk.VisitorAsync(Look.Options());
        var signIn = await Screens.SignInScreen.OpenAsync(page);
        await signIn.SignInAsync("nobody@example.lu", "nothing at all");
        await signIn.ExpectRefusedAsync();
        await Look.ExpectGoodAsync(page);
    });

    private Task LooksGoodAsync(string address, string? session) => WalkAsync(async walk =>
    {
        var page = await walk.PageAsync(Look.Options(), session);
        await page.GotoAsync(Stage.At(address));
        await Look.ExpectGoodAsync(page);
    }, name: Look.Name(address));
}
