using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Pages.Shared;

namespace HostWizard.Web.Pages.Sites;

/// <summary>Sites for programs: the list, the site, and every step of its lifecycle. Each asks the handler its page asks.</summary>
public sealed class SitesApi : IJsonDoor
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var sites = routes.MapGroup("/api/admin/hosting/sites").WithTags("Sites").RequireAuthorization(SignInSetup.ApiAdminPolicy).WithBodyLimit();
        sites.MapGet("/", ListAsync).WithSummary("Sites, newest first").Produces<ListJson<SiteJson>>().AnswersProblems(400).TakesPaging();
        sites.MapPost("/", CreateAsync).WithSummary("Makes a draft site with its store").Produces<SiteDetailJson>(201).AnswersProblems(400, 415);
        sites.MapPost("/from-prospect/{prospectId:int}", FromProspectAsync).WithSummary("Makes a draft site of a prospect").Produces<SiteDetailJson>(201).AnswersProblems(404, 409);
        sites.MapGet("/{id:int}", DetailAsync).WithSummary("A site with its services and history").Produces<SiteDetailJson>().AnswersProblems(404);
        sites.MapPut("/{id:int}", EditAsync).WithSummary("Changes the fields that are sent").Produces<SiteDetailJson>().AnswersProblems(400, 404, 415);
        sites.MapDelete("/{id:int}", DeleteAsync).WithSummary("Deletes a draft, a POC or a cancelled site").Produces<DeletedJson>().AnswersProblems(404, 409);
        sites.MapPost("/{id:int}/mark-poc-ready", MarkPocReadyAsync).WithSummary("Opens the preview").Produces<SiteDetailJson>().AnswersProblems(404, 409);
        sites.MapPost("/{id:int}/send-proposal", SendProposalAsync).WithSummary("Sends the proposal").Produces<SiteDetailJson>().AnswersProblems(400, 404, 409);
        sites.MapPost("/{id:int}/accept", AcceptAsync).WithSummary("The client said yes").Produces<AcceptedSiteJson>().AnswersProblems(400, 404, 409);
        sites.MapPost("/{id:int}/go-live", GoLiveAsync).WithSummary("Opens the website on the client's domain").Produces<SiteDetailJson>().AnswersProblems(400, 404, 409);
        sites.MapPost("/{id:int}/suspend", SuspendAsync).WithSummary("Closes a live website for a while").Produces<SiteDetailJson>().AnswersProblems(400, 404, 409);
        sites.MapPost("/{id:int}/reactivate", ReactivateAsync).WithSummary("Opens a suspended website again").Produces<SiteDetailJson>().AnswersProblems(404, 409);
        sites.MapPost("/{id:int}/cancel", CancelAsync).WithSummary("Ends a site and frees its domain").Produces<SiteDetailJson>().AnswersProblems(400, 404, 409);
    }

    private static async Task<IResult> ListAsync(HttpRequest request, SiteJsonQuery query, string? status, string? search, CancellationToken ct)
    {
        SiteStatus? wanted = string.IsNullOrEmpty(status) ? null : EnumText<SiteStatus>.Parse("status", status);
        return Results.Ok(await query.ListAsync(wanted, search, Paging.Read(request), ct));
    }

    private static async Task<IResult> CreateAsync(Edit.SitePatch site, New.Handler handler, SiteAnswer answer, HttpContext http, CancellationToken ct)
        => await answer.CreatedAsync(await handler.Handle(new(site.On(null), SiteLanguage.En, null, http.User.Actor()), ct), ct);

    private static async Task<IResult> FromProspectAsync(int prospectId, FromProspect.Handler handler, SiteAnswer answer, HttpContext http, CancellationToken ct)
        => await handler.Handle(new(prospectId, http.User.Actor()), ct) is { } id ? await answer.CreatedAsync(id, ct) : JsonAnswers.NoSuch("prospect", prospectId);

    private static Task<IResult> DetailAsync(int id, SiteAnswer answer, CancellationToken ct) => answer.SiteAsync(id, ct);

    private static async Task<IResult> EditAsync(int id, Edit.SitePatch site, Edit.Handler handler, SiteAnswer answer, HttpContext http, CancellationToken ct)
        => await answer.AfterAsync(id, await handler.Handle(new(id, site, http.User.Actor()), ct), ct);

    private static async Task<IResult> DeleteAsync(int id, Delete.Handler handler, HttpContext http, CancellationToken ct)
        => await handler.Handle(new(id, http.User.Actor()), ct) is { } name ? Results.Ok(new DeletedJson(id, true, $"{name} is deleted.")) : JsonAnswers.NoSuch("site", id);

    private static async Task<IResult> MarkPocReadyAsync(int id, MarkPocReady.Handler handler, SiteAnswer answer, HttpContext http, CancellationToken ct)
        => await answer.AfterAsync(id, await handler.Handle(new(id, http.User.Actor()), ct), ct);

    private static async Task<IResult> SendProposalAsync(int id, SendProposalJson? body, SendProposal.Handler handler, SiteAnswer answer, HttpContext http, CancellationToken ct)
        => await answer.AfterAsync(id, await handler.Handle(new(id, body?.Notes, Again: false, http.User.Actor()), ct), ct);

    private static async Task<IResult> AcceptAsync(int id, AcceptJson? body, Accept.Handler handler, SiteAnswer answer, HttpContext http, CancellationToken ct)
        => await handler.Handle(new(id, body?.MerchantId, http.User.Actor()), ct) is { } accepted ? await answer.AcceptedAsync(id, accepted, http, ct) : JsonAnswers.NoSuch("site", id);

    private static async Task<IResult> GoLiveAsync(int id, GoLiveJson? body, GoLive.Handler handler, SiteAnswer answer, HttpContext http, CancellationToken ct)
        => await answer.AfterAsync(id, await handler.Handle(new(id, body?.Domain, http.User.Actor()), ct), ct);

    private static async Task<IResult> SuspendAsync(int id, ReasonJson? body, Suspend.Handler handler, SiteAnswer answer, HttpContext http, CancellationToken ct)
        => await answer.AfterAsync(id, await handler.Handle(new(id, body?.Reason, http.User.Actor()), ct), ct);

    private static async Task<IResult> ReactivateAsync(int id, Reactivate.Handler handler, SiteAnswer answer, HttpContext http, CancellationToken ct)
        => await answer.AfterAsync(id, await handler.Handle(new(id, http.User.Actor()), ct), ct);

    private static async Task<IResult> CancelAsync(int id, ReasonJson? body, Cancel.Handler handler, SiteAnswer answer, HttpContext http, CancellationToken ct)
        => await answer.AfterAsync(id, await handler.Handle(new(id, body?.Reason, http.User.Actor()), ct), ct);

    public sealed record SendProposalJson(string? Notes);

    public sealed record AcceptJson(int? MerchantId);

    public sealed record GoLiveJson(string? Domain);

    public sealed record ReasonJson(string? Reason);
}
