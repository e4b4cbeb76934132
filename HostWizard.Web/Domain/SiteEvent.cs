namespace HostWizard.Web.Domain;

/// <summary>What a line of history tells of.</summary>
public enum SiteEventKind
{
    Created, StatusChanged, ProposalSentAgain, Edited, ServiceAdded, ServiceChanged, ServiceRenewed, ServiceDeleted, WebsiteEdited, Deleted,
    ProposalOpened, ProposalDeclined, ProposalChangeWished, ProposalWithdrawn, ProposalExpired,
    WebsitePublished, WebsiteRestored, LayoutLocked, LayoutUnlocked, DomainAdded, DomainRemoved, DomainMadePrimary, DomainCheckOverridden,
    ColleagueInvited, ColleagueRemoved, ActedAsOwner,
}

/// <summary>One line of a site's history. Never changed or deleted; it outlives its site.</summary>
public sealed class SiteEvent
{
    private SiteEvent() { }

    /// <summary>Number of the line.</summary>
    public int Id { get; private set; }

    /// <summary>The site it tells of, without a foreign key: the site may be gone.</summary>
    public int SiteId { get; private set; }

    /// <summary>The business as it was called then, so that the line reads without its site.</summary>
    public string BusinessName { get; private set; } = "";

    /// <summary>What it tells of.</summary>
    public SiteEventKind Kind { get; private set; }

    /// <summary>State before, where the state changed.</summary>
    public SiteStatus? FromStatus { get; private set; }

    /// <summary>State after, where the state changed.</summary>
    public SiteStatus? ToStatus { get; private set; }

    /// <summary>Who did it.</summary>
    public string Actor { get; private set; } = "";

    /// <summary>What a person wants to know beside it.</summary>
    public string? Note { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; private set; }

    internal static SiteEvent Of(HostedSite site, SiteEventKind kind, SiteStatus? from, SiteStatus? to, Actor by, DateTime at, string? note)
        => new() { SiteId = site.Id, BusinessName = site.BusinessName, Kind = kind, FromStatus = from, ToStatus = to, Actor = by.Name, At = at, Note = note };

    /// <summary>Names the site, once the database has given it a number.</summary>
    internal SiteEvent On(HostedSite site)
    {
        SiteId = site.Id;
        return this;
    }
}
