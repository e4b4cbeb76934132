using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Pages.Shared.Website.Starters;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Sites;

/// <summary>Makes a draft site of what is known of a prospect; a second press leads to the site that exists.</summary>
public sealed class FromProspect(FromProspect.Handler handler) : PageModel
{
    public IActionResult OnGet(int id) => Redirect($"~/admin/prospects/{id}");

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken ct)
    {
        try
        {
            if (await handler.Handle(new(id, User.Actor()), ct) is not { } siteId) return NotFound();
            this.Toast("The site is created from the prospect.");
            return RedirectToPage("Detail", new { id = siteId });
        }
        catch (SiteExistsException exists)
        {
            this.Toast(exists.Message);
            return RedirectToPage("Detail", new { id = exists.SiteId });
        }
        catch (RefusedException refused)
        {
            this.Toast(refused.Message);
            return Redirect($"~/admin/prospects/{id}");
        }
    }

    public sealed record Command(int ProspectId, Actor By);

    public sealed class Handler(HostWizardDb db, New.Handler create)
    {
        /// <summary>Makes the site.</summary>
        /// <returns>Its number; null when there is no such prospect.</returns>
        /// <exception cref="SiteExistsException">The prospect has a site that is not cancelled.</exception>
        /// <exception cref="RefusedException">The prospect is on the objection list, or anonymised.</exception>
        public async Task<int?> Handle(Command command, CancellationToken ct)
        {
            var prospect = await db.Prospects.AsNoTracking().FirstOrDefaultAsync(p => p.Id == command.ProspectId, ct);
            if (prospect is null) return null;
            var person = prospect.FirstContact;
            var details = new SiteDetails(prospect.BusinessName, person?.Name, person?.Email, person?.Phone, prospect.Notes);
            return await create.Handle(new(details, prospect.Language ?? SiteLanguage.En, prospect.Id, command.By, TradeWords.Guess($"{prospect.BusinessName} {prospect.Trade}"),
                new() { Street = prospect.Street ?? "", PostalCode = prospect.PostalCode ?? "", Town = prospect.Town ?? "" }), ct);
        }
    }
}
