using HostWizard.Web.Domain;

namespace HostWizard.Web.Tests.Domain;

public class SubdomainTests
{
    [Theory]
    [InlineData("Boulangerie du Parc", "boulangerie-du-parc")]
    [InlineData("Käserei Müller & Söhne", "kaserei-muller-sohne")]
    [InlineData("  --Hôtel  d'Été!--  ", "hotel-d-ete")]
    [InlineData("Strauß Æther Œuvre Øresund Łódź", "strauss-aether-oeuvre-oresund-lodz")]
    [InlineData("Lëtzebuerger Gaart", "letzebuerger-gaart")]
    [InlineData("ＦＵＬＬ Width ﬁne", "full-width-fine")]
    [InlineData("24/7 Taxi", "24-7-taxi")]
    [InlineData("Cafe\u0301", "cafe")]
    [InlineData("ISTANBUL İSTİKLAL", "istanbul-istiklal")]
    public void A_name_becomes_a_label(string name, string label) => Assert.Equal(label, Subdomain.From(name));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("&&& !!!")]
    [InlineData("Пекарня")]
    [InlineData("🥐🥖")]
    [InlineData("面包店")]
    [InlineData("---")]
    public void A_name_with_nothing_usable_becomes_site(string name) => Assert.Equal("site", Subdomain.From(name));

    [Fact]
    public void A_mixed_name_keeps_what_is_usable() => Assert.Equal("bakery", Subdomain.From("🥐 Bakery Пекарня"));

    [Theory]
    [InlineData("www", "www-2")]
    [InlineData("API", "api-2")]
    [InlineData("Admin", "admin-2")]
    [InlineData("Mail", "mail-2")]
    public void A_reserved_name_gets_a_number(string name, string label) => Assert.Equal(label, Subdomain.FirstFree(name, new HashSet<string>()));

    [Fact]
    public void A_reserved_name_counts_on_from_two() => Assert.Equal("www-3", Subdomain.FirstFree("WWW", new HashSet<string> { "www-2" }));

    [Fact]
    public void A_taken_name_gets_the_first_free_number()
    {
        Assert.Equal("parc", Subdomain.FirstFree("Parc", new HashSet<string>()));
        Assert.Equal("parc-2", Subdomain.FirstFree("Parc", new HashSet<string> { "parc" }));
        Assert.Equal("parc-3", Subdomain.FirstFree("Parc", new HashSet<string> { "parc", "parc-2" }));
        Assert.Equal("parc-2", Subdomain.FirstFree("Parc", new HashSet<string> { "parc", "parc-3" }));
        Assert.Equal("site-2", Subdomain.FirstFree("🥐", new HashSet<string> { "site" }));
    }

    [Fact]
    public void A_label_has_at_most_63_characters_with_its_number()
    {
        var name = new string('a', 200);
        Assert.Equal(63, Subdomain.FirstFree(name, new HashSet<string>()).Length);

        var taken = new HashSet<string>();
        for (var count = 0; count < 120; count++) Assert.True(taken.Add(Subdomain.FirstFree(name, taken)));

        Assert.All(taken, label => Assert.InRange(label.Length, 1, 63));
        Assert.Contains(new string('a', 61) + "-2", taken);
        Assert.Contains(new string('a', 59) + "-120", taken);
    }

    [Fact]
    public void A_cut_never_leaves_a_hyphen_at_the_end()
    {
        var name = new string('a', 60) + " b" + new string('c', 40);
        Assert.Equal(new string('a', 60) + "-bc", Subdomain.From(name));
        Assert.Equal(new string('a', 60) + "-2", Subdomain.FirstFree(name, new HashSet<string> { Subdomain.From(name) }));

        Assert.DoesNotContain("--", Subdomain.FirstFree(new string('a', 61) + " " + new string('b', 9), new HashSet<string> { new string('a', 61) + "-b" }), StringComparison.Ordinal);
    }
}
