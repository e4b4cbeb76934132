using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;

namespace HostWizard.Web.Pages.Cms;

/// <summary>One field of a form.</summary>
/// <param name="Kind">line, lines, rich, check or date.</param>
/// <param name="Name">Its name in the form.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Value">What stands in it.</param>
/// <param name="Most">Longest text.</param>
/// <param name="Hint">Help below it.</param>
/// <param name="Error">What is wrong with it.</param>
public sealed record FieldView(string Kind, string Name, string Label, string Value, int Most, string? Hint, string? Error)
{
    /// <summary>Its id on the page.</summary>
    public string Id => Name.Replace('[', '_').Replace(']', '_').Replace('.', '_');
}

/// <summary>A field that chooses a picture.</summary>
public sealed record PictureField(string Name, string Label, Picture Value, IReadOnlyList<MediaChoice> Media, IReadOnlyList<string> Art, string? Error, string MediaAddress)
{
    public string Id => Name.Replace('[', '_').Replace(']', '_').Replace('.', '_');
}

/// <summary>A picture of the client's that can be chosen.</summary>
/// <param name="Id">Number in the media library.</param>
/// <param name="Thumb">Address of a small one.</param>
/// <param name="Name">Its name.</param>
public sealed record MediaChoice(int Id, string Thumb, string Name);

/// <summary>A field that chooses where something leads.</summary>
public sealed record LinkField(string Name, string Label, LinkTo Value, IReadOnlyList<(string Value, string Words)> Targets, string? Error)
{
    public string Id => Name.Replace('[', '_').Replace(']', '_').Replace('.', '_');
}

/// <summary>The head of one part of a list, with what can be done to it.</summary>
public sealed record PartHead(string Path, int At, int Count, string Label);

/// <summary>What the form of a section is made with, whatever its kind.</summary>
public sealed class SectionForm(EditorPage editor, SectionContent content, IReadOnlyList<MediaChoice> media, IReadOnlyList<string> art, string mediaAddress)
{
    private const string Prefix = "Content.";

    public SectionContent Content => content;

    public FieldView Line(object owner, string path, string name, string label, string? hint = null) => Field("line", owner, path, name, label, hint);

    public FieldView Lines(object owner, string path, string name, string label, string? hint = null) => Field("lines", owner, path, name, label, hint);

    public FieldView Rich(object owner, string path, string name, string label) => Field("rich", owner, path, name, label, null);

    public FieldView Check(string name, string label, bool value) => new("check", Prefix + name, label, value ? "true" : "", 0, null, null);

    public FieldView Date(string path, string name, string label, DateOnly? value)
        => new("date", Prefix + path + name, label, value?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "", 0, null, editor.ErrorOf(Prefix + path + name));

    public PictureField Picture(string path, string name, string label, Picture value) => new(Prefix + path + name, label, value, media, art, editor.ErrorOf($"{Prefix}{path}{name}.Alt"), mediaAddress);

    public LinkField Link(string path, string name, string label, LinkTo value) => new(Prefix + path + name, label, value, Targets(), editor.ErrorOf($"{Prefix}{path}{name}.Url"));

    public PartHead Part(string path, int at, int count, string label) => new(path, at, count, label);

    /// <summary>What a section is called in the list: its headline, or its kind.</summary>
    public static string NameOf(WebSection section, SiteLanguage language, WebsiteContent website)
    {
        var heading = section.In(language, website) is { } said && said.GetType().GetProperty("Heading")?.GetValue(said) is string { Length: > 0 } words ? words : section.Kind.Label;
        return heading;
    }

    /// <summary>What people call a layout.</summary>
    public static string LayoutName(string variant) => variant switch
    {
        "pic" => "With picture", "lead" => "Big first words", "one" => "One at a time", "lined" => "Side by side", "areas" => "Two columns", "even" => "Even", "form" => "With form",
        _ => char.ToUpperInvariant(variant[0]) + variant[1..],
    };

    private FieldView Field(string kind, object owner, string path, string name, string label, string? hint)
        => new(kind, Prefix + path + name, label, (string?)owner.GetType().GetProperty(name)!.GetValue(owner) ?? "", ContentFields.MostOf(owner, name), hint, editor.ErrorOf(Prefix + path + name));

    private List<(string, string)> Targets()
    {
        var draft = editor.Site.Draft;
        return
        [
            ("", "Nowhere"),
            .. draft.Pages.Select(page => ("page:" + page.Id, $"Page “{page.In(editor.Language, draft).Title}”")),
            .. editor.Shown.Sections.Where(section => section != editor.Section).Select(section => ("section:" + section.Id, $"Below: {NameOf(section, editor.Language, draft)}")),
            ("phone", "Call the business"), ("email", "Write an e-mail"), ("url", "Another address"),
        ];
    }
}
