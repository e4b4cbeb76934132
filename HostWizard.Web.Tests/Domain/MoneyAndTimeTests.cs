using HostWizard.Web.Domain;

namespace HostWizard.Web.Tests.Domain;

public class MoneyAndTimeTests
{
    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1900, 0, 1900)]
    [InlineData(0, 2400, 200)]
    [InlineData(0, 5, 0)]          // 0.4166…
    [InlineData(0, 6, 1)]          // 0.5: half away from zero, not to even
    [InlineData(0, 30, 3)]         // 2.5
    [InlineData(0, 18, 2)]         // 1.5
    [InlineData(1, 6, 2)]          // 1.5
    [InlineData(100, 1001, 183)]   // 183.4166…
    [InlineData(5_000_000_000, 12_000_000_000, 6_000_000_000)]
    public void Monthly_revenue_is_rounded_once_half_away_from_zero(long monthly, long annual, long cents)
        => Assert.Equal(cents, Revenue.MonthlyCents(monthly, annual));

    [Fact]
    public void Rounding_each_price_alone_would_be_another_sum()
        // Three prices of 5 cents a year: 0.41 each, 1.25 together.
        => Assert.Equal(1, Revenue.MonthlyCents(0, 15));

    [Theory]
    [InlineData(2026, 1, "P-2026-0001")]
    [InlineData(2026, 42, "P-2026-0042")]
    [InlineData(2027, 12345, "P-2027-12345")]
    public void A_proposal_has_a_number_on_paper(int year, int sequence, string number) => Assert.Equal(number, Proposal.NumberOf(year, sequence));

    [Theory]
    [InlineData("2026-12-31T22:59:59Z", 2026)]
    [InlineData("2026-12-31T23:00:00Z", 2027)]
    [InlineData("2027-01-01T00:00:00Z", 2027)]
    public void Its_year_is_Luxembourgs(string utc, int year) => Assert.Equal(year, Proposal.YearOf(Utc(utc)));

    [Theory]
    // winter: midnight in Luxembourg is 23:00 UTC
    [InlineData("2027-01-11T08:00:00Z", 30, "2027-02-10T22:59:59.999Z")]
    // sent late at night in UTC, which is the next day in Luxembourg
    [InlineData("2027-01-11T23:30:00Z", 1, "2027-01-13T22:59:59.999Z")]
    // from winter into summer time (28 March 2027): 22:00 UTC
    [InlineData("2027-03-10T08:00:00Z", 30, "2027-04-09T21:59:59.999Z")]
    // the day the clocks go forward, and the day before
    [InlineData("2027-03-27T12:00:00Z", 1, "2027-03-28T21:59:59.999Z")]
    [InlineData("2027-03-26T12:00:00Z", 1, "2027-03-27T22:59:59.999Z")]
    // the day they go back (31 October 2027), and into winter
    [InlineData("2027-10-30T12:00:00Z", 1, "2027-10-31T22:59:59.999Z")]
    [InlineData("2027-10-29T12:00:00Z", 1, "2027-10-30T21:59:59.999Z")]
    [InlineData("2027-10-15T12:00:00Z", 30, "2027-11-14T22:59:59.999Z")]
    public void A_proposal_is_good_until_the_end_of_a_day_in_Luxembourg(string sent, int days, string until)
        => Assert.Equal(Utc(until), new Proposal(A.Site("proposal_sent"), 1, null, days, Utc(sent)).ValidUntil);

    [Fact]
    public void A_further_version_keeps_its_number()
    {
        var site = A.Site("proposal_sent");
        var first = new Proposal(site, 7, null, 30, Utc("2026-12-30T08:00:00Z"));
        var second = new Proposal(site, 8, first, 30, Utc("2027-01-02T08:00:00Z"));

        Assert.Equal(("P-2026-0007", 1), (first.Number, first.Version));
        Assert.Equal(("P-2026-0007", 2), (second.Number, second.Version));
        Assert.Equal(("Marie Weber", "marie@parc.lu", "As agreed"), (second.AddresseeName, second.AddresseeEmail, second.Notes));
    }

    [Fact]
    public void A_temporary_password_is_long_and_never_the_same()
    {
        var many = Enumerable.Range(0, 200).Select(_ => TemporaryPassword.New()).ToHashSet();

        Assert.Equal(200, many.Count);
        Assert.All(many, password => Assert.True(password.Length >= 12));
        Assert.All(many, password => Assert.DoesNotContain(password, c => "0O1lI".Contains(c)));
    }

    [Fact]
    public void A_plan_starts_as_essential_and_one_that_exists_is_kept()
    {
        var platform = new Platform("hosting", "HostWizard", "hostwizard.lu");
        var merchant = new Merchant("Parc", "marie@parc.lu", A.Then);

        merchant.Subscribe(platform, A.Then);
        var plan = Assert.Single(merchant.Subscriptions);
        Assert.Equal((SubscriptionTier.Essential, SubscriptionStatus.Active), (plan.Tier, plan.Status));

        plan.Change(SubscriptionTier.Business, SubscriptionStatus.Suspended, A.Later);
        merchant.Subscribe(platform, A.Later);
        Assert.Equal(SubscriptionTier.Business, Assert.Single(merchant.Subscriptions).Tier);
    }

    private static DateTime Utc(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime;
}
