using HostWizard.Web.Data;
using HostWizard.Web.Pages;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Infrastructure.Http;

/// <summary>Whether the process lives, and whether it can serve: /health/live and /health/ready.</summary>
public sealed class HealthApi : IJsonDoor
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>Maps both; nobody needs to sign in.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        var health = routes.MapGroup("/health").AllowAnonymous().ExcludeFromDescription();
        health.MapMethods("/live", ["GET", "HEAD"], () => Answer(true));
        health.MapMethods("/ready", ["GET", "HEAD"], async (HostWizardDb db, CancellationToken ct) => Answer(await AnswersAsync(db, ct)));
    }

    private static JsonHttpResult<HealthJson> Answer(bool isWell)
        => TypedResults.Json(new HealthJson(isWell ? "ok" : "unavailable"), JsonApi.Options, statusCode: isWell ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);

    private static async Task<bool> AnswersAsync(HostWizardDb db, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Patience);
        try
        {
            // A question to a table: a file that opens may still be no database.
            await db.Platforms.AsNoTracking().Select(platform => platform.Id).FirstOrDefaultAsync(limit.Token);
            return true;
        }
        catch (Exception problem) when (problem is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            return false;
        }
    }

    /// <summary>The answer.</summary>
    /// <param name="Status"><c>ok</c> or <c>unavailable</c>.</param>
    public sealed record HealthJson(string Status);
}
