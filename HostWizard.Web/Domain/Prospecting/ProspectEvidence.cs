namespace HostWizard.Web.Domain.Prospecting;

/// <summary>What people know of a business, whatever its website says.</summary>
/// <param name="HasWebsite">Whether it has a domain at all.</param>
/// <param name="HasContactName">Whether it is known whom to ask for.</param>
/// <param name="HasPhone">Whether it is known where to call.</param>
/// <param name="HasEmail">Whether it is known where to write.</param>
/// <param name="HasTrade">Whether it is known what it does.</param>
/// <param name="HasTown">Whether it is known where it is.</param>
public sealed record KnownFacts(bool HasWebsite = true, bool HasContactName = false, bool HasPhone = false, bool HasEmail = false, bool HasTrade = false, bool HasTown = false);

/// <summary>All that was found out about a prospect; what was not looked at yet is null.</summary>
/// <param name="Known">What people know.</param>
/// <param name="Domain">What the name servers say.</param>
/// <param name="Connection">How the website answers.</param>
/// <param name="Page">What its first page is like.</param>
/// <param name="Addresses">Which pages it has.</param>
public sealed record ProspectEvidence(KnownFacts Known, DomainEvidence? Domain = null, ConnectionEvidence? Connection = null, PageEvidence? Page = null, AddressesEvidence? Addresses = null);
