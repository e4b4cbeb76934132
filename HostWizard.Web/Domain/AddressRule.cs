namespace HostWizard.Web.Domain;

/// <summary>Whether a name's addresses lead here, and what to do where they do not.</summary>
public static class AddressRule
{
    /// <summary>What is said where nobody answered.</summary>
    public const string NotAnswered = "The name servers could not be asked. Try again in a minute.";

    private const string NotCompared = "Not compared: this server’s own addresses are not configured.";

    /// <summary>The A and AAAA records of the bare name.</summary>
    public static IEnumerable<DnsFinding> Bare(string name, ExpectedAddresses expected, DnsAnswers answers, bool isRequired)
        => [Judge(name, DnsType.A, expected, answers, isRequired), Judge(name, DnsType.Aaaa, expected, answers, isRequired)];

    /// <summary>The www. name: an alias of the bare one, or the same addresses.</summary>
    /// <param name="bare">The domain without <c>www.</c>.</param>
    /// <param name="expected">Where it must lead.</param>
    /// <param name="answers">What the name servers said.</param>
    /// <param name="isRequired">Whether it must lead here.</param>
    /// <param name="mayFollow">Whether the bare name is judged by itself, so that an alias of it is right whatever that says.</param>
    public static DnsFinding Www(string bare, ExpectedAddresses expected, DnsAnswers answers, bool isRequired, bool mayFollow)
    {
        var name = "www." + bare;
        var (a, aaaa) = (Judge(name, DnsType.A, expected, answers, isRequired), Judge(name, DnsType.Aaaa, expected, answers, isRequired));
        var answer = answers.At(name, DnsType.A);
        IReadOnlyList<string> found = answer.Aliases.Count > 0 ? [answer.Aliases[0]] : [.. a.Found, .. aaaa.Found];
        var worst = Worse(a, aaaa);
        var follows = answer.Aliases.Count > 0 && answer.Aliases[0] == bare;
        if (follows && mayFollow && expected.IsKnown) return new(name, DnsType.Cname, [bare], found, DnsVerdict.Good, $"It follows {DomainName.Readable(bare)}, wherever that leads.", answer.TtlSeconds);
        return new(name, DnsType.Cname, expected.IsKnown ? [bare] : [], found, worst.Verdict, worst.Verdict switch
        {
            DnsVerdict.Good => "It leads here.",
            DnsVerdict.Unknown or DnsVerdict.Skipped => worst.Advice,
            _ when follows => $"It follows {DomainName.Readable(bare)}: once that is right, this is too.",
            _ when found.Count == 0 => $"Add a CNAME record with the name www and the value {bare}, or the same A and AAAA records as above. Without it, whoever types www. finds nothing.",
            _ when worst.Found.Count > 0 && worst.Found.All(CloudflareNetworks.Contain) => worst.Advice,
            DnsVerdict.Warning when worst.Found.Count == 0 => worst.Advice,
            _ => $"Delete what is there, and add a CNAME record with the name www and the value {bare}.",
        }, answer.TtlSeconds ?? worst.TtlSeconds);
    }

    private static DnsFinding Judge(string name, DnsType type, ExpectedAddresses expected, DnsAnswers answers, bool isRequired)
    {
        var (answer, wanted) = (answers.At(name, type), expected.Of(type));
        var (verdict, advice) = Judge(type, answer, wanted, expected);
        if (verdict == DnsVerdict.Wrong && !isRequired) verdict = DnsVerdict.Warning;
        return new(name, type, wanted, answer.Values, verdict, advice, answer.TtlSeconds);
    }

    private static (DnsVerdict, string) Judge(DnsType type, DnsAnswer answer, IReadOnlyList<string> wanted, ExpectedAddresses expected)
    {
        var found = answer.Values;
        var strangers = found.Where(address => !expected.Contain(address)).ToList();
        if (answer.Outcome == DnsOutcome.NotAnswered) return (DnsVerdict.Unknown, NotAnswered);
        if (!expected.IsKnown) return (DnsVerdict.Skipped, NotCompared);
        if (found.Count == 0) return Missing(type, wanted, expected);
        if (strangers.Count == 0) return (DnsVerdict.Good, "It leads here.");
        if (strangers.All(CloudflareNetworks.Contain)) return (DnsVerdict.Warning, "Cloudflare stands in front and hides where this leads. Set the cloud to grey (DNS only) until the website has been open once, or make sure yourself that it leads here.");
        if (wanted.Count == 0) return (DnsVerdict.Wrong, $"Delete this record. This server has no {Words(type)} address, so whoever comes by {Words(type)} is led to another server.");
        return strangers.Count < found.Count
            ? (DnsVerdict.Wrong, $"Delete {string.Join(" and ", strangers)}: some visitors are led to another server.")
            : (DnsVerdict.Wrong, $"Change the value to {string.Join(" and ", wanted)}. Now it leads to another server.");
    }

    private static (DnsVerdict, string) Missing(DnsType type, IReadOnlyList<string> wanted, ExpectedAddresses expected)
    {
        if (wanted.Count == 0) return (DnsVerdict.Good, "None is needed.");
        return type == DnsType.Aaaa && expected.Of(DnsType.A).Count > 0
            ? (DnsVerdict.Warning, $"Better add it, with the value {string.Join(" or ", wanted)}. Without it the website is reached by IPv4 alone, which is enough for most.")
            : (DnsVerdict.Wrong, $"Add this record with the value {string.Join(" or ", wanted)}. Without it nobody finds the website.");
    }

    private static string Words(DnsType type) => type == DnsType.Aaaa ? "IPv6" : "IPv4";

    private static DnsFinding Worse(DnsFinding one, DnsFinding other) => Weight(other.Verdict) > Weight(one.Verdict) ? other : one;

    private static int Weight(DnsVerdict verdict) => verdict switch { DnsVerdict.Wrong => 4, DnsVerdict.Unknown => 3, DnsVerdict.Warning => 2, DnsVerdict.Skipped => 1, _ => 0 };
}
