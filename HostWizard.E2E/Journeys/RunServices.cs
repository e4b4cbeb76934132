using HostWizard.E2E.Screens;
using HostWizard.E2E.Support;

namespace HostWizard.E2E.Journeys;

/// <summary>Journey 6: what is run for a client.</summary>
public sealed class RunServices(Stage stage) : Journey(stage)
{
    [Fact]
    public Task Services_are_added_changed_and_deleted_and_the_totals_follow() => WalkAsync(async walk =>
    {
        var live = await Api.LiveAsync("Garage Hoffmann", "garage-hoffmann.lu");
        var admin = await walk.AdminAsync();
        var services = (await SiteScreen.OpenAsync(admin, live.Id, "services")).Services;
        var inAYear = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(365);

        await services.AddAsync("garage-hoffmann.lu", "Domain", "Annual", "24.00", inAYear);
        await Expect(services.Row("garage-hoffmann.lu")).ToContainTextAsync("Active");
        await services.AddAsync("E-mail, 3 mailboxes", "E-mail", "Monthly", "9,00");
        await Expect(services.Row("E-mail, 3 mailboxes")).ToContainTextAsync("€ 9.00");
        await services.AddAsync("Certificate", "SSL", "Annual", "180", inAYear);
        await Expect(services.Row("Certificate")).ToBeVisibleAsync();
        await services.AddAsync("Hosting Essential", "Hosting", "Monthly", "nineteen");
        await services.ExpectRefusedAsync("nineteen", "Please give a price from 0 to 1,000,000 euros");
        await services.AddAsync("Hosting Essential", "Hosting", "Monthly", "19");
        await Expect(services.Row("Hosting Essential")).ToBeVisibleAsync();
        // Annual prices count by the twelfth: 9 + 19 + 204 / 12.
        await services.ExpectTotalsAsync("€ 28.00", "€ 204.00", "€ 0.00", "€ 45.00");

        await services.ChangePriceAsync("Hosting Essential", "39.00");
        await services.ExpectTotalsAsync("€ 48.00", "€ 204.00", "€ 0.00", "€ 65.00");

        await services.DeleteAsync("Certificate");
        await services.ExpectTotalsAsync("€ 48.00", "€ 24.00", "€ 0.00", "€ 50.00");

        var site = new SiteScreen(admin);
        await site.OpenTabAsync("History");
        await site.ExpectHistoryAsync("Certificate");
    });
}
