namespace HostWizard.Web.Domain;

/// <summary>What is known of a prospect, as somebody typed it.</summary>
public sealed record ProspectDetails
{
    /// <summary>Name of the business.</summary>
    public string? BusinessName { get; init; }

    /// <summary>What it does.</summary>
    public string? Trade { get; init; }

    /// <summary>How somebody came across it.</summary>
    public ProspectChannel Channel { get; init; } = ProspectChannel.Digital;

    /// <summary>Today's website.</summary>
    public string? Website { get; init; }

    /// <summary>Number and street.</summary>
    public string? Street { get; init; }

    /// <summary>Postal code.</summary>
    public string? PostalCode { get; init; }

    /// <summary>Where the business is.</summary>
    public string? Town { get; init; }

    /// <summary>The language to talk in, and of the website to build; null while unknown.</summary>
    public SiteLanguage? Language { get; init; }

    /// <summary>Where it is known from: a file, a fair, a walk.</summary>
    public string? Source { get; init; }

    /// <summary>Why data of its people may be kept.</summary>
    public LegalBasis LegalBasis { get; init; } = LegalBasis.LegitimateInterest;

    /// <summary>The admin who looks after it; null for nobody.</summary>
    public int? OwnerId { get; init; }

    /// <summary>What the next caller should know.</summary>
    public string? Notes { get; init; }

    /// <summary>Whom to talk to, the first first.</summary>
    public IReadOnlyList<ContactDetails> Contacts { get; init; } = [];
}
