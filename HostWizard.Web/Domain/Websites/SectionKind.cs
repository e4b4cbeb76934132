using System.Collections.Frozen;

namespace HostWizard.Web.Domain.Websites;

/// <summary>Says of a section's content what kind it is. Adding a kind is adding a record that carries this.</summary>
/// <param name="name">Its name in saved websites, lower case; never changed.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SectionKindAttribute(string name) : Attribute
{
    /// <summary>Its name in saved websites.</summary>
    public string Name { get; } = name;

    /// <summary>What people call it.</summary>
    public required string Label { get; init; }

    /// <summary>What it is for, in one line.</summary>
    public required string Use { get; init; }

    /// <summary>Name of its icon.</summary>
    public required string Icon { get; init; }

    /// <summary>Its layouts; the first is the usual one.</summary>
    public required string[] Variants { get; init; }

    /// <summary>Its place where kinds are offered.</summary>
    public int Order { get; init; }
}

/// <summary>A kind of section.</summary>
/// <param name="Name">Its name in saved websites.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Use">What it is for.</param>
/// <param name="Icon">Name of its icon.</param>
/// <param name="Variants">Its layouts; the first is the usual one.</param>
/// <param name="Content">The record that holds its content.</param>
public sealed record SectionKind(string Name, string Label, string Use, string Icon, IReadOnlyList<string> Variants, Type Content)
{
    /// <summary>All kinds, in the order they are offered.</summary>
    public static IReadOnlyList<SectionKind> All { get; } = [..
        from type in typeof(SectionContent).Assembly.GetTypes()
        where type.IsSubclassOf(typeof(SectionContent))
        let said = (SectionKindAttribute)Attribute.GetCustomAttribute(type, typeof(SectionKindAttribute))!
        orderby said.Order
        select new SectionKind(said.Name, said.Label, said.Use, said.Icon, said.Variants, type)];

    private static readonly FrozenDictionary<string, SectionKind> ByName = All.ToFrozenDictionary(kind => kind.Name);
    private static readonly FrozenDictionary<Type, SectionKind> ByType = All.ToFrozenDictionary(kind => kind.Content);

    /// <summary>The kind so named; null when there is none.</summary>
    public static SectionKind? Named(string? name) => name is not null && ByName.TryGetValue(name, out var kind) ? kind : null;

    /// <summary>The kind of a content.</summary>
    public static SectionKind Of(Type content) => ByType[content];

    /// <summary>A section of this kind with nothing in it yet.</summary>
    public SectionContent Empty() => (SectionContent)Activator.CreateInstance(Content)!;
}
