using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Pages.Shared;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>A step of a site's way.</summary>
/// <param name="Status">The state it leads to.</param>
/// <param name="At">Since when, UTC; null while it lies ahead.</param>
/// <param name="Words">What to know beside it; null for nothing.</param>
public sealed record SiteStep(SiteStatus Status, DateTime? At, string? Words);

/// <summary>How far the site of a prospect has come.</summary>
/// <param name="Id">Number of the site.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="StatusSince">Since when, UTC.</param>
/// <param name="Steps">From draft to live.</param>
/// <param name="PreviewUrl">Where the prospect looks at it; null while, or once, nobody may.</param>
/// <param name="HasProposal">Whether there is a proposal to look at.</param>
public sealed record SiteProgress(int Id, SiteStatus Status, DateTime StatusSince, IReadOnlyList<SiteStep> Steps, string? PreviewUrl, bool HasProposal);

/// <summary>A site that came to nothing.</summary>
/// <param name="Id">Number of the site.</param>
/// <param name="At">When it was cancelled, UTC.</param>
/// <param name="Reason">Why, and what became of its domains; null when nobody said.</param>
public sealed record CancelledSite(int Id, DateTime At, string? Reason);

/// <summary>Reads the sites of a prospect.</summary>
[Handler]
public sealed class SiteProgressQuery(HostWizardDb db, PublicAddress address, TimeProvider clock)
{
    private const int MostCancelled = 10;

    private static readonly SiteStatus[] Way = [SiteStatus.Draft, SiteStatus.PocReady, SiteStatus.ProposalSent, SiteStatus.Accepted, SiteStatus.Live];

    /// <summary>The site that is not cancelled, if there is one, and those that are, latest first.</summary>
    public async Task<(SiteProgress? Site, IReadOnlyList<CancelledSite> Cancelled)> OfAsync(int prospectId, CancellationToken ct)
    {
        var sites = await db.Sites.AsNoTracking().Where(s => s.ProspectId == prospectId).OrderByDescending(s => s.Id).Take(MostCancelled + 1).ToListAsync(ct);
        var ids = sites.ConvertAll(site => site.Id);
        var moves = sites.Count == 0 ? [] : await db.SiteEvents.AsNoTracking().Where(line => ids.Contains(line.SiteId) && line.ToStatus != null).OrderBy(line => line.Id).ToListAsync(ct);
        var site = sites.Find(s => s.Status != SiteStatus.Cancelled);
        return (
            site is null ? null : await ProgressAsync(site, moves.FindAll(line => line.SiteId == site.Id), ct),
            [.. sites.Where(s => s.Status == SiteStatus.Cancelled).Select(s => new CancelledSite(s.Id, s.StatusSince, moves.FindLast(line => line.SiteId == s.Id && line.ToStatus == SiteStatus.Cancelled)?.Note))]);
    }

    private async Task<SiteProgress> ProgressAsync(HostedSite site, List<SiteEvent> moves, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var proposal = await db.Proposals.AsNoTracking().Where(p => p.SiteId == site.Id).OrderByDescending(p => p.Version).FirstOrDefaultAsync(ct);
        DateTime? At(SiteStatus status) => status switch
        {
            SiteStatus.Draft => site.CreatedAt,
            SiteStatus.ProposalSent => site.ProposalSentAt,
            SiteStatus.Live => site.WentLiveAt,
            _ => moves.Find(line => line.ToStatus == status)?.At,
        };
        string? Words(SiteStatus status) => status switch
        {
            SiteStatus.ProposalSent when proposal is not null => $"{proposal.Number} v{proposal.Version}, {(proposal.Views == 0 ? "not opened yet" : $"opened {Show.Count(proposal.Views, "time")}")}{Answer(proposal.StateAt(now))}",
            SiteStatus.Live when site.LiveDomain is { } domain => DomainName.Readable(domain),
            _ => null,
        };
        return new(site.Id, site.Status, site.StatusSince, [.. Way.Select(status => new SiteStep(status, At(status), Words(status)))], site.Status.CanBePreviewed() ? address.Preview(site.Id, site.PreviewKey) : null, proposal is not null || site.ProposalSentAt is not null);
    }

    private static string Answer(ProposalState state) => state is ProposalState.Open or ProposalState.Accepted ? "" : $", {ProposalLook.Label(state).ToLowerInvariant()}";
}
