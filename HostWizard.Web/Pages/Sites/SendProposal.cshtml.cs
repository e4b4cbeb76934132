using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Sites;

/// <summary>Sends the proposal, or a further version of one that is out.</summary>
public sealed class SendProposal(SendProposal.Handler handler, SiteView.Query query) : SitePage(query)
{
    protected override string? Dialog => "send-proposal";

    public Task<IActionResult> OnPostAsync(int id, [FromForm] string? notes, [FromForm] bool again, CancellationToken ct)
        => DoAsync(id, name => $"The proposal for {name} is sent.", () => handler.Handle(new(id, notes, again, User.Actor()), ct), ct);

    /// <param name="SiteId">Which site.</param>
    /// <param name="Notes">What is written with it.</param>
    /// <param name="Again">Whether a further version is wanted while one is out.</param>
    /// <param name="By">Who sends it.</param>
    public sealed record Command(int SiteId, string? Notes, bool Again, Actor By);

    public sealed class Handler(HostWizardDb db, HostWizardSettings settings, TimeProvider clock)
    {
        public Task<bool> Handle(Command command, CancellationToken ct) => db.InTransaction(async () =>
        {
            if (await db.WholeSite(command.SiteId, ct) is not { } site) return false;
            var now = clock.GetUtcNow().UtcDateTime;
            if (command.Again) site.SendProposalAgain(command.Notes, command.By, now);
            else site.SendProposal(command.Notes, command.By, now);

            var previous = await db.Proposals.Where(p => p.SiteId == site.Id).OrderByDescending(p => p.Version).FirstOrDefaultAsync(ct);
            var year = Proposal.YearOf(now);
            var last = await db.Proposals.Where(p => p.Year == year).MaxAsync(p => (int?)p.Sequence, ct) ?? 0;
            db.Proposals.Add(new Proposal(site, last + 1, previous, settings.ProposalValidDays, now));
            return true;
        }, ct);
    }
}
