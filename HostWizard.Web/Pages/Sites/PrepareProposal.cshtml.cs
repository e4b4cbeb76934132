using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Sites;

/// <summary>Prepares the next proposal of a site: letter, lines, conditions. Every button saves what was typed.</summary>
public sealed class PrepareProposal(PrepareProposal.Handler handler, SiteView.Query query) : SitePage(query)
{
    public override Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        Tab = "proposal";
        return ShowAsync(id, new(), ct);
    }

    public async Task<IActionResult> OnPostAsync(int id, [FromForm] long version, [FromForm] string? button, CancellationToken ct)
    {
        Tab = "proposal";
        var errors = new InputErrors();
        var typed = ProposalForm.Read(Request.Form, errors);
        try
        {
            typed = ProposalForm.Press(typed, button, Request.Form, await handler.CatalogueAsync(ct), errors);
            if (button == "usual") typed = await handler.UsualAsync(id, typed, ct);
            errors.ThrowIfAny();
            if (!await handler.Handle(new(id, version, typed), ct)) return NotFound();
        }
        catch (InvalidInputException invalid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return await ShowAsync(id, new() { TypedProposal = await handler.WithServicesAsync(id, typed, ct), Errors = invalid.Errors, Typed = Request.Form }, ct);
        }
        catch (RefusedException refused)
        {
            Response.StatusCode = StatusCodes.Status409Conflict;
            return await ShowAsync(id, new() { TypedProposal = await handler.WithServicesAsync(id, typed, ct), Refusal = refused.Message }, ct);
        }
        return await DoneAsync(id, _ => "The proposal is saved.", new(), ct);
    }

    /// <param name="SiteId">Which site.</param>
    /// <param name="Version">The version of the draft that was changed; 0 for the first.</param>
    /// <param name="Content">What it says now.</param>
    public sealed record Command(int SiteId, long Version, ProposalContent Content);

    public sealed class Handler(HostWizardDb db, ProposalComposer composer, TimeProvider clock)
    {
        /// <summary>Saves the draft.</summary>
        /// <returns>False when there is no such site.</returns>
        /// <exception cref="InvalidInputException">Something is missing or too long.</exception>
        /// <exception cref="RefusedException">Somebody else changed it meanwhile, or the site is past its proposal.</exception>
        public Task<bool> Handle(Command command, CancellationToken ct) => db.InTransaction(async () =>
        {
            if (await db.WholeSite(command.SiteId, ct) is not { } site) return false;
            if (site.Status is not (SiteStatus.Draft or SiteStatus.PocReady or SiteStatus.ProposalSent)) throw new RefusedException($"{site.BusinessName} is {site.Status.Words()}; there is nothing to propose any more.");
            var now = clock.GetUtcNow().UtcDateTime;
            var content = command.Content.With(site.Services);
            var draft = await db.ProposalDrafts.FirstOrDefaultAsync(d => d.SiteId == site.Id, ct);
            if (draft is null) db.ProposalDrafts.Add(new ProposalDraft(site.Id, content, now));
            else if (Show.Milliseconds(draft.UpdatedAt) != command.Version) throw new RefusedException("Somebody else changed this proposal meanwhile. What you typed is below; save again to keep it.");
            else draft.Write(content, now);
            return true;
        }, ct);

        /// <summary>What lines can be made from.</summary>
        public async Task<IReadOnlyList<AddonProduct>> CatalogueAsync(CancellationToken ct) => await db.AddonProducts.AsNoTracking().Where(p => p.IsOffered).ToListAsync(ct);

        /// <summary>What was typed, with the usual words of its language.</summary>
        public async Task<ProposalContent> UsualAsync(int siteId, ProposalContent typed, CancellationToken ct)
        {
            var contact = await db.Sites.Where(s => s.Id == siteId).Select(s => s.ContactName).FirstOrDefaultAsync(ct);
            return (await composer.WordingAsync(typed.Language, ct)).Begin(contact) with { Lines = typed.Lines };
        }

        /// <summary>What was typed, with names and prices of the services.</summary>
        public async Task<ProposalContent> WithServicesAsync(int siteId, ProposalContent typed, CancellationToken ct)
            => typed.With(await db.Services.AsNoTracking().Where(s => s.HostedSiteId == siteId).ToListAsync(ct));
    }
}
