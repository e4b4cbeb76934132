using System.Globalization;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;
using Microsoft.AspNetCore.Html;

namespace HostWizard.Web.Pages.Shared.Website;

/// <summary>A section ready to be drawn, with what its view needs of the website around it.</summary>
public sealed class SectionView(WebsiteView site, WebSection section)
{
    public WebsiteView Site => site;

    public WebSection Section => section;

    public SectionContent Content { get; } = section.In(site.Language, site.Content);

    /// <summary>The language it is in, when that is not the page's.</summary>
    public string? OtherLanguage => section.Contents.ContainsKey(site.Language) ? null : site.Content.FirstLanguage.Text();

    public string ViewPath => $"/Pages/Shared/Website/Sections/{section.Kind.Content.Name}/View.cshtml";

    public string CssClass => section.Kind.Name switch { "hero" => "hero", "map" => "s map-section", "legal" => "s legal-text", var name => "s " + name } + (section.IsHidden ? " hw-hidden" : "");

    public string? GroundName => section.Ground == Ground.Canvas ? null : section.Ground.Text();

    public string Set(string text) => site.Set(text);

    public IHtmlContent Rich(string html) => site.Rich(html);

    public SectionHeading Heading(string heading, string lead = "") => new(Set(heading), Set(lead), IsMain);

    /// <summary>Whether its heading is the page's: the first one, where nothing above says what the page is.</summary>
    public bool IsMain => site.MainSection == section;

    /// <summary>Level of the headings inside it where the third would skip one; null where it would not.</summary>
    public int? LevelBelow(string heading) => IsMain || heading.Length == 0 ? 2 : null;

    /// <summary>A text with its line ends.</summary>
    public IHtmlContent Lines(string text)
        => new HtmlString(string.Join("<br>", Set(text).Split('\n').Select(System.Text.Encodings.Web.HtmlEncoder.Default.Encode)));

    /// <summary>Words in the quotation marks of the language.</summary>
    public string Quoted(string words)
    {
        var bare = words.Trim().Trim('"', '“', '”', '„', '«', '»', ' ', '\u00A0');
        return Set(site.Language switch { SiteLanguage.Fr => $"« {bare} »", SiteLanguage.De or SiteLanguage.Lb => $"„{bare}“", _ => $"“{bare}”" });
    }

    /// <summary>A day as the language writes it.</summary>
    public string Day(DateOnly day) => ProposalText.Day(day, site.Language);

    public PictureView Picture(Picture picture, bool isFirst = false)
    {
        var shown = site.Shown(picture);
        return new(shown, shown is null && picture.Art is { } art ? site.Art(art) : null, picture.Alt.Length > 0 ? picture.Alt : shown?.Alt ?? "", isFirst, site.Address.Root,
            isFirst && section.Variant is "full" or "banner" ? "100vw" : "(max-width: 820px) 100vw, 50vw");
    }

    /// <summary>The buttons that have words and lead somewhere.</summary>
    public IReadOnlyList<ButtonView> Buttons(string first, LinkTo firstLink, string second, LinkTo secondLink)
        => [.. from button in new[] { (Words: first, Link: firstLink, IsSecond: false), (Words: second, Link: secondLink, IsSecond: true) }
               where button.Words.Length > 0
               let href = Href(button.Link)
               where href is not null
               select new ButtonView(Set(button.Words), href, button.IsSecond)];

    /// <summary>Where a link leads; null when it leads nowhere any more.</summary>
    public string? Href(LinkTo link)
    {
        var business = site.Content.Business;
        return link.Target switch
        {
            "phone" => business.Dial is { } dial ? "tel:" + dial : null,
            "email" => business.Email.Length > 0 ? "mailto:" + business.Email : null,
            "url" => link.Url,
            _ when link.Target.StartsWith("page:", StringComparison.Ordinal) => site.Content.Page(link.Target[5..]) is { } page ? site.PathOf(page) : null,
            _ when link.Target.StartsWith("section:", StringComparison.Ordinal) => site.Content.Section(link.Target[8..]) is { } found ? (found.Page.Id == site.Page?.Id ? "" : site.PathOf(found.Page)) + "#" + found.Section.Id : null,
            _ => null,
        };
    }

    /// <summary>First letters of a name's first and last words.</summary>
    public static string Initials(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "•" : WebsiteView.Initial(words[0]) + (words.Length > 1 ? WebsiteView.Initial(words[^1]) : "");
    }
}

/// <summary>A picture in its frame: the client's own in several widths, or an illustration.</summary>
/// <param name="Shown">The client's own.</param>
/// <param name="Art">An illustration.</param>
/// <param name="Alt">What it shows.</param>
/// <param name="IsFirst">Whether it is seen at once.</param>
/// <param name="Root">The platform's root; ends with a slash.</param>
/// <param name="Sizes">How wide it is shown.</param>
public sealed record PictureView(MediaPicture? Shown, IHtmlContent? Art, string Alt, bool IsFirst, string Root, string Sizes)
{
    private string Base => Root.TrimEnd('/');

    public string Src => Shown!.Src(Base);

    public string WebpSet => Shown!.SrcSet(Base, MediaPicture.Webp);

    /// <summary>The same in the format it came in; null when that is WebP.</summary>
    public string? OwnSet => Shown!.Format == MediaPicture.Webp ? null : Shown.SrcSet(Base, Shown.Format);
}
