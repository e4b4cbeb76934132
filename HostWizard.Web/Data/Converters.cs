using HostWizard.Web.Domain;
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
