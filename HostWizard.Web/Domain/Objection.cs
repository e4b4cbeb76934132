namespace HostWizard.Web.Domain;

/// <summary>What an objection names.</summary>
public enum ObjectionKind { Email, Domain }

/// <summary>Somebody who asked to be left alone: an e-mail address or a domain that no prospect may bring in again.</summary>
public sealed class Objection
{
    /// <summary>Why a prospect is lost that objects.</summary>
    public const string Reason = "Asked not to be contacted.";

    private Objection() { }

    /// <summary>Writes down that somebody objects.</summary>
    /// <param name="value">An e-mail address, or a domain or website.</param>
    /// <param name="note">What was said; optional.</param>
    /// <param name="by">Who wrote it down.</param>
    /// <param name="now">When, UTC.</param>
    /// <exception cref="InvalidInputException">It is neither, or the note is too long.</exception>
    public Objection(string? value, string? note, Actor by, DateTime now)
    {
        var errors = new InputErrors();
        var text = errors.Text("value", value, EmailAddress.MaxLength, required: true);
        (Kind, var key) = text?.Contains('@', StringComparison.Ordinal) == true ? (ObjectionKind.Email, EmailAddress.WhatIsWrong(text) is null ? ProspectKeys.Email(text) : null) : (ObjectionKind.Domain, ProspectKeys.Domain(text));
        if (text is not null && key is null) errors.Add("value", "Please write an e-mail address, or a domain like bakery.lu.");
        if (Kind == ObjectionKind.Domain && SharedDomains.Has(key)) errors.Add("value", $"Thousands of businesses share {key}. Please write the e-mail address, or the domain of the business itself.");
        Note = errors.Text("note", note, 300);
        errors.ThrowIfAny();
        (Key, By, CreatedAt) = (key!, by.Name, now);
    }

    /// <summary>Number of the objection.</summary>
    public int Id { get; private set; }

    /// <summary>What it names.</summary>
    public ObjectionKind Kind { get; private set; }

    /// <summary>What it names, as <see cref="ProspectKeys"/> writes it.</summary>
    public string Key { get; private set; } = "";

    /// <summary>What was said.</summary>
    public string? Note { get; private set; }

    /// <summary>Who wrote it down.</summary>
    public string By { get; private set; } = "";

    /// <summary>Since when, UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>What it names, as people write it.</summary>
    public string Value => Kind == ObjectionKind.Domain ? DomainName.Readable(Key) : Key;

    /// <summary>Keys of the objections that forbid a website: its domain, and those it lies below.</summary>
    public static IEnumerable<string> KeysOfDomain(string domain) => CaaRule.Path(domain).Where(name => name.Contains('.'));

    /// <summary>Keys of the objections to domains that forbid an e-mail address: the domain it is at, and those that lies below.</summary>
    /// <param name="emailKey">The address, as <see cref="ProspectKeys.Email"/> writes it.</param>
    public static IEnumerable<string> DomainKeysOfEmail(string emailKey) => ProspectKeys.Domain(emailKey[(emailKey.LastIndexOf('@') + 1)..]) is { } domain ? KeysOfDomain(domain) : [];

    /// <summary>Whether it forbids a website.</summary>
    /// <param name="domain">The website's key; null without one.</param>
    public bool CoversDomain(string? domain) => Kind == ObjectionKind.Domain && domain is not null && KeysOfDomain(domain).Contains(Key);

    /// <summary>Whether it forbids an e-mail address.</summary>
    /// <param name="emailKey">The address's key; null without one.</param>
    public bool CoversEmail(string? emailKey) => emailKey is not null && (Kind == ObjectionKind.Email ? Key == emailKey : DomainKeysOfEmail(emailKey).Contains(Key));
}
