using System.Text;
using System.Text.Json;

namespace HostWizard.Web.Domain.Prospecting;

/// <summary>Looks for people in kept evidence, whatever its record, and strikes them out.</summary>
internal static class EvidenceText
{
    /// <summary>Whether any text in it is what is looked for.</summary>
    public static bool Any(string json, Func<string, bool> isIt)
    {
        using var document = JsonDocument.Parse(json);
        return Any(document.RootElement, isIt);
    }

    /// <summary>The evidence without a person: entries of lists that name them are gone, elsewhere a placeholder stands.</summary>
    public static string Without(string json, PersonTraces person)
    {
        using var document = JsonDocument.Parse(json);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream)) Write(writer, document.RootElement, person);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static bool Any(JsonElement here, Func<string, bool> isIt) => here.ValueKind switch
    {
        JsonValueKind.String => isIt(here.GetString()!),
        JsonValueKind.Array => here.EnumerateArray().Any(item => Any(item, isIt)),
        JsonValueKind.Object => here.EnumerateObject().Any(member => Any(member.Value, isIt)),
        _ => false,
    };

    private static void Write(Utf8JsonWriter writer, JsonElement here, PersonTraces person)
    {
        switch (here.ValueKind)
        {
            case JsonValueKind.String:
                writer.WriteStringValue(person.StruckFrom(here.GetString()));
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in here.EnumerateArray().Where(item => item.ValueKind != JsonValueKind.String || !person.IsIn(item.GetString()))) Write(writer, item, person);
                writer.WriteEndArray();
                break;
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var member in here.EnumerateObject())
                {
                    writer.WritePropertyName(member.Name);
                    Write(writer, member.Value, person);
                }
                writer.WriteEndObject();
                break;
            default:
                here.WriteTo(writer);
                break;
        }
    }
}
