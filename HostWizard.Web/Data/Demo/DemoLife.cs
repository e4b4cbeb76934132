using HostWizard.Web.Domain;

namespace HostWizard.Web.Data.Demo;

/// <summary>When a site of the demo took each of its steps, UTC; null where it did not come so far.</summary>
public sealed class DemoLife
{
    /// <summary>Whose site it is.</summary>
    public required DemoBusiness Business { get; init; }

    public required DateTime Created { get; init; }
    public DateTime? Ready { get; private init; }
    public DateTime? Sent { get; private init; }
    public DateTime? SentAgain { get; private init; }
    public DateTime? Accepted { get; private init; }
    public DateTime? WentLive { get; private init; }
    public DateTime? Suspended { get; private init; }
    public DateTime? Cancelled { get; private init; }

    /// <summary>Running number of its proposal within its year.</summary>
    public int ProposalSequence { get; set; }

    /// <summary>A life that ends where the business stands today.</summary>
    /// <param name="business">Whose.</param>
    /// <param name="chance">Decides how long each step took.</param>
    /// <param name="now">UTC.</param>
    public static DemoLife Of(DemoBusiness business, Random chance, DateTime now)
    {
        var furthest = business.Status switch
        {
            SiteStatus.Suspended => SiteStatus.Live,
            // Some say no to the proposal, some leave later.
            SiteStatus.Cancelled => business.Days % 2 == 0 ? SiteStatus.Live : SiteStatus.ProposalSent,
            var status => status,
        };
        // Told backwards from the last step, because its age is what is given.
        int[] waits = [chance.Next(2, 9), chance.Next(1, 7), chance.Next(2, 15), chance.Next(3, 13)];
        var days = new int[5];
        for (var step = (int)furthest; step >= 0; step--) days[step] = step == (int)furthest ? business.Days : days[step + 1] + waits[step];

        var previous = DateTime.MinValue;
        DateTime? At(SiteStatus status) => furthest >= status ? previous = WorkingHour(days[(int)status], previous, chance, now) : null;
        var life = new DemoLife
        {
            Business = business,
            Created = At(SiteStatus.Draft)!.Value,
            Ready = At(SiteStatus.PocReady),
            Sent = At(SiteStatus.ProposalSent),
            SentAgain = furthest > SiteStatus.ProposalSent && waits[2] > 9 ? previous = WorkingHour(days[3] + 3, previous, chance, now) : null,
            Accepted = At(SiteStatus.Accepted),
            WentLive = At(SiteStatus.Live),
            Suspended = business.Status == SiteStatus.Suspended ? previous = WorkingHour(Math.Min(business.Days - 1, chance.Next(20, 60)), previous, chance, now) : null,
            Cancelled = business.Status == SiteStatus.Cancelled ? WorkingHour(chance.Next(business.Days), previous, chance, now) : null,
        };
        return life;
    }

    /// <summary>A moment of a working day, so many days ago, after another moment and not in the future.</summary>
    private static DateTime WorkingHour(int daysAgo, DateTime after, Random chance, DateTime now)
    {
        var moment = now.Date.AddDays(-daysAgo).AddMinutes(chance.Next(7 * 60, 16 * 60));
        if (moment < after) moment = after.AddMinutes(chance.Next(20, 120));
        // What happened today happened some time ago, each step a little before the next.
        return moment < now ? moment : after < now.AddHours(-1) ? now.AddMinutes(-chance.Next(15, 55)) : after.AddTicks((now - after).Ticks / 3);
    }
}
