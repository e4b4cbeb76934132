using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Pages.Shared;
using LinqToDB.Async;
using LinqToDB.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Dashboard;

/// <summary>One thing to do: why, what is known, and one verb.</summary>
/// <param name="Page">The page of what it is about, from the root of the app.</param>
/// <param name="Name">The business.</param>
/// <param name="Reason">Why it needs somebody; read after the name.</param>
/// <param name="Facts">What helps to decide.</param>
/// <param name="Look">Icon and tone.</param>
/// <param name="Verb">What the button says.</param>
public sealed record Need(string Page, string Name, string Reason, string Facts, (string Icon, string Tone) Look, string Verb)
{
    /// <summary>Where the verb leads below the page; null opens the page itself.</summary>
    public string? Action { get; init; }

    /// <summary>The service the verb renews at once, and the expiry it has.</summary>
    public (int Service, DateTime Expiry)? Renew { get; init; }
}

/// <summary>Pages that needs are about.</summary>
internal static class NeedPage
{
    /// <summary>The page of a site.</summary>
    public static string Site(int id) => $"~/admin/hosting/sites/{id}";

    /// <summary>The page of a prospect.</summary>
    public static string Prospect(int id) => $"~/admin/prospects/{id}";
}

/// <summary>What to do today, most urgent first.</summary>
/// <param name="Rows">The first ones.</param>
/// <param name="Total">How many there are in all.</param>
public sealed record NeedsYou(IReadOnlyList<Need> Rows, int Total)
{
    /// <summary>More than this nobody does before lunch.</summary>
    public const int Most = 6;

    // Leaves room for the other reasons on the day when many services end.
    private const int MostServices = 3;

    /// <summary>Reads the first of every kind.</summary>
    public static async Task<NeedsYou> ReadAsync(HostWizardDb db, DateTime now, CancellationToken ct)
    {
        var services = new EndingServices(db, now);
        var sites = new WaitingSites(db, now);
        var byHand = await services.ByHandAsync(Most, ct);
        var failed = await services.NotRenewedAsync(Most, ct);
        (IReadOnlyList<Need> Rows, int Total)[] others =
        [
            await sites.AnsweredAsync(Most, ct),
            await new FollowUps(db, now).DueAsync(Most, ct),
            await sites.AcceptedAsync(Most, ct),
            await sites.SuspendedAsync(Most, ct),
            await sites.ProposedAsync(Most, ct),
            await sites.ReadyAsync(Most, ct),
            await sites.WithoutContactAsync(Most, ct),
            await services.AutomaticAsync(Most, ct),
        ];
        var ending = byHand.Rows.Concat(failed.Rows).ToList();
        // One of each kind comes before a second of any.
        var waiting = others.SelectMany(kind => kind.Rows.Select((row, at) => (row, at))).OrderBy(r => r.at).Select(r => r.row).ToList();
        var shownServices = Math.Min(ending.Count, Math.Max(MostServices, Most - waiting.Count));
        return new([.. ending.Take(shownServices), .. waiting.Take(Most - shownServices)], byHand.Total + failed.Total + others.Sum(kind => kind.Total));
    }
}
