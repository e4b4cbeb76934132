using System.Collections.Frozen;

namespace HostWizard.Web.Domain;

/// <summary>Where a site stands between draft and live.</summary>
public enum SiteStatus { Draft, PocReady, ProposalSent, Accepted, Live, Suspended, Cancelled }

/// <summary>The one table of what a site may become. Source: contract section 2.</summary>
public static class Lifecycle
{
    private static readonly FrozenDictionary<SiteStatus, SiteStatus[]> Next = new Dictionary<SiteStatus, SiteStatus[]>
    {
        [SiteStatus.Draft] = [SiteStatus.PocReady, SiteStatus.Cancelled],
        [SiteStatus.PocReady] = [SiteStatus.ProposalSent, SiteStatus.Cancelled],
        [SiteStatus.ProposalSent] = [SiteStatus.Accepted, SiteStatus.Cancelled],
        [SiteStatus.Accepted] = [SiteStatus.Live, SiteStatus.Cancelled],
        [SiteStatus.Live] = [SiteStatus.Suspended, SiteStatus.Cancelled],
        [SiteStatus.Suspended] = [SiteStatus.Live, SiteStatus.Cancelled],
        [SiteStatus.Cancelled] = [],
    }.ToFrozenDictionary();

    /// <summary>What a site in this state may become.</summary>
    public static IReadOnlyList<SiteStatus> AllowedNext(this SiteStatus status) => Next[status];

    /// <summary>Whether a site in this state may become <paramref name="next"/>.</summary>
    public static bool CanMoveTo(this SiteStatus status, SiteStatus next) => Next[status].Contains(next);

    /// <summary>Whether a prospect may look at the website through the viewer.</summary>
    public static bool CanBePreviewed(this SiteStatus status) => status is SiteStatus.PocReady or SiteStatus.ProposalSent;

    /// <summary>Whether the site may be deleted with all it has.</summary>
    public static bool CanBeDeleted(this SiteStatus status) => status is SiteStatus.Draft or SiteStatus.PocReady or SiteStatus.Cancelled;
}
