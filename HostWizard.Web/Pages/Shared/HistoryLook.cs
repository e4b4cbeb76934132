using HostWizard.Web.Domain;

namespace HostWizard.Web.Pages.Shared;

/// <summary>How a line of history reads.</summary>
public static class HistoryLook
{
    /// <summary>What happened, in a few words.</summary>
    public static string Words(SiteEvent line) => line.Kind switch
    {
        SiteEventKind.Created => "Site created",
        SiteEventKind.StatusChanged => $"{StatusLook.Label(line.FromStatus!.Value)} → {StatusLook.Label(line.ToStatus!.Value)}",
        SiteEventKind.ProposalSentAgain => "Proposal sent again",
        SiteEventKind.Edited => "Details changed",
        SiteEventKind.ServiceAdded => "Service added",
        SiteEventKind.ServiceChanged => "Service changed",
        SiteEventKind.ServiceRenewed => "Service renewed",
        SiteEventKind.ServiceDeleted => "Service deleted",
        SiteEventKind.WebsiteEdited => "Website edited",
        SiteEventKind.ProposalOpened => "Proposal opened",
        SiteEventKind.ProposalDeclined => "Proposal declined",
        SiteEventKind.ProposalChangeWished => "Change wished",
        SiteEventKind.ProposalWithdrawn => "Proposal withdrawn",
        SiteEventKind.ProposalExpired => "Proposal no longer valid",
        SiteEventKind.WebsitePublished => "Website published",
        SiteEventKind.WebsiteRestored => "Earlier version restored",
        SiteEventKind.LayoutLocked => "Layout locked for the owner",
        SiteEventKind.LayoutUnlocked => "Layout unlocked for the owner",
        SiteEventKind.DomainAdded => "Domain added",
        SiteEventKind.DomainRemoved => "Domain removed",
        SiteEventKind.DomainMadePrimary => "Main domain changed",
        SiteEventKind.DomainCheckOverridden => "Domain check overridden",
        SiteEventKind.ColleagueInvited => "Colleague invited",
        SiteEventKind.ColleagueRemoved => "Colleague removed",
        SiteEventKind.ActedAsOwner => "Acted as the owner",
        _ => "Site deleted",
    };

    /// <summary>The icon's name.</summary>
    public static string Icon(SiteEvent line) => line switch
    {
        { ToStatus: { } to } => StatusLook.Icon(to),
        { Kind: SiteEventKind.Created or SiteEventKind.ServiceAdded } => "plus",
        { Kind: SiteEventKind.ProposalSentAgain } => "send",
        { Kind: SiteEventKind.ProposalOpened } => "mail-opened",
        { Kind: SiteEventKind.ProposalDeclined } => "circle-x",
        { Kind: SiteEventKind.ProposalChangeWished } => "message",
        { Kind: SiteEventKind.ProposalWithdrawn } => "arrow-back-up",
        { Kind: SiteEventKind.ProposalExpired } => "clock-exclamation",
        { Kind: SiteEventKind.ServiceRenewed } => "refresh",
        { Kind: SiteEventKind.ServiceDeleted or SiteEventKind.Deleted } => "trash",
        _ => "pencil",
    };
}
