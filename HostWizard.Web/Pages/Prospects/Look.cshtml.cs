using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>Asks for a look at a prospect's website; it is done in the background.</summary>
public sealed class Look(Look.Handler handler) : PageModel
{
    public IActionResult OnGet(int id) => Redirect($"~/admin/prospects/{id}");

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken ct)
    {
        if (!await handler.Handle(new(id, User.Actor()), ct)) return NotFound();
        this.Toast("Its website is being looked at.");
        return Redirect($"~/admin/prospects/{id}");
    }

    public sealed record Command(int Id, Actor By);

    public sealed class Handler(HostWizardDb db, TimeProvider clock)
    {
        /// <summary>Asks for the look; a prospect that waits already goes on waiting.</summary>
        /// <returns>False when there is no such prospect.</returns>
        public Task<bool> Handle(Command command, CancellationToken ct) => db.InTransaction(async () =>
        {
            if (await db.Prospects.FirstOrDefaultAsync(p => p.Id == command.Id, ct) is not { } prospect) return false;
            prospect.AskForLook(command.By, clock.GetUtcNow().UtcDateTime);
            return true;
        }, ct);
    }
}
