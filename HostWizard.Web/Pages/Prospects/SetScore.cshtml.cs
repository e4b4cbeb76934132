using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>Sets a person's score beside the counted one, or takes it back.</summary>
public sealed class SetScore(Detail.ReadHandler read, SetScore.Handler handler) : ProspectPage(read)
{
    public IActionResult OnGet(int id) => Redirect($"~/admin/prospects/{id}");

    public Task<IActionResult> OnPostAsync(int id, [FromForm] int? score, [FromForm] string? tier, [FromForm] string? reason, CancellationToken ct)
        => DoAsync(id, "The score is yours now. What was counted stays beside it.", () => handler.Handle(new(id, score, EnumText<Tier>.Parse(tier), reason, User.Actor()), ct), ct);

    public Task<IActionResult> OnPostDropAsync(int id, CancellationToken ct) => DoAsync(id, "The counted score counts again.", () => handler.DropAsync(id, User.Actor(), ct), ct);

    public sealed record Command(int Id, int? Score, Tier? Tier, string? Reason, Actor By);

    public sealed class Handler(HostWizardDb db, TimeProvider clock)
    {
        /// <summary>Sets it.</summary>
        /// <returns>False when there is no such prospect.</returns>
        /// <exception cref="InvalidInputException">It is out of bounds, or nobody says why.</exception>
        public Task<bool> Handle(Command command, CancellationToken ct)
            => ChangeAsync(command.Id, (prospect, now) => prospect.OverrideWith(command.Score, command.Tier, command.Reason, command.By, now), ct);

        /// <summary>Takes it back.</summary>
        /// <returns>False when there is no such prospect.</returns>
        public Task<bool> DropAsync(int id, Actor by, CancellationToken ct) => ChangeAsync(id, (prospect, now) => prospect.DropOverride(by, now), ct);

        /// <summary>Counts anew by what was found already.</summary>
        /// <returns>False when there is no such prospect.</returns>
        public Task<bool> CountAnewAsync(int id, CancellationToken ct) => db.InTransaction(async () =>
        {
            if (await db.Prospects.FirstOrDefaultAsync(p => p.Id == id, ct) is not { } prospect) return false;
            await db.CountAnewAsync(prospect, clock.GetUtcNow().UtcDateTime, ct);
            return true;
        }, ct);

        private Task<bool> ChangeAsync(int id, Action<Prospect, DateTime> change, CancellationToken ct) => db.InTransaction(async () =>
        {
            if (await db.Prospects.FirstOrDefaultAsync(p => p.Id == id, ct) is not { } prospect) return false;
            change(prospect, clock.GetUtcNow().UtcDateTime);
            return true;
        }, ct);
    }
}
