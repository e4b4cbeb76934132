using HostWizard.Web.Domain.Websites;
using HostWizard.Web.Pages.Shared.Website.Starters;

namespace HostWizard.Web.Tests.Domain;

/// <summary>A name that speaks of a trade chooses its starter; one that does not stays general.</summary>
public class TradeWordsTests
{
    [Theory]
    [InlineData("Bäckerei Oberweiler", Trade.Bakery)]
    [InlineData("BOULANGERIE du Parc", Trade.Bakery)]
    [InlineData("Garage Weber", Trade.Garage)]
    [InlineData("Salon Coiffure Élégance", Trade.Hairdresser)]
    [InlineData("Menuiserie Weis", Trade.Craftsman)]
    [InlineData("Cabinet d’avocats Kayser", Trade.Lawyer)]
    [InlineData("Cabinet Dr Schmit", Trade.Doctor)]
    [InlineData("Blumme Lisa", Trade.Shop)]
    [InlineData("Brasserie Le Viaduc", Trade.Restaurant)]
    [InlineData("Drink & Co", Trade.Other)]
    [InlineData("Elektro Zimmer", Trade.Other)]
    [InlineData("Fiduciaire Ardennes", Trade.Other)]
    [InlineData("Hôtel Ourdall", Trade.Other)]
    [InlineData("", Trade.Other)]
    public void A_name_tells_the_trade(string name, Trade expected) => Assert.Equal(expected, TradeWords.Guess(name));

    [Theory]
    [InlineData("WebSite HairSalon", "Chez nous", Trade.Hairdresser)]
    [InlineData("Organization", "Garage Weber", Trade.Garage)]
    [InlineData("", null, Trade.Other)]
    public void A_page_tells_it_to_search_engines_or_in_its_title(string types, string? title, Trade expected) => Assert.Equal(expected, TradeWords.OfPage(types.Split(' '), title, null));
}
