using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Pages.Shared;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>A rule that counted, in JSON.</summary>
public sealed record ScoreLineJson(string Rule, ScorePart Part, int Points, string Reason, string Evidence);

/// <summary>A finished step of a look, in JSON.</summary>
public sealed record ProspectStepJson(StepKind Step, DateTime At, int Milliseconds, string Result, System.Text.Json.JsonElement? Evidence);

/// <summary>How much a call is worth and why, in JSON. <c>score</c> and <c>tier</c> are a person's where somebody set them, and <c>computed_…</c> what was counted.</summary>
public sealed record ProspectScoreJson(int? Score, Tier? Tier, int? ComputedScore, Tier? ComputedTier, ScoreOverride? Override, IReadOnlyDictionary<string, int>? Parts, IReadOnlyList<ScoreLineJson> Lines,
    WebsiteToday? WebsiteToday, DateTime? ScoredAt, DateTime? EnrichedAt, bool IsEnriching, IReadOnlyList<ProspectStepJson> Steps);

/// <summary>What a program sends to set a score by hand.</summary>
public sealed record OverrideJson(int? Score, Tier? Tier, string? Reason);

/// <summary>Looks and scores for programs.</summary>
public sealed class ProspectScoreApi : IJsonDoor
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var prospect = routes.MapGroup("/api/admin/prospects/{id:int}").WithTags("Prospects").RequireAuthorization(SignInSetup.ApiAdminPolicy).WithBodyLimit();
        prospect.MapPost("/enrich", EnrichAsync).WithSummary("Asks for a look at its website; it is done in the background").Produces<ProspectDetailJson>(202).AnswersProblems(404, 409);
        prospect.MapGet("/score", ScoreAsync).WithSummary("How much a call is worth, with every rule that counted and the evidence of each step").Produces<ProspectScoreJson>().AnswersProblems(404);
        prospect.MapPost("/score", CountAsync).WithSummary("Counts anew by what was found already, without a visit").Produces<ProspectScoreJson>().AnswersProblems(404);
        prospect.MapPut("/score", OverrideAsync).WithSummary("Sets a person's score beside the counted one").Produces<ProspectScoreJson>().AnswersProblems(400, 404, 415);
        prospect.MapDelete("/score", DropAsync).WithSummary("Takes a person's score back").Produces<ProspectScoreJson>().AnswersProblems(404);
    }

    private static async Task<IResult> EnrichAsync(int id, Look.Handler handler, ProspectJsonQuery query, HttpContext http, CancellationToken ct)
        => await handler.Handle(new(id, http.User.Actor()), ct)
            ? Results.Accepted(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{http.Request.PathBase}/api/admin/prospects/{id}/score"), await query.DetailAsync(id, ct))
            : JsonAnswers.NoSuch("prospect", id);

    private static async Task<IResult> ScoreAsync(int id, ScoreJsonQuery query, CancellationToken ct) => await query.OfAsync(id, ct) is { } score ? Results.Ok(score) : JsonAnswers.NoSuch("prospect", id);

    private static async Task<IResult> CountAsync(int id, SetScore.Handler handler, ScoreJsonQuery query, CancellationToken ct)
        => await handler.CountAnewAsync(id, ct) ? await ScoreAsync(id, query, ct) : JsonAnswers.NoSuch("prospect", id);

    private static async Task<IResult> OverrideAsync(int id, OverrideJson score, SetScore.Handler handler, ScoreJsonQuery query, HttpContext http, CancellationToken ct)
        => await handler.Handle(new(id, score.Score, score.Tier, score.Reason, http.User.Actor()), ct) ? await ScoreAsync(id, query, ct) : JsonAnswers.NoSuch("prospect", id);

    private static async Task<IResult> DropAsync(int id, SetScore.Handler handler, ScoreJsonQuery query, HttpContext http, CancellationToken ct)
        => await handler.DropAsync(id, http.User.Actor(), ct) ? await ScoreAsync(id, query, ct) : JsonAnswers.NoSuch("prospect", id);
}
