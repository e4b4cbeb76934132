using HostWizard.Web.Domain.Websites;

namespace HostWizard.Web.Pages.Shared.Website.Sections;

/// <summary>What is new, the latest first.</summary>
[SectionKind("news", Label = "News", Use = "What is new, with its date.", Icon = "news", Variants = ["plain"], Order = 12)]
public sealed record News : SectionContent
{
    [Line(80)] public string Heading { get; set; } = "";
    [Parts(30)] public List<Item> Items { get; set; } = [];

    /// <summary>One piece of news.</summary>
    public sealed record Item
    {
        public DateOnly? Date { get; set; }
        [Line(120)] public string Title { get; set; } = "";
        [Lines(600)] public string Words { get; set; } = "";
        public LinkTo Link { get; set; } = new();
    }
}
