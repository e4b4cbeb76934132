using HostWizard.Web.Infrastructure;
using HostWizard.Web.Infrastructure.Dns;
using HostWizard.Web.Infrastructure.Prospecting;
using HostWizard.Web.Tests.Support;
using Microsoft.Extensions.Configuration;

namespace HostWizard.Web.Tests.Infrastructure.Prospecting;

/// <summary>Real questions to a name server on loopback.</summary>
public sealed class DnsStepTests : IDisposable
{
    private readonly DnsServer server = new();
    private readonly TempFolder folder = new();

    [Fact]
    public async Task A_domain_is_told_with_mail_and_name_servers()
    {
        server.Say("parc.lu 300 A 203.0.113.10", "www.parc.lu 300 CNAME parc.lu", "parc.lu 300 MX 10 mx1.ovh.net", "parc.lu 300 NS dns10.ovh.net", "parc.lu 300 TXT v=spf1 include:mx.ovh.com -all", "_dmarc.parc.lu 300 TXT v=DMARC1; p=none");

        var seen = await Step.LookAsync("parc.lu", CancellationToken.None);

        Assert.Equal((true, "OVHcloud", "OVHcloud", true, true), (seen.Exists, seen.MailProvider, seen.NameServerProvider, seen.HasSpf, seen.HasDmarc));
        Assert.Equal(["203.0.113.10"], seen.Addresses);
        Assert.Equal(["mx1.ovh.net"], seen.MailHosts);
    }

    [Fact]
    public async Task No_such_domain_is_told_from_no_answer()
    {
        server.Fail("broken.lu").Fail("www.broken.lu").Fail("_dmarc.broken.lu");
        Assert.False((await Step.LookAsync("nobody.lu", CancellationToken.None)).Exists);
        Assert.Null((await Step.LookAsync("broken.lu", CancellationToken.None)).Exists);
    }

    public void Dispose()
    {
        server.Dispose();
        folder.Dispose();
    }

    private DnsStep Step => new(new ResolvingNameServers(HostWizardSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["ConnectionStrings:HostWizard"] = "Data Source=x", ["HostWizard:AdminEmail"] = "a@b.lu", ["HostWizard:DataDirectory"] = folder.Path, ["Dns:Servers"] = server.Address,
    }).Build())));
}
