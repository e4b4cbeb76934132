using HostWizard.Web.Domain;

namespace HostWizard.Web.Tests.Domain;

/// <summary>What mail a domain has, and what must not get lost.</summary>
public class MailReportTests
{
    private const string Mail = "parc.lu MX 10 mx1.provider.example; parc.lu TXT v=spf1 include:provider.example -all; parc.lu TXT google-site-verification=x; " +
        "default._domainkey.parc.lu TXT v=DKIM1_p=abc; selector1._domainkey.parc.lu CNAME key.provider.example; key.provider.example TXT v=DKIM1_p=def; _dmarc.parc.lu TXT v=DMARC1_p=none; autodiscover.parc.lu CNAME auto.provider.example";

    [Fact]
    public void All_that_a_move_of_name_servers_would_lose_is_listed_and_nothing_else()
    {
        var mail = Report(Mail);

        Assert.Equal("good good good good", Verdicts(mail));
        Assert.Equal(["default", "selector1"], mail.Lines[2].Found);
        Assert.Equal(
        [
            "parc.lu. 300 IN MX 10 mx1.provider.example.", "parc.lu. 300 IN TXT \"v=spf1 include:provider.example -all\"", "default._domainkey.parc.lu. 300 IN TXT \"v=DKIM1_p=abc\"",
            "selector1._domainkey.parc.lu. 300 IN CNAME key.provider.example.", "_dmarc.parc.lu. 300 IN TXT \"v=DMARC1_p=none\"", "autodiscover.parc.lu. 300 IN CNAME auto.provider.example.",
        ], mail.ToCarryOver.Select(r => r.ZoneLine));
        Assert.True(mail.HasMail && mail.IsComplete);
    }

    [Theory]
    [InlineData("", "skipped skipped skipped skipped", false)]
    [InlineData("parc.lu MX 0 ", "skipped skipped skipped skipped", false)]
    [InlineData("parc.lu MX 10 mx1.provider.example", "good warning skipped warning", true)]
    [InlineData("parc.lu MX 10 parc.lu", "wrong warning skipped warning", true)]
    [InlineData("parc.lu MX 10 www.parc.lu", "wrong warning skipped warning", true)]
    [InlineData("parc.lu MX 10 mail.parc.lu; mail.parc.lu CNAME parc.lu", "wrong warning skipped warning", true)]
    [InlineData("parc.lu MX 10 mail.parc.lu; mail.parc.lu A 203.0.113.10", "wrong warning skipped warning", true)]
    [InlineData("parc.lu MX 10 mail.parc.lu; mail.parc.lu A 198.51.100.7", "good warning skipped warning", true)]
    [InlineData("parc.lu MX ?; parc.lu TXT ?; _dmarc.parc.lu TXT ?", "unknown unknown skipped unknown", false)]
    public void Mail_is_judged(string records, string verdicts, bool hasMail)
    {
        var mail = Report(records);
        Assert.Equal((verdicts, hasMail), (Verdicts(mail), mail.HasMail));
        Assert.Equal(!records.Contains('?'), mail.IsComplete);
    }

    [Fact]
    public void The_address_of_a_mail_server_in_the_domain_is_carried_over_too()
        => Assert.Contains("mail.parc.lu. 300 IN A 198.51.100.7", Report("parc.lu MX 10 mail.parc.lu; mail.parc.lu A 198.51.100.7").ToCarryOver.Select(r => r.ZoneLine));

    [Fact]
    public void Mail_that_would_come_to_the_website_needs_a_reason()
        => Assert.Contains(DomainReportTests.Report("parc.lu", "203.0.113.10", "parc.lu A 203.0.113.10; www.parc.lu CNAME parc.lu; parc.lu MX 10 parc.lu").Failures, failure => failure.StartsWith("MX", StringComparison.Ordinal));

    [Fact]
    public void Long_texts_are_written_in_pieces()
        => Assert.Equal($"k.lu. 60 IN TXT \"{new string('x', 255)}\" \"y\\\"\\\\\"", new DnsRecord("k.lu", DnsType.Txt, new string('x', 255) + "y\"\\", 60).ZoneLine);

    private static MailReport Report(string records) => DomainReportTests.Report("parc.lu", "203.0.113.10", records).Mail;

    private static string Verdicts(MailReport mail) => string.Join(' ', mail.Lines.Select(l => l.Verdict.Text()));
}
