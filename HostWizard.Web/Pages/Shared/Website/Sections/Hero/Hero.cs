using HostWizard.Web.Domain.Websites;

namespace HostWizard.Web.Pages.Shared.Website.Sections;

/// <summary>What a visitor sees first: who this is and what to do next.</summary>
[SectionKind("hero", Label = "Hero", Use = "The first thing visitors see: a promise, a picture, one thing to do.", Icon = "photo", Variants = ["poster", "banner", "frame", "full", "plain"], Order = 1)]
public sealed record Hero : SectionContent
{
    [Line(80)] public string Heading { get; set; } = "";
    [Lines(300)] public string Lead { get; set; } = "";
    [Line(40)] public string Button { get; set; } = "";
    public LinkTo ButtonLink { get; set; } = new();
    [Line(40)] public string Second { get; set; } = "";
    public LinkTo SecondLink { get; set; } = new();
    [Line(80)] public string Note { get; set; } = "";
    public Picture Picture { get; set; } = new();
}
