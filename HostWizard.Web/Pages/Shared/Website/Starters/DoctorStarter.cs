using HostWizard.Web.Domain.Websites;
using HostWizard.Web.Pages.Shared.Website.Sections;

namespace HostWizard.Web.Pages.Shared.Website.Starters;

/// <summary>A doctor's website. It informs and does not advertise, and sends nothing urgent through a form.</summary>
internal static class DoctorStarter
{
    public static (string Claim, IEnumerable<WebPage> Pages) Of(Starter s) => (
        s.Say($"Medical practice{s.InTown}", $"Cabinet médical{s.InTown}", $"Arztpraxis{s.InTown}", $"Dokteschcabinet{s.InTown}"),
        [Home(s), Treatments(s), s.ContactPage(
            s.Say("Appointments are made by telephone. The form is for questions that can wait. In an emergency, call 112.", "Les rendez-vous se prennent par téléphone. Le formulaire sert aux questions qui peuvent attendre. En cas d’urgence, appelez le 112.", "Termine vereinbaren Sie am Telefon. Das Formular ist für Fragen, die warten können. Im Notfall rufen Sie 112.", "Rendez-vous ginn um Telefon ausgemaach. De Formulaire ass fir Froen, déi kënne waarden. Am Noutfall rufft 112 un."),
            s.Say("A question that can wait", "Une question qui peut attendre", "Eine Frage, die warten kann", "Eng Fro, déi ka waarden"),
            s.Say("Please write nothing about your health here. We use your details for this answer only.", "N’écrivez ici rien sur votre santé. Vos données ne servent qu’à vous répondre.", "Bitte schreiben Sie hier nichts über Ihre Gesundheit. Wir verwenden Ihre Angaben nur für diese Antwort.", "Schreift hei w.e.g. näischt iwwer Är Gesondheet. Mir benotzen Är Donnéeë just fir dës Äntwert."))]);

    private static WebPage Home(Starter s) => s.Home(
        s.Say($"{s.Business.Name}: medical practice{s.InTown}. Appointments by telephone, and what to bring.", $"{s.Business.Name} : cabinet médical{s.InTown}. Rendez-vous par téléphone, documents à apporter.", $"{s.Business.Name}: Arztpraxis{s.InTown}. Termine am Telefon, und was Sie mitbringen.", $"{s.Business.Name}: Dokteschcabinet{s.InTown}. Rendez-vous um Telefon, a wat Dir matbréngt."),
        s.Section(new Hero
        {
            Heading = s.Say("Tell us what is wrong. We listen.", "Dites-nous ce qui ne va pas. Nous écoutons.", "Sagen Sie uns, was fehlt. Wir hören zu.", "Sot eis, wat Iech feelt. Mir lauschteren no."),
            Lead = s.Say("Appointments are made by telephone. If somebody’s life is in danger, call 112 at once.", "Les rendez-vous se prennent par téléphone. Si une vie est en danger, appelez tout de suite le 112.", "Termine vereinbaren Sie am Telefon. Ist ein Leben in Gefahr, rufen Sie sofort 112.", "Rendez-vous ginn um Telefon ausgemaach. Wann e Liewen a Gefor ass, da rufft direkt 112 un."),
            Button = s.Say("Make an appointment", "Prendre rendez-vous", "Termin vereinbaren", "Rendez-vous ausmaachen"), ButtonLink = s.ToPhone(),
            Second = s.Say("What to bring", "Que faut-il apporter ?", "Was Sie mitbringen", "Wat Dir matbréngt"), SecondLink = s.ToSection("bring"),
            Picture = Starter.Art("doctor-hero"),
        }, "banner", Ground.Tint),
        s.Section(new Text
        {
            Heading = s.Say("How a visit goes", "Comment se passe une visite", "Wie ein Besuch abläuft", "Wéi eng Visitt ofleeft"),
            Body = s.Say("<p>You tell us what you feel and since when. We ask, examine and explain what we find, and what we do not know yet.</p><p>You leave with a plan you have understood: what comes next, what to watch for, and when to call again. Ask as often as you need.</p>",
                "<p>Vous dites ce que vous ressentez et depuis quand. Nous questionnons, examinons et expliquons ce que nous trouvons, et ce que nous ne savons pas encore.</p><p>Vous repartez avec une marche à suivre que vous avez comprise : la suite, ce qu’il faut surveiller, quand rappeler. Demandez autant de fois qu’il le faut.</p>",
                "<p>Sie erzählen, was Sie spüren und seit wann. Wir fragen, untersuchen und erklären, was wir finden, und was wir noch nicht wissen.</p><p>Sie gehen mit einem Plan, den Sie verstanden haben: was folgt, worauf Sie achten, wann Sie sich wieder melden. Fragen Sie, so oft Sie möchten.</p>",
                "<p>Dir erzielt, wat Dir spiert an zënter wéini. Mir froen, ënnersichen an erklären, wat mir fannen, a wat mir nach net wëssen.</p><p>Dir gitt mat engem Plang heem, deen Dir verstanen hutt: wéi et weidergeet, op wat Dir oppasst, wéini Dir Iech erëm mellt. Frot esou dacks, wéi Dir wëllt.</p>"),
        }, "lead"),
        s.Section(new Prices
        {
            Heading = s.Say("Why people come", "Pourquoi l’on vient", "Warum man zu uns kommt", "Firwat d’Leit kommen"),
            Groups = [Starter.Group("",
                (s.Say("Something is wrong", "Quelque chose ne va pas", "Etwas stimmt nicht", "Eppes stëmmt net"), s.Say("Pain, fever, a worry: tell us on the telephone how urgent it feels.", "Douleur, fièvre, inquiétude : dites au téléphone si cela vous paraît urgent.", "Schmerz, Fieber, eine Sorge: Sagen Sie am Telefon, wie dringend es sich anfühlt.", "Wéi, Féiwer, eng Suerg: sot um Telefon, wéi dréngend et Iech virkënnt.")),
                (s.Say("Something stays", "Quelque chose dure", "Etwas bleibt", "Eppes bleift"), s.Say("Blood pressure, sugar, joints: we check regularly and adjust together.", "Tension, sucre, articulations : nous contrôlons régulièrement et ajustons ensemble.", "Blutdruck, Zucker, Gelenke: Wir prüfen regelmäßig und passen gemeinsam an.", "Bluttdrock, Zocker, Gelenker: mir kontrolléiere reegelméisseg a passen zesummen un.")),
                (s.Say("Nothing is wrong yet", "Tout va encore bien", "Noch fehlt nichts", "Nach feelt näischt"), s.Say("Vaccination and check-ups, according to age and what runs in the family.", "Vaccins et bilans, selon l’âge et les antécédents familiaux.", "Impfung und Vorsorge, je nach Alter und Familiengeschichte.", "Impfung a Virsuerg, jee no Alter a Famill.")))],
        }, "areas", Ground.Tint),
        s.Section(new Gallery { Items = Starter.Arts("doctor-desk", "doctor-stethoscope", "doctor-coat") }, "strip"),
        s.Section(new Text
        {
            Heading = s.Say("What to bring", "Que faut-il apporter ?", "Was Sie mitbringen", "Wat Dir matbréngt"),
            Body = s.Say("<ul><li>Your social security card and an identity document.</li><li>The medicines you take, or a list of them.</li><li>Recent results, letters from other doctors and your vaccination card.</li><li>Your questions, written down. In the consulting room one forgets the half of them.</li></ul>",
                "<ul><li>Votre carte de sécurité sociale et une pièce d’identité.</li><li>Les médicaments que vous prenez, ou leur liste.</li><li>Les résultats récents, les lettres d’autres médecins et votre carnet de vaccination.</li><li>Vos questions, par écrit. Au cabinet, on en oublie la moitié.</li></ul>",
                "<ul><li>Ihre Sozialversicherungskarte und einen Ausweis.</li><li>Die Medikamente, die Sie nehmen, oder eine Liste davon.</li><li>Neuere Befunde, Briefe anderer Ärzte und den Impfpass.</li><li>Ihre Fragen, aufgeschrieben. Im Sprechzimmer vergisst man die Hälfte.</li></ul>",
                "<ul><li>Är Sécherheetskaart vun der CNS an en Ausweis.</li><li>D’Medikamenter, déi Dir huelt, oder eng Lëscht dovun.</li><li>Rezent Resultater, Bréiwer vun aneren Dokteren an d’Impfkaart.</li><li>Är Froen, opgeschriwwen. Am Cabinet vergësst een d’Halschent.</li></ul>"),
        }, "plain", Ground.Tint, "bring"),
        s.Section(new Questions
        {
            Heading = s.Say("Before you call", "Avant d’appeler", "Bevor Sie anrufen", "Ier Dir urufft"),
            Items = Starter.Ask(
                (s.Say("May I send symptoms through the form?", "Puis-je décrire des symptômes par le formulaire ?", "Kann ich Beschwerden über das Formular schicken?", "Kann ech Symptomer iwwer de Formulaire schécken?"), s.Say("Please do not. It may be read late, and your health does not belong in an e-mail. Call us instead.", "Non, s’il vous plaît. Il peut être lu tard, et votre santé n’a pas sa place dans un courriel. Appelez-nous plutôt.", "Bitte nicht. Es wird vielleicht erst spät gelesen, und Ihre Gesundheit gehört nicht in eine E-Mail. Rufen Sie uns lieber an.", "W.e.g. net. Vläicht gëtt et réischt spéit gelies, an Är Gesondheet gehéiert net an eng E-Mail. Rufft eis léiwer un.")),
                (s.Say("What if the practice is closed?", "Et si le cabinet est fermé ?", "Was, wenn die Praxis geschlossen ist?", "A wann de Cabinet zou ass?"), s.Say("In an emergency call 112. For what cannot wait until we open, go to the doctor on duty: 112 also tells you who that is.", "En cas d’urgence, appelez le 112. Pour ce qui ne peut attendre notre ouverture, adressez-vous au médecin de garde : le 112 vous renseigne aussi.", "Im Notfall rufen Sie 112. Was nicht warten kann, bis wir öffnen, übernimmt der Bereitschaftsdienst: Auch darüber gibt die 112 Auskunft.", "Am Noutfall rufft 112 un. Wat net ka waarden, bis mir ophunn, iwwerhëlt den Dokter vun der Garde: och doriwwer gëtt den 112 Auskonft.")),
                (s.Say("I cannot keep my appointment. What now?", "Je ne peux pas venir au rendez-vous. Que faire ?", "Ich kann den Termin nicht einhalten. Was nun?", "Ech kann net op de Rendez-vous kommen. Wat elo?"), s.Say("Please call as early as you can. Somebody who is ill can then have your time.", "Appelez le plus tôt possible. Quelqu’un de malade pourra prendre votre place.", "Bitte rufen Sie so früh wie möglich an. Dann bekommt jemand Ihre Zeit, der krank ist.", "Rufft w.e.g. esou fréi wéi méiglech un. Da kritt een anere Kranken Är Zäit."))),
        }),
        s.Section(new CallToAction
        {
            Heading = s.Say("Please call for an appointment.", "Rendez-vous par téléphone.", "Termine am Telefon.", "Rendez-vous um Telefon."),
            Lead = s.Say("Say in one sentence what it is about, so that we can plan enough time.", "Dites en une phrase de quoi il s’agit, pour que nous prévoyions assez de temps.", "Sagen Sie in einem Satz, worum es geht, damit wir genug Zeit einplanen.", "Sot an engem Saz, ëm wat et geet, fir datt mir genuch Zäit aplangen."),
            Button = s.Say("Make an appointment", "Prendre rendez-vous", "Termin vereinbaren", "Rendez-vous ausmaachen"), ButtonLink = s.ToPhone(),
            Second = s.Say("How to find us", "Comment nous trouver", "So finden Sie uns", "Esou fannt Dir eis"), SecondLink = s.ToPage("contact"),
        }, null, Ground.Brand));

    private static WebPage Treatments(Starter s) => s.Page("treatments", s.Say("Treatments", "Soins", "Leistungen", "Behandlungen"),
        s.Say("What the practice does, and how to prepare for it.", "Ce que fait le cabinet, et comment s’y préparer.", "Was die Praxis tut, und wie Sie sich darauf vorbereiten.", "Wat de Cabinet mécht, a wéi Dir Iech drop virbereet."),
        s.Section(new Hero
        {
            Heading = s.Say("What we do here", "Ce que nous faisons ici", "Was wir hier tun", "Wat mir hei maachen"),
            Lead = s.Say("If you are not sure whether you are in the right place, ask on the telephone.", "Si vous n’êtes pas sûr d’être à la bonne adresse, demandez au téléphone.", "Wenn Sie nicht sicher sind, ob Sie hier richtig sind, fragen Sie am Telefon.", "Wann Dir net sécher sidd, ob Dir hei richteg sidd, da frot um Telefon."),
        }, "plain", Ground.Tint),
        s.Section(new Prices
        {
            Groups =
            [
                Starter.Group(s.Say("Consultation", "Consultation", "Sprechstunde", "Consultatioun"),
                    (s.Say("Acute complaints", "Troubles aigus", "Akute Beschwerden", "Akut Beschwéierden"), s.Say("Please call in the morning.", "Appelez de préférence le matin.", "Bitte rufen Sie am Morgen an.", "Rufft w.e.g. moies un.")),
                    (s.Say("Long-term illness", "Maladies de longue durée", "Chronische Krankheiten", "Chronesch Krankheeten"), s.Say("Regular checks, treatment adjusted with you.", "Contrôles réguliers, traitement ajusté avec vous.", "Regelmäßige Kontrolle, Behandlung mit Ihnen abgestimmt.", "Reegelméisseg Kontroll, Behandlung mat Iech ofgestëmmt.")),
                    (s.Say("Certificates and prescriptions", "Certificats et ordonnances", "Atteste und Rezepte", "Certificaten an Ordonnancen"), s.Say("During a consultation.", "Lors d’une consultation.", "In der Sprechstunde.", "An der Consultatioun."))),
                Starter.Group(s.Say("Prevention", "Prévention", "Vorsorge", "Virsuerg"),
                    (s.Say("Vaccination", "Vaccination", "Impfung", "Impfung"), s.Say("Bring your vaccination card.", "Apportez votre carnet de vaccination.", "Bringen Sie den Impfpass mit.", "Bréngt d’Impfkaart mat.")),
                    (s.Say("Check-up", "Bilan de santé", "Vorsorgeuntersuchung", "Virsuergeënnersichung"), s.Say("With time for your questions.", "Avec du temps pour vos questions.", "Mit Zeit für Ihre Fragen.", "Mat Zäit fir Är Froen.")),
                    (s.Say("Travel advice", "Conseil avant un voyage", "Reiseberatung", "Rot virun enger Rees"), s.Say("Six weeks before you leave, if you can.", "Six semaines avant le départ, si possible.", "Wenn möglich sechs Wochen vor der Abreise.", "Wa méiglech sechs Wochen ier Dir fuert."))),
                Starter.Group(s.Say("Examinations", "Examens", "Untersuchungen", "Ënnersichungen"),
                    (s.Say("Blood pressure", "Tension artérielle", "Blutdruck", "Bluttdrock"), s.Say("Sit still for five minutes before.", "Restez assis cinq minutes avant.", "Vorher fünf Minuten ruhig sitzen.", "Virdru fënnef Minutte roueg sëtzen.")),
                    (s.Say("Blood test", "Prise de sang", "Blutabnahme", "Bluttanalys"), s.Say("Ask whether you should come fasting.", "Demandez s’il faut venir à jeun.", "Fragen Sie, ob Sie nüchtern kommen sollen.", "Frot, ob Dir mat eidelem Mo komme sollt.")),
                    (s.Say("Referral", "Transfert vers un spécialiste", "Überweisung", "Iwwerweisung"), s.Say("To a specialist, with everything they need to know.", "Avec tout ce que le confrère doit savoir.", "Zum Facharzt, mit allem, was er wissen muss.", "Bei e Spezialist, mat allem, wat dee wësse muss."))),
            ],
        }, "columns"),
        s.Section(new Text
        {
            Heading = s.Say("What you tell us stays here", "Ce que vous dites reste ici", "Was Sie sagen, bleibt hier", "Wat Dir sot, bleift hei"),
            Body = s.Say("<p>We are bound to medical secrecy, and so is everybody who works here. We pass on results to other doctors or to relatives only when you wish it or the law demands it.</p>",
                "<p>Nous sommes tenus au secret médical, comme tous ceux qui travaillent ici. Nous ne transmettons vos résultats à d’autres médecins ou à des proches que si vous le souhaitez ou si la loi l’exige.</p>",
                "<p>Wir unterliegen der ärztlichen Schweigepflicht, ebenso alle, die hier arbeiten. Befunde geben wir an andere Ärzte oder Angehörige nur weiter, wenn Sie es wünschen oder das Gesetz es verlangt.</p>",
                "<p>Mir sinn un d’Schweigeflicht gebonnen, an all déi, déi hei schaffen, och. Resultater gi mir un aner Dokteren oder un d’Famill nëmme weider, wann Dir et wëllt oder d’Gesetz et verlaangt.</p>"),
            Picture = Starter.Art("doctor-desk"),
        }, "pic", Ground.Tint));
}
