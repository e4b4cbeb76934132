using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>Moves a prospect to the state a person chose.</summary>
public sealed class Move(Detail.ReadHandler read, Move.Handler handler) : ProspectPage(read)
{
    public IActionResult OnGet(int id) => Redirect($"~/admin/prospects/{id}");

    public Task<IActionResult> OnPostAsync(int id, [FromForm] string? status, [FromForm] string? lostReason, CancellationToken ct)
        => DoAsync(id, "Moved.", () => handler.Handle(new(id, EnumText<ProspectStatus>.Parse("status", status), lostReason, User.Actor()), ct), ct);

    public sealed record Command(int Id, ProspectStatus Status, string? LostReason, Actor By);

    public sealed class Handler(HostWizardDb db, TimeProvider clock)
    {
        /// <summary>Moves the prospect.</summary>
        /// <returns>False when there is none.</returns>
        /// <exception cref="RefusedException">The state is not for a person to choose now.</exception>
        /// <exception cref="InvalidInputException">It is lost and nobody says why.</exception>
        public Task<bool> Handle(Command command, CancellationToken ct) => db.InTransaction(async () =>
        {
            var prospect = await db.Prospects.FirstOrDefaultAsync(p => p.Id == command.Id, ct);
            prospect?.Choose(command.Status, command.LostReason, command.By, clock.GetUtcNow().UtcDateTime);
            return prospect is not null;
        }, ct);
    }
}
