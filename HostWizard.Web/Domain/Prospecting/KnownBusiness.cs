namespace HostWizard.Web.Domain.Prospecting;

/// <summary>A person as an import knows them.</summary>
public sealed class KnownPerson
{
    /// <summary>Number of the contact; 0 for one that is not written yet.</summary>
    public int Id { get; init; }

    /// <summary>What to call them.</summary>
    public string? Name { get; set; }

    /// <summary>What they do there.</summary>
    public string? Role { get; set; }

    /// <summary>Where to write.</summary>
    public string? Email { get; set; }

    /// <summary>The e-mail's key.</summary>
    public string? EmailKey { get; set; }

    /// <summary>Where to call.</summary>
    public string? Phone { get; set; }

    /// <summary>The telephone's key.</summary>
    public string? PhoneKey { get; set; }

    /// <summary>Whether a row added something.</summary>
    public bool IsChanged { get; set; }
}

/// <summary>A business as an import knows it: from the database, or from an earlier row of the list. Rows fill what is empty and add people; nothing is ever written over.</summary>
public sealed class KnownBusiness
{
    private string name = "";
    private string? town;

    /// <summary>The prospect's number, or below zero the row that brings it.</summary>
    public required int Target { get; init; }

    /// <summary>What it is called.</summary>
    public required string Name { get => name; set => (name, NameKey) = (value, ProspectKeys.NameAndTown(value, town)); }

    /// <summary>Where it is.</summary>
    public string? Town { get => town; set => (town, NameKey) = (value, ProspectKeys.NameAndTown(name, value)); }

    /// <summary>Key of name and town.</summary>
    public string? NameKey { get; private set; }

    /// <summary>What it does.</summary>
    public string? Trade { get; set; }

    /// <summary>Its website, as typed.</summary>
    public string? Website { get; set; }

    /// <summary>The website's key.</summary>
    public string? Domain { get; set; }

    /// <summary>Number and street.</summary>
    public string? Street { get; set; }

    /// <summary>Postal code.</summary>
    public string? PostalCode { get; set; }

    /// <summary>The language to talk in.</summary>
    public SiteLanguage? Language { get; set; }

    /// <summary>Where it is known from.</summary>
    public string? Source { get; set; }

    /// <summary>What the next caller should know.</summary>
    public string? Notes { get; set; }

    /// <summary>Its people, the first first.</summary>
    public List<KnownPerson> People { get; init; } = [];

    /// <summary>How it is spoken of.</summary>
    public string Called => Target < 0 ? $"row {-Target}" : $"“{Name}”";

    /// <summary>Whether somebody told no better name than the domain's.</summary>
    private bool IsNamedByDomain => IsDomains(Name, Domain);

    /// <summary>A business that a row brings.</summary>
    public static KnownBusiness Of(ProspectImportRow row)
    {
        var business = new KnownBusiness { Target = -row.Number, Name = row.BusinessName! };
        business.Take(row);
        return business;
    }

    /// <summary>Takes from a row what is not known.</summary>
    /// <returns>What was taken, in words; none when the row brings nothing. Null when it brings a person too many, and then nothing is taken.</returns>
    public IReadOnlyList<string>? Take(ProspectImportRow row)
    {
        var person = row.HasContact() ? Known(row) : null;
        if (row.HasContact() && person is null && People.Count >= Prospect.MostContacts) return null;
        var taken = new List<string>();
        if (IsNamedByDomain && !IsDomains(row.BusinessName!, row.Domain)) Name = Note(taken, "the name", row.BusinessName!);
        if (Trade is null && row.Trade is not null) Trade = Note(taken, "the trade", row.Trade);
        if (Website is null && row.Website is not null) (Website, Domain) = (Note(taken, "the website", row.Website), row.Domain);
        TakeAddress(row, taken);
        if (Language is null && row.Language is not null) (Language, _) = (row.Language, Note(taken, "the language", ""));
        if (Source is null && row.Source is not null) Source = Note(taken, "the source", row.Source);
        if (Notes is null && row.Notes is not null) Notes = Note(taken, "the notes", row.Notes);
        if (!row.HasContact()) return taken;
        if (person is null)
        {
            People.Add(new() { Name = row.ContactName, Role = row.ContactRole, Email = row.Email, EmailKey = row.EmailKey, Phone = row.Phone, PhoneKey = row.PhoneKey, IsChanged = true });
            taken.Add("a person");
        }
        else if (Fill(person, row)) taken.Add("more of a person");
        return taken;
    }

    // Half of one address and half of another is where nobody is.
    private void TakeAddress(ProspectImportRow row, List<string> taken)
    {
        if ((Town is not null && row.Town is not null && !AreAlike(Town, row.Town)) || (PostalCode is not null && row.PostalCode is not null && !AreAlike(PostalCode, row.PostalCode))) return;
        var before = taken.Count;
        if (Street is null && row.Street is not null) Street = Note(taken, "the address", row.Street);
        if (PostalCode is null && row.PostalCode is not null) PostalCode = Note(taken, "the address", row.PostalCode);
        if (Town is null && row.Town is not null) Town = Note(taken, "the address", row.Town);
        if (taken.Count > before) taken.RemoveRange(before + 1, taken.Count - before - 1);
    }

    private KnownPerson? Known(ProspectImportRow row)
        => People.Find(known => KnowsAll(known, row)) ?? People.Find(known => row.EmailKey is not null && known.EmailKey == row.EmailKey) ?? People.Find(known => IsSame(known, row));

    private static bool KnowsAll(KnownPerson known, ProspectImportRow row)
        => (row.ContactName is null || (known.Name is not null && AreAlike(known.Name, row.ContactName))) && (row.ContactRole is null || known.Role is not null)
            && (row.Email is null || known.EmailKey == row.EmailKey) && (row.Phone is null || (known.Phone is not null && known.PhoneKey == row.PhoneKey));

    // Two people share a telephone more often than an e-mail address.
    private static bool IsSame(KnownPerson known, ProspectImportRow row)
    {
        if (known.EmailKey is not null && row.EmailKey is not null) return known.EmailKey == row.EmailKey;
        if (known.Name is not null && row.ContactName is not null && !AreAlike(known.Name, row.ContactName)) return false;
        if (known.PhoneKey is not null && row.PhoneKey is not null) return known.PhoneKey == row.PhoneKey;
        if (known.Name is not null && row.ContactName is not null) return true;
        // A number too short to be a key, or a role alone.
        return known is { Name: null, EmailKey: null, PhoneKey: null } && row is { ContactName: null, EmailKey: null, PhoneKey: null };
    }

    private static bool Fill(KnownPerson known, ProspectImportRow row)
    {
        var before = (known.Name, known.Role, known.Email, known.Phone);
        (known.Name, known.Role) = (known.Name ?? row.ContactName, known.Role ?? row.ContactRole);
        if (known.Email is null) (known.Email, known.EmailKey) = (row.Email, row.EmailKey);
        if (known.Phone is null) (known.Phone, known.PhoneKey) = (row.Phone, row.PhoneKey);
        var isChanged = before != (known.Name, known.Role, known.Email, known.Phone);
        known.IsChanged |= isChanged;
        return isChanged;
    }

    private static bool AreAlike(string one, string other) => one == other || Letters(one) == Letters(other);

    private static string Letters(string text) => string.Concat(FoldedText.Fold(text).Where(char.IsLetterOrDigit));

    private static bool IsDomains(string name, string? domain) => domain is not null && name == DomainName.Readable(domain);

    private static string Note(List<string> taken, string what, string value)
    {
        taken.Add(what);
        return value;
    }
}
