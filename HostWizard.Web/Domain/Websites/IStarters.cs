namespace HostWizard.Web.Domain.Websites;

/// <summary>Makes the website a business begins with: believable from what is known, silent about what is not.</summary>
public interface IStarters
{
    /// <summary>A website for a trade, in one language, filled with the site's own data.</summary>
    /// <param name="trade">The trade; null is guessed from the name.</param>
    /// <param name="language">The language of its texts.</param>
    /// <param name="details">What is known of the business.</param>
    WebsiteContent For(Trade? trade, SiteLanguage language, SiteDetails details);
}
