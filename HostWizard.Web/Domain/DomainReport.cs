namespace HostWizard.Web.Domain;

/// <summary>What is thought of a record: as it must be, worth a look, wrong, not known because nobody answered, or not compared.</summary>
public enum DnsVerdict { Good, Warning, Wrong, Unknown, Skipped }

/// <summary>One record: what it must be, what the name servers say, what to do.</summary>
/// <param name="Name">Whose it is; lower case punycode.</param>
/// <param name="Type">Its kind.</param>
/// <param name="Expected">What it must be, one of them being enough; empty where there must be none.</param>
/// <param name="Found">What the name servers say.</param>
/// <param name="Verdict">What is thought of it.</param>
/// <param name="Advice">A sentence or two for whoever sits before the registrar's page.</param>
/// <param name="TtlSeconds">How long what was found may still be remembered elsewhere, in seconds.</param>
public sealed record DnsFinding(string Name, DnsType Type, IReadOnlyList<string> Expected, IReadOnlyList<string> Found, DnsVerdict Verdict, string Advice, int? TtlSeconds);

/// <summary>Where a domain leads now, whether that is here, and what mail it has.</summary>
/// <param name="Domain">The domain that was asked about; lower case punycode.</param>
/// <param name="IsCompared">Whether it is known where it must lead.</param>
/// <param name="Records">The records of website and certificate.</param>
/// <param name="NameServers">Who answers for the domain; empty where that is not known.</param>
/// <param name="Mail">What mail it has.</param>
/// <param name="AskedAt">When, UTC.</param>
public sealed record DomainReport(string Domain, bool IsCompared, IReadOnlyList<DnsFinding> Records, IReadOnlyList<string> NameServers, MailReport Mail, DateTime AskedAt)
{
    /// <summary>What is wrong, in short; opening the website all the same needs a reason. Nothing while nothing is compared.</summary>
    public IReadOnlyList<string> Failures
        => !IsCompared ? [] : [.. Records.Where(r => r.Verdict == DnsVerdict.Wrong).Select(Short), .. Mail.Lines.Where(l => l.Verdict == DnsVerdict.Wrong).Select(l => $"{l.Label} {string.Join(", ", l.Found)}")];

    /// <summary>Whether nobody answered anything.</summary>
    public bool IsSilent => Records.All(r => r.Verdict == DnsVerdict.Unknown || (r.Verdict == DnsVerdict.Skipped && r.Found.Count == 0)) && NameServers.Count == 0;

    /// <summary>What the history keeps of an override.</summary>
    public string Overridden(string reason) => $"{reason} ({string.Join("; ", Failures)})";

    /// <summary>Judges the answers.</summary>
    /// <param name="domain">As <see cref="DomainName.Parse"/> gives it.</param>
    /// <param name="expected">Addresses it must lead to; none compares nothing.</param>
    /// <param name="answers">What the name servers said to <see cref="DomainQuestions"/>.</param>
    /// <param name="now">UTC.</param>
    public static DomainReport Of(string domain, ExpectedAddresses expected, DnsAnswers answers, DateTime now)
    {
        var bare = DomainName.Bare(domain);
        // Whoever has a shop.parc.lu has seldom a www.shop.parc.lu; what was asked about must lead here in any case.
        var needsBoth = bare.Count(c => c == '.') == 1;
        var needsBare = needsBoth || domain == bare;
        return new(
            domain, expected.IsKnown,
            [
                .. AddressRule.Bare(bare, expected, answers, isRequired: needsBare),
                AddressRule.Www(bare, expected, answers, isRequired: needsBoth || domain != bare, mayFollow: needsBare),
                CertificateFinding(bare, answers),
            ],
            answers.At(bare, DnsType.Ns).Values, MailReport.Of(bare, expected, answers), now);
    }

    private static DnsFinding CertificateFinding(string bare, DnsAnswers answers)
    {
        // Both names get a certificate; the stricter of the two is told.
        var deciding = new[] { CaaRule.Deciding(bare, answers), CaaRule.Deciding("www." + bare, answers) };
        var (answer, verdict) = deciding.FirstOrDefault(a => a.Outcome != DnsOutcome.NotAnswered && !CaaRule.Allows(a.Values)) is { } forbidding
            ? (forbidding, DnsVerdict.Wrong)
            : deciding.FirstOrDefault(a => a.Outcome == DnsOutcome.NotAnswered) is { } silent ? (silent, DnsVerdict.Unknown) : (deciding[0], DnsVerdict.Good);
        return new(answer.Question.Name, DnsType.Caa, answer.Values.Count == 0 ? [] : [CaaRule.Allowing], answer.Values, verdict, verdict switch
        {
            DnsVerdict.Wrong => $"This forbids Let’s Encrypt to make the certificate, so browsers would warn of the website. Add the record {CaaRule.Allowing}, or delete the CAA records.",
            DnsVerdict.Unknown => AddressRule.NotAnswered,
            _ => answer.Values.Count == 0 ? "Nothing forbids the certificate." : "Let’s Encrypt may make the certificate.",
        }, answer.TtlSeconds);
    }

    private static string Short(DnsFinding finding)
        => $"{DomainName.Readable(finding.Name)} {finding.Type.Text().ToUpperInvariant()} {(finding.Found.Count == 0 ? "missing" : "is " + string.Join(", ", finding.Found))}";
}
