using HostWizard.Web.Domain.Websites;
using HostWizard.Web.Pages.Shared.Website.Sections;

namespace HostWizard.Web.Pages.Shared.Website.Starters;

/// <summary>A baker's website.</summary>
internal static class BakeryStarter
{
    public static (string Claim, IEnumerable<WebPage> Pages) Of(Starter s) => (
        s.Say($"Artisan bakery{s.InTown}", $"Boulangerie artisanale{s.InTown}", $"Handwerksbäckerei{s.InTown}", $"Handwierksbäckerei{s.InTown}"),
        [Home(s), Breads(s), s.ContactPage(
            s.Say("Order by the evening before, and it waits for you in the morning.", "Commandez la veille, et tout vous attend le matin.", "Bis zum Vorabend bestellt, liegt morgens alles bereit.", "Bis den Owend virdru bestallt, läit moies alles prett."),
            s.Say("Write to the bakery", "Écrire à la boulangerie", "Schreiben Sie der Bäckerei", "Schreift der Bäckerei"),
            s.Say("We use your details for this answer only.", "Vos données ne servent qu’à vous répondre.", "Wir verwenden Ihre Angaben nur für diese Antwort.", "Mir benotzen Är Donnéeë just fir dës Äntwert."))]);

    private static WebPage Home(Starter s) => s.Home(
        s.Say($"{s.Business.Name}: bread, pastries and cakes, baked by hand{s.InTown}.", $"{s.Business.Name} : pains, viennoiseries et gâteaux faits main{s.InTown}.", $"{s.Business.Name}: Brot, Gebäck und Kuchen von Hand gebacken{s.InTown}.", $"{s.Business.Name}: Brout, Gebäck a Kuch vun Hand gebak{s.InTown}."),
        s.Section(new Hero
        {
            Heading = s.Say("Bread that was given time.", "Du pain qui a pris son temps.", "Brot, das Zeit hatte.", "Brout, dat Zäit hat."),
            Lead = s.Say("Flour, water, salt, and a night to rise. We bake it ourselves, every day, and you can smell it from the street.", "Farine, eau, sel, et une nuit pour lever. Nous cuisons tout nous-mêmes, chaque jour, et cela se sent jusque dans la rue.", "Mehl, Wasser, Salz und eine Nacht zum Gehen. Wir backen selbst, jeden Tag, und man riecht es bis auf die Straße.", "Miel, Waasser, Salz an eng Nuecht fir opzegoen. Mir baken alles selwer, all Dag, an et richt een et bis op d’Strooss."),
            Button = s.Say("Order for tomorrow", "Commander pour demain", "Für morgen bestellen", "Fir muer bestellen"), ButtonLink = s.ToPage("contact"),
            Second = s.Say("See our breads", "Voir nos pains", "Unsere Brote", "Eis Brouter"), SecondLink = s.ToPage("breads"),
            Picture = Starter.Art("bakery-hero"),
        }, "poster", Ground.Brand),
        s.Section(new Text
        {
            Heading = s.Say("A house that gets up early", "Une maison qui se lève tôt", "Ein Haus, das früh aufsteht", "En Haus, dat fréi opsteet"),
            Body = s.Say("<p>While the town sleeps, the oven is already warm. We knead in the evening, let the dough rest, and shape every loaf by hand in the morning.</p><p>What we sell today was baked today. What is left in the evening is never thrown away.</p>",
                "<p>Quand la ville dort, le four est déjà chaud. Nous pétrissons le soir, laissons reposer la pâte et façonnons chaque pain à la main au petit matin.</p><p>Ce que nous vendons aujourd’hui a été cuit aujourd’hui. Le soir, rien de ce qui reste ne se perd.</p>",
                "<p>Wenn die Stadt noch schläft, ist der Ofen schon warm. Wir kneten am Abend, lassen den Teig ruhen und formen jedes Brot am Morgen von Hand.</p><p>Was wir heute verkaufen, ist heute gebacken. Was am Abend übrig bleibt, wird nicht weggeworfen.</p>",
                "<p>Wann d’Stad nach schléift, ass den Uewe scho waarm. Mir knieden owes, loossen den Deeg raschten a formen all Brout moies vun Hand.</p><p>Wat mir haut verkafen, ass haut gebak. Wat owes iwwreg bleift, gëtt net ewechgehäit.</p>"),
            Picture = Starter.Art("bakery-shop"),
        }, "pic"),
        s.Section(new Gallery
        {
            Heading = s.Say("From the night to the counter", "De la nuit au comptoir", "Von der Nacht bis zur Theke", "Vun der Nuecht bis op d’Téik"),
            Items = Starter.Arts("bakery-baguettes", "bakery-croissant", "bakery-tarte", "bakery-boule"),
        }, "mosaic", Ground.Tint),
        s.Section(new Questions
        {
            Heading = s.Say("Good to know", "Bon à savoir", "Gut zu wissen", "Gutt ze wëssen"),
            Items = Starter.Ask(
                (s.Say("What about allergens?", "Et les allergènes ?", "Was ist mit Allergenen?", "A wéi ass et mat Allergenen?"), s.Say("We keep a list at the counter and are glad to read it with you. If you are allergic, please tell us before you choose.", "La liste est au comptoir et nous la lisons volontiers avec vous. En cas d’allergie, dites-le-nous avant de choisir.", "Die Liste liegt an der Theke, und wir gehen sie gern mit Ihnen durch. Sagen Sie uns bitte vor dem Kauf, wenn Sie allergisch sind.", "D’Lëscht läit op der Téik, a mir ginn se gär mat Iech duerch. Sot eis w.e.g. virdrun, wann Dir allergesch sidd.")),
                (s.Say("Can I order a cake?", "Puis-je commander un gâteau ?", "Kann ich eine Torte bestellen?", "Kann ech eng Taart bestellen?"), s.Say("Yes. Tell us for how many people and for which day, two days ahead if you can.", "Oui. Dites-nous pour combien de personnes et pour quel jour, deux jours à l’avance si possible.", "Ja. Sagen Sie uns, für wie viele Personen und für welchen Tag, am besten zwei Tage vorher.", "Jo. Sot eis, fir wéi vill Leit a fir wéi een Dag, am beschten zwee Deeg virdrun.")),
                (s.Say("Do you supply restaurants?", "Livrez-vous les restaurants ?", "Beliefern Sie Restaurants?", "Liwwert Dir u Restauranten?"), s.Say("Write to us with what you need each morning. We tell you honestly whether we can do it.", "Écrivez-nous ce qu’il vous faut chaque matin. Nous vous dirons franchement si nous pouvons le faire.", "Schreiben Sie uns, was Sie jeden Morgen brauchen. Wir sagen ehrlich, ob es geht.", "Schreift eis, wat Dir all Moie braucht. Mir soen éierlech, ob et geet."))),
        }),
        s.Section(new CallToAction
        {
            Heading = s.Say("We take care of breakfast.", "On s’occupe du petit-déjeuner.", "Ums Frühstück kümmern wir uns.", "Ëm de Kaffi këmmere mir eis."),
            Lead = s.Say("Order the evening before, collect without waiting.", "Commandez la veille, passez sans attendre.", "Am Vorabend bestellen, ohne Warten abholen.", "Den Owend virdru bestellen, ouni ze waarden ofhuelen."),
            Button = s.Say("Order", "Commander", "Bestellen", "Bestellen"), ButtonLink = s.ToPage("contact"), Second = s.PhoneWords, SecondLink = s.ToPhone(),
        }, null, Ground.Brand));

    private static WebPage Breads(Starter s) => s.Page("breads", s.Say("Our breads", "Nos pains", "Unsere Brote", "Eis Brouter"),
        s.Say("What comes out of our oven.", "Ce qui sort de notre four.", "Was aus unserem Ofen kommt.", "Wat aus eisem Uewe kënnt."),
        s.Section(new Hero
        {
            Heading = s.Say("What comes out of the oven", "Ce qui sort du four", "Was aus dem Ofen kommt", "Wat aus dem Uewe kënnt"),
            Lead = s.Say("Our choice changes with the day and the season. Ask at the counter what is still warm.", "Notre choix change selon le jour et la saison. Demandez au comptoir ce qui est encore chaud.", "Unsere Auswahl wechselt mit Tag und Jahreszeit. Fragen Sie an der Theke, was noch warm ist.", "Eis Auswiel wiesselt mam Dag an der Saison. Frot op der Téik, wat nach waarm ass."),
        }, "plain", Ground.Tint),
        s.Section(new Prices
        {
            Groups =
            [
                Starter.Group(s.Say("Bread", "Pains", "Brote", "Brouter"),
                    (s.Say("Country sourdough", "Campagne au levain", "Landbrot mit Sauerteig", "Baurebrout mat Sauerdeeg"), s.Say("Wheat and rye, a dark crust.", "Froment et seigle, croûte brune.", "Weizen und Roggen, dunkle Kruste.", "Weess a Kar, eng donkel Kuuscht.")),
                    (s.Say("Baguette", "Baguette de tradition", "Baguette", "Baguette"), s.Say("Baked several times a day.", "Cuite plusieurs fois par jour.", "Mehrmals am Tag gebacken.", "Méi wéi eemol den Dag gebak.")),
                    (s.Say("Rye bread", "Pain de seigle", "Roggenbrot", "Karebrout"), s.Say("Keeps for a week.", "Se garde une semaine.", "Hält eine Woche.", "Hält eng Woch."))),
                Starter.Group(s.Say("Breakfast pastries", "Viennoiseries", "Frühstücksgebäck", "Fréistécksgebäck"),
                    (s.Say("Butter croissant", "Croissant au beurre", "Buttercroissant", "Croissant mat Botter"), s.Say("Folded by hand.", "Tourage à la main.", "Von Hand getourt.", "Vun Hand gefaalt.")),
                    (s.Say("Chocolate roll", "Pain au chocolat", "Schokoladenbrötchen", "Schockelasbréitchen"), s.Say("Two bars, always.", "Deux barres, toujours.", "Immer zwei Stangen.", "Ëmmer zwou Staangen.")),
                    (s.Say("Raisin whirl", "Escargot aux raisins", "Rosinenschnecke", "Schneck"), s.Say("With vanilla cream.", "À la crème vanille.", "Mit Vanillecreme.", "Mat Vanillscrème."))),
                Starter.Group(s.Say("Cakes", "Pâtisserie", "Kuchen und Torten", "Kuch an Taarten"),
                    (s.Say("Plum tart", "Tarte aux quetsches", "Zwetschgenkuchen", "Quetschentaart"), s.Say("From the end of August.", "Dès la fin août.", "Ab Ende August.", "Vun Enn August un.")),
                    (s.Say("Éclair", "Éclair", "Éclair", "Éclair"), s.Say("Coffee or chocolate.", "Café ou chocolat.", "Kaffee oder Schokolade.", "Kaffi oder Schockela.")),
                    (s.Say("Birthday cake", "Gâteau d’anniversaire", "Geburtstagstorte", "Gebuertsdagskuch"), s.Say("To order, from four people.", "Sur commande, dès quatre personnes.", "Auf Bestellung, ab vier Personen.", "Op Bestellung, vu véier Persounen un."))),
            ],
        }, "columns"));
}
