namespace HostWizard.Web.Domain;

/// <summary>How far an import has come.</summary>
public enum ImportStatus { Uploaded, Checking, Checked, Writing, Done, Cancelled, Failed }

/// <summary>What becomes of a row.</summary>
public enum ImportVerdict { New, Updates, Duplicate, Refused }

/// <summary>A list of businesses on its way in: the file, how its columns are read, and how far it has come.</summary>
public sealed class ProspectImport
{
    private ProspectImport() { }

    /// <summary>A file that came.</summary>
    /// <param name="fileName">As it was called; null for a pasted list.</param>
    /// <param name="content">Its text.</param>
    /// <param name="mapping">How its columns are read, as guessed: JSON.</param>
    /// <param name="by">Who brought it.</param>
    /// <param name="now">When, UTC.</param>
    public ProspectImport(string? fileName, string content, string mapping, Actor by, DateTime now)
        => (FileName, Content, Mapping, By, CreatedAt, UpdatedAt) = (fileName, content, mapping, by.Name, now, now);

    /// <summary>Number of the import.</summary>
    public int Id { get; private set; }

    /// <summary>As the file was called; null for a pasted list.</summary>
    public string? FileName { get; private set; }

    /// <summary>The text that came; null once it is written or given up.</summary>
    public string? Content { get; private set; }

    /// <summary>How the columns are read: JSON.</summary>
    public string Mapping { get; private set; } = "";

    /// <summary>Where the businesses are known from, for rows that do not say.</summary>
    public string? Source { get; private set; }

    /// <summary>Why data of their people may be kept.</summary>
    public LegalBasis LegalBasis { get; private set; }

    /// <summary>How somebody came across them.</summary>
    public ProspectChannel Channel { get; private set; }

    /// <summary>How far it has come.</summary>
    public ImportStatus Status { get; private set; }

    /// <summary>Rows in the file.</summary>
    public int TotalRows { get; private set; }

    /// <summary>Rows dealt with in the present phase.</summary>
    public int DoneRows { get; private set; }

    /// <summary>Rows that are, or would be, new prospects.</summary>
    public int NewRows { get; private set; }

    /// <summary>Rows that add to prospects that are there.</summary>
    public int UpdatingRows { get; private set; }

    /// <summary>Rows that bring nothing new.</summary>
    public int DuplicateRows { get; private set; }

    /// <summary>Rows that may not come in.</summary>
    public int RefusedRows { get; private set; }

    /// <summary>What went wrong, in words; null when nothing did.</summary>
    public string? Problem { get; private set; }

    /// <summary>Who brought it.</summary>
    public string By { get; private set; } = "";

    /// <summary>When it came, UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>Last change, UTC.</summary>
    public DateTime UpdatedAt { get; private set; }
}

/// <summary>A row of a list, read and waiting to be written.</summary>
public sealed class ProspectImportRow
{
    /// <summary>Which import.</summary>
    public int ImportId { get; init; }

    /// <summary>Line of the file, the first row of data being 1.</summary>
    public int Number { get; init; }

    /// <summary>Name of the business.</summary>
    public string? BusinessName { get; init; }

    /// <summary>What it does.</summary>
    public string? Trade { get; init; }

    /// <summary>Today's website, as written.</summary>
    public string? Website { get; init; }

    /// <summary>The website's key.</summary>
    public string? Domain { get; init; }

    /// <summary>Number and street.</summary>
    public string? Street { get; init; }

    /// <summary>Postal code.</summary>
    public string? PostalCode { get; init; }

    /// <summary>Where it is.</summary>
    public string? Town { get; init; }

    /// <summary>Key of name and town.</summary>
    public string? NameKey { get; init; }

    /// <summary>The language to talk in.</summary>
    public SiteLanguage? Language { get; init; }

    /// <summary>Where it is known from.</summary>
    public string? Source { get; init; }

    /// <summary>What the next caller should know.</summary>
    public string? Notes { get; init; }

    /// <summary>Whom to ask for.</summary>
    public string? ContactName { get; init; }

    /// <summary>What they do there.</summary>
    public string? ContactRole { get; init; }

    /// <summary>Where to write.</summary>
    public string? Email { get; init; }

    /// <summary>The e-mail's key.</summary>
    public string? EmailKey { get; init; }

    /// <summary>Where to call.</summary>
    public string? Phone { get; init; }

    /// <summary>The telephone's key.</summary>
    public string? PhoneKey { get; init; }

    /// <summary>What can be searched.</summary>
    public string SearchText { get; init; } = "";

    /// <summary>What becomes of it.</summary>
    public ImportVerdict Verdict { get; init; }

    /// <summary>Why, in words; null for what is simply new.</summary>
    public string? Reason { get; init; }

    /// <summary>The prospect it belongs to; null for a new one.</summary>
    public int? ProspectId { get; init; }

    /// <summary>The new prospect's <see cref="Prospect.Key"/>.</summary>
    public string? Key { get; init; }
}
