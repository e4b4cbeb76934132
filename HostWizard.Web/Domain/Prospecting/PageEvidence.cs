using HostWizard.Web.Domain.Websites;

namespace HostWizard.Web.Domain.Prospecting;

/// <summary>The pictures of a page.</summary>
/// <param name="Total">How many there are.</param>
/// <param name="WithoutSize">How many say neither width nor height, so that the page jumps while they load.</param>
/// <param name="WithoutAlt">How many say nothing to those who cannot see them.</param>
public sealed record ImageCounts(int Total, int WithoutSize, int WithoutAlt);

/// <summary>A program that makes pages.</summary>
/// <param name="Name">As people call it: "WordPress".</param>
/// <param name="Version">As the page tells it: "4.9.8"; null when it does not.</param>
public sealed record Software(string Name, string? Version)
{
    /// <summary>Name and version, as far as known.</summary>
    public string Text => Version is null ? Name : $"{Name} {Version}";
}

/// <summary>Where a business is.</summary>
/// <param name="Street">House number and street; empty when not known.</param>
/// <param name="PostalCode">As written: <c>L-4650</c>.</param>
/// <param name="Town">Name of the town.</param>
public sealed record PostalAddress(string Street, string PostalCode, string Town);

/// <summary>What a website's first page is like, and what it says of the business.</summary>
public sealed record PageEvidence
{
    /// <summary>What came of fetching it. With <see cref="VisitOutcome.TooLarge"/> and <see cref="VisitOutcome.TimedOut"/> the beginning may have been read.</summary>
    public required VisitOutcome Outcome { get; init; }

    /// <summary>What went wrong, in words; null when nothing did.</summary>
    public string? Problem { get; init; }

    /// <summary>Address of the page.</summary>
    public string Address { get; init; } = "";

    /// <summary>Whether there was a page, and it was read.</summary>
    public bool IsRead { get; init; }

    /// <summary>Its title; null when it has none.</summary>
    public string? Title { get; init; }

    /// <summary>Its description for search engines; null when it has none.</summary>
    public string? Description { get; init; }

    /// <summary>Language it declares, such as "fr"; null when it declares none.</summary>
    public string? DeclaredLanguage { get; init; }

    /// <summary>Language its words are in, such as "fr"; null when they are too few.</summary>
    public string? Language { get; init; }

    /// <summary>How its letters are written: "utf-8", "windows-1252".</summary>
    public string? Encoding { get; init; }

    /// <summary>Whether it is made for telephones (viewport).</summary>
    public bool HasViewport { get; init; }

    /// <summary>Weight of its HTML on the line, in bytes.</summary>
    public long WeightBytes { get; init; }

    /// <summary>How many requests it causes, itself included, as far as its HTML tells.</summary>
    public int Requests { get; init; }

    /// <summary>How many scripts and style sheets must arrive before anything is shown.</summary>
    public int RenderBlocking { get; init; }

    /// <summary>Its pictures.</summary>
    public ImageCounts Images { get; init; } = new(0, 0, 0);

    /// <summary>Whether it is laid out with tables, as was done until about 2008.</summary>
    public bool HasTableLayout { get; init; }

    /// <summary>Whether it is a set of frames.</summary>
    public bool HasFrames { get; init; }

    /// <summary>Whether it needs Flash, which no browser has had since 2021.</summary>
    public bool HasFlash { get; init; }

    /// <summary>Latest year beside its copyright sign; null when there is none.</summary>
    public int? CopyrightYear { get; init; }

    /// <summary>What it is made with; null when it does not tell.</summary>
    public Software? Cms { get; init; }

    /// <summary>What it sells with; null when it sells nothing.</summary>
    public Software? Shop { get; init; }

    /// <summary>Who counts its visitors.</summary>
    public IReadOnlyList<string> Analytics { get; init; } = [];

    /// <summary>Who asks about cookies; null when nobody does.</summary>
    public string? CookieBanner { get; init; }

    /// <summary>What it tells search engines it is (schema.org), such as "Bakery".</summary>
    public IReadOnlyList<string> StructuredData { get; init; } = [];

    /// <summary>E-mail addresses on it.</summary>
    public IReadOnlyList<string> Emails { get; init; } = [];

    /// <summary>Telephone numbers on it, as written.</summary>
    public IReadOnlyList<string> Phones { get; init; } = [];

    /// <summary>Where the business is; null when it does not say.</summary>
    public PostalAddress? PostalAddress { get; init; }

    /// <summary>When the business is open; none when it does not say.</summary>
    public IReadOnlyList<OpeningDay> Hours { get; init; } = [];

    /// <summary>Its pages on Facebook, Instagram and the like.</summary>
    public IReadOnlyList<string> SocialLinks { get; init; } = [];

    /// <summary>Address of its logo; null when none is to be seen.</summary>
    public string? Logo { get; init; }

    /// <summary>Its headings, first to last.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    /// <summary>Its first texts worth carrying over.</summary>
    public IReadOnlyList<string> Texts { get; init; } = [];

    /// <summary>The heading each of <see cref="Texts"/> stands below; null where none does.</summary>
    public IReadOnlyList<string?> TextHeadings { get; init; } = [];

    /// <summary>Why there is nobody's website behind the domain yet, or no more; null when there is one.</summary>
    public string? ParkedBecause { get; init; }

    /// <summary>Whether the domain only keeps a place.</summary>
    public bool IsParked => ParkedBecause is not null;

    /// <summary>There is no page to read, for this reason.</summary>
    public static PageEvidence None(VisitOutcome outcome, string? problem, string address = "") => new() { Outcome = outcome, Problem = problem, Address = address };
}
