using HostWizard.Web.Domain.Websites;

namespace HostWizard.Web.Pages.Shared.Website.Sections;

/// <summary>One thing to do, said once more.</summary>
[SectionKind("cta", Label = "Call to action", Use = "One thing to do, said once more before the end.", Icon = "hand-click", Variants = ["plain"], Order = 10)]
public sealed record CallToAction : SectionContent
{
    [Line(80)] public string Heading { get; set; } = "";
    [Lines(300)] public string Lead { get; set; } = "";
    [Line(40)] public string Button { get; set; } = "";
    public LinkTo ButtonLink { get; set; } = new();
    [Line(40)] public string Second { get; set; } = "";
    public LinkTo SecondLink { get; set; } = new();
}
