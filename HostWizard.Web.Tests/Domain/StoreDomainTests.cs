using HostWizard.Web.Domain;

namespace HostWizard.Web.Tests.Domain;

/// <summary>Several domains of one site: one is seen, the others lead there.</summary>
public class StoreDomainTests
{
    [Fact]
    public void The_first_domain_is_the_main_one_and_further_ones_lead_there()
    {
        var site = A.Site("live");
        site.AddDomain("parc.com", A.Marie, A.Later);

        Assert.Equal([("parc.lu", true), ("parc.com", false)], Domains(site));
        Assert.Equal("parc.lu", site.LiveDomain);
        var line = Assert.Single(site.TakeNewEvents());
        Assert.Equal((SiteEventKind.DomainAdded, "parc.com leads to parc.lu"), (line.Kind, line.Note));
    }

    [Theory]
    [InlineData("parc.lu")]
    [InlineData("www.parc.lu")]
    public void What_leads_there_already_is_refused(string domain)
        => Assert.Contains("already", Assert.Throws<RefusedException>(() => A.Site("live").AddDomain(domain, A.Marie, A.Later)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("draft")]
    [InlineData("accepted")]
    [InlineData("cancelled")]
    public void A_site_without_its_first_domain_has_no_further_one(string status)
        => Assert.Throws<TransitionRefusedException>(() => A.Site(status).AddDomain("parc.com", A.Marie, A.Later));

    [Fact]
    public void There_is_an_end_to_them()
    {
        var site = A.Site("live");
        for (var number = 1; number < Store.MostDomains; number++) site.AddDomain($"parc-{number}.lu", A.Marie, A.Later);
        Assert.Throws<RefusedException>(() => site.AddDomain("one-more.lu", A.Marie, A.Later));
        Assert.Equal(Store.MostDomains, site.Store.Domains.Count);
    }

    [Fact]
    public void A_further_domain_becomes_the_main_one_and_the_former_stays()
    {
        var site = A.Site("live");
        site.AddDomain("xn--bckerei-5wa.lu", A.Marie, A.Then);
        _ = site.TakeNewEvents();

        Assert.Equal("bäckerei.lu", site.MakeDomainPrimary("xn--bckerei-5wa.lu", withWww: false, A.Marie, A.Later));

        Assert.Equal(("xn--bckerei-5wa.lu", "xn--bckerei-5wa.lu"), (site.LiveDomain, site.Store.PrimaryDomain!.Domain));
        Assert.Equal([("parc.lu", false), ("xn--bckerei-5wa.lu", true)], Domains(site));
        var line = Assert.Single(site.TakeNewEvents());
        Assert.Equal((SiteEventKind.DomainMadePrimary, "bäckerei.lu; parc.lu leads there"), (line.Kind, line.Note));
        Assert.Contains("backerei.lu", site.SearchText, StringComparison.Ordinal);
    }

    [Fact]
    public void The_main_domain_can_be_seen_with_www_and_stays_one_domain()
    {
        var site = A.Site("live");
        Assert.Equal("www.parc.lu", site.MakeDomainPrimary("parc.lu", withWww: true, A.Marie, A.Later));
        Assert.Equal([("www.parc.lu", true)], Domains(site));
        Assert.Equal("www.parc.lu", site.LiveDomain);
        _ = site.TakeNewEvents();

        site.MakeDomainPrimary("parc.lu", withWww: true, A.Marie, A.Later);
        Assert.Empty(site.TakeNewEvents());
    }

    [Fact]
    public void A_further_domain_is_removed_the_main_one_is_not()
    {
        var site = A.Site("live");
        site.AddDomain("parc.com", A.Marie, A.Then);
        _ = site.TakeNewEvents();

        Assert.Throws<RefusedException>(() => site.RemoveDomain("parc.lu", A.Marie, A.Later));
        Assert.Null(site.RemoveDomain("nobody.lu", A.Marie, A.Later));
        Assert.Equal("parc.com", site.RemoveDomain("parc.com", A.Marie, A.Later));

        Assert.Equal([("parc.lu", true)], Domains(site));
        Assert.Equal("parc.com is free again", Assert.Single(site.TakeNewEvents()).Note);
    }

    [Fact]
    public void Going_live_elsewhere_keeps_the_former_domain_and_cancelling_frees_all()
    {
        var site = A.Site("suspended");
        site.GoLive("other.lu", A.Marie, A.Later, "DNS follows (other.lu A missing)");
        Assert.Equal([("parc.lu", false), ("other.lu", true)], Domains(site));
        Assert.Equal([SiteEventKind.StatusChanged, SiteEventKind.DomainCheckOverridden], site.TakeNewEvents().Select(e => e.Kind));

        site.Cancel(null, A.Marie, A.Later);
        Assert.Empty(site.Store.Domains);
        Assert.Null(site.LiveDomain);
        Assert.Equal("other.lu, parc.lu are free again", Assert.Single(site.TakeNewEvents()).Note);
    }

    [Theory]
    [InlineData("www.parc.lu", "parc.lu")]
    [InlineData("parc.lu", "parc.lu")]
    [InlineData("www.lu", "www.lu")]
    [InlineData("www.www.lu", "www.lu")]
    public void Without_www_a_domain_is_still_one(string domain, string bare) => Assert.Equal(bare, DomainName.Bare(domain));

    private static IEnumerable<(string, bool)> Domains(HostedSite site) => site.Store.Domains.Select(d => (d.Domain, d.IsPrimary));
}
