using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure;
using HostWizard.Web.Infrastructure.Http;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Proposals;

/// <summary>All that the page of a proposal shows: the frozen paper, how it stands, and what is being chosen.</summary>
public sealed record ProposalPageView
{
    public required string Token { get; init; }
    public required Proposal Proposal { get; init; }
    public required ProposalState Standing { get; init; }
    public required AnswerState Answer { get; init; }
    public required ProposalPageWords Words { get; init; }

    /// <summary>Whether the page's own buttons accept; otherwise somebody calls.</summary>
    public required bool TakesAnswers { get; init; }

    /// <summary>Where the website is framed from; null when it is not shown any more.</summary>
    public required string? Frame { get; init; }
    public required string? PreviewUrl { get; init; }

    /// <summary>The page of the version that is out now, for one that is not.</summary>
    public required string? NewerUrl { get; init; }

    /// <summary>Whether an address to sign in with is still missing.</summary>
    public required bool NeedsEmail { get; init; }
    public required bool HasAcceptedPdf { get; init; }

    public ProposalPaper Paper => Proposal.Paper!;

    /// <summary>The options that count: those of the yes, once it was given.</summary>
    public IReadOnlySet<int> Chosen => Proposal.Acceptance?.Chosen ?? Answer.Chosen;

    public IReadOnlyList<PeriodTotal> Totals => Paper.Totals(Chosen);

    public int Options => Paper.Lines.Count(line => line.IsOptional && Chosen.Contains(line.Position));

    /// <summary>The sentence that is ticked.</summary>
    public string Consent => Words.Consent(Paper, Totals, Options);

    [Handler]
    public sealed class Query(HostWizardDb db, HostWizardSettings settings, PublicAddress address, SecretLinks links, TimeProvider clock)
    {
        /// <summary>Reads it; null when the secret is none.</summary>
        public async Task<ProposalPageView?> Handle(string token, AnswerState answer, CancellationToken ct)
        {
            var hash = SecretLinks.Hash(token);
            if (await db.Proposals.AsNoTracking().FirstOrDefaultAsync(p => p.TokenHash == hash && p.Paper != null, ct) is not { } proposal) return null;
            var site = await db.Sites.AsNoTracking().Include(s => s.Store).FirstOrDefaultAsync(s => s.Id == proposal.SiteId, ct);
            var state = proposal.StateAt(clock.GetUtcNow().UtcDateTime);
            var options = proposal.Paper!.Lines.Where(line => line.IsOptional).Select(line => line.Position);
            var last = state == ProposalState.Superseded ? await db.Proposals.AsNoTracking().Where(p => p.SiteId == proposal.SiteId).OrderByDescending(p => p.Version).FirstAsync(ct) : null;
            return new()
            {
                Token = token,
                Proposal = proposal,
                Standing = state,
                Answer = answer with { Chosen = answer.Chosen.Intersect(options).ToHashSet() },
                Words = ProposalPageWords.In(proposal.Paper.Language),
                TakesAnswers = state == ProposalState.Open && settings.OnlineAcceptance,
                Frame = site is not null && site.Status is not (SiteStatus.Cancelled or SiteStatus.Suspended) ? address.Frame(site.Store.Subdomain) : null,
                PreviewUrl = site is not null && site.Status.CanBePreviewed() ? address.Preview(site.Id, site.PreviewKey) : null,
                NewerUrl = links.Open(last?.SealedToken) is { } newer ? address.Proposal(newer) : null,
                NeedsEmail = site is { ContactEmail: null },
                HasAcceptedPdf = proposal.Acceptance is not null,
            };
        }
    }
}
