using HostWizard.Web.Domain;

namespace HostWizard.Web.Pages.Shared;

/// <summary>The words of the frame around an owner's pages, in the language of their website. <c>ViewData["Language"]</c> says which.</summary>
public sealed record OwnerFrameWords(string Sites, string Services, string Proposal, string Team, string Password, string SignOut, string Skip, string Main)
{
    /// <summary>The words in a language; English where a page names none.</summary>
    public static OwnerFrameWords In(SiteLanguage? language) => language switch
    {
        SiteLanguage.Fr => new("Mon site", "Services", "Proposition", "Équipe", "Mot de passe et sessions", "Se déconnecter", "Aller au contenu", "Menu"),
        SiteLanguage.De => new("Meine Website", "Leistungen", "Angebot", "Team", "Passwort und Sitzungen", "Abmelden", "Zum Inhalt", "Menü"),
        SiteLanguage.Lb => new("Meng Websäit", "Servicer", "Offer", "Equipe", "Passwuert a Sessiounen", "Ofmellen", "Bei den Inhalt", "Menü"),
        _ => new("My website", "Services", "Proposal", "Team", "Password and sessions", "Sign out", "Skip to the page", "Main"),
    };
}
