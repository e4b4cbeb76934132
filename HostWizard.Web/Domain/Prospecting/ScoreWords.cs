namespace HostWizard.Web.Domain.Prospecting;

/// <summary>A score in words.</summary>
public static class ScoreWords
{
    private const int MostPieces = 3;
    private const int Longest = 300;

    /// <summary>The weightiest evidence that a website is needed, at most three pieces; null when there is none.</summary>
    public static string? Why(Score score)
    {
        var pieces = score.Lines.Where(line => line.Points > 0 && line.Part is ScorePart.TechnicalHealth or ScorePart.Modernity).OrderByDescending(line => line.Points).DistinctBy(line => line.Evidence).Take(MostPieces)
            .Select(line => line.Evidence.TrimEnd('.'));
        var text = string.Join(" · ", pieces);
        return text.Length == 0 ? null : text.Length <= Longest ? text : text[..(Longest - 1)] + "…";
    }

    /// <summary>What a website is, by what was found.</summary>
    public static WebsiteToday Today(ProspectEvidence evidence, Score score)
    {
        if (score.Lines.Any(line => line.Rule == "no_website")) return WebsiteToday.None;
        if (evidence.Page is { IsParked: true }) return WebsiteToday.Parked;
        if (evidence.Page is not { IsRead: true }) return WebsiteToday.Unreachable;
        return score.Parts[ScorePart.TechnicalHealth] >= Weak || score.Parts[ScorePart.Modernity] >= Weak ? WebsiteToday.Weak : WebsiteToday.Fine;
    }

    private const int Weak = 30;
}
