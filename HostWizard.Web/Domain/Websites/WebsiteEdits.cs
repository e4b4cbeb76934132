namespace HostWizard.Web.Domain.Websites;

/// <summary>Everything that can be done to a website's content. Each gives a new one and leaves the old one as it was.</summary>
public static class WebsiteEdits
{
    /// <summary>Most pages of a website.</summary>
    public const int MostPages = 40;

    /// <summary>Most sections of a page.</summary>
    public const int MostSections = 40;

    /// <summary>Changes one section.</summary>
    /// <exception cref="RefusedException">There is no such section.</exception>
    public static WebsiteContent WithSection(this WebsiteContent website, string id, Func<WebSection, WebSection> change)
    {
        var (page, section) = Found(website, id);
        return website.WithPage(page.Id, p => p with { Sections = [.. p.Sections.Select(s => s == section ? change(s) with { Stamp = WebsiteContent.NewId() } : s)] });
    }

    /// <summary>Puts a section after another of the page, or first.</summary>
    /// <exception cref="RefusedException">There is no such page, or it is full.</exception>
    public static WebsiteContent Adding(this WebsiteContent website, string pageId, string? after, WebSection section) => website.WithPage(pageId, page =>
    {
        if (page.Sections.Count >= MostSections) throw new RefusedException($"A page holds at most {MostSections} sections.");
        var sections = page.Sections.ToList();
        var at = after is null ? -1 : sections.FindIndex(s => s.Id == after);
        sections.Insert(after is not null && at < 0 ? sections.Count : at + 1, section);
        return page with { Sections = sections };
    });

    /// <summary>Moves a section to a place on its page, counted from 0; places beyond the ends are the ends.</summary>
    public static WebsiteContent MovingSection(this WebsiteContent website, string id, int to)
    {
        var (page, section) = Found(website, id);
        return website.WithPage(page.Id, p => p with { Sections = Moved(p.Sections, section, to) });
    }

    /// <summary>Puts a copy of a section below it.</summary>
    public static WebsiteContent Duplicating(this WebsiteContent website, string id)
    {
        var (page, section) = Found(website, id);
        return website.Adding(page.Id, id, section with { Id = WebsiteContent.NewId(), Stamp = WebsiteContent.NewId() });
    }

    /// <summary>Takes a section away.</summary>
    public static WebsiteContent RemovingSection(this WebsiteContent website, string id)
    {
        var (page, section) = Found(website, id);
        return website.WithPage(page.Id, p => p with { Sections = [.. p.Sections.Where(s => s != section)] });
    }

    /// <summary>Changes one page.</summary>
    /// <exception cref="RefusedException">There is no such page.</exception>
    public static WebsiteContent WithPage(this WebsiteContent website, string id, Func<WebPage, WebPage> change)
    {
        var page = website.Page(id) ?? throw new RefusedException("This page is gone: somebody else removed it, or the change was undone.");
        return website with { Pages = [.. website.Pages.Select(p => p == page ? change(p) : p)] };
    }

    /// <summary>Names a page in a language. Its address is made unlike all others of that language.</summary>
    /// <exception cref="InvalidInputException">A field is out of bounds.</exception>
    public static WebsiteContent NamingPage(this WebsiteContent website, string id, SiteLanguage language, PageWords words, bool isInMenu)
    {
        var errors = new InputErrors();
        var title = errors.Text("title", words.Title, PageWords.TitleLength, required: true);
        var description = errors.Text("description", words.Description?.ReplaceLineEndings(" "), PageWords.DescriptionLength) ?? "";
        errors.ThrowIfAny();
        var isHome = website.Pages[0].Id == id;
        var slug = isHome ? "" : Slug.Free(string.IsNullOrWhiteSpace(words.Slug) ? title! : words.Slug, taken => website.Pages.Any(page => page.Id != id && page.Words.TryGetValue(language, out var other) && other.Slug == taken));
        return website.WithPage(id, page => page with { IsInMenu = isInMenu, Words = With(page.Words, language, new PageWords(title!, slug, description)) });
    }

    /// <summary>Adds a page at the end.</summary>
    /// <exception cref="RefusedException">The website is full.</exception>
    public static WebsiteContent AddingPage(this WebsiteContent website, WebPage page)
        => website.Pages.Count >= MostPages ? throw new RefusedException($"A website holds at most {MostPages} pages.") : website with { Pages = [.. website.Pages, page] };

    /// <summary>Moves a page in the menu; the home page stays first.</summary>
    public static WebsiteContent MovingPage(this WebsiteContent website, string id, int to)
    {
        var page = website.Page(id) ?? throw new RefusedException("This page is gone.");
        return website.Pages[0] == page ? website : website with { Pages = Moved(website.Pages, page, Math.Max(1, to)) };
    }

    /// <summary>Takes a page away.</summary>
    /// <exception cref="RefusedException">It is the home page.</exception>
    public static WebsiteContent RemovingPage(this WebsiteContent website, string id)
    {
        if (website.Pages[0].Id == id) throw new RefusedException("The home page stays: every website begins somewhere.");
        return website with { Pages = [.. website.Pages.Where(page => page.Id != id)] };
    }

    /// <summary>A dictionary with one entry more, or another.</summary>
    public static IReadOnlyDictionary<TKey, TValue> With<TKey, TValue>(this IReadOnlyDictionary<TKey, TValue> all, TKey key, TValue value) where TKey : notnull
        => new Dictionary<TKey, TValue>(all) { [key] = value };

    private static (WebPage Page, WebSection Section) Found(WebsiteContent website, string id)
        => website.Section(id) ?? throw new RefusedException("This section is gone: somebody else removed it, or the change was undone.");

    private static List<T> Moved<T>(IReadOnlyList<T> all, T one, int to) where T : class
    {
        var list = all.Where(other => other != one).ToList();
        list.Insert(Math.Clamp(to, 0, list.Count), one);
        return list;
    }
}

/// <summary>Last part of a page's address.</summary>
public static class Slug
{
    // Names that mean something else at the root of a website.
    private static readonly string[] Taken = ["en", "fr", "de", "lb", "assets", "lib", "media", "internal", "sitemap.xml", "robots.txt", "favicon.ico"];

    /// <summary>An address from words: folded, lower case, with hyphens; with a number when it is taken.</summary>
    public static string Free(string words, Func<string, bool> isTaken)
    {
        var slug = Of(words);
        if (slug.Length == 0) slug = "page";
        for (var number = 1; ; number++)
        {
            var candidate = number == 1 ? slug : $"{slug}-{number}";
            if (!Taken.Contains(candidate) && !isTaken(candidate)) return candidate;
        }
    }

    /// <summary>Words as an address.</summary>
    public static string Of(string words)
    {
        var folded = FoldedText.Fold(words);
        var slug = string.Join('-', new string([.. folded.Select(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return slug.Length <= PageWords.SlugLength ? slug : slug[..PageWords.SlugLength].TrimEnd('-');
    }
}
