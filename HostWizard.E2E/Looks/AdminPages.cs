using HostWizard.E2E.Screens;
using HostWizard.E2E.Support;

namespace HostWizard.E2E.Looks;

/// <summary>Every page of the admin, with a demo's worth of sites.</summary>
public sealed class AdminPages(DemoStage stage) : Journey<DemoStage>(stage)
{
    [Theory]
    [InlineData("admin/hosting")]
    [InlineData("admin/hosting/sites")]
    [InlineData("admin/hosting/sites?status=live&sort=waiting")]
    [InlineData("admin/hosting/sites?search=nobody-is-called-that")]
    [InlineData("admin/hosting/sites?view=board")]
    [InlineData("admin/hosting/sites/new")]
    [InlineData("admin/hosting/sites/{draft}")]
    [InlineData("admin/hosting/sites/{poc_ready}")]
    [InlineData("admin/hosting/sites/{proposal_sent}?tab=proposal")]
    [InlineData("admin/hosting/sites/{accepted}")]
    [InlineData("admin/hosting/sites/{live}")]
    [InlineData("admin/hosting/sites/{live}?tab=website")]
    [InlineData("admin/hosting/sites/{live}?tab=services")]
    [InlineData("admin/hosting/sites/{live}?tab=history")]
    [InlineData("admin/hosting/sites/{suspended}")]
    [InlineData("admin/hosting/sites/{cancelled}")]
    [InlineData("admin/hosting/sites/{live}/services/{service}")]
    [InlineData("admin/hosting/sites/{poc_ready}/send-proposal")]
    [InlineData("admin/hosting/sites/{proposal_sent}/accept?merchant=a")]
    [InlineData("admin/hosting/sites/{accepted}/go-live")]
    [InlineData("admin/hosting/sites/{live}/suspend")]
    [InlineData("admin/hosting/sites/{live}/cancel")]
    [InlineData("admin/hosting/sites/{live}/edit")]
    [InlineData("admin/hosting/sites/{draft}/delete")]
    [InlineData("admin/hosting/sites/{live}/services/{service}/delete")]
    [InlineData("admin/hosting/clients")]
    [InlineData("admin/hosting/clients?expiring=soon")]
    [InlineData("admin/hosting/clients?search=nobody-is-called-that")]
    [InlineData("admin/hosting/clients/{service}/renew")]
    [InlineData("admin/search?q=a")]
    [InlineData("admin/search?q=nobody-is-called-that")]
    [InlineData("admin/prospects")]
    [InlineData("admin/prospects?search=nobody-is-called-that")]
    [InlineData("admin/prospects/new")]
    [InlineData("admin/prospects/{prospect}")]
    [InlineData("admin/prospects/{converted}")]
    [InlineData("admin/merchants")]
    [InlineData("admin/merchants/{merchant}")]
    [InlineData("admin/settings")]
    [InlineData("admin/settings/tokens")]
    [InlineData("admin/settings/catalogue")]
    [InlineData("admin/settings/catalogue?edit={product}")]
    [InlineData("cms/{draft-name}")]
    [InlineData("account/password")]
    [InlineData("admin/nothing-is-here")]
    public Task Looks_good(string address) => WalkAsync(async walk =>
    {
        var page = await walk.AdminAsync(Look.Options());
        await page.GotoAsync(Stage.At(address));
        await Look.ExpectGoodAsync(page);
    }, name: Look.Name(address));

    [Fact]
    public Task The_palette_looks_good_with_results() => WalkAsync(async walk =>
    {
        var page = await walk.AdminAsync(Look.Options());
        await page.GotoAsync("admin/hosting");
        var palette = new Palette(page);
        await palette.OpenAsync();
        await palette.TypeAsync("zum lowen");
        await palette.ExpectFirstAsync("Pâtisserie Zum Löwen");
        await Look.ExpectGoodAsync(page);
    });

    [Fact]
    public Task Forms_look_good_with_errors() => WalkAsync(async walk =>
    {
        var page = await walk.AdminAsync(Look.Options());
        var form = await NewSiteScreen.OpenAsync(page);
        await form.FillInAsync("", "", "nobody");
        await form.SubmitAsync();
        await Expect(form.Email).ToHaveAttributeAsync("aria-invalid", "true");
        await Look.ExpectGoodAsync(page);

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await page.SetViewportSizeAsync(1280, 800);
        var services = (await SiteScreen.OpenAsync(page, int.Parse(Stage.At("{live}"), System.Globalization.CultureInfo.InvariantCulture), "services")).Services;
        await services.AddAsync("Too dear", "SSL", "Monthly", "a lot");
        await services.ExpectRefusedAsync("a lot", "Please give a price");
        await Look.ExpectGoodAsync(page);
    });

    [Fact]
    public Task Credentials_shown_once_look_good() => WalkAsync(async walk =>
    {
        var sent = await Api.ProposalSentAsync("Librairie du Centre");
        var page = await walk.AdminAsync(Look.Options());
        await (await SiteScreen.OpenAsync(page, sent.Id)).AcceptForNewClientAsync();
        await Look.ExpectGoodAsync(page);
    });
}
