using System.Collections.Frozen;

namespace HostWizard.Web.Domain.Prospecting;

/// <summary>What a column of a list can hold. An export has these columns, by their one spelling.</summary>
public enum ImportField { Prospect, BusinessName, Trade, Website, Street, PostalCode, Town, Language, ContactName, ContactRole, Email, Phone, Source, Notes }

/// <summary>Fields by the words people write above columns.</summary>
public static class ImportFields
{
    private static readonly FrozenDictionary<string, ImportField> ByHeader = new Dictionary<ImportField, string>
    {
        [ImportField.Prospect] = "prospect prospectnumber prospectid",
        [ImportField.BusinessName] = "business businessname company companyname firm shop organisation organization enterprise entreprise societe raisonsociale nomentreprise nomdelentreprise nomdelasociete nomsociete enseigne commerce "
            + "etablissement denomination firma firmenname unternehmen unternehmensname betrieb betriebsname geschaft betrib firmennumm geschaftsnumm",
        [ImportField.Trade] = "trade industry sector branch category activity profession metier secteur secteurdactivite activite branche categorie gewerbe beruf handwerk kategorie tatigkeit beruff handwierk",
        [ImportField.Website] = "website web site url domain domainname homepage www webaddress link currentwebsite websitetoday siteweb siteinternet domaine nomdedomaine adresseweb lien webseite internetseite internetadresse webadresse "
            + "domane websait websaeit internetsait internetsaeit internetadress doman",
        [ImportField.Street] = "street address addressline1 address1 streetaddress numberandstreet rue adresse voie numeroetrue rueetnumero strasse anschrift strasseundhausnummer strassehausnummer strassenr strooss adress",
        [ImportField.PostalCode] = "postalcode postcode zip zipcode code codepostal cp npa plz postleitzahl postleitzuel",
        [ImportField.Town] = "town city place locality municipality ville localite commune lieu ort stadt ortschaft gemeinde wohnort uertschaft uert stad plaz gemeng duerf",
        [ImportField.Language] = "language lang locale langue sprache sprooch",
        [ImportField.ContactName] = "contact contactname person owner contactperson fullname manager contacts nomducontact personne personnedecontact responsable interlocuteur gerant proprietaire kontakt kontaktname ansprechpartner "
            + "ansprechpartnerin ansprechperson kontaktperson inhaber inhaberin geschaftsfuhrer kontaktpersoun persoun proprietar",
        [ImportField.ContactRole] = "role position jobtitle function title contactrole fonction poste funktion rolle funktioun roll",
        [ImportField.Email] = "email emailaddress mail emails mailaddress contactemail courriel adresseemail adressemail mel emailadresse mailadresse emailadress mailadress",
        [ImportField.Phone] = "phone telephone tel phonenumber mobile mobilephone cell telephonenumber contactphone numerodetelephone portable gsm notelephone telefon telefonnummer handy rufnummer mobil handynummer telefonsnummer",
        [ImportField.Source] = "source origin foundat leadsource origine provenance quelle herkunft quell hierkonft",
        [ImportField.Notes] = "notes note comment comments remark remarks description info remarque remarques commentaire commentaires notiz notizen bemerkung bemerkungen anmerkung anmerkungen kommentar hinweis bemierkung bemierkungen",
    }.SelectMany(field => field.Value.Split(' ').Select(word => KeyValuePair.Create(word, field.Key))).ToFrozenDictionary(StringComparer.Ordinal);

    // A shop's name, or a person's where another column is the shop's.
    private static readonly FrozenSet<string> Names = new[] { "name", "nom", "numm" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What is expected below a header, in English, French, German or Luxembourgish; null when the word is not known.</summary>
    public static ImportField? Of(string header) => ByHeader.TryGetValue(Letters(header), out var field) ? field : null;

    /// <summary>Whether a header says just "name", which can be a shop's or a person's.</summary>
    public static bool IsName(string header) => Names.Contains(Letters(header));

    /// <summary>The field in words, as pages name it.</summary>
    public static string Label(this ImportField field) => field switch
    {
        ImportField.Prospect => "Prospect number",
        ImportField.BusinessName => "Business name",
        ImportField.PostalCode => "Postal code",
        ImportField.ContactName => "Person",
        ImportField.ContactRole => "Role of the person",
        ImportField.Email => "E-mail",
        _ => field.ToString(),
    };

    private static string Letters(string text) => string.Concat(FoldedText.Fold(text).Where(char.IsLetterOrDigit));
}
