using HostWizard.Web.Domain;

namespace HostWizard.Web.Infrastructure.Pdf;

/// <summary>What a proposal says on paper besides what was written for it. {0} and {1} stand for what is filled in.</summary>
internal sealed record ProposalWords
{
    public required string Code { get; init; }
    public required string Title { get; init; }
    public required string Proposal { get; init; }
    public required string Version { get; init; }
    public required string For { get; init; }
    public required string AcceptedOn { get; init; }
    public required string Addressee { get; init; }
    public required string ValidUntil { get; init; }
    public required string Contact { get; init; }
    public required string Services { get; init; }
    public required string BeforeTax { get; init; }
    public required string Options { get; init; }
    public required string Chosen { get; init; }
    public required string NotChosen { get; init; }
    public required string Continued { get; init; }
    public required string Totals { get; init; }
    public required string Net { get; init; }
    public required string Tax { get; init; }
    public required string Acceptance { get; init; }
    public required string AcceptedBy { get; init; }
    public required string AcceptedAt { get; init; }
    public required string AcceptedFrom { get; init; }
    public required string LocalTime { get; init; }
    public required string Next { get; init; }
    public required string Visit { get; init; }
    public required string Answer { get; init; }
    public required string Reread { get; init; }
    public required string Scan { get; init; }
    public required string ScanAccepted { get; init; }
    public required string Terms { get; init; }
    public required string Page { get; init; }
    public required string Quote { get; init; }

    /// <summary>The words of a language.</summary>
    public static ProposalWords Of(SiteLanguage language) => language switch
    {
        SiteLanguage.Fr => French,
        SiteLanguage.De => German,
        SiteLanguage.Lb => Luxembourgish,
        _ => English,
    };

    private static readonly ProposalWords English = new()
    {
        Code = "en",
        Title = "Your new website\nis ready.",
        Proposal = "Proposal {0}",
        Version = "version {0}",
        For = "A proposal for {0}",
        AcceptedOn = "Accepted on {0}",
        Addressee = "For",
        ValidUntil = "Valid until",
        Contact = "Your contact",
        Services = "Services and prices",
        BeforeTax = "excl. VAT",
        Options = "Optional, not included in the totals",
        Chosen = "Options chosen, included in the totals",
        NotChosen = "Options not chosen",
        Continued = "{0} (continued)",
        Totals = "Totals",
        Net = "{0} excl. VAT",
        Tax = "VAT {0}: {1}",
        Acceptance = "Accepted",
        AcceptedBy = "Accepted by",
        AcceptedAt = "Date and time",
        AcceptedFrom = "From the address",
        LocalTime = "Luxembourg time",
        Next = "Next steps",
        Visit = "Visit the website, on a phone or a computer:",
        Answer = "Choose your options, accept, or ask for a change:",
        Reread = "Everything that was agreed can be read again here:",
        Scan = "The code beside these lines opens the same page on your phone. No account is needed, and no paper has to be sent back.",
        ScanAccepted = "The code beside these lines opens the same page on your phone.",
        Terms = "Terms",
        Page = "Page {0} of {1}",
        Quote = "“{0}”",
    };

    private static readonly ProposalWords French = new()
    {
        Code = "fr",
        Title = "Votre nouveau site\nest prêt.",
        Proposal = "Proposition {0}",
        Version = "version {0}",
        For = "Proposition pour {0}",
        AcceptedOn = "Acceptée le {0}",
        Addressee = "À l’attention de",
        ValidUntil = "Valable jusqu’au",
        Contact = "Votre interlocuteur",
        Services = "Services et prix",
        BeforeTax = "hors TVA",
        Options = "En option, non compris dans les totaux",
        Chosen = "Options retenues, comprises dans les totaux",
        NotChosen = "Options non retenues",
        Continued = "{0} (suite)",
        Totals = "Totaux",
        Net = "{0} hors TVA",
        Tax = "TVA {0}\u00A0: {1}",
        Acceptance = "Votre accord",
        AcceptedBy = "Acceptée par",
        AcceptedAt = "Date et heure",
        AcceptedFrom = "Depuis l’adresse",
        LocalTime = "heure de Luxembourg",
        Next = "La suite",
        Visit = "Visitez le site, sur téléphone ou ordinateur\u00A0:",
        Answer = "Choisissez vos options, acceptez ou demandez une modification\u00A0:",
        Reread = "Retrouvez ici tout ce qui a été convenu\u00A0:",
        Scan = "Le code ci-contre ouvre la même page sur votre téléphone. Aucun compte n’est nécessaire, aucun papier à renvoyer.",
        ScanAccepted = "Le code ci-contre ouvre la même page sur votre téléphone.",
        Terms = "Conditions",
        Page = "Page {0} sur {1}",
        Quote = "«\u00A0{0}\u00A0»",
    };

    private static readonly ProposalWords German = new()
    {
        Code = "de",
        Title = "Ihre neue Website\nist fertig.",
        Proposal = "Angebot {0}",
        Version = "Fassung {0}",
        For = "Angebot für {0}",
        AcceptedOn = "Angenommen am {0}",
        Addressee = "Für",
        ValidUntil = "Gültig bis",
        Contact = "Für Sie da",
        Services = "Leistungen und Preise",
        BeforeTax = "ohne MwSt.",
        Options = "Auf Wunsch, in den Summen nicht enthalten",
        Chosen = "Gewählte Optionen, in den Summen enthalten",
        NotChosen = "Nicht gewählte Optionen",
        Continued = "{0} (Fortsetzung)",
        Totals = "Summen",
        Net = "{0} ohne MwSt.",
        Tax = "MwSt. {0}: {1}",
        Acceptance = "Ihre Zusage",
        AcceptedBy = "Angenommen von",
        AcceptedAt = "Datum und Uhrzeit",
        AcceptedFrom = "Von der Adresse",
        LocalTime = "Luxemburger Zeit",
        Next = "Wie weiter?",
        Visit = "Besuchen Sie Ihre Website, am Telefon oder am Rechner:",
        Answer = "Wählen Sie Optionen, sagen Sie zu oder wünschen Sie eine Änderung:",
        Reread = "Alles Vereinbarte können Sie hier nachlesen:",
        Scan = "Der Code nebenan öffnet dieselbe Seite auf Ihrem Telefon. Sie brauchen kein Konto und müssen nichts zurückschicken.",
        ScanAccepted = "Der Code nebenan öffnet dieselbe Seite auf Ihrem Telefon.",
        Terms = "Bedingungen",
        Page = "Seite {0} von {1}",
        Quote = "„{0}“",
    };

    private static readonly ProposalWords Luxembourgish = new()
    {
        Code = "lb",
        Title = "Är nei Websäit\nass fäerdeg.",
        Proposal = "Offer {0}",
        Version = "Versioun {0}",
        For = "Offer fir {0}",
        AcceptedOn = "Ugeholl den {0}",
        Addressee = "Fir",
        ValidUntil = "Gëlteg bis den",
        Contact = "Fir Iech do",
        Services = "Servicer a Präisser",
        BeforeTax = "ouni TVA",
        Options = "Op Wonsch, net an den Zommen dran",
        Chosen = "Gewielten Optiounen, an den Zommen dran",
        NotChosen = "Net gewielten Optiounen",
        Continued = "{0} (Fortsetzung)",
        Totals = "Zommen",
        Net = "{0} ouni TVA",
        Tax = "TVA {0}: {1}",
        Acceptance = "Är Zouso",
        AcceptedBy = "Ugeholl vun",
        AcceptedAt = "Datum an Auerzäit",
        AcceptedFrom = "Vun der Adress",
        LocalTime = "Lëtzebuerger Zäit",
        Next = "Wéi weider?",
        Visit = "Kuckt Iech Är Websäit un, um Telefon oder um Computer:",
        Answer = "Wielt Är Optiounen, sot zou oder frot eng Ännerung:",
        Reread = "Alles wat ofgemaach gouf, kënnt Dir hei noliesen:",
        Scan = "De Code niewendrun mécht déiselwecht Säit op Ärem Telefon op. Dir braucht kee Kont a musst näischt zeréckschécken.",
        ScanAccepted = "De Code niewendrun mécht déiselwecht Säit op Ärem Telefon op.",
        Terms = "Konditiounen",
        Page = "Säit {0} vun {1}",
        Quote = "„{0}“",
    };
}
