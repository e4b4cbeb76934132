using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using HostWizard.Web.Pages;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Jobs;

/// <summary>Writes a checked list in one transaction: all of it or nothing. What changed since the dry run is judged anew in the same transaction.</summary>
[Handler]
public sealed class WriteImport(HostWizardDb db, TimeProvider clock, ILogger<ImportProspects> log)
{
    /// <summary>Writes it. Does nothing to what is not to be written.</summary>
    /// <param name="id">Which import.</param>
    /// <param name="written">Told how many rows are written so far; nobody else sees them before the end.</param>
    /// <param name="ct">Stops it and takes everything back.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task Handle(int id, Action<int> written, CancellationToken ct)
    {
        // Asked before a transaction is begun: on SQLite that would make every writer wait for nothing.
        if (!await db.ProspectImports.AnyAsync(i => i.Id == id && i.Status == ImportStatus.Writing, ct)) return;
        var rows = await db.InTransaction(() => AllAsync(id, written, ct), ct);
        if (rows > 0) log.LogInformation("Import {Id} is done: {Rows} rows.", id, rows);
    }

    private async Task<int> AllAsync(int id, Action<int> written, CancellationToken ct)
    {
        await db.AloneAsync(ct);
        // Whoever waited for another process to finish finds nothing left to do.
        if (await db.ProspectImports.FirstOrDefaultAsync(i => i.Id == id && i.Status == ImportStatus.Writing, ct) is not { } import) return 0;
        log.LogInformation("Import {Id} is being written: {Rows} rows.", id, import.TotalRows);
        written(0);
        await db.JudgeAgainAsync(id, write: true, new(), ct);
        var order = new ImportOrder(id, import.Origin, import.Source, import.LegalBasis, import.Channel, import.By, ImportMapping.FromJson(import.Mapping).LooksAfterwards, clock.GetUtcNow().UtcDateTime);
        for (var from = 0; from < import.TotalRows; from += ImportStaging.AtATime)
        {
            ct.ThrowIfCancellationRequested();
            await db.InsertProspectsAsync(order, from, from + ImportStaging.AtATime, ct);
            var rows = Math.Min(from + ImportStaging.AtATime, import.TotalRows);
            log.LogInformation("Import {Id}: {Rows} of {All} rows are written, none for certain before the end.", id, rows, import.TotalRows);
            written(rows);
        }
        await db.FollowAsync(id, ct);
        await db.MergeAsync(order, _ => written(import.TotalRows), ct);
        ct.ThrowIfCancellationRequested();
        var verdicts = await db.VerdictsAsync(id, ct);
        await db.ForgetPeopleAsync(id, ct);
        import.Finish(verdicts, order.Now);
        return import.TotalRows;
    }
}
