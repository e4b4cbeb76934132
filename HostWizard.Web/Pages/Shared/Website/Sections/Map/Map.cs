using HostWizard.Web.Domain.Websites;

namespace HostWizard.Web.Pages.Shared.Website.Sections;

/// <summary>Where the business is: a drawn map that opens a real one. No stranger's map runs in the page.</summary>
[SectionKind("map", Label = "Map", Use = "Where you are: a drawing that opens the real map.", Icon = "map-pin", Variants = ["plain"], Order = 9)]
public sealed record Map : SectionContent
{
    [Line(80)] public string Heading { get; set; } = "";
    [Lines(300)] public string Lead { get; set; } = "";
}
