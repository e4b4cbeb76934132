using System.Net;
using HostWizard.Web.Domain.Prospecting;
using HostWizard.Web.Infrastructure;
using HostWizard.Web.Infrastructure.Prospecting;
using HostWizard.Web.Tests.Support;
using Microsoft.Extensions.Configuration;

namespace HostWizard.Web.Tests.Infrastructure.Prospecting;

/// <summary>Nobody makes HostWizard look at what is behind its own door.</summary>
public class PrivateAddressTests
{
    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://127.8.8.8/")]
    [InlineData("http://localhost/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://0x7f.1/")]
    [InlineData("http://0.0.0.0/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[::]/")]
    [InlineData("http://[::ffff:127.0.0.1]/")]
    [InlineData("http://[::ffff:10.0.0.1]/")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://172.16.3.4/")]
    [InlineData("http://192.168.1.1/")]
    [InlineData("http://100.64.0.1/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://168.63.129.16/")]
    [InlineData("http://[fe80::1]/")]
    [InlineData("http://[fd00::1]/")]
    [InlineData("http://[64:ff9b::7f00:1]/")]
    [InlineData("http://224.0.0.1/")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("http://93.184.216.34:22/")]
    [InlineData("ftp://93.184.216.34/")]
    [InlineData("file:///etc/passwd")]
    public async Task An_address_that_is_not_public_is_not_visited(string address)
    {
        using var client = Prospecting.Client(new() { Pause = TimeSpan.Zero });
        using var visit = client.Begin();

        var fetched = await visit.GetAsync(new(address), 1_000, CancellationToken.None);

        Assert.Equal((VisitOutcome.NotAllowed, null), (fetched.Outcome, fetched.Head));
    }

    [Fact]
    public async Task A_name_that_leads_to_this_machine_is_refused_at_the_door()
    {
        await using var site = await TestWebsite.StartAsync(("/", "text/html", "secret"));
        // 8080 is a door of the web, so it is the address that is refused.
        using var client = Prospecting.Client(new() { Pause = TimeSpan.Zero });

        var seen = await new HttpStep(client).LookAsync("localhost:8080", CancellationToken.None);

        Assert.Equal(VisitOutcome.NotAllowed, seen.Outcome);
        Assert.Empty(site.Asked);
    }

    [Theory]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://127.0.0.1/")]
    [InlineData("https://127.0.0.1:8443/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://localhost/")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://[fd00::1]/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("gopher://127.0.0.1/")]
    [InlineData("mailto:info@parc.test")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    public async Task A_redirect_to_what_is_not_public_is_not_followed(string target)
    {
        await using var site = await NextDoorAsync(path => path == "/robots.txt" ? null : target);
        using var client = Prospecting.Client(NextDoorOnly(site));

        var seen = await new HttpStep(client).LookAsync("parc.test", CancellationToken.None);

        Assert.Equal((VisitOutcome.NotAllowed, null), (seen.Outcome, seen.FinalAddress));
        Assert.Equal(target, Assert.Single(seen.Attempts[2].Hops).To);
    }

    [Fact]
    public async Task A_robots_file_is_not_followed_there_either()
    {
        await using var site = await NextDoorAsync(path => "http://127.0.0.1/robots.txt");
        using var client = Prospecting.Client(NextDoorOnly(site));
        using var visit = client.Begin();

        Assert.Equal(VisitOutcome.NotAllowed, (await visit.GetAsync(new("http://parc.test/"), 10, CancellationToken.None)).Outcome);
        Assert.Equal(["/robots.txt"], site.Paths);
    }

    // 127.0.0.2 plays the public web here; all else is as in production.
    private static Task<TestWebsite> NextDoorAsync(Func<string, string?> target) => TestWebsite.StartAsync(context =>
    {
        if (target(context.Request.Path) is not { } location) context.Response.StatusCode = 404;
        else (context.Response.StatusCode, context.Response.Headers.Location) = (302, location);
        return Task.CompletedTask;
    }, address: IPAddress.Parse("127.0.0.2"));

    private static ProspectingSettings NextDoorOnly(TestWebsite site)
    {
        var settings = Prospecting.Quick.With(("parc.test", site.Port));
        return settings with { AllowedNetworks = ["127.0.0.2/32"], LoopbackSites = settings.LoopbackSites.ToDictionary(door => door.Key, door => new IPEndPoint(IPAddress.Parse("127.0.0.2"), door.Value.Port)) };
    }

    [Theory]
    [InlineData("Prospecting:LoopbackSites", "parc.test=80", "Prospecting:LoopbackSites needs Prospecting:AllowLoopback.")]
    [InlineData("Prospecting:UserAgent", "Mozilla/5.0", "Prospecting:UserAgent is Mozilla/5.0; it must be a name of letters and an address to complain to, such as Example/1.0 (+https://example.lu).")]
    [InlineData("Prospecting:MaxBytes", "10GB", "Prospecting:MaxBytes is 10GB; it must be a whole number from 10000 to 50000000.")]
    [InlineData("Prospecting:AllowLoopback", "yes", "Prospecting:AllowLoopback is yes; it must be true or false.")]
    public void What_cannot_be_used_stops_the_start_in_one_line(string key, string text, string message)
        => Assert.Equal(message, Assert.Throws<HostWizard.Web.Data.StartupException>(() => Read((key, text))).Message);

    [Fact]
    public void Names_lead_to_ports_of_this_machine_when_that_is_allowed()
    {
        var settings = Read(("Prospecting:AllowLoopback", "true"), ("Prospecting:LoopbackSites", "parc.test=5080, parc.test:443=5443"));
        Assert.Equal(["parc.test:80 127.0.0.1:5080", "parc.test:443 127.0.0.1:5443"], settings.LoopbackSites.Select(site => $"{site.Key} {site.Value}"));
        Assert.Equal(("HostWizard", "HostWizard/1.0 (+https://hostwizard.lu; hello@hostwizard.lu)"), (settings.Product, settings.UserAgent));
    }

    private static ProspectingSettings Read(params (string Key, string Text)[] keys)
        => ProspectingSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(keys.Select(key => KeyValuePair.Create(key.Key, (string?)key.Text))).Build(), "hostwizard.lu");
}
