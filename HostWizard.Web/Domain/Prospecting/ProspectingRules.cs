namespace HostWizard.Web.Domain.Prospecting;

/// <summary>What becomes of prospects nobody spoke with for long.</summary>
public enum RetentionAction { Anonymise, Delete }

/// <summary>What an agency sets once for all prospects. Without a row, what a new one says holds.</summary>
public sealed class ProspectingRules
{
    /// <summary>Number of the one row.</summary>
    public const int OnlyId = 1;

    /// <summary>Longest time to keep, in months.</summary>
    public const int MostMonths = 120;

    private const int NightHour = 3;

    /// <summary>Number of the row: <see cref="OnlyId"/>.</summary>
    public int Id { get; private set; } = OnlyId;

    /// <summary>Weight of <see cref="ScorePart.TechnicalHealth"/>.</summary>
    public int TechnicalHealth { get; private set; } = new ScoreWeights().TechnicalHealth;

    /// <summary>Weight of <see cref="ScorePart.Modernity"/>.</summary>
    public int Modernity { get; private set; } = new ScoreWeights().Modernity;

    /// <summary>Weight of <see cref="ScorePart.BusinessValue"/>.</summary>
    public int BusinessValue { get; private set; } = new ScoreWeights().BusinessValue;

    /// <summary>Weight of <see cref="ScorePart.Reachability"/>.</summary>
    public int Reachability { get; private set; } = new ScoreWeights().Reachability;

    /// <summary>When the weights were last set, UTC; what was counted before is counted anew. Null while they never were.</summary>
    public DateTime? WeighedAt { get; private set; }

    /// <summary>After how many months without contact; null for never.</summary>
    public int? RetentionMonths { get; private set; } = 24;

    /// <summary>What happens then.</summary>
    public RetentionAction RetentionAction { get; private set; } = RetentionAction.Anonymise;

    /// <summary>The weights together.</summary>
    public ScoreWeights Weights => new(TechnicalHealth, Modernity, BusinessValue, Reachability);

    /// <summary>Sets the weights.</summary>
    /// <param name="weights">How much each part weighs.</param>
    /// <param name="now">When, UTC.</param>
    public void Weigh(ScoreWeights weights, DateTime now)
    {
        if (weights == Weights) return;
        (TechnicalHealth, Modernity, BusinessValue, Reachability) = (weights.TechnicalHealth, weights.Modernity, weights.BusinessValue, weights.Reachability);
        WeighedAt = now;
    }

    /// <summary>Who was last in contact before this is not kept any longer, UTC; null when all are kept for ever.</summary>
    /// <param name="now">The moment it is asked, UTC.</param>
    public DateTime? KeepsSince(DateTime now) => RetentionMonths is { } months ? Luxembourg.StartOf(Luxembourg.DayOf(now).AddMonths(-months)) : null;

    /// <summary>When it is looked next which prospects are not to be kept any longer, UTC: every night at three, the clock in Luxembourg.</summary>
    /// <param name="now">The moment it is asked, UTC.</param>
    public static DateTime NextNight(DateTime now)
    {
        var today = Luxembourg.DayOf(now);
        return Luxembourg.StartOf(today).AddHours(NightHour) is var night && night > now ? night : Luxembourg.StartOf(today.AddDays(1)).AddHours(NightHour);
    }

    /// <summary>Sets for how long prospects are kept.</summary>
    /// <exception cref="InvalidInputException">The time is out of bounds.</exception>
    public void Keep(int? months, RetentionAction then)
    {
        if (months is < 1 or > MostMonths) throw new InvalidInputException("retention_months", $"Please give a number of months from 1 to {MostMonths}, or nothing to keep them for ever.");
        (RetentionMonths, RetentionAction) = (months, then);
    }
}
