using System.Diagnostics;
using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure;
using HostWizard.Web.Infrastructure.Dns;
using HostWizard.Web.Tests.Support;
using Microsoft.Extensions.Configuration;

namespace HostWizard.Web.Tests.Infrastructure;

/// <summary>Real questions to a name server on loopback.</summary>
public sealed class NameServerTests : IDisposable
{
    private readonly DnsServer server = new();
    private readonly TempFolder folder = new();

    private ResolvingNameServers Asked => new ResolvingNameServers(Settings(("Dns:Servers", server.Address)));

    [Theory]
    [InlineData(DnsType.A, "203.0.113.10", "203.0.113.10")]
    [InlineData(DnsType.Aaaa, "2001:DB8::10", "2001:db8::10")]
    [InlineData(DnsType.Mx, "10 Mail.Parc.lu", "10 mail.parc.lu")]
    [InlineData(DnsType.Mx, "0 .", "0 ")]
    [InlineData(DnsType.Ns, "ns1.dns.example", "ns1.dns.example")]
    [InlineData(DnsType.Caa, "128 issue letsencrypt.org; accounturi=x", "128 issue \"letsencrypt.org; accounturi=x\"")]
    [InlineData(DnsType.Txt, "v=spf1 include:provider.example -all", "v=spf1 include:provider.example -all")]
    public async Task Every_kind_of_record_is_read(DnsType type, string said, string read)
    {
        server.Say($"parc.lu 1800 {type.Text().ToUpperInvariant()} {said}");

        var answer = await Asked.AskAsync(new("parc.lu", type), CancellationToken.None);

        Assert.Equal(DnsOutcome.Found, answer.Outcome);
        Assert.Equal(new DnsRecord("parc.lu", type, read, 1800), Assert.Single(answer.Records));
    }

    [Fact]
    public async Task A_long_text_comes_in_one_piece()
    {
        var key = "v=DKIM1; p=" + new string('x', 400);
        server.Say($"k1._domainkey.parc.lu 60 TXT {key}");
        Assert.Equal([key], (await Asked.AskAsync(new("k1._domainkey.parc.lu", DnsType.Txt), CancellationToken.None)).Values);
    }

    [Fact]
    public async Task A_chain_of_aliases_is_followed_and_told()
    {
        server.Say("www.parc.lu 300 CNAME web.host.example", "web.host.example 60 CNAME node.host.example", "node.host.example 30 A 198.51.100.7");

        var answer = await Asked.AskAsync(new("www.parc.lu", DnsType.A), CancellationToken.None);

        Assert.Equal(["web.host.example", "node.host.example"], answer.Aliases);
        Assert.Equal(["198.51.100.7"], answer.Values);
        Assert.Equal(30, answer.TtlSeconds);
    }

    [Fact]
    public async Task No_such_name_no_such_record_and_no_answer_are_told_apart()
    {
        server.Say("parc.lu 300 A 203.0.113.10").Fail("broken.lu");

        Assert.Equal(DnsOutcome.Nothing, (await Asked.AskAsync(new("parc.lu", DnsType.Aaaa), CancellationToken.None)).Outcome);
        Assert.Equal(DnsOutcome.Nothing, (await Asked.AskAsync(new("nobody.lu", DnsType.A), CancellationToken.None)).Outcome);
        Assert.Equal(DnsOutcome.NotAnswered, (await Asked.AskAsync(new("broken.lu", DnsType.A), CancellationToken.None)).Outcome);
    }

    [Fact]
    public async Task Who_says_nothing_costs_three_seconds_at_most_and_is_told_so()
    {
        server.Hush("*");
        var watch = Stopwatch.StartNew();

        var report = await Inspector().InspectAsync("parc.lu", CancellationToken.None);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(3.5));
        Assert.True(report.IsSilent);
        Assert.All(report.Records, record => Assert.Equal(DnsVerdict.Unknown, record.Verdict));
        Assert.Empty(report.Failures);
        Assert.False(report.Mail.IsComplete);
    }

    [Fact]
    public async Task A_whole_domain_is_asked_about_up_to_the_authority_that_decides()
    {
        server.Say("parc.lu 300 A 203.0.113.10", "www.parc.lu 300 CNAME parc.lu", "parc.lu 300 NS ns1.dns.example", "lu 3600 CAA 0 issue digicert.com",
            "parc.lu 300 MX 10 mail.parc.lu", "mail.parc.lu 300 A 198.51.100.7").Fail("_dmarc.parc.lu");

        var report = await Inspector().InspectAsync("parc.lu", CancellationToken.None);

        Assert.Equal("good good good wrong", string.Join(' ', report.Records.Select(r => r.Verdict.Text())));
        Assert.Equal(("lu", "0 issue \"digicert.com\""), (report.Records[3].Name, Assert.Single(report.Records[3].Found)));
        Assert.Equal(["ns1.dns.example"], report.NameServers);
        Assert.Contains(report.Mail.ToCarryOver, record => record.ZoneLine == "mail.parc.lu. 300 IN A 198.51.100.7");
        Assert.Equal(DnsVerdict.Unknown, report.Mail.Lines[3].Verdict);
    }

    [Fact]
    public async Task No_server_there_is_no_answer()
    {
        server.Dispose();
        Assert.Equal(DnsOutcome.NotAnswered, (await new ResolvingNameServers(Settings(("Dns:Servers", "127.0.0.1:1"))).AskAsync(new("parc.lu", DnsType.A), CancellationToken.None)).Outcome);
    }

    [Theory]
    [InlineData("9.9.9.9", "9.9.9.9:53")]
    [InlineData("127.0.0.1:5353, 2620:fe::fe", "127.0.0.1:5353 [2620:fe::fe]:53")]
    [InlineData("[2620:fe::fe]:5353", "[2620:fe::fe]:5353")]
    [InlineData("", "")]
    public void Servers_are_addresses_with_or_without_a_port(string text, string servers) => Assert.Equal(servers, string.Join(' ', Settings(("Dns:Servers", text)).Dns.Servers));

    [Theory]
    [InlineData("Dns:Servers", "dns.example")]
    [InlineData("Dns:Servers", "53")]
    [InlineData("Dns:Servers", "9.9.9.9:99999")]
    [InlineData("Dns:ExpectedAddresses", "hostwizard.lu")]
    [InlineData("Dns:ExpectedAddresses", "203.0.113")]
    [InlineData("Dns:ExpectedAddresses", "203.0.113.10/32")]
    public void What_is_no_address_stops_the_start_in_one_line(string key, string text)
    {
        var problem = Assert.Throws<StartupException>(() => Settings((key, text)));
        Assert.StartsWith($"{key} holds {text}; ", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', problem.Message);
    }

    public void Dispose()
    {
        server.Dispose();
        folder.Dispose();
    }

    private DomainInspector Inspector() => new(Asked, Settings(("Dns:ExpectedAddresses", "203.0.113.10")), TimeProvider.System);

    private HostWizardSettings Settings(params (string Key, string Value)[] keys)
        => HostWizardSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(keys.Append(("ConnectionStrings:HostWizard", "Data Source=x")).Append(("HostWizard:AdminEmail", "a@b.lu")).Append(("HostWizard:DataDirectory", folder.Path))
            .Select(key => KeyValuePair.Create(key.Item1, (string?)key.Item2))).Build());
}
