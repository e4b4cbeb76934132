using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>Forgets a prospect. A site made from it stays.</summary>
public sealed class Delete(Delete.Handler handler) : PageModel
{
    public IActionResult OnGet(int id) => Redirect($"~/admin/prospects/{id}");

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken ct)
    {
        if (await handler.Handle(new(id, User.Actor()), ct) is not { } name) return NotFound();
        this.Toast($"{name} is deleted.");
        return Redirect("~/admin/prospects");
    }

    public sealed record Command(int Id, Actor By);

    public sealed class Handler(HostWizardDb db, TimeProvider clock)
    {
        /// <summary>Deletes the prospect.</summary>
        /// <returns>Its name; null when there is none.</returns>
        public Task<string?> Handle(Command command, CancellationToken ct) => db.InTransaction(async () =>
        {
            if (await db.Prospects.FirstOrDefaultAsync(p => p.Id == command.Id, ct) is not { } prospect) return null;
            await db.DeleteAsync([prospect], command.By, clock.GetUtcNow().UtcDateTime, ct);
            return prospect.BusinessName;
        }, ct);
    }
}
