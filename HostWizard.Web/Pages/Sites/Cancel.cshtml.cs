using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Pages.Shared.Proposals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Sites;

/// <summary>Ends a site: its services end, its domain is free again, its proposal is withdrawn.</summary>
public sealed class Cancel(Cancel.Handler handler, SiteView.Query query) : SitePage(query)
{
    protected override string? Dialog => "cancel";

    public Task<IActionResult> OnPostAsync(int id, [FromForm] string? reason, CancellationToken ct)
        => DoAsync(id, name => $"{name} is cancelled.", () => handler.Handle(new(id, reason, User.Actor()), ct), ct);

    public sealed record Command(int SiteId, string? Reason, Actor By);

    public sealed class Handler(HostWizardDb db, ProposalPost post, TimeProvider clock)
    {
        public Task<bool> Handle(Command command, CancellationToken ct) => db.InTransaction(async () =>
        {
            if (await db.WholeSite(command.SiteId, ct) is not { } site) return false;
            var now = clock.GetUtcNow().UtcDateTime;
            site.Cancel(command.Reason, command.By, now);
            if (site.ProspectId is { } prospect) (await db.Prospects.SingleAsync(p => p.Id == prospect, ct)).GiveBack(command.Reason, command.By, now);
            if (await db.LastProposal(site.Id, ct) is not { } proposal) return true;
            if (proposal.StateAt(now) is ProposalState.Open or ProposalState.Expired) proposal.Withdraw(now);
            await post.StopRemindersAsync(proposal, command.By, ct);
            return true;
        }, ct);
    }
}
