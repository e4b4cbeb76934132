using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;

namespace HostWizard.Web.Tests.Domain;

/// <summary>What an objection covers, how long prospects are kept, and what is never written into their history.</summary>
public class ProspectPrivacyTests
{
    private static readonly ProspectDetails Fleurs = new()
    {
        BusinessName = "Fleurs Reuter", Town = "Diekirch", Website = "www.fleurs-reuter.lu", Source = "Christiane's cousin", Notes = "Nephew: Jos", Street = "12 Grand-Rue", Contacts = [new("Christiane Reuter", "owner", "c@fleurs.lu", "80 34 11")],
    };

    [Theory]
    [InlineData("bakery.lu", "bakery.lu", true)]
    [InlineData("bakery.lu", "shop.bakery.lu", true)]
    [InlineData("bakery.lu", "mybakery.lu", false)]
    [InlineData("shop.bakery.lu", "bakery.lu", false)]
    [InlineData("https://www.Bäckerei.lu/x", "xn--bckerei-5wa.lu", true)]
    [InlineData("info@bakery.lu", "bakery.lu", false)]
    public void An_objection_to_a_domain_covers_websites_at_and_below_it(string objection, string domain, bool expected) => Assert.Equal(expected, new Objection(objection, null, A.Marie, A.Then).CoversDomain(domain));

    [Theory]
    [InlineData("bakery.lu", "info@bakery.lu", true)]
    [InlineData("bakery.lu", "info@shop.bakery.lu", true)]
    [InlineData("bakery.lu", "info@mybakery.lu", false)]
    [InlineData("Info@Bakery.lu", "info@bakery.lu", true)]
    [InlineData("info@bakery.lu", "shop@bakery.lu", false)]
    [InlineData("bäckerei.lu", "info@bäckerei.lu", true)]
    public void An_objection_covers_its_address_or_all_addresses_of_its_domain(string objection, string email, bool expected) => Assert.Equal(expected, new Objection(objection, null, A.Marie, A.Then).CoversEmail(ProspectKeys.Email(email)));

    [Theory]
    [InlineData("gmail.com")]
    [InlineData("https://www.facebook.com/fleurs")]
    [InlineData("nonsense")]
    [InlineData("x@")]
    [InlineData("")]
    public void What_names_nobody_or_everybody_is_refused(string value) => Assert.Equal(["value"], Assert.Throws<InvalidInputException>(() => new Objection(value, null, A.Marie, A.Then)).Errors.Keys);

    [Fact]
    public void Whoever_objects_is_lost_with_nothing_left_to_do_and_it_is_said_once()
    {
        var prospect = new Prospect(Fleurs, A.Marie, A.Then);
        prospect.Plan("Call", null, A.Marie, A.Then);
        prospect.AskForLook(A.Marie, A.Then);
        _ = prospect.TakeNewEvents();

        prospect.RecordObjection(A.Marie, A.Later);
        prospect.RecordObjection(A.Marie, A.Later);

        Assert.Equal((ProspectStatus.Lost, Objection.Reason, null, null), (prospect.Status, prospect.LostReason, prospect.NextStep, prospect.EnrichmentAskedAt));
        Assert.Equal(["Objected", "StatusChanged"], prospect.TakeNewEvents().Select(line => line.Kind.ToString()));
    }

    [Fact]
    public void A_client_who_objects_stays_a_client()
    {
        var prospect = new Prospect(Fleurs, A.Marie, A.Then);
        prospect.Convert(A.Marie, A.Then);
        prospect.RecordObjection(A.Marie, A.Later);
        Assert.Equal((ProspectStatus.Converted, null), (prospect.Status, prospect.LostReason));
    }

    [Fact]
    public void History_never_holds_what_somebody_typed()
    {
        var prospect = new Prospect(Fleurs, A.Marie, A.Then);
        prospect.Edit(Fleurs with { Source = "Jos Reuter", LegalBasis = LegalBasis.Consent }, A.Marie, A.Later);
        prospect.Plan("Call Christiane Reuter", new(2027, 2, 1), A.Marie, A.Later);
        prospect.Choose(ProspectStatus.Lost, "Christiane Reuter said no", A.Marie, A.Later);
        prospect.Choose(ProspectStatus.Contacted, null, A.Marie, A.Later);
        prospect.GiveBack("Jos Reuter said no", A.Marie, A.Later);
        prospect.OverrideWith(70, null, "Jos Reuter is a friend", A.Marie, A.Later);

        var lines = prospect.TakeNewEvents();

        Assert.Equal("Jos Reuter said no", prospect.LostReason);
        Assert.Contains(lines, line => line.Note == "source, legal basis (was legitimate interest)");
        Assert.All(lines, line => Assert.DoesNotContain("Reuter", line.Note ?? "", StringComparison.Ordinal));
    }

    [Fact]
    public void Anonymising_leaves_nothing_by_which_anybody_is_known_and_nothing_comes_back()
    {
        var prospect = new Prospect(Fleurs, A.Marie, A.Then, key: "sent-by-somebody");
        prospect.MetAt(49.8, 6.1);
        prospect.Plan("Call Christiane", null, A.Marie, A.Then);
        prospect.OverrideWith(70, null, "Christiane is a friend", A.Marie, A.Then);
        prospect.AskForLook(A.Marie, A.Then);

        prospect.Anonymise(A.Marie, A.Later);

        var texts = typeof(Prospect).GetProperties().Where(p => p.PropertyType == typeof(string)).Select(p => (p.Name, Value: (string?)p.GetValue(prospect))).Where(p => p.Value is { Length: > 0 }).ToDictionary(p => p.Name, p => p.Value);
        Assert.Equal(["BusinessName", "OverrideBy", "OverrideReason", "SearchText"], texts.Keys.Order());
        Assert.Equal((Prospect.Forgotten, "–", "forgotten prospect"), (texts["BusinessName"], texts["OverrideReason"], texts["SearchText"]));
        Assert.Equal((null, null, null, 0), (prospect.Latitude, prospect.Longitude, prospect.EnrichmentAskedAt, prospect.Contacts.Count));
        Action[] deeds =
        [
            () => prospect.Edit(Fleurs, A.Marie, A.Later), () => prospect.Plan("Call", null, A.Marie, A.Later), () => prospect.LogContact(A.Marie, A.Later), () => prospect.Choose(ProspectStatus.Lost, "x", A.Marie, A.Later),
            () => prospect.Merge(new(Fleurs, A.Marie, A.Then), A.Marie, A.Later), () => prospect.OverrideWith(1, null, "x", A.Marie, A.Later), () => prospect.NoteSite(A.Marie, A.Later), () => new Prospect(Fleurs, A.Marie, A.Then).Merge(prospect, A.Marie, A.Later),
        ];
        Assert.All(deeds, deed => Assert.Throws<RefusedException>(deed));
        Assert.False(prospect.AskForLook(A.Marie, A.Later));
    }

    [Fact]
    public void Time_to_keep_ends_with_a_day_in_Luxembourg()
    {
        var rules = new ProspectingRules();
        rules.Keep(6, RetentionAction.Delete);
        // Half past midnight there, still the day before by the clock of Greenwich.
        Assert.Equal(new DateTime(2026, 9, 11, 22, 0, 0, DateTimeKind.Utc), rules.KeepsSince(new(2027, 3, 11, 23, 30, 0, DateTimeKind.Utc)));
        rules.Keep(null, RetentionAction.Delete);
        Assert.Null(rules.KeepsSince(A.Then));
        Assert.All((int[])[0, -1, 121], months => Assert.Throws<InvalidInputException>(() => rules.Keep(months, RetentionAction.Delete)));
    }

    [Theory]
    [InlineData("2027-01-11T08:00:00Z", "2027-01-12T02:00:00Z")]
    [InlineData("2027-01-11T01:59:59Z", "2027-01-11T02:00:00Z")]
    [InlineData("2027-01-11T02:00:00Z", "2027-01-12T02:00:00Z")]
    [InlineData("2027-06-30T23:30:00Z", "2027-07-01T01:00:00Z")]
    public void The_night_is_at_three_in_Luxembourg(string now, string expected)
    {
        static DateTime At(string text) => DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AdjustToUniversal);
        Assert.Equal(At(expected), ProspectingRules.NextNight(At(now)));
    }
}
