namespace HostWizard.Web.Domain;

/// <summary>What the agency usually writes in one language: the letter and the conditions a new proposal begins with.</summary>
public sealed class ProposalWording
{
    private ProposalWording() { }

    /// <summary>The agency's own words for a language.</summary>
    /// <exception cref="InvalidInputException">A text is too long.</exception>
    public ProposalWording(SiteLanguage language, string? text, string? terms)
    {
        Language = language;
        Write(text, terms);
    }

    /// <summary>The language, and its key.</summary>
    public SiteLanguage Language { get; private set; }

    /// <summary>The letter; paragraphs parted by blank lines.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Conditions; paragraphs parted by blank lines.</summary>
    public string Terms { get; private set; } = "";

    /// <summary>Changes both.</summary>
    /// <exception cref="InvalidInputException">A text is too long.</exception>
    public void Write(string? text, string? terms)
    {
        var errors = new InputErrors();
        var letter = errors.Text("text", text?.ReplaceLineEndings("\n"), ProposalContent.TextLength) ?? "";
        var conditions = errors.Text("terms", terms?.ReplaceLineEndings("\n"), ProposalContent.TextLength) ?? "";
        errors.ThrowIfAny();
        (Text, Terms) = (letter, conditions);
    }

    /// <summary>A proposal that begins with these words; its lines are the site's services.</summary>
    public ProposalContent Begin(string? contactName) => new(Language, Salutation(Language, contactName), Text, [], Terms);

    /// <summary>How a letter begins when nobody said how.</summary>
    public static string Salutation(SiteLanguage language, string? contactName) => (language, contactName) switch
    {
        (SiteLanguage.Fr, null) => "Bonjour,",
        (SiteLanguage.Fr, _) => $"Bonjour {contactName},",
        (SiteLanguage.De, null) => "Guten Tag,",
        (SiteLanguage.De, _) => $"Guten Tag {contactName},",
        (SiteLanguage.Lb, null) => "Moien,",
        (SiteLanguage.Lb, _) => $"Moien {contactName},",
        (_, null) => "Hello,",
        _ => $"Dear {contactName},",
    };

    /// <summary>The words HostWizard brings along; an agency writes its own in the settings.</summary>
    public static ProposalWording Usual(SiteLanguage language) => language switch
    {
        SiteLanguage.Fr => new(language,
            "Votre nouveau site est construit : ouvrez-le sur votre téléphone avant de décider. Les textes et les images sont à vous, et chacun d’eux se change.\n\nRien n’est figé. Dites-nous ce qui ne vous ressemble pas encore.",
            "Paiement. Ce qui se paie une fois est facturé à la mise en ligne, à trente jours. Les services mensuels et annuels le sont au début de chaque période.\n\nDurée. Les services mensuels se résilient avec un préavis d’un mois, sans frais. Un nom de domaine court sur un an.\n\nPropriété. Les textes, les photos et le nom de domaine sont à vous.\n\nModifications. Deux séries de corrections avant la mise en ligne sont comprises."),
        SiteLanguage.De => new(language,
            "Ihre neue Website ist gebaut: Öffnen Sie sie auf Ihrem Telefon, bevor Sie entscheiden. Texte und Bilder gehören Ihnen, und alles lässt sich ändern.\n\nNichts ist in Stein gemeißelt. Sagen Sie uns, was noch nicht nach Ihnen aussieht.",
            "Zahlung. Einmaliges wird beim Start der Website in Rechnung gestellt, zahlbar in dreißig Tagen. Monatliche und jährliche Leistungen werden zu Beginn jeder Periode berechnet.\n\nLaufzeit. Monatliche Leistungen sind mit einem Monat Frist kostenlos kündbar. Eine Domain läuft ein Jahr.\n\nEigentum. Texte, Fotos und Domain gehören Ihnen.\n\nÄnderungen. Zwei Korrekturrunden vor dem Start sind enthalten."),
        SiteLanguage.Lb => new(language,
            "Är nei Websäit ass gebaut: Maacht se op Ärem Telefon op, ier Dir Iech decidéiert. Texter a Biller gehéieren Iech, an alles léisst sech änneren.\n\nNäischt ass fest. Sot eis, wat nach net no Iech ausgesäit.",
            "Bezuelung. Wat eemol bezuelt gëtt, gëtt beim Start vun der Websäit a Rechnung gestallt, op drësseg Deeg. Méintlech a jäerlech Servicer ginn um Ufank vun all Period verrechent.\n\nDauer. Méintlech Servicer kënne mat engem Mount Frist ouni Käschte gekënnegt ginn. En Domain leeft ee Joer.\n\nEegentum. Texter, Fotoen an Domain gehéieren Iech.\n\nÄnnerungen. Zwou Ronne Verbesserunge virum Start sinn abegraff."),
        _ => new(language,
            "Your new website is built: open it on your phone before you decide. Texts and pictures are yours, and every one of them can be changed.\n\nNothing is set in stone. Tell us what does not look like you yet.",
            "Payment. What is paid once is invoiced when the website opens, due in thirty days. Monthly and yearly services are invoiced at the start of each period.\n\nTerm. Monthly services can be ended with a month's notice, at no cost. A domain runs for a year.\n\nOwnership. Texts, photographs and the domain are yours.\n\nChanges. Two rounds of corrections before the opening are included."),
    };
}
