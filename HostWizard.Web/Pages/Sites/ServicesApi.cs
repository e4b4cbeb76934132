using System.Globalization;
using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Pages.Shared;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Sites;

/// <summary>The services of a site for programs.</summary>
public sealed class ServicesApi : IJsonDoor
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var services = routes.MapGroup("/api/admin/hosting/sites/{id:int}/services").WithTags("Services").RequireAuthorization(SignInSetup.ApiAdminPolicy).WithBodyLimit();
        services.MapGet("/", ListAsync).WithSummary("The services of a site").Produces<ServicesJson>().AnswersProblems(404);
        services.MapPost("/", AddAsync).WithSummary("Adds a service").Produces<ServiceJson>(201).AnswersProblems(400, 404, 415);
        services.MapPut("/{serviceId:int}", ChangeAsync).WithSummary("Changes the fields that are sent").Produces<ServiceJson>().AnswersProblems(400, 404, 415);
        services.MapDelete("/{serviceId:int}", DeleteAsync).WithSummary("Deletes a service").Produces<DeletedJson>().AnswersProblems(404);
    }

    private static async Task<IResult> ListAsync(int id, HostWizardDb db, CancellationToken ct)
    {
        if (!await db.Sites.AnyAsync(s => s.Id == id, ct)) return JsonAnswers.NoSuch("site", id);
        var services = await db.Services.AsNoTracking().Where(s => s.HostedSiteId == id).OrderBy(s => s.Id).ToListAsync(ct);
        return Results.Ok(new ServicesJson([.. services.Select(ServiceJson.Of)], services.Count));
    }

    private static async Task<IResult> AddAsync(int id, ServicePatch service, AddService.Handler handler, HttpContext http, CancellationToken ct)
        => await handler.Handle(new(id, service, http.User.Actor()), ct) is { } added
            ? Results.Created(string.Create(CultureInfo.InvariantCulture, $"{http.Request.PathBase}/api/admin/hosting/sites/{id}/services/{added.Id}"), ServiceJson.Of(added))
            : JsonAnswers.NoSuch("site", id);

    private static async Task<IResult> ChangeAsync(int id, int serviceId, ServicePatch service, ChangeService.Handler handler, HttpContext http, CancellationToken ct)
        => await handler.Handle(new(id, serviceId, service, http.User.Actor()), ct) is { } changed ? Results.Ok(ServiceJson.Of(changed)) : JsonAnswers.NoSuch("service of this site", serviceId);

    private static async Task<IResult> DeleteAsync(int id, int serviceId, DeleteService.Handler handler, HttpContext http, CancellationToken ct)
        => await handler.Handle(new(id, serviceId, http.User.Actor()), ct) is { } name ? Results.Ok(new DeletedJson(serviceId, true, $"{name} is deleted.")) : JsonAnswers.NoSuch("service of this site", serviceId);

    public sealed record ServicesJson(IReadOnlyList<ServiceJson> Items, int Total);
}
