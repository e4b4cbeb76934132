using AngleSharp.Html.Dom;
using HostWizard.Web.Domain.Prospecting;

namespace HostWizard.Web.Infrastructure.Prospecting;

/// <summary>Reads a website's first page as evidence. Does no I/O, and takes whatever bytes there are.</summary>
public sealed class PageReader
{
    private const int LongestTitle = 300;
    private const int MostHeadings = 20;

    // Headings within headings are read once for each.
    private const int MostHeadingElements = 100;

    private const int MostTexts = 12;
    private const int ShortestText = 60;
    private const int LongestText = 1_200;

    /// <summary>What the page is like and says.</summary>
    /// <param name="bytes">The page, unpacked; broken or cut off, if that is how it came.</param>
    /// <param name="contentType">What the server says it is; null when it says nothing.</param>
    /// <param name="address">Where it is.</param>
    /// <param name="weightBytes">What it weighed on the line, in bytes; null takes its length.</param>
    public PageEvidence Read(byte[] bytes, string? contentType, Uri address, long? weightBytes = null)
    {
        var (html, encoding) = PageText.Read(bytes, contentType);
        using var document = TameHtml.Parse(html);
        var page = new PageOutline(document);
        var (parts, data, links) = (new PageParts(page, address), new StructuredData(page), new PageLinks(page, address));
        var (title, text) = (Short(page.All("title").OfType<IHtmlElement>().Select(PageOutline.Words).FirstOrDefault(words => words.Length > 0), LongestTitle), page.Text);
        var generators = parts.Metas("generator");
        List<string> headings = [.. page.AllOf("h1", "h2", "h3").Take(MostHeadingElements).Select(PageOutline.Words).Where(words => words.Length is > 1 and < 200).Distinct()];
        var texts = Texts(page.Lines, [.. headings]);
        return new()
        {
            Outcome = VisitOutcome.Answered,
            Address = address.AbsoluteUri,
            IsRead = true,
            Title = title,
            Description = Short(parts.Metas("description") is [var description, ..] ? description : null, 500),
            DeclaredLanguage = Language(page),
            Language = LanguageGuess.Of(text),
            Encoding = encoding,
            HasViewport = parts.Metas("viewport").Any(viewport => viewport.Contains("width", StringComparison.OrdinalIgnoreCase)),
            WeightBytes = weightBytes ?? bytes.LongLength,
            Requests = parts.Requests,
            RenderBlocking = parts.RenderBlocking,
            Images = parts.Images,
            HasTableLayout = parts.HasTableLayout,
            HasFrames = page.All("frame").Count > 0,
            HasFlash = parts.HasFlash,
            CopyrightYear = CopyrightText.Year(page.Lines),
            Cms = SoftwareSigns.Cms(generators, html),
            Shop = SoftwareSigns.Shop(generators, html),
            Analytics = ScriptSigns.Analytics(html),
            CookieBanner = ScriptSigns.CookieBanner(html),
            StructuredData = data.Types,
            Emails = ContactText.Emails([.. links.Mails, data.Email ?? "", .. page.Lines]),
            Phones = Phones(links, data, page),
            PostalAddress = data.Address ?? ContactText.Address(page.Lines),
            Hours = data.Hours is { Count: > 0 } told ? told : HoursText.Read(page.Lines),
            SocialLinks = links.Profiles(data.Profiles),
            Logo = parts.Logo(data.Logo),
            Headings = [.. headings.Take(MostHeadings)],
            Texts = [.. texts.Keys],
            TextHeadings = [.. texts.Values],
            ParkedBecause = ParkedSigns.Why(title, text, parts.Addresses),
        };
    }

    // Each with the heading it stands below, in order.
    private static OrderedDictionary<string, string?> Texts(IReadOnlyList<string> lines, HashSet<string> headings)
    {
        var texts = new OrderedDictionary<string, string?>();
        string? heading = null;
        foreach (var line in lines)
        {
            if (texts.Count == MostTexts) break;
            if (headings.Contains(line)) heading = line;
            else if (IsWorthKeeping(line)) texts.TryAdd(Short(line, LongestText)!, heading);
        }
        return texts;
    }

    private static bool IsWorthKeeping(string line)
        => line.Length >= ShortestText && line.Contains(' ') && !line.Contains("cookie", StringComparison.OrdinalIgnoreCase) && !line.Contains('©') && !line.Contains("copyright", StringComparison.OrdinalIgnoreCase);

    private static string? Language(PageOutline page)
    {
        var said = page.All("html").Select(html => html.GetAttribute("lang") ?? html.GetAttribute("xml:lang")).FirstOrDefault(lang => !string.IsNullOrWhiteSpace(lang))
            ?? page.All("meta").FirstOrDefault(meta => meta.GetAttribute("http-equiv")?.Equals("content-language", StringComparison.OrdinalIgnoreCase) == true)?.GetAttribute("content");
        var code = said?.Trim().Split('-', '_', ',')[0].ToLowerInvariant();
        return code is { Length: 2 or 3 } ? code : null;
    }

    private static IReadOnlyList<string> Phones(PageLinks links, StructuredData data, PageOutline page)
        => [.. links.Phones.Append(data.Phone ?? "").Where(ContactText.IsPhone).Concat(ContactText.Phones(page.Lines)).DistinctBy(ContactText.Digits).Take(10)];

    private static string? Short(string? text, int length) => string.IsNullOrWhiteSpace(text) ? null : PageOutline.OneLine(text) is var line && line.Length <= length ? line : line[..(length - 1)] + "…";
}
