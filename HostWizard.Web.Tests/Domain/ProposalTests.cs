using HostWizard.Web.Domain;

namespace HostWizard.Web.Tests.Domain;

public sealed class ProposalTests
{
    private static readonly ProposalLine Setup = new(1, ServiceType.WebsiteMaintenance, "Website set-up", null, BillingPeriod.OneTime, 1, 145000, IsOptional: false);
    private static readonly ProposalLine German = new(2, ServiceType.WebsiteMaintenance, "German version", null, BillingPeriod.OneTime, 1, 28000, IsOptional: true);

    [Theory]
    [InlineData(1, 5, 10, 1)]      // 0.5 cent is rounded away from zero
    [InlineData(1, 4, 10, 0)]
    [InlineData(3, 33, 17, 17)]    // 99 × 17 % = 16.83
    [InlineData(1, 145000, 17, 24650)]
    [InlineData(1, 145000, 0, 0)]
    public void Tax_is_rounded_per_line_half_away_from_zero(int quantity, int price, int percent, long tax)
        => Assert.Equal(tax, (Setup with { Quantity = quantity, PriceCents = price }).VatCents(percent));

    [Fact]
    public void Totals_add_rounded_lines_and_never_periods()
    {
        var odd = Setup with { PriceCents = 103 }; // 17.51 → 18
        var monthly = Setup with { Period = BillingPeriod.Monthly, PriceCents = 1900 };

        var totals = PeriodTotal.Of([odd, monthly, odd], 17);

        Assert.Equal([new(BillingPeriod.OneTime, 206, 36), new PeriodTotal(BillingPeriod.Monthly, 1900, 323)], totals);
        Assert.Equal(2223, totals[1].GrossCents);
    }

    [Fact]
    public void Only_included_lines_and_chosen_options_count()
    {
        var paper = Paper(Setup, German);

        Assert.Equal(145000, paper.Totals(new HashSet<int>()).Single().NetCents);
        Assert.Equal(173000, paper.Totals(new HashSet<int> { 2 }).Single().NetCents);
    }

    [Fact]
    public void A_line_made_from_a_service_is_that_service_as_it_is_now()
    {
        var site = A.Site("poc_ready");
        var service = Number(site.AddService(A.Service, A.Marie, A.Then), 7);
        var content = new ProposalContent(SiteLanguage.Fr, "", "", [], "").With([service]);
        service.Change(service.Details with { PriceCents = 2500 }, A.Later);

        var line = Assert.Single((content with { Lines = [content.Lines[0] with { Detail = "25 GB", IsOptional = true }] }).With([service]).Lines);

        Assert.Equal((7, 2500, "25 GB", true), (line.ServiceId, line.PriceCents, line.Detail, line.IsOptional));
    }

    [Fact]
    public void Services_that_are_over_fall_from_the_paper_and_new_ones_follow_it()
    {
        var site = A.Site("poc_ready");
        var (old, running) = (Number(site.AddService(A.Service, A.Marie, A.Then), 7), Number(site.AddService(A.Service with { Name = "E-mail" }, A.Marie, A.Then), 8));
        var content = new ProposalContent(SiteLanguage.Fr, "", "", [German], "").With([old]);
        old.Change(old.Details with { Status = ServiceStatus.Cancelled }, A.Later);

        Assert.Equal([("German version", 1), ("E-mail", 2)], content.With([old, running]).Lines.Select(line => (line.Description, line.Position)));
    }

    [Fact]
    public void What_is_wrong_with_a_line_is_said_of_that_line()
    {
        var content = new ProposalContent(SiteLanguage.En, "", "", [Setup, German with { Description = " ", Quantity = 0, PriceCents = -1 }], new string('x', 10_001));

        var invalid = Assert.Throws<InvalidInputException>(content.Checked);

        Assert.Equal(["line_2_description", "line_2_price", "line_2_quantity", "terms"], invalid.Errors.Keys.Order());
    }

    [Fact]
    public void A_line_of_more_than_a_million_euros_is_refused()
        => Assert.Contains("line_1_price", Assert.Throws<InvalidInputException>(new ProposalContent(SiteLanguage.En, "", "", [Setup with { Quantity = 1000, PriceCents = 100_000_000 }], "").Checked).Errors.Keys);

    [Fact]
    public void What_a_proposal_says_is_frozen_once()
    {
        var proposal = Sent();

        Assert.Throws<InvalidOperationException>(() => proposal.Freeze(Paper(German), ([1], [2])));
        Assert.Equal("Website set-up", proposal.Paper!.Lines[0].Description);
    }

    [Fact]
    public void A_further_version_supersedes_the_one_before()
    {
        var first = Sent();
        var second = new Proposal(A.Site("proposal_sent"), 9, first, 30, A.Later);

        Assert.Equal((ProposalState.Superseded, ProposalState.Open), (first.StateAt(A.Later), second.StateAt(A.Later)));
        Assert.Contains("newer version", Assert.Throws<ProposalClosedException>(() => first.Accept(Yes(A.Later))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void It_holds_until_its_last_millisecond_and_not_one_longer()
    {
        var proposal = Sent();

        Assert.Equal(ProposalState.Open, proposal.StateAt(proposal.ValidUntil));
        Assert.Equal(ProposalState.Expired, proposal.StateAt(proposal.ValidUntil.AddMilliseconds(1)));
        Assert.Equal(ProposalState.Expired, Assert.Throws<ProposalClosedException>(() => proposal.Accept(Yes(proposal.ValidUntil.AddMilliseconds(1)))).State);
    }

    [Fact]
    public void Withdrawn_and_declined_cannot_be_accepted_by_the_client_but_by_an_admin()
    {
        var (withdrawn, declined) = (Sent(), Sent());
        withdrawn.Withdraw(A.Later);
        declined.Decline(" too dear ", A.Later);

        Assert.Throws<ProposalClosedException>(() => withdrawn.Accept(Yes(A.Later)));
        Assert.Throws<ProposalClosedException>(() => declined.Accept(Yes(A.Later)));
        Assert.Equal("too dear", declined.Reason);
        declined.Accept(A.Later);
        Assert.Equal(ProposalState.Accepted, declined.StateAt(A.Later));
    }

    [Fact]
    public void A_wish_leaves_it_open_and_an_expired_one_can_be_asked_for_again()
    {
        var proposal = Sent();
        proposal.AskForChange("Blue, please", A.Later);
        Assert.Equal(ProposalState.Open, proposal.StateAt(A.Later));

        proposal.AskForChange("Still there?", proposal.ValidUntil.AddDays(1));
        Assert.Equal("Still there?", proposal.Wish);
        Assert.Throws<InvalidInputException>(() => proposal.AskForChange(" ", A.Later));
    }

    [Fact]
    public void An_option_that_is_none_is_refused()
        => Assert.Throws<InvalidInputException>(() => Sent().Accept(Yes(A.Later) with { Chosen = new HashSet<int> { 1 } }));

    [Fact]
    public void Accepting_starts_what_is_on_paper_makes_what_is_new_and_ends_what_was_not_chosen()
    {
        var site = A.Site("proposal_sent");
        var kept = Number(site.AddService(A.Service, A.Marie, A.Then), 7);
        var optional = Number(site.AddService(A.Service with { Name = "E-mail" }, A.Marie, A.Then), 8);
        var unwritten = Number(site.AddService(A.Service with { Name = "Domain" }, A.Marie, A.Then), 9);
        ProposalLine[] lines =
        [
            ProposalLine.Of(kept, 1, null, isOptional: false) with { PriceCents = 1700 }, ProposalLine.Of(optional, 2, null, isOptional: true),
            Setup with { Position = 3, Quantity = 2 }, German with { Position = 4 }, German with { Position = 5, Description = "Lëtzebuergesch" },
        ];

        site.Accept(A.Marie, A.Later, Paper(lines), new HashSet<int> { 4 });

        Assert.Equal((1700, ServiceStatus.Active), (kept.PriceCents, kept.Status));
        Assert.Equal(ServiceStatus.Cancelled, optional.Status);
        Assert.Equal(ServiceStatus.Active, unwritten.Status);
        Assert.Equal([("Website set-up × 2", 290000, ServiceStatus.Active), ("German version", 28000, ServiceStatus.Active)],
            site.Services.Except([kept, optional, unwritten]).Select(s => (s.Name, s.PriceCents, s.Status)));
    }

    private static Proposal Sent()
    {
        var proposal = new Proposal(A.Site("proposal_sent"), 1, null, 30, A.Then);
        proposal.Freeze(Paper(Setup, German), ([1], [2]));
        return proposal;
    }

    private static ProposalAcceptance Yes(DateTime at) => new("Marie Weber", at, "127.0.0.1", null, "I accept.", new HashSet<int>());

    private static ProposalPaper Paper(params ProposalLine[] lines) => new()
    {
        Language = SiteLanguage.Fr, Number = "P-2027-0001", Version = 1, SentOn = new(2027, 1, 11), ValidUntil = new(2027, 2, 10), BusinessName = "Boulangerie du Parc", ContactName = "Marie Weber",
        Sender = new("Marc Weis", "HostWizard", "marc@orion.lu"), Salutation = "Bonjour,", Text = "", Lines = lines, VatPercent = 17, Terms = "", Website = new("parc.lu", "Parc", "", "#f4b82e", "#251800"),
    };

    // The database gives numbers; here nobody does.
    private static ClientService Number(ClientService service, int id)
    {
        typeof(ClientService).GetProperty(nameof(ClientService.Id))!.SetValue(service, id);
        return service;
    }
}
