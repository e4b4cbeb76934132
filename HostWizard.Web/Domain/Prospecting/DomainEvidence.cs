namespace HostWizard.Web.Domain.Prospecting;

/// <summary>What the name servers say of a domain: whether it exists, where website and mail are, who runs them.</summary>
public sealed record DomainEvidence
{
    /// <summary>Lower case punycode, without <c>www.</c>.</summary>
    public required string Domain { get; init; }

    /// <summary>Whether there is such a domain; null when nobody answered.</summary>
    public bool? Exists { get; init; }

    /// <summary>Addresses of the domain and of its <c>www.</c>, IPv4 and IPv6.</summary>
    public IReadOnlyList<string> Addresses { get; init; } = [];

    /// <summary>Who takes its mail, most wanted first.</summary>
    public IReadOnlyList<string> MailHosts { get; init; } = [];

    /// <summary>Whose mail servers those are, such as "Microsoft 365"; null when it is not one of the known.</summary>
    public string? MailProvider { get; init; }

    /// <summary>Who answers for the domain.</summary>
    public IReadOnlyList<string> NameServers { get; init; } = [];

    /// <summary>Whose name servers those are; null when it is not one of the known.</summary>
    public string? NameServerProvider { get; init; }

    /// <summary>Whether it says who may send mail in its name; null when nobody answered.</summary>
    public bool? HasSpf { get; init; }

    /// <summary>Whether it says what happens to forged mail; null when nobody answered.</summary>
    public bool? HasDmarc { get; init; }

    /// <summary>Reads the answers to <see cref="Questions"/>.</summary>
    public static DomainEvidence Of(string domain, DnsAnswers answers)
    {
        var bare = DomainName.Bare(domain);
        var asked = Questions(domain).Select(question => answers.At(question.Name, question.Type)).ToList();
        var (mail, text, dmarc) = (answers.At(bare, DnsType.Mx), answers.At(bare, DnsType.Txt), answers.At("_dmarc." + bare, DnsType.Txt));
        var mailHosts = mail.Values.Select(Preferred).Where(server => server.Host.Length > 0).OrderBy(server => server.Preference).Select(server => server.Host).ToList();
        var nameServers = answers.At(bare, DnsType.Ns).Values;
        return new()
        {
            Domain = bare,
            Exists = asked.Any(answer => answer.Outcome == DnsOutcome.Found) ? true : asked.Any(answer => answer.Outcome == DnsOutcome.NotAnswered) ? null : false,
            Addresses = [.. asked.Where(answer => answer.Question.Type is DnsType.A or DnsType.Aaaa).SelectMany(answer => answer.Values).Distinct()],
            MailHosts = mailHosts,
            MailProvider = Providers.OfMail(mailHosts),
            NameServers = nameServers,
            NameServerProvider = Providers.OfNames(nameServers),
            HasSpf = Says(text, "v=spf1"),
            HasDmarc = Says(dmarc, "v=DMARC1"),
        };
    }

    /// <summary>What has to be asked, all at once.</summary>
    public static IReadOnlyList<DnsQuestion> Questions(string domain)
    {
        var bare = DomainName.Bare(domain);
        var www = "www." + bare;
        return
        [
            new(bare, DnsType.A), new(bare, DnsType.Aaaa), new(www, DnsType.A), new(www, DnsType.Aaaa),
            new(bare, DnsType.Mx), new(bare, DnsType.Ns), new(bare, DnsType.Txt), new("_dmarc." + bare, DnsType.Txt),
        ];
    }

    private static bool? Says(DnsAnswer answer, string beginning)
        => answer.Outcome == DnsOutcome.NotAnswered ? null : answer.Values.Any(value => value.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));

    private static (int Preference, string Host) Preferred(string value)
    {
        var space = value.IndexOf(' ');
        return (int.TryParse(value.AsSpan(0, Math.Max(space, 0)), System.Globalization.CultureInfo.InvariantCulture, out var preference) ? preference : 0, value[(space + 1)..].TrimEnd('.'));
    }
}
