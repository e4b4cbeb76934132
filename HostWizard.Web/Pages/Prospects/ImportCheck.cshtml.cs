using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>Says how the columns of a list are read, and begins the dry run; it is done in the background.</summary>
public sealed class ImportCheck(ImportQuery query, ImportCheck.Handler handler) : ImportPage(query)
{
    public IActionResult OnGet(int id) => Redirect($"~/admin/prospects/import/{id}");

    public Task<IActionResult> OnPostAsync(int id, [FromForm] string?[] column, [FromForm] bool header, CancellationToken ct)
        => DoAsync(id, "The list is being checked. Nothing is written yet.", () => handler.Handle(new(id, [.. column.Take(ImportMapping.MostColumns).Select(EnumText<ImportField>.Parse)], header), ct), ct);

    /// <param name="Id">Which import.</param>
    /// <param name="Columns">What each column holds.</param>
    /// <param name="HasHeader">Whether the first line names them.</param>
    public sealed record Command(int Id, IReadOnlyList<ImportField?> Columns, bool HasHeader);

    public sealed class Handler(HostWizardDb db, TimeProvider clock)
    {
        /// <summary>Begins it, or begins it anew.</summary>
        /// <returns>False when there is no such import.</returns>
        /// <exception cref="InvalidInputException">The columns make no sense.</exception>
        /// <exception cref="RefusedException">It is too late, or under way.</exception>
        public Task<bool> Handle(Command command, CancellationToken ct) => db.InTransaction(async () =>
        {
            if (await db.ProspectImports.FirstOrDefaultAsync(i => i.Id == command.Id, ct) is not { } import) return false;
            var before = ImportMapping.FromJson(import.Mapping);
            var mapping = before.With(command.Columns, command.HasHeader);
            var rows = import.TotalRows + (before.HasHeader ? 1 : 0) - (mapping.HasHeader ? 1 : 0);
            import.StartChecking(mapping.ToJson(), rows, clock.GetUtcNow().UtcDateTime);
            await db.ForgetRowsAsync(command.Id, ct);
            return true;
        }, ct);
    }
}
