using HostWizard.E2E.Screens;
using HostWizard.E2E.Support;

namespace HostWizard.E2E.Looks;

/// <summary>Noting prospects on a phone: the empty form, with a photo, with what waits, with what is noted; and the prospect with its picture.</summary>
public sealed class CapturePages(Stage stage) : Journey(stage)
{
    [Fact]
    public Task Noting_on_a_phone_looks_good_whatever_the_connection() => WalkAsync(async walk =>
    {
        var phone = await walk.AdminAsync(CaptureScreen.Phone);
        var capture = await CaptureScreen.OpenAsync(phone);
        await LooksGoodAsync(phone);
        await capture.FillInAsync("Pâtisserie Zum Löwen & Söhne, Confiserie artisanale depuis toujours", "Bakery", "Ask for Claire");
        await capture.FillInMoreAsync("Claire", "80 34 11", "claire@example.lu", "Ettelbruck");
        await capture.PhotographAsync("card");
        await LooksGoodAsync(phone);

        await phone.Context.SetOfflineAsync(true);
        await capture.SaveAsync();
        await capture.ExpectKeptAsync(1, "Pâtisserie Zum Löwen & Söhne, Confiserie artisanale depuis toujours");
        await LooksGoodAsync(phone);
        await phone.Context.SetOfflineAsync(false);
        await capture.ExpectNotedAsync("Pâtisserie Zum Löwen & Söhne, Confiserie artisanale depuis toujours");
        await LooksGoodAsync(phone);

        await phone.GetByRole(AriaRole.Link, new() { NameRegex = new("^Pâtisserie") }).ClickAsync();
        await LooksGoodAsync(phone);
    });

    private static async Task LooksGoodAsync(IPage phone)
    {
        await phone.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await Look.ExpectGoodAsync(phone);
    }
}
