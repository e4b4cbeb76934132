using HostWizard.Web.Domain;

namespace HostWizard.Web.Pages.Shared.Website;

/// <summary>Colours and pictures of a website: its trade's where the name tells it, else one of all sets of colours, always the same.</summary>
/// <param name="Palette">Name of the colours in website.css.</param>
/// <param name="Brand">The brand colour, for the browser's own frame and the icon.</param>
/// <param name="OnBrand">What is read on the brand colour.</param>
/// <param name="Hero">The picture beside or below the headline.</param>
/// <param name="IsPoster">Whether that picture stands beside the headline.</param>
/// <param name="Picture">The picture beside the text.</param>
public sealed record WebsiteLook(string Palette, string Brand, string OnBrand, string Hero, bool IsPoster, string Picture)
{
    private static readonly WebsiteLook Neutral = new("neutral", "#3c5a99", "#ffffff", "neutral-hero", false, "neutral-place");

    // Beginnings of words in French, German, Luxembourgish and English, folded.
    private static readonly (WebsiteLook Look, string[] Words)[] Trades =
    [
        (new("bakery", "#f4b82e", "#251800", "bakery-hero", true, "bakery-baguettes"), ["boulanger", "patisser", "backer", "baker", "konditor", "bakes"]),
        (new("garage", "#eb4d24", "#151b21", "garage-hero", false, "garage-wheel"), ["garage", "auto", "carross", "karosser", "pneu", "reifen", "motor"]),
        (new("hairdresser", "#e2788a", "#2a1216", "hairdresser-hero", true, "hairdresser-shelf"), ["coiff", "friseur", "coiffer", "hair", "barber", "barbier", "salon"]),
        (new("craftsman", "#b1612a", "#ffffff", "craftsman-hero", false, "craftsman-plane"), ["menuis", "schreiner", "tischler", "schrainer", "zimmer", "charpent", "ebenist", "parquet", "carpent", "joiner", "holz", "toiture", "dachdecker", "peintre", "maler", "plomb", "installat"]),
        (new("doctor", "#1480a2", "#ffffff", "doctor-hero", false, "doctor-desk"), ["doct", "dr", "medec", "medic", "cabinet", "arzt", "praxis", "dent", "zahn", "kine", "physio", "osteo", "pharma", "apotheke"]),
        (new("lawyer", "#1f4d3f", "#ffffff", "lawyer-arcade", true, "neutral-hands"), ["avocat", "etude", "notair", "notar", "anwalt", "kanzlei", "affekot", "law", "lawyer", "fiduciaire", "treuhand"]),
        (new("shop", "#369569", "#0b1f15", "shop-hero", true, "shop-front"), ["fleur", "blumen", "blummen", "florist", "flower", "boutique", "epicerie", "librair", "buch", "butteck", "shop", "jardin", "garten"]),
        (new("restaurant", "#8a1f3d", "#ffffff", "neutral-hero", false, "restaurant-spargel"), ["restaurant", "brasserie", "bistro", "cafe", "auberge", "gasthaus", "pizz", "traiteur", "hotel", "vin", "cave", "wein", "winzer"]),
    ];

    /// <summary>The look of a website.</summary>
    public static WebsiteLook Of(int storeId, string name)
    {
        var words = FoldedText.Fold(name).Split([' ', '-', '\'', '’', '.', ',', '&', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        foreach (var (look, beginnings) in Trades)
            if (words.Any(word => beginnings.Any(beginning => Begins(word, beginning)))) return look;

        var choice = storeId % (Trades.Length + 1);
        return choice == 0 ? Neutral : Trades[choice - 1].Look with { Hero = Neutral.Hero, IsPoster = false, Picture = Neutral.Picture };
    }

    /// <summary>A small icon: the first letter of the name on the brand colour, as a data address.</summary>
    public string Icon(string name)
    {
        var letter = System.Net.WebUtility.HtmlEncode(Initial(name));
        return "data:image/svg+xml," + Uri.EscapeDataString(
            $"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><rect width='32' height='32' rx='8' fill='{Brand}'/><text x='16' y='22.5' font-family='Georgia,serif' font-size='19' text-anchor='middle' fill='{OnBrand}'>{letter}</text></svg>");
    }

    /// <summary>The first letter or digit of a name, in upper case.</summary>
    public static string Initial(string name)
    {
        var letters = name.EnumerateRunes().Where(System.Text.Rune.IsLetterOrDigit);
        return letters.Any() ? System.Text.Rune.ToUpperInvariant(letters.First()).ToString() : "•";
    }

    // Short ones must be the whole word: "Dr", not "Drink".
    private static bool Begins(string word, string beginning)
        => beginning.Length <= 4 ? word == beginning || word == beginning + "s" || (beginning.Length == 4 && word.StartsWith(beginning, StringComparison.Ordinal)) : word.StartsWith(beginning, StringComparison.Ordinal);
}
