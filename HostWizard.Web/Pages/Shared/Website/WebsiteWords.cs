using HostWizard.Web.Domain;

namespace HostWizard.Web.Pages.Shared.Website;

/// <summary>The words of a website that nobody writes in the CMS.</summary>
public sealed record WebsiteWords
{
    public required string Skip { get; init; }
    public required string About { get; init; }
    public required string Contact { get; init; }
    public required string ContactLead { get; init; }
    public required string Call { get; init; }
    public required string Write { get; init; }
    public required string Home { get; init; }
    public required string MissingTitle { get; init; }
    public required string MissingText { get; init; }

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

    private static readonly WebsiteWords English = new()
    {
        Locale = "en_GB", Skip = "Skip to the page", About = "About us", Contact = "Contact", ContactLead = "We are glad to hear from you.",
        Call = "Call", Write = "Write to us", Home = "To the start",
        MissingTitle = "This page does not exist.", MissingText = "It may have moved, or the address has a typing mistake.",
    };

    private static readonly WebsiteWords French = new()
    {
        Locale = "fr_LU", Skip = "Aller au contenu", About = "Qui sommes-nous", Contact = "Contact", ContactLead = "Nous serons heureux de vous lire ou de vous entendre.",
        Call = "Appeler", Write = "Nous écrire", Home = "Retour à l’accueil",
        MissingTitle = "Cette page n’existe pas.", MissingText = "Elle a peut-être changé d’adresse, ou une faute s’est glissée dans celle-ci.",
    };

    private static readonly WebsiteWords German = new()
    {
        Locale = "de_LU", Skip = "Zum Inhalt", About = "Über uns", Contact = "Kontakt", ContactLead = "Wir freuen uns, von Ihnen zu hören.",
        Call = "Anrufen", Write = "Schreiben Sie uns", Home = "Zur Startseite",
        MissingTitle = "Diese Seite gibt es nicht.", MissingText = "Vielleicht ist sie umgezogen, oder in der Adresse steckt ein Tippfehler.",
    };

    private static readonly WebsiteWords Luxembourgish = new()
    {
        Locale = "lb_LU", Skip = "Op den Inhalt", About = "Iwwer eis", Contact = "Kontakt", ContactLead = "Mir freeën eis, vun Iech ze héieren.",
        Call = "Uruffen", Write = "Schreift eis", Home = "Zréck op d’Startsäit",
        MissingTitle = "Dës Säit gëtt et net.", MissingText = "Vläicht ass se geplënnert, oder an der Adress ass en Tippfeeler.",
    };
}
