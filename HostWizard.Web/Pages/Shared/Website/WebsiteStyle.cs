using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;

namespace HostWizard.Web.Pages.Shared.Website;

/// <summary>
/// The style sheet of one page: its colours and faces, and the rules of what stands on it. A block <c>@if name{ … }</c>, closed by a brace
/// at the start of a line, is kept when the page uses that layout.
/// </summary>
public static partial class WebsiteStyle
{
    private static readonly ConcurrentDictionary<string, string> Sheets = new(StringComparer.Ordinal);

    /// <summary>The whole sheet.</summary>
    public static string Of(WebsiteView site)
    {
        var theme = site.Content.Theme;
        var sheet = new StringBuilder(20_000);
        sheet.Append(WebsiteFonts.Of(theme.Fonts).Faces(site.Address.Root));
        sheet.Append(":root{").Append(Colours(site.Palette)).Append(WebsiteFonts.Of(theme.Fonts).Tokens).Append(Shape(theme.Corners)).Append(Header(site)).Append(Name(site)).Append('}');
        sheet.Append(Kept("website", [$"header-{theme.Header.Text()}", $"footer-{theme.Footer.Text()}", $"headings-{theme.Headings.Text()}", site.Logo is null ? "" : "logo"]));
        var shown = (site.Page?.Sections ?? []).Where(section => site.IsEditing || !section.IsHidden).ToLookup(section => section.Kind.Name);
        if (site.Notice is not null) sheet.Append(Kept("hero", []));
        foreach (var kind in shown) sheet.Append(Kept(kind.Key, [.. kind.Select(section => section.Variant).Distinct()]));
        foreach (var picture in site.Pictures.Values.Where(picture => (picture.FocalX, picture.FocalY) != (.5, .5)))
            sheet.Append(CultureInfo.InvariantCulture, $".m{picture.Id}{{object-position:{picture.FocalX * 100:0}% {picture.FocalY * 100:0}%}}");
        if (site.IsEditing) sheet.Append(Kept("editing", []));
        return sheet.ToString();
    }

    private static string Colours(Palette p)
        => $"--canvas:{p.Canvas};--surface:{p.Surface};--tint:{p.Tint};--deep:{p.Deep};--brand:{p.Brand};--onbrand:{p.OnBrand};--cta:{p.Button};--oncta:{p.OnButton};--ctab:{p.ButtonEdge};--link:{p.Link};--ink:{p.Ink};--muted:{p.Muted};--line:{p.Line};"
            + $"--ondeep:{p.OnDeep};--ondeepmut:{p.MutedOnDeep};--deepline:{p.LineOnDeep};"
            + string.Concat(p.Art.Select((colour, i) => $"--a{i + 1}:{colour};")) + string.Concat(p.SecondArt.Select((colour, i) => $"--b{i + 1}:{colour};"))
            + "--gut:clamp(1.25rem,4vw,3rem);--sec:clamp(3.5rem,7.5vw,7rem);";

    private static string Shape(Corners corners) => corners switch
    {
        Corners.Soft => "--rb:.5rem;--rb2:.5rem;--rp:.75rem;",
        Corners.Round => "--rb:99rem;--rb2:.9rem;--rp:1.75rem;",
        Corners.Arch => "--rb:99rem;--rb2:.5rem;--rp:.75rem;",
        _ => "--rb:0;--rb2:0;--rp:0;--gg:4px;--rw:4px;",
    };

    // A bar above a section on the brand colour is part of it.
    private static string Header(WebsiteView site)
        => site.Content.Theme.Header == HeaderStyle.Bar && site.Page?.Sections.FirstOrDefault(section => !section.IsHidden) is { Ground: Ground.Brand } ? "--hbg:var(--brand);--hfg:var(--onbrand);" : "";

    private static string Name(WebsiteView site)
        => site.Content.Theme.Footer == FooterStyle.Name ? string.Create(CultureInfo.InvariantCulture, $"--n:{Math.Max(6, site.Content.Business.Name.Length)};") : "";

    private static string Kept(string sheet, IReadOnlyList<string> layouts)
        => Block().Replace(Sheets.GetOrAdd(sheet, Read), match => layouts.Contains(match.Groups[1].Value) ? match.Groups[2].Value : "").ReplaceLineEndings("").Trim();

    private static string Read(string sheet)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"website/{sheet}.css") ?? throw new InvalidOperationException($"There is no style sheet {sheet}.css.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"^@if ([a-z-]+)\{\n(.*?)^\}\n", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
