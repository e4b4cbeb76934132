using System.Collections.Frozen;
using System.Text.Json;

namespace HostWizard.Web.Domain;

/// <summary>The one spelling of an enum outside the code: exact lower snake case, in the database and in JSON.</summary>
public static class EnumText<T> where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> Texts =
        Enum.GetValues<T>().ToFrozenDictionary(v => v, v => JsonNamingPolicy.SnakeCaseLower.ConvertName(v.ToString()));

    private static readonly FrozenDictionary<string, T> Values = Texts.ToFrozenDictionary(t => t.Value, t => t.Key, StringComparer.Ordinal);

    /// <summary>All spellings, in the order of declaration.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<T>().Select(v => Texts[v])];

    /// <summary>The spelling of a value.</summary>
    public static string Of(T value) => Texts[value];

    /// <summary>The value so spelled; null when there is none.</summary>
    public static T? Parse(string? text) => text is not null && Values.TryGetValue(text, out var value) ? value : null;

    /// <summary>The value so spelled.</summary>
    /// <exception cref="InvalidInputException">There is none; <paramref name="field"/> is named with the spellings that are.</exception>
    public static T Parse(string field, string? text)
        => Parse(text) ?? throw new InvalidInputException(field, $"Please use one of: {string.Join(", ", All)}.");
}

/// <summary>Spelling as an extension, for use on any enum.</summary>
public static class EnumTextExtensions
{
    /// <summary>The lower snake case spelling.</summary>
    public static string Text<T>(this T value) where T : struct, Enum => EnumText<T>.Of(value);

    /// <summary>The spelling with spaces, for sentences: <c>proposal_sent</c> reads "proposal sent".</summary>
    public static string Words<T>(this T value) where T : struct, Enum => EnumText<T>.Of(value).Replace('_', ' ').Replace("poc", "POC", StringComparison.Ordinal);
}
