using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;

namespace HostWizard.Web.Pages.Shared.Website.Starters;

/// <summary>The websites businesses begin with, a class for each trade.</summary>
public sealed class WebsiteStarters : IStarters
{
    public WebsiteContent For(Trade? trade, SiteLanguage language, SiteDetails details, Business? known = null, FoundTexts? texts = null)
        => Build(trade ?? TradeWords.Guess(details.BusinessName ?? ""), language, (known ?? new()) with
        {
            Name = details.BusinessName?.Trim() ?? "", Phone = Line(details.ContactPhone), Email = Line(details.ContactEmail), Director = Line(details.ContactName),
            Claim = texts?.Claim ?? "",
        }, texts);

    /// <summary>A website for a business that is known better already.</summary>
    public static WebsiteContent Build(Trade trade, SiteLanguage language, Business business, FoundTexts? texts = null)
    {
        var starter = new Starter(language, business);
        var (claim, pages) = trade switch
        {
            Trade.Bakery => BakeryStarter.Of(starter),
            Trade.Restaurant => RestaurantStarter.Of(starter),
            Trade.Garage => GarageStarter.Of(starter),
            Trade.Hairdresser => HairdresserStarter.Of(starter),
            Trade.Lawyer => LawyerStarter.Of(starter),
            Trade.Craftsman => CraftsmanStarter.Of(starter),
            Trade.Shop => ShopStarter.Of(starter),
            Trade.Doctor => DoctorStarter.Of(starter),
            _ => NeutralStarter.Of(starter),
        };
        return new()
        {
            Theme = Theme.Of(trade), Languages = [language], Pages = [.. texts is null ? pages : OwnTexts.In(starter, texts, [.. pages]), .. starter.LegalPages()],
            Business = business.Claim.Length > 0 ? business : business with { Claim = claim },
        };
    }

    private static string Line(string? text) => text?.Trim().ReplaceLineEndings(" ") ?? "";
}
