using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;

namespace HostWizard.Web.Pages.Shared.Website.Starters;

/// <summary>What trade a name speaks of.</summary>
public static class TradeWords
{
    // Beginnings of words in French, German, Luxembourgish and English, folded.
    private static readonly (Trade Trade, string[] Words)[] Trades =
    [
        (Trade.Bakery, ["boulanger", "patisser", "backer", "baker", "konditor", "bakes"]),
        (Trade.Garage, ["garage", "auto", "carross", "karosser", "pneu", "reifen", "motor"]),
        (Trade.Hairdresser, ["coiff", "friseur", "coiffer", "hair", "barber", "barbier", "salon"]),
        (Trade.Craftsman, ["menuis", "schreiner", "tischler", "schrainer", "zimmer", "charpent", "ebenist", "parquet", "carpent", "joiner", "holz", "toiture", "dachdecker", "peintre", "maler", "plomb", "installat"]),
        (Trade.Doctor, ["doct", "dr", "medec", "medic", "cabinet", "arzt", "praxis", "dent", "zahn", "kine", "physio", "osteo", "pharma", "apotheke"]),
        (Trade.Lawyer, ["avocat", "etude", "notair", "notar", "anwalt", "kanzlei", "affekot", "law", "lawyer", "fiduciaire", "treuhand"]),
        (Trade.Shop, ["fleur", "blumen", "blummen", "florist", "flower", "boutique", "epicerie", "librair", "buch", "butteck", "shop", "jardin", "garten"]),
        (Trade.Restaurant, ["restaurant", "brasserie", "bistro", "cafe", "auberge", "gasthaus", "pizz", "traiteur", "hotel", "vin", "cave", "wein", "winzer"]),
    ];

    /// <summary>The trade a name tells; <see cref="Trade.Other"/> when it tells none.</summary>
    public static Trade Guess(string name)
    {
        var words = FoldedText.Fold(name).Split([' ', '-', '\'', '’', '.', ',', '&', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        return Trades.Where(one => words.Any(word => one.Words.Any(beginning => Begins(word, beginning)))).Select(one => (Trade?)one.Trade).FirstOrDefault() ?? Trade.Other;
    }

    // Short ones must be the whole word: "Dr", not "Drink".
    private static bool Begins(string word, string beginning)
        => beginning.Length <= 4 ? word == beginning || word == beginning + "s" || (beginning.Length == 4 && word.StartsWith(beginning, StringComparison.Ordinal)) : word.StartsWith(beginning, StringComparison.Ordinal);
}
