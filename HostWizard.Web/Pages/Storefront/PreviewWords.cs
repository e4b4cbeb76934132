using System.Globalization;
using HostWizard.Web.Domain;

namespace HostWizard.Web.Pages.Storefront;

/// <summary>The words around a preview, in the website's language.</summary>
public sealed record PreviewWords
{
    public required string Title { get; init; }
    public required string Width { get; init; }
    public required string Desktop { get; init; }
    public required string Tablet { get; init; }
    public required string Phone { get; init; }
    public required string LiveSince { get; init; }
    public required string OpenTitle { get; init; }
    public required string OpenLead { get; init; }
    public required string Visit { get; init; }
    public required string EndedTitle { get; init; }
    public required string EndedLead { get; init; }
    public required string Question { get; init; }
    public required string Answer { get; init; }

    public required CultureInfo Culture { get; init; }

    /// <summary>The words in a language.</summary>
    public static PreviewWords In(SiteLanguage language) => language switch
    {
        SiteLanguage.Fr => French,
        SiteLanguage.De => German,
        SiteLanguage.Lb => Luxembourgish,
        _ => English,
    };

    /// <summary>"Live since 2 December 2026".</summary>
    public string LiveSinceDay(DateTime utc) => string.Format(Culture, LiveSince, Shared.Show.DayOf(utc).ToString("d MMMM yyyy", Culture));

    private static readonly PreviewWords English = new()
    {
        Culture = CultureInfo.GetCultureInfo("en-GB"), Title = "Preview of your new website", Width = "Width", Desktop = "Desktop", Tablet = "Tablet", Phone = "Phone",
        LiveSince = "Live since {0}", OpenTitle = "The preview is over, because the website is open.", OpenLead = "What you were shown here now lives at its own address. Nothing was lost on the way.",
        Visit = "Visit", EndedTitle = "This preview has ended.", EndedLead = "Thank you for looking in. What was shown here is not on display any more.",
        Question = "You own this website?", Answer = "Sign in to your area",
    };

    private static readonly PreviewWords French = new()
    {
        Culture = CultureInfo.GetCultureInfo("fr-FR"), Title = "Aperçu de votre nouveau site", Width = "Largeur", Desktop = "Ordinateur", Tablet = "Tablette", Phone = "Téléphone",
        LiveSince = "En ligne depuis le {0}", OpenTitle = "L’aperçu est terminé, car le site est ouvert.", OpenLead = "Ce que vous avez vu ici vit maintenant à sa propre adresse. Rien ne s’est perdu en route.",
        Visit = "Visiter", EndedTitle = "Cet aperçu est terminé.", EndedLead = "Merci de votre visite. Ce qui était montré ici n’est plus visible.",
        Question = "Vous êtes propriétaire de ce site\u202F?", Answer = "Ouvrez votre espace",
    };

    private static readonly PreviewWords German = new()
    {
        Culture = CultureInfo.GetCultureInfo("de-DE"), Title = "Vorschau Ihrer neuen Website", Width = "Breite", Desktop = "Computer", Tablet = "Tablet", Phone = "Telefon",
        LiveSince = "Online seit {0}", OpenTitle = "Die Vorschau ist zu Ende, denn die Website ist da.", OpenLead = "Was Sie hier gesehen haben, hat jetzt seine eigene Adresse. Unterwegs ging nichts verloren.",
        Visit = "Besuchen Sie", EndedTitle = "Diese Vorschau ist zu Ende.", EndedLead = "Danke für Ihren Besuch. Was hier zu sehen war, wird nicht mehr gezeigt.",
        Question = "Gehört Ihnen diese Website?", Answer = "Öffnen Sie Ihren Bereich",
    };

    private static readonly PreviewWords Luxembourgish = new()
    {
        Culture = CultureInfo.GetCultureInfo("lb-LU"), Title = "Virschau vun Ärer neier Websäit", Width = "Breet", Desktop = "Computer", Tablet = "Tablet", Phone = "Telefon",
        LiveSince = "Online zënter dem {0}", OpenTitle = "D’Virschau ass eriwwer, well d’Websäit op ass.", OpenLead = "Wat Dir hei gesinn hutt, huet elo seng eege Adress. Ënnerwee ass näischt verluer gaangen.",
        Visit = "Besicht", EndedTitle = "Dës Virschau ass eriwwer.", EndedLead = "Merci fir Äre Besuch. Wat hei ze gesi war, gëtt net méi gewisen.",
        Question = "Gehéiert Iech dës Websäit?", Answer = "Maacht Äre Beräich op",
    };
}
