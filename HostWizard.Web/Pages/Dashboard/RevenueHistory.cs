using System.Globalization;
using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Pages.Shared;
using LinqToDB.Async;
using LinqToDB.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Dashboard;

/// <summary>Monthly revenue at the end of each of the last eleven months, and now.</summary>
/// <param name="Months">Names of the months, such as Dec.</param>
/// <param name="Cents">Cents a month, in the same order.</param>
public sealed record RevenueHistory(IReadOnlyList<string> Months, IReadOnlyList<long> Cents)
{
    private const int Points = 12;

    /// <summary>How much more, or less, than at the end of the month before.</summary>
    public long Change => Cents[^1] - Cents[^2];

    /// <summary>The same months with today's revenue at their end.</summary>
    public RevenueHistory EndingWith(long cents) => this with { Cents = [.. Cents, cents] };

    /// <summary>Reads the ends of the months before this one. At today's prices: what a service cost before is not kept.</summary>
    public static async Task<RevenueHistory> ReadPastAsync(HostWizardDb db, DateOnly today, CancellationToken ct)
    {
        var month = new DateOnly(today.Year, today.Month, 1);
        var firsts = Enumerable.Range(1 - Points, Points).Select(back => month.AddMonths(back)).ToList();
        // The end of a month is the beginning of the next.
        var ends = firsts.Skip(1).Select(Show.StartOf).ToList();
        var (oldest, newest) = (ends[0], ends[^1]);
        var services = await db.Services.ToLinqToDB()
            .Where(s => s.BillingPeriod != BillingPeriod.OneTime && s.ActiveSince <= newest && (s.ActiveUntil == null || s.ActiveUntil > oldest))
            .Select(s => new { s.BillingPeriod, Since = s.ActiveSince!.Value, s.ActiveUntil, s.PriceCents }).ToListAsyncLinqToDB(ct);

        long At(DateTime end)
        {
            long monthly = 0, annual = 0;
            foreach (var s in services)
            {
                if (s.Since > end || s.ActiveUntil <= end) continue;
                if (s.BillingPeriod == BillingPeriod.Monthly) monthly += s.PriceCents;
                else annual += s.PriceCents;
            }
            return Revenue.MonthlyCents(monthly, annual);
        }

        return new([.. firsts.Select(first => first.ToString("MMM", CultureInfo.InvariantCulture))], [.. ends.Select(At)]);
    }
}
