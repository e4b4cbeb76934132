namespace HostWizard.Web.Domain;

/// <summary>Kinds of DNS records that are asked for.</summary>
public enum DnsType { A, Aaaa, Cname, Caa, Mx, Txt, Ns }

/// <summary>What came of a question: records, the certainty that there are none, or no answer.</summary>
public enum DnsOutcome { Found, Nothing, NotAnswered }

/// <summary>A question to the name servers.</summary>
/// <param name="Name">Lower case punycode, without a dot at the end.</param>
/// <param name="Type">What is asked for.</param>
public sealed record DnsQuestion(string Name, DnsType Type);

/// <summary>One record as name servers tell it.</summary>
/// <param name="Name">Whose it is; lower case, without a dot at the end.</param>
/// <param name="Type">Its kind.</param>
/// <param name="Value">As a zone file writes it, names without a dot at the end: <c>10 mail.parc.lu</c>, <c>0 issue "letsencrypt.org"</c>.</param>
/// <param name="TtlSeconds">How long it may be remembered, in seconds.</param>
public sealed record DnsRecord(string Name, DnsType Type, string Value, int TtlSeconds)
{
    // Longest piece of text in one record (RFC 1035, 3.3).
    private const int MostInOnePiece = 255;

    /// <summary>The record as a zone file has it, to be read in elsewhere.</summary>
    public string ZoneLine => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Name}. {TtlSeconds} IN {Type.Text().ToUpperInvariant()} {Written}");

    private string Written => Type switch
    {
        DnsType.Cname or DnsType.Mx or DnsType.Ns => Value + ".",
        DnsType.Txt => string.Join(' ', Value.Chunk(MostInOnePiece).Select(piece => $"\"{new string(piece).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"")),
        _ => Value,
    };
}

/// <summary>An answer; the records of aliases that led to it are among them.</summary>
public sealed record DnsAnswer(DnsQuestion Question, DnsOutcome Outcome, IReadOnlyList<DnsRecord> Records)
{
    /// <summary>The values of the kind that was asked for.</summary>
    public IReadOnlyList<string> Values => [.. Records.Where(r => r.Type == Question.Type).Select(r => r.Value)];

    /// <summary>Where the name leads by aliases, first step first.</summary>
    public IReadOnlyList<string> Aliases => [.. Records.Where(r => r.Type == DnsType.Cname).Select(r => r.Value)];

    /// <summary>How long the answer may be remembered, in seconds; null where there are no records.</summary>
    public int? TtlSeconds => Records.Count == 0 ? null : Records.Min(r => r.TtlSeconds);

    /// <summary>Nobody answered, or not with yes or no.</summary>
    public static DnsAnswer None(DnsQuestion question) => new(question, DnsOutcome.NotAnswered, []);
}

/// <summary>All that the name servers said about a domain.</summary>
public sealed class DnsAnswers(IEnumerable<DnsAnswer> answers)
{
    private readonly Dictionary<DnsQuestion, DnsAnswer> byQuestion = answers.ToDictionary(a => a.Question);

    /// <summary>The answer to a question; one that was never asked was not answered.</summary>
    public DnsAnswer At(string name, DnsType type)
    {
        var question = new DnsQuestion(name, type);
        return byQuestion.GetValueOrDefault(question) ?? DnsAnswer.None(question);
    }

    /// <summary>Whether the question was asked, whatever came of it.</summary>
    public bool Has(DnsQuestion question) => byQuestion.ContainsKey(question);

    /// <summary>These and more.</summary>
    public DnsAnswers And(IEnumerable<DnsAnswer> more) => new(byQuestion.Values.Concat(more));
}
