using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;
using HostWizard.Web.Infrastructure.Html;
using HostWizard.Web.Pages.Shared.Website.Sections;
using Microsoft.AspNetCore.Html;

namespace HostWizard.Web.Pages.Shared.Website;

/// <summary>Where a website stands, as far as its links need to know.</summary>
/// <param name="Root">The platform's own root: <c>/</c>, or with the path base; ends with a slash.</param>
/// <param name="Home">The website's first page; ends with a slash.</param>
/// <param name="Origin">Scheme and host it is listed under, such as <c>https://boulangerie-parc.lu</c>; null keeps it out of search engines.</param>
public sealed record WebsiteAddress(string Root, string Home, string? Origin);

/// <summary>An entry of the menu.</summary>
public sealed record MenuItem(string Title, string Href, bool IsHere);

/// <summary>A heading with a sentence below it.</summary>
public sealed record SectionHeading(string Heading, string Lead, bool IsMain);

/// <summary>A button that leads somewhere.</summary>
public sealed record ButtonView(string Words, string Href, bool IsSecond);

/// <summary>What somebody typed into the contact form, to be shown again.</summary>
public sealed record TypedMessage(string Section, string? Name, string? Contact, string? Message, string? Error);

/// <summary>A page of few words that nobody writes in the CMS: not found, message sent.</summary>
public sealed record WebsiteNotice(string Heading, string Words, TypedMessage? Form = null);

/// <summary>One page of a client's website, ready to be drawn.</summary>
public sealed class WebsiteView
{
    private readonly WebsiteArt art;
    private readonly RichText richText;
    private readonly Dictionary<string, int> drawn = new(StringComparer.Ordinal);
    private readonly Lazy<string> style;

    public WebsiteView(WebsiteArt art, RichText richText, int storeId, WebsiteContent content, IReadOnlyList<MediaPicture> pictures, WebPage? page, SiteLanguage language, WebsiteAddress address)
    {
        (this.art, this.richText, StoreId, Content, Page, Language, Address) = (art, richText, storeId, content, page, language, address);
        Pictures = pictures.ToDictionary(picture => picture.Id);
        Words = WebsiteWords.In(language);
        Palette = Palette.Of(content.Theme);
        style = new(() => WebsiteStyle.Of(this));
    }

    public int StoreId { get; }

    public WebsiteContent Content { get; }

    /// <summary>The page; null for a notice.</summary>
    public WebPage? Page { get; }

    public SiteLanguage Language { get; }

    public WebsiteAddress Address { get; }

    public IReadOnlyDictionary<int, MediaPicture> Pictures { get; }

    public WebsiteWords Words { get; }

    public Palette Palette { get; }

    /// <summary>Few words instead of a page.</summary>
    public WebsiteNotice? Notice { get; init; }

    /// <summary>Where a click on a section leads, in the editor; null for visitors.</summary>
    public Func<WebSection, string>? EditAddress { get; init; }

    /// <summary>Where a link to a page leads, in the editor.</summary>
    public Func<WebPage, string>? PageAddress { get; init; }

    public bool IsEditing => EditAddress is not null;

    public PageWords PageWords => Page?.In(Language, Content) ?? new(Notice?.Heading ?? "", "", "");

    public string Title
    {
        get
        {
            var (title, name) = (PageWords.Title, Content.Business.Name);
            if (Notice is not null) return $"{Notice.Heading.TrimEnd('.')} · {name}";
            if (!IsHome) return $"{title} · {name}";
            return Content.Business.Claim.Length > 0 ? $"{name} · {Content.Business.Claim}" : name;
        }
    }

    public string ShareTitle => IsHome && Page!.Sections.Select(section => section.In(Language, Content)).OfType<Hero>().FirstOrDefault() is { Heading.Length: > 0 } hero ? hero.Heading : PageWords.Title;

    public string Description => PageWords.Description.Length > 0 ? PageWords.Description : Content.Business.Claim.Length > 0 ? Content.Business.Claim : Content.Business.Name;

    public bool IsHome => Page is not null && Content.Pages[0].Id == Page.Id;

    public string Home => PathOf(Content.Pages[0]);

    public string FormAction => Address.Home + "_contact";

    public string? Canonical => Address.Origin is { } origin && Page is not null ? origin + PathOf(Page) : null;

    /// <summary>The same page in its languages, for search engines; nothing when there is one.</summary>
    public IEnumerable<(string Language, string Address)> Alternates
    {
        get
        {
            if (Page is null || Page.Words.Count < 2 || Address.Origin is not { } origin) yield break;
            foreach (var language in Content.Languages.Where(Page.Words.ContainsKey)) yield return (language.Text(), origin + PathOf(Page, language));
            yield return ("x-default", origin + PathOf(Page, Content.FirstLanguage));
        }
    }

    public string? ShareImage => Address.Origin is { } origin && Page?.Sections.SelectMany(section => ContentFields.Pictures(section.In(Language, Content))).Select(Shown).FirstOrDefault(shown => shown is not null) is { } first
        ? origin + first.Src(Address.Root.TrimEnd('/')) : null;

    public IReadOnlyList<MenuItem> Menu => [.. from page in Content.Pages where page.IsInMenu && (page != Content.Pages[0]) select Item(page)];

    /// <summary>Pages the foot of every page leads to: those outside the menu with a legal text.</summary>
    public IReadOnlyList<MenuItem> LegalPages => [.. from page in Content.Pages where !page.IsInMenu && page.Sections.Any(section => section.Kind.Content == typeof(Legal)) select Item(page)];

    public IReadOnlyList<(string Code, string Href, bool IsHere)> OtherLanguages
        => [.. from language in Content.Languages select (language.Text(), Page is { } page && page.Words.ContainsKey(language) ? PathOf(page, language) : PathOf(Content.Pages[0], language), language == Language)];

    /// <summary>The sections to draw; the editor shows hidden ones too.</summary>
    public IEnumerable<SectionView> Sections => from section in Page!.Sections where IsEditing || !section.IsHidden select new SectionView(this, section);

    /// <summary>The section whose heading is the page's; null where a hero or a legal text has it already, or no section can.</summary>
    public WebSection? MainSection
    {
        get
        {
            var shown = Page!.Sections.Where(section => IsEditing || !section.IsHidden).ToList();
            return shown.Any(section => section.Kind.Content == typeof(Hero) || section.Kind.Content == typeof(Legal)) ? null : shown.FirstOrDefault(HasHeading);
        }
    }

    /// <summary>Whether the page must be named where nobody sees it, for those who listen to it.</summary>
    public bool IsUnnamed => MainSection is null && !Page!.Sections.Any(section => (IsEditing || !section.IsHidden) && (section.Kind.Content == typeof(Hero) || section.Kind.Content == typeof(Legal)));

    private bool HasHeading(WebSection section) => section.In(Language, Content) is not CallToAction and var said && said.GetType().GetProperty("Heading")?.GetValue(said) is string { Length: > 0 };

    /// <summary>A real map at the business's address; null when it is not known.</summary>
    public string? MapLink => Content.Business is { Town.Length: > 0 } business
        ? "https://www.openstreetmap.org/search?query=" + Uri.EscapeDataString(string.Join(", ", business.Address)) : null;

    /// <summary>Who answers for the website, as far as it is known.</summary>
    public IReadOnlyList<(string Name, IReadOnlyList<string> Lines)> Imprint
    {
        get
        {
            var business = Content.Business;
            (string Name, IReadOnlyList<string> Lines)[] all =
            [
                (Words.Publisher, [business.LegalName.Length > 0 ? business.LegalName : business.Name, .. business.Address]),
                (Words.Director, [business.Director]), (Words.Phone, [business.Phone]), (Words.Email, [business.Email]),
                (Words.RegisterNumber, [business.RegisterNumber]), (Words.VatNumber, [business.VatNumber]), (Words.Permit, [business.Permit]),
            ];
            return [.. from one in all let lines = one.Lines.Where(line => line.Length > 0).ToList() where lines.Count > 0 select (one.Name, (IReadOnlyList<string>)lines)];
        }
    }

    public IEnumerable<string> PreloadedFonts => WebsiteFonts.Of(Content.Theme.Fonts).Preloaded(Address.Root);

    /// <summary>The style of the page, so that nothing is waited for.</summary>
    public IHtmlContent StyleElement => new HtmlString($"<style>{style.Value}</style>");

    /// <summary>Names the style for the security policy.</summary>
    public string StyleHash => "'sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style.Value))) + "'";

    /// <summary>The business for search engines, on the home page.</summary>
    public IHtmlContent BusinessData => Canonical is { } canonical && IsHome ? new HtmlString($"<script type=\"application/ld+json\">{BusinessJson(canonical)}</script>") : HtmlString.Empty;

    /// <summary>A small icon: the first letter of the name on the brand colour, as a data address.</summary>
    public string Icon => "data:image/svg+xml," + Uri.EscapeDataString(
        $"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><rect width='32' height='32' rx='{(Content.Theme.Corners == Corners.Square ? 0 : 8)}' fill='{Palette.Brand}'/><text x='16' y='22.5' font-family='Georgia,serif' font-size='19' text-anchor='middle' fill='{Palette.OnBrand}'>{System.Net.WebUtility.HtmlEncode(Initial(Content.Business.Name))}</text></svg>");

    /// <summary>Where a page is read, in the language of this one or the first it is in.</summary>
    public string PathOf(WebPage page) => PageAddress?.Invoke(page) ?? PathOf(page, Language);

    /// <summary>The client's own picture, if there is one.</summary>
    public MediaPicture? Shown(Picture picture) => picture.MediaId is { } id && Pictures.TryGetValue(id, out var shown) ? shown : null;

    /// <summary>The client's logo, if there is one.</summary>
    public MediaPicture? Logo => Shown(Content.Business.Logo);

    /// <summary>An illustration in the colours of the page. Its names are made unlike those of a copy on the same page.</summary>
    public IHtmlContent Art(string name)
    {
        var markup = art.Markup(name, Content.Business.Name);
        var copies = drawn[name] = drawn.GetValueOrDefault(name) + 1;
        return new HtmlString(copies == 1 ? markup : markup.Replace($"\"{name}-", $"\"{name}-{copies}-", StringComparison.Ordinal).Replace($"#{name}-", $"#{name}-{copies}-", StringComparison.Ordinal));
    }

    /// <summary>A text with the spaces its language wants.</summary>
    public string Set(string text) => Typography.Set(text, Language);

    /// <summary>A rich text, cleaned once more.</summary>
    public IHtmlContent Rich(string html) => new HtmlString(Set(richText.Clean(html)));

    /// <summary>The first letter or digit of a name, in upper case.</summary>
    public static string Initial(string name)
    {
        var letters = name.EnumerateRunes().Where(Rune.IsLetterOrDigit);
        return letters.Any() ? Rune.ToUpperInvariant(letters.First()).ToString() : "•";
    }

    /// <summary>What people call a page elsewhere: Instagram, or its host.</summary>
    public static string NameOf(Uri profile)
    {
        var host = profile.IdnHost.StartsWith("www.", StringComparison.Ordinal) ? profile.IdnHost[4..] : profile.IdnHost;
        return host switch { "instagram.com" => "Instagram", "facebook.com" => "Facebook", "linkedin.com" => "LinkedIn", "youtube.com" => "YouTube", "tiktok.com" => "TikTok", _ => host };
    }

    private string PathOf(WebPage page, SiteLanguage language) => WebsitePath.Of(Content, Address, page, language);

    private MenuItem Item(WebPage page) => new(page.In(Language, Content).Title, PathOf(page), page.Id == Page?.Id);

    private string BusinessJson(string canonical)
    {
        var business = Content.Business;
        var data = new Dictionary<string, object?>
        {
            ["@context"] = "https://schema.org",
            ["@type"] = Content.Theme.Art switch
            {
                Trade.Bakery => "Bakery", Trade.Restaurant => "Restaurant", Trade.Garage => "AutoRepair", Trade.Hairdresser => "HairSalon", Trade.Lawyer => "LegalService",
                Trade.Craftsman => "HomeAndConstructionBusiness", Trade.Shop => "Store", Trade.Doctor => "MedicalBusiness", _ => "LocalBusiness",
            },
            ["name"] = business.Name, ["url"] = canonical, ["description"] = Description,
            ["telephone"] = business.Dial, ["email"] = business.Email.Length > 0 ? business.Email : null, ["image"] = ShareImage, ["logo"] = Logo is { } logo ? Address.Origin + logo.Src(Address.Root.TrimEnd('/')) : null,
            ["vatID"] = business.VatNumber.Length > 0 ? business.VatNumber : null,
            ["address"] = business.Town.Length == 0 ? null : new Dictionary<string, object?>
            {
                ["@type"] = "PostalAddress", ["streetAddress"] = business.Street, ["postalCode"] = business.PostalCode, ["addressLocality"] = business.Town, ["addressCountry"] = business.Country.Length > 0 ? business.Country : "LU",
            },
            ["openingHoursSpecification"] = Opening(business),
            ["sameAs"] = business.ProfileLinks.Count > 0 ? business.ProfileLinks.Select(link => link.AbsoluteUri) : null,
        };
        return JsonSerializer.Serialize(data.Where(pair => pair.Value is not null).ToDictionary(), LinkedData);
    }

    private static object[]? Opening(Business business)
    {
        var open = business.Hours.SelectMany(day => day.Spans.Select(span => new Dictionary<string, object?>
        {
            ["@type"] = "OpeningHoursSpecification", ["dayOfWeek"] = day.Day.ToString(),
            ["opens"] = span.From.ToString("HH:mm", CultureInfo.InvariantCulture), ["closes"] = span.To.ToString("HH:mm", CultureInfo.InvariantCulture),
        })).ToArray<object>();
        return open.Length > 0 ? open : null;
    }

    private static readonly JsonSerializerOptions LinkedData = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };
}
