using HostWizard.Web.Domain;

namespace HostWizard.Web.Tests.Domain;

/// <summary>How the history names people.</summary>
public class ActorTests
{
    [Fact]
    public void Who_acts_as_another_is_named_with_them() => Assert.Equal("admin@orion.lu for claire@parc.lu", Actor.For("admin@orion.lu", "claire@parc.lu").Name);

    [Theory]
    [InlineData(254, 254)]
    [InlineData(254, 20)]
    [InlineData(20, 254)]
    [InlineData(146, 150)]
    [InlineData(148, 149)]
    public void Two_long_addresses_fit_and_both_can_still_be_told(int first, int second)
    {
        var name = Actor.For(new string('a', first), new string('b', second)).Name;
        Assert.InRange(name.Length, Math.Min(first + second + 5, Actor.NameLength - 1), Actor.NameLength);
        Assert.InRange(name.Count(c => c == 'a'), Math.Min(first, 140), first);
        Assert.InRange(name.Count(c => c == 'b'), Math.Min(second, 140), second);
        Assert.Contains(" for ", name, StringComparison.Ordinal);
    }
}
