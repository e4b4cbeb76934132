using AngleSharp.Dom;
using HostWizard.Web.Domain.Prospecting;

namespace HostWizard.Web.Infrastructure.Prospecting;

/// <summary>What a page is made of: what it loads, how it is laid out.</summary>
internal sealed class PageParts(PageOutline page, Uri address)
{
    // A table of prices is short and says what its columns are; one that holds the page holds other tables or most of it.
    private const int LayoutCells = 3;
    private const int LongestAddress = 2_000;

    private static readonly string[] NamesOfFilms = ["type", "data", "src", "value", "classid"];
    private static readonly string[] NamesOfLogos = ["id", "class", "alt", "src"];

    /// <summary>All contents of a meta tag, in order.</summary>
    public IReadOnlyList<string> Metas(string name)
        => [.. page.All("meta").Where(meta => name.Equals(meta.GetAttribute("name")?.Trim(), StringComparison.OrdinalIgnoreCase)).Select(meta => meta.GetAttribute("content")).Where(content => !string.IsNullOrWhiteSpace(content)).OfType<string>()];

    /// <summary>How many requests it causes, itself included.</summary>
    public int Requests => 1 + Loaded.Select(Absolute).OfType<string>().Distinct().Count();

    /// <summary>Scripts in the head that neither wait nor are modules, and style sheets for the screen.</summary>
    public int RenderBlocking
        => page.All("script").Count(script => Has(script, "src") && !Has(script, "async") && !Has(script, "defer") && script.GetAttribute("type") != "module" && IsInHead(script))
            + page.All("link").Count(link => IsStyle(link) && link.GetAttribute("media")?.Trim() is null or "" or "all" or "screen" && IsStyle(link));

    /// <summary>Its pictures; dots of one pixel are none.</summary>
    public ImageCounts Images
    {
        get
        {
            var images = page.All("img").Where(image => image.GetAttribute("width") is not ("1" or "0")).ToList();
            return new(images.Count, images.Count(image => !Has(image, "width") && !Has(image, "height") && image.GetAttribute("style")?.Contains("aspect-ratio", StringComparison.OrdinalIgnoreCase) != true), images.Count(image => image.GetAttribute("alt") is null));
        }
    }

    /// <summary>Whether tables hold the page.</summary>
    public bool HasTableLayout => page.All("table").Any(IsLayout);

    /// <summary>Whether it needs Flash.</summary>
    public bool HasFlash
        => page.AllOf("object", "embed", "param").Any(element => NamesOfFilms.Select(element.GetAttribute)
            .Any(said => said is not null && (said.Contains(".swf", StringComparison.OrdinalIgnoreCase) || said.Contains("shockwave-flash", StringComparison.OrdinalIgnoreCase) || said.Contains("d27cdb6e", StringComparison.OrdinalIgnoreCase))));

    /// <summary>Addresses of its scripts, frames and links.</summary>
    public IEnumerable<string> Addresses => page.AllOf("script", "iframe", "frame", "img").Select(element => element.GetAttribute("src")).Concat(page.AllOf("a", "link").Select(element => element.GetAttribute("href"))).OfType<string>();

    /// <summary>Where its logo is: as it tells search engines, or a picture that calls itself so, or its icon for telephones.</summary>
    public string? Logo(string? told)
        => Absolute(told)
            ?? Absolute(page.All("img").FirstOrDefault(image => NamesOfLogos.Any(name => image.GetAttribute(name)?.Contains("logo", StringComparison.OrdinalIgnoreCase) == true))?.GetAttribute("src"))
            ?? Absolute(page.All("link").FirstOrDefault(link => link.GetAttribute("rel")?.Contains("apple-touch-icon", StringComparison.OrdinalIgnoreCase) == true)?.GetAttribute("href"));

    private IEnumerable<string?> Loaded
        => page.AllOf("img", "script", "iframe", "frame", "embed", "source", "video", "audio", "input").Select(element => element.GetAttribute("src"))
            .Concat(page.All("link").Where(link => IsStyle(link) || link.GetAttribute("rel")?.Contains("icon", StringComparison.OrdinalIgnoreCase) == true).Select(link => link.GetAttribute("href")))
            .Concat(page.AllOf("body", "table", "td", "tr").Select(element => element.GetAttribute("background")))
            .Concat(page.All("object").Select(element => element.GetAttribute("data")));

    private static bool IsLayout(IElement table)
    {
        if (table.GetAttribute("role") is "presentation" or "none") return true;
        for (var above = table.ParentElement; above is not null; above = above.ParentElement) if (above.LocalName == "td") return true;
        return Has(table, "width") && (Has(table, "cellpadding") || Has(table, "cellspacing")) && table.GetAttribute("border") is null or "0" && Has(table, "width") && HasBigCell(table);
    }

    private static bool HasBigCell(IElement table)
    {
        var cells = 0;
        // The first few cells tell; a table of a thousand rows is read no further.
        for (INode? node = table.FirstChild; node is not null && cells < 40;)
        {
            if (node is IElement { LocalName: "td" } cell)
            {
                cells++;
                if (cell.ChildElementCount >= LayoutCells || PageOutline.Words(cell).Length > 300) return true;
            }
            if (node is not IElement { LocalName: "td" } && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }
            while (node is not null && node != table && node.NextSibling is null) node = node.Parent;
            node = node is null || node == table ? null : node.NextSibling;
        }
        return false;
    }

    private string? Absolute(string? written) => !string.IsNullOrWhiteSpace(written) && written.Length <= LongestAddress && Uri.TryCreate(address, written.Trim(), out var absolute) && absolute.Scheme is "http" or "https" ? absolute?.AbsoluteUri : null;

    private static bool IsInHead(IElement element) => element.ParentElement?.LocalName == "head";

    private static bool IsStyle(IElement link) => link.GetAttribute("rel") is { } rel && rel.Split(' ').Contains("stylesheet", StringComparer.OrdinalIgnoreCase) && Has(link, "href");

    private static bool Has(IElement element, string name) => element.GetAttribute(name) is not null;
}
