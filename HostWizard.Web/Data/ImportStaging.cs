using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using LinqToDB.Data;
using LinqToDB.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Data;

/// <summary>Rows of lists on their way in.</summary>
public static class ImportStaging
{
    /// <summary>How many rows are dealt with at a time; memory never holds more of them.</summary>
    public const int AtATime = 1000;

    /// <summary>Puts rows into the staging table, in the transaction that is open.</summary>
    public static Task StageAsync(this HostWizardDb db, IReadOnlyCollection<ProspectImportRow> rows, CancellationToken ct)
        => rows.Count == 0 ? Task.CompletedTask : db.BulkCopyAsync(new BulkCopyOptions { BulkCopyType = db.IsPostgreSql() ? BulkCopyType.ProviderSpecific : BulkCopyType.MultipleRows }, rows, ct);

    /// <summary>Whether the database is a server, where several write at once.</summary>
    public static bool IsPostgreSql(this HostWizardDb db) => db.Database.ProviderName?.Contains("Npgsql", StringComparison.Ordinal) == true;

    /// <summary>The next rows of a list, in their order.</summary>
    public static Task<List<ProspectImportRow>> StagedAsync(this HostWizardDb db, int importId, int after, CancellationToken ct)
        => db.ProspectImportRows.AsNoTracking().Where(row => row.ImportId == importId && row.Number > after).OrderBy(row => row.Number).Take(AtATime).ToListAsync(ct);

    /// <summary>How many rows have each verdict.</summary>
    public static async Task<IReadOnlyDictionary<ImportVerdict, int>> VerdictsAsync(this HostWizardDb db, int importId, CancellationToken ct)
        => await db.ProspectImportRows.Where(row => row.ImportId == importId && row.Number > 0).GroupBy(row => row.Verdict).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, ct);

    /// <summary>Judges all staged rows again, by what the database knows now. What changed is written in their place, in the transaction that is open.</summary>
    public static async Task JudgeAgainAsync(this HostWizardDb db, int importId, bool write, ImportJudge judge, CancellationToken ct)
    {
        for (var rows = await db.StagedAsync(importId, 0, ct); rows.Count > 0; rows = await db.StagedAsync(importId, rows[^1].Number, ct))
        {
            ct.ThrowIfCancellationRequested();
            var (known, changed) = (await db.KnownOfAsync(rows, ct), new List<ProspectImportRow>());
            foreach (var row in rows)
            {
                var before = (row.Verdict, row.Reason, row.ProspectId);
                judge.Judge(row, known);
                if (before != (row.Verdict, row.Reason, row.ProspectId)) changed.Add(row);
            }
            if (!write || changed.Count == 0) continue;
            var numbers = changed.ConvertAll(row => row.Number);
            await db.ProspectImportRows.Where(row => row.ImportId == importId && EF.Parameter(numbers).Contains(row.Number)).ExecuteDeleteAsync(ct);
            await db.StageAsync(changed, ct);
        }
    }

    /// <summary>Forgets all rows of an import.</summary>
    public static Task<int> ForgetRowsAsync(this HostWizardDb db, int importId, CancellationToken ct) => db.ProspectImportRows.Where(row => row.ImportId == importId).ExecuteDeleteAsync(ct);
}
