using System.Text.Json.Serialization;

namespace HostWizard.Web.Domain.Prospecting;

/// <summary>What a score is made of.</summary>
[JsonConverter(typeof(EnumWordConverter<ScorePart>))]
public enum ScorePart
{
    /// <summary>How much is wrong with the way the website works today.</summary>
    TechnicalHealth,

    /// <summary>How old it looks and is made.</summary>
    Modernity,

    /// <summary>What the business has to gain, and whether there is one.</summary>
    BusinessValue,

    /// <summary>How well somebody there can be reached.</summary>
    Reachability,
}

/// <summary>What to do about a prospect.</summary>
[JsonConverter(typeof(EnumWordConverter<Tier>))]
public enum Tier
{
    /// <summary>Needs a website, is worth one: call first.</summary>
    TopPriority,

    /// <summary>Needs one and is easily reached, though there is less to gain.</summary>
    QuickWin,

    /// <summary>Worth having, though today's website still does: keep in touch.</summary>
    Strategic,

    /// <summary>Not now.</summary>
    Low,
}

/// <summary>How much each part weighs; only their proportions count.</summary>
public sealed record ScoreWeights
{
    /// <summary>Makes weights.</summary>
    /// <exception cref="InvalidInputException">One is below 0 or above 100, or all are 0; the field is named.</exception>
    public ScoreWeights(int technicalHealth = 30, int modernity = 30, int businessValue = 20, int reachability = 20)
    {
        foreach (var (field, weight) in new[] { ("technical_health", technicalHealth), ("modernity", modernity), ("business_value", businessValue), ("reachability", reachability) })
            if (weight is < 0 or > 100) throw new InvalidInputException(field, "Please give a whole number from 0 to 100.");
        if (technicalHealth + modernity + businessValue + reachability == 0) throw new InvalidInputException("technical_health", "At least one part must weigh something.");
        (TechnicalHealth, Modernity, BusinessValue, Reachability) = (technicalHealth, modernity, businessValue, reachability);
    }

    /// <summary>Weight of <see cref="ScorePart.TechnicalHealth"/>, 0 to 100.</summary>
    public int TechnicalHealth { get; }

    /// <summary>Weight of <see cref="ScorePart.Modernity"/>, 0 to 100.</summary>
    public int Modernity { get; }

    /// <summary>Weight of <see cref="ScorePart.BusinessValue"/>, 0 to 100.</summary>
    public int BusinessValue { get; }

    /// <summary>Weight of <see cref="ScorePart.Reachability"/>, 0 to 100.</summary>
    public int Reachability { get; }

    /// <summary>Weight of a part.</summary>
    public int Of(ScorePart part) => part switch
    {
        ScorePart.TechnicalHealth => TechnicalHealth,
        ScorePart.Modernity => Modernity,
        ScorePart.BusinessValue => BusinessValue,
        _ => Reachability,
    };
}

/// <summary>A rule that counted.</summary>
/// <param name="Rule">Its short name, as in <see cref="ScoreRules.All"/>.</param>
/// <param name="Part">What it belongs to.</param>
/// <param name="Points">What it adds to its part; below zero it takes away.</param>
/// <param name="Reason">Why it matters, as <see cref="ScoreRule.Reason"/> says it.</param>
/// <param name="Evidence">What was found.</param>
/// <param name="Brief">The same in a few words, where it speaks for a new website; null elsewhere.</param>
public sealed record ScoreLine(string Rule, ScorePart Part, int Points, string Reason, string Evidence, string? Brief);

/// <summary>How much a call is worth, 0 to 100, and why. A high score is an old, bad website of a business that can be reached and has something to gain.</summary>
/// <param name="Total">The weighted mean of the parts, 0 to 100.</param>
/// <param name="Parts">Points of each part, 0 to 100.</param>
/// <param name="Tier">What to do about it.</param>
/// <param name="Lines">Every rule that counted, in the order of the table.</param>
public sealed record Score(int Total, IReadOnlyDictionary<ScorePart, int> Parts, Tier Tier, IReadOnlyList<ScoreLine> Lines)
{
    private const int Half = 50;
    private const int SomeNeed = 20;
    private const int EasilyReached = 40;

    /// <summary>Counts. The same evidence, weights and day give the same score.</summary>
    /// <param name="evidence">What was found out; what was not looked at counts for nothing.</param>
    /// <param name="weights">How much each part weighs.</param>
    /// <param name="today">The day that copyright years and certificates are compared with.</param>
    public static Score Of(ProspectEvidence evidence, ScoreWeights weights, DateOnly today)
    {
        var facts = new ScoreFacts(evidence, today);
        var lines = ScoreRules.All.Select(rule => rule.Evidence(facts) is { } found ? new ScoreLine(rule.Name, rule.Part, rule.Points, rule.Reason, found, rule.Brief?.Invoke(facts)) : null).OfType<ScoreLine>().ToList();
        var parts = Enum.GetValues<ScorePart>().ToDictionary(part => part, part => Math.Clamp(lines.Where(line => line.Part == part).Sum(line => line.Points), 0, 100));
        return new(Mean(parts, weights, Enum.GetValues<ScorePart>()), parts, TierOf(parts, weights), lines);
    }

    private static Tier TierOf(Dictionary<ScorePart, int> parts, ScoreWeights weights)
    {
        var need = Mean(parts, weights, [ScorePart.TechnicalHealth, ScorePart.Modernity]);
        var worth = Mean(parts, weights, [ScorePart.BusinessValue, ScorePart.Reachability]);
        if (need >= Half && worth >= Half) return Tier.TopPriority;
        if (need >= Half && parts[ScorePart.Reachability] >= EasilyReached) return Tier.QuickWin;
        return need >= SomeNeed && worth >= Half ? Tier.Strategic : Tier.Low;
    }

    private static int Mean(Dictionary<ScorePart, int> parts, ScoreWeights weights, ScorePart[] of)
    {
        // Parts that weigh nothing in the total still tell the tier.
        var isWeighed = of.Any(part => weights.Of(part) > 0);
        int WeightOf(ScorePart part) => isWeighed ? weights.Of(part) : 1;
        var weight = of.Sum(WeightOf);
        // Whole numbers all the way: no machine rounds them otherwise.
        return ((2 * of.Sum(part => parts[part] * WeightOf(part))) + weight) / (2 * weight);
    }
}
