namespace HostWizard.Web.Domain.Websites;

/// <summary>All colours of a website, made from its one brand colour so that everything can be read on everything it may stand on.</summary>
/// <remarks>Source: mockups of the public side, "Palette from one colour"; contrasts by WCAG 2.2, text at least 4.5.</remarks>
public sealed record Palette
{
    public required string Canvas { get; init; }
    public required string Surface { get; init; }
    public required string Tint { get; init; }
    public required string Deep { get; init; }
    public required string Brand { get; init; }
    public required string OnBrand { get; init; }
    public required string Button { get; init; }
    public required string OnButton { get; init; }
    public required string ButtonEdge { get; init; }
    public required string Ink { get; init; }
    public required string Muted { get; init; }
    public required string Line { get; init; }
    public required string Link { get; init; }
    public required string OnDeep { get; init; }
    public required string MutedOnDeep { get; init; }
    public required string LineOnDeep { get; init; }

    /// <summary>Six steps of the illustrations, dark to light.</summary>
    public required IReadOnlyList<string> Art { get; init; }

    /// <summary>Three steps of their second hue.</summary>
    public required IReadOnlyList<string> SecondArt { get; init; }

    /// <summary>The colours of a look.</summary>
    public static Palette Of(Theme theme)
    {
        var given = Oklch.Of(theme.Brand);
        var isDark = theme.Scheme == Scheme.Dark;
        var (hue, grey) = theme.Neutrals == Neutrals.Cool ? (250.0, .05) : (given.H, given.C);
        string Neutral(double lightness, double share, double most) => new Oklch(lightness, Math.Min(share * grey, most), hue).Hex();

        var canvas = isDark ? Neutral(.19, .28, .035) : Neutral(.992, .04, .006);
        var surface = isDark ? Neutral(.235, .30, .04) : "#ffffff";
        var tint = isDark ? Neutral(.26, .34, .05) : Neutral(.962, .20, .032);
        var deep = isDark ? Neutral(.145, .25, .03) : Neutral(.27, .50, .07);
        string[] grounds = [canvas, surface, tint];
        var darkInk = Neutral(.22, .30, .045);
        var (brand, onBrand) = Readable(theme.Brand, given, darkInk);

        var (button, onButton, edge) = (brand, onBrand, Oklch.Contrast(brand, canvas) < 3 ? darkInk : brand);
        if (isDark && grounds.Min(ground => Oklch.Contrast(brand, ground)) < 3)
        {
            button = edge = given.Guarded(grounds, 3.2, isUp: true);
            var night = new Oklch(.16, .03, given.H).Hex();
            onButton = Oklch.Contrast("#ffffff", button) >= 4.5 ? "#ffffff" : night;
        }
        return new()
        {
            Canvas = canvas, Surface = surface, Tint = tint, Deep = deep, Brand = brand, OnBrand = onBrand, Button = button, OnButton = onButton, ButtonEdge = edge,
            Ink = isDark ? new Oklch(.94, .012, hue).Hex() : darkInk,
            Muted = isDark ? new Oklch(.60, .02, hue).Guarded(grounds, 4.8, isUp: true) : new Oklch(.52, Math.Min(.25 * grey, .03), hue).Guarded(grounds, 4.8, isUp: false),
            Line = isDark ? new Oklch(.36, .03, hue).Hex() : Neutral(.885, .15, .02),
            Link = isDark ? (given with { L = Math.Max(given.L, .60) }).Guarded(grounds, 4.5, isUp: true) : given.Guarded(grounds, 4.5, isUp: false),
            OnDeep = Neutral(.955, .12, .018),
            MutedOnDeep = new Oklch(.60, .03, hue).Guarded([deep], 5, isUp: true),
            LineOnDeep = Neutral(isDark ? .30 : .40, .40, .05),
            Art = Ramp(given, theme.Art), SecondArt = Second(given, theme.Art),
        };
    }

    // White where it can be read, else ink; where neither can, the brand moves until it is.
    private static (string Brand, string OnBrand) Readable(string brand, Oklch given, string ink)
    {
        var (white, dark) = (Oklch.Contrast("#ffffff", brand), Oklch.Contrast(ink, brand));
        if (white >= 4.5) return (brand, "#ffffff");
        if (dark >= 4.5) return (brand, ink);
        return white > dark ? (given.Guarded(["#ffffff"], 4.5, isUp: false), "#ffffff") : (given.Guarded([ink], 4.5, isUp: true), ink);
    }

    // Hue drift from dark to light, share of chroma, offset and chroma of the second hue.
    private static (double Dark, double Light, double Share, double Offset, double Second) Hues(Trade trade) => trade switch
    {
        Trade.Bakery => (-38, 4, 1, 165, .09),
        Trade.Garage => (222, 202, .09, 200, .04),
        Trade.Lawyer => (0, -32, 1, 271, .05),
        Trade.Restaurant => (-22, 38, 1, 72, .10),
        Trade.Hairdresser => (-20, 12, 1, 188, .09),
        Trade.Craftsman => (-14, 16, 1, 188, .075),
        Trade.Shop => (0, -30, 1, 200, .15),
        Trade.Doctor => (14, -10, 1, 162, .135),
        _ => (8, -10, 1, 152, .095),
    };

    private static readonly (double L, double Share)[] Steps = [(.27, .60), (.42, .85), (.56, 1), (.70, .95), (.85, .62), (.96, .26)];

    private static string[] Ramp(Oklch brand, Trade trade)
    {
        var hues = Hues(trade);
        var chroma = Math.Min(brand.C * hues.Share, .16);
        return [.. Steps.Select((step, i) => new Oklch(step.L, chroma * step.Share, (brand.H + hues.Dark + (hues.Light - hues.Dark) * i / 5 + 360) % 360).Hex())];
    }

    private static string[] Second(Oklch brand, Trade trade)
    {
        var hues = Hues(trade);
        var hue = (brand.H + hues.Offset) % 360;
        // Olive beside food and faces looks ill.
        if (trade is not (Trade.Bakery or Trade.Garage or Trade.Lawyer or Trade.Restaurant) && hue is > 72 and < 130) hue = 55;
        return [new Oklch(.36, hues.Second * .8, hue).Hex(), new Oklch(.58, hues.Second, hue).Hex(), new Oklch(.82, hues.Second * .6, hue).Hex()];
    }
}
