namespace HostWizard.Web.Domain;

/// <summary>What has to be asked to know where a domain leads and what mail it has.</summary>
public static class DomainQuestions
{
    /// <summary>
    /// Names under which mail providers put their DKIM keys. A selector can be anything and no name server lists them, so these are the usual ones:
    /// Google, Microsoft 365, Mailchimp, Fastmail, Proton, Zoho, iCloud, Infomaniak, cPanel, Plesk, Amazon, Brevo.
    /// </summary>
    public static readonly IReadOnlyList<string> DkimSelectors =
        ["default", "dkim", "mail", "google", "selector1", "selector2", "s1", "s2", "k1", "k2", "k3", "fm1", "fm2", "fm3", "protonmail", "protonmail2", "protonmail3", "zoho", "sig1", "brevo1", "brevo2"];

    /// <summary>Names that mail programs ask for their settings.</summary>
    public static readonly IReadOnlyList<string> MailHelpers = ["autodiscover", "autoconfig"];

    /// <summary>What is asked first, all at once.</summary>
    public static IReadOnlyList<DnsQuestion> First(string domain)
    {
        var bare = DomainName.Bare(domain);
        var www = "www." + bare;
        return
        [
            new(bare, DnsType.A), new(bare, DnsType.Aaaa), new(www, DnsType.A), new(www, DnsType.Aaaa), new(bare, DnsType.Ns),
            .. CaaRule.Path(www).Select(name => new DnsQuestion(name, DnsType.Caa)),
            new(bare, DnsType.Mx), new(bare, DnsType.Txt), new("_dmarc." + bare, DnsType.Txt),
            .. DkimSelectors.Select(selector => new DnsQuestion($"{selector}._domainkey.{bare}", DnsType.Txt)),
            .. MailHelpers.Select(name => new DnsQuestion($"{name}.{bare}", DnsType.A)),
        ];
    }

    /// <summary>What the first answers make one ask: the addresses of mail servers.</summary>
    public static IReadOnlyList<DnsQuestion> Then(string domain, DnsAnswers answers)
        => [.. MailReport.HostsOf(DomainName.Bare(domain), answers).SelectMany(host => new DnsQuestion[] { new(host, DnsType.A), new(host, DnsType.Aaaa) })
            .Where(question => !answers.Has(question)).Take(20)];
}
