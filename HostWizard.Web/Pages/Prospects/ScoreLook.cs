using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using HostWizard.Web.Pages.Shared;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>How scores and websites of today look: words, icons and lengths.</summary>
public static class ScoreLook
{
    /// <summary>The parts in the order they are shown, with a word, a question, and the class of their colour.</summary>
    public static IReadOnlyList<(ScorePart Part, string Word, string Asks, string Colour)> Parts { get; } =
    [
        (ScorePart.TechnicalHealth, "Health", "what is wrong with how it works", "sb-1"),
        (ScorePart.Modernity, "Modernity", "how old it looks and is made", "sb-2"),
        (ScorePart.BusinessValue, "Value", "what there is to gain", "sb-3"),
        (ScorePart.Reachability, "Reach", "can somebody be reached", "sb-4"),
    ];

    /// <summary>What to do about it, in a word.</summary>
    public static string Word(Tier tier) => StatusLook.Label(tier);

    /// <summary>The website of today in a word.</summary>
    public static string Word(WebsiteToday website) => website switch { WebsiteToday.None => "No website", _ => StatusLook.Label(website) };

    /// <summary>The icon beside it.</summary>
    public static string Icon(WebsiteToday website) => website switch
    {
        WebsiteToday.None => "world-off",
        WebsiteToday.Unreachable => "plug-connected-x",
        WebsiteToday.Parked => "tag",
        WebsiteToday.Weak => "alert-triangle",
        _ => "circle-check",
    };

    /// <summary>The colour of its word.</summary>
    public static string Tone(WebsiteToday website) => website switch { WebsiteToday.None or WebsiteToday.Unreachable => "bad", WebsiteToday.Fine => "good", _ => "warn" };

    /// <summary>A language as those call it who speak it.</summary>
    public static string Word(SiteLanguage language) => language switch { SiteLanguage.Fr => "Français", SiteLanguage.De => "Deutsch", SiteLanguage.Lb => "Lëtzebuergesch", _ => "English" };

    /// <summary>What a step looks at, in words.</summary>
    public static string Word(StepKind step) => step switch { StepKind.Dns => "Name and mail", StepKind.Http => "Connection", StepKind.Page => "First page", StepKind.Addresses => "Its pages", _ => "Logo" };
}
