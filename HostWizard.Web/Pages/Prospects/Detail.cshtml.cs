using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>One prospect: what is known, what is next, and the way to its website.</summary>
public sealed class Detail(Detail.ReadHandler read, Detail.Handler edit) : ProspectPage(read)
{
    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return NotFound();
        Form = ProspectForm.Of(Prospect);
        return Page();
    }

    /// <summary>How far the look under way is, as a fragment; once it has ended, all that it changes. What is being typed elsewhere on the page stays.</summary>
    public async Task<IActionResult> OnGetProgressAsync(int id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct)) return NotFound();
        Form = ProspectForm.Of(Prospect);
        if (!this.AsksForPart()) return Page();
        if (Prospect.EnrichmentAskedAt is not null) return Partial("_Progress", this);
        (Response.Headers["HX-Retarget"], Response.Headers["HX-Reselect"]) = ("#score", "#score");
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken ct)
    {
        try
        {
            if (!await edit.Handle(new(id, Form.Patch, User.Actor()), ct)) return NotFound();
            this.Toast("Saved.");
            return Redirect($"~/admin/prospects/{id}");
        }
        catch (InvalidInputException invalid)
        {
            if (!await FindAsync(id, ct)) return NotFound();
            ModelState.AddInputErrors(invalid, nameof(Form));
            return this.Invalid();
        }
        catch (RefusedException refused)
        {
            if (!await FindAsync(id, ct)) return NotFound();
            (Refusal, Response.StatusCode) = (refused.Message, StatusCodes.Status409Conflict);
            return Page();
        }
    }

    /// <summary>The prospect with its site that is not cancelled if it has one, its history latest first, those that look the same, who can look after it, and what its website is like and tells.</summary>
    public sealed record Answer(
        Prospect Prospect, SiteProgress? Site, IReadOnlyList<CancelledSite> Cancelled, IReadOnlyList<ProspectEvent> Events, IReadOnlyList<Prospect> Same, IReadOnlyList<(int Id, string Name)> Admins, Standing Standing,
        IReadOnlyList<FoundContact> Found, DateOnly Today);

    public sealed record Command(int Id, ProspectPatch Patch, Actor By);

    [Handler]
    public sealed class ReadHandler(HostWizardDb db, StandingQuery standing, SiteProgressQuery sites, TimeProvider clock)
    {
        private const int MostEvents = 200;

        public async Task<Answer?> Handle(int id, CancellationToken ct)
        {
            if (await db.Prospects.AsNoTracking().FirstOrDefaultAsync(p => p.Id == id, ct) is not { } prospect) return null;
            var (site, cancelled) = await sites.OfAsync(id, ct);
            var events = await db.ProspectEvents.AsNoTracking().Where(line => line.ProspectId == id).OrderByDescending(line => line.Id).Take(MostEvents).ToListAsync(ct);
            var stands = await standing.OfAsync(prospect, ct);
            return new(prospect, site, cancelled, events, await db.SameAsync(prospect, ct), await db.AdminsAsync(ct), stands, await db.FoundContactsAsync(prospect, stands.Evidence, ct), Luxembourg.DayOf(clock.GetUtcNow().UtcDateTime));
        }
    }

    public sealed class Handler(HostWizardDb db, TimeProvider clock)
    {
        /// <summary>Changes what is sent of details, next step and state: all of it or nothing.</summary>
        /// <returns>False when there is no such prospect.</returns>
        /// <exception cref="InvalidInputException">A field is out of bounds, or it is lost and nobody says why.</exception>
        /// <exception cref="RefusedException">The state is not for a person to choose now, or a new website or e-mail address is on the objection list.</exception>
        public Task<bool> Handle(Command command, CancellationToken ct) => db.InTransaction(async () =>
        {
            if (await db.Prospects.FirstOrDefaultAsync(p => p.Id == command.Id, ct) is not { } prospect) return false;
            var (patch, by, now) = (command.Patch, command.By, clock.GetUtcNow().UtcDateTime);
            var before = prospect.Details;
            var details = patch.On(before);
            if (details != before)
            {
                await db.CheckOwnerAsync(details.OwnerId, ct);
                var known = prospect.Known;
                prospect.Edit(details, by, now);
                await db.RefuseObjectedAsync(prospect.Details, before, ct);
                if (prospect.Known != known) await db.CountAnewAsync(prospect, now, ct);
            }
            if (patch.NextStep.IsSent || patch.NextStepDue.IsSent) prospect.Plan(patch.NextStep.Or(prospect.NextStep), patch.NextStepDue.Or(prospect.NextStepDue), by, now);
            if (patch.Status.Or(null) is { } status && status != prospect.Status)
            {
                if (prospect.Status == ProspectStatus.Lost) await db.RefuseObjectedAsync(prospect, ct);
                prospect.Choose(status, patch.LostReason.Or(null), by, now);
            }
            return true;
        }, ct);
    }
}
