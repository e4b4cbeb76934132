using HostWizard.Web.Domain;

namespace HostWizard.Web.Tests.Domain;

/// <summary>The table of contract section 2, written out here a second time.</summary>
public class LifecycleTests
{
    private static readonly HashSet<(string From, string To)> Contract =
    [
        ("draft", "poc_ready"), ("draft", "cancelled"),
        ("poc_ready", "proposal_sent"), ("poc_ready", "cancelled"),
        ("proposal_sent", "accepted"), ("proposal_sent", "cancelled"),
        ("accepted", "live"), ("accepted", "cancelled"),
        ("live", "suspended"), ("live", "cancelled"),
        ("suspended", "live"), ("suspended", "cancelled"),
    ];

    private static readonly string[] States = ["draft", "poc_ready", "proposal_sent", "accepted", "live", "suspended", "cancelled"];

    public static TheoryData<string, string, bool> AllPairs()
    {
        var pairs = new TheoryData<string, string, bool>();
        foreach (var from in States)
            foreach (var to in States) pairs.Add(from, to, Contract.Contains((from, to)));
        return pairs;
    }

    [Fact]
    public void There_are_49_pairs_and_12_transitions()
    {
        Assert.Equal(49, AllPairs().Count);
        Assert.Equal(States, EnumText<SiteStatus>.All);
        Assert.Equal(12, Contract.Count);
    }

    [Theory]
    [MemberData(nameof(AllPairs))]
    public void A_state_leads_where_the_contract_says(string from, string to, bool allowed)
    {
        var (here, there) = (EnumText<SiteStatus>.Parse(from)!.Value, EnumText<SiteStatus>.Parse(to)!.Value);

        Assert.Equal(allowed, here.CanMoveTo(there));
        Assert.Equal(allowed, here.AllowedNext().Contains(there));
    }

    [Theory]
    [MemberData(nameof(AllPairs))]
    public void A_site_moves_where_the_contract_says_and_stays_otherwise(string from, string to, bool allowed)
    {
        var site = A.Site(from);
        _ = site.TakeNewEvents();
        var since = site.StatusSince;

        var refusal = Record.Exception(() => A.Move(site, to));

        if (allowed)
        {
            Assert.Null(refusal);
            Assert.Equal(to, site.Status.Text());
            var line = Assert.Single(site.TakeNewEvents());
            Assert.Equal((SiteEventKind.StatusChanged, from, to), (line.Kind, line.FromStatus!.Value.Text(), line.ToStatus!.Value.Text()));
            Assert.Equal((A.Marie.Name, A.Later), (line.Actor, line.At));
            Assert.Equal(A.Later, site.StatusSince);
        }
        else
        {
            // Nothing leads back to draft, so there is nothing to call.
            if (to == "draft") return;
            var refused = Assert.IsType<TransitionRefusedException>(refusal);
            Assert.Equal(from, refused.CurrentStatus.Text());
            Assert.Contains(site.BusinessName, refused.Message, StringComparison.Ordinal);
            Assert.Equal(from, site.Status.Text());
            Assert.Equal(since, site.StatusSince);
            Assert.Empty(site.TakeNewEvents());
        }
    }

    [Theory]
    [InlineData("draft", true)]
    [InlineData("poc_ready", true)]
    [InlineData("proposal_sent", false)]
    [InlineData("accepted", false)]
    [InlineData("live", false)]
    [InlineData("suspended", false)]
    [InlineData("cancelled", true)]
    public void A_site_can_be_deleted_only_while_it_is_nobodys(string status, bool allowed)
    {
        var site = A.Site(status);

        var refusal = Record.Exception(() => site.Delete(A.Marie, A.Later));

        Assert.Equal(allowed, refusal is null);
        Assert.Equal(allowed, site.TakeNewEvents().Any(line => line.Kind == SiteEventKind.Deleted));
    }

    [Theory]
    [InlineData("draft", false)]
    [InlineData("poc_ready", true)]
    [InlineData("proposal_sent", true)]
    [InlineData("accepted", false)]
    [InlineData("live", false)]
    [InlineData("suspended", false)]
    [InlineData("cancelled", false)]
    public void A_preview_opens_in_two_states(string status, bool opens)
        => Assert.Equal(opens, EnumText<SiteStatus>.Parse(status)!.Value.CanBePreviewed());
}
