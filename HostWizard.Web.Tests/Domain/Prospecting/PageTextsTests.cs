using HostWizard.Web.Domain.Prospecting;
using HostWizard.Web.Domain.Websites;

namespace HostWizard.Web.Tests.Domain.Prospecting;

/// <summary>What is read out of the lines of a page.</summary>
public class PageTextsTests
{
    [Theory]
    [InlineData("Lundi - vendredi : 8h30 - 12h / 14h - 18h|Samedi : 9h - 12h", "Mo 08:30–12:00, 14:00–18:00; Tu 08:30–12:00, 14:00–18:00; We 08:30–12:00, 14:00–18:00; Th 08:30–12:00, 14:00–18:00; Fr 08:30–12:00, 14:00–18:00; Sa 09:00–12:00")]
    [InlineData("du lundi au mercredi de 8h à 12h et de 14h à 18h", "Mo 08:00–12:00, 14:00–18:00; Tu 08:00–12:00, 14:00–18:00; We 08:00–12:00, 14:00–18:00")]
    [InlineData("Montag bis Dienstag 8.00 bis 17.00 Uhr|Sonntag geschlossen", "Mo 08:00–17:00; Tu 08:00–17:00; Su ")]
    [InlineData("Mo-Fr 08:00-18:00", "Mo 08:00–18:00; Tu 08:00–18:00; We 08:00–18:00; Th 08:00–18:00; Fr 08:00–18:00")]
    [InlineData("Monday: 9:00 - 17:00|Tuesday: 9:00 - 17:00", "Mo 09:00–17:00; Tu 09:00–17:00")]
    [InlineData("Montag – Freitag|8-12|Samstag|9-12 Uhr", "Mo 08:00–12:00; Tu 08:00–12:00; We 08:00–12:00; Th 08:00–12:00; Fr 08:00–12:00; Sa 09:00–12:00")]
    [InlineData("Samedi 12 mai 2018: 14h-18h", "")]
    [InlineData("Concert dimanche 15h - 17h", "")]
    [InlineData("Lundi fermé|Mardi fermé", "")]
    public void Opening_hours_are_read_as_people_write_them(string lines, string hours)
        => Assert.Equal(hours, string.Join("; ", HoursText.Read(lines.Split('|')).Select(day => $"{day.Day.ToString()[..2]} {OpeningHours.Text(day)}")));

    [Theory]
    [InlineData("Tél. : 32 81 47 - Fax : 32 81 48", "32 81 47")]
    [InlineData("Rufen Sie an: +352 26 58-12.34!", "+352 26 58-12.34")]
    [InlineData("00352 691 123 456", "00352 691 123 456")]
    [InlineData("Fax: +352 32 81 48", "")]
    [InlineData("TVA LU12345678, RCS B 123456, 2003-2009", "")]
    [InlineData("Tel: +352 26 58 12 34 / GSM: 691 12 34 56", "+352 26 58 12 34|691 12 34 56")]
    public void Telephone_numbers_are_found_and_fax_is_none(string line, string phones) => Assert.Equal(phones, string.Join('|', ContactText.Phones([line])));

    [Theory]
    [InlineData("Mail: Info@Parc.LU.", "info@parc.lu")]
    [InlineData("info [at] parc.lu", "info@parc.lu")]
    [InlineData("logo@2x.png", "")]
    [InlineData("a@b", "")]
    public void Addresses_for_mail_are_found(string line, string emails) => Assert.Equal(emails, string.Join('|', ContactText.Emails([line])));

    [Theory]
    [InlineData("12, avenue du Parc, L-4650 Differdange", "12, avenue du Parc", "L-4650", "Differdange")]
    [InlineData("15, rue de la Gare|L-7535 Mersch", "15, rue de la Gare", "L-7535", "Mersch")]
    [InlineData("Garage X|L - 4011 Esch-sur-Alzette|Tel 1", "", "L-4011", "Esch-sur-Alzette")]
    [InlineData("Saarstraße 12, D-54290 Trier", "Saarstraße 12", "D-54290", "Trier")]
    public void A_postal_address_is_found_with_its_street(string lines, string street, string code, string town) => Assert.Equal(new PostalAddress(street, code, town), ContactText.Address(lines.Split('|')));

    [Theory]
    [InlineData("© 2003-2009 Garage Müller", 2009)]
    [InlineData("Copyright 2019 | Tous droits réservés", 2019)]
    [InlineData("Depuis 1974 à votre service", null)]
    [InlineData("© Garage Müller", null)]
    public void The_year_beside_the_copyright_sign_counts(string line, int? year) => Assert.Equal(year, CopyrightText.Year([line]));

    [Theory]
    [InlineData("Nous sommes une boulangerie et nous faisons le pain pour vous avec la farine du moulin", "fr")]
    [InlineData("Wir sind Ihre Werkstatt für alle Marken und reparieren mit viel Erfahrung auch ältere Wagen", "de")]
    [InlineData("We are the bakery of your street and our bread is baked with care for all of you", "en")]
    [InlineData("Mir sinn eng Bäckerei an eist Brout ass fir iech all Dag frësch op der Plaz, an dat zanter 1974", "lb")]
    [InlineData("Menu", null)]
    public void The_language_is_told_by_small_words(string text, string? language) => Assert.Equal(language, LanguageGuess.Of(text));

    [Theory]
    [InlineData("This domain is for sale", "the domain is for sale")]
    [InlineData("Ce nom de domaine est à vendre", "the domain is for sale")]
    [InlineData("Apache2 Debian Default Page", "greeting")]
    [InlineData("Hier entsteht eine neue Internetpräsenz", "little else")]
    [InlineData("", "The page is empty.")]
    [InlineData("Boulangerie du Parc, pain et pâtisserie", null)]
    public void A_page_that_only_keeps_a_place_is_told(string text, string? why)
    {
        var told = ParkedSigns.Why(null, text, []);
        if (why is null) Assert.Null(told);
        else Assert.Contains(why, told, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_writes_much_has_a_website_whatever_words_are_in_it()
        => Assert.Null(ParkedSigns.Why("Agence", "This domain is for sale. " + new string('x', 3_000), []));
}
