using HostWizard.Web.Domain;

namespace HostWizard.Web.Pages.Shared.Mail;

/// <summary>The sentences of the mail with a link to set a password. {0} is the moment the link ends, {1} the address it went to, {2} who invites, {3} the business.</summary>
internal sealed record PasswordMailWords
{
    public required string NewSubject { get; init; }
    public required string NewTitle { get; init; }
    public required string NewOpening { get; init; }
    public required string Subject { get; init; }
    public required string Title { get; init; }
    public required string Opening { get; init; }
    public required string InvitedSubject { get; init; }
    public required string Invited { get; init; }
    public required string NotExpected { get; init; }
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
        InvitedSubject = "{2} invites you to the website of {3}", Invited = "{2} invites you to look after the website of {3} together: texts, pictures, opening hours. It only needs a password of your own.",
        NotExpected = "If this means nothing to you, do nothing: without a password nobody signs in.",
        Greeting = "Hello {0},", Link = "Choose a password", Until = "The link works once, until {0}.",
        NotMe = "If you did not ask for this, do nothing: your password stays as it is.", Footer = "This message was sent to {1}, the address of your account.",
    };

    private static readonly PasswordMailWords French = new()
    {
        NewSubject = "Choisissez un mot de passe pour votre site", NewTitle = "Choisissez votre mot de passe.",
        NewOpening = "Un compte vous attend, dans lequel vous pouvez modifier les textes de votre site. Il ne lui manque qu’un mot de passe.",
        Subject = "Un nouveau mot de passe", Title = "Choisissez un nouveau mot de passe.", Opening = "Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour votre compte.",
        InvitedSubject = "{2} vous invite à modifier le site de {3}", Invited = "{2} vous invite à prendre soin du site de {3} à plusieurs : textes, photos, horaires. Il ne manque qu’un mot de passe à vous.",
        NotExpected = "Si cela ne vous dit rien, ne faites rien : sans mot de passe, personne ne se connecte.",
        Greeting = "Bonjour {0},", Link = "Choisir un mot de passe", Until = "Le lien fonctionne une seule fois, jusqu’au {0}.",
        NotMe = "Si la demande ne vient pas de vous, ne faites rien : votre mot de passe reste le même.", Footer = "Ce message a été envoyé à {1}, l’adresse de votre compte.",
    };

    private static readonly PasswordMailWords German = new()
    {
        NewSubject = "Wählen Sie ein Passwort für Ihre Website", NewTitle = "Wählen Sie Ihr Passwort.",
        NewOpening = "Für Sie gibt es ein Konto, in dem Sie die Texte Ihrer Website ändern können. Es fehlt nur noch ein eigenes Passwort.",
        Subject = "Ein neues Passwort", Title = "Wählen Sie ein neues Passwort.", Opening = "Jemand, vermutlich Sie, hat für Ihr Konto ein neues Passwort angefordert.",
        InvitedSubject = "{2} lädt Sie zur Website von {3} ein", Invited = "{2} lädt Sie ein, die Website von {3} mit zu pflegen: Texte, Bilder, Öffnungszeiten. Es fehlt nur noch ein eigenes Passwort.",
        NotExpected = "Wenn Ihnen das nichts sagt, müssen Sie nichts tun: Ohne Passwort meldet sich niemand an.",
        Greeting = "Guten Tag {0},", Link = "Passwort wählen", Until = "Der Link gilt einmal, bis zum {0}.",
        NotMe = "Wenn Sie das nicht waren, müssen Sie nichts tun: Ihr Passwort bleibt, wie es ist.", Footer = "Diese Nachricht ging an {1}, die Adresse Ihres Kontos.",
    };

    private static readonly PasswordMailWords Luxembourgish = new()
    {
        NewSubject = "Wielt e Passwuert fir Är Websäit", NewTitle = "Wielt Äert Passwuert.",
        NewOpening = "Et gëtt e Kont fir Iech, an deem Dir d’Texter vun Ärer Websäit ännere kënnt. Et feelt just nach en eegent Passwuert.",
        Subject = "En neit Passwuert", Title = "Wielt en neit Passwuert.", Opening = "Een, wahrscheinlech Dir, huet en neit Passwuert fir Äre Kont gefrot.",
        InvitedSubject = "{2} invitéiert Iech op d’Websäit vun {3}", Invited = "{2} invitéiert Iech, d’Websäit vun {3} zesummen ze fleegen: Texter, Fotoen, Ëffnungszäiten. Et feelt just nach en eegent Passwuert.",
        NotExpected = "Wann Iech dat näischt seet, musst Dir näischt maachen: ouni Passwuert mellt keen sech un.",
        Greeting = "Moien {0},", Link = "Passwuert wielen", Until = "De Link gëllt eemol, bis den {0}.",
        NotMe = "Wann Dir dat net waart, musst Dir näischt maachen: Äert Passwuert bleift, wéi et ass.", Footer = "Dëse Message gouf un {1} geschéckt, d’Adress vun Ärem Kont.",
    };
}
