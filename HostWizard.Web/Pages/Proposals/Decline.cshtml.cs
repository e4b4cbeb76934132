using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure;
using HostWizard.Web.Pages.Shared.Mail;
using HostWizard.Web.Pages.Shared.Proposals;
using Microsoft.AspNetCore.Mvc;

namespace HostWizard.Web.Pages.Proposals;

/// <summary>The no of whoever has the link, with a reason or without. The site stays where it is.</summary>
public sealed class Decline(Decline.Handler handler, ProposalPageView.Query query) : ProposalPage(query)
{
    public Task<IActionResult> OnPostAsync(string token, [FromForm] string? reason, CancellationToken ct)
        => DoAsync(token, new() { Reason = reason }, () => handler.Handle(new(token, reason), ct), ct);

    public sealed record Command(string Token, string? Reason);

    public sealed class Handler(HostWizardDb db, ProposalPost post, TimeProvider clock)
    {
        /// <summary>Declines, once however often it is asked.</summary>
        /// <returns>False when the link is none.</returns>
        /// <exception cref="ProposalClosedException">It cannot be answered any more.</exception>
        /// <exception cref="InvalidInputException">The reason is too long.</exception>
        public Task<bool> Handle(Command command, CancellationToken ct) => db.InTransaction(async () =>
        {
            if (await db.ProposalOfLink(SecretLinks.Hash(command.Token), ct) is not { } proposal) return false;
            var now = clock.GetUtcNow().UtcDateTime;
            if (proposal.StateAt(now) == ProposalState.Declined) return true;
            proposal.Decline(command.Reason, now);
            if (await db.WholeSite(proposal.SiteId, ct) is not { } site) return true;
            site.Note(SiteEventKind.ProposalDeclined, new($"{proposal.AddresseeName}, online"), now, proposal.Reason);
            await post.AnsweredAsync(site, proposal, command.Token, new(IsDeclined: true, proposal.Reason, now), ct);
            return true;
        }, ct);
    }
}
