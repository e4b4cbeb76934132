using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;

namespace HostWizard.Web.Pages.Shared.Website.Starters;

/// <summary>What trade a name speaks of.</summary>
public static class TradeWords
{
    // Beginnings of words in French, German, Luxembourgish and English, folded. Only what a starter's own words fit: to speak of joinery to a roofer is worse than to stay general.
    private static readonly (Trade Trade, string[] Words)[] Trades =
    [
        (Trade.Bakery, ["boulanger", "patisser", "backer", "baker", "konditor", "bakes"]),
        (Trade.Garage, ["garage", "auto", "carross", "karosser", "pneu", "reifen", "motor"]),
        (Trade.Hairdresser, ["coiff", "friseur", "hair", "barber", "barbier"]),
        (Trade.Craftsman, ["menuis", "schreiner", "tischler", "schrainer", "zimmerei", "zimmerer", "charpent", "ebenist", "carpent", "joiner", "holz"]),
        (Trade.Lawyer, ["avocat", "etude", "anwalt", "kanzlei", "affekot", "lawyer", "solicitor"]),
        (Trade.Doctor, ["doct", "dr", "medec", "medic", "cabinet", "arzt", "praxis", "dokter"]),
        (Trade.Shop, ["fleur", "blum", "florist", "flower", "boutique", "cadeau", "geschenk", "gift"]),
        (Trade.Restaurant, ["restaurant", "brasserie", "bistro", "auberge", "gasthaus", "pizz", "trattoria", "cafe"]),
    ];

    /// <summary>The trade a name tells; <see cref="Trade.Other"/> when it tells none.</summary>
    public static Trade Guess(string name)
    {
        var words = FoldedText.Fold(name).Split([' ', '-', '\'', '’', '.', ',', '&', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        return Trades.Where(one => words.Any(word => one.Words.Any(beginning => Begins(word, beginning)))).Select(one => (Trade?)one.Trade).FirstOrDefault() ?? Trade.Other;
    }

    /// <summary>The trade a page tells: by what it says it is to search engines, else by its title and description.</summary>
    /// <param name="types">Names of schema.org.</param>
    /// <param name="title">Its title.</param>
    /// <param name="description">Its description.</param>
    public static Trade OfPage(IReadOnlyList<string> types, string? title, string? description)
        => types.Select(type => Types.TryGetValue(type, out var trade) ? trade : Trade.Other).FirstOrDefault(trade => trade != Trade.Other, Guess($"{title} {description}"));

    private static readonly Dictionary<string, Trade> Types = new(StringComparer.Ordinal)
    {
        ["Bakery"] = Trade.Bakery, ["Restaurant"] = Trade.Restaurant, ["BarOrPub"] = Trade.Restaurant, ["CafeOrCoffeeShop"] = Trade.Restaurant, ["AutoRepair"] = Trade.Garage, ["AutoDealer"] = Trade.Garage, ["AutoBodyShop"] = Trade.Garage,
        ["HairSalon"] = Trade.Hairdresser, ["LegalService"] = Trade.Lawyer, ["Attorney"] = Trade.Lawyer, ["Physician"] = Trade.Doctor, ["Dentist"] = Trade.Doctor, ["MedicalClinic"] = Trade.Doctor, ["Florist"] = Trade.Shop,
    };

    // Short ones must be the whole word: "Dr", not "Drink".
    private static bool Begins(string word, string beginning)
        => beginning.Length <= 4 ? word == beginning || word == beginning + "s" || (beginning.Length == 4 && word.StartsWith(beginning, StringComparison.Ordinal)) : word.StartsWith(beginning, StringComparison.Ordinal);
}
