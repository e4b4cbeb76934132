namespace HostWizard.Web.Domain.Prospecting;

/// <summary>A website as it is today, as somebody says it to its owner on the telephone.</summary>
/// <param name="Opening">What was tried and seen.</param>
/// <param name="Points">What it means for them, the weightiest first; none where nothing could be seen.</param>
public sealed record PhoneWords(string Opening, IReadOnlyList<string> Points)
{
    private const int MostPoints = 4;
    private const int MostOfGood = 2;

    // What the opening says already.
    private static readonly string[] Opened = ["unreachable", "error_page", "parked", "nothing_works"];

    /// <summary>What to say.</summary>
    /// <param name="evidence">What was found out.</param>
    /// <param name="score">What it counts.</param>
    public static PhoneWords Of(ProspectEvidence evidence, Score score)
    {
        var today = ScoreWords.Today(evidence, score);
        var points = score.Lines.Where(line => line.Points > 0 && line.Part is ScorePart.TechnicalHealth or ScorePart.Modernity && !Opened.Contains(line.Rule)).OrderByDescending(line => line.Points)
            .Select(line => line.Reason).Distinct().Take(today == WebsiteToday.Fine ? MostOfGood : MostPoints).ToList();
        return new(today switch
        {
            WebsiteToday.None => None(evidence),
            WebsiteToday.Parked => "Your domain is yours, but there is no website on it.",
            WebsiteToday.Unreachable => Unreachable(evidence),
            WebsiteToday.Fine => points.Count == 0 ? "I had a look at your website: it is in good shape." : "I had a look at your website: it is in good shape, and could still be better.",
            _ => "I had a look at your website, and it could do more for you.",
        }, points);
    }

    private static string None(ProspectEvidence evidence) => (evidence.Known.HasWebsite, evidence.Domain?.Exists) switch
    {
        (false, _) => "I looked for your website, and I did not find one.",
        (_, true) => "I typed in your address: the domain is there, but it leads to no website.",
        _ => "I typed in the address I have of your website, and it does not exist.",
    };

    private static string Unreachable(ProspectEvidence evidence) => evidence.Connection switch
    {
        null => "I have not seen your website yet.",
        { Outcome: VisitOutcome.DisallowedByRobots } => "Your website asks not to be looked at by programs, so I have not seen its inside.",
        { Outcome: VisitOutcome.NotAllowed } => "Your address leads to a place that is not on the public web.",
        { Outcome: VisitOutcome.NameNotAnswered or VisitOutcome.NoSuchDomain } => "I tried to open your website, and it could not be found just then.",
        { Outcome: var outcome } when !outcome.HasAnswer() => $"I tried to open your website, and it did not open: {outcome.Said()}.",
        { Status: >= 400 and var status } => $"I opened your website and saw an error: number {status}.",
        _ => "I opened your website, and there was no page to read.",
    };
}
