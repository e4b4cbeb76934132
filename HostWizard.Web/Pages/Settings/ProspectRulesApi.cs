using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Pages.Shared;

namespace HostWizard.Web.Pages.Settings;

/// <summary>A rule of the score, in JSON.</summary>
public sealed record ScoreRuleJson(string Name, ScorePart Part, int Points, string Reason);

/// <summary>What is set for prospects, in JSON: weights, when they were set and how many are still to be counted by them; months without contact, what happens then, to how many in the coming night, and when that is; all rules.</summary>
public sealed record ProspectRulesJson(int TechnicalHealth, int Modernity, int BusinessValue, int Reachability, DateTime? WeighedAt, int StillToCount, int? RetentionMonths, RetentionAction RetentionAction,
    int DueTonight, DateTime NextNight, IReadOnlyList<ScoreRuleJson> Rules);

/// <summary>An objection, in JSON.</summary>
public sealed record ObjectionJson(int Id, ObjectionKind Kind, string Value, string? Note, string By, DateTime CreatedAt);

/// <summary>An objection that was just written down, with how many prospects it concerns.</summary>
public sealed record NewObjectionJson(int Id, ObjectionKind Kind, string Value, string? Note, string By, DateTime CreatedAt, int Prospects);

/// <summary>What a program sends to put somebody on the objection list.</summary>
public sealed record ObjectionPatch(string? Value, string? Note);

/// <summary>The settings of prospecting for programs: rules, and the objection list.</summary>
public sealed class ProspectRulesApi : IJsonDoor
{
    private const string Base = "/api/admin/prospects";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var prospects = routes.MapGroup(Base).WithTags("Prospects").RequireAuthorization(SignInSetup.ApiAdminPolicy).WithBodyLimit();
        prospects.MapGet("/rules", RulesAsync).WithSummary("Weights of the score, all its rules, and for how long prospects are kept").Produces<ProspectRulesJson>();
        prospects.MapPut("/rules", SetAsync).WithSummary("Sets the fields that are sent; new weights count all prospects anew in the background").Produces<ProspectRulesJson>().AnswersProblems(400, 415);
        prospects.MapGet("/objections", ListAsync).WithSummary("The objection list, newest first").Produces<ListJson<ObjectionJson>>().AnswersProblems(400).TakesPaging();
        prospects.MapPost("/objections", ObjectAsync).WithSummary("Puts an e-mail address or a domain on the list; prospects that have it are lost").Produces<NewObjectionJson>(201).AnswersProblems(400, 409, 415);
        prospects.MapDelete("/objections/{id:int}", RemoveAsync).WithSummary("Takes an objection off the list").Produces<DeletedJson>().AnswersProblems(404);
    }

    private static async Task<IResult> RulesAsync(ProspectRulesQuery query, CancellationToken ct)
    {
        var found = await query.Handle(null, ct);
        var set = found.Set;
        return Results.Ok(new ProspectRulesJson(set.TechnicalHealth, set.Modernity, set.BusinessValue, set.Reachability, set.WeighedAt, found.Waiting, set.RetentionMonths, set.RetentionAction, found.Due, found.Night,
            [.. ScoreRules.All.Select(rule => new ScoreRuleJson(rule.Name, rule.Part, rule.Points, rule.Reason))]));
    }

    private static async Task<IResult> SetAsync(ProspectRulesPatch rules, ProspectRulesHandler handler, ProspectRulesQuery query, CancellationToken ct)
    {
        await handler.Handle(rules, ct);
        return await RulesAsync(query, ct);
    }

    private static async Task<IResult> ListAsync(HttpRequest request, Objections.ListHandler handler, string? search, CancellationToken ct)
    {
        var paging = Paging.Read(request);
        var list = await handler.Handle(search, paging, ct);
        return Results.Ok(new ListJson<ObjectionJson>([.. list.Rows.Select(o => new ObjectionJson(o.Id, o.Kind, o.Value, o.Note, o.By, o.CreatedAt))], list.Total, list.Page, paging.PerPage));
    }

    private static async Task<IResult> ObjectAsync(ObjectionPatch objection, Objections.Handler handler, HttpContext http, CancellationToken ct)
    {
        var (o, concerned) = await handler.Handle(new(objection.Value, objection.Note, http.User.Actor()), ct);
        return Results.Created($"{http.Request.PathBase}{Base}/objections", new NewObjectionJson(o.Id, o.Kind, o.Value, o.Note, o.By, o.CreatedAt, concerned));
    }

    private static async Task<IResult> RemoveAsync(int id, Objections.Handler handler, CancellationToken ct)
        => await handler.RemoveAsync(id, ct) is { } value ? Results.Ok(new DeletedJson(id, true, $"{value} is off the list.")) : JsonAnswers.NoSuch("objection", id);
}
