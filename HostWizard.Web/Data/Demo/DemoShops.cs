using HostWizard.Web.Domain;
using static HostWizard.Web.Data.Demo.DemoWebsite;
using static HostWizard.Web.Domain.SiteLanguage;

namespace HostWizard.Web.Data.Demo;

/// <summary>A made-up business without a site of ours, and how far the talk has come.</summary>
/// <param name="Name">Name of the business.</param>
/// <param name="Contact">Whom to ask for; null while nobody is known.</param>
/// <param name="Role">What they do there.</param>
/// <param name="Trade">What it does.</param>
/// <param name="Street">Number and street.</param>
/// <param name="PostalCode">Postal code.</param>
/// <param name="Town">Where it is.</param>
/// <param name="Language">The language to talk in.</param>
/// <param name="Website">What its website is like.</param>
/// <param name="Days">When it was noticed, in days before today.</param>
public sealed record DemoShop(string Name, string? Contact, string? Role, string Trade, string Street, string PostalCode, string Town, SiteLanguage Language, DemoWebsite Website, int Days)
{
    /// <summary>Whether somebody has spoken with them, and how many days ago.</summary>
    public int? CalledDays { get; init; }

    /// <summary>What is to be done next.</summary>
    public string? NextStep { get; init; }

    /// <summary>In how many days.</summary>
    public int DueIn { get; init; }

    /// <summary>What a person says it is worth, beside the count.</summary>
    public (int Score, string Why)? Override { get; init; }

    /// <summary>The notes of whoever met them.</summary>
    public string? Notes { get; init; }
}

/// <summary>The prospects that are looked at first. None of them exists.</summary>
public static class DemoShops
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<DemoShop> All { get; } =
    [
        new("Fleurs Reuter", "Christiane Reuter", "Owner", "Florist", "14, rue de l’Esplanade", "L-9227", "Diekirch", Fr, Tables, 12) { CalledDays = 3, NextStep = "Call Christiane", DueIn = 0, Notes = "Wants to show wedding work. Free after 14:00." },
        new("Chauffage Majerus", "Nico Majerus", "Owner", "Heating engineer", "3, Zone Industrielle", "L-9099", "Ettelbruck", Fr, None, 9) { Notes = "18 people, looks for staff on a third party’s page." },
        new("Restaurant Lëtzebuerger Kaschthaus", "Josée Kirsch", "Chef", "Restaurant", "4, rue de Bettembourg", "L-3333", "Hellange", Lb, DemoWebsite.Unreachable, 4) { NextStep = "Ask for the menu", DueIn = 2 },
        new("Carrosserie Da Silva", "Rui Da Silva", "Manager", "Car body shop", "121, avenue de la Liberté", "L-4602", "Differdange", Fr, BadCertificate, 25) { CalledDays = 2, NextStep = "Send prices", DueIn = -1 },
        new("Kayak Center Lultzhausen", null, null, "Leisure", "1, an der Baach", "L-9666", "Lultzhausen", De, Frames, 3) { Notes = "The season opens in April." },
        new("Notaire Biver", "Me Paul Biver", "Notary", "Law firm", "22, Grand-Rue", "L-9710", "Clervaux", Fr, Unsafe, 18) { CalledDays = 4, NextStep = "Call the office", DueIn = 5 },
        new("Schräinerei Kohn", "Ben Kohn", "Owner", "Joinery", "7, rue du Moulin", "L-9550", "Wiltz", Lb, OldWordPress, 6),
        new("Physio Mamer", "Tania Rossi", "Owner", "Physiotherapist", "88, route d’Arlon", "L-8210", "Mamer", Fr, Decent, 14) { Override = (78, "Opens a second practice in spring and asked for online booking.") },
        new("Epicerie Bouchon", "Marc Bouchon", "Owner", "Grocer", "15, rue de Luxembourg", "L-6110", "Junglinster", Fr, Builder, 30),
        new("Fleischerei Hoffmann", "Jos Hoffmann", "Owner", "Butcher", "9, Grand-Rue", "L-9410", "Vianden", De, Slow, 33) { CalledDays = 6, NextStep = "Call Jos after the fair", DueIn = 12 },
        new("Vëlosbuttek Nord", "Tom Nilles", "Manager", "Bicycle repair", "31, avenue Salentiny", "L-9080", "Ettelbruck", Lb, Modern, 40) { CalledDays = 21 },
        new("Antiquités Thill", "Marie Thill", "Owner", "Antiques", "5, rue du Marché", "L-1728", "Luxembourg", Fr, Parked, 8) { NextStep = "Call Marie", DueIn = 0 },
        new("Dachbau Wampach", "Jörg Wampach", "Manager", "Roofer", "12, op der Haart", "L-9999", "Wemperhardt", De, Gone, 5),
        new("Papeterie Scholtes", "Anne Scholtes", "Owner", "Shop", "2, rue de l’Alzette", "L-4010", "Esch-sur-Alzette", Fr, Shop, 20),
        new("Auto-École Feltes", "Luc Feltes", "Owner", "Driving school", "40, avenue de la Gare", "L-4131", "Esch-sur-Alzette", Fr, Error, 7),
    ];
}
