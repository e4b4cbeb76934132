using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;

namespace HostWizard.Web.Pages.Shared.Website;

/// <summary>The words of a website that nobody writes in the CMS.</summary>
public sealed record WebsiteWords
{
    public required string Skip { get; init; }
    public required string Contact { get; init; }
    public required string Home { get; init; }
    public required string MissingTitle { get; init; }
    public required string MissingText { get; init; }
    public required string Menu { get; init; }
    public required string Address { get; init; }
    public required string OpeningHours { get; init; }
    public required string Closed { get; init; }
    public required string OpenMap { get; init; }
    public required string YourName { get; init; }
    public required string YourContact { get; init; }
    public required string YourMessage { get; init; }
    public required string Send { get; init; }
    public required string Publisher { get; init; }
    public required string Director { get; init; }
    public required string Phone { get; init; }
    public required string Email { get; init; }
    public required string RegisterNumber { get; init; }
    public required string VatNumber { get; init; }
    public required string Permit { get; init; }
    public required string SentTitle { get; init; }
    public required string SentText { get; init; }
    public required string SentPreview { get; init; }
    public required string MissingField { get; init; }
    public required string TooMany { get; init; }
    public required string DayNames { get; init; }
    public required string ShortDayNames { get; init; }

    /// <summary>The language as Open Graph names it.</summary>
    public required string Locale { get; init; }

    /// <summary>The words in a language.</summary>
    public static WebsiteWords In(SiteLanguage language) => language switch
    {
        SiteLanguage.Fr => French,
        SiteLanguage.De => German,
        SiteLanguage.Lb => Luxembourgish,
        _ => English,
    };

    /// <summary>What speakers of a language call it.</summary>
    /// <param name="code">Such as <c>fr</c>.</param>
    public static string NameOf(string code) => code switch { "fr" => "Français", "de" => "Deutsch", "lb" => "Lëtzebuergesch", _ => "English" };

    /// <summary>A day, or the first and last of several.</summary>
    public string Days(DayOfWeek first, DayOfWeek last, bool isShort)
    {
        var names = (isShort ? ShortDayNames : DayNames).Split(',');
        var (from, to) = (names[((int)first + 6) % 7], names[((int)last + 6) % 7]);
        return first == last ? from : $"{from} – {to}";
    }

    /// <summary>Hours as the language writes them: 6 h – 18 h 30, 7.30 – 18 Uhr.</summary>
    public string Spans(IReadOnlyList<OpeningSpan> spans) => string.Join(", ", spans.Select(span => Locale[..2] switch
    {
        "fr" => $"{French24(span.From)} – {French24(span.To)}",
        "de" or "lb" => $"{Dotted(span.From)} – {Dotted(span.To)}" + (Locale[..2] == "de" ? " Uhr" : " Auer"),
        _ => $"{span.From:HH\\:mm} – {span.To:HH\\:mm}",
    }));

    private static string French24(TimeOnly time) => time.Minute == 0 ? $"{time.Hour} h" : $"{time.Hour} h {time.Minute:00}";

    private static string Dotted(TimeOnly time) => time.Minute == 0 ? $"{time.Hour}" : $"{time.Hour}.{time.Minute:00}";

    private static readonly WebsiteWords English = new()
    {
        Locale = "en_GB", Skip = "Skip to the page", Contact = "Contact",
        Home = "To the start",
        MissingTitle = "This page does not exist.", MissingText = "It may have moved, or the address has a typing mistake.",
        Menu = "Menu", Address = "Address", OpeningHours = "Opening hours", Closed = "closed", OpenMap = "Open the map", YourName = "Your name", YourContact = "E-mail or telephone", YourMessage = "Your message", Send = "Send the message",
        Publisher = "Publisher", Director = "Responsible", Phone = "Telephone", Email = "E-mail", RegisterNumber = "Trade register", VatNumber = "VAT number", Permit = "Permit or professional body",
        SentTitle = "Thank you for your message.",
        SentText = "We have it, and answer as soon as we can.",
        SentPreview = "This is a preview: nothing was sent. Once the website is live, messages arrive by e-mail.",
        MissingField = "Please give your name, how we can reach you, and a message.",
        TooMany = "That was a lot of messages. Please try again in a few minutes, or call us.",
        DayNames = "Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday", ShortDayNames = "Mon,Tue,Wed,Thu,Fri,Sat,Sun",
    };

    private static readonly WebsiteWords French = new()
    {
        Locale = "fr_LU", Skip = "Aller au contenu", Contact = "Contact",
        Home = "Retour à l’accueil",
        MissingTitle = "Cette page n’existe pas.", MissingText = "Elle a peut-être changé d’adresse, ou une faute s’est glissée dans celle-ci.",
        Menu = "Menu", Address = "Adresse", OpeningHours = "Horaires", Closed = "fermé", OpenMap = "Ouvrir le plan", YourName = "Votre nom", YourContact = "E-mail ou téléphone", YourMessage = "Votre message", Send = "Envoyer le message",
        Publisher = "Éditeur du site", Director = "Responsable", Phone = "Téléphone", Email = "E-mail", RegisterNumber = "Registre de commerce", VatNumber = "Numéro de TVA", Permit = "Autorisation ou ordre professionnel",
        SentTitle = "Merci pour votre message.",
        SentText = "Il est bien arrivé, et nous y répondons dès que possible.",
        SentPreview = "Ceci est un aperçu : rien n’a été envoyé. Une fois le site en ligne, les messages arrivent par e-mail.",
        MissingField = "Merci d’indiquer votre nom, comment vous joindre et un message.",
        TooMany = "Cela fait beaucoup de messages. Réessayez dans quelques minutes, ou appelez-nous.",
        DayNames = "Lundi,Mardi,Mercredi,Jeudi,Vendredi,Samedi,Dimanche", ShortDayNames = "Lun,Mar,Mer,Jeu,Ven,Sam,Dim",
    };

    private static readonly WebsiteWords German = new()
    {
        Locale = "de_LU", Skip = "Zum Inhalt", Contact = "Kontakt",
        Home = "Zur Startseite",
        MissingTitle = "Diese Seite gibt es nicht.", MissingText = "Vielleicht ist sie umgezogen, oder in der Adresse steckt ein Tippfehler.",
        Menu = "Menü", Address = "Adresse", OpeningHours = "Öffnungszeiten", Closed = "geschlossen", OpenMap = "Karte öffnen", YourName = "Ihr Name", YourContact = "E-Mail oder Telefon", YourMessage = "Ihre Nachricht", Send = "Nachricht senden",
        Publisher = "Herausgeber", Director = "Verantwortlich", Phone = "Telefon", Email = "E-Mail", RegisterNumber = "Handelsregister", VatNumber = "USt-IdNr.", Permit = "Zulassung oder Kammer",
        SentTitle = "Danke für Ihre Nachricht.",
        SentText = "Sie ist angekommen, und wir antworten, sobald wir können.",
        SentPreview = "Dies ist eine Vorschau: Es wurde nichts gesendet. Sobald die Website online ist, kommen Nachrichten per E-Mail an.",
        MissingField = "Bitte geben Sie Ihren Namen, einen Kontakt und eine Nachricht an.",
        TooMany = "Das waren viele Nachrichten. Bitte versuchen Sie es in einigen Minuten noch einmal, oder rufen Sie uns an.",
        DayNames = "Montag,Dienstag,Mittwoch,Donnerstag,Freitag,Samstag,Sonntag", ShortDayNames = "Mo,Di,Mi,Do,Fr,Sa,So",
    };

    private static readonly WebsiteWords Luxembourgish = new()
    {
        Locale = "lb_LU", Skip = "Op den Inhalt", Contact = "Kontakt",
        Home = "Zréck op d’Startsäit",
        MissingTitle = "Dës Säit gëtt et net.", MissingText = "Vläicht ass se geplënnert, oder an der Adress ass en Tippfeeler.",
        Menu = "Menü", Address = "Adress", OpeningHours = "Ëffnungszäiten", Closed = "zou", OpenMap = "Kaart opmaachen", YourName = "Ären Numm", YourContact = "E-Mail oder Telefon", YourMessage = "Äre Message", Send = "Message schécken",
        Publisher = "Editeur", Director = "Responsabel", Phone = "Telefon", Email = "E-Mail", RegisterNumber = "Handelsregëster", VatNumber = "TVA-Nummer", Permit = "Autorisatioun oder Chamber",
        SentTitle = "Merci fir Äre Message.",
        SentText = "Et ass ukomm, a mir äntweren esou séier wéi méiglech.",
        SentPreview = "Dëst ass eng Virschau: et gouf näischt geschéckt. Wann de Site online ass, kommen d’Messagen per E-Mail un.",
        MissingField = "Gitt w.e.g. Ären Numm, e Kontakt an e Message un.",
        TooMany = "Dat ware vill Messagen. Probéiert et w.e.g. an e puer Minutten nach eng Kéier, oder rufft eis un.",
        DayNames = "Méindeg,Dënschdeg,Mëttwoch,Donneschdeg,Freideg,Samschdeg,Sonndeg", ShortDayNames = "Mé,Dë,Më,Do,Fr,Sa,So",
    };
}
