using System.Text.Json;
using AngleSharp.Dom;
using HostWizard.Web.Domain.Prospecting;
using HostWizard.Web.Domain.Websites;

namespace HostWizard.Web.Infrastructure.Prospecting;

/// <summary>What a page tells search engines of the business (schema.org, as JSON-LD or microdata).</summary>
internal sealed class StructuredData
{
    private const int MostObjects = 500;
    private const int LongestWord = 60;
    private const int LongestText = 300;

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private readonly List<string> types = [];
    private readonly List<string> hours = [];
    private readonly Dictionary<DayOfWeek, OpeningDay> days = [];

    public StructuredData(PageOutline page)
    {
        foreach (var script in page.All("script").Where(script => script.GetAttribute("type")?.Trim().Equals("application/ld+json", StringComparison.OrdinalIgnoreCase) == true)) ReadJson(script.TextContent);
        foreach (var element in page.Everything)
        {
            if (element.GetAttribute("itemtype") is { } type && type.Contains("schema.org/", StringComparison.OrdinalIgnoreCase)) AddType(type);
            if (element.GetAttribute("itemprop") is not { } property) continue;
            var value = Short(element.GetAttribute("content") ?? element.GetAttribute("datetime") ?? PageOutline.Words(element));
            if (property == "openingHours") hours.Add(value);
            if (property == "telephone") Phone ??= value;
            if (property == "email") Email ??= value;
            if (property == "streetAddress") Street ??= value;
            if (property == "postalCode") PostalCode ??= value;
            if (property == "addressLocality") Town ??= value;
        }
    }

    public IReadOnlyList<string> Types => [.. types.Distinct().Take(20)];

    public string? Phone { get; private set; }

    public string? Email { get; private set; }

    public string? Logo { get; private set; }

    public List<string> Profiles { get; } = [];

    public PostalAddress? Address => Town is { Length: > 0 } town ? new(Street ?? "", PostalCode ?? "", town) : null;

    public IReadOnlyList<OpeningDay> Hours
        => days.Count > 0 ? [.. OpeningHours.Week.Where(days.ContainsKey).Select(day => days[day])] : HoursText.Read([.. hours.SelectMany(one => one.Split(';', StringSplitOptions.TrimEntries))]);

    private string? Street { get; set; }

    private string? PostalCode { get; set; }

    private string? Town { get; set; }

    private void ReadJson(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text, Lenient);
            var waiting = new Queue<JsonElement>([json.RootElement]);
            for (var read = 0; waiting.Count > 0 && read < MostObjects; read++)
            {
                var next = waiting.Dequeue();
                if (next.ValueKind == JsonValueKind.Array) foreach (var one in next.EnumerateArray()) waiting.Enqueue(one);
                if (next.ValueKind == JsonValueKind.Object) ReadObject(next, waiting);
            }
        }
        catch (JsonException)
        {
            // Broken structured data tells search engines nothing, nor us.
        }
    }

    private void ReadObject(JsonElement thing, Queue<JsonElement> waiting)
    {
        foreach (var type in Texts(thing, "@type")) AddType(type);
        Phone ??= Texts(thing, "telephone").FirstOrDefault();
        Email ??= Texts(thing, "email").FirstOrDefault();
        Street ??= Texts(thing, "streetAddress").FirstOrDefault();
        PostalCode ??= Texts(thing, "postalCode").FirstOrDefault();
        Town ??= Texts(thing, "addressLocality").FirstOrDefault();
        Logo ??= Texts(thing, "logo").FirstOrDefault() ?? (thing.TryGetProperty("logo", out var logo) && logo.ValueKind == JsonValueKind.Object ? Texts(logo, "url").FirstOrDefault() : null);
        Profiles.AddRange(Texts(thing, "sameAs"));
        hours.AddRange(Texts(thing, "openingHours"));
        if (Texts(thing, "opens").FirstOrDefault() is { } opens && Texts(thing, "closes").FirstOrDefault() is { } closes) ReadHours(thing, opens, closes);
        foreach (var property in thing.EnumerateObject().Where(property => property.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)) waiting.Enqueue(property.Value);
    }

    private void ReadHours(JsonElement thing, string opens, string closes)
    {
        if (!TimeOnly.TryParse(opens, System.Globalization.CultureInfo.InvariantCulture, out var from) || !TimeOnly.TryParse(closes, System.Globalization.CultureInfo.InvariantCulture, out var to)) return;
        foreach (var day in Texts(thing, "dayOfWeek").Select(HoursText.Day).OfType<DayOfWeek>())
        {
            var known = days.GetValueOrDefault(day) ?? new(day, []);
            // The same time twice is how the standard says "closed".
            days[day] = from == to ? known : known with { Spans = [.. known.Spans.Append(new(from, to)).DistinctBy(span => span.From).OrderBy(span => span.From).Take(3)] };
        }
    }

    private void AddType(string type)
    {
        var name = type.TrimEnd('/').Split('/')[^1];
        if (name.Length is > 0 and <= LongestWord) types.Add(name);
    }

    private static string Short(string text) => PageOutline.OneLine(text) is var line && line.Length > LongestText ? line[..LongestText] : line;

    private static IEnumerable<string> Texts(JsonElement thing, string name)
    {
        if (!thing.TryGetProperty(name, out var value)) return [];
        return value.ValueKind switch
        {
            JsonValueKind.String => [Short(value.GetString()!)],
            JsonValueKind.Array => value.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.String).Select(one => Short(one.GetString()!)),
            _ => [],
        };
    }
}
