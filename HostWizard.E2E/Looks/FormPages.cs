using HostWizard.E2E.Screens;
using HostWizard.E2E.Support;

namespace HostWizard.E2E.Looks;

/// <summary>Every page that asks something: the dialogs of a site, opened by their address, and forms with errors.</summary>
public sealed class FormPages(DemoStage stage) : DemoPages(stage)
{
    [Theory]
    [InlineData("admin/hosting/sites/{live}/services/{service}")]
    [InlineData("admin/hosting/sites/{poc_ready}/send-proposal")]
    [InlineData("admin/hosting/sites/{proposal_sent}/accept?merchant=a")]
    [InlineData("admin/hosting/sites/{accepted}/go-live")]
    [InlineData("admin/hosting/sites/{live}/suspend")]
    [InlineData("admin/hosting/sites/{live}/cancel")]
    [InlineData("admin/hosting/sites/{live}/edit")]
    [InlineData("admin/hosting/sites/{draft}/delete")]
    [InlineData("admin/hosting/sites/{live}/services/{service}/delete")]
    [InlineData("admin/hosting/clients/{service}/renew")]
    [InlineData("admin/settings/catalogue?edit={product}")]
    [InlineData("admin/prospects/{prospect}#object")]
    [InlineData("admin/prospects/person?who={prospect-email}#erase")]
    [InlineData("cms/{draft-name}")]
    [InlineData("cms/{draft-name}/media")]
    [InlineData("account/password")]
    public Task Looks_good(string address) => LooksGoodAsync(address);

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
