using HostWizard.Web.Domain.Websites;

namespace HostWizard.Web.Pages.Shared.Website.Sections;

/// <summary>What clients say. Only what they really said.</summary>
[SectionKind("testimonials", Label = "Testimonials", Use = "What clients really said, with their consent.", Icon = "message", Variants = ["lined", "one"], Order = 6)]
public sealed record Testimonials : SectionContent
{
    [Line(80)] public string Heading { get; set; } = "";
    [Parts(12)] public List<Quote> Quotes { get; set; } = [];

    /// <summary>Somebody's words.</summary>
    public sealed record Quote
    {
        [Lines(400)] public string Words { get; set; } = "";
        [Line(100)] public string Who { get; set; } = "";
    }
}
