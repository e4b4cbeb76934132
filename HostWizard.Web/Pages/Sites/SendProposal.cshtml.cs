using System.Security.Cryptography;
using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Pages.Shared.Proposals;
using Microsoft.AspNetCore.Mvc;

namespace HostWizard.Web.Pages.Sites;

/// <summary>Sends the proposal, or a further version of one that is out: frozen, printed and put in the post in one transaction.</summary>
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

    public sealed class Handler(HostWizardDb db, ProposalComposer composer, SecretLinks links, ProposalPost post, TimeProvider clock)
    {
        public Task<bool> Handle(Command command, CancellationToken ct) => db.InTransaction(async () =>
        {
            if (await db.WholeSite(command.SiteId, ct) is not { } site) return false;
            var now = clock.GetUtcNow().UtcDateTime;
            if (command.Again) site.SendProposalAgain(command.Notes, command.By, now);
            else site.SendProposal(command.Notes, command.By, now);

            var previous = await db.LastProposal(site.Id, ct);
            var content = (await composer.ContentAsync(site, ct)).WithNotes(site.ProposalNotes);
            var (proposal, paper) = await composer.ComposeAsync(site, content, previous, command.By, now, ct);
            var token = SecretLinks.New();
            proposal.Freeze(paper, (SecretLinks.Hash(token), links.Seal(token)));

            var picture = await composer.PictureAsync(site.Id, ct);
            var document = composer.Draw(site, paper, token, picture);
            proposal.Print(SHA256.HashData(document));
            db.Proposals.Add(proposal);
            db.ProposalDocuments.Add(new ProposalDocument(proposal, ProposalDocumentKind.Sent, document));
            if (picture is not null) db.ProposalDocuments.Add(new ProposalDocument(proposal, ProposalDocumentKind.Picture, picture));
            // The post is filed under the number the database gives.
            await db.SaveChangesAsync(ct);
            if (previous is not null) await post.StopAllAsync(previous, command.By, ct);
            await post.SendAsync(site, proposal, token, document, picture, ct);
            return true;
        }, ct);
    }
}
