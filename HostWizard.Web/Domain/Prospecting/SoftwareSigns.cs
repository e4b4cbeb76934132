using System.Text.RegularExpressions;

namespace HostWizard.Web.Domain.Prospecting;

/// <summary>What a page is made with and sells with, told by what these programs leave in it.</summary>
public static class SoftwareSigns
{
    /// <param name="Name">As people call it.</param>
    /// <param name="Generator">What it writes into the generator tag; its group <c>v</c> is the version.</param>
    /// <param name="Marks">What it leaves in the page, lower case; one is enough.</param>
    /// <param name="Version">Where else the version stands.</param>
    private sealed record Sign(string Name, string? Generator, string[] Marks, string? Version = null);

    // Builders before the programs they are built on, and signs nobody else leaves before those that links to others could be.
    private static readonly Sign[] Makers =
    [
        new("Wix", @"^Wix\.com", ["static.parastorage.com", "static.wixstatic.com"]),
        new("Squarespace", "^Squarespace", ["static1.squarespace.com", "squarespace-headers"]),
        new("Jimdo", "^Jimdo", ["assets.jimstatic.com", "jimdo.com/s/", "jimdo-static"]),
        new("Webflow", "^Webflow", ["data-wf-site=", "assets.website-files.com"]),
        new("Weebly", "^Weebly", ["cdn2.editmysite.com", "weeblycloud"]),
        new("IONOS MyWebsite", "^(IONOS|1&1) ?MyWebsite", ["website-start.de", "mywebsite-editor.com"]),
        new("Google Sites", null, ["sites.google.com/_/", "ssl.gstatic.com/atari"]),
        new("Shopify", "^Shopify", ["cdn.shopify.com", "shopify.theme"]),
        new("PrestaShop", @"^PrestaShop\s*(?<v>[\d.]+)?", ["var prestashop =", "/modules/ps_"]),
        new("Magento", @"^Magento", ["mage/cookies.js", "/static/version", "data-mage-init"]),
        new("TYPO3", @"^TYPO3\s*(?:CMS)?\s*(?<v>\d[\d.]*)?", ["typo3temp/", "typo3conf/", "this website is powered by typo3"]),
        new("Joomla", @"^Joomla!?\s*(?<v>\d[\d.]*)?", ["/media/jui/", "/media/system/js/mootools", "option=com_content", "/components/com_"]),
        new("Drupal", @"^Drupal\s*(?<v>\d[\d.]*)?", ["/sites/default/files", "drupal.settings", "drupal-settings-json"]),
        new("Contao", @"^Contao", ["/assets/contao/", "tl_files/"]),
        new("WordPress", @"^WordPress\s*(?<v>\d[\d.]*)?", ["/wp-content/", "/wp-includes/"], @"/wp-includes/[^""'\s>]{1,120}?[?&;]ver=(?<v>\d+(?:\.\d+){1,2})\b(?=[""'&])"),
        new("Microsoft FrontPage", @"^Microsoft FrontPage\s*(?<v>\d[\d.]*)?", ["<!--webbot bot="]),
        new("Adobe GoLive", @"^Adobe GoLive\s*(?<v>\d[\d.]*)?", ["csscriptdict"]),
        new("Dreamweaver", @"^(?:Macromedia|Adobe) Dreamweaver\s*(?<v>\d[\d.]*)?", ["mm_preloadimages", "mm_swapimage"]),
        new("iWeb", @"^iWeb\s*(?<v>\d[\d.]*)?", []),
        new("NetObjects Fusion", @"^NetObjects Fusion\s*(?<v>\d[\d.]*)?", []),
        new("Microsoft Word", @"^Microsoft Word\s*(?<v>\d[\d.]*)?", ["xmlns:w=\"urn:schemas-microsoft-com:office:word\""]),
    ];

    private static readonly Sign[] Sellers =
    [
        new("Shopify", "^Shopify", ["cdn.shopify.com", "shopify.theme"]),
        new("WooCommerce", @"^WooCommerce\s*(?<v>\d[\d.]*)?", ["/plugins/woocommerce/", "woocommerce-page"]),
        new("PrestaShop", @"^PrestaShop\s*(?<v>[\d.]+)?", ["var prestashop =", "/modules/ps_"]),
        new("Magento", "^Magento", ["mage/cookies.js", "data-mage-init"]),
        new("Wix Stores", null, ["wixstores", "wix-ecommerce"]),
        new("Shopware", "^Shopware", ["shopware"]),
        new("OpenCart", null, ["route=checkout/cart"]),
        new("VirtueMart", null, ["com_virtuemart"]),
        new("Ecwid", null, ["app.ecwid.com"]),
    ];

    /// <summary>What it is made with.</summary>
    /// <param name="generators">What its generator tags say, in order.</param>
    /// <param name="html">The page.</param>
    /// <returns>Null when it does not tell.</returns>
    public static Software? Cms(IReadOnlyList<string> generators, string html) => Find(Makers, generators, html);

    /// <summary>What it sells with.</summary>
    /// <inheritdoc cref="Cms"/>
    public static Software? Shop(IReadOnlyList<string> generators, string html) => Find(Sellers, generators, html);

    private static Software? Find(Sign[] signs, IReadOnlyList<string> generators, string html)
    {
        var told = from generator in generators
                   from sign in signs
                   where sign.Generator is not null
                   let match = Match(generator, sign.Generator!)
                   where match.Success
                   select new Software(sign.Name, match.Groups["v"] is { Length: > 0 and < 20 } version ? version.Value.TrimEnd('.') : Inside(sign, html));
        return told.FirstOrDefault() ?? (Array.Find(signs, sign => Array.Exists(sign.Marks, mark => html.Contains(mark, StringComparison.OrdinalIgnoreCase))) is { } left ? new(left.Name, Inside(left, html)) : null);
    }

    // Plugins put their own versions behind core's scripts; the one most scripts carry is core's.
    private static string? Inside(Sign sign, string html) => sign.Version is null ? null
        : Regex.Matches(html, sign.Version, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant).Select(match => match.Groups["v"].Value).GroupBy(version => version).OrderByDescending(group => group.Count()).FirstOrDefault()?.Key;

    private static Match Match(string text, string pattern) => Regex.Match(text.Trim(), pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
