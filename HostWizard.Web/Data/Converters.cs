using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace HostWizard.Web.Data;

/// <summary>Instants as integer Unix milliseconds, the same on both providers. An unspecified time is UTC.</summary>
public sealed class UtcMilliseconds() : ValueConverter<DateTime, long>(
    instant => new DateTimeOffset(DateTime.SpecifyKind(instant, DateTimeKind.Utc)).ToUnixTimeMilliseconds(),
    milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).UtcDateTime);

/// <summary>Identity's instants, stored like all others.</summary>
public sealed class OffsetMilliseconds() : ValueConverter<DateTimeOffset, long>(
    instant => instant.ToUnixTimeMilliseconds(),
    milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));

/// <summary>Enums as lower snake case text.</summary>
public sealed class SnakeCaseText<T>() : ValueConverter<T, string>(
    value => EnumText<T>.Of(value),
    text => EnumText<T>.Parse(text)!.Value) where T : struct, Enum;

/// <summary>A record that is kept whole, as JSON text.</summary>
public sealed class JsonText<T>() : ValueConverter<T, string>(value => Write(value), text => Read(text)) where T : class
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false), new NumberSet() },
        IgnoreReadOnlyProperties = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { WebsiteJson.NameKinds, WebsiteJson.LeaveOutEmpty } },
    };

    /// <summary>Two are the same when they say the same; records that are frozen need no copy.</summary>
    public static readonly ValueComparer<T> Comparer = new((one, other) => ReferenceEquals(one, other) || (one != null && other != null && Write(one) == Write(other)), value => Write(value).GetHashCode(StringComparison.Ordinal), value => value);

    // Not private: the compiled model names them.
    internal static string Write(T value) => JsonSerializer.Serialize(value, Options);

    internal static T Read(string text) => JsonSerializer.Deserialize<T>(text, Options)!;
}

/// <summary>A set of numbers as a list in order; the serializer reads no read-only sets.</summary>
internal sealed class NumberSet : JsonConverter<IReadOnlySet<int>>
{
    public override IReadOnlySet<int> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonSerializer.Deserialize<HashSet<int>>(ref reader, options)!;

    public override void Write(Utf8JsonWriter writer, IReadOnlySet<int> value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value.Order(), options);
}

/// <summary>How websites are written: each section says its kind, and what is empty is left out, because most fields of most sections are.</summary>
internal static class WebsiteJson
{
    public static void NameKinds(JsonTypeInfo type)
    {
        if (type.Type != typeof(SectionContent)) return;
        type.PolymorphismOptions = new() { TypeDiscriminatorPropertyName = "kind", UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization };
        foreach (var kind in SectionKind.All) type.PolymorphismOptions.DerivedTypes.Add(new(kind.Content, kind.Name));
    }

    public static void LeaveOutEmpty(JsonTypeInfo type)
    {
        if (!IsOfWebsite(type.Type)) return;
        foreach (var property in type.Properties.Where(property => property.Set is not null))
            property.ShouldSerialize = (_, value) => value switch { null or "" or false => false, ICollection { Count: 0 } => false, Picture { IsEmpty: true, Alt: "" } or LinkTo { Target: "" } => false, _ => true };
    }

    private static bool IsOfWebsite(Type type) => type.IsSubclassOf(typeof(SectionContent)) || type.DeclaringType?.IsSubclassOf(typeof(SectionContent)) == true || type == typeof(Business) || type == typeof(WebSection) || type == typeof(Picture);
}
