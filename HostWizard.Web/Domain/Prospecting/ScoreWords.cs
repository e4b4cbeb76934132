namespace HostWizard.Web.Domain.Prospecting;

/// <summary>A score in words.</summary>
public static class ScoreWords
{
    private const int MostPieces = 3;
    private const int Longest = 300;

    /// <summary>The weightiest evidence that a website is needed, at most three pieces; null when there is none.</summary>
    public static string? Why(Score score)
    {
        var pieces = score.Lines.Where(line => line is { Points: > 0, Brief: not null }).OrderByDescending(line => line.Points).Select(line => line.Brief!).Distinct().Take(MostPieces).ToList();
        if (pieces.Count == 0) return null;
        var text = string.Join(" · ", pieces);
        return char.ToUpperInvariant(text[0]) + (text.Length <= Longest ? text[1..] : text[1..(Longest - 1)] + "…");
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
