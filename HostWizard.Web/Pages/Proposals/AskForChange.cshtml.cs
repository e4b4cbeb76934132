using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure;
using HostWizard.Web.Pages.Shared.Mail;
using HostWizard.Web.Pages.Shared.Proposals;
using Microsoft.AspNetCore.Mvc;

namespace HostWizard.Web.Pages.Proposals;

/// <summary>“Change this” of whoever has the link. The proposal stays open, and the site stays where it is.</summary>
public sealed class AskForChange(AskForChange.Handler handler, ProposalPageView.Query query) : ProposalPage(query)
{
    public Task<IActionResult> OnPostAsync(string token, [FromForm] string? message, CancellationToken ct)
        => DoAsync(token, new() { Message = message }, () => handler.Handle(new(token, message), ct), ct);

    public sealed record Command(string Token, string? Message);

    public sealed class Handler(HostWizardDb db, ProposalPost post, TimeProvider clock)
    {
        /// <summary>Keeps the wish; the same one sent twice is one.</summary>
        /// <returns>False when the link is none.</returns>
        /// <exception cref="ProposalClosedException">It cannot be answered any more.</exception>
        /// <exception cref="InvalidInputException">There is no wish, or it is too long.</exception>
        public Task<bool> Handle(Command command, CancellationToken ct) => db.InTransaction(async () =>
        {
            if (await db.ProposalOfLink(SecretLinks.Hash(command.Token), ct) is not { } proposal) return false;
            var (now, before) = (clock.GetUtcNow().UtcDateTime, proposal.Wish);
            proposal.AskForChange(command.Message, now);
            if (proposal.Wish == before || await db.WholeSite(proposal.SiteId, ct) is not { } site) return true;
            site.Note(SiteEventKind.ProposalChangeWished, new($"{proposal.AddresseeName}, online"), now, proposal.Wish);
            await post.AnsweredAsync(site, proposal, command.Token, new(IsDeclined: false, proposal.Wish, now), ct);
            return true;
        }, ct);
    }
}
