using HostWizard.Web.Domain.Websites;

namespace HostWizard.Web.Pages.Shared.Website.Sections;

/// <summary>What the law wants said: imprint, privacy, terms.</summary>
[SectionKind("legal", Label = "Legal text", Use = "Imprint or privacy notice; an imprint fills itself from your business details.", Icon = "file-description", Variants = ["imprint", "privacy", "other"], Order = 13)]
public sealed record Legal : SectionContent
{
    [Line(80)] public string Heading { get; set; } = "";
    [Rich] public string Body { get; set; } = "";
}
