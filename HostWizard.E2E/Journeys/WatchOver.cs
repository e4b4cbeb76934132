using HostWizard.E2E.Screens;
using HostWizard.E2E.Support;

namespace HostWizard.E2E.Journeys;

/// <summary>Journey 7: the dashboard and the services of all clients.</summary>
public sealed class WatchOver(Stage stage) : Journey(stage)
{
    [Fact]
    public Task The_numbers_are_right_and_what_expires_soon_is_found() => WalkAsync(async walk =>
    {
        await Api.CreateAsync("Draft Studio");
        await Api.PocReadyAsync("Ready Studio");
        var sent = await Api.ProposalSentAsync("Sent Studio");
        await Api.AddServiceAsync(sent, "hosting", "Hosting, not yet", "monthly", 3900);
        var live = await Api.LiveAsync("Live Studio", "live-studio.lu");
        await Api.AddServiceAsync(live, "domain", "live-studio.lu", "annual", 2400, endsInDays: 5);
        await Api.AddServiceAsync(live, "ssl", "Certificate", "annual", 18000, endsInDays: 100);
        await Api.AddServiceAsync(live, "hosting", "Hosting", "monthly", 3900);
        await Api.AddServiceAsync(live, "website_maintenance", "Set-up", "one_time", 95000);

        var admin = await walk.AdminAsync();
        var dashboard = await DashboardScreen.OpenAsync(admin);
        await dashboard.ExpectNumberAsync("Sites", "4");
        await dashboard.ExpectNumberAsync("Live", "1");
        await dashboard.ExpectNumberAsync("POC", "3");
        // 39 + (24 + 180) / 12; one-time prices and the service that waits are left out.
        await dashboard.ExpectNumberAsync("Monthly revenue", "€ 56.00");
        await dashboard.ExpectPipelineAsync("Draft", 1);
        await dashboard.ExpectPipelineAsync("Proposal sent", 1);
        await dashboard.ExpectPipelineAsync("Cancelled", 0);
        await Expect(dashboard.NeedsYou).ToContainTextAsync("Live Studio");
        await Expect(dashboard.Lately).ToContainTextAsync("Live Studio");

        await dashboard.Number("Live", "1").ClickAsync();
        await Expect(admin.GetByRole(AriaRole.Link, new() { Name = "Live Studio" })).ToBeVisibleAsync();
        await Expect(admin.GetByRole(AriaRole.Link, new() { Name = "Draft Studio" })).ToHaveCountAsync(0);

        var services = await ClientServicesScreen.OpenAsync(admin);
        await Expect(services.Row("Certificate")).ToBeVisibleAsync();
        await services.ExpectTotalAsync("5 services");
        await services.ShowExpiringSoonAsync();
        await Expect(services.Row("Certificate")).ToHaveCountAsync(0);
        await Expect(services.Row("live-studio.lu")).ToBeVisibleAsync();
        await services.ExpectTotalAsync("€ 24.00");
        await Expect(admin).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("expiring=soon"));

        await services.RenewAsync("live-studio.lu", "Live Studio");
        await Expect(admin.GetByRole(AriaRole.Status).GetByText("renew")).ToBeVisibleAsync();
        services = await ClientServicesScreen.OpenAsync(admin);
        await services.ShowExpiringSoonAsync();
        await Expect(admin.GetByText("No service expires soon")).ToBeVisibleAsync();

        services = await ClientServicesScreen.OpenAsync(admin);
        await services.FilterAsync("Type", "SSL");
        await Expect(services.Row("Hosting")).ToHaveCountAsync(0);
        await Expect(services.Row("Certificate")).ToBeVisibleAsync();
        await services.ExpectTotalAsync("€ 180.00");
    });
}
