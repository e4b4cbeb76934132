using HostWizard.Web.Domain.Websites;

namespace HostWizard.Web.Pages.Shared.Website.Sections;

/// <summary>A heading and text, perhaps beside a picture or over a few figures.</summary>
[SectionKind("text", Label = "Text", Use = "A heading and paragraphs, perhaps with a picture beside them.", Icon = "file-text", Variants = ["pic", "plain", "lead", "centre"], Order = 2)]
public sealed record Text : SectionContent
{
    [Line(80)] public string Heading { get; set; } = "";
    [Rich] public string Body { get; set; } = "";
    public Picture Picture { get; set; } = new();
    [Parts(4)] public List<Fact> Facts { get; set; } = [];

    /// <summary>A figure people remember.</summary>
    public sealed record Fact
    {
        [Line(16)] public string Figure { get; set; } = "";
        [Line(60)] public string Words { get; set; } = "";
    }
}
