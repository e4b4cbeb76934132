using HostWizard.Web.Domain;

namespace HostWizard.Web.Tests.Domain;

/// <summary>What is known of a prospect, which way it goes, and what its history never holds.</summary>
public class ProspectTests
{
    private static readonly ProspectDetails Fleurs = new() { BusinessName = "Fleurs Reuter", Town = "Diekirch", Website = "www.fleurs-reuter.lu", Contacts = [new("Christiane Reuter", "owner", "C.Reuter@fleurs.lu", "80 34 11")] };

    [Theory]
    [InlineData("bakery.lu", "bakery.lu")]
    [InlineData(" HTTPS://www.Bakery.lu/shop?x=1 ", "bakery.lu")]
    [InlineData("http://bäckerei.lu", "xn--bckerei-5wa.lu")]
    [InlineData("http://bakery.lu:8080", "bakery.lu")]
    [InlineData("bakery", null)]
    [InlineData("http://192.168.1.1/", null)]
    [InlineData("ftp://bakery.lu", null)]
    [InlineData("two words.lu", null)]
    [InlineData("", null)]
    public void A_website_is_known_by_its_host(string typed, string? expected) => Assert.Equal(expected, ProspectKeys.Domain(typed));

    [Theory]
    [InlineData("80 34 11", "352803411")]
    [InlineData("+352 80 34 11", "352803411")]
    [InlineData("00352/80.34.11", "352803411")]
    [InlineData("352 80 34 11 22", "35280341122")]
    [InlineData("+49 (0) 651 12345", "4965112345")]
    [InlineData("12", null)]
    [InlineData("call her", null)]
    public void A_telephone_number_is_known_by_its_digits(string typed, string? expected) => Assert.Equal(expected, ProspectKeys.Phone(typed));

    [Theory]
    [InlineData("Pâtisserie Zum Löwen", "Esch-sur-Alzette", "patisseriezumlowen|eschsuralzette")]
    [InlineData("PATISSERIE  zum Lowen", "Esch sur Alzette", "patisseriezumlowen|eschsuralzette")]
    [InlineData("Fleurs", null, null)]
    [InlineData("!!!", "Wiltz", null)]
    public void A_business_is_known_by_name_and_town(string name, string? town, string? expected) => Assert.Equal(expected, ProspectKeys.NameAndTown(name, town));

    [Fact]
    public void Every_state_has_its_ways_and_nobody_converts_by_hand()
    {
        foreach (var state in Enum.GetValues<ProspectStatus>())
        {
            Assert.False(state.CanMoveTo(state));
            Assert.DoesNotContain(ProspectStatus.Converted, state.Choices());
            Assert.DoesNotContain(ProspectStatus.Enriching, state.Choices());
        }
        Assert.Empty(ProspectStatus.Converted.Choices());
        Assert.True(ProspectStatus.Converted.CanMoveTo(ProspectStatus.Lost));
    }

    [Fact]
    public void Lost_wants_a_reason_that_goes_when_it_is_found_again()
    {
        var prospect = new Prospect(Fleurs, A.Marie, A.Then);
        Assert.Throws<InvalidInputException>(() => prospect.Choose(ProspectStatus.Lost, " ", A.Marie, A.Later));
        Assert.Equal(ProspectStatus.New, prospect.Status);

        prospect.Choose(ProspectStatus.Lost, "Has an agency", A.Marie, A.Later);
        Assert.Equal((ProspectStatus.Lost, "Has an agency"), (prospect.Status, prospect.LostReason));
        prospect.Choose(ProspectStatus.Contacted, null, A.Marie, A.Later);

        Assert.Null(prospect.LostReason);
        Assert.Throws<RefusedException>(() => prospect.Choose(ProspectStatus.Converted, null, A.Marie, A.Later));
    }

    [Fact]
    public void A_day_wants_something_to_do_on_it()
    {
        var prospect = new Prospect(Fleurs, A.Marie, A.Then);
        Assert.Throws<InvalidInputException>(() => prospect.Plan(null, new(2027, 1, 12), A.Marie, A.Later));

        prospect.Plan("Call", new(2027, 1, 12), A.Marie, A.Later);
        prospect.Plan("Call", new(2027, 1, 12), A.Marie, A.Later);

        Assert.Equal(("Call", new DateOnly(2027, 1, 12)), (prospect.NextStep, prospect.NextStepDue));
        Assert.Single(prospect.TakeNewEvents(), line => line.Kind == ProspectEventKind.NextStepPlanned);
    }

    [Fact]
    public void History_names_what_changed_and_never_what_it_was()
    {
        var prospect = new Prospect(Fleurs, A.Marie, A.Then);
        prospect.Edit(Fleurs with { Contacts = [new("Jos Reuter", null, "jos@fleurs.lu", "80 99 99")], Notes = "Nephew of Christiane", Street = "12 Grand-Rue" }, A.Marie, A.Later);
        prospect.Edit(prospect.Details, A.Marie, A.Later);

        var lines = prospect.TakeNewEvents();

        Assert.Equal(["Created", "Edited"], lines.Select(line => line.Kind.ToString()));
        Assert.Equal("address, notes, contacts", lines[1].Note);
        Assert.DoesNotContain(lines, line => line.Note is { } note && (note.Contains("Reuter", StringComparison.Ordinal) || note.Contains('@', StringComparison.Ordinal) || note.Contains("80", StringComparison.Ordinal)));
    }

    [Fact]
    public void Merging_keeps_what_is_known_here_and_adds_what_only_the_other_knew()
    {
        var kept = new Prospect(Fleurs, A.Marie, A.Then);
        var other = new Prospect(Fleurs with { Town = "Ettelbruck", Trade = "Florist", Contacts = [new("C. Reuter", null, "c.reuter@FLEURS.lu", null), new("Jos", null, null, "99 99 99")], Notes = "Asked at the fair" }, A.Marie, A.Then);

        kept.Merge(other, A.Marie, A.Later);

        Assert.Equal(("Diekirch", "Florist", "Asked at the fair"), (kept.Town, kept.Trade, kept.Notes));
        Assert.Equal(["Christiane Reuter", "Jos"], kept.Contacts.Select(contact => contact.Name));
    }

    [Fact]
    public void Contacts_are_checked_each_and_empty_lines_are_left_out()
    {
        var wrong = Assert.Throws<InvalidInputException>(() => new Prospect(Fleurs with { Contacts = [new("Paul", null, null, null), new("Anne", null, "nobody", null)], Website = "no website" }, A.Marie, A.Then));
        Assert.Equal(["contacts[1].email", "website"], wrong.Errors.Keys.Order());

        var prospect = new Prospect(Fleurs with { Contacts = [new(" ", null, "", null), new("Paul", null, null, null)] }, A.Marie, A.Then);
        Assert.Equal((1, "Paul"), (prospect.FirstContact!.Position, prospect.FirstContact.Name));
        Assert.Throws<InvalidInputException>(() => prospect.Edit(Fleurs with { Contacts = [.. Enumerable.Range(1, 11).Select(number => new ContactDetails($"P{number}", null, null, null))] }, A.Marie, A.Later));
    }
}
