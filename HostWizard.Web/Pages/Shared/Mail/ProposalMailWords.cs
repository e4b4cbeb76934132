using HostWizard.Web.Domain;

namespace HostWizard.Web.Pages.Shared.Mail;

/// <summary>
/// The sentences of mails about a proposal, in the client's language. {0} is the business, {1} the number, {2} a day, {3} the address it went to.
/// French is typed with plain spaces; its signs are set by <see cref="Typography"/>.
/// </summary>
internal sealed record ProposalMailWords
{
    public required string Subject { get; init; }
    public required string Title { get; init; }
    public required string Opening { get; init; }
    public required string RevisedSubject { get; init; }
    public required string RevisedTitle { get; init; }
    public required string RevisedOpening { get; init; }
    public required string ReminderSubject { get; init; }
    public required string ThreeDaysTitle { get; init; }
    public required string ThreeDaysOpening { get; init; }
    public required string SevenDaysTitle { get; init; }
    public required string SevenDaysOpening { get; init; }
    public required string BeforeEndSubject { get; init; }
    public required string BeforeEndTitle { get; init; }
    public required string BeforeEndOpening { get; init; }
    public required string AcceptedSubject { get; init; }
    public required string AcceptedTitle { get; init; }
    public required string AcceptedOpening { get; init; }
    public required string AcceptedClosing { get; init; }
    public required string Password { get; init; }
    public required string PasswordLink { get; init; }
    public required string SeeProposal { get; init; }
    public required string SeeSite { get; init; }
    public required string PictureAlt { get; init; }
    public required string Proposal { get; init; }
    public required string Version { get; init; }
    public required string WithoutVat { get; init; }
    public required string Then { get; init; }
    public required string ValidUntil { get; init; }
    public required string AcceptedBy { get; init; }
    public required string Chosen { get; init; }
    public required string FileName { get; init; }
    public required string FileNote { get; init; }
    public required string AcceptedFileNote { get; init; }
    public required string Closing { get; init; }
    public required string Footer { get; init; }

    /// <summary>The words in a language.</summary>
    public static ProposalMailWords In(SiteLanguage language) => language switch
    {
        SiteLanguage.Fr => French,
        SiteLanguage.De => German,
        SiteLanguage.Lb => Luxembourgish,
        _ => English,
    };

    private static readonly ProposalMailWords English = new()
    {
        Subject = "Your new website, and our proposal {1}",
        Title = "Your new website is ready for a visit.",
        Opening = "We have built a website for {0}. It is there already: open it on your phone, show it around, and tell us what you think.",
        RevisedSubject = "Our revised proposal {1}",
        RevisedTitle = "Our proposal, revised.",
        RevisedOpening = "Here is our proposal for {0} in a new version. It takes the place of the one before; the website is still there to be looked at.",
        ReminderSubject = "Your new website is waiting for you: {1}",
        ThreeDaysTitle = "Have you seen your new website yet?",
        ThreeDaysOpening = "A few days ago we sent you our proposal for {0}. Two minutes on a phone are enough for a first impression of the website.",
        SevenDaysTitle = "Is something missing?",
        SevenDaysOpening = "A week ago we sent you our proposal for {0}. If something should be different, ask for a change on its page, or write to us.",
        BeforeEndSubject = "Your proposal {1} is valid until {2}",
        BeforeEndTitle = "Valid until {2}.",
        BeforeEndOpening = "Our proposal for {0} ends on {2}. Until then you can accept it on its page. Do you need more time? Write to us.",
        AcceptedSubject = "Thank you: your proposal {1}, accepted",
        AcceptedTitle = "Thank you. It is agreed.",
        AcceptedOpening = "You accepted our proposal {1} for {0} on {2}. What you accepted is attached, to keep.",
        AcceptedClosing = "We will be in touch about the next steps.",
        Password = "You have an account now, in which you can change the texts of your website. Choose a password for it; the link works once, until {2}.",
        PasswordLink = "Choose a password",
        SeeProposal = "See my proposal",
        SeeSite = "Visit the website",
        PictureAlt = "The website of {0}",
        Proposal = "Proposal",
        Version = "version",
        WithoutVat = "excluding VAT",
        Then = "Then",
        ValidUntil = "Valid until",
        AcceptedBy = "Accepted by",
        Chosen = "Options chosen",
        FileName = "Proposal-{1}.pdf",
        FileNote = "The same proposal, to print or to pass on.",
        AcceptedFileNote = "The proposal as you accepted it.",
        Closing = "A question, something to change? Simply reply to this message.",
        Footer = "This message was sent to {3} with proposal {1}. Its links are personal; please do not publish them.",
    };

    private static readonly ProposalMailWords French = new()
    {
        Subject = "Votre nouveau site et notre proposition {1}",
        Title = "Votre nouveau site est prêt à être visité.",
        Opening = "Nous avons construit un site pour {0}. Il est déjà là : ouvrez-le sur votre téléphone, montrez-le autour de vous et dites-nous ce que vous en pensez.",
        RevisedSubject = "Notre proposition {1}, nouvelle version",
        RevisedTitle = "Notre proposition, revue.",
        RevisedOpening = "Voici notre proposition pour {0} dans une nouvelle version. Elle remplace la précédente ; le site reste ouvert à votre visite.",
        ReminderSubject = "Votre nouveau site vous attend : {1}",
        ThreeDaysTitle = "Avez-vous déjà visité votre nouveau site ?",
        ThreeDaysOpening = "Il y a quelques jours, nous vous avons envoyé notre proposition pour {0}. Deux minutes sur un téléphone suffisent pour une première impression du site.",
        SevenDaysTitle = "Manque-t-il quelque chose ?",
        SevenDaysOpening = "Il y a une semaine, nous vous avons envoyé notre proposition pour {0}. Si quelque chose doit changer, demandez-le sur sa page, ou écrivez-nous.",
        BeforeEndSubject = "Votre proposition {1} est valable jusqu’au {2}",
        BeforeEndTitle = "Valable jusqu’au {2}.",
        BeforeEndOpening = "Notre proposition pour {0} prend fin le {2}. D’ici là, vous pouvez l’accepter sur sa page. Il vous faut plus de temps ? Écrivez-nous.",
        AcceptedSubject = "Merci : votre proposition {1}, acceptée",
        AcceptedTitle = "Merci. C’est entendu.",
        AcceptedOpening = "Vous avez accepté notre proposition {1} pour {0} le {2}. Vous trouverez ci-joint, pour vos dossiers, ce que vous avez accepté.",
        AcceptedClosing = "Nous revenons vers vous pour la suite.",
        Password = "Vous avez désormais un compte, dans lequel vous pouvez modifier les textes de votre site. Choisissez-lui un mot de passe ; le lien fonctionne une seule fois, jusqu’au {2}.",
        PasswordLink = "Choisir un mot de passe",
        SeeProposal = "Voir ma proposition",
        SeeSite = "Parcourir le site",
        PictureAlt = "Le site : {0}",
        Proposal = "Proposition",
        Version = "version",
        WithoutVat = "hors TVA",
        Then = "Ensuite",
        ValidUntil = "Valable jusqu’au",
        AcceptedBy = "Acceptée par",
        Chosen = "Options choisies",
        FileName = "Proposition-{1}.pdf",
        FileNote = "La même proposition, à imprimer ou à transmettre.",
        AcceptedFileNote = "La proposition telle que vous l’avez acceptée.",
        Closing = "Une question, un mot à changer ? Répondez simplement à ce message.",
        Footer = "Ce message a été envoyé à {3} au sujet de la proposition {1}. Ses liens sont personnels, merci de ne pas les publier.",
    };

    private static readonly ProposalMailWords German = new()
    {
        Subject = "Ihre neue Website und unser Angebot {1}",
        Title = "Ihre neue Website ist bereit für einen Besuch.",
        Opening = "Wir haben für {0} eine Website gebaut. Sie ist schon da: Öffnen Sie sie auf dem Telefon, zeigen Sie sie herum, und sagen Sie uns, was Sie davon halten.",
        RevisedSubject = "Unser überarbeitetes Angebot {1}",
        RevisedTitle = "Unser Angebot, überarbeitet.",
        RevisedOpening = "Hier ist unser Angebot für {0} in einer neuen Fassung. Sie tritt an die Stelle der vorigen; die Website steht weiter zum Ansehen bereit.",
        ReminderSubject = "Ihre neue Website wartet auf Sie: {1}",
        ThreeDaysTitle = "Haben Sie Ihre neue Website schon gesehen?",
        ThreeDaysOpening = "Vor einigen Tagen haben wir Ihnen unser Angebot für {0} geschickt. Zwei Minuten am Telefon genügen für einen ersten Eindruck von der Website.",
        SevenDaysTitle = "Fehlt noch etwas?",
        SevenDaysOpening = "Vor einer Woche haben wir Ihnen unser Angebot für {0} geschickt. Soll etwas anders sein, wünschen Sie es sich auf der Seite des Angebots, oder schreiben Sie uns.",
        BeforeEndSubject = "Ihr Angebot {1} gilt bis zum {2}",
        BeforeEndTitle = "Gültig bis zum {2}.",
        BeforeEndOpening = "Unser Angebot für {0} endet am {2}. Bis dahin können Sie es auf seiner Seite annehmen. Brauchen Sie mehr Zeit? Schreiben Sie uns.",
        AcceptedSubject = "Danke: Ihr Angebot {1}, angenommen",
        AcceptedTitle = "Danke. Es ist abgemacht.",
        AcceptedOpening = "Sie haben unser Angebot {1} für {0} am {2} angenommen. Was Sie angenommen haben, liegt für Ihre Unterlagen bei.",
        AcceptedClosing = "Wir melden uns zu den nächsten Schritten.",
        Password = "Sie haben jetzt ein Konto, in dem Sie die Texte Ihrer Website ändern können. Wählen Sie dafür ein Passwort; der Link gilt einmal, bis zum {2}.",
        PasswordLink = "Passwort wählen",
        SeeProposal = "Mein Angebot ansehen",
        SeeSite = "Website besuchen",
        PictureAlt = "Die Website von {0}",
        Proposal = "Angebot",
        Version = "Fassung",
        WithoutVat = "ohne MwSt.",
        Then = "Danach",
        ValidUntil = "Gültig bis",
        AcceptedBy = "Angenommen von",
        Chosen = "Gewählte Optionen",
        FileName = "Angebot-{1}.pdf",
        FileNote = "Dasselbe Angebot, zum Drucken oder Weitergeben.",
        AcceptedFileNote = "Das Angebot, wie Sie es angenommen haben.",
        Closing = "Eine Frage, etwas zu ändern? Antworten Sie einfach auf diese Nachricht.",
        Footer = "Diese Nachricht ging an {3} und gehört zum Angebot {1}. Ihre Links sind persönlich; bitte veröffentlichen Sie sie nicht.",
    };

    private static readonly ProposalMailWords Luxembourgish = new()
    {
        Subject = "Är nei Websäit an eis Offer {1}",
        Title = "Är nei Websäit ass prett fir eng Visitt.",
        Opening = "Mir hunn eng Websäit fir {0} gebaut. Si ass scho do: Maacht se um Telefon op, weist se ronderëm, a sot eis, wat Dir dovun haalt.",
        RevisedSubject = "Eis iwwerschafft Offer {1}",
        RevisedTitle = "Eis Offer, iwwerschafft.",
        RevisedOpening = "Hei ass eis Offer fir {0} an enger neier Versioun. Si trëtt un d’Plaz vun där viregter; d’Websäit steet weider op, fir gekuckt ze ginn.",
        ReminderSubject = "Är nei Websäit waart op Iech: {1}",
        ThreeDaysTitle = "Hutt Dir Är nei Websäit scho gesinn?",
        ThreeDaysOpening = "Virun e puer Deeg hu mir Iech eis Offer fir {0} geschéckt. Zwou Minutten um Telefon ginn duer fir en éischten Androck vun der Websäit.",
        SevenDaysTitle = "Feelt nach eppes?",
        SevenDaysOpening = "Virun enger Woch hu mir Iech eis Offer fir {0} geschéckt. Wann eppes anescht soll sinn, frot et op der Säit vun der Offer, oder schreift eis.",
        BeforeEndSubject = "Är Offer {1} gëllt bis den {2}",
        BeforeEndTitle = "Gëlteg bis den {2}.",
        BeforeEndOpening = "Eis Offer fir {0} leeft den {2} of. Bis dohinner kënnt Dir se op hirer Säit unhuelen. Braucht Dir méi Zäit? Schreift eis.",
        AcceptedSubject = "Merci: Är Offer {1}, ugeholl",
        AcceptedTitle = "Merci. Et ass ofgemaach.",
        AcceptedOpening = "Dir hutt eis Offer {1} fir {0} den {2} ugeholl. Wat Dir ugeholl hutt, läit fir Är Ënnerlagen bäi.",
        AcceptedClosing = "Mir mellen eis fir déi nächst Schrëtt.",
        Password = "Dir hutt elo e Kont, an deem Dir d’Texter vun Ärer Websäit ännere kënnt. Wielt e Passwuert dofir; de Link gëllt eemol, bis den {2}.",
        PasswordLink = "Passwuert wielen",
        SeeProposal = "Meng Offer kucken",
        SeeSite = "Websäit besichen",
        PictureAlt = "D’Websäit: {0}",
        Proposal = "Offer",
        Version = "Versioun",
        WithoutVat = "ouni TVA",
        Then = "Duerno",
        ValidUntil = "Gëlteg bis",
        AcceptedBy = "Ugeholl vun",
        Chosen = "Gewielten Optiounen",
        FileName = "Offer-{1}.pdf",
        FileNote = "Déi selwecht Offer, fir ze drécken oder weiderzeginn.",
        AcceptedFileNote = "D’Offer, wéi Dir se ugeholl hutt.",
        Closing = "Eng Fro, eppes z’änneren? Äntwert einfach op dëse Message.",
        Footer = "Dëse Message gouf un {3} geschéckt a gehéiert zu der Offer {1}. Seng Linke si perséinlech; verëffentlecht se w.e.g. net.",
    };
}
