using HostWizard.Web.Domain.Websites;

namespace HostWizard.Web.Pages.Shared.Website.Sections;

/// <summary>Pictures side by side.</summary>
[SectionKind("gallery", Label = "Gallery", Use = "Pictures of your work, your place, your products.", Icon = "layout-grid", Variants = ["mosaic", "strip", "tall", "even"], Order = 4)]
public sealed record Gallery : SectionContent
{
    [Line(80)] public string Heading { get; set; } = "";
    [Parts(24)] public List<Item> Items { get; set; } = [];

    /// <summary>A picture with a line below it.</summary>
    public sealed record Item
    {
        public Picture Picture { get; set; } = new();
        [Line(120)] public string Caption { get; set; } = "";
    }
}
