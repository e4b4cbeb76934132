using System.Text.Json;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>The evidence of a step as it is kept, line by line for people.</summary>
public static class StepFacts
{
    private const int MostLines = 60;
    private const int MostInOne = 12;
    private const int LongestWords = 300;

    /// <summary>Names and values; what is empty is left out, and of long lists the beginning is told.</summary>
    /// <param name="evidence">The step's record as JSON; null for nothing.</param>
    public static IReadOnlyList<(string Name, string Words)> Of(string? evidence)
    {
        if (evidence is null) return [];
        using var json = JsonDocument.Parse(evidence);
        return [.. Lines("", json.RootElement).Take(MostLines)];
    }

    private static IEnumerable<(string Name, string Words)> Lines(string name, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                return value.EnumerateObject().SelectMany(one => Lines($"{name} {one.Name.Replace('_', ' ')}".Trim(), one.Value));
            case JsonValueKind.Array when value.EnumerateArray().All(one => one.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array)):
                var all = value.EnumerateArray().Where(one => one.ValueKind != JsonValueKind.Null).Select(Words).ToList();
                return all.Count == 0 ? [] : [(name, Short(string.Join(" · ", all.Take(MostInOne)) + (all.Count > MostInOne ? $" … {all.Count} in all" : "")))];
            case JsonValueKind.Array:
                return value.EnumerateArray().Take(MostInOne).SelectMany((one, i) => Lines($"{name} {i + 1}", one));
            case JsonValueKind.Null or JsonValueKind.Undefined:
                return [];
            default:
                return Words(value) is { Length: > 0 } words ? [(name, Short(words))] : [];
        }
    }

    private static string Words(JsonElement value) => value.ValueKind switch { JsonValueKind.True => "yes", JsonValueKind.False => "no", JsonValueKind.String => value.GetString()!, _ => value.GetRawText() };

    private static string Short(string words) => words.Length <= LongestWords ? words : words[..LongestWords] + "…";
}
