using HostWizard.Web.Domain.Websites;
using HostWizard.Web.Pages.Shared.Website.Sections;

namespace HostWizard.Web.Pages.Shared.Website.Starters;

/// <summary>A law office's website. It promises no outcome, as the bar wants it.</summary>
internal static class LawyerStarter
{
    public static (string Claim, IEnumerable<WebPage> Pages) Of(Starter s) => (
        s.Say($"Law office{s.InTown}", $"Étude d’avocats{s.InTown}", $"Anwaltskanzlei{s.InTown}", $"Affekotenetude{s.InTown}"),
        [Home(s), Fields(s), s.ContactPage(
            s.Say("Describe your matter in a few lines and name the other side, so that we can rule out a conflict of interest. If a deadline is running, please call.", "Décrivez votre affaire en quelques lignes et nommez la partie adverse, pour que nous puissions exclure un conflit d’intérêts. Si un délai court, appelez-nous.", "Schildern Sie Ihr Anliegen in wenigen Zeilen und nennen Sie die Gegenseite, damit wir einen Interessenkonflikt ausschließen können. Läuft eine Frist, rufen Sie bitte an.", "Beschreift Är Affär a puer Zeilen a sot eis, wien d’Géigepartei ass, fir datt mir en Interessekonflikt ausschléisse kënnen. Wann eng Frist leeft, da rufft w.e.g. un."),
            s.Say("Your matter", "Votre demande", "Ihr Anliegen", "Är Ufro"),
            s.Say("Sending this does not yet make us your lawyers. We use your details for this answer only.", "Cet envoi ne crée pas encore de mandat. Vos données ne servent qu’à vous répondre.", "Mit dem Absenden entsteht noch kein Mandat. Wir verwenden Ihre Angaben nur für diese Antwort.", "Mam Ofschécken entsteet nach kee Mandat. Mir benotzen Är Donnéeë just fir dës Äntwert."))]);

    private static WebPage Home(Starter s) => s.Home(
        s.Say($"{s.Business.Name}: legal advice and representation{s.InTown}, in plain words.", $"{s.Business.Name} : conseil et défense{s.InTown}, en mots clairs.", $"{s.Business.Name}: Rechtsberatung und Vertretung{s.InTown}, in klaren Worten.", $"{s.Business.Name}: Rechtsberodung a Verteidegung{s.InTown}, a kloere Wierder."),
        s.Section(new Hero
        {
            Heading = s.Say("The law, in words you understand.", "Le droit, en mots que l’on comprend.", "Recht, in Worten, die man versteht.", "D’Recht, a Wierder, déi ee versteet."),
            Lead = s.Say("We tell you early what is possible, what it costs and what we would advise against. Then you decide.", "Nous vous disons tôt ce qui est possible, ce que cela coûte et ce que nous déconseillons. Ensuite, vous décidez.", "Wir sagen Ihnen früh, was möglich ist, was es kostet und wovon wir abraten. Dann entscheiden Sie.", "Mir soen Iech fréi, wat méiglech ass, wat et kascht a vu wat mir ofroden. Dann decidéiert Dir."),
            Button = s.Say("Ask for a meeting", "Demander un entretien", "Gespräch anfragen", "No engem Gespréich froen"), ButtonLink = s.ToPage("contact"),
            Second = s.Say("Fields of law", "Nos domaines", "Rechtsgebiete", "Eis Beräicher"), SecondLink = s.ToPage("fields"),
            Note = s.Say("What you tell us stays with us.", "Ce que vous nous confiez reste entre nous.", "Was Sie uns sagen, bleibt bei uns.", "Wat Dir eis sot, bleift bei eis."),
            Picture = Starter.Art("lawyer-arcade"),
        }, "frame"),
        s.Section(new Text
        {
            Heading = s.Say("The office", "L’étude", "Die Kanzlei", "D’Etude"),
            Body = s.Say("<p>Most matters are lost or won long before a hearing: in a letter that came too late, a clause nobody read, a deadline nobody wrote down.</p><p>That is why we begin with your papers. We read them, we ask, and we tell you in plain words where you stand. Where an agreement serves you better than a lawsuit, we say so.</p>",
                "<p>Bien des affaires se décident longtemps avant l’audience : dans une lettre partie trop tard, une clause que personne n’a lue, un délai que personne n’a noté.</p><p>C’est pourquoi nous commençons par vos pièces. Nous lisons, nous questionnons et nous vous disons en mots simples où vous en êtes. Quand un accord vous sert mieux qu’un procès, nous vous le disons.</p>",
                "<p>Viele Sachen entscheiden sich lange vor der Verhandlung: in einem Brief, der zu spät kam, einer Klausel, die niemand las, einer Frist, die niemand notiert hat.</p><p>Darum beginnen wir mit Ihren Unterlagen. Wir lesen, fragen nach und sagen Ihnen in klaren Worten, wo Sie stehen. Wo Ihnen eine Einigung mehr nützt als ein Prozess, sagen wir es.</p>",
                "<p>Vill Affäre ginn laang virun der Audienz entscheet: an engem Bréif, deen ze spéit koum, enger Klausel, déi kee gelies huet, enger Frist, déi keen opgeschriwwen huet.</p><p>Dofir fänke mir mat Äre Pabeieren un. Mir liesen, mir froen no, a mir soen Iech a kloere Wierder, wou Dir drun sidd. Wann en Accord Iech méi bréngt wéi e Prozess, da soe mir et.</p>"),
        }, "lead"),
        s.Section(new Prices
        {
            Heading = s.Say("Fields", "Domaines", "Rechtsgebiete", "Beräicher"),
            Groups = [Starter.Group("",
                (s.Say("Company law", "Droit des sociétés", "Gesellschaftsrecht", "Gesellschaftsrecht"), s.Say("Articles, shareholders, handing the business on.", "Statuts, associés, transmission de l’entreprise.", "Satzung, Gesellschafter, Übergabe des Betriebs.", "Statuten, Associéen, Iwwergab vum Betrib.")),
                (s.Say("Employment", "Droit du travail", "Arbeitsrecht", "Aarbechtsrecht"), s.Say("Contracts, warnings, dismissal, for either side.", "Contrats, avertissements, licenciement, de part et d’autre.", "Verträge, Abmahnung, Kündigung, für beide Seiten.", "Kontrakter, Avertissementer, Entloossung, fir béid Säiten.")),
                (s.Say("Property and tenancy", "Immobilier et bail", "Immobilien und Miete", "Immobilien a Bail"), s.Say("Purchase, lease, co-ownership, hidden defects.", "Achat, bail, copropriété, vices cachés.", "Kauf, Miete, Miteigentum, versteckte Mängel.", "Kaf, Bail, Copropriétéit, verstoppt Mängel.")),
                (s.Say("Family and inheritance", "Famille et successions", "Familie und Erbe", "Famill an Ierfschaft"), s.Say("Divorce, children, wills, dividing an estate.", "Divorce, enfants, testaments, partage.", "Scheidung, Kinder, Testament, Erbteilung.", "Scheedung, Kanner, Testament, Deelung.")),
                (s.Say("Recovering debts", "Recouvrement", "Forderungen", "Fuerderungen"), s.Say("Formal notice, order for payment, seizure.", "Mise en demeure, ordonnance de paiement, saisie.", "Mahnung, Zahlungsbefehl, Pfändung.", "Mise en demeure, Ordonnance de paiement, Saisie.")),
                (s.Say("Public authorities", "Droit administratif", "Verwaltungsrecht", "Verwaltungsrecht"), s.Say("Permits, planning, appeals.", "Autorisations, urbanisme, recours.", "Genehmigungen, Bauplanung, Rechtsmittel.", "Autorisatiounen, Bebauung, Recoursen.")))],
        }, "areas", Ground.Tint),
        s.Section(new Text
        {
            Heading = s.Say("The first meeting", "Le premier entretien", "Das erste Gespräch", "Dat éischt Gespréich"),
            Body = s.Say("<p>Bring every paper you have, in any order. Bring the names of those concerned and the dates you remember.</p><p>Afterwards you know three things: what we would do, what it would take, and how our fee is worked out. Nothing begins before you agree.</p>",
                "<p>Apportez toutes vos pièces, dans n’importe quel ordre. Apportez les noms des personnes concernées et les dates dont vous vous souvenez.</p><p>Ensuite, vous savez trois choses : ce que nous ferions, ce que cela demanderait et comment se calculent nos honoraires. Rien ne commence sans votre accord.</p>",
                "<p>Bringen Sie alle Unterlagen mit, in beliebiger Ordnung. Dazu die Namen der Beteiligten und die Daten, an die Sie sich erinnern.</p><p>Danach wissen Sie dreierlei: was wir tun würden, was es braucht und wie sich unser Honorar berechnet. Nichts beginnt ohne Ihr Ja.</p>",
                "<p>Bréngt all Är Pabeiere mat, egal a wéi enger Uerdnung. Dobäi d’Nimm vun de Leit, ëm déi et geet, an d’Datumer, un déi Dir Iech erënnert.</p><p>Duerno wësst Dir dräi Saachen: wat mir géife maachen, wat et brauch a wéi eisen Honoraire gerechent gëtt. Näischt fänkt un ouni Ären Accord.</p>"),
            Picture = Starter.Art("neutral-hands"),
        }, "pic"),
        s.Section(new Questions
        {
            Heading = s.Say("What people ask first", "Les premières questions", "Was man uns zuerst fragt", "Wat d’Leit als éischt froen"),
            Items = Starter.Ask(
                (s.Say("What will it cost?", "Combien cela coûtera-t-il ?", "Was wird es kosten?", "Wat wäert et kaschten?"), s.Say("You learn how the fee is worked out before we start, in writing. If the matter grows, we speak about it first.", "Vous savez par écrit, avant que nous commencions, comment se calculent les honoraires. Si l’affaire prend de l’ampleur, nous en parlons d’abord.", "Wie sich das Honorar berechnet, erfahren Sie schriftlich, bevor wir anfangen. Wird die Sache größer, sprechen wir erst darüber.", "Wéi den Honoraire gerechent gëtt, gitt Dir schrëftlech gewuer, ier mir ufänken. Wann d’Affär méi grouss gëtt, schwätze mir fir d’éischt driwwer.")),
                (s.Say("I cannot afford a lawyer. Is there help?", "Je n’ai pas les moyens d’un avocat. Existe-t-il une aide ?", "Ich kann mir keinen Anwalt leisten. Gibt es Hilfe?", "Ech ka mir keen Affekot leeschten. Gëtt et Hëllef?"), s.Say("In Luxembourg, people with a low income can ask the President of the Bar for legal aid. Ask us how the application is made.", "Au Luxembourg, les personnes à faibles revenus peuvent demander l’assistance judiciaire au Bâtonnier. Demandez-nous comment faire la demande.", "In Luxemburg können Menschen mit geringem Einkommen beim Präsidenten der Anwaltskammer Prozesskostenhilfe beantragen. Fragen Sie uns, wie das geht.", "Zu Lëtzebuerg kënne Leit mat klengem Akommes beim Bâtonnier eng Assistance judiciaire ufroen. Frot eis, wéi dat geet.")),
                (s.Say("I have received a letter from a court. What should I do?", "J’ai reçu une lettre d’un tribunal. Que faire ?", "Ich habe Post vom Gericht. Was soll ich tun?", "Ech hu Post vum Geriicht kritt. Wat soll ech maachen?"), s.Say("Keep the envelope, note the day it came and call us at once. Many deadlines run from that day.", "Gardez l’enveloppe, notez le jour de réception et appelez tout de suite. Beaucoup de délais courent à partir de ce jour.", "Heben Sie den Umschlag auf, notieren Sie den Tag des Eingangs und rufen Sie sofort an. Viele Fristen laufen ab diesem Tag.", "Haalt d’Enveloppe op, schreift Iech den Dag op, wou en ukoum, a rufft direkt un. Vill Friste lafe vun deem Dag un."))),
        }, null, Ground.Tint),
        s.Section(new CallToAction
        {
            Heading = s.Say("Shall we look at it together?", "Et si nous regardions ensemble ?", "Sehen wir es uns gemeinsam an?", "Kucke mir et zesummen un?"),
            Lead = s.Say("The earlier you ask, the more can still be arranged.", "Plus tôt vous demandez, plus il reste de choix.", "Je früher Sie fragen, desto mehr lässt sich noch regeln.", "Wat Dir méi fréi frot, wat sech nach méi regele léisst."),
            Button = s.Say("Ask for a meeting", "Demander un entretien", "Gespräch anfragen", "No engem Gespréich froen"), ButtonLink = s.ToPage("contact"), Second = s.PhoneWords, SecondLink = s.ToPhone(),
        }, null, Ground.Deep));

    private static WebPage Fields(Starter s) => s.Page("fields", s.Say("Fields of law", "Domaines", "Rechtsgebiete", "Beräicher"),
        s.Say("What we advise on and where we represent you.", "Nos domaines de conseil et de défense.", "Wozu wir beraten und wo wir vertreten.", "A wéi enge Beräicher mir beroden a verteidegen."),
        s.Section(new Hero
        {
            Heading = s.Say("Where we can help", "Où nous pouvons vous aider", "Wobei wir helfen können", "Wou mir hëllefe kënnen"),
            Lead = s.Say("If your question is not here, ask all the same. If it is not for us, we tell you.", "Si votre question n’y figure pas, posez-la quand même. Si elle n’est pas pour nous, nous vous le disons.", "Steht Ihre Frage nicht dabei, stellen Sie sie trotzdem. Ist sie nichts für uns, sagen wir es.", "Wann Är Fro net dobäi ass, da stellt se trotzdeem. Wa se näischt fir eis ass, soe mir et."),
        }, "plain", Ground.Tint),
        s.Section(new Prices
        {
            Groups =
            [
                Starter.Group(s.Say("For companies", "Pour les entreprises", "Für Unternehmen", "Fir Betriber"),
                    (s.Say("Founding and articles", "Constitution et statuts", "Gründung und Satzung", "Grënnung a Statuten"), s.Say("Which form fits, who decides what, what happens in a dispute.", "Quelle forme convient, qui décide quoi, que faire en cas de désaccord.", "Welche Form passt, wer was entscheidet, was im Streit gilt.", "Wéi eng Form passt, wien iwwer wat decidéiert, wat am Sträit gëllt.")),
                    (s.Say("Contracts and terms", "Contrats et conditions générales", "Verträge und Geschäftsbedingungen", "Kontrakter a Konditiounen"), s.Say("Drafted or reviewed before you sign.", "Rédigés ou relus avant votre signature.", "Entworfen oder geprüft, bevor Sie unterschreiben.", "Opgesat oder gepréift, ier Dir ënnerschreift.")),
                    (s.Say("Staff", "Personnel", "Personal", "Personal"), s.Say("From the first contract to the last pay slip.", "Du premier contrat à la dernière fiche de salaire.", "Vom ersten Vertrag bis zur letzten Lohnabrechnung.", "Vum éischte Kontrakt bis bei dee leschte Lounziedel.")),
                    (s.Say("Unpaid invoices", "Factures impayées", "Offene Rechnungen", "Onbezuelte Rechnungen"), s.Say("A letter first, a court order where needed.", "D’abord une lettre, une ordonnance s’il le faut.", "Erst ein Brief, wenn nötig ein Gerichtsbeschluss.", "Fir d’éischt e Bréif, wann néideg eng Ordonnance."))),
                Starter.Group(s.Say("For private persons", "Pour les particuliers", "Für Privatpersonen", "Fir Privatleit"),
                    (s.Say("Separation and divorce", "Séparation et divorce", "Trennung und Scheidung", "Trennung a Scheedung"), s.Say("Home, children, maintenance.", "Logement, enfants, pensions.", "Wohnung, Kinder, Unterhalt.", "Wunneng, Kanner, Pensioun alimentaire.")),
                    (s.Say("Wills and estates", "Testaments et successions", "Testament und Nachlass", "Testament an Ierfschaft"), s.Say("Arranged in time, divided in peace where possible.", "Réglés à temps, partagés en paix si possible.", "Rechtzeitig geregelt, möglichst in Frieden geteilt.", "Zäiteg gereegelt, wa méiglech am Fridden opgedeelt.")),
                    (s.Say("Buying, selling, renting", "Acheter, vendre, louer", "Kaufen, verkaufen, mieten", "Kafen, verkafen, lounen"), s.Say("Preliminary contract, handover, defects.", "Compromis, remise des clés, vices.", "Vorvertrag, Übergabe, Mängel.", "Compromis, Iwwergab, Mängel.")),
                    (s.Say("Dismissal", "Licenciement", "Kündigung", "Entloossung"), s.Say("Deadlines are short. Come with the letter.", "Les délais sont courts. Venez avec la lettre.", "Die Fristen sind kurz. Kommen Sie mit dem Brief.", "D’Friste si kuerz. Kommt mam Bréif."))),
            ],
        }, "table"),
        s.Section(new CallToAction
        {
            Heading = s.Say("Which question brings you here?", "Quelle question vous amène ?", "Welche Frage führt Sie her?", "Wéi eng Fro bréngt Iech heihin?"),
            Lead = s.Say("A few lines are enough for a first answer.", "Quelques lignes suffisent pour une première réponse.", "Wenige Zeilen genügen für eine erste Antwort.", "E puer Zeile ginn duer fir eng éischt Äntwert."),
            Button = s.Say("Write to us", "Nous écrire", "Schreiben Sie uns", "Schreift eis"), ButtonLink = s.ToPage("contact"), Second = s.PhoneWords, SecondLink = s.ToPhone(),
        }, null, Ground.Deep));
}
