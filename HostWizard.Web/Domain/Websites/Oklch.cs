using System.Globalization;

namespace HostWizard.Web.Domain.Websites;

/// <summary>A colour by lightness (0 to 1), chroma and hue (degrees). Source: Björn Ottosson's OKLab, and WCAG 2.2 for contrast.</summary>
/// <param name="L">Lightness, 0 to 1.</param>
/// <param name="C">Chroma, 0 upwards.</param>
/// <param name="H">Hue in degrees.</param>
public readonly record struct Oklch(double L, double C, double H)
{
    /// <summary>The colour of a hexadecimal text such as <c>#f4b82e</c>.</summary>
    public static Oklch Of(string hex)
    {
        var (r, g, b) = Linear(hex);
        var l = Math.Cbrt(.4122214708 * r + .5363325363 * g + .0514459929 * b);
        var m = Math.Cbrt(.2119034982 * r + .6806995451 * g + .1073969566 * b);
        var s = Math.Cbrt(.0883024619 * r + .2817188376 * g + .6299787005 * b);
        var a = 1.9779984951 * l - 2.428592205 * m + .4505937099 * s;
        var bb = .0259040371 * l + .7827717662 * m - .808675766 * s;
        return new(.2104542553 * l + .793617785 * m - .0040720468 * s, Math.Sqrt(a * a + bb * bb), (Math.Atan2(bb, a) * 180 / Math.PI + 360) % 360);
    }

    /// <summary>The nearest colour a screen can show, as hexadecimal text: chroma gives way in steps of .004, lightness and hue stay.</summary>
    public string Hex()
    {
        var chroma = C;
        while (chroma > 0 && !IsShowable(Raw(chroma))) chroma -= .004;
        var (r, g, b) = Raw(Math.Max(0, chroma));
        return $"#{Byte(r):x2}{Byte(g):x2}{Byte(b):x2}";
    }

    /// <summary>The colour moved in lightness by .01, down or up, until it contrasts enough with every ground.</summary>
    /// <param name="grounds">What it is read on.</param>
    /// <param name="least">Least contrast, such as 4.5.</param>
    /// <param name="isUp">Whether it becomes lighter.</param>
    public string Guarded(IReadOnlyList<string> grounds, double least, bool isUp)
    {
        for (var colour = this; colour.L is > .05 and < .99; colour = colour with { L = colour.L + (isUp ? .01 : -.01) })
        {
            var hex = colour.Hex();
            if (grounds.All(ground => Contrast(hex, ground) >= least)) return hex;
        }
        return isUp ? "#ffffff" : "#000000";
    }

    /// <summary>Contrast of two colours, 1 to 21.</summary>
    public static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + .05) / (Math.Min(a, b) + .05);
    }

    private (double R, double G, double B) Raw(double chroma)
    {
        var (a, b) = (chroma * Math.Cos(H * Math.PI / 180), chroma * Math.Sin(H * Math.PI / 180));
        var l = Math.Pow(L + .3963377774 * a + .2158037573 * b, 3);
        var m = Math.Pow(L - .1055613458 * a - .0638541728 * b, 3);
        var s = Math.Pow(L - .0894841775 * a - 1.291485548 * b, 3);
        return (4.0767416621 * l - 3.3077115913 * m + .2309699292 * s, -1.2684380046 * l + 2.6097574011 * m - .3413193965 * s, -.0041960863 * l - .7034186147 * m + 1.707614701 * s);
    }

    private static bool IsShowable((double R, double G, double B) colour) => IsIn(colour.R) && IsIn(colour.G) && IsIn(colour.B);

    private static bool IsIn(double part) => part is > -.002 and < 1.002;

    private static int Byte(double part) => (int)Math.Round(255 * Gamma(Math.Clamp(part, 0, 1)), MidpointRounding.AwayFromZero);

    private static double Gamma(double part) => part <= .0031308 ? 12.92 * part : 1.055 * Math.Pow(part, 1 / 2.4) - .055;

    private static double Luminance(string hex)
    {
        var (r, g, b) = Linear(hex);
        return .2126 * r + .7152 * g + .0722 * b;
    }

    private static (double R, double G, double B) Linear(string hex) => (Part(hex, 1), Part(hex, 3), Part(hex, 5));

    private static double Part(string hex, int at)
    {
        var part = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return part <= .04045 ? part / 12.92 : Math.Pow((part + .055) / 1.055, 2.4);
    }
}
