using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Pages.Shared;
using LinqToDB.Async;
using LinqToDB.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Dashboard;

/// <summary>How many active services end in a week.</summary>
/// <param name="Monday">When the week begins.</param>
/// <param name="ThisWeek">Those that end before next Monday.</param>
/// <param name="Soon">Those of the rest that end within 30 days.</param>
/// <param name="Later">All others.</param>
public sealed record RenewalWeek(DateOnly Monday, int ThisWeek, int Soon, int Later);

/// <summary>What ends in this week and the eleven after it.</summary>
public sealed record Renewals(IReadOnlyList<RenewalWeek> Weeks, long Cents, DateTime? Next)
{
    private const int WeekCount = 12;

    public int Count => Weeks.Sum(w => w.ThisWeek + w.Soon + w.Later);

    /// <summary>Reads what ends from now on; what is past is not a renewal any more but a thing to do today.</summary>
    public static async Task<Renewals> ReadAsync(HostWizardDb db, DateTime now, CancellationToken ct)
    {
        var monday = Show.MondayOf(Show.DayOf(now));
        var nextMonday = Show.StartOf(monday.AddDays(7));
        var end = Show.StartOf(monday.AddDays(7 * WeekCount));
        var soon = now + Statistics.Soon;
        var ending = await (
            from service in db.Services.ToLinqToDB()
            join site in db.Sites.ToLinqToDB() on service.HostedSiteId equals site.Id
            where service.Status == ServiceStatus.Active && service.ExpiresAt >= now && service.ExpiresAt < end && site.Status != SiteStatus.Cancelled
            select new { At = service.ExpiresAt!.Value, service.PriceCents }).ToListAsyncLinqToDB(ct);

        var weeks = Enumerable.Range(0, WeekCount).Select(week =>
        {
            var begins = monday.AddDays(7 * week);
            var (from, to) = (Show.StartOf(begins), Show.StartOf(begins.AddDays(7)));
            var inWeek = ending.Where(s => s.At >= from && s.At < to).ToList();
            var thisWeek = inWeek.Count(s => s.At < nextMonday);
            var soonAfter = inWeek.Count(s => s.At >= nextMonday && s.At <= soon);
            return new RenewalWeek(begins, thisWeek, soonAfter, inWeek.Count - thisWeek - soonAfter);
        }).ToList();
        return new(weeks, ending.Sum(s => (long)s.PriceCents), ending.Count == 0 ? null : ending.Min(s => s.At));
    }
}
