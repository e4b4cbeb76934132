using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;

namespace HostWizard.Web.Tests.Domain.Websites;

/// <summary>Whatever brand colour a business has, everything on its website can be read.</summary>
public sealed class PaletteTests
{
    [Fact]
    public void Any_brand_colour_gives_colours_that_can_be_read_on_each_other()
    {
        var chance = new Random(20261123);
        var wrong = new List<string>();
        for (var i = 0; i < 3_000; i++)
        {
            var brand = $"#{chance.Next(0x1000000):x6}";
            foreach (var scheme in Enum.GetValues<Scheme>())
                foreach (var neutrals in Enum.GetValues<Neutrals>())
                {
                    var p = Palette.Of(new Theme { Brand = brand, Scheme = scheme, Neutrals = neutrals });
                    (string Name, string On, string Ground)[] pairs =
                    [
                        ("ink", p.Ink, p.Canvas), ("ink", p.Ink, p.Surface), ("ink", p.Ink, p.Tint), ("muted", p.Muted, p.Canvas), ("muted", p.Muted, p.Surface), ("muted", p.Muted, p.Tint),
                        ("link", p.Link, p.Canvas), ("link", p.Link, p.Surface), ("link", p.Link, p.Tint), ("on brand", p.OnBrand, p.Brand), ("on button", p.OnButton, p.Button),
                        ("on deep", p.OnDeep, p.Deep), ("muted on deep", p.MutedOnDeep, p.Deep),
                    ];
                    wrong.AddRange(pairs.Where(pair => Oklch.Contrast(pair.On, pair.Ground) < 4.5).Select(pair => $"{brand} {scheme} {neutrals}: {pair.Name} {Oklch.Contrast(pair.On, pair.Ground):0.00}"));
                }
        }
        Assert.Empty(wrong);
    }

    [Fact]
    public void A_colour_text_cannot_be_read_on_moves_until_it_can()
    {
        var garage = Palette.Of(Theme.Of(Trade.Garage));
        Assert.Equal("#eb4d24", garage.Brand);
        Assert.Equal("#f4b82e", Palette.Of(Theme.Of(Trade.Bakery)).Brand);
    }

    [Fact]
    public void The_drawn_trades_have_the_colours_of_their_pictures()
    {
        var bakery = Palette.Of(Theme.Of(Trade.Bakery));
        Assert.Equal(("#fefcf8", "#fdf1db", "#352300", "#251800", "#8d6600"), (bakery.Canvas, bakery.Tint, bakery.Deep, bakery.Ink, bakery.Link));
        Assert.Equal(["#481200", "#793800", "#a96003", "#d88b10", "#f1c684", "#fef1d4"], bakery.Art);
        var restaurant = Palette.Of(Theme.Of(Trade.Restaurant));
        Assert.Equal(("#210d10", "#f3e8e9", "#b94c63", "#d6667c"), (restaurant.Canvas, restaurant.Ink, restaurant.Button, restaurant.Link));
    }

    [Theory]
    [InlineData("f4b82e", "#f4b82e")]
    [InlineData(" #F4B82E ", "#f4b82e")]
    public void A_colour_is_read_as_people_write_it(string typed, string stored) => Assert.Equal(stored, (new Theme { Brand = typed }).Checked().Brand);

    [Theory]
    [InlineData("")]
    [InlineData("yellow")]
    [InlineData("#12345")]
    [InlineData("#12345g")]
    [InlineData("#123456;background:url(x)")]
    public void What_is_no_colour_is_refused(string typed) => Assert.Throws<InvalidInputException>(() => new Theme { Brand = typed }.Checked());
}
