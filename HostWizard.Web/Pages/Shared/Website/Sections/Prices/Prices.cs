using HostWizard.Web.Domain.Websites;

namespace HostWizard.Web.Pages.Shared.Website.Sections;

/// <summary>What is offered, with or without prices.</summary>
[SectionKind("prices", Label = "Services and prices", Use = "What you offer, in groups, with or without prices.", Icon = "list", Variants = ["columns", "table", "menu", "areas"], Order = 3)]
public sealed record Prices : SectionContent
{
    [Line(80)] public string Heading { get; set; } = "";
    [Lines(300)] public string Lead { get; set; } = "";
    [Parts(8)] public List<Group> Groups { get; set; } = [];

    /// <summary>Offers that belong together.</summary>
    public sealed record Group
    {
        [Line(60)] public string Name { get; set; } = "";
        [Parts(40)] public List<Item> Items { get; set; } = [];
    }

    /// <summary>One offer.</summary>
    public sealed record Item
    {
        [Line(100)] public string Name { get; set; } = "";
        [Line(30)] public string Price { get; set; } = "";
        [Line(200)] public string Note { get; set; } = "";
    }
}
