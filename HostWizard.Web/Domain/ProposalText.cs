using System.Globalization;

namespace HostWizard.Web.Domain;

/// <summary>
/// How a proposal writes money, days and periods in its language, on paper, on its page and in mail alike. Written out here instead of asked of the
/// machine's language data, which differs from one version to the next and would change a document that was sent.
/// </summary>
public static class ProposalText
{
    private const string Narrow = "\u202F";
    private const string Unbreaking = "\u00A0";

    private static readonly CultureInfo English = Of("en-GB", ",", ".",
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]);
    private static readonly CultureInfo French = Of("fr-LU", Narrow, ",",
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"]);
    private static readonly CultureInfo German = Of("de-LU", ".", ",",
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"]);
    private static readonly CultureInfo Luxembourgish = Of("lb-LU", ".", ",",
        ["Januar", "Februar", "Mäerz", "Abrëll", "Mee", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"]);

    /// <summary>The language with the separators and months that a proposal uses; read-only.</summary>
    public static CultureInfo Culture(SiteLanguage language) => language switch
    {
        SiteLanguage.Fr => French,
        SiteLanguage.De => German,
        SiteLanguage.Lb => Luxembourgish,
        _ => English,
    };

    /// <summary>An amount: <c>€1,450.00</c>, <c>1 450,00 €</c>, <c>1.450,00 €</c>; its spaces do not break.</summary>
    /// <param name="cents">Amount in euro cents.</param>
    /// <param name="language">In which language.</param>
    public static string Money(long cents, SiteLanguage language)
    {
        var amount = (Math.Abs((decimal)cents) / 100).ToString("N2", Culture(language));
        var sign = cents < 0 ? "−" : "";
        return language == SiteLanguage.En ? $"{sign}€{amount}" : $"{sign}{amount}{Unbreaking}€";
    }

    /// <summary>A share: <c>17%</c>, elsewhere <c>17 %</c> with a space that does not break.</summary>
    public static string Percent(int percent, SiteLanguage language)
        => percent.ToString(CultureInfo.InvariantCulture) + (language == SiteLanguage.En ? "%" : Unbreaking + "%");

    /// <summary>A day in its long form: <c>23 December 2026</c>, <c>1er mai 2026</c>, <c>23. Dezember 2026</c>. Its spaces are plain ones.</summary>
    public static string Day(DateOnly day, SiteLanguage language) => language switch
    {
        SiteLanguage.Fr => day.ToString(day.Day == 1 ? "d'er' MMMM yyyy" : "d MMMM yyyy", French),
        SiteLanguage.De or SiteLanguage.Lb => day.ToString("d. MMMM yyyy", Culture(language)),
        _ => day.ToString("d MMMM yyyy", English),
    };

    /// <summary>A moment by Luxembourg's clock: <c>23 novembre 2026 à 15 h 04</c>, <c>23. November 2026 um 15:04 Uhr</c>.</summary>
    /// <param name="utc">The moment, UTC.</param>
    /// <param name="language">In which language.</param>
    public static string Moment(DateTime utc, SiteLanguage language)
    {
        var local = Luxembourg.Local(utc);
        var day = Day(DateOnly.FromDateTime(local), language);
        var time = local.ToString("HH:mm", CultureInfo.InvariantCulture);
        return language switch
        {
            SiteLanguage.Fr => string.Create(CultureInfo.InvariantCulture, $"{day} à {local.Hour}{Unbreaking}h{Unbreaking}{local.Minute:00}"),
            SiteLanguage.De => $"{day} um {time}{Unbreaking}Uhr",
            SiteLanguage.Lb => $"{day} um {time}{Unbreaking}Auer",
            _ => $"{day} at {time}",
        };
    }

    /// <summary>When something is paid: <c>À la commande</c>, <c>Par mois</c>, <c>Par an</c>.</summary>
    public static string Period(BillingPeriod period, SiteLanguage language) => (period, language) switch
    {
        (BillingPeriod.OneTime, SiteLanguage.Fr) => "À la commande",
        (BillingPeriod.OneTime, SiteLanguage.De) => "Bei Bestellung",
        (BillingPeriod.OneTime, SiteLanguage.Lb) => "Bei der Bestellung",
        (BillingPeriod.OneTime, _) => "On order",
        (BillingPeriod.Monthly, SiteLanguage.Fr) => "Par mois",
        (BillingPeriod.Monthly, SiteLanguage.De) => "Pro Monat",
        (BillingPeriod.Monthly, SiteLanguage.Lb) => "Pro Mount",
        (BillingPeriod.Monthly, _) => "Per month",
        (_, SiteLanguage.Fr) => "Par an",
        (_, SiteLanguage.De) => "Pro Jahr",
        (_, SiteLanguage.Lb) => "Pro Joer",
        _ => "Per year",
    };

    private static CultureInfo Of(string name, string thousands, string point, string[] months)
    {
        var culture = new CultureInfo(name, useUserOverride: false);
        (culture.NumberFormat.NumberGroupSeparator, culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NumberGroupSizes) = (thousands, point, [3]);
        culture.DateTimeFormat.Calendar = new GregorianCalendar();
        culture.DateTimeFormat.MonthNames = culture.DateTimeFormat.MonthGenitiveNames = [.. months, ""];
        return CultureInfo.ReadOnly(culture);
    }
}
