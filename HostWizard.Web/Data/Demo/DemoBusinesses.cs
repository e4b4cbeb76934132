using HostWizard.Web.Domain;
using static HostWizard.Web.Domain.SiteLanguage;
using static HostWizard.Web.Domain.SiteStatus;

namespace HostWizard.Web.Data.Demo;

/// <summary>A made-up business: who, where, what, and how far its website has come.</summary>
/// <param name="Name">Name of the business.</param>
/// <param name="Contact">Whom to ask for.</param>
/// <param name="Town">Where it is.</param>
/// <param name="Trade">What it does.</param>
/// <param name="Language">The language its visitors read.</param>
/// <param name="Status">Where its site stands today.</param>
/// <param name="Days">For how many days it has stood there; for live and later ones, since it first went live.</param>
/// <param name="Domain">Its domain, where it is not made from the name.</param>
/// <param name="MailHost">Label of its mail domain, where it shares one with another business of the same owner.</param>
public sealed record DemoBusiness(string Name, string Contact, string Town, string Trade, SiteLanguage Language, SiteStatus Status, int Days, string? Domain = null, string? MailHost = null);

/// <summary>The businesses of the demo. None of them exists.</summary>
public static class DemoBusinesses
{
    // Some days are chosen so that every rule of the dashboard has its case: 359 days live means a yearly service ends in 6 days.
    private static readonly DemoBusiness[] Named =
    [
        new("Boulangerie du Parc", "Claire Hoffmann", "Luxembourg", "Bakery", Fr, ProposalSent, 9),
        new("Étude Maître Kayser", "Me Anne Kayser", "Luxembourg", "Law firm", Fr, Live, 359, "etude-kayser.lu"),
        new("Salon Coiffure Élégance", "Nadia Ferreira", "Esch-sur-Alzette", "Hairdresser", Fr, Accepted, 5, "coiffure-élégance.lu"),
        new("Fahrschoul Nord", "Pit Wagener", "Ettelbruck", "Driving school", Lb, Suspended, 376),
        new("Käserei Müller & Söhne", "Jonas Müller", "Echternach", "Cheese dairy", De, PocReady, 9, "kaeserei-mueller.lu"),
        new("Atelier Vélo Kirchberg", "Tom Becker", "Kirchberg", "Bicycle repair", Fr, Live, 0, "atelier-velo.lu"),
        new("Optique Schmit", "Véronique Schmit", "Diekirch", "Optician", Fr, Live, 348),
        new("Garage Weber Esch", "Marc Weber", "Esch-sur-Alzette", "Garage", De, Live, 336, "garage-weber.lu"),
        new("Auberge du Moulin", "Paul Goergen", "Vianden", "Inn", Fr, ProposalSent, 4),
        new("Pharmacie Hansen", "Dr. Carole Hansen", "Mersch", "Pharmacy", Fr, PocReady, 2),
        new("Cabinet Dr Schmit", "Dr Luc Schmit", "Luxembourg", "Medical practice", Fr, Live, 355),
        new("Vinothèque Remich", "Isabelle Krier", "Remich", "Wine merchant", Fr, Draft, 12),
        new("Optique Schuman", "Jean-Claude Arend", "Luxembourg", "Optician", Fr, Cancelled, 210),
        new("Menuiserie Weis", "Guy Weis", "Redange", "Joinery", Fr, Live, 343),
        new("Blumme Lisa", "Lisa Thill", "Wiltz", "Florist", Lb, Live, 340),
        new("Bäckerei Oberweiler", "Franz Oberweiler", "Grevenmacher", "Bakery", De, Live, 712),
        new("Dachdeckerei Thönnes", "Uwe Thönnes", "Wasserbillig", "Roofer", De, Live, 368),
        new("Restaurant An der Schmëdd", "Romain Faber", "Clervaux", "Restaurant", Lb, Live, 501),
        new("Brasserie Le Viaduc", "Amélie Laurent", "Luxembourg", "Restaurant", Fr, Live, 265),
        new("Yoga Kirchberg", "Emma Collins", "Kirchberg", "Yoga studio", En, Live, 188),
        new("Babel Language School", "Oliver Grant", "Luxembourg", "Language school", En, Live, 97),
        new("Fiduciaire Ardennes", "Nicolas Lambert", "Clervaux", "Accountant", Fr, Live, 815),
        new("Architektur Büro Kaiser", "Katrin Kaiser", "Junglinster", "Architect", De, Live, 420),
        new("Immo Guttland", "Fernand Steichen", "Mersch", "Estate agent", Fr, Live, 298),
        new("Déierendokter Kieffer", "Dr. Martine Kieffer", "Bettembourg", "Veterinary practice", Lb, Live, 233),
        new("Kachschoul Miersch", "Sandy Reuter", "Mersch", "Cookery school", Lb, Live, 61),
        new("Elektro Zimmer", "Ralf Zimmer", "Dudelange", "Electrician", De, Live, 155),
        new("Chauffage Da Silva", "Rui Da Silva", "Differdange", "Heating engineer", Fr, Live, 726),
        new("Peinture Moreira & Fils", "Carlos Moreira", "Pétange", "Painter", Fr, Live, 318),
        new("Hotel Ourdall", "Josette Meyers", "Vianden", "Hotel", De, Live, 361),
        new("Camping um Séi", "Gilles Wagner", "Lultzhausen", "Camp site", Lb, Live, 204),
        new("Domaine Krier-Wellenstein", "Antoine Krier", "Wellenstein", "Winery", Fr, Live, 547),
        new("Cidrerie Ramborn d'Or", "Yves Reding", "Born", "Cider maker", Fr, Live, 131),
        new("Librairie Plume & Encre", "Sophie Nilles", "Luxembourg", "Bookshop", Fr, Live, 377),
        new("Bijouterie Étoile", "Hélène Marx", "Esch-sur-Alzette", "Jeweller", Fr, Live, 84),
        new("Kinésithérapie Belair", "Thomas Becker", "Luxembourg", "Physiotherapist", Fr, Live, 45),
        new("Studio Foto Lëtz", "Max Kremer", "Luxembourg", "Photographer", Lb, Live, 22),
        new("Green Fork Catering", "Sarah O'Neil", "Strassen", "Caterer", En, Live, 612),
        new("Metzlerei Wolff", "Serge Wolff", "Larochette", "Butcher", Lb, Live, 402),
        new("Gartenbau Schröder", "Heike Schröder", "Niederanven", "Gardener", De, Live, 176),
        new("Boulangerie du Parc Gare", "Claire Hoffmann", "Luxembourg", "Bakery", Fr, Live, 289, null, "boulangerie-du-parc"),
        new("Serrurerie Rapide 24", "Karim Benali", "Hollerich", "Locksmith", Fr, Live, 73),
        new("Clinique Dentaire Gasperich", "Dr. Inês Carvalho", "Gasperich", "Dentist", Fr, Accepted, 2),
        new("Transports Meisch", "Claude Meisch", "Bertrange", "Haulage", Fr, Accepted, 16),
        new("Kannerbuttek Wichtel", "Tessy Glod", "Steinfort", "Toy shop", Lb, Accepted, 1),
        new("Crêperie Bretonne Grund", "Maëlle Le Goff", "Grund", "Restaurant", Fr, ProposalSent, 15),
        new("Sanitär Feidt", "Stefan Feidt", "Hesperange", "Plumber", De, ProposalSent, 1),
        new("The Quiet Room Therapy", "Dr. Hannah Price", "Limpertsberg", "Psychotherapist", En, ProposalSent, 3),
        new("Imprimerie Faber", "Jeff Faber", "Mamer", "Printer", Fr, ProposalSent, 22),
        new("Schräinerei Holzwuerm", "Ben Schiltz", "Useldange", "Joinery", Lb, ProposalSent, 6),
        new("Fleurs & Jardins Neumann", "Monique Neumann", "Strassen", "Florist", Fr, ProposalSent, 11),
        new("Café Bei der Kierch", "Netty Schmitz", "Rumelange", "Café", Lb, PocReady, 1),
        new("Tanzschule Wirtz", "Daniela Wirtz", "Echternach", "Dance school", De, PocReady, 13),
        new("Pizzeria Da Nonna Lucia", "Lucia Bianchi", "Dudelange", "Restaurant", Fr, PocReady, 4),
        new("Moselle Boat Trips", "Steve Hoffmann", "Remich", "Boat trips", En, PocReady, 0),
        new("Atelier Céramique Terre d'Œuvre", "Joëlle Œhmen", "Nospelt", "Pottery", Fr, Draft, 1),
        new("Haff Reckinger", "Luc Reckinger", "Beckerich", "Farm shop", Lb, Draft, 3),
        new("Physio Nordstad", "Christophe Diederich", "Diekirch", "Physiotherapist", De, Draft, 8),
        new("Tailor & Thread", "Grace Okafor", "Luxembourg", "Tailor", En, Draft, 0),
        new("Nettoyage Soleil", "Maria João Pinto", "Schifflange", "Cleaning", Fr, Draft, 27),
        new("Solarenergie Sauer", "Dieter Wägner", "Rosport", "Solar panels", De, Suspended, 590),
        new("Magasin Bio Tournesol", "Florence Petit", "Wiltz", "Organic shop", Fr, Cancelled, 640),
        new("Wellness Oase Mondorf", "Birgit Krämer", "Mondorf-les-Bains", "Spa", De, Cancelled, 35),
    ];

    private static readonly (string Word, string Trade, SiteLanguage Language)[] Trades =
    [
        ("Boulangerie", "Bakery", Fr), ("Bäckerei", "Bakery", De), ("Garage", "Garage", Fr), ("Coiffure", "Hairdresser", Fr), ("Restaurant", "Restaurant", Fr),
        ("Pharmacie", "Pharmacy", Fr), ("Étude", "Law firm", Fr), ("Fiduciaire", "Accountant", Fr), ("Schräinerei", "Joinery", Lb), ("Menuiserie", "Joinery", Fr),
        ("Elektro", "Electrician", De), ("Dachdeckerei", "Roofer", De), ("Blumme", "Florist", Lb), ("Fleurs", "Florist", Fr), ("Optique", "Optician", Fr),
        ("Cabinet Dr", "Medical practice", Fr), ("Fahrschoul", "Driving school", Lb), ("Metzlerei", "Butcher", Lb), ("Boucherie", "Butcher", Fr), ("Hôtel", "Hotel", Fr),
        ("Café", "Café", Fr), ("Immo", "Estate agent", Fr), ("Architecture", "Architect", Fr), ("Gärtnerei", "Gardener", De), ("Peinture", "Painter", Fr),
        ("Chauffage", "Heating engineer", Fr), ("Yoga Studio", "Yoga studio", En), ("Bike Shop", "Bicycle repair", En), ("Kiné", "Physiotherapist", Fr), ("Vinothèque", "Wine merchant", Fr),
        ("Buttek", "Shop", Lb),
    ];

    private static readonly string[] Families =
    [
        "Schmit", "Müller", "Weber", "Hoffmann", "Wagner", "Thill", "Kieffer", "Reuter", "Faber", "Kremer", "Meyers", "Krier", "Da Silva", "Ferreira", "Pereira", "Lambert", "Laurent",
        "Dupont", "Klein", "Schneider", "Becker", "Kayser", "Steichen", "Goergen", "Hansen", "Welter", "Majerus", "Thönnes", "Büchler", "Gonçalves", "Muñoz", "Lefèvre", "Noël", "Frantz",
        "Jung", "Peters", "Mousel", "Kirsch", "Feltes", "Wampach", "Scholtes",
    ];

    private static readonly string[] Towns =
    [
        "Luxembourg", "Esch-sur-Alzette", "Differdange", "Dudelange", "Ettelbruck", "Diekirch", "Wiltz", "Echternach", "Rumelange", "Grevenmacher", "Remich", "Vianden", "Mersch", "Mamer", "Strassen",
        "Bertrange", "Hesperange", "Pétange", "Sanem", "Käerjeng", "Bettembourg", "Schifflange", "Clervaux", "Redange", "Junglinster", "Walferdange", "Steinsel", "Contern", "Larochette",
    ];

    private static readonly string[] FirstNames =
    [
        "Anne", "Marc", "Claire", "Luc", "Nadia", "Pit", "Jonas", "Sophie", "Tom", "Véronique", "Paul", "Carole", "Guy", "Lisa", "Franz", "Amélie", "Emma", "Oliver", "Katrin", "Fernand",
        "Martine", "Rui", "Carlos", "Josette", "Gilles", "Inês", "Zoë",
    ];

    // One of every combination of the lists, in an order that looks like none: a step without a common factor visits them all.
    private static readonly int Combinations = Trades.Length * Families.Length * Towns.Length;
    private const int Step = 7919;

    /// <summary>So many businesses: the named ones first, then combinations; the same ones every time.</summary>
    public static IEnumerable<DemoBusiness> Take(int count, Random chance)
        => Named.Take(count).Concat(Enumerable.Range(0, Math.Max(0, count - Named.Length)).Select(number => Combined(number, chance)));

    /// <summary>Further businesses, that are in nobody's list yet.</summary>
    public static DemoBusiness Combined(int number, Random chance)
    {
        var at = (int)((long)number * Step % Combinations);
        var (word, trade, language) = Trades[at % Trades.Length];
        var family = Families[at / Trades.Length % Families.Length];
        var town = Towns[at / Trades.Length / Families.Length];
        var (status, days) = Standing(chance);
        return new($"{word} {family} {town}", $"{FirstNames[chance.Next(FirstNames.Length)]} {family}", town, trade, language, status, days);
    }

    private static (SiteStatus Status, int Days) Standing(Random chance) => chance.Next(100) switch
    {
        < 8 => (Draft, chance.Next(0, 40)),
        < 16 => (PocReady, chance.Next(0, 20)),
        < 26 => (ProposalSent, chance.Next(0, 30)),
        < 31 => (Accepted, chance.Next(0, 20)),
        < 89 => (Live, chance.Next(1, 900)),
        < 93 => (Suspended, chance.Next(60, 900)),
        _ => (Cancelled, chance.Next(30, 900)),
    };
}
