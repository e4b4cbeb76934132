using HostWizard.Web.Domain.Websites;
using HostWizard.Web.Pages.Shared.Website.Sections;

namespace HostWizard.Web.Pages.Shared.Website.Starters;

/// <summary>A restaurant's website.</summary>
internal static class RestaurantStarter
{
    public static (string Claim, IEnumerable<WebPage> Pages) Of(Starter s) => (
        s.Say($"Restaurant{s.InTown}", $"Restaurant{s.InTown}", $"Restaurant{s.InTown}", $"Restaurant{s.InTown}"),
        [Home(s), Menu(s), s.ContactPage(
            s.Say("Tell us the day, the time and how many you are. The table is yours once we have confirmed it.", "Dites-nous le jour, l’heure et combien vous serez. La table est à vous dès que nous l’avons confirmée.", "Nennen Sie uns Tag, Uhrzeit und Personenzahl. Der Tisch ist Ihrer, sobald wir ihn bestätigt haben.", "Sot eis den Dag, d’Auer a wéi vill Persounen Dir sidd. Den Dësch ass Ären, soubal mir e confirméiert hunn."),
            s.Say("Your table", "Votre table", "Ihr Tisch", "Ären Dësch"),
            s.Say("We use your details for this reservation only.", "Vos données ne servent qu’à cette réservation.", "Wir verwenden Ihre Angaben nur für diese Reservierung.", "Mir benotzen Är Donnéeë just fir dës Reservatioun."))]);

    private static WebPage Home(Starter s) => s.Home(
        s.Say($"{s.Business.Name}: a kitchen that follows the seasons{s.InTown}. See the menu and reserve a table.", $"{s.Business.Name} : une cuisine qui suit les saisons{s.InTown}. Voir la carte et réserver une table.", $"{s.Business.Name}: Küche nach der Jahreszeit{s.InTown}. Karte ansehen und Tisch reservieren.", $"{s.Business.Name}: eng Kichen, déi der Saison nogeet{s.InTown}. Kuckt d’Kaart a reservéiert en Dësch."),
        s.Section(new Hero
        {
            Heading = s.Say("Sit down. The evening is yours.", "Asseyez-vous. La soirée est à vous.", "Setzen Sie sich. Der Abend gehört Ihnen.", "Sëtzt Iech. Den Owend gehéiert Iech."),
            Lead = s.Say("We cook what the season gives, pour wines from the Moselle, and hurry nobody.", "Nous cuisinons ce que donne la saison, servons les vins de la Moselle et ne pressons personne.", "Wir kochen, was die Jahreszeit hergibt, schenken Weine von der Mosel aus und drängen niemanden.", "Mir kachen, wat d’Saison hiergëtt, zerwéiere Wäi vun der Musel an dränge keen."),
            Button = s.Say("Reserve a table", "Réserver une table", "Tisch reservieren", "En Dësch reservéieren"), ButtonLink = s.ToPage("contact"),
            Second = s.Say("See the menu", "Voir la carte", "Zur Karte", "D’Kaart kucken"), SecondLink = s.ToPage("menu"),
            Picture = Starter.Art("restaurant-moselle"),
        }, "full", Ground.Deep),
        s.Section(new Text
        {
            Heading = s.Say("A stove, a table and time", "Un fourneau, une table et du temps", "Ein Herd, ein Tisch und Zeit", "En Häerd, en Dësch an Zäit"),
            Body = s.Say("<p>In the morning we look at what is there: what the gardens, the water and the woods have given. Out of that comes a short menu, and we cook every dish on it ourselves.</p><p>Come as a couple, as a family or with the whole team. Tell us what you do not eat, and we cook something else.</p>",
                "<p>Le matin, nous regardons ce qu’il y a : ce que les jardins, l’eau et les bois ont donné. Il en naît une carte courte, et chaque plat sort de notre cuisine.</p><p>Venez à deux, en famille ou avec toute l’équipe. Dites-nous ce que vous ne mangez pas, nous cuisinerons autre chose.</p>",
                "<p>Am Morgen schauen wir, was da ist: was Gärten, Wasser und Wald hergegeben haben. Daraus wird eine kurze Karte, und jedes Gericht kochen wir selbst.</p><p>Kommen Sie zu zweit, mit der Familie oder mit der ganzen Mannschaft. Sagen Sie uns, was Sie nicht essen, dann kochen wir etwas anderes.</p>",
                "<p>Moies kucke mir, wat do ass: wat d’Gäert, d’Waasser an de Bësch hierginn. Doraus gëtt eng kuerz Kaart, an all Plat kache mir selwer.</p><p>Kommt zu zwee, mat der Famill oder mat der ganzer Equipe. Sot eis, wat Dir net iesst, da kache mir eppes anescht.</p>"),
        }, "centre"),
        s.Section(new Prices
        {
            Heading = s.Say("What the year brings", "Ce que l’année apporte", "Was das Jahr bringt", "Wat d’Joer bréngt"),
            Lead = s.Say("The menu changes. These come back.", "La carte change. Ceux-ci reviennent.", "Die Karte wechselt. Das hier kehrt wieder.", "D’Kaart ännert. Dat hei kënnt erëm."),
            Groups =
            [
                Starter.Group(s.Say("Spring", "Printemps", "Frühling", "Fréijoer"),
                    (s.Say("White asparagus", "Asperges blanches", "Weißer Spargel", "Wäiss Spargelen"), s.Say("Ham, new potatoes, butter", "Jambon, pommes de terre nouvelles, beurre", "Schinken, neue Kartoffeln, Butter", "Ham, nei Gromperen, Botter")),
                    (s.Say("Fresh goat’s cheese", "Chèvre frais", "Ziegenfrischkäse", "Frësche Geessekéis"), s.Say("Herbs, honey", "Herbes, miel", "Kräuter, Honig", "Kraider, Hunneg"))),
                Starter.Group(s.Say("Summer", "Été", "Sommer", "Summer"),
                    (s.Say("Trout in Riesling", "Truite au riesling", "Forelle in Riesling", "Frell am Riesling"), s.Say("Lemon, shallots, cream", "Citron, échalotes, crème", "Zitrone, Schalotten, Rahm", "Zitroun, Schalotten, Rahm")),
                    (s.Say("Garden tomatoes", "Tomates du jardin", "Gartentomaten", "Tomaten aus dem Gaart"), s.Say("Basil, oil, bread", "Basilic, huile, pain", "Basilikum, Öl, Brot", "Basilikum, Ueleg, Brout"))),
                Starter.Group(s.Say("Autumn", "Automne", "Herbst", "Hierscht"),
                    (s.Say("Venison stew", "Civet de chevreuil", "Rehragout", "Ziwwi vum Réi"), s.Say("Red cabbage, pear", "Chou rouge, poire", "Rotkraut, Birne", "Roude Kabes, Bir")),
                    (s.Say("Plum tart", "Tarte aux quetsches", "Zwetschgenkuchen", "Quetschentaart"), s.Say("Yeast dough, cinnamon", "Pâte levée, cannelle", "Hefeteig, Zimt", "Hiefdeeg, Kanéil"))),
                Starter.Group(s.Say("Winter", "Hiver", "Winter", "Wanter"),
                    ("Bouneschlupp", s.Say("Green beans, potatoes, bacon", "Haricots verts, pommes de terre, lard", "Grüne Bohnen, Kartoffeln, Speck", "Gréng Bounen, Gromperen, Speck")),
                    (s.Say("Baked apple", "Pomme au four", "Bratapfel", "Gebakenen Apel"), s.Say("Walnuts, vanilla", "Noix, vanille", "Walnüsse, Vanille", "Nëss, Vanill"))),
            ],
        }, "menu", Ground.Tint),
        s.Section(new Gallery
        {
            Heading = s.Say("On the plate and in the glass", "Dans l’assiette et dans le verre", "Auf dem Teller und im Glas", "Um Teller an am Glas"),
            Items = Starter.Arts("restaurant-fisch", "restaurant-glas", "restaurant-spargel"),
        }, "tall"),
        s.Section(new Questions
        {
            Heading = s.Say("Before you come", "Avant de venir", "Bevor Sie kommen", "Ier Dir kommt"),
            Items = Starter.Ask(
                (s.Say("What about allergies?", "Et les allergies ?", "Was ist bei Allergien?", "A wéi ass et mat Allergien?"), s.Say("Tell us when you reserve. We have the list of allergens here, and the kitchen answers whatever the list does not say.", "Dites-le en réservant. Nous avons la liste des allergènes ici, et la cuisine répond à ce que la liste ne dit pas.", "Sagen Sie es bei der Reservierung. Die Liste der Allergene liegt bei uns, und was nicht darauf steht, beantwortet die Küche.", "Sot et bei der Reservatioun. D’Lëscht vun den Allergene läit bei eis, a wat net drop steet, dorop äntwert d’Kichen.")),
                (s.Say("Do you cook without meat?", "Cuisinez-vous sans viande ?", "Kochen Sie auch ohne Fleisch?", "Kacht Dir och ouni Fleesch?"), s.Say("Yes. If you eat no animal products at all, let us know a day ahead and we prepare for it.", "Oui. Si vous ne mangez aucun produit animal, prévenez-nous la veille et nous nous préparons.", "Ja. Wenn Sie ganz auf tierische Produkte verzichten, sagen Sie uns einen Tag vorher Bescheid.", "Jo. Wann Dir guer näischt vun Déieren iesst, sot eis een Dag virdru Bescheed.")),
                (s.Say("Can we come as a large party?", "Pouvons-nous venir nombreux ?", "Können wir mit vielen kommen?", "Kënne mir mat ville Leit kommen?"), s.Say("Gladly. Write to us early with the day and the number of people, and we agree on a menu together.", "Avec plaisir. Écrivez-nous tôt avec la date et le nombre de personnes, et nous convenons ensemble d’un menu.", "Gern. Schreiben Sie uns früh mit Tag und Personenzahl, dann stimmen wir gemeinsam ein Menü ab.", "Gär. Schreift eis fréi mam Dag a mat der Zuel vu Leit, da maache mir zesummen e Menü aus."))),
        }, null, Ground.Tint),
        s.Section(new CallToAction
        {
            Heading = s.Say("We will keep a table for you.", "Nous vous gardons une table.", "Wir halten Ihnen einen Tisch frei.", "Mir halen Iech en Dësch fräi."),
            Lead = s.Say("The day, the time, how many you are. That is all we need.", "Le jour, l’heure, le nombre de personnes. Il ne nous faut rien de plus.", "Tag, Uhrzeit, Personenzahl. Mehr brauchen wir nicht.", "Den Dag, d’Auer, wéi vill Leit. Méi brauche mir net."),
            Button = s.Say("Reserve", "Réserver", "Reservieren", "Reservéieren"), ButtonLink = s.ToPage("contact"), Second = s.PhoneWords, SecondLink = s.ToPhone(),
        }, null, Ground.Brand));

    private static WebPage Menu(Starter s) => s.Page("menu", s.Say("Menu", "La carte", "Speisekarte", "Kaart"),
        s.Say("What we cook and what we pour, from the first course to the last glass.", "Ce que nous cuisinons et ce que nous servons, de l’entrée au dernier verre.", "Was wir kochen und ausschenken, von der Vorspeise bis zum letzten Glas.", "Wat mir kachen a wat mir zerwéieren, vun der Entrée bis bei dat lescht Glas."),
        s.Section(new Hero
        {
            Heading = s.Say("Short, so that it stays fresh", "Courte, pour rester fraîche", "Kurz, damit alles frisch bleibt", "Kuerz, fir datt alles frësch bleift"),
            Lead = s.Say("This is how we cook. What else there is today, we tell you at the table.", "Voici notre cuisine. Ce qu’il y a de plus aujourd’hui, nous vous le disons à table.", "So kochen wir. Was es heute sonst noch gibt, sagen wir Ihnen am Tisch.", "Esou kache mir. Wat et haut soss nach gëtt, soe mir Iech um Dësch."),
        }, "plain", Ground.Tint),
        s.Section(new Prices
        {
            Groups =
            [
                Starter.Group(s.Say("To begin", "Pour commencer", "Zum Anfang", "Fir unzefänken"),
                    (s.Say("Soup of the day", "Soupe du jour", "Tagessuppe", "Zopp vum Dag"), s.Say("From what the garden gives", "Selon le jardin", "Aus dem, was der Garten gibt", "Aus deem, wat de Gaart hiergëtt")),
                    (s.Say("Smoked trout", "Truite fumée", "Geräucherte Forelle", "Gereechert Frell"), s.Say("Horseradish, apple", "Raifort, pomme", "Meerrettich, Apfel", "Mierrettech, Apel")),
                    (s.Say("Lamb’s lettuce", "Mâche", "Feldsalat", "Feldzalot"), s.Say("Bacon, walnuts", "Lard, noix", "Speck, Walnüsse", "Speck, Nëss"))),
                Starter.Group(s.Say("Main dishes", "Plats", "Hauptgerichte", "Haaptplaten"),
                    ("Judd mat Gaardebounen", s.Say("Smoked collar of pork, broad beans, potatoes", "Collet de porc fumé, fèves des marais, pommes de terre", "Geräucherter Schweinenacken, Saubohnen, Kartoffeln", "Gereecherten Hals vum Schwäin, Gaardebounen, Gromperen")),
                    (s.Say("Trout in Riesling", "Truite au riesling", "Forelle in Riesling", "Frell am Riesling"), s.Say("Shallots, cream, rice", "Échalotes, crème, riz", "Schalotten, Rahm, Reis", "Schalotten, Rahm, Räis")),
                    ("Kniddelen", s.Say("Flour dumplings, with bacon or with mushrooms", "Quenelles de farine, au lard ou aux champignons", "Mehlklöße, mit Speck oder mit Pilzen", "Mat Speck oder mat Champignonen"))),
                Starter.Group(s.Say("To finish", "Pour finir", "Zum Schluss", "Fir den Dessert"),
                    (s.Say("Fruit tart", "Tarte aux fruits", "Obstkuchen", "Uebsttaart"), s.Say("Plums, apples or rhubarb", "Quetsches, pommes ou rhubarbe", "Zwetschgen, Äpfel oder Rhabarber", "Quetschen, Äppel oder Rubbarb")),
                    (s.Say("Crème brûlée", "Crème brûlée", "Crème brûlée", "Crème brûlée"), s.Say("With vanilla", "À la vanille", "Mit Vanille", "Mat Vanill")),
                    (s.Say("Cheese", "Fromages", "Käse", "Kéis"), s.Say("Bread, chutney", "Pain, chutney", "Brot, Chutney", "Brout, Chutney"))),
                Starter.Group(s.Say("In the glass", "Dans le verre", "Im Glas", "Am Glas"),
                    (s.Say("Crémant de Luxembourg", "Crémant de Luxembourg", "Crémant de Luxembourg", "Crémant de Luxembourg"), s.Say("To begin with", "Pour l’apéritif", "Zum Aperitif", "Fir den Apéritif")),
                    (s.Say("Riesling, Auxerrois, Pinot gris", "Riesling, auxerrois, pinot gris", "Riesling, Auxerrois, Pinot gris", "Riesling, Auxerrois, Pinot gris"), s.Say("From the Moselle", "De la Moselle", "Von der Mosel", "Vun der Musel")),
                    (s.Say("Juice, water, coffee", "Jus, eau, café", "Saft, Wasser, Kaffee", "Jus, Waasser, Kaffi"), s.Say("Tap water on request", "Carafe d’eau sur demande", "Leitungswasser auf Wunsch", "Krunnewaasser op Wonsch"))),
            ],
        }, "menu"),
        s.Section(new CallToAction
        {
            Heading = s.Say("Hungry already?", "Déjà faim ?", "Schon Hunger?", "Schonn Honger?"),
            Lead = s.Say("A few words are enough, and the table is laid.", "Quelques mots suffisent, et le couvert est mis.", "Ein paar Worte genügen, und es ist gedeckt.", "E puer Wierder ginn duer, an den Dësch ass gedeckt."),
            Button = s.Say("Reserve a table", "Réserver une table", "Tisch reservieren", "En Dësch reservéieren"), ButtonLink = s.ToPage("contact"), Second = s.PhoneWords, SecondLink = s.ToPhone(),
        }, null, Ground.Brand));
}
