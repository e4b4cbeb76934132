using System.Net;
using HostWizard.Web.Domain;

namespace HostWizard.Web.Tests.Domain;

/// <summary>What is thought of a domain's records, row by row.</summary>
public class DomainReportTests
{
    private const string Here = "203.0.113.10 2001:db8::10";

    // expected | records (one a line, parted by ;) | verdicts of A, AAAA, www, CAA
    [Theory]
    [InlineData(Here, "parc.lu A 203.0.113.10; parc.lu AAAA 2001:db8::10; www.parc.lu CNAME parc.lu", "good good good good")]
    [InlineData(Here, "parc.lu A 203.0.113.10; parc.lu AAAA 2001:db8::10; www.parc.lu A 203.0.113.10; www.parc.lu AAAA 2001:db8::10", "good good good good")]
    [InlineData(Here, "parc.lu A 203.0.113.10; www.parc.lu CNAME parc.lu", "good warning good good")]
    [InlineData(Here, "", "wrong warning wrong good")]
    [InlineData(Here, "parc.lu A 198.51.100.7; www.parc.lu CNAME parc.lu", "wrong warning good good")]
    [InlineData(Here, "parc.lu A 203.0.113.10; parc.lu A 198.51.100.7; parc.lu AAAA 2001:db8::10; www.parc.lu CNAME parc.lu", "wrong good good good")]
    [InlineData(Here, "parc.lu A 203.0.113.10; parc.lu AAAA 2001:db8::99; www.parc.lu CNAME parc.lu", "good wrong good good")]
    [InlineData(Here, "parc.lu A 203.0.113.10; parc.lu AAAA 2001:db8::10; www.parc.lu A 198.51.100.7", "good good wrong good")]
    [InlineData(Here, "parc.lu A 104.16.1.2; parc.lu AAAA 2606:4700::1; www.parc.lu CNAME parc.lu", "warning warning good good")]
    [InlineData("203.0.113.10", "parc.lu A 203.0.113.10; www.parc.lu CNAME parc.lu", "good good good good")]
    [InlineData("203.0.113.10", "parc.lu A 203.0.113.10; parc.lu AAAA 2001:db8::99; www.parc.lu CNAME parc.lu", "good wrong good good")]
    [InlineData("2001:db8::10", "parc.lu AAAA 2001:db8::10; www.parc.lu CNAME parc.lu", "good good good good")]
    [InlineData("2001:db8::10", "", "good wrong wrong good")]
    [InlineData("203.0.113.10 203.0.113.11", "parc.lu A 203.0.113.11; www.parc.lu CNAME parc.lu", "good good good good")]
    [InlineData("", "parc.lu A 198.51.100.7", "skipped skipped skipped good")]
    [InlineData(Here, "parc.lu A ?; parc.lu AAAA ?; www.parc.lu A ?; www.parc.lu AAAA ?; parc.lu CAA ?", "unknown unknown unknown unknown")]
    [InlineData(Here, "parc.lu A 203.0.113.10; parc.lu AAAA 2001:db8::10; www.parc.lu CNAME parc.lu; lu CAA 0 issue \"digicert.com\"", "good good good wrong")]
    public void A_domain_is_judged(string expected, string records, string verdicts)
        => Assert.Equal(verdicts, string.Join(' ', Report("parc.lu", expected, records).Records.Select(r => r.Verdict.Text())));

    [Fact]
    public void Below_a_domain_only_what_was_asked_about_must_lead_here()
    {
        Assert.Equal("good good warning", Verdicts(Report("shop.parc.lu", "203.0.113.10", "shop.parc.lu A 203.0.113.10")));
        Assert.Equal("warning good good", Verdicts(Report("www.shop.parc.lu", "203.0.113.10", "www.shop.parc.lu A 203.0.113.10")));
        Assert.Equal("warning good wrong", Verdicts(Report("www.shop.parc.lu", "203.0.113.10", "shop.parc.lu A 198.51.100.7; www.shop.parc.lu CNAME shop.parc.lu")));
        Assert.Equal("good good wrong", Verdicts(Report("www.shop.parc.lu", "203.0.113.10", "shop.parc.lu A 203.0.113.10")));
    }

    [Fact]
    public void What_is_wrong_is_told_for_the_history_and_nothing_is_where_nothing_is_compared()
    {
        var report = Report("parc.lu", "203.0.113.10", "parc.lu A 198.51.100.7; www.parc.lu CNAME parc.lu; parc.lu CAA 0 issue \";\"");
        Assert.Equal("The client does it tonight (parc.lu A is 198.51.100.7; parc.lu CAA is 0 issue \";\")", report.Overridden("The client does it tonight"));
        Assert.Empty(Report("parc.lu", "", "parc.lu A 198.51.100.7; parc.lu CAA 0 issue \";\"").Failures);
    }

    [Fact]
    public void Advice_names_what_to_do()
    {
        var records = Report("parc.lu", Here, "parc.lu A 203.0.113.10; parc.lu A 198.51.100.7; parc.lu AAAA 2001:db8::99; www.parc.lu A 198.51.100.7").Records;
        Assert.StartsWith("Delete 198.51.100.7:", records[0].Advice, StringComparison.Ordinal);
        Assert.StartsWith("Change the value to 2001:db8::10.", records[1].Advice, StringComparison.Ordinal);
        Assert.Contains("CNAME record with the name www and the value parc.lu", records[2].Advice, StringComparison.Ordinal);
        Assert.StartsWith("Delete this record.", Report("parc.lu", "203.0.113.10", "parc.lu AAAA 2001:db8::99").Records[1].Advice, StringComparison.Ordinal);
        Assert.Equal(300, records[0].TtlSeconds);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("0 issue \"letsencrypt.org\"", true)]
    [InlineData("0 issue \"LetsEncrypt.org; accounturi=https://acme.example/1\"", true)]
    [InlineData("0 issue \"digicert.com\"|0 issue \"letsencrypt.org\"", true)]
    [InlineData("0 issuewild \"digicert.com\"", true)]
    [InlineData("0 iodef \"mailto:a@parc.lu\"", true)]
    [InlineData("0 issue \"digicert.com\"", false)]
    [InlineData("0 issue \";\"", false)]
    [InlineData("0 issue \"letsencrypt.org; validationmethods=dns-01\"", false)]
    [InlineData("0 issue \"letsencrypt.org; validationmethods=http-01,dns-01\"", true)]
    [InlineData("128 tbs \"unknown\"", false)]
    [InlineData("0 tbs \"unknown\"", true)]
    [InlineData("0 issue \"letsencrypt.org.evil.example\"", false)]
    public void An_authority_is_allowed_or_not(string values, bool allows) => Assert.Equal(allows, CaaRule.Allows(values.Split('|', StringSplitOptions.RemoveEmptyEntries)));

    [Theory]
    [InlineData("a.parc.lu CAA 0 issue \"digicert.com\"; parc.lu CAA 0 issue \"letsencrypt.org\"", "a.parc.lu")]
    [InlineData("parc.lu CAA 0 issue \"letsencrypt.org\"; lu CAA 0 issue \"digicert.com\"", "parc.lu")]
    [InlineData("lu CAA 0 issue \"digicert.com\"", "lu")]
    [InlineData("a.parc.lu CAA ?; parc.lu CAA 0 issue \"letsencrypt.org\"", "a.parc.lu")]
    [InlineData("", "a.parc.lu")]
    public void The_nearest_records_decide(string records, string name) => Assert.Equal(name, CaaRule.Deciding("a.parc.lu", Answers("a.parc.lu", records)).Question.Name);

    [Theory]
    [InlineData("104.16.0.0", true)]
    [InlineData("104.32.0.0", false)]
    [InlineData("172.71.255.255", true)]
    [InlineData("2606:4700:3030::1", true)]
    [InlineData("2001:db8::1", false)]
    [InlineData("203.0.113.10", false)]
    public void Cloudflares_addresses_are_known(string address, bool isTheirs) => Assert.Equal(isTheirs, CloudflareNetworks.Contain(address));

    private static string Verdicts(DomainReport report) => string.Join(' ', report.Records.Take(3).Select(r => r.Verdict.Text()));

    internal static DomainReport Report(string domain, string expected, string records)
        => DomainReport.Of(domain, new(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(IPAddress.Parse)), Answers(domain, records), A.Then);

    /// <summary>As name servers would: aliases are followed, <c>?</c> is no answer.</summary>
    internal static DnsAnswers Answers(string domain, string records)
    {
        var zone = records.Split(';' + " ", StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ', 3)).Select(p => new DnsRecord(p[0], EnumText<DnsType>.Parse(p[1].ToLowerInvariant())!.Value, p[2], 300)).ToList();
        var first = new DnsAnswers(DomainQuestions.First(domain).Select(Answer));
        return first.And(DomainQuestions.Then(domain, first).Select(Answer));

        DnsAnswer Answer(DnsQuestion question)
        {
            if (zone.Any(r => r.Name == question.Name && r.Type == question.Type && r.Value == "?")) return DnsAnswer.None(question);
            var alias = zone.FirstOrDefault(r => r.Name == question.Name && r.Type == DnsType.Cname);
            DnsRecord[] found = [.. alias is null ? [] : new[] { alias }, .. zone.Where(r => r.Name == (alias?.Value ?? question.Name) && r.Type == question.Type)];
            return new(question, found.Length == 0 ? DnsOutcome.Nothing : DnsOutcome.Found, found);
        }
    }
}
