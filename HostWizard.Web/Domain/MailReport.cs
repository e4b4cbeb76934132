namespace HostWizard.Web.Domain;

/// <summary>One thing mail depends on.</summary>
/// <param name="Label">What people call it: MX, SPF, DKIM, DMARC.</param>
/// <param name="Meaning">What it is for, in a few words.</param>
/// <param name="Found">What the name servers say.</param>
/// <param name="Verdict">What is thought of it; <see cref="DnsVerdict.Skipped"/> where there is none and none is needed.</param>
/// <param name="Advice">What to know or to do.</param>
public sealed record MailLine(string Label, string Meaning, IReadOnlyList<string> Found, DnsVerdict Verdict, string Advice);

/// <summary>What mail a domain has, and what would be lost if its name servers were changed without a copy.</summary>
/// <param name="Lines">MX, SPF, DKIM and DMARC.</param>
/// <param name="ToCarryOver">Records that other name servers must have before the domain moves to them.</param>
/// <param name="IsComplete">Whether every question about mail was answered.</param>
public sealed record MailReport(IReadOnlyList<MailLine> Lines, IReadOnlyList<DnsRecord> ToCarryOver, bool IsComplete)
{
    /// <summary>Whether somebody takes mail for the domain.</summary>
    public bool HasMail => Lines[0].Found.Count > 0;

    /// <summary>Judges the answers.</summary>
    public static MailReport Of(string bare, ExpectedAddresses expected, DnsAnswers answers)
    {
        var (mx, dmarc) = (answers.At(bare, DnsType.Mx), answers.At("_dmarc." + bare, DnsType.Txt));
        var txt = answers.At(bare, DnsType.Txt);
        var dkim = DomainQuestions.DkimSelectors.Select(selector => answers.At($"{selector}._domainkey.{bare}", DnsType.Txt)).ToList();
        var keys = dkim.Where(answer => answer.Values.Any(IsKey)).ToList();
        var helpers = DomainQuestions.MailHelpers.Select(name => answers.At($"{name}.{bare}", DnsType.A)).ToList();
        var servers = HostsOf(bare, answers).Where(host => host.EndsWith("." + bare, StringComparison.Ordinal)).SelectMany(host => new[] { answers.At(host, DnsType.A), answers.At(host, DnsType.Aaaa) });
        DnsRecord[] carried =
        [
            .. Own(mx, bare), .. Own(txt, bare).Where(r => r.Type == DnsType.Cname || IsSpf(r.Value)), .. keys.SelectMany(key => Own(key, key.Question.Name)),
            .. Own(dmarc, dmarc.Question.Name).Where(r => r.Type == DnsType.Cname || IsDmarc(r.Value)), .. servers.SelectMany(server => Own(server, server.Question.Name)), .. helpers.SelectMany(helper => Own(helper, helper.Question.Name)),
        ];
        var takesMail = mx.Values.Any(value => HostOf(value).Length > 0);
        return new(
            [
                Mx(bare, expected, mx, answers),
                Line("SPF", "which servers may send mail in its name", txt, [.. txt.Values.Where(IsSpf)], takesMail, "Without it, mail from this domain is often taken for spam."),
                Keys(dkim, keys, takesMail),
                Line("DMARC", "what happens to mail somebody forges", dmarc, [.. dmarc.Values.Where(IsDmarc)], takesMail, "Large providers ask for it. The mail provider says which record."),
            ],
            [.. carried.Distinct()],
            mx.Outcome != DnsOutcome.NotAnswered && txt.Outcome != DnsOutcome.NotAnswered && dmarc.Outcome != DnsOutcome.NotAnswered && dkim.TrueForAll(answer => answer.Outcome != DnsOutcome.NotAnswered));
    }

    /// <summary>The mail servers whose addresses matter: those in the domain itself.</summary>
    public static IEnumerable<string> HostsOf(string bare, DnsAnswers answers)
        => answers.At(bare, DnsType.Mx).Values.Select(HostOf).Where(host => host == bare || host.EndsWith("." + bare, StringComparison.Ordinal)).Distinct();

    private static MailLine Mx(string bare, ExpectedAddresses expected, DnsAnswer answer, DnsAnswers answers)
    {
        const string meaning = "where mail for this domain is delivered";
        var servers = answer.Values.Where(value => HostOf(value).Length > 0).ToList();
        if (answer.Outcome == DnsOutcome.NotAnswered) return new("MX", meaning, [], DnsVerdict.Unknown, AddressRule.NotAnswered);
        if (servers.Count == 0) return new("MX", meaning, [], DnsVerdict.Skipped, answer.Values.Count > 0 ? "The domain says that it takes no mail." : "Nobody takes mail for this domain.");
        if (HostsOf(bare, answers).FirstOrDefault(host => LeadsToWebsite(host, bare, expected, answers)) is { } host)
            return new("MX", meaning, servers, DnsVerdict.Wrong, $"Mail goes to {DomainName.Readable(host)}, which is to be the website. Once that leads here, mail is lost. First give the mail server a name of its own, such as mail.{DomainName.Readable(bare)} with the address it has now, and name it in the MX record.");
        return new("MX", meaning, servers, DnsVerdict.Good, "Leave it as it is. The website needs no change here.");
    }

    private static bool LeadsToWebsite(string host, string bare, ExpectedAddresses expected, DnsAnswers answers)
    {
        var (a, aaaa) = (answers.At(host, DnsType.A), answers.At(host, DnsType.Aaaa));
        return new[] { host }.Concat(a.Aliases).Concat(aaaa.Aliases).Any(name => name == bare || name == "www." + bare) || a.Values.Concat(aaaa.Values).Any(expected.Contain);
    }

    private static MailLine Keys(List<DnsAnswer> asked, List<DnsAnswer> keys, bool takesMail)
    {
        const string meaning = "signs mail, so that it is believed";
        if (keys.Count > 0) return new("DKIM", meaning, [.. keys.Select(key => key.Question.Name.Split('.')[0])], DnsVerdict.Good, "Keys under the usual names. There may be others: no name server lists them.");
        return asked.TrueForAll(answer => answer.Outcome == DnsOutcome.NotAnswered)
            ? new("DKIM", meaning, [], DnsVerdict.Unknown, AddressRule.NotAnswered)
            : new("DKIM", meaning, [], DnsVerdict.Skipped, takesMail ? "None under the usual names. There may be one all the same: ask the mail provider before name servers are changed." : "None under the usual names.");
    }

    private static MailLine Line(string label, string meaning, DnsAnswer answer, IReadOnlyList<string> found, bool takesMail, string missing)
    {
        if (answer.Outcome == DnsOutcome.NotAnswered) return new(label, meaning, [], DnsVerdict.Unknown, AddressRule.NotAnswered);
        if (found.Count > 0) return new(label, meaning, found, DnsVerdict.Good, "Leave it as it is.");
        return takesMail ? new(label, meaning, [], DnsVerdict.Warning, $"There is none. {missing}") : new(label, meaning, [], DnsVerdict.Skipped, "There is none.");
    }

    // What stands in the domain's own zone: an alias where there is one, not what lies behind it.
    private static IEnumerable<DnsRecord> Own(DnsAnswer answer, string name) => answer.Records.Where(record => record.Name == name);

    private static string HostOf(string mx) => mx[(mx.IndexOf(' ') + 1)..].TrimEnd('.');

    private static bool IsSpf(string text) => text.StartsWith("v=spf1", StringComparison.OrdinalIgnoreCase);

    private static bool IsDmarc(string text) => text.StartsWith("v=DMARC1", StringComparison.OrdinalIgnoreCase);

    private static bool IsKey(string text) => text.StartsWith("v=DKIM1", StringComparison.OrdinalIgnoreCase) || text.StartsWith("k=", StringComparison.Ordinal) || text.StartsWith("p=", StringComparison.Ordinal);
}
