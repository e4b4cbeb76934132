using System.Globalization;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Infrastructure.Prospecting;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>A list as a program sends it. <c>mapping</c> names a field for a column, which is named by its header or its number from 1; without it the columns are guessed.</summary>
public sealed record ImportSent(string? Csv, string? Source, LegalBasis? LegalBasis, ProspectChannel? Channel, IReadOnlyDictionary<string, string?>? Mapping, bool? DryRun, bool? Enrich);

/// <summary>What a program says when it lets a checked list in.</summary>
public sealed record ImportWriteSent(bool? Enrich);

/// <summary>How many rows have each verdict.</summary>
public sealed record ImportCountsJson(int New, int Updates, int Duplicate, int Refused);

/// <summary>An import, in JSON.</summary>
public sealed record ProspectImportJson(int Id, ImportStatus Status, string? FileName, string? Source, LegalBasis LegalBasis, ProspectChannel Channel, IReadOnlyList<ImportField?> Columns, bool HasHeader, int TotalRows, int DoneRows, ImportCountsJson Counts,
    string? Problem, string By, DateTime CreatedAt, DateTime UpdatedAt);

/// <summary>Import and export for programs. Each asks the handler its page asks.</summary>
public sealed class ProspectImportApi : IJsonDoor
{
    // The largest list, and the object around it.
    private const int MostBytes = ListText.MostBytes + (2 * 1024 * 1024);

    public static void Map(IEndpointRouteBuilder routes)
    {
        var prospects = routes.MapGroup("/api/admin/prospects").WithTags("Prospects").RequireAuthorization(SignInSetup.ApiAdminPolicy);
        prospects.MapPost("/import", ImportAsync).WithMetadata(new RequestSizeLimitAttribute(MostBytes)).WithSummary("Checks a list of businesses in the background; with dry_run false it is written as well, all or nothing").Produces<ProspectImportJson>(202).AnswersProblems(400, 413, 415);
        prospects.MapGet("/export", ExportAsync).WithSummary("Prospects as CSV, with the columns an import understands").Produces<string>(200, "text/csv").AnswersProblems(400);
        var imports = prospects.MapGroup("/imports/{id:int}").WithBodyLimit();
        imports.MapGet("/", DetailAsync).WithSummary("How far an import is, and its account").Produces<ProspectImportJson>().AnswersProblems(404);
        imports.MapGet("/rows", RowsAsync).WithSummary("The rows of an import with their verdicts").Produces<ListJson<ImportRowRead>>().AnswersProblems(400, 404).TakesPaging();
        imports.MapPost("/write", WriteAsync).WithSummary("Lets a checked list in, all or nothing; it is done in the background").Produces<ProspectImportJson>(202).AnswersProblems(404, 409, 415);
        imports.MapPost("/cancel", CancelAsync).WithSummary("Gives an import up, also while it is under way; nothing of it stays").Produces<ProspectImportJson>().AnswersProblems(404, 409);
    }

    private static async Task<IResult> ImportAsync(ImportSent sent, Import.Handler handler, ImportQuery query, HttpContext http, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(sent.Csv)) throw new InvalidInputException("csv", "Please send the list.");
        var list = new ImportedList(null, ListText.Clean(sent.Csv), sent.Source, sent.LegalBasis ?? LegalBasis.LegitimateInterest, sent.Channel ?? ProspectChannel.Digital);
        var id = await handler.Handle(new(list, http.User.Actor(), (guessed, text) => Choose(sent, guessed, text) with { WritesAtOnce = sent.DryRun == false, LooksAfterwards = sent.Enrich == true }), ct);
        return Accepted(http, (await query.OneAsync(id, ct))!, query);
    }

    private static ImportMapping Choose(ImportSent sent, ImportMapping guessed, string text)
    {
        if (sent.Mapping is null) return guessed.With(guessed.Columns, guessed.HasHeader);
        var (columns, first) = (new ImportField?[guessed.Columns.Count], ListRows.First(text.Length > 64 * 1024 ? text[..(64 * 1024)] : text, guessed.Separator, 1));
        var isNamed = false;
        foreach (var (column, field) in sent.Mapping)
        {
            var byName = first.Count == 0 ? -1 : first[0].ToList().FindIndex(cell => cell.Trim() == column.Trim());
            isNamed |= byName >= 0;
            var place = byName >= 0 ? byName : int.TryParse(column, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number - 1 : -1;
            if (place < 0 || place >= columns.Length) throw new InvalidInputException("mapping", $"There is no column “{column}”.");
            columns[place] = field is null ? null : EnumText<ImportField>.Parse("mapping", field);
        }
        return guessed.With(columns, guessed.HasHeader || isNamed);
    }

    private static async Task<IResult> DetailAsync(int id, ImportQuery query, CancellationToken ct) => await query.OneAsync(id, ct) is { } import ? Results.Ok(Json(import, query)) : JsonAnswers.NoSuch("import", id);

    private static async Task<IResult> RowsAsync(int id, HttpRequest request, ImportQuery query, string? verdict, CancellationToken ct)
    {
        if (await query.OneAsync(id, ct) is null) return JsonAnswers.NoSuch("import", id);
        ImportVerdict? only = string.IsNullOrEmpty(verdict) ? null : EnumText<ImportVerdict>.Parse("verdict", verdict);
        var paging = Paging.Read(request);
        return Results.Ok(new ListJson<ImportRowRead>(await query.RowsAsync(id, only, paging, ct), await query.CountAsync(id, only, ct), paging.Page, paging.PerPage));
    }

    private static async Task<IResult> WriteAsync(int id, ImportWriteSent? sent, ImportWrite.Handler handler, ImportQuery query, HttpContext http, CancellationToken ct)
        => await handler.Handle(new(id, sent?.Enrich == true), ct) ? Accepted(http, (await query.OneAsync(id, ct))!, query) : JsonAnswers.NoSuch("import", id);

    private static async Task<IResult> CancelAsync(int id, ImportCancel.Handler handler, ImportQuery query, HttpContext http, CancellationToken ct)
        => await handler.Handle(new(id, http.User.Actor()), ct) ? await DetailAsync(id, query, ct) : JsonAnswers.NoSuch("import", id);

    private static IResult ExportAsync([AsParameters] ProspectsAsked asked, HttpContext http, ProspectCsv csv)
    {
        var filter = asked.Filter;
        return Results.Stream(to => csv.WriteAsync(filter, to, http.RequestAborted), "text/csv; charset=utf-8", ProspectCsv.FileName);
    }

    private static IResult Accepted(HttpContext http, ImportRead import, ImportQuery query)
        => Results.Accepted(string.Create(CultureInfo.InvariantCulture, $"{http.Request.PathBase}/api/admin/prospects/imports/{import.Id}"), Json(import, query));

    private static ProspectImportJson Json(ImportRead i, ImportQuery query) => new(i.Id, i.Status, i.FileName, i.Source, i.LegalBasis, i.Channel, i.Columns.Columns, i.Columns.HasHeader, i.TotalRows, query.DoneOf(i),
        new(i.NewRows, i.UpdatingRows, i.DuplicateRows, i.RefusedRows), i.Problem, i.By, i.CreatedAt, i.UpdatedAt);
}
