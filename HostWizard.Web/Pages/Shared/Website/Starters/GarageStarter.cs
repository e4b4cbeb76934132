using HostWizard.Web.Domain.Websites;
using HostWizard.Web.Pages.Shared.Website.Sections;

namespace HostWizard.Web.Pages.Shared.Website.Starters;

/// <summary>A car repair shop's website.</summary>
internal static class GarageStarter
{
    public static (string Claim, IEnumerable<WebPage> Pages) Of(Starter s) => (
        s.Say($"Car repair shop{s.InTown}", $"Garage automobile{s.InTown}", $"Kfz-Werkstatt{s.InTown}", $"Autosgarage{s.InTown}"),
        [Home(s), Services(s), s.ContactPage(
            s.Say("Tell us what the car does, or no longer does. We answer with a date.", "Dites-nous ce que fait la voiture, ou ce qu’elle ne fait plus. Nous répondons avec une date.", "Sagen Sie uns, was der Wagen macht oder nicht mehr macht. Wir antworten mit einem Termin.", "Sot eis, wat den Auto mécht oder net méi mécht. Mir äntwere mat engem Rendez-vous."),
            s.Say("What can we do for you?", "Que pouvons-nous faire ?", "Was können wir für Sie tun?", "Wat kënne mir fir Iech maachen?"),
            s.Say("We use your details for this appointment only.", "Vos données ne servent qu’à ce rendez-vous.", "Wir verwenden Ihre Angaben nur für diesen Termin.", "Mir benotzen Är Donnéeë just fir dëse Rendez-vous."))]);

    private static WebPage Home(Starter s) => s.Home(
        s.Say($"{s.Business.Name}: maintenance, repairs and tyres for every make{s.InTown}.", $"{s.Business.Name} : entretien, réparations et pneus toutes marques{s.InTown}.", $"{s.Business.Name}: Wartung, Reparatur und Reifen für alle Marken{s.InTown}.", $"{s.Business.Name}: Entretien, Reparaturen a Pneue fir all Mark{s.InTown}."),
        s.Section(new Hero
        {
            Heading = s.Say("First the price, then the work.", "D’abord le prix, ensuite le travail.", "Erst der Preis, dann die Arbeit.", "Fir d’éischt de Präis, dann d’Aarbecht."),
            Lead = s.Say("Maintenance and repairs for every make. You hear what it costs before we loosen the first bolt.", "Entretien et réparation toutes marques. Vous connaissez le prix avant que nous desserrions le premier boulon.", "Wartung und Reparatur für alle Marken. Sie kennen den Preis, bevor wir den ersten Bolzen lösen.", "Entretien a Reparature fir all Mark. Dir wësst, wat et kascht, ier mir den éischte Bolze léisen."),
            Button = s.Say("Ask for a date", "Demander un rendez-vous", "Termin anfragen", "No engem Rendez-vous froen"), ButtonLink = s.ToPage("contact"),
            Second = s.Say("What we do", "Nos services", "Leistungen", "Wat mir maachen"), SecondLink = s.ToPage("services"),
            Picture = Starter.Art("garage-hero"),
        }, "banner", Ground.Deep),
        s.Section(new Prices
        {
            Heading = s.Say("What we do", "Ce que nous faisons", "Was wir machen", "Wat mir maachen"),
            Groups = [Starter.Group("",
                (s.Say("Maintenance", "Entretien", "Wartung", "Entretien"), s.Say("By the maker’s plan, entered in the service record.", "Selon le plan du constructeur, avec inscription au carnet.", "Nach Herstellerplan, mit Eintrag ins Serviceheft.", "Nom Plang vum Constructeur, mat Androung am Carnet.")),
                (s.Say("Tyres and brakes", "Pneus et freins", "Reifen und Bremsen", "Pneuen a Bremsen"), s.Say("Changed, balanced, stored until next season.", "Montés, équilibrés, gardés jusqu’à la saison prochaine.", "Montiert, gewuchtet, bis zur nächsten Saison eingelagert.", "Montéiert, equilibréiert, bis déi nächst Saison agelagert.")),
                (s.Say("Technical inspection", "Contrôle technique", "Technische Kontrolle", "Technesch Kontroll"), s.Say("We check first, and take the car there if you like.", "Nous vérifions avant, et présentons la voiture si vous le souhaitez.", "Wir prüfen vorher und führen den Wagen auf Wunsch vor.", "Mir kontrolléiere virdrun a féieren den Auto op Wonsch vir.")))],
        }, "areas"),
        s.Section(new Gallery { Items = Starter.Arts("garage-car", "garage-wheel", "garage-gauge") }, "strip"),
        s.Section(new Text
        {
            Heading = s.Say("Nothing you did not say yes to.", "Rien sans votre accord.", "Nichts ohne Ihr Ja.", "Näischt ouni Äre Jo."),
            Body = s.Say("<p>You bring the car in the morning. Before noon you know what it has and what it costs. What you do not approve, we do not do. The old parts are shown to you.</p>", "<p>Vous déposez la voiture le matin. Avant midi, vous savez ce qu’elle a et ce que cela coûte. Ce que vous n’acceptez pas, nous ne le faisons pas. Les pièces remplacées vous sont montrées.</p>", "<p>Sie bringen den Wagen am Morgen. Vor Mittag wissen Sie, was er hat und was es kostet. Was Sie nicht freigeben, machen wir nicht. Die alten Teile zeigen wir Ihnen.</p>", "<p>Dir bréngt den Auto moies. Virun der Mëttesstonn wësst Dir, wat en huet a wat et kascht. Wat Dir net wëllt, maache mir net. Déi al Stécker weise mir Iech.</p>"),
        }, "plain", Ground.Brand),
        s.Section(new Questions
        {
            Heading = s.Say("Good to know", "Bon à savoir", "Gut zu wissen", "Gutt ze wëssen"),
            Items = Starter.Ask(
                (s.Say("Do I lose the maker’s warranty?", "Est-ce que je perds la garantie du constructeur ?", "Verliere ich die Herstellergarantie?", "Verléieren ech d’Garantie vum Constructeur?"), s.Say("No. Maintenance by the maker’s plan keeps it, also outside the maker’s own garages.", "Non. Un entretien selon le plan du constructeur la préserve, même hors de son réseau.", "Nein. Eine Wartung nach Herstellerplan erhält sie, auch außerhalb der Markenwerkstatt.", "Neen. En Entretien nom Plang vum Constructeur erhält se, och ausserhalb vu senge Garagen.")),
                (s.Say("Do you work on electric cars?", "Travaillez-vous sur les voitures électriques ?", "Arbeiten Sie auch an Elektroautos?", "Schafft Dir och un Elektroautoen?"), s.Say("Ask us with the model and what it needs. We say at once whether it is for us.", "Indiquez-nous le modèle et le besoin. Nous disons tout de suite si c’est pour nous.", "Nennen Sie uns Modell und Anliegen. Wir sagen sofort, ob es etwas für uns ist.", "Sot eis de Modell a wat gemaach soll ginn. Mir soen direkt, ob et eppes fir eis ass.")),
                (s.Say("How do I know what it will cost?", "Comment savoir ce que cela coûtera ?", "Woher weiß ich, was es kostet?", "Wéi weess ech, wat et kascht?"), s.Say("You get the price before we begin. If we find more, we call first.", "Vous recevez le prix avant que nous commencions. Si nous trouvons autre chose, nous appelons d’abord.", "Sie bekommen den Preis, bevor wir anfangen. Finden wir mehr, rufen wir erst an.", "Dir kritt de Präis, ier mir ufänken. Fanne mir méi, ruffe mir fir d’éischt un."))),
        }),
        s.Section(new CallToAction
        {
            Heading = s.Say("Something rattles?", "Un bruit suspect ?", "Klappert etwas?", "Rabbelt eppes?"),
            Lead = s.Say("Call, or write what you hear.", "Appelez, ou décrivez ce que vous entendez.", "Rufen Sie an, oder schreiben Sie, was Sie hören.", "Rufft un, oder schreift, wat Dir héiert."),
            Button = s.Say("Ask for a date", "Demander un rendez-vous", "Termin anfragen", "No engem Rendez-vous froen"), ButtonLink = s.ToPage("contact"), Second = s.PhoneWords, SecondLink = s.ToPhone(),
        }, null, Ground.Tint));

    private static WebPage Services(Starter s) => s.Page("services", s.Say("Services", "Services", "Leistungen", "Servicer"),
        s.Say("Maintenance, tyres, brakes and more, for every make.", "Entretien, pneus, freins et plus, toutes marques.", "Wartung, Reifen, Bremsen und mehr, für alle Marken.", "Entretien, Pneuen, Bremsen a méi, fir all Mark."),
        s.Section(new Prices
        {
            Heading = s.Say("Services", "Services", "Leistungen", "Servicer"),
            Lead = s.Say("Ask for the price for your model: you get it in writing.", "Demandez le prix pour votre modèle : vous le recevez par écrit.", "Fragen Sie nach dem Preis für Ihr Modell: Sie bekommen ihn schriftlich.", "Frot nom Präis fir Äre Modell: Dir kritt e schrëftlech."),
            Groups =
            [
                Starter.Group(s.Say("Maintenance", "Entretien", "Wartung", "Entretien"),
                    (s.Say("Inspection by the maker’s plan", "Révision selon le constructeur", "Inspektion nach Herstellervorgabe", "Inspektioun nom Constructeur"), s.Say("With an entry in the digital service record.", "Avec inscription au carnet numérique.", "Mit Eintrag ins digitale Serviceheft.", "Mat Androung am digitale Carnet.")),
                    (s.Say("Oil change with filter", "Vidange avec filtre", "Ölwechsel mit Filter", "Uelegwiessel mat Filter"), s.Say("With oil the maker has approved.", "Avec une huile homologuée.", "Mit freigegebenem Öl.", "Mat homologéiertem Ueleg.")),
                    (s.Say("Air conditioning", "Climatisation", "Klimaservice", "Klima"), s.Say("Checked, refilled, cleaned.", "Contrôlée, rechargée, nettoyée.", "Geprüft, befüllt, gereinigt.", "Kontrolléiert, gefëllt, gebotzt."))),
                Starter.Group(s.Say("Tyres and brakes", "Pneus et freins", "Reifen und Bremsen", "Pneuen a Bremsen"),
                    (s.Say("Wheel change", "Changement de roues", "Radwechsel", "Rieder wiesselen"), s.Say("Balanced; storage on request.", "Équilibrage compris, gardiennage sur demande.", "Gewuchtet; Einlagerung auf Wunsch.", "Equilibréiert; Lagerung op Wonsch.")),
                    (s.Say("Brake pads and discs", "Plaquettes et disques", "Beläge und Scheiben", "Plaketten an Disken"), s.Say("Parts by known makers.", "Pièces de marque.", "Markenteile.", "Stécker vu bekannte Marken.")),
                    (s.Say("Wheel alignment", "Géométrie", "Achsvermessung", "Geometrie"), s.Say("Measured, set, printed.", "Mesurée, réglée, imprimée.", "Gemessen, eingestellt, mit Protokoll.", "Gemooss, agestallt, mat Protokoll."))),
            ],
        }, "table"));
}
