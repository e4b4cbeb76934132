using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>A contact that is the person.</summary>
public sealed record PersonContactJson(string? Name, string? Role, string? Email, string? Phone);

/// <summary>A text that names the person, with what it belongs to.</summary>
public sealed record PersonTextJson(string Field, string Text);

/// <summary>A step of a look at the website that found the person there.</summary>
public sealed record PersonStepJson(StepKind Step, DateTime At, string Result);

/// <summary>What is kept of a person at one prospect.</summary>
public sealed record PersonProspectJson(int Id, string BusinessName, string? Source, LegalBasis LegalBasis, DateTime CreatedAt, IReadOnlyList<PersonContactJson> Contacts, IReadOnlyList<PersonTextJson> Texts,
    IReadOnlyList<PersonStepJson> Website, int Cards);

/// <summary>A row of a list that was imported.</summary>
public sealed record PersonImportRowJson(int ImportId, int Number, string? BusinessName, string? Name, string? Role, string? Email, string? Phone, string? Notes, DateTime ImportedAt);

/// <summary>A list that waits, or a file that is still kept, in which the person stands.</summary>
public sealed record PersonImportJson(int Id, string? FileName, ImportStatus Status, DateTime ImportedAt);

/// <summary>A contact of a hosted site.</summary>
public sealed record PersonSiteJson(int Id, string BusinessName, SiteStatus Status, string? ContactName, string? ContactEmail, string? ContactPhone);

/// <summary>A proposal sent to the person.</summary>
public sealed record PersonProposalJson(string Number, int Version, int SiteId, string AddresseeName, string? AddresseeEmail, DateTime SentAt, ProposalDecision? Decision);

/// <summary>A mail sent to the person.</summary>
public sealed record PersonMailJson(int Id, MailKind Kind, string ToAddress, string? ToName, string Subject, MailStatus Status, DateTime CreatedAt);

/// <summary>A message the person left at a client's website, or that names them.</summary>
public sealed record PersonMessageJson(int Id, string Website, string Name, string Contact, string Message, string Page, DateTime At);

/// <summary>An account the person signs in with.</summary>
public sealed record PersonAccountJson(int Id, string DisplayName, string? Email, DateTime CreatedAt, DateTime? LastSignInAt);

/// <summary>A client whose contact the person is.</summary>
public sealed record PersonMerchantJson(int Id, string Name, string? ContactEmail);

/// <summary>A website that shows the person's address or number.</summary>
public sealed record PersonWebsiteJson(string Website, string Subdomain);

/// <summary>An objection that names the person.</summary>
public sealed record PersonObjectionJson(int Id, string Value, string? Note, DateTime CreatedAt);

/// <summary>
/// Everything that is kept of one person, by their e-mail address or telephone number. What stands in <c>prospects</c> and <c>imports</c> can be erased;
/// the rest belongs to contracts, to clients, or to the objection itself.
/// </summary>
public sealed record PersonJson
{
    public required string? Email { get; init; }
    public required string? Phone { get; init; }
    public required DateTime At { get; init; }
    public required IReadOnlyList<PersonProspectJson> Prospects { get; init; }
    public required IReadOnlyList<PersonImportRowJson> ImportRows { get; init; }
    public required IReadOnlyList<PersonImportJson> Imports { get; init; }
    public required IReadOnlyList<PersonSiteJson> Sites { get; init; }
    public required IReadOnlyList<PersonProposalJson> Proposals { get; init; }
    public required IReadOnlyList<PersonMailJson> Mails { get; init; }
    public required IReadOnlyList<PersonMessageJson> Messages { get; init; }
    public required IReadOnlyList<PersonAccountJson> Accounts { get; init; }
    public required IReadOnlyList<PersonMerchantJson> Merchants { get; init; }
    public required IReadOnlyList<PersonWebsiteJson> Websites { get; init; }
    public required IReadOnlyList<PersonObjectionJson> Objections { get; init; }

    /// <summary>Whether there is anything to erase.</summary>
    internal bool CanErase => Prospects.Count + ImportRows.Count + Imports.Count > 0;

    /// <summary>Whether there is anything that stays.</summary>
    internal bool HasKept => Sites.Count + Proposals.Count + Mails.Count + Messages.Count + Accounts.Count + Merchants.Count + Websites.Count + Objections.Count > 0;
}

/// <summary>What an erasure did, in JSON. <c>notes_to_read</c> are prospects whose notes named the person: address, number and name are struck out, the rest is to be read by somebody.</summary>
public sealed record PersonErasedJson(bool Erased, int Contacts, int Prospects, int Cards, int ImportRows, int ImportsWithdrawn, IReadOnlyList<int> NotesToRead, bool IsOnObjectionList, string Kept);
