using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Prospecting;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>Gives an import up, also while it is being checked or written; nothing of it stays.</summary>
public sealed class ImportCancel(ImportQuery query, ImportCancel.Handler handler) : ImportPage(query)
{
    public IActionResult OnGet(int id) => Redirect($"~/admin/prospects/import/{id}");

    public Task<IActionResult> OnPostAsync(int id, CancellationToken ct) => DoAsync(id, "The import is cancelled. Nothing of it was kept.", () => handler.Handle(new(id, User.Actor()), ct), ct);

    public sealed record Command(int Id, Actor By);

    public sealed class Handler(HostWizardDb db, RunningImports running, TimeProvider clock)
    {
        /// <summary>Cancels it.</summary>
        /// <returns>False when there is no such import.</returns>
        /// <exception cref="RefusedException">It is over already.</exception>
        public Task<bool> Handle(Command command, CancellationToken ct)
        {
            // First: whoever writes it keeps the database to itself until then.
            running.Cancel(command.Id);
            return db.InTransaction(async () =>
            {
                if (await db.ProspectImports.FirstOrDefaultAsync(i => i.Id == command.Id, ct) is not { } import) return false;
                import.Cancel(command.By, clock.GetUtcNow().UtcDateTime);
                // The line first: of a writer in another process and this, one waits for the other and finds it decided.
                await db.SaveChangesAsync(ct);
                await db.ForgetRowsAsync(command.Id, ct);
                return true;
            }, ct);
        }
    }
}
