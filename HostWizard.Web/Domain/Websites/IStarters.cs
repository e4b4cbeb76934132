namespace HostWizard.Web.Domain.Websites;

/// <summary>Makes the website a business begins with: believable from what is known, silent about what is not.</summary>
public interface IStarters
{
    /// <summary>A website for a trade, in one language, filled with the site's own data.</summary>
    /// <param name="trade">The trade; null is guessed from the name.</param>
    /// <param name="language">The language of its texts.</param>
    /// <param name="details">Its name and whom to reach.</param>
    /// <param name="known">What else is known: the address, opening hours.</param>
    /// <param name="texts">What it says of itself, in that language.</param>
    WebsiteContent For(Trade? trade, SiteLanguage language, SiteDetails details, Business? known = null, FoundTexts? texts = null);
}
