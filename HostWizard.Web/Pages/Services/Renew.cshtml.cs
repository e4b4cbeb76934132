using System.Globalization;
using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Pages.Shared;
using Htmx;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Services;

/// <summary>One more period for one service.</summary>
public sealed class Renew(Renew.Handler handler, ServiceListQuery query, TimeProvider clock) : PageModel
{
    public ServiceRow Service { get; private set; } = null!;

    /// <summary>Why it was refused.</summary>
    public string? Refusal { get; private set; }

    /// <summary>The expiry somebody saw, in Unix milliseconds: pressing twice must not pay twice.</summary>
    [FromQuery(Name = "expires")]
    public long? Expires { get; set; }

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct) => await ShowAsync(id, ct);

    /// <param name="id">Number of the service.</param>
    /// <param name="returnUrl">Where to go on without JavaScript.</param>
    /// <param name="gone">Whether the row it was pressed in is to leave.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<IActionResult> OnPostAsync(int id, [FromForm] string? returnUrl, [FromForm] bool gone, CancellationToken ct)
    {
        try
        {
            if (!await handler.Handle(new(id, Expires, User.Actor()), ct)) return NotFound();
        }
        catch (RefusedException refused)
        {
            Refusal = refused.Message;
            Response.StatusCode = StatusCodes.Status409Conflict;
            if (!Request.IsHtmx()) return await ShowAsync(id, ct);
            // The row stays as it is; what is wrong is said beside it.
            Response.Htmx(headers => headers.Reswap("none").WithTrigger("toast", new { message = Refusal, bad = true }));
            return new EmptyResult();
        }
        if (await query.OneAsync(id, ct) is not { } row) return NotFound();
        this.Toast($"{row.Name} is renewed until {Show.Day(row.ExpiresAt!.Value, clock.GetUtcNow().UtcDateTime)}.");
        if (!Request.IsHtmx()) return Url.IsLocalUrl(returnUrl) ? LocalRedirect(returnUrl) : Redirect("~/admin/hosting/clients?expiring=soon");
        // Whoever shows what is to be done looks again.
        Response.Htmx(headers => headers.WithTrigger("service-renewed"));
        return gone ? Content("") : Partial("_Row", (row, clock.GetUtcNow().UtcDateTime));
    }

    private async Task<IActionResult> ShowAsync(int id, CancellationToken ct)
    {
        if (await query.OneAsync(id, ct) is not { } row) return NotFound();
        Service = row;
        return Page();
    }

    /// <param name="ServiceId">Which service.</param>
    /// <param name="Expires">The expiry that is to be moved, in Unix milliseconds; null moves whichever there is.</param>
    /// <param name="By">Who renews it.</param>
    public sealed record Command(int ServiceId, long? Expires, Actor By);

    public sealed class Handler(HostWizardDb db, TimeProvider clock)
    {
        /// <summary>Renews the service and writes it into the history.</summary>
        /// <returns>False when there is no such service.</returns>
        /// <exception cref="RefusedException">There is nothing to renew, or somebody else was faster.</exception>
        public Task<bool> Handle(Command command, CancellationToken ct) => db.InTransaction(async () =>
        {
            var site = await db.Sites.Include(s => s.Services.Where(service => service.Id == command.ServiceId)).FirstOrDefaultAsync(s => s.Services.Any(service => service.Id == command.ServiceId), ct);
            if (site?.Services.SingleOrDefault() is not { } service) return false;
            if (site.Status == SiteStatus.Cancelled || service.Status == ServiceStatus.Cancelled) throw new RefusedException($"{service.Name} of {site.BusinessName} is cancelled; it cannot be renewed.");
            if (command.Expires is { } seen && service.ExpiresAt is { } expiry && Show.Milliseconds(expiry) != seen)
                throw new RefusedException(string.Create(CultureInfo.InvariantCulture, $"{service.Name} of {site.BusinessName} was changed meanwhile; it now ends on {Show.DayOf(expiry):d MMM yyyy}."));
            var now = clock.GetUtcNow().UtcDateTime;
            service.Renew(now);
            site.Note(SiteEventKind.ServiceRenewed, command.By, now, string.Create(CultureInfo.InvariantCulture, $"{service.Name}, until {Show.DayOf(service.ExpiresAt!.Value):d MMM yyyy}"));
            return true;
        }, ct);
    }
}
