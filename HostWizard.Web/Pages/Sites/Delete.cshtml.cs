using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using Htmx;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Sites;

/// <summary>Deletes a site that is nobody's yet, or no more; the history stays.</summary>
public sealed class Delete(Delete.Handler handler, SiteView.Query query) : SitePage(query)
{
    protected override string? Dialog => "delete";

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken ct)
    {
        try
        {
            if (await handler.Handle(new(id, User.Actor()), ct) is not { } name) return NotFound();
            TempData["Toast"] = $"{name} is deleted.";
        }
        catch (RefusedException refused)
        {
            Response.StatusCode = StatusCodes.Status409Conflict;
            return await ShowAsync(id, new() { Refusal = refused.Message }, ct);
        }
        if (!Request.IsHtmx()) return RedirectToPage("Index");
        Response.Htmx(headers => headers.Redirect(Url.Page("Index")!));
        return new EmptyResult();
    }

    public sealed record Command(int SiteId, Actor By);

    public sealed class Handler(HostWizardDb db, TimeProvider clock)
    {
        /// <summary>Deletes the site, and its store unless a client owns it.</summary>
        /// <returns>The name it had; null when there is no such site.</returns>
        /// <exception cref="TransitionRefusedException">The site is a client's.</exception>
        public Task<string?> Handle(Command command, CancellationToken ct) => db.InTransaction(async () =>
        {
            if (await db.WholeSite(command.SiteId, ct) is not { } site) return null;
            site.Delete(command.By, clock.GetUtcNow().UtcDateTime);
            db.Sites.Remove(site);
            if (await db.Merchants.AnyAsync(m => m.Id == site.Store.MerchantId && m.IsSystem, ct)) db.Stores.Remove(site.Store);
            return site.BusinessName;
        }, ct);
    }
}
