using System.Linq.Expressions;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>An import without the text of its list, which may be long.</summary>
public sealed record ImportRead(int Id, ImportStatus Status, string? FileName, string Mapping, string? Source, LegalBasis LegalBasis, ProspectChannel Channel, int TotalRows, int DoneRows, int NewRows, int UpdatingRows, int DuplicateRows, int RefusedRows,
    string? Problem, string By, DateTime CreatedAt, DateTime UpdatedAt)
{
    /// <summary>How it is read from the database.</summary>
    public static Expression<Func<ProspectImport, ImportRead>> Of { get; } = i => new(i.Id, i.Status, i.FileName, i.Mapping, i.Source, i.LegalBasis, i.Channel, i.TotalRows, i.DoneRows, i.NewRows, i.UpdatingRows, i.DuplicateRows, i.RefusedRows, i.Problem, i.By, i.CreatedAt, i.UpdatedAt);

    public string Title => FileName ?? "Pasted list";

    public bool IsUnderWay => Status is ImportStatus.Checking or ImportStatus.Writing;

    /// <summary>Whether its columns can still be chosen.</summary>
    public bool IsOpen => Status is ImportStatus.Uploaded or ImportStatus.Checked;

    /// <summary>Whether its rows have their verdicts.</summary>
    public bool IsJudged => Status is ImportStatus.Checked or ImportStatus.Writing or ImportStatus.Done;

    public ImportMapping Columns => ImportMapping.FromJson(Mapping);

    /// <summary>Rows with a verdict.</summary>
    public int Count(ImportVerdict verdict) => verdict switch { ImportVerdict.New => NewRows, ImportVerdict.Updates => UpdatingRows, ImportVerdict.Duplicate => DuplicateRows, _ => RefusedRows };
}
