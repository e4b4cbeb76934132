using HostWizard.Web.Domain.Websites;

namespace HostWizard.Web.Pages.Shared.Website.Sections;

/// <summary>When the business is open; the hours themselves are the business's and stand in one place.</summary>
[SectionKind("hours", Label = "Opening hours", Use = "The week at a glance, from the hours of your business.", Icon = "clock", Variants = ["plain"], Order = 7)]
public sealed record Hours : SectionContent
{
    [Line(80)] public string Heading { get; set; } = "";
    [Lines(300)] public string Lead { get; set; } = "";
}
