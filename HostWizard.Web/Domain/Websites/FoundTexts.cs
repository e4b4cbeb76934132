namespace HostWizard.Web.Domain.Websites;

/// <summary>What a business says of itself elsewhere, in the language of its website to be, as plain words. What is empty is not known.</summary>
public sealed record FoundTexts
{
    /// <summary>What it is, in a few words.</summary>
    public string Claim { get; init; } = "";

    /// <summary>One or two sentences that say who this is.</summary>
    public string Lead { get; init; } = "";

    /// <summary>One sentence for search engines.</summary>
    public string Description { get; init; } = "";

    /// <summary>What stands above <see cref="Paragraphs"/>.</summary>
    public string Heading { get; init; } = "";

    /// <summary>What it tells of itself.</summary>
    public IReadOnlyList<string> Paragraphs { get; init; } = [];
}
