using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;
using HostWizard.Web.Pages.Shared.Website.Sections;

namespace HostWizard.Web.Pages.Shared.Website.Starters;

/// <summary>What a starter writes with: the site's own data, its language, and short names for what pages are made of.</summary>
/// <param name="Language">The language of its texts.</param>
/// <param name="Business">What is known of the business.</param>
public sealed record Starter(SiteLanguage Language, Business Business)
{
    // Named before they are written, so that buttons can lead there.
    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);

    /// <summary>The text in the website's language.</summary>
    public string Say(string en, string fr, string de, string lb) => Language switch { SiteLanguage.Fr => fr, SiteLanguage.De => de, SiteLanguage.Lb => lb, _ => en };

    /// <summary>A section.</summary>
    /// <param name="content">What it says.</param>
    /// <param name="variant">Its layout; null for the usual one of its kind.</param>
    /// <param name="ground">What it stands on.</param>
    /// <param name="name">A name that <see cref="ToSection"/> leads to.</param>
    public WebSection Section(SectionContent content, string? variant = null, Ground ground = Ground.Canvas, string? name = null)
    {
        var kind = SectionKind.Of(content.GetType());
        return new() { Id = name is null ? WebsiteContent.NewId() : IdOf(name), Variant = variant ?? kind.Variants[0], Ground = ground, Contents = new Dictionary<SiteLanguage, SectionContent> { [Language] = content } };
    }

    /// <summary>The first page.</summary>
    public WebPage Home(string description, params IEnumerable<WebSection> sections) => Page("home", Say("Home", "Accueil", "Start", "Start"), description, sections) with { Words = Words(Say("Home", "Accueil", "Start", "Start"), "", description) };

    /// <summary>A page.</summary>
    /// <param name="name">A name that <see cref="ToPage"/> leads to.</param>
    /// <param name="title">Its title, which also makes its address.</param>
    /// <param name="description">One sentence for search engines.</param>
    /// <param name="sections">From top to bottom.</param>
    public WebPage Page(string name, string title, string description, params IEnumerable<WebSection> sections)
        => new() { Id = IdOf(name), Words = Words(title, Slug.Of(title), description), Sections = [.. sections] };

    /// <summary>A link to a page so named.</summary>
    public LinkTo ToPage(string name) => new() { Target = "page:" + IdOf(name) };

    /// <summary>A link to a section so named.</summary>
    public LinkTo ToSection(string name) => new() { Target = "section:" + IdOf(name) };

    /// <summary>A link that calls the business, or leads to its contact page while no number is known.</summary>
    public LinkTo ToPhone() => Business.Dial is null ? ToPage("contact") : new() { Target = "phone" };

    /// <summary>What a button says that calls the business: its number, or a word where that is too long for a button.</summary>
    public string PhoneWords => Business.Phone.Length <= 40 ? Business.Phone : Say("Call us", "Appeler", "Anrufen", "Uruffen");

    /// <summary>One of our illustrations.</summary>
    public static Picture Art(string name) => new() { Art = name };

    /// <summary>Some of our illustrations, side by side.</summary>
    public static List<Gallery.Item> Arts(params IEnumerable<string> names) => [.. names.Select(name => new Gallery.Item { Picture = Art(name) })];

    /// <summary>" in Differdange" in the website's language; nothing while the town is not known.</summary>
    public string InTown => Business.Town.Length == 0 ? "" : Say($" in {Business.Town}", $" à {Business.Town}", $" in {Business.Town}", $" zu {Business.Town}");

    /// <summary>A group of offers without prices: those only the business knows.</summary>
    public static Prices.Group Group(string name, params (string Name, string Note)[] items)
        => new() { Name = name, Items = [.. items.Select(item => new Prices.Item { Name = item.Name, Note = item.Note })] };

    /// <summary>Questions with answers.</summary>
    public static List<Questions.Item> Ask(params (string Question, string Answer)[] items) => [.. items.Select(item => new Questions.Item { Question = item.Question, Answer = item.Answer })];

    /// <summary>The page that every website ends with.</summary>
    public WebPage ContactPage(string lead, string formHeading, string formNote) => Page("contact", Say("Contact", "Contact", "Kontakt", "Kontakt"),
        Say($"How to reach {Business.Name}{InTown}.", $"Comment joindre {Business.Name}{InTown}.", $"So erreichen Sie {Business.Name}{InTown}.", $"Esou erreecht Dir {Business.Name}{InTown}."),
        Section(new Contact
        {
            Heading = Say("Contact", "Nous joindre", "Kontakt", "Kontakt"), Lead = lead, FormHeading = formHeading, FormNote = formNote, ShowHours = true, ShowMap = true,
        }, "form", Ground.Tint));

    /// <summary>Imprint and privacy, which the law wants from everybody.</summary>
    public IEnumerable<WebPage> LegalPages() => [LegalTexts.Imprint(this), LegalTexts.Privacy(this)];

    private Dictionary<SiteLanguage, PageWords> Words(string title, string slug, string description)
        => new() { [Language] = new(title, slug, description.Length <= PageWords.DescriptionLength ? description : description[..(PageWords.DescriptionLength - 1)] + "…") };

    private string IdOf(string name) => ids.TryGetValue(name, out var id) ? id : ids[name] = WebsiteContent.NewId();
}
