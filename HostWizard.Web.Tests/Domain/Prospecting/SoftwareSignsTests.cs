using HostWizard.Web.Domain.Prospecting;

namespace HostWizard.Web.Tests.Domain.Prospecting;

public class SoftwareSignsTests
{
    [Theory]
    [InlineData("WordPress 4.9.8", "", "WordPress 4.9.8")]
    [InlineData(null, "<script src='/wp-includes/js/wp-embed.min.js?ver=5.2.1'></script><link href='/wp-includes/css/dist/style.css?ver=5.2.1'><script src='/wp-includes/js/jquery.js?ver=1.12.4'></script>", "WordPress 5.2.1")]
    [InlineData(null, "<img src=/wp-content/uploads/a.jpg>", "WordPress")]
    [InlineData("Joomla! 1.5 - Open Source Content Management", "", "Joomla 1.5")]
    [InlineData("Joomla! - Open Source Content Management", "", "Joomla")]
    [InlineData("TYPO3 4.5 CMS", "", "TYPO3 4.5")]
    [InlineData("TYPO3 CMS 9.5", "", "TYPO3 9.5")]
    [InlineData("Drupal 7 (http://drupal.org)", "", "Drupal 7")]
    [InlineData("Wix.com Website Builder", "", "Wix")]
    [InlineData(null, "<img src=\"https://static.wixstatic.com/media/x.jpg\">", "Wix")]
    [InlineData(null, "<link href=\"//cdn.shopify.com/s/files/1/theme.css\">", "Shopify")]
    [InlineData("Microsoft FrontPage 6.0", "", "Microsoft FrontPage 6.0")]
    [InlineData("PrestaShop 1.7.8.2", "", "PrestaShop 1.7.8.2")]
    [InlineData("Something else", "<p>hello</p>", null)]
    public void What_a_page_is_made_with_is_told_with_its_version(string? generator, string html, string? software) => Assert.Equal(software, SoftwareSigns.Cms(generator is null ? [] : [generator], html)?.Text);

    [Fact]
    public void A_plugin_of_WordPress_sells_and_does_not_hide_it()
    {
        string[] generators = ["WordPress 6.5", "WooCommerce 8.1.0"];
        Assert.Equal("WordPress 6.5", SoftwareSigns.Cms(generators, "")?.Text);
        Assert.Equal("WooCommerce 8.1.0", SoftwareSigns.Shop(generators, "")?.Text);
    }

    [Theory]
    [InlineData("WordPress", "4.9.8", true)]
    [InlineData("WordPress", "6.8", false)]
    [InlineData("WordPress", null, false)]
    [InlineData("Microsoft FrontPage", null, true)]
    [InlineData("Wix", null, false)]
    public void Programs_nobody_repairs_are_old(string name, string? version, bool isOld) => Assert.Equal(isOld, SoftwareAge.IsOld(new(name, version)));

    [Fact]
    public void Mail_and_name_servers_are_known_by_their_ends()
    {
        Assert.Equal("Microsoft 365", Providers.OfMail(["parc-lu.mail.protection.outlook.com"]));
        Assert.Null(Providers.OfMail(["mail.parc.lu", "notgoogle.com"]));
        Assert.Equal("Amazon Route 53", Providers.OfNames(["ns-12.awsdns-05.co.uk"]));
        Assert.Equal("OVHcloud", Providers.OfNames(["ns1.parc.lu", "dns10.ovh.net"]));
    }
}
