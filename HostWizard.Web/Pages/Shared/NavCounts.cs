namespace HostWizard.Web.Pages.Shared;

/// <summary>The numbers beside the entries of the sidebar.</summary>
/// <param name="Sites">Hosted sites that are not cancelled.</param>
/// <param name="RenewalsDue">Active services that expire within 30 days: the same count as the dashboard's.</param>
/// <param name="Prospects">Prospects still open.</param>
/// <param name="Merchants">Merchants, without the system merchant.</param>
/// <param name="FailedMails">Mails that did not get there.</param>
public sealed record NavCounts(int Sites, int RenewalsDue, int Prospects, int Merchants, int FailedMails);
