using System.Globalization;

namespace HostWizard.Web.Domain.Prospecting;

/// <summary>Which programs, and which of their versions, get no repairs any more. Majors past the end of support that their makers announced; to be looked through once a year.</summary>
public static class SoftwareAge
{
    private static readonly string[] Gone = ["Microsoft FrontPage", "Adobe GoLive", "iWeb", "NetObjects Fusion", "Microsoft Word"];

    private static readonly (string Name, int OldestGood)[] Oldest = [("WordPress", 6), ("Joomla", 5), ("Drupal", 10), ("TYPO3", 13), ("PrestaShop", 8)];

    /// <summary>Whether nobody repairs it any more; false where no version is told.</summary>
    public static bool IsOld(Software software)
        => Gone.Contains(software.Name)
            || (Array.Find(Oldest, one => one.Name == software.Name) is { Name: not null } known && Major(software.Version) is { } major && major < known.OldestGood);

    private static int? Major(string? version) => int.TryParse(version?.Split('.')[0], CultureInfo.InvariantCulture, out var major) ? major : null;
}
