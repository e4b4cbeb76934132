using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Pages;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Jobs;

/// <summary>What is to be done around imports: which wait, what is said of one that failed, and who is counted anew.</summary>
[Handler]
public sealed class ImportAftermath(HostWizardDb db, TimeProvider clock)
{
    private const int AtATime = 100;

    /// <summary>Imports that wait for the machine.</summary>
    public Task<List<int>> WaitingAsync(CancellationToken ct)
        => db.ProspectImports.Where(i => i.Status == ImportStatus.Checking || i.Status == ImportStatus.Writing).OrderBy(i => i.UpdatedAt).ThenBy(i => i.Id).Select(i => i.Id).ToListAsync(ct);

    /// <summary>Writes down that it went wrong, and forgets its rows.</summary>
    public Task<bool> FailAsync(int id, Exception problem, CancellationToken ct) => db.InTransaction(async () =>
    {
        if (await db.ProspectImports.FirstOrDefaultAsync(i => i.Id == id, ct) is not { } import) return false;
        if (!import.IsUnderWay) return false;
        import.Fail($"It went wrong, and nothing of it was kept: {(problem is DbUpdateException or System.Data.Common.DbException ? "the database did not take it" : problem.Message)}. Please bring the list again; the log says more.", clock.GetUtcNow().UtcDateTime);
        await db.ForgetRowsAsync(id, ct);
        return true;
    }, ct);

    /// <summary>Counts anew what a call is worth at prospects that were scored and to which an import added something.</summary>
    public async Task CountAsync(CancellationToken ct)
    {
        while (await CountSomeAsync(ct) == AtATime) db.ChangeTracker.Clear();
    }

    private async Task<int> CountSomeAsync(CancellationToken ct)
    {
        var since = clock.GetUtcNow().UtcDateTime - TimeSpan.FromDays(1);
        var ids = await (from import in db.ProspectImports where import.Status == ImportStatus.Done && import.UpdatedAt >= since && import.UpdatingRows > 0
                         join row in db.ProspectImportRows on import.Id equals row.ImportId where row.Verdict == ImportVerdict.Updates
                         join prospect in db.Prospects on row.ProspectId equals prospect.Id where prospect.EnrichedAt != null && prospect.AnonymisedAt == null && prospect.ScoredAt < import.UpdatedAt
                         select prospect.Id).Distinct().OrderBy(id => id).Take(AtATime).ToListAsync(ct);
        if (ids.Count == 0) return 0;
        return await db.InTransaction(async () =>
        {
            foreach (var prospect in await db.Prospects.Where(p => EF.Parameter(ids).Contains(p.Id)).ToListAsync(ct)) await db.CountAnewAsync(prospect, clock.GetUtcNow().UtcDateTime, ct);
            return ids.Count;
        }, ct);
    }
}
