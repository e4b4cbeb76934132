namespace HostWizard.Web.Domain;

/// <summary>A row of a list, read and waiting to be written.</summary>
public sealed class ProspectImportRow
{
    private const string Stated = "prospect-";

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
    public ImportVerdict Verdict { get; set; }

    /// <summary>Why, in words; null for what is simply new.</summary>
    public string? Reason { get; set; }

    /// <summary>The prospect it belongs to; null for a new one until that is written. A number below zero is a row of the same list.</summary>
    public int? ProspectId { get; set; }

    /// <summary>The prospect it says it is, as <see cref="KeyOf"/> writes it; null when it says nothing.</summary>
    public string? Key { get; init; }

    /// <summary>Whether it could be read; what could not stays refused whatever is in the database.</summary>
    public bool IsReadable() => SearchText.Length > 0;

    /// <summary>Whether it names a person, or a way to reach one.</summary>
    public bool HasContact() => ContactName is not null || ContactRole is not null || Email is not null || Phone is not null;

    /// <summary>The prospect it says it is; null when it says nothing.</summary>
    public int? StatedId() => Key is null ? null : int.Parse(Key[Stated.Length..], System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>How a row says which prospect it is.</summary>
    public static string KeyOf(int prospectId) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Stated}{prospectId}");
}
