using HostWizard.Web.Domain.Prospecting;

namespace HostWizard.Web.Infrastructure.Prospecting;

/// <summary>What came of fetching an address, redirects followed.</summary>
/// <param name="Asked">Where it began.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Problem">What went wrong, in words; null when nothing did.</param>
/// <param name="Hops">Where it was sent on, in order.</param>
public sealed record Fetched(Uri Asked, VisitOutcome Outcome, string? Problem, IReadOnlyList<Hop> Hops)
{
    /// <summary>Where it ended.</summary>
    public required Uri Final { get; init; }

    /// <summary>What was said there before the page; null when nothing was.</summary>
    public AnswerHead? Head { get; init; }

    /// <summary>What was read, unpacked; empty when nothing was or nothing was wanted.</summary>
    public byte[] Body { get; init; } = [];

    /// <summary>How much of it came over the line, in bytes.</summary>
    public long WeightBytes { get; init; }

    /// <summary>Certificate of the last host that showed one.</summary>
    public CertificateEvidence? Certificate { get; init; }

    /// <summary>Where it sends on; null when it does not.</summary>
    internal Uri? Location { get; init; }

    /// <summary>Whether a page came, in full or in part.</summary>
    public bool IsPage => Head is { Status: >= 200 and < 300 } && (Outcome.HasAnswer() || Body.Length > 0);
}

/// <summary>What a server says before the page.</summary>
/// <param name="Status">200 for a page.</param>
/// <param name="HttpVersion">"1.1", "2"; "3" where that is offered.</param>
/// <param name="ContentType">As written; null when it says none.</param>
/// <param name="Compression">How it is packed; null when it is not.</param>
/// <param name="Server">Which server it says it is; null when it says nothing.</param>
/// <param name="HasHsts">Whether browsers are told to come by https only.</param>
/// <param name="FirstByteMilliseconds">From asking to this, in milliseconds.</param>
public sealed record AnswerHead(int Status, string HttpVersion, string? ContentType, string? Compression, string? Server, bool HasHsts, int FirstByteMilliseconds);
