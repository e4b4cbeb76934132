using HostWizard.Web.Domain.Websites;

namespace HostWizard.Web.Pages.Shared.Website;

/// <summary>A face with its two files: Latin, and the rest of Latin's letters.</summary>
/// <param name="Family">Its name.</param>
/// <param name="File">Begin of the files' names in <c>lib/fonts</c>.</param>
/// <param name="Axis">End of the files' names: which axes vary.</param>
/// <param name="Weights">Weights it can have.</param>
/// <param name="More">More descriptors.</param>
public sealed record WebsiteFace(string Family, string File, string Axis, string Weights, string More = "");

/// <summary>A heading face with its text face, and the sizes they want. All under the SIL Open Font License.</summary>
/// <param name="Headings">The face of headings; it is fetched early.</param>
/// <param name="Texts">The face of texts; null when it is the same.</param>
/// <param name="Tokens">Names and sizes, as custom properties.</param>
public sealed record WebsiteFonts(WebsiteFace Headings, WebsiteFace? Texts, string Tokens)
{
    private const string Latin = "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD";
    private const string LatinExtended = "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2C60-2C7F,U+A720-A7FF";

    /// <summary>The faces of a pair.</summary>
    public static WebsiteFonts Of(FontPair pair) => pair switch
    {
        FontPair.Crust => new(new("Young Serif", "young-serif", "400-normal", "400"), new("Figtree", "figtree", "wght-normal", "300 900"),
            "--head:\"Young Serif\",Georgia,serif;--body:Figtree,system-ui,sans-serif;--ht:-.015em;--h1:clamp(2.6rem,1.2rem + 4.6vw,5.2rem);--h2:clamp(1.9rem,1.3rem + 2.1vw,3rem);"),
        FontPair.Workshop => new(new("Archivo", "archivo", "wdth-normal", "100 900", "font-stretch:62% 125%;"), null,
            "--head:Archivo,Arial,sans-serif;--body:Archivo,Arial,sans-serif;--hw:800;--hs:120%;--ht:-.025em;--h1:clamp(2.2rem,1rem + 4.4vw,4.8rem);--h2:clamp(1.7rem,1.2rem + 1.7vw,2.5rem);--h3:1.2rem;--bs:1.35rem;--q:Archivo;"),
        FontPair.Chambers => new(new("Newsreader", "newsreader", "wght-normal", "200 800"), new("Instrument Sans", "instrument-sans", "wght-normal", "400 700"),
            "--head:Newsreader,Georgia,serif;--body:\"Instrument Sans\",system-ui,sans-serif;--hw:380;--ht:-.022em;--h1:clamp(2.6rem,1.3rem + 4vw,4.6rem);--h2:clamp(1.8rem,1.2rem + 1.9vw,2.6rem);--bs:1.9rem;--fx:transparent;--fp:0;"),
        FontPair.Table => new(new("Bodoni Moda", "bodoni-moda", "wght-normal", "400 900"), new("Jost", "jost", "wght-normal", "100 900"),
            "--head:\"Bodoni Moda\",Didot,serif;--body:Jost,Futura,sans-serif;--text:1.125rem;--hw:450;--ht:-.015em;--h1:clamp(2.6rem,1rem + 5.6vw,5.8rem);--h2:clamp(2.1rem,1.3rem + 2.6vw,3.5rem);--h3:1.6rem;--bs:1.6rem;"),
        FontPair.Clear => new(new("Bricolage Grotesque", "bricolage-grotesque", "wght-normal", "200 800"), new("Source Sans 3", "source-sans-3", "wght-normal", "200 900"),
            "--head:\"Bricolage Grotesque\",system-ui,sans-serif;--body:\"Source Sans 3\",system-ui,sans-serif;--text:1.125rem;--hw:650;--ht:-.025em;--h1:clamp(2.4rem,1.3rem + 3.8vw,4.4rem);--h2:clamp(1.8rem,1.2rem + 1.9vw,2.7rem);"),
        _ => new(new("Inter", "inter", "wght-normal", "100 900"), null,
            "--head:Inter,system-ui,sans-serif;--body:Inter,system-ui,sans-serif;--hw:650;--ht:-.03em;--h1:clamp(2.3rem,1.3rem + 3.4vw,4.2rem);--h2:clamp(1.7rem,1.2rem + 1.7vw,2.5rem);"),
    };

    /// <summary>The style rules that name the files.</summary>
    /// <param name="root">The platform's root; ends with a slash.</param>
    public string Faces(string root) => Rules(root, Headings) + (Texts is null ? "" : Rules(root, Texts));

    /// <summary>Addresses of the files that are wanted at once.</summary>
    public IEnumerable<string> Preloaded(string root) => [File(root, Headings, "latin")];

    private static string Rules(string root, WebsiteFace face) => Rule(root, face, "latin", Latin) + Rule(root, face, "latin-ext", LatinExtended);

    private static string Rule(string root, WebsiteFace face, string subset, string range)
        => $"@font-face{{font-family:\"{face.Family}\";src:url(\"{File(root, face, subset)}\") format(\"woff2\");font-weight:{face.Weights};{face.More}font-display:swap;unicode-range:{range}}}";

    private static string File(string root, WebsiteFace face, string subset) => $"{root}lib/fonts/{face.File}-{subset}-{face.Axis}.woff2";
}
