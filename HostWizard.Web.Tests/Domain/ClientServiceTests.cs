using HostWizard.Web.Domain;

namespace HostWizard.Web.Tests.Domain;

public class ClientServiceTests
{
    private static ClientService Made(ServiceDetails details) => A.Site("live").AddService(details, A.Marie, A.Then);

    private static string[] Wrong(ServiceDetails details) => [.. Assert.Throws<InvalidInputException>(() => Made(details)).Errors.Keys];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100_000_000)]
    public void A_price_is_from_nothing_to_a_million_euros(int cents) => Assert.Equal(cents, Made(A.Service with { PriceCents = cents }).PriceCents);

    [Theory]
    [InlineData(-1)]
    [InlineData(100_000_001)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void Any_other_price_is_refused(int cents) => Assert.Equal(["price_cents"], Wrong(A.Service with { PriceCents = cents }));

    [Fact]
    public void A_name_is_needed()
    {
        Assert.Equal(["name"], Wrong(A.Service with { Name = " " }));
        Assert.Equal(["name"], Wrong(A.Service with { Name = new string('x', 201) }));
        Assert.Equal(200, Made(A.Service with { Name = new string('x', 200) }).Name.Length);
    }

    [Fact]
    public void Prices_are_in_euros()
    {
        Assert.Equal("EUR", Made(A.Service).Currency);
        Assert.Equal("EUR", Made(A.Service with { Currency = "EUR" }).Currency);
        Assert.Equal(["currency"], Wrong(A.Service with { Currency = "CHF" }));
        Assert.Equal(["currency"], Wrong(A.Service with { Currency = "eur" }));
    }

    [Fact]
    public void Mailboxes_are_counted_from_none()
    {
        Assert.Equal(0, Made(A.Service with { MailboxCount = 0 }).MailboxCount);
        Assert.Equal(["mailbox_count"], Wrong(A.Service with { MailboxCount = -1 }));
    }

    [Fact]
    public void Instants_are_from_2000_to_2100()
    {
        var first = new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        var last = new DateTime(2100, 12, 31, 23, 59, 59, DateTimeKind.Utc);
        Assert.Equal(first, Made(A.Service with { ExpiresAt = first }).ExpiresAt);
        Assert.Equal(last, Made(A.Service with { ExpiresAt = last }).ExpiresAt);

        Assert.Equal(["expires_at"], Wrong(A.Service with { ExpiresAt = first.AddMilliseconds(-1) }));
        Assert.Equal(["expires_at"], Wrong(A.Service with { ExpiresAt = last.AddSeconds(1) }));
        Assert.Equal(["period_start"], Wrong(A.Service with { PeriodStart = DateTime.MinValue }));
        Assert.Equal(["period_end"], Wrong(A.Service with { PeriodEnd = DateTime.MaxValue }));
    }

    [Fact]
    public void A_period_cannot_end_before_it_starts()
    {
        Assert.Equal(["period_end"], Wrong(A.Service with { PeriodStart = A.Later, PeriodEnd = A.Then }));
        Assert.Equal(A.Then, Made(A.Service with { PeriodStart = A.Then, PeriodEnd = A.Then }).PeriodEnd);
    }

    [Theory]
    [InlineData(BillingPeriod.Monthly, "2027-01-31", "2027-02-28")]
    [InlineData(BillingPeriod.Monthly, "2027-02-01", "2027-03-01")]
    [InlineData(BillingPeriod.Annual, "2027-02-01", "2028-02-01")]
    [InlineData(BillingPeriod.Annual, "2028-02-29", "2029-02-28")]
    public void Renewing_adds_a_period_to_the_end_of_the_last(BillingPeriod period, string expiry, string next)
    {
        var service = Made(A.Service with { BillingPeriod = period, ExpiresAt = Day(expiry) });

        service.Renew(A.Then);

        Assert.Equal((Day(next), Day(expiry), Day(next)), (service.ExpiresAt, service.PeriodStart, service.PeriodEnd));
    }

    [Fact]
    public void Renewing_what_ended_long_ago_counts_from_now_and_opens_it_again()
    {
        var service = Made(A.Service with { ExpiresAt = A.Then.AddMonths(-6), Status = ServiceStatus.Expired });

        service.Renew(A.Then);

        Assert.Equal((A.Then.AddMonths(1), ServiceStatus.Active), (service.ExpiresAt, service.Status));
    }

    [Fact]
    public void What_is_paid_once_or_has_no_end_cannot_be_renewed()
    {
        Assert.Throws<RefusedException>(() => Made(A.Service with { BillingPeriod = BillingPeriod.OneTime, ExpiresAt = A.Later }).Renew(A.Then));
        Assert.Throws<RefusedException>(() => Made(A.Service).Renew(A.Then));
    }

    [Fact]
    public void Catalogue_entries_have_the_same_bounds()
    {
        Assert.Equal("Domain .lu", new AddonProduct(ServiceType.Domain, " Domain .lu ", BillingPeriod.Annual, 2400).Name);
        var invalid = Assert.Throws<InvalidInputException>(() => new AddonProduct(ServiceType.Domain, "", BillingPeriod.Annual, -1));
        Assert.Equal(["name", "price_cents"], invalid.Errors.Keys.Order());
    }

    private static DateTime Day(string text) => DateTime.SpecifyKind(DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc);
}
