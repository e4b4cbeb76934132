using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;

namespace HostWizard.Web.Tests.Domain.Prospecting;

public class DomainEvidenceTests
{
    [Fact]
    public void Website_mail_and_name_servers_are_told()
    {
        var evidence = DomainEvidence.Of("www.parc.lu", Answers(("parc.lu", DnsType.A, "203.0.113.10"), ("www.parc.lu", DnsType.Aaaa, "2001:db8::1"), ("parc.lu", DnsType.Mx, "20 backup.parc.lu"), ("parc.lu", DnsType.Mx, "10 mx.ovh.net"),
            ("parc.lu", DnsType.Ns, "ns.ovh.net"), ("parc.lu", DnsType.Txt, "v=spf1 -all")));

        Assert.Equal(("parc.lu", true), (evidence.Domain, evidence.Exists));
        Assert.Equal(["203.0.113.10", "2001:db8::1"], evidence.Addresses);
        Assert.Equal(["mx.ovh.net", "backup.parc.lu"], evidence.MailHosts);
        Assert.Equal(("OVHcloud", "OVHcloud", true, false), (evidence.MailProvider, evidence.NameServerProvider, evidence.HasSpf, evidence.HasDmarc));
    }

    [Fact]
    public void A_domain_that_takes_no_mail_has_no_mail_host() => Assert.Empty(DomainEvidence.Of("parc.lu", Answers(("parc.lu", DnsType.Mx, "0 "))).MailHosts);

    [Fact]
    public void Nothing_found_is_no_domain_and_silence_is_not()
    {
        Assert.False(DomainEvidence.Of("parc.lu", Answers()).Exists);
        Assert.Null(DomainEvidence.Of("parc.lu", new([])).Exists);
        Assert.Null(DomainEvidence.Of("parc.lu", new([])).HasSpf);
    }

    private static DnsAnswers Answers(params (string Name, DnsType Type, string Value)[] records)
        => new(DomainEvidence.Questions("parc.lu").Select(question =>
        {
            var found = records.Where(record => record.Name == question.Name && record.Type == question.Type).Select(record => new DnsRecord(record.Name, record.Type, record.Value, 60)).ToList();
            return new DnsAnswer(question, found.Count == 0 ? DnsOutcome.Nothing : DnsOutcome.Found, found);
        }));
}
