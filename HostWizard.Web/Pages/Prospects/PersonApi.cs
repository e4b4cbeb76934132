using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Pages.Shared;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>One person's data for programs.</summary>
public sealed class PersonApi : IJsonDoor
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var person = routes.MapGroup("/api/admin/prospects/person").WithTags("Prospects").RequireAuthorization(SignInSetup.ApiAdminPolicy).WithBodyLimit();
        person.MapGet("/", ExportAsync).WithSummary("Everything that is kept of the person with an e-mail address or a telephone number; that it was handed out is noted").Produces<PersonJson>().AnswersProblems(400);
        person.MapDelete("/", EraseAsync).WithSummary("Erases the person from prospects and imported lists; object=true puts the address on the objection list").Produces<PersonErasedJson>().AnswersProblems(400, 409);
    }

    private static async Task<IResult> ExportAsync(string? email, string? phone, PersonHandler handler, HttpContext http, CancellationToken ct)
    {
        http.Response.Headers.CacheControl = "no-store";
        return Results.Ok(await handler.ExportAsync(PersonKey.Of(email, phone), http.User.Actor(), ct));
    }

    private static async Task<IResult> EraseAsync(string? email, string? phone, bool? @object, PersonHandler handler, HttpContext http, CancellationToken ct)
        => Results.Ok(await handler.EraseAsync(PersonKey.Of(email, phone), @object == true, http.User.Actor(), ct));
}
