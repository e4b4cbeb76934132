using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>Notes that somebody spoke with them just now.</summary>
public sealed class LogContact(Detail.ReadHandler read, LogContact.Handler handler) : ProspectPage(read)
{
    public IActionResult OnGet(int id) => Redirect($"~/admin/prospects/{id}");

    public Task<IActionResult> OnPostAsync(int id, CancellationToken ct) => DoAsync(id, "Noted. What is next?", () => handler.Handle(new(id, User.Actor()), ct), ct);

    public sealed record Command(int Id, Actor By);

    public sealed class Handler(HostWizardDb db, TimeProvider clock)
    {
        /// <summary>Notes it.</summary>
        /// <returns>False when there is no such prospect.</returns>
        public Task<bool> Handle(Command command, CancellationToken ct) => db.InTransaction(async () =>
        {
            if (await db.Prospects.FirstOrDefaultAsync(p => p.Id == command.Id, ct) is not { } prospect) return false;
            prospect.LogContact(command.By, clock.GetUtcNow().UtcDateTime);
            return true;
        }, ct);
    }
}
