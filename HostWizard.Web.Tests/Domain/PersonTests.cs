using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;

namespace HostWizard.Web.Tests.Domain;

/// <summary>How one person is found in what was typed and what was found, and struck out of it.</summary>
public class PersonTests
{
    [Theory]
    [InlineData("80 34 11")]
    [InlineData("Call 80.34.11, she is back at two")]
    [InlineData("+352 80 34 11")]
    [InlineData("(+352) 803411")]
    [InlineData("00352/80-34-11")]
    [InlineData("Tel.: 80 34 11 / 80 34 12")]
    public void A_number_is_found_however_it_is_written(string text)
    {
        var person = PersonKey.Parse("+352 803411");
        Assert.True(person.IsIn(text));
        Assert.DoesNotContain("34", new PersonTraces(person, []).StruckFrom(text)!.Replace("80 34 12", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("80 34 12")]
    [InlineData("680 34 11")]
    [InlineData("80 34 115")]
    [InlineData("")]
    public void Another_number_is_not(string text) => Assert.False(PersonKey.Parse("80 34 11").IsIn(text));

    [Fact]
    public void A_number_from_abroad_is_found_with_and_without_its_zero()
    {
        var person = PersonKey.Parse("+49 651 12345");
        Assert.All((string[])["+49 (0) 651 12345", "0049 651 / 123 45", "+4965112345"], text => Assert.True(person.IsIn(text), text));
        Assert.False(person.IsIn("+352 651 12345"));
    }

    [Theory]
    [InlineData("Write to Marie@Parc.LU.", true)]
    [InlineData("mailto:marie@parc.lu?subject=x", true)]
    [InlineData("rosemarie@parc.lu", false)]
    [InlineData("marie@parc.lu.example", false)]
    [InlineData("marie@parc.luxe", false)]
    public void An_address_is_found_whole_and_whatever_its_case(string text, bool expected) => Assert.Equal(expected, PersonKey.Parse(" MARIE@parc.lu ").IsIn(text));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("Marie")]
    [InlineData("marie@")]
    public void Who_is_neither_address_nor_number_is_asked_for_again(string? who) => Assert.Equal(["who"], Assert.Throws<InvalidInputException>(() => PersonKey.Parse(who)).Errors.Keys);

    [Fact]
    public void One_of_address_and_number_is_given()
    {
        Assert.Equal(["email"], Assert.Throws<InvalidInputException>(() => PersonKey.Of(null, null)).Errors.Keys);
        Assert.Equal(["email"], Assert.Throws<InvalidInputException>(() => PersonKey.Of("a@b.lu", "80 34 11")).Errors.Keys);
        Assert.Equal(["phone"], Assert.Throws<InvalidInputException>(() => PersonKey.Of(null, "12")).Errors.Keys);
    }

    [Fact]
    public void Erasing_takes_the_person_out_of_every_text_and_leaves_the_others()
    {
        var prospect = new Prospect(new()
        {
            BusinessName = "Salon Uno", Source = "Marie Weber at the fair", Notes = "Ask MARIE  WEBER (80 34 11) or Paul, marie@parc.lu; Rosemarie Weberin is somebody else.",
            Contacts = [new("Marie Weber", "owner", "Marie@parc.lu", "80 34 11"), new("Paul Thill", null, "paul@parc.lu", "80 34 99")],
        }, A.Marie, A.Then);
        prospect.Plan("Call Marie Weber", null, A.Marie, A.Then);
        prospect.OverrideWith(80, null, "Marie Weber is a friend", A.Marie, A.Then);
        _ = prospect.TakeNewEvents();
        var person = PersonKey.Parse("marie@parc.lu");

        Assert.True(prospect.Erase(new(person, prospect.Contacts), isElsewhere: false, A.Marie, A.Later));

        var left = Assert.Single(prospect.Contacts);
        Assert.Equal(("Paul Thill", 1), (left.Name, left.Position));
        Assert.Equal(("Ask [erased] ([erased]) or Paul, [erased]; Rosemarie Weberin is somebody else.", "[erased] at the fair", "Call [erased]", "[erased] is a friend"), (prospect.Notes, prospect.Source, prospect.NextStep, prospect.OverrideReason));
        Assert.DoesNotContain("weber", prospect.SearchText, StringComparison.Ordinal);
        var line = Assert.Single(prospect.TakeNewEvents());
        Assert.Equal((ProspectEventKind.PersonErased, null), (line.Kind, line.Note));
        Assert.False(prospect.Erase(new(person, prospect.Contacts), isElsewhere: false, A.Marie, A.Later));
        Assert.Empty(prospect.TakeNewEvents());
    }

    [Fact]
    public void What_another_person_there_has_too_is_no_trace()
    {
        var prospect = new Prospect(new() { BusinessName = "Salon Uno", Notes = "The shop is 80 34 11", Contacts = [new("Marie", null, "marie@parc.lu", "80 34 11"), new("Paul", null, null, "+352 803411")] }, A.Marie, A.Then);

        prospect.Erase(new(PersonKey.Parse("marie@parc.lu"), prospect.Contacts), isElsewhere: false, A.Marie, A.Later);

        Assert.Equal("The shop is 80 34 11", prospect.Notes);
    }

    [Fact]
    public void Evidence_loses_the_person_and_can_still_be_read()
    {
        var prospect = new Prospect(new() { BusinessName = "Salon", Contacts = [new("Märie Weber", null, "marie+shop@parc.lu", "+352 80 34 11")] }, A.Marie, A.Then);
        var step = ProspectStep.Ended(1, 1, StepKind.Page, "“Märie Weber”, made with Joomla", new PageEvidence
        {
            Outcome = VisitOutcome.Answered, IsRead = true, Title = "Märie Weber, coiffure", Emails = ["marie+shop@parc.lu", "info@parc.lu"], Phones = ["+352 80 34 11", "80 34 99"], PostalAddress = new("12, Grand-Rue", "L-9000", "Diekirch"),
        }, TimeSpan.Zero, A.Then);

        Assert.True(step.Strike(new(PersonKey.Parse("marie+shop@parc.lu"), prospect.Contacts)));

        var found = step.Found<PageEvidence>()!;
        Assert.Equal(("[erased], coiffure", "“[erased]”, made with Joomla", "Diekirch", VisitOutcome.Answered), (found.Title, step.Result, found.PostalAddress!.Town, found.Outcome));
        Assert.Equal(["info@parc.lu"], found.Emails);
        Assert.Equal(["80 34 99"], found.Phones);
        Assert.False(step.Strike(new(PersonKey.Parse("marie+shop@parc.lu"), prospect.Contacts)));
    }
}
