using HostWizard.Web.Domain.Websites;

namespace HostWizard.Web.Pages.Shared.Website.Sections;

/// <summary>The people behind the business.</summary>
[SectionKind("team", Label = "Team", Use = "The people your clients will meet.", Icon = "users", Variants = ["cards", "rows"], Order = 5)]
public sealed record Team : SectionContent
{
    [Line(80)] public string Heading { get; set; } = "";
    [Parts(24)] public List<Person> People { get; set; } = [];

    /// <summary>One of them. Without a photograph their initials are shown.</summary>
    public sealed record Person
    {
        [Line(80)] public string Name { get; set; } = "";
        [Line(160)] public string Role { get; set; } = "";
        public Picture Picture { get; set; } = new();
    }
}
