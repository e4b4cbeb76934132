using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>Lets a checked list in, all of it or nothing; it is done in the background.</summary>
public sealed class ImportWrite(ImportQuery query, ImportWrite.Handler handler) : ImportPage(query)
{
    public IActionResult OnGet(int id) => Redirect($"~/admin/prospects/import/{id}");

    public Task<IActionResult> OnPostAsync(int id, [FromForm] bool enrich, CancellationToken ct) => DoAsync(id, "The list is being imported.", () => handler.Handle(new(id, enrich), ct), ct);

    /// <param name="Id">Which import.</param>
    /// <param name="Looks">Whether the websites of the new ones are looked at afterwards.</param>
    public sealed record Command(int Id, bool Looks);

    public sealed class Handler(HostWizardDb db, TimeProvider clock)
    {
        /// <summary>Begins to write. Of two at once one begins, and the other is told.</summary>
        /// <returns>False when there is no such import.</returns>
        /// <exception cref="RefusedException">It was not checked, somebody began already, or there is nothing to write.</exception>
        public Task<bool> Handle(Command command, CancellationToken ct) => db.InTransaction(async () =>
        {
            if (await db.ProspectImports.FirstOrDefaultAsync(i => i.Id == command.Id, ct) is not { } import) return false;
            import.StartWriting((ImportMapping.FromJson(import.Mapping) with { LooksAfterwards = command.Looks }).ToJson(), clock.GetUtcNow().UtcDateTime);
            return true;
        }, ct);
    }
}
