using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;

namespace HostWizard.Web.Tests.Domain.Prospecting;

/// <summary>What a row says, and what becomes of it.</summary>
public sealed class ImportReadingTests
{
    private static readonly ImportMapping Mapping = new(',', false, [ImportField.BusinessName, ImportField.Website, ImportField.Town, ImportField.ContactName, ImportField.Email, ImportField.Phone, ImportField.Language, ImportField.Trade]);
    private static readonly KnownBatch Nothing = new(new Dictionary<int, KnownBusiness>(), new HashSet<(ObjectionKind, string)>());

    [Fact]
    public void A_row_has_the_keys_of_the_database()
    {
        var row = Read("Käserei Müller", "https://www.Müller.lu/x", "Wiltz", "Marie", "Marie@Müller.lu", "621 123 456", "Français");

        Assert.Equal(("xn--mller-kva.lu", "kasereimuller|wiltz", "marie@müller.lu", "352621123456", SiteLanguage.Fr), (row.Domain, row.NameKey, row.EmailKey, row.PhoneKey, row.Language));
        Assert.Equal("muller.lu", Read("", "müller.lu").BusinessName!.Replace('ü', 'u'));
        Assert.Contains("kaserei", row.SearchText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("neither a business name nor a website", "", "", "Wiltz", "Marie")]
    [InlineData("E-mail: An e-mail address has an @", "Bakery", "", "", "", "marie")]
    [InlineData("Website: Please write an address", "Bakery", "no website")]
    [InlineData("Town: Please use at most 100 characters", "Bakery", "", "01234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789")]
    [InlineData("9 cells where the list has 8 columns", "Bakery", "", "", "", "", "", "", "", "more")]
    public void What_cannot_be_read_is_refused_in_words(string reason, params string[] cells)
    {
        var row = Read(cells);

        Assert.Contains(reason, row.Reason, StringComparison.Ordinal);
        Assert.Equal((ImportVerdict.Refused, false), (row.Verdict, row.IsReadable()));
    }

    [Fact]
    public void The_apostrophe_that_makes_a_formula_harmless_is_taken_away()
        => Assert.Equal(("+352 50 11 22", "=1+1", "L'Œuf"), (ImportReading.Cell("'+352 50 11 22"), ImportReading.Cell("'=1+1"), ImportReading.Cell(" L'Œuf ")));

    [Fact]
    public void The_second_row_of_a_business_is_a_duplicate_of_the_first_or_adds_to_it()
    {
        var rows = Judged(Nothing, Read("Bakery", "bakery.lu"), Read("Bakery", "www.bakery.lu"), Read("", "bakery.lu", "Wiltz", "Marie", "m@bakery.lu"), Read("Someone", "", "", "", "M@BAKERY.LU"), Read("BAKERY", "", "wiltz"));

        Assert.Equal([ImportVerdict.New, ImportVerdict.Duplicate, ImportVerdict.Updates, ImportVerdict.Duplicate, ImportVerdict.Duplicate], rows.Select(row => row.Verdict));
        Assert.Equal([null, -1, -1, -1, -1], rows.Select(row => row.ProspectId));
        Assert.Contains("row 1, known by its website", rows[1].Reason, StringComparison.Ordinal);
        Assert.Contains("Adds the address and a person to row 1", rows[2].Reason, StringComparison.Ordinal);
        Assert.Contains("name and town", rows[4].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_prospect_is_added_to_where_it_is_empty_and_two_are_too_many()
    {
        var known = new KnownBatch(new Dictionary<int, KnownBusiness>
        {
            [7] = new() { Target = 7, Name = "bakery.lu", Domain = "bakery.lu", Website = "…", People = [new() { Name = "Paul", Email = "p@x.lu", EmailKey = "p@x.lu" }] },
            [8] = new() { Target = 8, Name = "Garage", People = [new() { Phone = "…", PhoneKey = "352621123456" }] },
            [9] = new() { Target = 9, Name = "Full", Domain = "full.lu", Website = "…", People = [.. Enumerable.Range(0, 10).Select(i => new KnownPerson { Name = $"P{i}", EmailKey = $"{i}@full.lu", Email = "…" })] },
        }, new HashSet<(ObjectionKind, string)> { (ObjectionKind.Email, "no@x.lu"), (ObjectionKind.Domain, "leave.lu") });

        var rows = Judged(known, Read("Boulangerie", "bakery.lu", "", "", "p@x.lu", "50 11 22 33"), Read("X", "bakery.lu", "", "", "", "621 123 456"), Read("Full", "full.lu", "", "Eleven", "e@full.lu"),
            Read("No", "", "", "", "no@x.lu"), Read("Leave", "www.leave.lu"), Read("Mail", "", "", "", "info@leave.lu"), Read("Boulangerie", "bakery.lu"));

        Assert.Equal([ImportVerdict.Updates, ImportVerdict.Refused, ImportVerdict.Refused, ImportVerdict.Refused, ImportVerdict.Refused, ImportVerdict.Refused, ImportVerdict.Duplicate], rows.Select(row => row.Verdict));
        Assert.Contains("Adds the name and more of a person", rows[0].Reason, StringComparison.Ordinal);
        Assert.Contains("“Boulangerie” by its website and “Garage” by its telephone", rows[1].Reason, StringComparison.Ordinal);
        Assert.Contains("10 people", rows[2].Reason, StringComparison.Ordinal);
        Assert.All(rows[3..6], row => Assert.Contains("objection list", row.Reason, StringComparison.Ordinal));
    }

    private static List<ProspectImportRow> Judged(KnownBatch known, params ProspectImportRow[] rows)
    {
        var (judge, number) = (new ImportJudge(), 0);
        // Each has its place in the list.
        var placed = rows.Select(row => ImportReading.Read(1, ++number, [row.BusinessName ?? "", row.Website ?? "", row.Town ?? "", row.ContactName ?? "", row.Email ?? "", row.Phone ?? ""], Mapping)).ToList();
        foreach (var row in placed) judge.Judge(row, known);
        return placed;
    }

    private static ProspectImportRow Read(params string[] cells) => ImportReading.Read(1, 1, cells, Mapping);
}
