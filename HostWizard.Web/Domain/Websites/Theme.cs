using System.Text.RegularExpressions;

namespace HostWizard.Web.Domain.Websites;

/// <summary>Light or dark grounds.</summary>
public enum Scheme { Light, Dark }

/// <summary>Greys that lean to the brand colour, or cool ones.</summary>
public enum Neutrals { Brand, Cool }

/// <summary>A heading face with its text face; see the storefront's Fonts.</summary>
public enum FontPair { Crust, Workshop, Chambers, Table, Clear, Plain }

/// <summary>How corners are cut.</summary>
public enum Corners { Square, Soft, Round, Arch }

/// <summary>How the head of every page is laid out.</summary>
public enum HeaderStyle { Bar, Band, Centred, Overlay }

/// <summary>How the foot of every page is laid out.</summary>
public enum FooterStyle { Columns, Name, Line, Centred }

/// <summary>Where the headings of sections stand.</summary>
public enum Headings { Left, Side, Centre }

/// <summary>The trades we know a look and texts for; <see cref="Other"/> is everything else.</summary>
public enum Trade { Bakery, Restaurant, Garage, Hairdresser, Lawyer, Craftsman, Shop, Doctor, Other }

/// <summary>Trades in the words of the pages.</summary>
public static class TradeText
{
    /// <summary>What a trade is called.</summary>
    public static string Label(this Trade trade) => trade == Trade.Other ? "Any business" : trade.ToString();
}

/// <summary>The look of a website in a few choices; nothing else is styled by hand.</summary>
public sealed partial record Theme
{
    /// <summary>Brand colour, <c>#rrggbb</c>.</summary>
    public string Brand { get; init; } = "#3c5a99";

    /// <summary>Light or dark.</summary>
    public Scheme Scheme { get; init; }

    /// <summary>Which greys.</summary>
    public Neutrals Neutrals { get; init; }

    /// <summary>Which faces.</summary>
    public FontPair Fonts { get; init; } = FontPair.Clear;

    /// <summary>Which corners.</summary>
    public Corners Corners { get; init; } = Corners.Soft;

    /// <summary>Which head.</summary>
    public HeaderStyle Header { get; init; }

    /// <summary>Which foot.</summary>
    public FooterStyle Footer { get; init; }

    /// <summary>Where headings stand.</summary>
    public Headings Headings { get; init; }

    /// <summary>Whose illustrations stand in for photographs; chooses the hues they are drawn in.</summary>
    public Trade Art { get; init; } = Trade.Other;

    /// <summary>The look a trade begins with. Source: mockups of the public side, "Theme = seven choices".</summary>
    public static Theme Of(Trade trade) => trade switch
    {
        Trade.Bakery => new() { Art = trade, Brand = "#f4b82e", Fonts = FontPair.Crust, Corners = Corners.Round },
        Trade.Garage => new() { Art = trade, Brand = "#e4461b", Neutrals = Neutrals.Cool, Fonts = FontPair.Workshop, Corners = Corners.Square, Header = HeaderStyle.Band, Footer = FooterStyle.Name, Headings = Headings.Side },
        Trade.Lawyer => new() { Art = trade, Brand = "#1f4d3f", Fonts = FontPair.Chambers, Corners = Corners.Square, Header = HeaderStyle.Centred, Footer = FooterStyle.Line, Headings = Headings.Side },
        Trade.Restaurant => new() { Art = trade, Brand = "#8a1f3d", Scheme = Scheme.Dark, Fonts = FontPair.Table, Corners = Corners.Arch, Header = HeaderStyle.Overlay, Footer = FooterStyle.Centred, Headings = Headings.Centre },
        Trade.Hairdresser => new() { Art = trade, Brand = "#e2788a", Fonts = FontPair.Chambers, Corners = Corners.Arch, Header = HeaderStyle.Centred, Footer = FooterStyle.Centred },
        Trade.Craftsman => new() { Art = trade, Brand = "#b4642d", Fonts = FontPair.Workshop, Corners = Corners.Soft, Footer = FooterStyle.Columns, Headings = Headings.Side },
        Trade.Shop => new() { Art = trade, Brand = "#2f8f63", Fonts = FontPair.Clear, Corners = Corners.Round },
        Trade.Doctor => new() { Art = trade, Brand = "#1f86a8", Neutrals = Neutrals.Cool, Fonts = FontPair.Clear, Corners = Corners.Soft },
        _ => new(),
    };

    /// <summary>The same with a colour that is one.</summary>
    /// <exception cref="InvalidInputException">The brand colour is none.</exception>
    public Theme Checked()
    {
        var brand = (Brand ?? "").Trim().ToLowerInvariant();
        if (brand.Length == 6 && !brand.StartsWith('#')) brand = "#" + brand;
        return HexColour().IsMatch(brand) ? this with { Brand = brand } : throw new InvalidInputException("brand", "Please give a colour as #rrggbb, such as #f4b82e.");
    }

    [GeneratedRegex("^#[0-9a-f]{6}$")]
    private static partial Regex HexColour();
}
