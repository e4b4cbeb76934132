namespace HostWizard.Web.Domain.Prospecting;

/// <summary>One step of being sent on.</summary>
/// <param name="From">Address that was asked.</param>
/// <param name="Status">What it said: 301, 302, 303, 307 or 308.</param>
/// <param name="To">Where it sends visitors.</param>
public sealed record Hop(string From, int Status, string To);

/// <summary>One address that was tried, with all it led through.</summary>
/// <param name="Address">Where it began.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Hops">Where it was sent on, in order.</param>
/// <param name="Problem">What went wrong, in words; null when nothing did.</param>
public sealed record Attempt(string Address, VisitOutcome Outcome, IReadOnlyList<Hop> Hops, string? Problem);

/// <summary>What a website's certificate says, and whether browsers believe it.</summary>
/// <param name="Subject">Whose it is: the first name in it.</param>
/// <param name="Issuer">Who vouches for it.</param>
/// <param name="ExpiresAt">Until when it is good, UTC.</param>
/// <param name="IsValid">Whether browsers believe it.</param>
/// <param name="Problem">Why they do not, in words; null when they do.</param>
public sealed record CertificateEvidence(string Subject, string Issuer, DateTime ExpiresAt, bool IsValid, string? Problem);

/// <summary>How a website answers: by which way it is reached, what it says before its page.</summary>
public sealed record ConnectionEvidence
{
    /// <summary>What came of it in the end.</summary>
    public required VisitOutcome Outcome { get; init; }

    /// <summary>What went wrong, in words; null when nothing did.</summary>
    public string? Problem { get; init; }

    /// <summary>What was tried, in order.</summary>
    public IReadOnlyList<Attempt> Attempts { get; init; } = [];

    /// <summary>Where the visitor ends up; null when nowhere.</summary>
    public string? FinalAddress { get; init; }

    /// <summary>What it says there: 200 for a page; null when it said nothing.</summary>
    public int? Status { get; init; }

    /// <summary>Its certificate, a bad one included; null when it showed none.</summary>
    public CertificateEvidence? Certificate { get; init; }

    /// <summary>Whether <c>http://</c> leads to <c>https://</c>; null when that is not known.</summary>
    public bool? HttpLeadsToHttps { get; init; }

    /// <summary>Whether browsers are told to come by <c>https://</c> only (Strict-Transport-Security).</summary>
    public bool HasHsts { get; init; }

    /// <summary>Version of HTTP that was spoken: "1.0", "1.1", "2"; "3" where it is offered.</summary>
    public string? HttpVersion { get; init; }

    /// <summary>How it was packed: "gzip", "br"; null when it was not.</summary>
    public string? Compression { get; init; }

    /// <summary>Which server it says it is, such as "Apache/2.2.3"; null when it says nothing.</summary>
    public string? Server { get; init; }

    /// <summary>From asking to the first byte of the answer, in milliseconds, robots.txt having been fetched before on the same line.</summary>
    public int? FirstByteMilliseconds { get; init; }

    /// <summary>Whether there is a page to be read.</summary>
    public bool HasPage => Outcome.HasAnswer() && Status is >= 200 and < 300 && FinalAddress is not null;

    /// <summary>Whether the page comes by <c>https://</c>, whatever its certificate.</summary>
    public bool IsEncrypted => FinalAddress?.StartsWith("https://", StringComparison.Ordinal) == true;
}
