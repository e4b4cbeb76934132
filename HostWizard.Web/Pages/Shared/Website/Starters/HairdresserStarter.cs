using HostWizard.Web.Domain.Websites;
using HostWizard.Web.Pages.Shared.Website.Sections;

namespace HostWizard.Web.Pages.Shared.Website.Starters;

/// <summary>A hairdresser's website.</summary>
internal static class HairdresserStarter
{
    public static (string Claim, IEnumerable<WebPage> Pages) Of(Starter s) => (
        s.Say($"Hair salon{s.InTown}", $"Salon de coiffure{s.InTown}", $"Friseursalon{s.InTown}", $"Coiffeurssalon{s.InTown}"),
        [Home(s), Services(s), s.ContactPage(
            s.Say("Tell us what you have in mind and when you have time. We answer with an appointment.", "Dites-nous ce que vous avez en tête et quand vous êtes libre. Nous répondons avec un rendez-vous.", "Sagen Sie uns, was Sie sich vorstellen und wann Sie Zeit haben. Wir antworten mit einem Termin.", "Sot eis, wat Dir Iech virstellt a wéini Dir Zäit hutt. Mir äntwere mat engem Rendez-vous."),
            s.Say("Ask for an appointment", "Demander un rendez-vous", "Termin anfragen", "No engem Rendez-vous froen"),
            s.Say("We use your details for this appointment only.", "Vos données ne servent qu’à ce rendez-vous.", "Wir verwenden Ihre Angaben nur für diesen Termin.", "Mir benotzen Är Donnéeë just fir dëse Rendez-vous."))]);

    private static WebPage Home(Starter s) => s.Home(
        s.Say($"{s.Business.Name}: cut, colour and care{s.InTown}. Ask for an appointment.", $"{s.Business.Name} : coupe, couleur et soins{s.InTown}. Demandez un rendez-vous.", $"{s.Business.Name}: Schnitt, Farbe und Pflege{s.InTown}. Termin anfragen.", $"{s.Business.Name}: Schnëtt, Faarf a Fleeg{s.InTown}. Frot no engem Rendez-vous."),
        s.Section(new Hero
        {
            Heading = s.Say("A cut that works at home, too.", "Une coupe qui tient aussi à la maison.", "Ein Schnitt, der auch zu Hause sitzt.", "E Schnëtt, deen och doheem sëtzt."),
            Lead = s.Say("First we look at how your hair falls. Then we cut it so that you can manage it yourself the next morning.", "Nous regardons d’abord comment tombent vos cheveux. Puis nous coupons, pour que vous puissiez vous coiffer vous-même le lendemain matin.", "Erst schauen wir, wie Ihr Haar fällt. Dann schneiden wir so, dass Sie am nächsten Morgen allein zurechtkommen.", "Fir d’éischt kucke mir, wéi Är Hoer falen. Da schneide mir se esou, datt Dir den nächste Moien eleng eens gitt."),
            Button = s.Say("Ask for an appointment", "Demander un rendez-vous", "Termin anfragen", "No engem Rendez-vous froen"), ButtonLink = s.ToPage("contact"),
            Second = s.Say("What we do", "Nos prestations", "Was wir machen", "Wat mir maachen"), SecondLink = s.ToPage("services"),
            Picture = Starter.Art("hairdresser-hero"),
        }, "poster", Ground.Brand),
        s.Section(new Text
        {
            Heading = s.Say("The first minutes are for talking", "Les premières minutes, on parle", "Die ersten Minuten wird geredet", "Déi éischt Minutte gëtt geschwat"),
            Body = s.Say("<p>Bring a picture, or only a feeling. We say what suits your hair and what does not, how long it takes and how often you will need to come back.</p><p>Only then do we wash. And if you would rather be quiet in the chair, that is fine with us.</p>",
                "<p>Apportez une photo, ou juste une envie. Nous vous disons ce qui convient à vos cheveux et ce qui ne leur convient pas, combien de temps il faut et quand il faudra revenir.</p><p>Le shampoing vient après. Et si vous préférez le silence dans le fauteuil, il nous va aussi.</p>",
                "<p>Bringen Sie ein Bild mit, oder nur ein Gefühl. Wir sagen, was zu Ihrem Haar passt und was nicht, wie lange es dauert und wie oft Sie wiederkommen müssten.</p><p>Erst dann wird gewaschen. Und wer im Stuhl lieber schweigt, darf schweigen.</p>",
                "<p>Bréngt e Bild mat, oder just e Gefill. Mir soen, wat bei Är Hoer passt a wat net, wéi laang et dauert a wéi dacks Dir misst erëmkommen.</p><p>Eréischt duerno gëtt gewäsch. A wien am Still léiwer roueg ass, deen däerf roueg sinn.</p>"),
        }, "centre"),
        s.Section(new Gallery
        {
            Heading = s.Say("Our tools, your hair", "Nos outils, vos cheveux", "Unser Werkzeug, Ihr Haar", "Eist Geschir, Är Hoer"),
            Items = Starter.Arts("hairdresser-shelf", "hairdresser-scissors", "hairdresser-braid"),
        }, "strip", Ground.Tint),
        s.Section(new Prices
        {
            Heading = s.Say("Cut, colour, occasion", "Coupe, couleur, occasion", "Schnitt, Farbe, Anlass", "Schnëtt, Faarf, Occasioun"),
            Groups = [Starter.Group("",
                (s.Say("Cut", "Coupe", "Schnitt", "Schnëtt"), s.Say("Long, short, curly, for big and small heads.", "Longs, courts, bouclés, pour grands et petits.", "Lang, kurz, lockig, für große und kleine Köpfe.", "Laang, kuerz, gekrauselt, fir grouss a kleng Käpp.")),
                (s.Say("Colour", "Couleur", "Farbe", "Faarf"), s.Say("From a hint of light to a new tone. With honest advice about upkeep.", "D’un reflet léger à un nouveau ton. Avec un conseil franc sur l’entretien.", "Vom Hauch Licht bis zum neuen Ton. Mit ehrlichem Rat zur Pflege.", "Vun engem Hauch Liicht bis bei en neien Toun. Mat engem éierleche Rot fir d’Fleeg.")),
                (s.Say("Care", "Soins", "Pflege", "Fleeg"), s.Say("For hair that has been through sun, salt or too much heat.", "Pour les cheveux fatigués par le soleil, le sel ou la chaleur.", "Für Haar, das Sonne, Salz oder zu viel Hitze hinter sich hat.", "Fir Hoer, déi Sonn, Salz oder ze vill Hëtzt hannert sech hunn.")),
                (s.Say("Occasions", "Grandes occasions", "Anlässe", "Occasiounen"), s.Say("Pinned up for the day that matters, with a rehearsal beforehand.", "Un chignon pour le jour qui compte, avec un essai avant.", "Hochgesteckt für den Tag, der zählt, mit Probe vorher.", "Opgestach fir den Dag, deen zielt, mat enger Prouf virdrun.")))],
        }, "areas"),
        s.Section(new Questions
        {
            Heading = s.Say("Good to know", "Bon à savoir", "Gut zu wissen", "Gutt ze wëssen"),
            Items = Starter.Ask(
                (s.Say("How do I know what it will cost?", "Comment savoir ce que cela coûtera ?", "Woher weiß ich, was es kostet?", "Wéi weess ech, wat et kascht?"), s.Say("Ask when you book. For colour we look at your hair first, then tell you the price before we begin.", "Demandez en prenant rendez-vous. Pour une couleur, nous regardons d’abord vos cheveux et annonçons le prix avant de commencer.", "Fragen Sie beim Termin. Bei Farbe schauen wir uns das Haar erst an und nennen den Preis, bevor wir anfangen.", "Frot beim Rendez-vous. Bei enger Faarf kucke mir eis d’Hoer fir d’éischt un a soen Iech de Präis, ier mir ufänken.")),
                (s.Say("I react to some products. What should I do?", "Je réagis à certains produits. Que faire ?", "Ich reagiere auf manche Produkte. Was tun?", "Ech reagéieren op verschidde Produiten. Wat maachen?"), s.Say("Tell us when you book. We check the ingredients with you and try a colour on a small patch of skin two days before.", "Dites-le en prenant rendez-vous. Nous lisons la composition avec vous et testons la couleur sur un peu de peau deux jours avant.", "Sagen Sie es beim Termin. Wir lesen die Inhaltsstoffe mit Ihnen und testen eine Farbe zwei Tage vorher auf etwas Haut.", "Sot et beim Rendez-vous. Mir liesen d’Zutate mat Iech an testen eng Faarf zwee Deeg virdrun op engem klenge Stéck Haut.")),
                (s.Say("I cannot come. What now?", "Je ne peux pas venir. Que faire ?", "Ich kann nicht kommen. Was nun?", "Ech kann net kommen. Wat elo?"), s.Say("Let us know as early as you can, best the day before. Somebody else will be glad of the chair.", "Prévenez-nous le plus tôt possible, au mieux la veille. Quelqu’un d’autre sera content du fauteuil.", "Sagen Sie so früh wie möglich ab, am besten am Vortag. Über den Stuhl freut sich jemand anderes.", "Sot eis esou fréi wéi méiglech Bescheed, am beschten den Dag virdrun. Een aneren ass frou mam Still."))),
        }, null, Ground.Tint),
        s.Section(new CallToAction
        {
            Heading = s.Say("When do you have an hour?", "Quand avez-vous une heure ?", "Wann haben Sie eine Stunde?", "Wéini hutt Dir eng Stonn?"),
            Lead = s.Say("Name two days that suit you. We find the time.", "Donnez-nous deux jours qui vous vont. Nous trouvons l’heure.", "Nennen Sie zwei Tage, die Ihnen passen. Wir finden die Uhrzeit.", "Sot eis zwee Deeg, déi Iech passen. Mir fannen d’Auer."),
            Button = s.Say("Ask for an appointment", "Demander un rendez-vous", "Termin anfragen", "No engem Rendez-vous froen"), ButtonLink = s.ToPage("contact"), Second = s.PhoneWords, SecondLink = s.ToPhone(),
        }, null, Ground.Brand));

    private static WebPage Services(Starter s) => s.Page("services", s.Say("Services", "Prestations", "Leistungen", "Servicer"),
        s.Say("Cuts, colour, care and styling for big days.", "Coupes, couleur, soins et coiffures de fête.", "Schnitt, Farbe, Pflege und Frisuren für große Tage.", "Schnëtt, Faarf, Fleeg a Frisure fir grouss Deeg."),
        s.Section(new Hero
        {
            Heading = s.Say("Everything we do with hair", "Tout ce que nous faisons aux cheveux", "Alles, was wir mit Haaren machen", "Alles, wat mir mat Hoer maachen"),
            Lead = s.Say("The price depends on length and time. We tell you before we begin.", "Le prix dépend de la longueur et du temps. Nous l’annonçons avant de commencer.", "Der Preis hängt von Länge und Zeit ab. Wir nennen ihn, bevor wir anfangen.", "De Präis hänkt vun der Längt a vun der Zäit of. Mir soen en, ier mir ufänken."),
        }, "plain", Ground.Tint),
        s.Section(new Prices
        {
            Groups =
            [
                Starter.Group(s.Say("Cut", "Coupe", "Schnitt", "Schnëtt"),
                    (s.Say("Wash, cut, blow-dry", "Shampoing, coupe, brushing", "Waschen, schneiden, föhnen", "Wäschen, schneiden, föhnen"), s.Say("With time to talk first.", "Avec le temps d’en parler avant.", "Mit Zeit für ein Gespräch vorher.", "Mat Zäit fir e Gespréich virdrun.")),
                    (s.Say("Short cut and contour", "Coupe courte et contours", "Kurzhaarschnitt und Kontur", "Kuerzhoerschnëtt a Kontur"), s.Say("Scissors or clippers.", "Aux ciseaux ou à la tondeuse.", "Mit Schere oder Maschine.", "Mat Schéier oder Maschinn.")),
                    (s.Say("Children", "Enfants", "Kinder", "Kanner"), s.Say("At their pace.", "À leur rythme.", "In ihrem Tempo.", "An hirem Tempo.")),
                    (s.Say("Fringe", "Frange", "Pony", "Frange"), s.Say("Trimmed between two appointments.", "Rafraîchie entre deux rendez-vous.", "Nachgeschnitten zwischen zwei Terminen.", "Nogeschnidden tëschent zwee Rendez-vousen."))),
                Starter.Group(s.Say("Colour", "Couleur", "Farbe", "Faarf"),
                    (s.Say("Roots", "Racines", "Ansatz", "Usaz"), s.Say("In the tone you know.", "Dans votre ton habituel.", "In Ihrem gewohnten Ton.", "An Ärem gewinnten Toun.")),
                    (s.Say("Highlights", "Mèches", "Strähnen", "Strähnen"), s.Say("Fine or broad, with foil.", "Fines ou larges, au papier.", "Fein oder breit, mit Folie.", "Fein oder breet, mat Folie.")),
                    (s.Say("Balayage", "Balayage", "Balayage", "Balayage"), s.Say("Painted by hand, grows out softly.", "Posé à la main, repousse en douceur.", "Von Hand gemalt, wächst weich heraus.", "Vun Hand gemoolt, wiisst mëll eraus.")),
                    (s.Say("Gloss", "Patine", "Glanztönung", "Glanztéinung"), s.Say("Freshens a tone that has faded.", "Ravive un ton qui a passé.", "Frischt einen Ton auf, der verblasst ist.", "Frëscht en Toun op, deen ausgewäsch ass."))),
                Starter.Group(s.Say("Care and occasions", "Soins et occasions", "Pflege und Anlässe", "Fleeg an Occasiounen"),
                    (s.Say("Treatment for dry hair", "Soin pour cheveux secs", "Kur für trockenes Haar", "Kur fir dréchen Hoer"), s.Say("With a head massage.", "Avec massage du cuir chevelu.", "Mit Kopfmassage.", "Mat Kappmassage.")),
                    (s.Say("Blow-dry", "Brushing", "Föhnfrisur", "Brushing"), s.Say("Smooth or with movement.", "Lisse ou avec du mouvement.", "Glatt oder mit Schwung.", "Glat oder mat Schwong.")),
                    (s.Say("Hair up", "Chignon", "Hochsteckfrisur", "Opgestachen Hoer"), s.Say("For weddings, balls and big dinners.", "Pour mariages, bals et grands dîners.", "Für Hochzeit, Ball und großes Essen.", "Fir Hochzäit, Bal a grousst Iessen."))),
            ],
        }, "columns"),
        s.Section(new Text
        {
            Heading = s.Say("A big day needs a rehearsal", "Un grand jour se répète", "Ein großer Tag braucht eine Probe", "E groussen Dag brauch eng Prouf"),
            Body = s.Say("<p>Come a few weeks before, and bring the veil, the comb or a picture of the dress. We try, photograph and change until it is right.</p><p>On the day itself nobody has to think any more.</p>",
                "<p>Venez quelques semaines avant, avec le voile, le peigne ou une photo de la robe. Nous essayons, photographions et changeons jusqu’à ce que ce soit juste.</p><p>Le jour venu, plus personne n’a besoin de réfléchir.</p>",
                "<p>Kommen Sie ein paar Wochen vorher und bringen Sie den Schleier, den Kamm oder ein Bild vom Kleid mit. Wir probieren, fotografieren und ändern, bis es stimmt.</p><p>Am Tag selbst muss niemand mehr nachdenken.</p>",
                "<p>Kommt e puer Wochen virdrun a bréngt de Schleier, de Kamm oder eng Foto vum Kleed mat. Mir probéieren, fotograféieren an änneren, bis et stëmmt.</p><p>Den Dag selwer muss keen méi nodenken.</p>"),
            Picture = Starter.Art("hairdresser-braid"),
        }, "pic", Ground.Tint));
}
