using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Hosts;
using LinqToDB.Async;
using LinqToDB.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace HostWizard.Web.Infrastructure.Media;

/// <summary>
/// Serves <c>/media/{store}/{hash}/{width}.{format}</c>, on the platform and on a website's own hosts. Not a route: it stands after the judgement of
/// hosts and before routing and sign-in, so that a picture neither reads nor renews anybody's session. No row is read either: the folder's
/// name cannot be guessed, so a draft's or a cancelled website's pictures are shown to whoever was shown their address.
/// </summary>
public static partial class MediaServing
{
    private static readonly PathString Media = new("/media");

    /// <summary>Whether a path is that of a picture; a page of a website may be called <c>/media</c> all the same.</summary>
    public static bool IsPicture(PathString path) => path.StartsWithSegments(Media, StringComparison.Ordinal, out var rest) && Address().IsMatch(rest.Value ?? "");

    public static void UseMedia(this WebApplication app)
        => app.UseWhen(context => IsPicture(context.Request.Path), pictures => pictures.Run(ServeAsync));

    private static async Task ServeAsync(HttpContext context)
    {
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }
        var parts = Address().Match(context.Request.Path.Value![Media.Value!.Length..]).Groups;
        var (storeId, hash, format) = (int.Parse(parts["store"].ValueSpan, CultureInfo.InvariantCulture), parts["hash"].Value, parts["format"].Value);
        var path = Path.Combine(context.RequestServices.GetRequiredService<MediaFolder>().Of(storeId, hash), $"{parts["width"].Value}.{format}");
        var visit = StorefrontVisit.Of(context);
        if ((visit is not null && await context.RequestServices.GetRequiredService<StoreNumbers>().OfAsync(visit.Subdomain, context) != storeId) || !File.Exists(path))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        // A folder is named after its content, so what is in it never changes.
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        await Results.File(path, ContentType(format), entityTag: new EntityTagHeaderValue($"\"{hash}-{parts["width"].Value}-{format}\""), enableRangeProcessing: true).ExecuteAsync(context);
    }

    private static string ContentType(string extension) => extension switch { "jpg" => "image/jpeg", "png" => "image/png", _ => "image/webp" };

    // Nothing but digits, letters of a hash and three endings: no path leads out of the folder, and the original is no size.
    [GeneratedRegex(@"^/(?<store>[1-9][0-9]{0,8})/(?<hash>[0-9a-f]{64})/(?<width>[1-9][0-9]{0,3})\.(?<format>webp|jpg|png)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Address();
}

/// <summary>Which website a host stands for, remembered until anything was committed.</summary>
public sealed class StoreNumbers(CommitSignal commits)
{
    // Names that do not exist are asked for too.
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<string, int?> known = new(StringComparer.Ordinal);
    private long seen = -1;

    /// <summary>The number of the website with that subdomain; null when there is none.</summary>
    public async ValueTask<int?> OfAsync(string subdomain, HttpContext context)
    {
        var version = commits.Version;
        if (Interlocked.Exchange(ref seen, version) != version || known.Count > Most) known.Clear();
        if (known.TryGetValue(subdomain, out var id)) return id;
        var db = context.RequestServices.GetRequiredService<HostWizardDb>();
        id = await (
            from platform in db.Platforms.ToLinqToDB()
            join store in db.Stores.ToLinqToDB() on platform.Id equals store.PlatformId
            where platform.Code == Platform.HostingCode && store.Subdomain == subdomain
            select (int?)store.Id).FirstOrDefaultAsyncLinqToDB(context.RequestAborted);
        // What was read before a commit is not remembered beyond it.
        if (commits.Version == version) known[subdomain] = id;
        return id;
    }
}
