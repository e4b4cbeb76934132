using HostWizard.Web.Domain;

namespace HostWizard.Web.Tests.Domain;

public class HostedSiteTests
{
    [Fact]
    public void A_new_site_is_a_draft_and_says_so_in_its_history()
    {
        var store = new Store(new Platform("hosting", "HostWizard", "hostwizard.lu"), Merchant.System(A.Then), "Käserei", "kaserei", SiteLanguage.De, A.Then);
        var site = new HostedSite(store, new(" Käserei ", "  ", null, " +352 26 12 34 ", null), null, "key", A.Marie, A.Then);

        Assert.Equal(("Käserei", SiteStatus.Draft, A.Then), (site.BusinessName, site.Status, site.CreatedAt));
        Assert.Null(site.ContactName);
        Assert.Equal(" +352 26 12 34 ", site.ContactPhone);
        Assert.Equal(SiteEventKind.Created, Assert.Single(site.TakeNewEvents()).Kind);
    }

    [Fact]
    public void Each_step_keeps_its_moment()
    {
        var site = A.Site("proposal_sent");
        Assert.Equal((A.Then, "As agreed"), (site.ProposalSentAt, site.ProposalNotes));

        site.Accept(A.Marie, A.Later);
        site.GoLive("parc.lu", A.Marie, A.Later.AddDays(1));

        Assert.Equal((A.Later, A.Later.AddDays(1), "parc.lu"), (site.ProposalAcceptedAt, site.WentLiveAt, site.LiveDomain));
        var domain = Assert.Single(site.Store.Domains);
        Assert.Equal(("parc.lu", true), (domain.Domain, domain.IsPrimary));
    }

    [Fact]
    public void Going_live_again_keeps_the_first_time_and_moves_the_domain()
    {
        var site = A.Site("suspended");

        site.GoLive("boulangerie-parc.lu", A.Marie, A.Later);

        Assert.Equal((A.Then, "boulangerie-parc.lu"), (site.WentLiveAt, site.LiveDomain));
        Assert.Equal(["boulangerie-parc.lu"], site.Store.Domains.Where(one => one.IsPrimary).Select(one => one.Domain));
        Assert.Equal(2, site.Store.Domains.Count);
    }

    [Fact]
    public void Reactivating_keeps_domain_and_first_time_and_works_from_suspended_alone()
    {
        var site = A.Site("suspended");
        site.Reactivate(A.Marie, A.Later);
        Assert.Equal((SiteStatus.Live, "parc.lu", A.Then), (site.Status, site.LiveDomain, site.WentLiveAt));

        Assert.Throws<TransitionRefusedException>(() => A.Site("accepted").Reactivate(A.Marie, A.Later));
        Assert.Throws<TransitionRefusedException>(() => A.Site("live").Reactivate(A.Marie, A.Later));
    }

    [Fact]
    public void Cancelling_frees_the_domain_and_the_history_keeps_it()
    {
        var site = A.Site("live");

        site.Cancel("Business closed", A.Marie, A.Later);

        Assert.Null(site.LiveDomain);
        Assert.Empty(site.Store.Domains);
        var note = Assert.Single(site.TakeNewEvents()).Note!;
        Assert.Contains("parc.lu", note, StringComparison.Ordinal);
        Assert.Contains("Business closed", note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_further_proposal_is_no_transition()
    {
        var site = A.Site("proposal_sent");

        site.SendProposalAgain("Cheaper", A.Marie, A.Later);

        Assert.Equal((SiteStatus.ProposalSent, A.Later, "Cheaper"), (site.Status, site.ProposalSentAt, site.ProposalNotes));
        var line = Assert.Single(site.TakeNewEvents());
        Assert.Equal(SiteEventKind.ProposalSentAgain, line.Kind);
        Assert.Null(line.ToStatus);
        Assert.Throws<TransitionRefusedException>(() => A.Site("accepted").SendProposalAgain(null, A.Marie, A.Later));
        Assert.Throws<TransitionRefusedException>(() => A.Site("poc_ready").SendProposalAgain(null, A.Marie, A.Later));
    }

    [Theory]
    [InlineData("draft", "pending")]
    [InlineData("poc_ready", "pending")]
    [InlineData("proposal_sent", "pending")]
    [InlineData("accepted", "active")]
    [InlineData("live", "active")]
    [InlineData("suspended", "active")]
    public void A_service_without_a_status_waits_for_the_clients_yes(string site, string status)
        => Assert.Equal(status, A.Site(site).AddService(A.Service, A.Marie, A.Later).Status.Text());

    [Fact]
    public void A_service_with_a_status_has_that_status()
        => Assert.Equal(ServiceStatus.Active, A.Site().AddService(A.Service with { Status = ServiceStatus.Active }, A.Marie, A.Later).Status);

    [Fact]
    public void Accepting_starts_what_is_pending_and_nothing_else()
    {
        var site = A.Site("proposal_sent");
        var waiting = site.AddService(A.Service, A.Marie, A.Then);
        var stopped = site.AddService(A.Service with { Status = ServiceStatus.Suspended }, A.Marie, A.Then);
        var over = site.AddService(A.Service with { Status = ServiceStatus.Expired }, A.Marie, A.Then);

        site.Accept(A.Marie, A.Later);

        Assert.Equal((ServiceStatus.Active, ServiceStatus.Suspended, ServiceStatus.Expired), (waiting.Status, stopped.Status, over.Status));
    }

    [Fact]
    public void Editing_writes_what_changed_and_nothing_when_nothing_did()
    {
        var site = A.Site();

        site.Edit(site.Details, A.Marie, A.Later);
        Assert.Empty(site.TakeNewEvents());

        site.Edit(site.Details with { BusinessName = "Parc Bakery" }, A.Marie, A.Later);
        Assert.Contains("Boulangerie du Parc", Assert.Single(site.TakeNewEvents()).Note, StringComparison.Ordinal);
        Assert.Equal("Parc Bakery", site.Store.Name);
        Assert.Equal("boulangerie-du-parc", site.Store.Subdomain);
    }

    [Fact]
    public void All_that_is_wrong_is_said_at_once_and_nothing_is_changed()
    {
        var site = A.Site();

        var invalid = Assert.Throws<InvalidInputException>(() => site.Edit(new(new string('x', 201), new string('y', 201), "nobody", new string('1', 51), new string('n', 10_001)), A.Marie, A.Later));

        Assert.Equal(["business_name", "contact_email", "contact_name", "contact_phone", "internal_notes"], invalid.Errors.Keys.Order());
        Assert.Equal(("Boulangerie du Parc", "Marie Weber", A.Then), (site.BusinessName, site.ContactName, site.UpdatedAt));
    }

    [Fact]
    public void A_business_name_may_have_200_characters()
    {
        var site = A.Site();
        site.Edit(site.Details with { BusinessName = new string('x', 200) }, A.Marie, A.Later);
        Assert.Equal(200, site.BusinessName.Length);
    }
}
