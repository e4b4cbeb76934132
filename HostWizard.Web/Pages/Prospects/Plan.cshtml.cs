using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>Plans what is to be done next about a prospect, or that nothing is.</summary>
public sealed class Plan(Detail.ReadHandler read, Plan.Handler handler) : ProspectPage(read)
{
    public IActionResult OnGet(int id) => Redirect($"~/admin/prospects/{id}");

    public Task<IActionResult> OnPostAsync(int id, [FromForm] string? nextStep, [FromForm] DateOnly? due, CancellationToken ct)
        => DoAsync(id, nextStep is null ? "Nothing is planned." : "Planned.", () => handler.Handle(new(id, nextStep, due, User.Actor()), ct), ct);

    public sealed record Command(int Id, string? NextStep, DateOnly? Due, Actor By);

    public sealed class Handler(HostWizardDb db, TimeProvider clock)
    {
        /// <summary>Plans it.</summary>
        /// <returns>False when there is no such prospect.</returns>
        /// <exception cref="InvalidInputException">It is too long, or a day is given and nothing to do.</exception>
        public Task<bool> Handle(Command command, CancellationToken ct) => db.InTransaction(async () =>
        {
            var prospect = await db.Prospects.FirstOrDefaultAsync(p => p.Id == command.Id, ct);
            prospect?.Plan(command.NextStep, command.Due, command.By, clock.GetUtcNow().UtcDateTime);
            return prospect is not null;
        }, ct);
    }
}
