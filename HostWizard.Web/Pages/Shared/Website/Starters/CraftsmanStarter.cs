using HostWizard.Web.Domain.Websites;
using HostWizard.Web.Pages.Shared.Website.Sections;

namespace HostWizard.Web.Pages.Shared.Website.Starters;

/// <summary>A craftsman's website; its second page speaks of wood, as its illustrations do.</summary>
internal static class CraftsmanStarter
{
    public static (string Claim, IEnumerable<WebPage> Pages) Of(Starter s) => (
        s.Say($"Craft workshop{s.InTown}", $"Atelier d’artisan{s.InTown}", $"Handwerksbetrieb{s.InTown}", $"Handwierksbetrib{s.InTown}"),
        [Home(s), Work(s), s.ContactPage(
            s.Say("Tell us what you would like built or repaired. Rough measurements and a photograph help.", "Dites-nous ce qu’il faut construire ou réparer. Des mesures approximatives et une photo aident.", "Sagen Sie uns, was gebaut oder repariert werden soll. Grobe Maße und ein Foto helfen.", "Sot eis, wat gebaut oder gefléckt soll ginn. Ongeféier Moossen an eng Foto hëllefen."),
            s.Say("What may we build for you?", "Que pouvons-nous construire pour vous ?", "Was dürfen wir für Sie bauen?", "Wat dierfe mir fir Iech bauen?"),
            s.Say("We use your details for this enquiry only.", "Vos données ne servent qu’à cette demande.", "Wir verwenden Ihre Angaben nur für diese Anfrage.", "Mir benotzen Är Donnéeë just fir dës Ufro."))]);

    private static WebPage Home(Starter s) => s.Home(
        s.Say($"{s.Business.Name}: built to measure and repaired with care{s.InTown}.", $"{s.Business.Name} : construit sur mesure et réparé avec soin{s.InTown}.", $"{s.Business.Name}: nach Maß gebaut und sorgfältig repariert{s.InTown}.", $"{s.Business.Name}: no Mooss gebaut a mat Suergfalt gefléckt{s.InTown}."),
        s.Section(new Hero
        {
            Heading = s.Say("Measured twice. Built once.", "Mesuré deux fois. Construit une fois.", "Zweimal gemessen. Einmal gebaut.", "Zweemol gemooss. Eemol gebaut."),
            Lead = s.Say("We come and measure, we draw what we mean, and we build it so that it fits your walls, even where they are crooked.", "Nous venons mesurer, nous dessinons notre idée et nous construisons pour que tout s’ajuste à vos murs, même quand ils sont de travers.", "Wir kommen messen, zeichnen, was wir meinen, und bauen so, dass es an Ihre Wände passt, auch wenn sie schief sind.", "Mir komme moossen, zeechnen, wat mir mengen, a bauen esou, datt et un Är Mauere passt, och wa se schif sinn."),
            Button = s.Say("Ask for a quote", "Demander un devis", "Angebot anfragen", "No engem Devis froen"), ButtonLink = s.ToPage("contact"),
            Second = s.Say("What we build", "Ce que nous construisons", "Was wir bauen", "Wat mir bauen"), SecondLink = s.ToPage("work"),
            Picture = Starter.Art("craftsman-hero"),
        }, "banner", Ground.Tint),
        s.Section(new Text
        {
            Heading = s.Say("You see it at the corners", "Cela se voit aux angles", "Man sieht es an den Ecken", "Et gesäit een et un den Ecker"),
            Body = s.Say("<p>Good work needs no explaining. A drawer that runs for years. A step that does not creak. A joint you find with a fingertip only.</p><p>We choose the material with you, put samples in your hand and tell you how each of them will age. Whoever measures at your home knows the workshop, too.</p>",
                "<p>Le bon travail s’explique tout seul. Un tiroir qui glisse pendant des années. Une marche qui ne grince pas. Un assemblage que seul le bout du doigt devine.</p><p>Nous choisissons la matière avec vous, vous mettons des échantillons en main et disons comment chacun vieillira. Qui mesure chez vous connaît aussi l’atelier.</p>",
                "<p>Gute Arbeit erklärt sich selbst. Eine Schublade, die jahrelang läuft. Eine Stufe, die nicht knarrt. Eine Fuge, die nur die Fingerspitze findet.</p><p>Wir suchen das Material mit Ihnen aus, geben Ihnen Muster in die Hand und sagen, wie jedes davon altert. Wer bei Ihnen misst, kennt auch die Werkstatt.</p>",
                "<p>Gutt Aarbecht erkläert sech selwer. En Tirang, dee joerelaang leeft. En Trëtt, deen näischt vu sech gëtt. Eng Fug, déi just d’Fangerspëtzt fënnt.</p><p>Mir sichen d’Material mat Iech aus, ginn Iech Echantillonen an d’Hand a soen, wéi all eenzelnen al gëtt. Wie bei Iech moosst, kennt och den Atelier.</p>"),
        }, "plain"),
        s.Section(new Gallery { Items = Starter.Arts("craftsman-plane", "craftsman-joint", "craftsman-stairs") }, "strip"),
        s.Section(new Prices
        {
            Heading = s.Say("How it goes", "Comment cela se passe", "So läuft es ab", "Esou leeft et of"),
            Groups = [Starter.Group("",
                (s.Say("Measure", "Mesurer", "Messen", "Moossen"), s.Say("We come to you, look at the place and ask how you live with it.", "Nous venons chez vous, regardons le lieu et demandons comment vous y vivez.", "Wir kommen zu Ihnen, sehen uns den Ort an und fragen, wie Sie ihn nutzen.", "Mir komme bei Iech, kucken eis d’Plaz un a froen, wéi Dir se benotzt.")),
                (s.Say("Draw", "Dessiner", "Zeichnen", "Zeechnen"), s.Say("You get a drawing and a written price. Both stand before the first cut.", "Vous recevez un dessin et un prix écrit. Les deux sont fixés avant la première coupe.", "Sie bekommen eine Zeichnung und einen schriftlichen Preis. Beides steht vor dem ersten Schnitt.", "Dir kritt eng Zeechnung an e schrëftleche Präis. Béides steet virum éischte Schnëtt.")),
                (s.Say("Build and fit", "Construire et poser", "Bauen und einsetzen", "Bauen an asetzen"), s.Say("We build in the workshop, fit at your place and take the dust away with us.", "Nous construisons à l’atelier, posons chez vous et remportons la poussière.", "Wir bauen in der Werkstatt, setzen bei Ihnen ein und nehmen den Staub wieder mit.", "Mir bauen am Atelier, setze bei Iech an an huelen de Stëbs erëm mat.")))],
        }, "areas", Ground.Tint),
        s.Section(new Questions
        {
            Heading = s.Say("Good to know", "Bon à savoir", "Gut zu wissen", "Gutt ze wëssen"),
            Items = Starter.Ask(
                (s.Say("How long will it take?", "Combien de temps faut-il ?", "Wie lange dauert es?", "Wéi laang dauert et?"), s.Say("That depends on the material and on what is already on the bench. The quote names a week, and we call if it moves.", "Cela dépend de la matière et de ce qui est déjà sur l’établi. Le devis indique une semaine, et nous appelons si elle change.", "Das hängt vom Material ab und davon, was schon auf der Werkbank liegt. Im Angebot steht eine Woche, und wenn sie sich verschiebt, rufen wir an.", "Dat hänkt vum Material of a vun deem, wat schonn op der Wierkbänk läit. Am Devis steet eng Woch, a wa se sech verréckelt, ruffe mir un.")),
                (s.Say("Do you repair old pieces?", "Réparez-vous les pièces anciennes ?", "Reparieren Sie alte Stücke?", "Fléckt Dir och al Stécker?"), s.Say("Often. Send a photograph. We say whether it is worth it, also when it is not.", "Souvent. Envoyez une photo. Nous disons si cela en vaut la peine, même quand ce n’est pas le cas.", "Oft. Schicken Sie ein Foto. Wir sagen, ob es sich lohnt, auch wenn es sich nicht lohnt.", "Dacks. Schéckt eng Foto. Mir soen, ob et sech lount, och wann et sech net lount.")),
                (s.Say("Do you take the old things away?", "Emportez-vous l’ancien ?", "Nehmen Sie das Alte mit?", "Huelt Dir dat Aalt mat?"), s.Say("Yes, if you tell us beforehand. We put it in the quote as a line of its own.", "Oui, si vous nous le dites avant. Le devis l’indique sur une ligne à part.", "Ja, wenn Sie es vorher sagen. Im Angebot steht es als eigene Zeile.", "Jo, wann Dir et virdru sot. Am Devis steet et op enger eegener Zeil."))),
        }),
        s.Section(new CallToAction
        {
            Heading = s.Say("Have you an idea for that corner?", "Une idée pour ce coin-là ?", "Haben Sie eine Idee für diese Ecke?", "Hutt Dir eng Iddi fir deen Eck?"),
            Lead = s.Say("A sketch on an envelope is enough to begin.", "Un croquis sur une enveloppe suffit pour commencer.", "Eine Skizze auf einem Umschlag reicht für den Anfang.", "Eng Skizz op enger Enveloppe geet duer fir unzefänken."),
            Button = s.Say("Ask for a quote", "Demander un devis", "Angebot anfragen", "No engem Devis froen"), ButtonLink = s.ToPage("contact"), Second = s.PhoneWords, SecondLink = s.ToPhone(),
        }, null, Ground.Brand));

    private static WebPage Work(Starter s) => s.Page("work", s.Say("What we build", "Nos travaux", "Was wir bauen", "Wat mir bauen"),
        s.Say("Furniture, stairs, doors and repairs, made to measure.", "Meubles, escaliers, portes et réparations, sur mesure.", "Möbel, Treppen, Türen und Reparaturen nach Maß.", "Miwwelen, Trapen, Dieren a Reparaturen no Mooss."),
        s.Section(new Prices
        {
            Heading = s.Say("What we build", "Ce que nous construisons", "Was wir bauen", "Wat mir bauen"),
            Lead = s.Say("Every piece has its own price. You get it in writing, with a drawing.", "Chaque pièce a son prix. Vous le recevez par écrit, avec un dessin.", "Jedes Stück hat seinen Preis. Sie bekommen ihn schriftlich, mit Zeichnung.", "All Stéck huet säi Präis. Dir kritt e schrëftlech, mat enger Zeechnung."),
            Groups =
            [
                Starter.Group(s.Say("Furniture", "Meubles", "Möbel", "Miwwelen"),
                    (s.Say("Fitted cupboards", "Armoires intégrées", "Einbauschränke", "Abauschief"), s.Say("Up to the ceiling, around the beam, under the roof.", "Jusqu’au plafond, autour de la poutre, sous le toit.", "Bis zur Decke, um den Balken, unters Dach.", "Bis un de Plafong, ronderëm de Balleken, ënnert den Daach.")),
                    (s.Say("Tables and benches", "Tables et bancs", "Tische und Bänke", "Dëscher a Bänken"), s.Say("Solid wood, oiled or varnished.", "Bois massif, huilé ou verni.", "Massivholz, geölt oder lackiert.", "Massivt Holz, geuelegt oder lackéiert.")),
                    (s.Say("Shelves", "Étagères", "Regale", "Regaler"), s.Say("For books that weigh something.", "Pour des livres qui pèsent.", "Für Bücher, die etwas wiegen.", "Fir Bicher, déi eppes weien."))),
                Starter.Group(s.Say("In the house", "Dans la maison", "Im Haus", "Am Haus"),
                    (s.Say("Stairs", "Escaliers", "Treppen", "Trapen"), s.Say("New, or renewed step by step while you live there.", "Neufs, ou rénovés marche par marche pendant que vous y vivez.", "Neu, oder Stufe für Stufe erneuert, während Sie dort wohnen.", "Nei, oder Trëtt fir Trëtt renovéiert, während Dir do wunnt.")),
                    (s.Say("Doors", "Portes", "Türen", "Dieren"), s.Say("Inside and outside, with fittings that last.", "Intérieures et extérieures, avec une ferrure qui dure.", "Innen und außen, mit Beschlägen, die halten.", "Bannen a baussen, mat Beschléi, déi halen.")),
                    (s.Say("Floors", "Parquets", "Böden", "Parquet"), s.Say("Laid, sanded, oiled.", "Posés, poncés, huilés.", "Verlegt, geschliffen, geölt.", "Geluecht, geschlaff, geuelegt."))),
                Starter.Group(s.Say("Repairs", "Réparations", "Reparaturen", "Reparaturen"),
                    (s.Say("Old furniture", "Meubles anciens", "Alte Möbel", "Al Miwwelen"), s.Say("Glued, mended, and what is beautiful stays old.", "Recollés, réparés, et ce qui est beau reste ancien.", "Geleimt, ergänzt, und was schön ist, bleibt alt.", "Gelimmt, gefléckt, a wat schéin ass, bleift al.")),
                    (s.Say("Windows and doors that stick", "Fenêtres et portes qui coincent", "Klemmende Fenster und Türen", "Fënsteren an Dieren, déi klemmen"), s.Say("Often done in one visit.", "Souvent l’affaire d’une visite.", "Oft mit einem Besuch getan.", "Dacks mat enger Visitt gemaach."))),
            ],
        }, "table"),
        s.Section(new Text
        {
            Heading = s.Say("Wood is never quite still", "Le bois ne reste jamais immobile", "Holz steht nie ganz still", "Holz steet ni ganz roueg"),
            Body = s.Say("<p>It swells in summer and shrinks in winter. We plan for that, so that the door still closes in August and the gap in January is one we wanted.</p><p>When we hand the piece over, you learn how to care for it. It takes a cloth, some oil and a quarter of an hour.</p>",
                "<p>Il gonfle en été et se rétracte en hiver. Nous en tenons compte, pour que la porte ferme encore en août et que le jeu de janvier soit voulu.</p><p>À la remise, nous vous montrons comment l’entretenir. Il faut un chiffon, un peu d’huile et un quart d’heure.</p>",
                "<p>Es quillt im Sommer und schwindet im Winter. Das planen wir ein, damit die Tür im August noch schließt und der Spalt im Januar gewollt ist.</p><p>Bei der Übergabe zeigen wir Ihnen die Pflege. Sie braucht ein Tuch, etwas Öl und eine Viertelstunde.</p>",
                "<p>Am Summer geet et op, am Wanter zitt et sech zesummen. Dat plange mir an, fir datt d’Dier am August nach zougeet an de Spalt am Januar gewollt ass.</p><p>Wa mir d’Stéck iwwerginn, weise mir Iech, wéi een et fleegt. Et brauch en Duch, e bëssen Ueleg an eng Véierelstonn.</p>"),
            Picture = Starter.Art("craftsman-stairs"),
        }, "pic", Ground.Tint));
}
