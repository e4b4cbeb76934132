using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using HostWizard.Web.Infrastructure.Prospecting;
using HostWizard.Web.Pages;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Jobs;

/// <summary>The dry run: every row of a list is read, judged and staged. Nothing else is written.</summary>
[Handler]
public sealed class CheckImport(HostWizardDb db, TimeProvider clock)
{
    /// <summary>Goes on with the first row that is not staged. Does nothing to what is not to be checked.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task Handle(int id, CancellationToken ct)
    {
        var list = await db.ProspectImports.AsNoTracking().Where(i => i.Id == id && i.Status == ImportStatus.Checking).Select(i => new { i.Content, i.Mapping, i.DoneRows }).FirstOrDefaultAsync(ct);
        if (list?.Content is not { } text) return;
        var (mapping, judge, done) = (ImportMapping.FromJson(list.Mapping), new ImportJudge(), list.DoneRows);
        if (done > 0) await db.JudgeAgainAsync(id, write: false, judge, ct);
        foreach (var some in ListRows.Data(text, mapping).Skip(done).Chunk(ImportStaging.AtATime))
        {
            ct.ThrowIfCancellationRequested();
            var rows = some.Select(row => ImportReading.Read(id, row.Number, row.Cells, mapping)).ToList();
            var known = await db.KnownOfAsync(rows, ct);
            foreach (var row in rows) judge.Judge(row, known);
            if (!await StageAsync(id, done, rows, ct)) return;
            done += rows.Count;
        }
        await EndAsync(id, mapping.WritesAtOnce, ct);
    }

    // False when it was cancelled meanwhile, or another process is further: whoever comes second leaves it to the first.
    private Task<bool> StageAsync(int id, int done, List<ProspectImportRow> rows, CancellationToken ct) => db.InTransaction(async () =>
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var mine = await db.ProspectImports.Where(i => i.Id == id && i.Status == ImportStatus.Checking && i.DoneRows == done).ExecuteUpdateAsync(set => set.SetProperty(i => i.DoneRows, done + rows.Count).SetProperty(i => i.UpdatedAt, now), ct);
        if (mine == 0) return false;
        await db.StageAsync(rows, ct);
        return true;
    }, ct);

    private Task<bool> EndAsync(int id, bool writesAtOnce, CancellationToken ct) => db.InTransaction(async () =>
    {
        if (await db.ProspectImports.FirstOrDefaultAsync(i => i.Id == id && i.Status == ImportStatus.Checking, ct) is not { } import) return false;
        import.FinishChecking(await db.VerdictsAsync(id, ct), writesAtOnce, clock.GetUtcNow().UtcDateTime);
        return true;
    }, ct);
}
