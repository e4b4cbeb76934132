using HostWizard.Web.Domain;

namespace HostWizard.Web.Pages.Account;

/// <summary>The sentences of an owner's page, a language each.</summary>
internal static class OwnerTexts
{
    public static readonly OwnerWords English = new()
    {
        Language = SiteLanguage.En, Title = "My website", Hello = "Hello {0}",
        StandingClosed = "{0} is closed to visitors at the moment. Please get in touch with us.", StandingOver = "{0} ended {1}. Please get in touch with us.",
        StandingEnds = "{0} ends {1} and does not renew by itself. We will ask you before.", StandingOnline = "All is well. Your website is online.", StandingManyOnline = "All is well. {0} of your {1} websites are online.",
        StandingPrepared = "Nothing is needed. Your website is being prepared.", StandingNothing = "Nothing is needed.", StandingNext = "The next renewal is {0}.",
        Online = "Online", Closed = "Closed to visitors", Ended = "Ended", Preparing = "Being prepared", NoPicture = "Visitors do not see this website at the moment.", PictureOf = "The website of {0}, small",
        Edited = "Edited {0} by {1}", Published = "published {0}", Unpublished = ("{0} change not yet published", "{0} changes not yet published"),
        Edit = "Edit", EditOf = "Edit {0}", Visit = "View the website", Messages = "Messages", NoSite = "No website yet", NoSiteYet = "Your website appears here as soon as it is yours.",
        Services = "My services", WithoutVat = "Prices without VAT", Service = "Service", Next = "Next renewal", Price = "Price", Pending = "starts when your website is accepted", Rests = "rests at the moment", Over = "ended", NoEnd = "no end date",
        Renews = "renews by itself", DoesNotRenew = "does not renew by itself", Total = "Total", And = "and", NoServices = "Nothing is run for you at the moment.",
        Proposal = "My proposal", Number = "Number", Version = "version {0}", AcceptedOn = "Accepted", By = "By", Options = "Options", NoOptions = "none", Download = "Download the accepted PDF", NoProposal = "What you accept is kept here, to read again.",
        Team = "My team", You = "You", Invited = "invited, no password chosen yet", MoreFor = "More for {0}", SendAgain = "Send the link again", Remove = "Remove {0}",
        Invite = "Invite a colleague", Name = "Name", Email = "E-mail", Send = "Invite", InviteHint = "They get a link that opens for 48 hours and choose a password. Everybody here can edit your website.", Question = "A question? {0}",
        InvitedToast = "{0} gets a link by e-mail.", RemovedToast = "{0} cannot sign in any more.", FillIn = "Please fill this in.", TooLong = "This is too long.", NoAddress = "This is no e-mail address. One looks like name@example.lu.",
        Taken = "This address cannot be invited: it is in use already. Please take another one.", InTeam = "This person is in your team already.", SentJustNow = "A link was sent a moment ago. Please wait two minutes.", Full = "A team has at most {0} people. Remove somebody first.",
        EnoughToday = "That is enough invitations for today. Please try again tomorrow.", Yourself = "You cannot remove yourself. Somebody else of your team can.", Gone = "Somebody removed you from the team in the meantime.", Acting = "Only the owner invites and removes people. Go back to your own account; the merchant’s page can do it.",
        Today = "today", Yesterday = "yesterday", Tomorrow = "tomorrow", DaysAgo = "{0} days ago", InDays = "in {0} days", OnDay = "on {0}",
    };

    public static readonly OwnerWords French = new()
    {
        Language = SiteLanguage.Fr, Title = "Mon site", Hello = "Bonjour {0}",
        StandingClosed = "{0} est fermé aux visiteurs en ce moment. Contactez-nous, s’il vous plaît.", StandingOver = "{0} a pris fin {1}. Contactez-nous, s’il vous plaît.",
        StandingEnds = "{0} prend fin {1} et ne se renouvelle pas automatiquement. Nous vous demanderons avant.", StandingOnline = "Tout va bien. Votre site est en ligne.", StandingManyOnline = "Tout va bien. Sites en ligne : {0} sur {1}.",
        StandingPrepared = "Rien à faire. Votre site est en préparation.", StandingNothing = "Rien à faire.", StandingNext = "La prochaine échéance est {0}.",
        Online = "En ligne", Closed = "Fermé aux visiteurs", Ended = "Terminé", Preparing = "En préparation", NoPicture = "Les visiteurs ne voient pas ce site en ce moment.", PictureOf = "Le site de {0}, en petit",
        Edited = "Modifié {0} par {1}", Published = "publié {0}", Unpublished = ("{0} modification à publier", "{0} modifications à publier"),
        Edit = "Modifier", EditOf = "Modifier {0}", Visit = "Voir le site", Messages = "Messages", NoSite = "Pas encore de site", NoSiteYet = "Votre site apparaîtra ici dès qu’il sera à vous.",
        Services = "Mes services", WithoutVat = "Montants hors TVA", Service = "Service", Next = "Prochaine échéance", Price = "Prix", Pending = "commence à l’acceptation du site", Rests = "suspendu en ce moment", Over = "terminé", NoEnd = "sans échéance",
        Renews = "renouvellement automatique", DoesNotRenew = "pas de renouvellement automatique", Total = "Total", And = "et", NoServices = "Aucun service en ce moment.",
        Proposal = "Ma proposition", Number = "Numéro", Version = "version {0}", AcceptedOn = "Acceptée le", By = "Par", Options = "Options", NoOptions = "aucune", Download = "Télécharger le PDF accepté", NoProposal = "Ce que vous acceptez est conservé ici, à relire.",
        Team = "Mon équipe", You = "Vous", Invited = "invitation envoyée, mot de passe à choisir", MoreFor = "Plus pour {0}", SendAgain = "Renvoyer le lien", Remove = "Retirer {0}",
        Invite = "Inviter un collègue", Name = "Nom", Email = "E-mail", Send = "Inviter", InviteHint = "Votre collègue reçoit un lien valable 48 heures et choisit son mot de passe. Toute l’équipe peut modifier le site.", Question = "Une question ? {0}",
        InvitedToast = "{0} reçoit un lien par e-mail.", RemovedToast = "{0} ne peut plus se connecter.", FillIn = "À remplir, s’il vous plaît.", TooLong = "C’est trop long.", NoAddress = "Ce n’est pas une adresse e-mail, comme nom@exemple.lu.",
        Taken = "Cette adresse ne peut pas être invitée : elle est déjà utilisée. Prenez-en une autre.", InTeam = "Cette personne fait déjà partie de votre équipe.", SentJustNow = "Un lien vient d’être envoyé. Attendez deux minutes, s’il vous plaît.", Full = "Une équipe compte {0} personnes au plus. Retirez d’abord quelqu’un.",
        EnoughToday = "Cela fait assez d’invitations pour aujourd’hui. Réessayez demain.", Yourself = "Vous ne pouvez pas vous retirer vous-même. Quelqu’un d’autre de l’équipe le peut.", Gone = "Quelqu’un vous a retiré de l’équipe entre-temps.", Acting = "Seul le client invite et retire des personnes. Revenez à votre compte ; la page du client le permet.",
        Today = "aujourd’hui", Yesterday = "hier", Tomorrow = "demain", DaysAgo = "il y a {0} jours", InDays = "dans {0} jours", OnDay = "le {0}",
    };

    public static readonly OwnerWords German = new()
    {
        Language = SiteLanguage.De, Title = "Meine Website", Hello = "Guten Tag {0}",
        StandingClosed = "{0} ist zurzeit für Besucher geschlossen. Bitte melden Sie sich bei uns.", StandingOver = "{0} endete {1}. Bitte melden Sie sich bei uns.",
        StandingEnds = "{0} endet {1} und verlängert sich nicht von selbst. Wir fragen Sie vorher.", StandingOnline = "Alles in Ordnung. Ihre Website ist online.", StandingManyOnline = "Alles in Ordnung. {0} von {1} Websites sind online.",
        StandingPrepared = "Es ist nichts zu tun. Ihre Website wird vorbereitet.", StandingNothing = "Es ist nichts zu tun.", StandingNext = "Die nächste Verlängerung ist {0}.",
        Online = "Online", Closed = "Für Besucher geschlossen", Ended = "Beendet", Preparing = "In Vorbereitung", NoPicture = "Besucher sehen diese Website zurzeit nicht.", PictureOf = "Die Website von {0}, klein",
        Edited = "Bearbeitet {0} von {1}", Published = "veröffentlicht {0}", Unpublished = ("{0} Änderung noch nicht veröffentlicht", "{0} Änderungen noch nicht veröffentlicht"),
        Edit = "Bearbeiten", EditOf = "{0} bearbeiten", Visit = "Website ansehen", Messages = "Nachrichten", NoSite = "Noch keine Website", NoSiteYet = "Ihre Website erscheint hier, sobald sie Ihnen gehört.",
        Services = "Meine Leistungen", WithoutVat = "Preise ohne MwSt.", Service = "Leistung", Next = "Nächste Verlängerung", Price = "Preis", Pending = "beginnt mit der Annahme", Rests = "ruht zurzeit", Over = "beendet", NoEnd = "ohne Enddatum",
        Renews = "verlängert sich von selbst", DoesNotRenew = "verlängert sich nicht von selbst", Total = "Summe", And = "und", NoServices = "Zurzeit läuft nichts für Sie.",
        Proposal = "Mein Angebot", Number = "Nummer", Version = "Fassung {0}", AcceptedOn = "Angenommen am", By = "Von", Options = "Optionen", NoOptions = "keine", Download = "Angenommenes PDF herunterladen", NoProposal = "Was Sie annehmen, bleibt hier zum Nachlesen.",
        Team = "Mein Team", You = "Sie", Invited = "eingeladen, noch ohne Passwort", MoreFor = "Mehr zu {0}", SendAgain = "Link noch einmal senden", Remove = "{0} entfernen",
        Invite = "Jemanden einladen", Name = "Name", Email = "E-Mail", Send = "Einladen", InviteHint = "Die Person erhält einen Link, der 48 Stunden gilt, und wählt ein Passwort. Das ganze Team kann die Website bearbeiten.", Question = "Eine Frage? {0}",
        InvitedToast = "{0} erhält einen Link per E-Mail.", RemovedToast = "{0} kann sich nicht mehr anmelden.", FillIn = "Bitte ausfüllen.", TooLong = "Das ist zu lang.", NoAddress = "Das ist keine E-Mail-Adresse wie name@beispiel.lu.",
        Taken = "Diese Adresse kann nicht eingeladen werden: Sie wird schon benutzt. Bitte nehmen Sie eine andere.", InTeam = "Diese Person gehört schon zu Ihrem Team.", SentJustNow = "Ein Link ist gerade unterwegs. Bitte warten Sie zwei Minuten.", Full = "Ein Team hat höchstens {0} Personen. Entfernen Sie zuerst jemanden.",
        EnoughToday = "Das sind genug Einladungen für heute. Bitte versuchen Sie es morgen wieder.", Yourself = "Sie können sich nicht selbst entfernen. Jemand anders aus dem Team kann es.", Gone = "Jemand hat Sie inzwischen aus dem Team entfernt.", Acting = "Nur der Kunde lädt ein und entfernt. Kehren Sie zu Ihrem Konto zurück; dort geht es auf der Seite des Kunden.",
        Today = "heute", Yesterday = "gestern", Tomorrow = "morgen", DaysAgo = "vor {0} Tagen", InDays = "in {0} Tagen", OnDay = "am {0}",
    };

    public static readonly OwnerWords Luxembourgish = new()
    {
        Language = SiteLanguage.Lb, Title = "Meng Websäit", Hello = "Moien {0}",
        StandingClosed = "{0} ass de Moment fir Visiteuren zou. Mellt Iech wannechgelift bei eis.", StandingOver = "{0} ass {1} op en Enn gaangen. Mellt Iech wannechgelift bei eis.",
        StandingEnds = "{0} geet {1} op en Enn a verlängert sech net vum selwen. Mir froen Iech virdrun.", StandingOnline = "Alles an der Rei. Är Websäit ass online.", StandingManyOnline = "Alles an der Rei. {0} vun {1} Websäite sinn online.",
        StandingPrepared = "Et ass näischt ze maachen. Är Websäit gëtt virbereet.", StandingNothing = "Et ass näischt ze maachen.", StandingNext = "Déi nächst Verlängerung ass {0}.",
        Online = "Online", Closed = "Fir Visiteuren zou", Ended = "Eriwwer", Preparing = "An der Virbereedung", NoPicture = "Visiteure gesinn dës Websäit de Moment net.", PictureOf = "D’Websäit vun {0}, kleng",
        Edited = "Geännert {0} vun {1}", Published = "verëffentlecht {0}", Unpublished = ("{0} Ännerung nach net verëffentlecht", "{0} Ännerungen nach net verëffentlecht"),
        Edit = "Änneren", EditOf = "{0} änneren", Visit = "D’Websäit ukucken", Messages = "Messagen", NoSite = "Nach keng Websäit", NoSiteYet = "Är Websäit steet hei, soubal se Iech gehéiert.",
        Services = "Meng Servicer", WithoutVat = "Präisser ouni TVA", Service = "Service", Next = "Nächst Verlängerung", Price = "Präis", Pending = "fänkt mat der Unhuelung un", Rests = "rout de Moment", Over = "eriwwer", NoEnd = "ouni Enndatum",
        Renews = "verlängert sech vum selwen", DoesNotRenew = "verlängert sech net vum selwen", Total = "Total", And = "an", NoServices = "De Moment leeft näischt fir Iech.",
        Proposal = "Meng Offer", Number = "Nummer", Version = "Versioun {0}", AcceptedOn = "Ugeholl den", By = "Vun", Options = "Optiounen", NoOptions = "keng", Download = "Déi ugeholl PDF eroflueden", NoProposal = "Wat Dir unhuelt, bleift hei fir nozeliesen.",
        Team = "Meng Equipe", You = "Dir", Invited = "invitéiert, nach kee Passwuert", MoreFor = "Méi fir {0}", SendAgain = "De Link nach eng Kéier schécken", Remove = "{0} eraushuelen",
        Invite = "E Kolleeg invitéieren", Name = "Numm", Email = "E-Mail", Send = "Invitéieren", InviteHint = "De Kolleeg kritt e Link, dee 48 Stonne gëllt, a wielt e Passwuert. Déi ganz Equipe kann d’Websäit änneren.", Question = "Eng Fro? {0}",
        InvitedToast = "{0} kritt e Link per E-Mail.", RemovedToast = "{0} ka sech net méi umellen.", FillIn = "Fëllt dat wannechgelift aus.", TooLong = "Dat ass ze laang.", NoAddress = "Dat ass keng E-Mail-Adress, wéi numm@beispill.lu.",
        Taken = "Dës Adress kann net invitéiert ginn: si gëtt scho benotzt. Huelt wannechgelift eng aner.", InTeam = "Dës Persoun ass schonn an Ärer Equipe.", SentJustNow = "E Link ass grad ënnerwee. Waart wannechgelift zwou Minutten.", Full = "Eng Equipe huet héchstens {0} Leit. Huelt fir d’éischt een eraus.",
        EnoughToday = "Dat sinn genuch Invitatioune fir haut. Probéiert muer nach eng Kéier.", Yourself = "Dir kënnt Iech net selwer eraushuelen. Een aneren aus der Equipe kann dat.", Gone = "Een huet Iech an der Tëschenzäit aus der Equipe erausgeholl.", Acting = "Nëmmen de Client invitéiert an hëlt Leit eraus. Gitt zréck op Äre Kont; op der Säit vum Client geet et.",
        Today = "haut", Yesterday = "gëschter", Tomorrow = "muer", DaysAgo = "virun {0} Deeg", InDays = "an {0} Deeg", OnDay = "den {0}",
    };
}
