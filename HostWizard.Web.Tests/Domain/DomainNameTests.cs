using HostWizard.Web.Domain;

namespace HostWizard.Web.Tests.Domain;

public class DomainNameTests
{
    private static string Parse(string? text) => DomainName.Parse(text, "hostwizard.lu");

    [Theory]
    [InlineData("boulangerie-parc.lu", "boulangerie-parc.lu")]
    [InlineData("  Boulangerie-PARC.LU ", "boulangerie-parc.lu")]
    [InlineData("www.parc.lu", "www.parc.lu")]
    [InlineData("shop.parc.co.uk", "shop.parc.co.uk")]
    [InlineData("coiffure-élégance.lu", "xn--coiffure-lgance-jnbb.lu")]
    [InlineData("COIFFURE-ÉLÉGANCE.LU", "xn--coiffure-lgance-jnbb.lu")]
    [InlineData("müller.lu", "xn--mller-kva.lu")]
    [InlineData("xn--mller-kva.lu", "xn--mller-kva.lu")]
    [InlineData("пример.рф", "xn--e1afmkfd.xn--p1ai")]
    [InlineData("1a.lu", "1a.lu")]
    [InlineData("nothostwizard.lu", "nothostwizard.lu")]
    [InlineData("hostwizard.lu.example.com", "hostwizard.lu.example.com")]
    [InlineData("hostwizard.com", "hostwizard.com")]
    public void A_domain_is_stored_as_lower_case_punycode(string typed, string stored) => Assert.Equal(stored, Parse(typed));

    [Theory]
    // nothing
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    // a scheme, port, path
    [InlineData("https://parc.lu")]
    [InlineData("http://parc.lu/")]
    [InlineData("ftp://parc.lu")]
    [InlineData("//parc.lu")]
    [InlineData("parc.lu:443")]
    [InlineData("parc.lu/shop")]
    [InlineData("parc.lu?x=1")]
    [InlineData("parc.lu#top")]
    [InlineData("parc.lu\\shop")]
    [InlineData("marie@parc.lu")]
    // a trailing dot, a single label
    [InlineData("parc.lu.")]
    [InlineData("parc.lu。")]
    [InlineData("localhost")]
    [InlineData("parc")]
    // empty, too long or odd labels
    [InlineData(".lu")]
    [InlineData(".parc.lu")]
    [InlineData("parc..lu")]
    [InlineData("-parc.lu")]
    [InlineData("parc-.lu")]
    [InlineData("pa_rc.lu")]
    [InlineData("pa rc.lu")]
    [InlineData("parc.lu\0")]
    [InlineData("*.parc.lu")]
    [InlineData("parc.1")]
    [InlineData("xn--a.lu")]
    // IP addresses in every dress
    [InlineData("127.0.0.1")]
    [InlineData("8.8.8.8")]
    [InlineData("::1")]
    [InlineData("[::1]")]
    [InlineData("[2001:db8::1]:80")]
    [InlineData("2001:db8::1")]
    [InlineData("127.1")]
    [InlineData("0x7f.0.0.1")]
    [InlineData("0x7f.1")]
    [InlineData("2130706433")]
    [InlineData("0177.0.0.1")]
    [InlineData("１２７.０.０.１")]
    [InlineData("127.0.0.1.")]
    // the platform's own and anything below it
    [InlineData("hostwizard.lu")]
    [InlineData("HostWizard.LU")]
    [InlineData("www.hostwizard.lu")]
    [InlineData("boulangerie.hostwizard.lu")]
    [InlineData("a.b.hostwizard.lu")]
    [InlineData("ｈostwizard.lu")]
    public void What_no_client_can_have_is_refused_with_a_sentence(string? typed)
    {
        var invalid = Assert.Throws<InvalidInputException>(() => Parse(typed));

        var (field, sentences) = Assert.Single(invalid.Errors);
        Assert.Equal("domain", field);
        Assert.EndsWith(".", Assert.Single(sentences), StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_have_at_most_63_and_names_at_most_253_characters()
    {
        Assert.Equal(new string('a', 63) + ".lu", Parse(new string('a', 63) + ".lu"));
        Assert.Throws<InvalidInputException>(() => Parse(new string('a', 64) + ".lu"));

        var longest = string.Join('.', Enumerable.Repeat(new string('a', 49), 5)) + ".lu";
        Assert.Equal(252, longest.Length);
        Assert.Equal(longest, Parse(longest));
        Assert.Throws<InvalidInputException>(() => Parse("aa." + longest));
    }

    [Fact]
    public void People_read_it_with_its_umlauts()
    {
        Assert.Equal("müller.lu", DomainName.Readable("xn--mller-kva.lu"));
        Assert.Equal("parc.lu", DomainName.Readable("parc.lu"));
    }

    [Theory]
    [InlineData("www.parc.lu", "parc.lu")]
    [InlineData("parc.lu", "parc.lu")]
    [InlineData("wwwparc.lu", "wwwparc.lu")]
    public void With_and_without_www_is_one_website(string domain, string bare) => Assert.Equal(bare, DomainName.Bare(domain));
}
