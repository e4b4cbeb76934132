using HostWizard.Web.Domain.Websites;

namespace HostWizard.Web.Pages.Shared.Website.Sections;

/// <summary>How to reach the business, and a form that reaches it.</summary>
[SectionKind("contact", Label = "Contact", Use = "Address, telephone and a form whose messages reach you by e-mail.", Icon = "mail", Variants = ["form", "plain"], Order = 8)]
public sealed record Contact : SectionContent
{
    [Line(80)] public string Heading { get; set; } = "";
    [Lines(300)] public string Lead { get; set; } = "";
    [Line(80)] public string FormHeading { get; set; } = "";
    [Line(200)] public string FormNote { get; set; } = "";
    public bool ShowHours { get; set; }
    public bool ShowMap { get; set; }
}
