using System.Globalization;
using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>A picture of a prospect, in JSON.</summary>
public sealed record ProspectPictureJson(int Id, ProspectPictureKind Kind, MediaFormat Format, int Width, int Height, int Bytes, DateTime CreatedAt);

/// <summary>The pictures of a prospect for programs.</summary>
public sealed class ProspectPicturesApi : IJsonDoor
{
    private const long MostBytes = MediaSizes.MostBytes + (1024 * 1024);

    public static void Map(IEndpointRouteBuilder routes)
    {
        var pictures = routes.MapGroup("/api/admin/prospects/{id:int}/pictures").WithTags("Prospects").RequireAuthorization(SignInSetup.ApiAdminPolicy).WithMetadata(new RequestSizeLimitAttribute(MostBytes));
        pictures.MapGet("/", ListAsync).WithSummary("The pictures of a prospect").Produces<ProspectPicturesJson>().AnswersProblems(404);
        pictures.MapPost("/", AddAsync).WithSummary("Takes in a picture: the file as the body, or one file in a multipart form").Produces<ProspectPictureJson>(201).AnswersProblems(400, 404, 409, 413);
        pictures.MapGet("/{pictureId:int}", FileAsync).WithSummary("The picture itself").Produces<byte[]>(200, "image/jpeg", "image/png", "image/webp").AnswersProblems(404);
        pictures.MapDelete("/{pictureId:int}", RemoveAsync).WithSummary("Removes a picture").Produces<DeletedJson>().AnswersProblems(404);
    }

    private static async Task<IResult> ListAsync(int id, HostWizardDb db, PictureShelf shelf, CancellationToken ct)
    {
        if (!await db.Prospects.AnyAsync(p => p.Id == id, ct)) return JsonAnswers.NoSuch("prospect", id);
        var rows = await shelf.ListAsync(id, ct);
        return Results.Ok(new ProspectPicturesJson([.. rows.Select(Json)], rows.Count));
    }

    private static async Task<IResult> AddAsync(int id, string? kind, AddPicture.Handler handler, PictureShelf shelf, HttpContext http, CancellationToken ct)
    {
        if (await handler.Handle(new(id, AddPicture.KindOf(kind), await BytesAsync(http.Request, ct), http.User.Actor()), ct) is not { } added) return JsonAnswers.NoSuch("prospect", id);
        var picture = (await shelf.ListAsync(id, ct)).FirstOrDefault(row => row.Id == added);
        // Somebody may have removed it since.
        return picture is null ? JsonAnswers.NoSuch("picture of this prospect", added)
            : Results.Created(string.Create(CultureInfo.InvariantCulture, $"{http.Request.PathBase}/api/admin/prospects/{id}/pictures/{added}"), Json(picture));
    }

    private static async Task<IResult> FileAsync(int id, int pictureId, PictureShelf shelf, HttpContext http, CancellationToken ct)
    {
        if (await shelf.FileAsync(id, pictureId, isSmall: false, ct) is not { } file) return JsonAnswers.NoSuch("picture of this prospect", pictureId);
        http.Response.Headers.CacheControl = "private, max-age=3600";
        return Results.File(file.Content, file.ContentType);
    }

    private static async Task<IResult> RemoveAsync(int id, int pictureId, Picture.Handler handler, HttpContext http, CancellationToken ct)
        => await handler.Handle(new(id, pictureId, http.User.Actor()), ct) ? Results.Ok(new DeletedJson(pictureId, true, "The picture is removed.")) : JsonAnswers.NoSuch("picture of this prospect", pictureId);

    private static async Task<byte[]> BytesAsync(HttpRequest request, CancellationToken ct)
    {
        if (!request.HasFormContentType)
        {
            using var memory = new MemoryStream();
            await request.Body.CopyToAsync(memory, ct);
            return memory.ToArray();
        }
        try
        {
            var form = await request.ReadFormAsync(ct);
            return form.Files is [var file] ? await file.BytesAsync(ct) : throw new InvalidInputException("picture", "Please send exactly one picture.");
        }
        catch (InvalidDataException)
        {
            throw new InvalidInputException("picture", "This form cannot be read.");
        }
    }

    private static ProspectPictureJson Json(PictureRow row) => new(row.Id, row.Kind, row.Format, row.Width, row.Height, row.Bytes, row.CreatedAt);

    public sealed record ProspectPicturesJson(IReadOnlyList<ProspectPictureJson> Items, int Total);
}
