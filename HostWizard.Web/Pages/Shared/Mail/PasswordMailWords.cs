using HostWizard.Web.Domain;

namespace HostWizard.Web.Pages.Shared.Mail;

/// <summary>The sentences of the mail with a link to set a password. {0} is the moment the link ends, {1} the address it went to.</summary>
internal sealed record PasswordMailWords
{
    public required string NewSubject { get; init; }
    public required string NewTitle { get; init; }
    public required string NewOpening { get; init; }
    public required string Subject { get; init; }
    public required string Title { get; init; }
    public required string Opening { get; init; }
    public required string Greeting { get; init; }
    public required string Link { get; init; }
    public required string Until { get; init; }
    public required string NotMe { get; init; }
    public required string Footer { get; init; }

    /// <summary>The words in a language.</summary>
    public static PasswordMailWords In(SiteLanguage language) => language switch
    {
        SiteLanguage.Fr => French,
        SiteLanguage.De => German,
        SiteLanguage.Lb => Luxembourgish,
        _ => English,
    };

    private static readonly PasswordMailWords English = new()
    {
        NewSubject = "Choose a password for your website", NewTitle = "Choose your password.",
        NewOpening = "There is an account for you, in which you can change the texts of your website. It only needs a password of your own.",
        Subject = "A new password", Title = "Choose a new password.", Opening = "Somebody, probably you, asked for a new password for your account.",
        Greeting = "Hello {0},", Link = "Choose a password", Until = "The link works once, until {0}.",
        NotMe = "If you did not ask for this, do nothing: your password stays as it is.", Footer = "This message was sent to {1}, the address of your account.",
    };

    private static readonly PasswordMailWords French = new()
    {
        NewSubject = "Choisissez un mot de passe pour votre site", NewTitle = "Choisissez votre mot de passe.",
        NewOpening = "Un compte vous attend, dans lequel vous pouvez modifier les textes de votre site. Il ne lui manque qu’un mot de passe.",
        Subject = "Un nouveau mot de passe", Title = "Choisissez un nouveau mot de passe.", Opening = "Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour votre compte.",
        Greeting = "Bonjour {0},", Link = "Choisir un mot de passe", Until = "Le lien fonctionne une seule fois, jusqu’au {0}.",
        NotMe = "Si la demande ne vient pas de vous, ne faites rien : votre mot de passe reste le même.", Footer = "Ce message a été envoyé à {1}, l’adresse de votre compte.",
    };

    private static readonly PasswordMailWords German = new()
    {
        NewSubject = "Wählen Sie ein Passwort für Ihre Website", NewTitle = "Wählen Sie Ihr Passwort.",
        NewOpening = "Für Sie gibt es ein Konto, in dem Sie die Texte Ihrer Website ändern können. Es fehlt nur noch ein eigenes Passwort.",
        Subject = "Ein neues Passwort", Title = "Wählen Sie ein neues Passwort.", Opening = "Jemand, vermutlich Sie, hat für Ihr Konto ein neues Passwort angefordert.",
        Greeting = "Guten Tag {0},", Link = "Passwort wählen", Until = "Der Link gilt einmal, bis zum {0}.",
        NotMe = "Wenn Sie das nicht waren, müssen Sie nichts tun: Ihr Passwort bleibt, wie es ist.", Footer = "Diese Nachricht ging an {1}, die Adresse Ihres Kontos.",
    };

    private static readonly PasswordMailWords Luxembourgish = new()
    {
        NewSubject = "Wielt e Passwuert fir Är Websäit", NewTitle = "Wielt Äert Passwuert.",
        NewOpening = "Et gëtt e Kont fir Iech, an deem Dir d’Texter vun Ärer Websäit ännere kënnt. Et feelt just nach en eegent Passwuert.",
        Subject = "En neit Passwuert", Title = "Wielt en neit Passwuert.", Opening = "Een, wahrscheinlech Dir, huet en neit Passwuert fir Äre Kont gefrot.",
        Greeting = "Moien {0},", Link = "Passwuert wielen", Until = "De Link gëllt eemol, bis den {0}.",
        NotMe = "Wann Dir dat net waart, musst Dir näischt maachen: Äert Passwuert bleift, wéi et ass.", Footer = "Dëse Message gouf un {1} geschéckt, d’Adress vun Ärem Kont.",
    };
}
