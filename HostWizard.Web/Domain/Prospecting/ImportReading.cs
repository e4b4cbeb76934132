namespace HostWizard.Web.Domain.Prospecting;

/// <summary>What a row of a list says, once its columns are known.</summary>
public static class ImportReading
{
    // What is refused is shown and handed back; a cell of two megabytes is not kept for that.
    private const int MostKept = 1000;

    /// <summary>Reads a row. What cannot be read is refused with every reason.</summary>
    /// <param name="importId">Which import.</param>
    /// <param name="number">Its place, the first being 1.</param>
    /// <param name="cells">Its cells.</param>
    /// <param name="mapping">What they hold.</param>
    public static ProspectImportRow Read(int importId, int number, IReadOnlyList<string> cells, ImportMapping mapping)
    {
        var said = new string?[Enum.GetValues<ImportField>().Length];
        for (var i = 0; i < Math.Min(cells.Count, mapping.Columns.Count); i++)
            if (mapping.Columns[i] is { } field) said[(int)field] = Cell(cells[i]);
        if (WhatIsWrong(cells, mapping) is { } broken) return Refused(importId, number, said, broken);

        var domain = ProspectKeys.Domain(said[(int)ImportField.Website]);
        var name = said[(int)ImportField.BusinessName];
        if (name is null && domain is null && said[(int)ImportField.Website] is null) return Refused(importId, number, said, "It has neither a business name nor a website.");
        try
        {
            // The entity's own rules: what is taken here is taken everywhere.
            var prospect = new Prospect(new()
            {
                BusinessName = name ?? (domain is null ? "?" : DomainName.Readable(domain)), Trade = said[(int)ImportField.Trade], Website = said[(int)ImportField.Website], Street = said[(int)ImportField.Street],
                PostalCode = said[(int)ImportField.PostalCode], Town = said[(int)ImportField.Town], Language = LanguageOf(said[(int)ImportField.Language]), Source = said[(int)ImportField.Source], Notes = said[(int)ImportField.Notes],
                Contacts = [new(said[(int)ImportField.ContactName], said[(int)ImportField.ContactRole], said[(int)ImportField.Email], said[(int)ImportField.Phone])],
            }, Actor.System, DateTime.UnixEpoch);
            return Of(importId, number, prospect, said[(int)ImportField.Prospect]);
        }
        catch (InvalidInputException invalid)
        {
            return Refused(importId, number, said, string.Join(' ', invalid.Errors.Select(error => $"{Label(error.Key)}: {string.Join(' ', error.Value)}")));
        }
    }

    /// <summary>The language somebody wrote, as its code or in words; null when it is none of ours.</summary>
    public static SiteLanguage? LanguageOf(string? text) => text is null ? null : FoldedText.Fold(text.Trim()) switch
    {
        "fr" or "fra" or "fr-lu" or "fr-fr" or "french" or "francais" or "franzosisch" or "franseisch" or "franzeisch" => SiteLanguage.Fr,
        "de" or "deu" or "de-lu" or "de-de" or "german" or "deutsch" or "allemand" or "daitsch" => SiteLanguage.De,
        "lb" or "lu" or "ltz" or "lb-lu" or "luxembourgish" or "letzebuergesch" or "luxemburgisch" or "luxembourgeois" => SiteLanguage.Lb,
        "en" or "eng" or "en-gb" or "en-us" or "english" or "anglais" or "englisch" or "englesch" => SiteLanguage.En,
        _ => null,
    };

    /// <summary>A cell as it was meant: without blanks around it, and without the apostrophe by which spreadsheets are told that it is no formula.</summary>
    public static string? Cell(string cell)
    {
        var text = cell.Trim();
        if (text.Length > 1 && text[0] == '\'' && "=+-@\t\r".Contains(text[1])) text = text[1..].Trim();
        return text.Length == 0 ? null : text;
    }

    private static string? WhatIsWrong(IReadOnlyList<string> cells, ImportMapping mapping)
    {
        if (cells.Skip(mapping.Columns.Count).Any(cell => !string.IsNullOrWhiteSpace(cell)))
            return $"It has {cells.Count} cells where the list has {mapping.Columns.Count} columns. Put quotation marks around a cell that holds the separator.";
        return cells.Any(cell => cell.Length > 20_000 && cell.Contains('\n')) ? "A quotation mark is opened in this row and not closed; what follows it became one cell." : null;
    }

    private static ProspectImportRow Of(int importId, int number, Prospect prospect, string? stated)
    {
        var person = prospect.FirstContact;
        return new()
        {
            ImportId = importId, Number = number, BusinessName = prospect.BusinessName, Trade = prospect.Trade, Website = prospect.Website, Domain = prospect.Domain, Street = prospect.Street,
            PostalCode = prospect.PostalCode, Town = prospect.Town, NameKey = prospect.NameKey, Language = prospect.Language, Source = prospect.Source, Notes = prospect.Notes,
            ContactName = person?.Name, ContactRole = person?.Role, Email = person?.Email, EmailKey = person?.EmailKey, Phone = person?.Phone, PhoneKey = person?.PhoneKey, SearchText = prospect.SearchText,
            Key = int.TryParse(stated, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var id) && id > 0 ? ProspectImportRow.KeyOf(id) : null,
        };
    }

    private static ProspectImportRow Refused(int importId, int number, string?[] said, string reason) => new()
    {
        ImportId = importId, Number = number, BusinessName = Cut(said[(int)ImportField.BusinessName]), Trade = Cut(said[(int)ImportField.Trade]), Website = Cut(said[(int)ImportField.Website]), Street = Cut(said[(int)ImportField.Street]),
        PostalCode = Cut(said[(int)ImportField.PostalCode]), Town = Cut(said[(int)ImportField.Town]), Language = LanguageOf(said[(int)ImportField.Language]), Source = Cut(said[(int)ImportField.Source]),
        Notes = Cut(said[(int)ImportField.Notes]), ContactName = Cut(said[(int)ImportField.ContactName]), ContactRole = Cut(said[(int)ImportField.ContactRole]), Email = Cut(said[(int)ImportField.Email]),
        Phone = Cut(said[(int)ImportField.Phone]), Verdict = ImportVerdict.Refused, Reason = Cut(reason),
    };

    private static string Label(string field) => field switch
    {
        "contacts[0].email" => ImportField.Email.Label(),
        "contacts[0].phone" => ImportField.Phone.Label(),
        "contacts[0].role" => ImportField.ContactRole.Label(),
        "contacts[0].name" => ImportField.ContactName.Label(),
        _ => EnumText<ImportField>.Parse(field)?.Label() ?? field,
    };

    private static string? Cut(string? text) => text is null || text.Length <= MostKept ? text : text[..(char.IsHighSurrogate(text[MostKept - 2]) ? MostKept - 2 : MostKept - 1)] + "…";
}
