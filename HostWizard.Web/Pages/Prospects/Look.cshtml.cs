using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>Asks for a look at a prospect's website; it is done in the background.</summary>
public sealed class Look(Detail.ReadHandler read, Look.Handler handler) : ProspectPage(read)
{
    public IActionResult OnGet(int id) => Redirect($"~/admin/prospects/{id}");

    public Task<IActionResult> OnPostAsync(int id, CancellationToken ct) => DoAsync(id, "Its website is being looked at.", () => handler.Handle(new(id, User.Actor()), ct), ct);

    public sealed record Command(int Id, Actor By);

    public sealed class Handler(HostWizardDb db, TimeProvider clock)
    {
        /// <summary>Asks for the look; a prospect that waits already goes on waiting.</summary>
        /// <returns>False when there is no such prospect.</returns>
        /// <exception cref="RefusedException">It is on the objection list.</exception>
        public Task<bool> Handle(Command command, CancellationToken ct) => db.InTransaction(async () =>
        {
            if (await db.Prospects.FirstOrDefaultAsync(p => p.Id == command.Id, ct) is not { } prospect) return false;
            await db.RefuseObjectedAsync(prospect, ct);
            prospect.AskForLook(command.By, clock.GetUtcNow().UtcDateTime);
            return true;
        }, ct);
    }
}
