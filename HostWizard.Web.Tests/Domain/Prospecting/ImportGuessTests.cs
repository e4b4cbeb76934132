using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using HostWizard.Web.Infrastructure.Prospecting;

namespace HostWizard.Web.Tests.Domain.Prospecting;

/// <summary>How a list is meant, guessed.</summary>
public sealed class ImportGuessTests
{
    [Theory]
    [InlineData("a,b,c\n1,2,3", ',')]
    [InlineData("name;town\nBäckerei; \"Esch, Alzette\"\nx;y", ';')]
    [InlineData("name\ttown\nA, B\tC", '\t')]
    [InlineData("name|town\nA;B|C", '|')]
    [InlineData("Prix;Ville\n\"1,5\";Wiltz\n\"2,50\";Esch", ';')]
    [InlineData("bakery.lu\ngarage.lu", ',')]
    [InlineData("", ',')]
    [InlineData("\"a;b;c\",d\n\"e;f\",g", ',')]
    public void The_separator_is_what_stands_in_every_line(string head, char separator) => Assert.Equal(separator, ColumnGuess.Separator(head));

    [Theory]
    [InlineData("Company,Sector,Website,Street,Zip,City,Language,Contact,Role,E-mail,Phone,Source,Notes")]
    [InlineData("Raison sociale;Secteur d'activité;Site web;Rue;Code postal;Localité;Langue;Personne de contact;Fonction;Courriel;Numéro de téléphone;Provenance;Remarques")]
    [InlineData("Firma;Branche;Webseite;Straße;PLZ;Ort;Sprache;Ansprechpartner;Funktion;E-Mail-Adresse;Telefonnummer;Quelle;Bemerkungen")]
    [InlineData("Betrib;Beruff;Internetsäit;Strooss;Postleitzuel;Uertschaft;Sprooch;Kontaktpersoun;Funktioun;E-Mail;Telefonsnummer;Quell;Bemierkungen")]
    public void Headers_are_known_in_four_languages(string header)
    {
        var mapping = ListRows.Guess(header + "\n");

        Assert.True(mapping.HasHeader);
        Assert.Equal([.. Enum.GetValues<ImportField>().Skip(1).Select(field => (ImportField?)field)], mapping.Columns);
    }

    [Fact]
    public void A_list_of_domains_needs_no_header()
    {
        var mapping = ListRows.Guess("www.bakery.lu\nhttps://garage.lu/kontakt\n\nmüller.lu\n");

        Assert.False(mapping.HasHeader);
        Assert.Equal([ImportField.Website], mapping.Columns);
    }

    [Fact]
    public void What_stands_in_columns_tells_what_they_are()
    {
        var mapping = ListRows.Guess("Boulangerie du Parc;boulangerie-parc.lu;info@parc.lu;+352 50 11 22;L-4501;Differdange;fr\nGarage Weber;;weber@garage.lu;80 34 11 22;9201;Diekirch;de\n");

        Assert.False(mapping.HasHeader);
        Assert.Equal([ImportField.BusinessName, ImportField.Website, ImportField.Email, ImportField.Phone, ImportField.PostalCode, ImportField.Town, ImportField.Language], mapping.Columns);
    }

    [Fact]
    public void Words_nobody_foresaw_above_columns_are_a_header_all_the_same()
    {
        var mapping = ListRows.Guess("Empresa,Correio\nBakery,info@bakery.lu\n");

        Assert.True(mapping.HasHeader);
        Assert.Equal([ImportField.BusinessName, ImportField.Email], mapping.Columns);
    }

    [Fact]
    public void Of_two_columns_of_one_name_the_first_counts_and_a_name_beside_a_company_is_a_person()
    {
        Assert.Equal([ImportField.Website, null], ListRows.Guess("Website,Website\n").Columns);
        Assert.Equal([ImportField.ContactName, ImportField.BusinessName], ListRows.Guess("Name,Company\n").Columns);
        Assert.Equal([ImportField.BusinessName, ImportField.ContactName], ListRows.Guess("Name,Name\n").Columns);
    }

    [Fact]
    public void Columns_that_make_no_sense_are_refused_in_words()
    {
        var mapping = ListRows.Guess("Name,E-mail\n");

        Assert.Contains("“E-mail”", Assert.Throws<InvalidInputException>(() => mapping.With([ImportField.Email, ImportField.Email], true)).Message, StringComparison.Ordinal);
        Assert.Contains("is nobody", Assert.Throws<InvalidInputException>(() => mapping.With([null, ImportField.Email], true)).Message, StringComparison.Ordinal);
        var kept = ImportMapping.FromJson((mapping with { LooksAfterwards = true }).ToJson());
        Assert.Equal((mapping.Separator, true, true, false), (kept.Separator, kept.HasHeader, kept.LooksAfterwards, kept.WritesAtOnce));
        Assert.Equal(mapping.Columns, kept.Columns);
    }

    [Fact]
    public void The_widest_list_can_be_kept()
        => Assert.InRange(new ImportMapping(';', true, [.. Enumerable.Repeat((ImportField?)ImportField.BusinessName, ImportMapping.MostColumns)]).ToJson().Length, 1, 2000);
}
