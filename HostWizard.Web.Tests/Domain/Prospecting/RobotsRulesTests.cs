using HostWizard.Web.Domain.Prospecting;

namespace HostWizard.Web.Tests.Domain.Prospecting;

public class RobotsRulesTests
{
    [Theory]
    [InlineData("", "/", true)]
    [InlineData("User-agent: *\nDisallow:", "/", true)]
    [InlineData("User-agent: *\nDisallow: /", "/", false)]
    [InlineData("User-agent: *\n\n# and now\n\nDisallow: /", "/", false)]
    [InlineData("User-agent: *\nDisallow: /", "/robots.txt", true)]
    [InlineData("user-agent:*\ndisallow:/menu", "/menus", false)]
    [InlineData("User-agent: Other\nDisallow: /", "/", true)]
    [InlineData("User-agent: hostwizard/2.0\nDisallow: /", "/", false)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: HostWizard\nAllow: /", "/", true)]
    [InlineData("User-agent: HostWizard\nDisallow:\n\nUser-agent: *\nDisallow: /", "/", true)]
    [InlineData("User-agent: HostWizard\nDisallow: /a\n\nUser-agent: HostWizard\nDisallow: /b", "/b", false)]
    [InlineData("User-agent: Other\nUser-agent: HostWizard\nDisallow: /", "/", false)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true)]
    [InlineData("User-agent: *\nAllow: /a\nDisallow: /a", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/files/menu.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/files/menu.pdf?x", true)]
    [InlineData("User-agent: *\nDisallow: /*?", "/index.php?id=3", false)]
    [InlineData("User-agent: *\nDisallow: /a*b*c", "/axxbxx", true)]
    [InlineData("User-agent: *\nDisallow: /$", "/menu", true)]
    [InlineData("User-agent: *\nDisallow: /caf%C3%A9", "/café", false)]
    [InlineData("User-agent: *\nDisallow: /%7Ejean", "/~jean/", false)]
    [InlineData("Disallow: /", "/", true)]
    [InlineData("<html>Not found</html>", "/", true)]
    [InlineData("\uFEFFUser-agent: *\r\nDisallow: /\r\n", "/", false)]
    public void Rules_are_read_as_the_standard_says(string robots, string path, bool isAllowed) => Assert.Equal(isAllowed, RobotsRules.Read(robots, "HostWizard").Allow(path));

    [Fact]
    public void Sitemaps_belong_to_no_group()
        => Assert.Equal(["https://parc.lu/a.xml", "/b.xml"], RobotsRules.Read("Sitemap: https://parc.lu/a.xml\nUser-agent: Other\nDisallow: /\nsitemap: /b.xml", "HostWizard").Sitemaps);

    [Fact]
    public void A_hostile_pattern_costs_no_more_than_its_length()
    {
        var rules = RobotsRules.Read($"User-agent: *\nDisallow: /{string.Concat(Enumerable.Repeat("*a", 2_000))}b", "HostWizard");
        Assert.True(rules.Allow("/" + new string('a', 2_000)));
    }
}
