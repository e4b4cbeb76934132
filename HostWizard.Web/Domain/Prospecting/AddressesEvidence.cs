using System.Text.Json.Serialization;

namespace HostWizard.Web.Domain.Prospecting;

/// <summary>How a website's pages were found.</summary>
[JsonConverter(typeof(EnumWordConverter<AddressSource>))]
public enum AddressSource
{
    /// <summary>They were not.</summary>
    None,

    /// <summary>The website lists them itself.</summary>
    Sitemap,

    /// <summary>Links were followed, a few pages far.</summary>
    Crawl,
}

/// <summary>Pages a website has today; later each leads to its successor.</summary>
public sealed record AddressesEvidence
{
    /// <summary>What came of looking for them.</summary>
    public required VisitOutcome Outcome { get; init; }

    /// <summary>What went wrong, in words; null when nothing did.</summary>
    public string? Problem { get; init; }

    /// <summary>How they were found.</summary>
    public AddressSource Source { get; init; }

    /// <summary>Path and query of each, in order of their letters: <c>/</c>, <c>/index.php?id=3</c>.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>Whether all were found, as far as can be told; false when a limit ended the search.</summary>
    public bool IsComplete { get; init; }
}
