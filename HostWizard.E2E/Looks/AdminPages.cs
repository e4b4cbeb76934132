using HostWizard.E2E.Screens;
using HostWizard.E2E.Support;

namespace HostWizard.E2E.Looks;

/// <summary>The admin's other lists, their details, and settings.</summary>
public sealed class AdminPages(DemoStage stage) : DemoPages(stage)
{
    [Theory]
    [InlineData("admin/hosting/clients")]
    [InlineData("admin/hosting/clients?expiring=soon")]
    [InlineData("admin/hosting/clients?search=nobody-is-called-that")]
    [InlineData("admin/search?q=a")]
    [InlineData("admin/search?q=nobody-is-called-that")]
    [InlineData("admin/prospects")]
    [InlineData("admin/prospects?view=board")]
    [InlineData("admin/prospects?search=nobody-is-called-that")]
    [InlineData("admin/prospects/new")]
    [InlineData("admin/prospects/{prospect}")]
    [InlineData("admin/prospects/{converted}")]
    [InlineData("admin/prospects/{looked-at}")]
    [InlineData("admin/prospects/{looked-at}?edit=yes")]
    [InlineData("admin/merchants")]
    [InlineData("admin/merchants/{merchant}")]
    [InlineData("admin/settings")]
    [InlineData("admin/settings/tokens")]
    [InlineData("admin/settings/catalogue")]
    [InlineData("admin/settings/proposals")]
    [InlineData("admin/settings/prospecting")]
    [InlineData("admin/settings/objections")]
    [InlineData("admin/settings/objections?search=nobody-is-called-that")]
    [InlineData("admin/prospects/person")]
    [InlineData("admin/prospects/person?who={prospect-email}")]
    [InlineData("admin/prospects/person?who=nobody@example.lu")]
    [InlineData("admin/mail")]
    [InlineData("admin/mail?search=nobody-is-called-that")]
    [InlineData("admin/mail/{mail}")]
    [InlineData("admin/nothing-is-here")]
    public Task Looks_good(string address) => LooksGoodAsync(address);

    [Fact]
    public Task All_that_is_known_of_a_website_looks_good() => WalkAsync(async walk =>
    {
        var page = await walk.AdminAsync(Look.Options());
        await page.GotoAsync(Stage.At("admin/prospects/{looked-at}"));
        await page.EvaluateAsync("for (const part of document.querySelectorAll('main details:not(.menu)')) part.open = true");
        await Look.ExpectGoodAsync(page);
    });

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
}
