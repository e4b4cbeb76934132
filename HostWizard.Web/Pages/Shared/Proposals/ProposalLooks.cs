using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Shared.Proposals;

/// <summary>Counts that somebody looked at a proposal, by part and day; the first look of a day stands in the site's history.</summary>
[Handler]
public sealed class ProposalLooks(HostWizardDb db, TimeProvider clock)
{
    /// <summary>Counts a look at the proposal of a link.</summary>
    /// <returns>False when there is no such proposal.</returns>
    public Task<bool> NoteAsync(byte[] tokenHash, ProposalPart part, CancellationToken ct)
        => NoteAsync(() => db.ProposalOfLink(tokenHash, ct), part, ct);

    /// <summary>Counts a look at a site's preview for its last proposal.</summary>
    /// <returns>False when none was sent.</returns>
    public Task<bool> NotePreviewAsync(int siteId, CancellationToken ct) => NoteAsync(() => db.LastProposal(siteId, ct), ProposalPart.Preview, ct);

    private Task<bool> NoteAsync(Func<Task<Proposal?>> find, ProposalPart part, CancellationToken ct) => db.InTransaction(async () =>
    {
        if (await find() is not { } proposal) return false;
        var now = clock.GetUtcNow().UtcDateTime;
        var day = Luxembourg.DayOf(now);
        var today = await db.ProposalViews.Where(v => v.ProposalId == proposal.Id && v.Day == day).ToListAsync(ct);
        proposal.NoteView(now);
        if (today.Find(v => v.Part == part) is { } view) view.Again(now);
        else db.ProposalViews.Add(new ProposalView(proposal.Id, part, now));
        if (today.Count == 0 && await db.Sites.FirstOrDefaultAsync(s => s.Id == proposal.SiteId, ct) is { } site)
            site.Note(SiteEventKind.ProposalOpened, new(proposal.AddresseeName), now, $"{proposal.Number}, version {proposal.Version}");
        return true;
    }, ct);
}
