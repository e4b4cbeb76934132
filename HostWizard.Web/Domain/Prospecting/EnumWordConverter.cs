using System.Text.Json;
using System.Text.Json.Serialization;

namespace HostWizard.Web.Domain.Prospecting;

/// <summary>Enums of kept evidence in their one spelling (<see cref="EnumText{T}"/>), whatever options it is written with: evidence outlives the order of a declaration.</summary>
public sealed class EnumWordConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) where T : struct, Enum;
