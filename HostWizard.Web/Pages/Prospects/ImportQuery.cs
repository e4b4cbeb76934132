using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Infrastructure.Prospecting;
using HostWizard.Web.Pages.Shared;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>A row of a list with what becomes of it.</summary>
/// <param name="Number">Its place in the list.</param>
/// <param name="Verdict">What becomes of it.</param>
/// <param name="Reason">Why; null for what is simply new.</param>
/// <param name="ProspectId">The prospect it belongs to.</param>
/// <param name="SameAs">The row of the same list it belongs to, while that is no prospect yet.</param>
/// <param name="BusinessName">Whose.</param>
/// <param name="Domain">Its website's key.</param>
/// <param name="Town">Where it is.</param>
/// <param name="ContactName">Whom to ask for.</param>
/// <param name="Email">Where to write.</param>
/// <param name="Phone">Where to call.</param>
public sealed record ImportRowRead(int Number, ImportVerdict Verdict, string? Reason, int? ProspectId, int? SameAs, string? BusinessName, string? Domain, string? Town, string? ContactName, string? Email, string? Phone);

/// <summary>An import with the part of its rows that is asked for, and the beginning of its list while the columns can be chosen.</summary>
public sealed record ImportAnswer(ImportRead Import, IReadOnlyList<ImportRowRead> Rows, ImportVerdict? Verdict, int Page, int Total, IReadOnlyList<IReadOnlyList<string>> Preview, int Done);

/// <summary>Reads imports, for page and API.</summary>
[Handler]
public sealed class ImportQuery(HostWizardDb db, RunningImports running)
{
    private const int HeadLength = 64 * 1024;
    private const int PreviewRows = 6;

    /// <summary>An import; null when there is none.</summary>
    public Task<ImportRead?> OneAsync(int id, CancellationToken ct) => db.ProspectImports.AsNoTracking().Where(i => i.Id == id).Select(ImportRead.Of).FirstOrDefaultAsync(ct);

    /// <summary>How far it is in its present phase, in rows.</summary>
    public int DoneOf(ImportRead import) => import.Status == ImportStatus.Writing ? running.Written(import.Id) ?? 0 : import.DoneRows;

    /// <summary>An import as its page shows it; null when there is none.</summary>
    public async Task<ImportAnswer?> Handle(int id, ImportVerdict? verdict, Paging paging, CancellationToken ct)
    {
        if (await OneAsync(id, ct) is not { } import) return null;
        IReadOnlyList<IReadOnlyList<string>> preview = [];
        if (import.IsOpen)
        {
            var head = await db.ProspectImports.Where(i => i.Id == id && i.Content != null).Select(i => i.Content!.Substring(0, HeadLength)).FirstOrDefaultAsync(ct);
            preview = ListRows.First(head ?? "", import.Columns.Separator, PreviewRows);
        }
        if (!import.IsJudged) return new(import, [], verdict, 1, 0, preview, DoneOf(import));
        var total = verdict is { } only ? import.Count(only) : import.TotalRows;
        var page = Pager.Within(paging, total);
        return new(import, await RowsAsync(id, verdict, new(page, paging.PerPage), ct), verdict, page, total, preview, DoneOf(import));
    }

    /// <summary>Rows in the order of the list.</summary>
    public async Task<IReadOnlyList<ImportRowRead>> RowsAsync(int id, ImportVerdict? verdict, Paging paging, CancellationToken ct)
        => await Rows(id, verdict).OrderBy(row => row.Number).Skip(paging.Skip).Take(paging.PerPage)
            .Select(row => new ImportRowRead(row.Number, row.Verdict, row.Reason, row.ProspectId > 0 ? row.ProspectId : null, row.ProspectId < 0 ? -row.ProspectId : null, row.BusinessName, row.Domain, row.Town, row.ContactName, row.Email, row.Phone)).ToListAsync(ct);

    /// <summary>How many rows have a verdict.</summary>
    public Task<int> CountAsync(int id, ImportVerdict? verdict, CancellationToken ct) => Rows(id, verdict).CountAsync(ct);

    private IQueryable<ProspectImportRow> Rows(int id, ImportVerdict? verdict)
    {
        var rows = db.ProspectImportRows.AsNoTracking().Where(row => row.ImportId == id && row.Number > 0);
        return verdict is { } only ? rows.Where(row => row.Verdict == only) : rows;
    }
}
