using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Pages.Shared;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>Prospects for programs: the list, the prospect, and what is done to it. Each asks the handler its page asks.</summary>
public sealed class ProspectsApi : IJsonDoor
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var prospects = routes.MapGroup("/api/admin/prospects").WithTags("Prospects").RequireAuthorization(SignInSetup.ApiAdminPolicy).WithBodyLimit();
        prospects.MapGet("/", ListAsync).WithSummary("Prospects, last changed first").Produces<ListJson<ProspectJson>>().AnswersProblems(400).TakesPaging();
        prospects.MapPost("/", CreateAsync).WithSummary("Notes a business that may become a client; one sent before with the same key is answered as it is").Produces<ProspectDetailJson>(201).Produces<ProspectDetailJson>().AnswersProblems(400, 415);
        prospects.MapGet("/{id:int}", DetailAsync).WithSummary("A prospect with its contacts and history").Produces<ProspectDetailJson>().AnswersProblems(404);
        prospects.MapPut("/{id:int}", EditAsync).WithSummary("Changes the fields that are sent; a list of contacts replaces the one before").Produces<ProspectDetailJson>().AnswersProblems(400, 404, 409, 415);
        prospects.MapDelete("/{id:int}", DeleteAsync).WithSummary("Forgets a prospect; a site made from it stays").Produces<DeletedJson>().AnswersProblems(404);
    }

    private static async Task<IResult> ListAsync(HttpRequest request, ProspectJsonQuery query, string? status, string? search, string? channel, CancellationToken ct)
    {
        ProspectStatus? wanted = string.IsNullOrEmpty(status) ? null : EnumText<ProspectStatus>.Parse("status", status);
        ProspectChannel? found = string.IsNullOrEmpty(channel) ? null : EnumText<ProspectChannel>.Parse("channel", channel);
        return Results.Ok(await query.ListAsync(wanted, found, search, Paging.Read(request), ct));
    }

    private static async Task<IResult> CreateAsync(NewProspectJson prospect, New.Handler handler, ProspectJsonQuery query, HttpContext http, CancellationToken ct)
    {
        var (id, isNew) = await handler.Handle(new(prospect.On(new()), http.User.Actor()) { Key = prospect.Key, Place = (prospect.Latitude, prospect.Longitude) }, ct);
        var shown = await query.DetailAsync(id, ct);
        return isNew ? Results.Created(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{http.Request.PathBase}/api/admin/prospects/{id}"), shown) : Results.Ok(shown);
    }

    private static async Task<IResult> DetailAsync(int id, ProspectJsonQuery query, CancellationToken ct)
        => await query.DetailAsync(id, ct) is { } prospect ? Results.Ok(prospect) : JsonAnswers.NoSuch("prospect", id);

    private static async Task<IResult> EditAsync(int id, ProspectPatch prospect, Detail.Handler handler, ProspectJsonQuery query, HttpContext http, CancellationToken ct)
        => await handler.Handle(new(id, prospect, http.User.Actor()), ct) ? await DetailAsync(id, query, ct) : JsonAnswers.NoSuch("prospect", id);

    private static async Task<IResult> DeleteAsync(int id, Delete.Handler handler, HttpContext http, CancellationToken ct)
        => await handler.Handle(new(id, http.User.Actor()), ct) is { } name ? Results.Ok(new DeletedJson(id, true, $"{name} is deleted.")) : JsonAnswers.NoSuch("prospect", id);
}
