using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Pages.Shared.Proposals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Sites;

/// <summary>Takes a proposal back: its page says so, and nobody is reminded. The site stays where it is.</summary>
public sealed class WithdrawProposal(WithdrawProposal.Handler handler, SiteView.Query query) : SitePage(query)
{
    protected override string? Dialog => "withdraw-proposal";

    public Task<IActionResult> OnPostAsync(int id, CancellationToken ct)
        => DoAsync(id, _ => "The proposal is withdrawn.", () => handler.Handle(new(id, User.Actor()), ct), ct);

    public sealed record Command(int SiteId, Actor By);

    public sealed class Handler(HostWizardDb db, ProposalPost post, TimeProvider clock)
    {
        /// <summary>Withdraws the last version.</summary>
        /// <returns>False when there is no such site.</returns>
        /// <exception cref="RefusedException">None is out, or it is answered.</exception>
        public Task<bool> Handle(Command command, CancellationToken ct) => db.InTransaction(async () =>
        {
            if (await db.Sites.FirstOrDefaultAsync(s => s.Id == command.SiteId, ct) is not { } site) return false;
            if (await db.LastProposal(site.Id, ct) is not { } proposal) throw new RefusedException($"No proposal was sent to {site.BusinessName}.");
            var now = clock.GetUtcNow().UtcDateTime;
            proposal.Withdraw(now);
            site.Note(SiteEventKind.ProposalWithdrawn, command.By, now, $"{proposal.Number}, version {proposal.Version}");
            await post.StopAllAsync(proposal, command.By, ct);
            return true;
        }, ct);
    }
}
