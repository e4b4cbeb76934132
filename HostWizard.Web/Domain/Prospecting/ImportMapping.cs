using System.Text.Json;

namespace HostWizard.Web.Domain.Prospecting;

/// <summary>How the columns of a list are read, and what is done with it afterwards.</summary>
/// <param name="Separator">What parts the cells.</param>
/// <param name="HasHeader">Whether the first line names the columns.</param>
/// <param name="Columns">What each column holds; null for one that is left out.</param>
public sealed record ImportMapping(char Separator, bool HasHeader, IReadOnlyList<ImportField?> Columns)
{
    /// <summary>Most columns a list may have.</summary>
    public const int MostColumns = 60;

    /// <summary>Whether it is written as soon as it is checked.</summary>
    public bool WritesAtOnce { get; init; }

    /// <summary>Whether the websites of the new ones are looked at afterwards.</summary>
    public bool LooksAfterwards { get; init; }

    /// <summary>Whether a row can be anybody: some column holds a name or a website.</summary>
    public bool NamesBusinesses => Columns.Contains(ImportField.BusinessName) || Columns.Contains(ImportField.Website);

    /// <summary>The mapping as it is kept.</summary>
    public string ToJson() => JsonSerializer.Serialize(new Kept(Separator, HasHeader, [.. Columns.Select(field => field?.Text())], WritesAtOnce, LooksAfterwards), JsonSerializerOptions.Web);

    /// <summary>The mapping that was kept.</summary>
    public static ImportMapping FromJson(string json)
    {
        var kept = JsonSerializer.Deserialize<Kept>(json, JsonSerializerOptions.Web)!;
        return new(kept.Separator, kept.Header, [.. kept.Columns.Select(EnumText<ImportField>.Parse)]) { WritesAtOnce = kept.Writes, LooksAfterwards = kept.Looks };
    }

    /// <summary>The same with other columns.</summary>
    /// <exception cref="InvalidInputException">A field is named twice, or nothing says who a row is.</exception>
    public ImportMapping With(IReadOnlyList<ImportField?> columns, bool hasHeader)
    {
        var twice = columns.Where(field => field is not null).GroupBy(field => field).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null) throw new InvalidInputException("mapping", $"Two columns are read as “{twice.Key!.Value.Label()}”; please choose one of them.");
        var mapping = this with { Columns = columns, HasHeader = hasHeader };
        return mapping.NamesBusinesses ? mapping : throw new InvalidInputException("mapping", "Please say which column holds the business name or the website; without one of them a row is nobody.");
    }

    private sealed record Kept(char Separator, bool Header, IReadOnlyList<string?> Columns, bool Writes, bool Looks);
}
