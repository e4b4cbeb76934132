using HostWizard.Web.Domain;

namespace HostWizard.Web.Pages.Proposals;

/// <summary>The sentences of a proposal's page, a language each.</summary>
internal static class ProposalPageTexts
{
    public static readonly ProposalPageWords English = new()
    {
        Language = SiteLanguage.En, Proposal = "Proposal {0}", ValidUntil = "Valid until {0}", Title = "{0}, your new website is ready.",
        Lead = "It is built already. Look through it as your customers will, then tell us yes, no, or what should change.", Browse = "Look through the website",
        Included = "What is included", OnePerson = "One person, one address", OnePersonText = "{0} answers you.",
        Price = "Your price", WithoutVat = "without VAT", Vat = "VAT {0}", Option = "optional", Terms = "Conditions",
        Choice = "Your choice", Services = ("service", "services"), Options = ("option", "options"), And = "and", Update = "Update the totals",
        Accept = "Accept the proposal", AcceptShort = "Accept", Change = "Ask for a change", Decline = "Decline",
        YesTitle = "Shall we open the website?", YesLead = "Your word is enough. No account to make, no paper to send back.",
        Steps = ["You get the accepted proposal as PDF by e-mail at once.", "We set up what you chose, and ask only where we need you.", "You look at everything once more, then the website opens."],
        Name = "Your full name", Email = "Your e-mail address",
        ConsentPlain = "I accept proposal {1} on behalf of {0}", ConsentOne = "I accept proposal {1} on behalf of {0} with the option chosen", ConsentMany = "I accept proposal {1} on behalf of {0} with the {2} options chosen",
        ConsentSum = ", which comes to {0}, VAT included.", Proof = "We keep date, time, IP address and browser as proof of your agreement.",
        ChangeLabel = "What should change?", ChangeSend = "Send", DeclineLabel = "Would you tell us why? You need not.", DeclineSend = "Decline the proposal",
        NameMissing = "Please write your name.", EmailMissing = "Please write your e-mail address.", ConsentMissing = "Please tick this sentence.", MessageMissing = "Please write what should change, in 2,000 characters at most.", ReasonWrong = "Please use at most 2,000 characters.",
        TotalsChanged = "Your choice has changed, and the sums with it. Please read them once more and accept again.", NotPossible = "This cannot be done on the page now. Please call us or write to us.",
        WeCallTitle = "Shall we open the website?", WeCallText = "We will call you. If you would rather not wait, write to us or call.",
        AcceptedTitle = "Thank you. The proposal is accepted.", AcceptedText = "{0} accepted it on {1}.", AcceptedPlain = "It was accepted on {0}.", AcceptedPdf = "What was accepted, as PDF",
        DeclinedTitle = "You declined this proposal.", DeclinedText = "Thank you for telling us, on {0}. Should you think again, we are glad to hear from you.",
        SupersededTitle = "There is a newer version of this proposal.", SupersededText = "This version does not hold any more.", SupersededLink = "Open the new version",
        WithdrawnTitle = "This proposal was withdrawn.", WithdrawnText = "It cannot be accepted any more. Please write to us or call if you have questions.",
        ExpiredTitle = "This proposal was valid until {0}.", ExpiredText = "Are you still interested? Write to us, and we send a new one.",
        Wished = "We have your wish of {0} and answer with a new version.", Call = "Questions?",
        AboutOnce = "Done once, and done for you.",
        About = new Dictionary<ServiceType, string>
        {
            [ServiceType.Domain] = "Your address on the web. It belongs to you.", [ServiceType.Email] = "E-mail at your own address, on phone and computer.", [ServiceType.Ssl] = "Visitors see that the connection is safe.",
            [ServiceType.Hosting] = "The website stays online, safe and up to date.", [ServiceType.WebsiteMaintenance] = "Somebody looks after the website for you.",
        },
    };

    public static readonly ProposalPageWords French = new()
    {
        Language = SiteLanguage.Fr, Proposal = "Proposition {0}", ValidUntil = "Valable jusqu’au {0}", Title = "{0}, votre nouveau site est prêt.",
        Lead = "Il est déjà construit. Parcourez-le comme vos clients le verront, puis dites-nous oui, non, ou ce qui doit changer.", Browse = "Parcourir le site",
        Included = "Ce qui est compris", OnePerson = "Une personne, une adresse", OnePersonText = "{0} vous répond.",
        Price = "Votre prix", WithoutVat = "hors TVA", Vat = "TVA {0}", Option = "en option", Terms = "Conditions",
        Choice = "Votre choix", Services = ("service", "services"), Options = ("option", "options"), And = "et", Update = "Mettre à jour les totaux",
        Accept = "Accepter la proposition", AcceptShort = "Accepter", Change = "Demander une modification", Decline = "Décliner",
        YesTitle = "On ouvre le site ?", YesLead = "Votre accord suffit. Pas de compte à créer, pas de papier à renvoyer.",
        Steps = ["Vous recevez aussitôt la proposition acceptée en PDF par e-mail.", "Nous mettons en place ce que vous avez choisi et ne vous demandons que le nécessaire.", "Vous relisez tout une dernière fois, puis le site ouvre."],
        Name = "Vos nom et prénom", Email = "Votre adresse e-mail",
        ConsentPlain = "J’accepte au nom de {0} la proposition {1}", ConsentOne = "J’accepte au nom de {0} la proposition {1} avec l’option choisie", ConsentMany = "J’accepte au nom de {0} la proposition {1} avec les {2} options choisies",
        ConsentSum = ", soit {0}, TVA comprise.", Proof = "Nous conservons la date, l’heure, l’adresse IP et le navigateur comme preuve de votre accord.",
        ChangeLabel = "Que faut-il changer ?", ChangeSend = "Envoyer", DeclineLabel = "Voulez-vous nous dire pourquoi ? Ce n’est pas obligatoire.", DeclineSend = "Décliner la proposition",
        NameMissing = "Écrivez votre nom, s’il vous plaît.", EmailMissing = "Écrivez votre adresse e-mail, s’il vous plaît.", ConsentMissing = "Cochez cette phrase, s’il vous plaît.", MessageMissing = "Écrivez ce qu’il faut changer, en 2 000 caractères au plus.", ReasonWrong = "2 000 caractères au plus, s’il vous plaît.",
        TotalsChanged = "Votre choix a changé, et les montants avec lui. Relisez-les et acceptez encore une fois.", NotPossible = "Ce n’est pas possible sur cette page en ce moment. Appelez-nous ou écrivez-nous.",
        WeCallTitle = "On ouvre le site ?", WeCallText = "Nous vous appellerons. Si vous préférez ne pas attendre, écrivez-nous ou appelez.",
        AcceptedTitle = "Merci. La proposition est acceptée.", AcceptedText = "{0} l’a acceptée le {1}.", AcceptedPlain = "Elle a été acceptée le {0}.", AcceptedPdf = "Ce qui a été accepté, en PDF",
        DeclinedTitle = "Vous avez décliné cette proposition.", DeclinedText = "Merci de nous l’avoir dit, le {0}. Si vous changez d’avis, nous vous écoutons volontiers.",
        SupersededTitle = "Il existe une version plus récente de cette proposition.", SupersededText = "Celle-ci ne vaut plus.", SupersededLink = "Ouvrir la nouvelle version",
        WithdrawnTitle = "Cette proposition a été retirée.", WithdrawnText = "Elle ne peut plus être acceptée. Une question ? Écrivez-nous ou appelez.",
        ExpiredTitle = "Cette proposition était valable jusqu’au {0}.", ExpiredText = "Elle vous intéresse encore ? Écrivez-nous et nous vous en envoyons une nouvelle.",
        Wished = "Nous avons bien reçu votre demande du {0} et y répondrons par une nouvelle version.", Call = "Une question ?",
        AboutOnce = "Fait une fois, et fait pour vous.",
        About = new Dictionary<ServiceType, string>
        {
            [ServiceType.Domain] = "Votre adresse sur le web. Elle vous appartient.", [ServiceType.Email] = "L’e-mail à votre propre adresse, sur téléphone et ordinateur.", [ServiceType.Ssl] = "Vos visiteurs voient que la connexion est sûre.",
            [ServiceType.Hosting] = "Le site reste en ligne, sûr et à jour.", [ServiceType.WebsiteMaintenance] = "Quelqu’un prend soin du site pour vous.",
        },
    };

    public static readonly ProposalPageWords German = new()
    {
        Language = SiteLanguage.De, Proposal = "Angebot {0}", ValidUntil = "Gültig bis {0}", Title = "{0}, Ihre neue Website ist fertig.",
        Lead = "Sie ist schon gebaut. Sehen Sie sie an, wie Ihre Kunden sie sehen werden, und sagen Sie uns dann Ja, Nein oder was anders werden soll.", Browse = "Website ansehen",
        Included = "Was enthalten ist", OnePerson = "Eine Person, eine Adresse", OnePersonText = "{0} antwortet Ihnen.",
        Price = "Ihr Preis", WithoutVat = "ohne MwSt.", Vat = "MwSt. {0}", Option = "auf Wunsch", Terms = "Bedingungen",
        Choice = "Ihre Auswahl", Services = ("Leistung", "Leistungen"), Options = ("Option", "Optionen"), And = "und", Update = "Summen aktualisieren",
        Accept = "Angebot annehmen", AcceptShort = "Annehmen", Change = "Um eine Änderung bitten", Decline = "Ablehnen",
        YesTitle = "Sollen wir öffnen?", YesLead = "Ihr Wort genügt. Kein Konto, kein Papier zum Zurückschicken.",
        Steps = ["Sie erhalten das angenommene Angebot sofort als PDF per E-Mail.", "Wir richten ein, was Sie gewählt haben, und fragen nur, wo wir Sie brauchen.", "Sie sehen alles noch einmal durch, dann öffnet die Website."],
        Name = "Ihr Vor- und Nachname", Email = "Ihre E-Mail-Adresse",
        ConsentPlain = "Ich nehme im Namen von {0} das Angebot {1} an", ConsentOne = "Ich nehme im Namen von {0} das Angebot {1} mit der gewählten Option an", ConsentMany = "Ich nehme im Namen von {0} das Angebot {1} mit den {2} gewählten Optionen an",
        ConsentSum = ", das sind {0} einschließlich MwSt.", Proof = "Wir bewahren Datum, Uhrzeit, IP-Adresse und Browser als Nachweis Ihrer Zustimmung auf.",
        ChangeLabel = "Was soll anders werden?", ChangeSend = "Senden", DeclineLabel = "Sagen Sie uns, warum? Sie müssen nicht.", DeclineSend = "Angebot ablehnen",
        NameMissing = "Bitte schreiben Sie Ihren Namen.", EmailMissing = "Bitte schreiben Sie Ihre E-Mail-Adresse.", ConsentMissing = "Bitte kreuzen Sie diesen Satz an.", MessageMissing = "Bitte schreiben Sie, was anders werden soll, in höchstens 2.000 Zeichen.", ReasonWrong = "Bitte höchstens 2.000 Zeichen.",
        TotalsChanged = "Ihre Auswahl hat sich geändert, und die Summen mit ihr. Bitte lesen Sie sie noch einmal und nehmen Sie erneut an.", NotPossible = "Das geht auf dieser Seite gerade nicht. Bitte rufen Sie uns an oder schreiben Sie uns.",
        WeCallTitle = "Sollen wir öffnen?", WeCallText = "Wir rufen Sie an. Möchten Sie nicht warten, schreiben Sie uns oder rufen Sie an.",
        AcceptedTitle = "Danke. Das Angebot ist angenommen.", AcceptedText = "{0} hat es am {1} angenommen.", AcceptedPlain = "Es wurde am {0} angenommen.", AcceptedPdf = "Was angenommen wurde, als PDF",
        DeclinedTitle = "Sie haben dieses Angebot abgelehnt.", DeclinedText = "Danke, dass Sie es uns am {0} gesagt haben. Überlegen Sie es sich anders, freuen wir uns.",
        SupersededTitle = "Es gibt eine neuere Fassung dieses Angebots.", SupersededText = "Diese gilt nicht mehr.", SupersededLink = "Neue Fassung öffnen",
        WithdrawnTitle = "Dieses Angebot wurde zurückgezogen.", WithdrawnText = "Es kann nicht mehr angenommen werden. Bei Fragen schreiben Sie uns oder rufen Sie an.",
        ExpiredTitle = "Dieses Angebot war bis {0} gültig.", ExpiredText = "Noch Interesse? Schreiben Sie uns, und Sie bekommen ein neues.",
        Wished = "Ihr Wunsch vom {0} ist bei uns, und wir antworten mit einer neuen Fassung.", Call = "Fragen?",
        AboutOnce = "Einmal gemacht, und für Sie gemacht.",
        About = new Dictionary<ServiceType, string>
        {
            [ServiceType.Domain] = "Ihre Adresse im Web. Sie gehört Ihnen.", [ServiceType.Email] = "E-Mail unter Ihrer eigenen Adresse, auf Telefon und Computer.", [ServiceType.Ssl] = "Besucher sehen, dass die Verbindung sicher ist.",
            [ServiceType.Hosting] = "Die Website bleibt online, sicher und aktuell.", [ServiceType.WebsiteMaintenance] = "Jemand kümmert sich für Sie um die Website.",
        },
    };

    public static readonly ProposalPageWords Luxembourgish = new()
    {
        Language = SiteLanguage.Lb, Proposal = "Offer {0}", ValidUntil = "Gëlteg bis den {0}", Title = "{0}, Är nei Websäit ass fäerdeg.",
        Lead = "Si ass scho gebaut. Kuckt se Iech un, wéi Är Clienten se gesi wäerten, a sot eis dann Jo, Nee oder wat anescht soll ginn.", Browse = "D’Websäit ukucken",
        Included = "Wat abegraff ass", OnePerson = "Eng Persoun, eng Adress", OnePersonText = "{0} äntwert Iech.",
        Price = "Äre Präis", WithoutVat = "ouni TVA", Vat = "TVA {0}", Option = "op Wonsch", Terms = "Konditiounen",
        Choice = "Är Wiel", Services = ("Service", "Servicer"), Options = ("Optioun", "Optiounen"), And = "an", Update = "Zommen aktualiséieren",
        Accept = "D’Offer unhuelen", AcceptShort = "Unhuelen", Change = "Ëm eng Ännerung bieden", Decline = "Ofleenen",
        YesTitle = "Solle mir opmaachen?", YesLead = "Äert Wuert geet duer. Kee Kont ze maachen, kee Pabeier zréckzeschécken.",
        Steps = ["Dir kritt déi ugeholl Offer direkt als PDF per E-Mail.", "Mir riichten an, wat Dir gewielt hutt, a froen nëmmen, wou mir Iech brauchen.", "Dir kuckt nach eng Kéier alles duerch, da geet d’Websäit op."],
        Name = "Äre Virnumm an Numm", Email = "Är E-Mail-Adress",
        ConsentPlain = "Ech huelen am Numm vun {0} d’Offer {1} un", ConsentOne = "Ech huelen am Numm vun {0} d’Offer {1} mat der gewielter Optioun un", ConsentMany = "Ech huelen am Numm vun {0} d’Offer {1} mat den {2} gewielten Optiounen un",
        ConsentSum = ", dat si {0}, TVA abegraff.", Proof = "Mir halen Datum, Auerzäit, IP-Adress a Browser als Beweis vun Ärem Accord.",
        ChangeLabel = "Wat soll anescht ginn?", ChangeSend = "Schécken", DeclineLabel = "Sot Dir eis firwat? Dir musst net.", DeclineSend = "D’Offer ofleenen",
        NameMissing = "Schreift wannechgelift Ären Numm.", EmailMissing = "Schreift wannechgelift Är E-Mail-Adress.", ConsentMissing = "Kräizt dëse Saz wannechgelift un.", MessageMissing = "Schreift wannechgelift, wat anescht soll ginn, mat héchstens 2.000 Zeechen.", ReasonWrong = "Héchstens 2.000 Zeechen, wannechgelift.",
        TotalsChanged = "Är Wiel huet geännert, an d’Zomme mat hir. Liest se nach eng Kéier a huelt nei un.", NotPossible = "Dat geet op dëser Säit elo net. Rufft eis un oder schreift eis.",
        WeCallTitle = "Solle mir opmaachen?", WeCallText = "Mir ruffen Iech un. Wëllt Dir net waarden, schreift eis oder rufft un.",
        AcceptedTitle = "Merci. D’Offer ass ugeholl.", AcceptedText = "{0} huet se den {1} ugeholl.", AcceptedPlain = "Si gouf den {0} ugeholl.", AcceptedPdf = "Wat ugeholl gouf, als PDF",
        DeclinedTitle = "Dir hutt dës Offer ofgeleent.", DeclinedText = "Merci, datt Dir eis et den {0} gesot hutt. Wann Dir et Iech anescht iwwerleet, freeë mir eis.",
        SupersededTitle = "Et gëtt eng méi nei Versioun vun dëser Offer.", SupersededText = "Dës gëllt net méi.", SupersededLink = "Déi nei Versioun opmaachen",
        WithdrawnTitle = "Dës Offer gouf zréckgezunn.", WithdrawnText = "Si kann net méi ugeholl ginn. Hutt Dir Froen, schreift eis oder rufft un.",
        ExpiredTitle = "Dës Offer war gëlteg bis den {0}.", ExpiredText = "Nach Interessi? Schreift eis, a mir schécken Iech eng nei.",
        Wished = "Äre Wonsch vum {0} ass bei eis, a mir äntwere mat enger neier Versioun.", Call = "Froen?",
        AboutOnce = "Eemol gemaach, a fir Iech gemaach.",
        About = new Dictionary<ServiceType, string>
        {
            [ServiceType.Domain] = "Är Adress um Web. Si gehéiert Iech.", [ServiceType.Email] = "E-Mail ënner Ärer eegener Adress, op Telefon a Computer.", [ServiceType.Ssl] = "D’Besicher gesinn, datt d’Verbindung sécher ass.",
            [ServiceType.Hosting] = "D’Websäit bleift online, sécher an aktuell.", [ServiceType.WebsiteMaintenance] = "Et këmmert sech een ëm d’Websäit fir Iech.",
        },
    };
}
