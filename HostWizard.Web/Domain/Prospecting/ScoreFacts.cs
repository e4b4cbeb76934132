using System.Globalization;

namespace HostWizard.Web.Domain.Prospecting;

/// <summary>The evidence as the rules ask for it: each question is one property, and what was not looked at answers no.</summary>
internal sealed class ScoreFacts(ProspectEvidence evidence, DateOnly today)
{
    public KnownFacts Known => evidence.Known;

    public DomainEvidence? Domain => evidence.Domain;

    public ConnectionEvidence? Connection => evidence.Connection;

    /// <summary>The page, where one was read that is somebody's.</summary>
    public PageEvidence? Page => evidence.Page is { IsRead: true, IsParked: false } page ? page : null;

    public PageEvidence? Parked => evidence.Page is { IsParked: true } page ? page : null;

    /// <summary>That there is no website, in words; null when there is one, or that is not known. What answers is there, whatever name servers say.</summary>
    public string? NoWebsite => (Known.HasWebsite, Domain?.Exists, Connection?.Outcome) switch
    {
        (_, _, { } outcome) when outcome.HasAnswer() => null,
        (false, _, _) => "It has no website.",
        (_, false, _) => "The domain does not exist.",
        (_, true, VisitOutcome.NoSuchDomain) => "The domain exists, and leads to no website.",
        (_, _, VisitOutcome.NoSuchDomain) => "The domain does not exist.",
        _ => null,
    };

    /// <summary>The connection, where it was seen.</summary>
    public ConnectionEvidence? Answered => Connection is { } connection && connection.Outcome.HasAnswer() ? connection : null;

    public int PageCount => evidence.Addresses?.Paths.Count ?? 0;

    /// <summary>Years since the copyright was last touched; null when it is not told, or lies ahead.</summary>
    public int? CopyrightAge => Page?.CopyrightYear is { } year && year <= today.Year ? today.Year - year : null;

    /// <summary>Days until the certificate ends; below zero when it has.</summary>
    public int? CertificateDays => Connection?.Certificate is { } certificate ? DateOnly.FromDateTime(certificate.ExpiresAt).DayNumber - today.DayNumber : null;

    public Software? OldSoftware => Page?.Cms is { } cms && SoftwareAge.IsOld(cms) ? cms : null;

    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
