using HostWizard.Web.Domain;

namespace HostWizard.Web.Tests.Domain;

public class ProposalTextTests
{
    [Theory]
    [InlineData(SiteLanguage.En, 145_000, "€1,450.00")]
    [InlineData(SiteLanguage.Fr, 145_000, "1\u202F450,00\u00A0€")]
    [InlineData(SiteLanguage.De, 145_000, "1.450,00\u00A0€")]
    [InlineData(SiteLanguage.Lb, 123_456_789, "1.234.567,89\u00A0€")]
    [InlineData(SiteLanguage.Fr, -905, "−9,05\u00A0€")]
    [InlineData(SiteLanguage.En, 0, "€0.00")]
    public void Money_is_written_as_the_language_does(SiteLanguage language, long cents, string written) => Assert.Equal(written, ProposalText.Money(cents, language));

    [Theory]
    [InlineData(SiteLanguage.En, "23 December 2026", "1 May 2026")]
    [InlineData(SiteLanguage.Fr, "23 décembre 2026", "1er mai 2026")]
    [InlineData(SiteLanguage.De, "23. Dezember 2026", "1. Mai 2026")]
    [InlineData(SiteLanguage.Lb, "23. Dezember 2026", "1. Mee 2026")]
    public void Days_are_written_out(SiteLanguage language, string december, string may)
    {
        Assert.Equal(december, ProposalText.Day(new(2026, 12, 23), language));
        Assert.Equal(may, ProposalText.Day(new(2026, 5, 1), language));
    }

    [Theory]
    [InlineData(SiteLanguage.En, "1 July 2026 at 00:04", "17%")]
    [InlineData(SiteLanguage.Fr, "1er juillet 2026 à 0\u00A0h\u00A004", "17\u00A0%")]
    [InlineData(SiteLanguage.De, "1. Juli 2026 um 00:04\u00A0Uhr", "17\u00A0%")]
    [InlineData(SiteLanguage.Lb, "1. Juli 2026 um 00:04\u00A0Auer", "17\u00A0%")]
    public void Moments_follow_Luxembourgs_clock(SiteLanguage language, string moment, string share)
    {
        Assert.Equal(moment, ProposalText.Moment(new(2026, 6, 30, 22, 4, 0, DateTimeKind.Utc), language));
        Assert.Equal(share, ProposalText.Percent(17, language));
    }

    [Fact]
    public void Every_language_has_its_own_word_for_every_period()
    {
        foreach (var period in Enum.GetValues<BillingPeriod>())
        {
            Assert.Equal(4, Enum.GetValues<SiteLanguage>().Select(language => ProposalText.Period(period, language)).Distinct().Count());
        }
    }
}
