using HostWizard.Web.Domain.Websites;

namespace HostWizard.Web.Pages.Shared.Website.Sections;

/// <summary>What clients ask again and again.</summary>
[SectionKind("faq", Label = "Questions", Use = "What clients ask again and again, with answers that open.", Icon = "info-circle", Variants = ["plain"], Order = 11)]
public sealed record Questions : SectionContent
{
    [Line(80)] public string Heading { get; set; } = "";
    [Parts(30)] public List<Item> Items { get; set; } = [];

    /// <summary>A question with its answer.</summary>
    public sealed record Item
    {
        [Line(160)] public string Question { get; set; } = "";
        [Lines(1500)] public string Answer { get; set; } = "";
    }
}
