using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Infrastructure.Pdf;
using HostWizard.Web.Pages.Shared.Proposals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Proposals;

/// <summary>The yes of whoever has the link: the very same accept as the admin's, with proof of what was accepted.</summary>
public sealed class Accept(Accept.Handler handler, ProposalPageView.Query query, HostWizardSettings settings) : ProposalPage(query)
{
    private const int AgentLength = 500;

    public Task<IActionResult> OnPostAsync(string token, CancellationToken ct)
    {
        var form = Request.Form;
        var state = new AnswerState
        {
            Chosen = ChosenOptions.Of(form["option"]),
            Name = form["name"],
            Email = form["email"],
            Consents = form["consent"] == "yes",
        };
        if (!settings.OnlineAcceptance) return RefuseAsync(token, state, ct);
        // The sentence that was ticked spoke of other options than those ticked now.
        if (!state.Chosen.SetEquals(ChosenOptions.Of(form["shown"])))
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return ShowAsync(token, state with { Consents = false, Wrong = ["shown"] }, ct);
        }
        var agent = Request.Headers.UserAgent.ToString();
        var from = new Signature(HttpContext.Connection.RemoteIpAddress?.ToString() ?? "unknown", agent.Length == 0 ? null : agent[..Math.Min(agent.Length, AgentLength)]);
        return DoAsync(token, state, () => handler.Handle(new(token, state, from), ct), ct);
    }

    private Task<IActionResult> RefuseAsync(string token, AnswerState state, CancellationToken ct)
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        return ShowAsync(token, state, ct);
    }

    /// <summary>Where an answer came from.</summary>
    /// <param name="Address">Network address.</param>
    /// <param name="Agent">The browser, as it calls itself.</param>
    public sealed record Signature(string Address, string? Agent);

    public sealed record Command(string Token, AnswerState Answer, Signature From);

    public sealed class Handler(HostWizardDb db, Acceptance acceptance, ProposalPost post, ProposalPdf pdf, PublicAddress address, TimeProvider clock)
    {
        /// <summary>Accepts, once however often it is asked.</summary>
        /// <returns>False when the link is none.</returns>
        /// <exception cref="ProposalClosedException">It is superseded, declined, withdrawn or no longer valid.</exception>
        /// <exception cref="RefusedException">The site was moved on, or the contact's e-mail belongs to an admin.</exception>
        /// <exception cref="InvalidInputException">Name, e-mail or consent is missing, or an option is none of the proposal's.</exception>
        public Task<bool> Handle(Command command, CancellationToken ct) => db.InTransaction(async () =>
        {
            if (await db.ProposalOfLink(SecretLinks.Hash(command.Token), ct) is not { } proposal) return false;
            // Pressed twice, by the same person or two: the page says that it is done.
            if (proposal.Acceptance is not null) return true;
            if (await db.WholeSite(proposal.SiteId, ct) is not { } site) throw new ProposalClosedException(proposal, ProposalState.Withdrawn);

            var now = clock.GetUtcNow().UtcDateTime;
            var (name, email) = Checked(command.Answer, site);
            var paper = proposal.Paper!;
            var chosen = command.Answer.Chosen;
            var consent = ProposalPageWords.In(paper.Language).Consent(paper, paper.Totals(chosen), chosen.Count);
            proposal.Accept(new ProposalAcceptance(name, now, command.From.Address, command.From.Agent, consent, chosen));
            var by = new Actor($"{name}, online");
            if (email is not null) site.Edit(site.Details with { ContactEmail = email }, by, now);
            var made = await acceptance.AcceptAsync(site, new(by, MerchantId: null, proposal, chosen), now, ct);

            var picture = await db.ProposalDocuments.Where(d => d.ProposalId == proposal.Id && d.Kind == ProposalDocumentKind.Picture).Select(d => d.Content).FirstOrDefaultAsync(ct);
            var document = pdf.Draw(paper, new(address.Preview(site.Id, site.PreviewKey), address.Proposal(command.Token)), picture, proposal.Acceptance);
            db.ProposalDocuments.Add(new ProposalDocument(proposal, ProposalDocumentKind.Accepted, document));
            await post.AcceptedAsync(site, proposal, command.Token, document, made?.Owner, ct);
            return true;
        }, ct);

        private static (string Name, string? Email) Checked(AnswerState answer, HostedSite site)
        {
            var errors = new InputErrors();
            var name = errors.Text("name", answer.Name, 200, required: true);
            var email = site.ContactEmail is null ? errors.Email("email", answer.Email, required: true) : null;
            if (!answer.Consents) errors.Add("consent", "Please tick the sentence.");
            errors.ThrowIfAny();
            return (name!, email);
        }
    }
}
