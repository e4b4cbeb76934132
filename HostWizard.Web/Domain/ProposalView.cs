namespace HostWizard.Web.Domain;

/// <summary>What of a proposal was looked at.</summary>
public enum ProposalPart { Page, Pdf, Preview }

/// <summary>How often one part of a proposal was looked at on one day. A look counts once a person scrolled, clicked or stayed.</summary>
public sealed class ProposalView
{
    private ProposalView() { }

    /// <summary>The first look of the day.</summary>
    public ProposalView(int proposalId, ProposalPart part, DateTime now)
        => (ProposalId, Part, Day, FirstAt, LastAt, Count) = (proposalId, part, Luxembourg.DayOf(now), now, now, 1);

    /// <summary>Which version.</summary>
    public int ProposalId { get; private set; }

    /// <summary>What of it.</summary>
    public ProposalPart Part { get; private set; }

    /// <summary>The day, by Luxembourg's calendar.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>First look of the day, UTC.</summary>
    public DateTime FirstAt { get; private set; }

    /// <summary>Last look of the day, UTC.</summary>
    public DateTime LastAt { get; private set; }

    /// <summary>How many looks.</summary>
    public int Count { get; private set; }

    /// <summary>One more.</summary>
    public void Again(DateTime now) => (LastAt, Count) = (now, Count + 1);
}

/// <summary>What is kept of a proposal as bytes.</summary>
public enum ProposalDocumentKind { Sent, Accepted, Picture }

/// <summary>A document or picture of a proposal, as it went out.</summary>
public sealed class ProposalDocument
{
    private ProposalDocument() { }

    /// <summary>Keeps the bytes of a proposal.</summary>
    public ProposalDocument(Proposal proposal, ProposalDocumentKind kind, byte[] content) => (Proposal, Kind, Content) = (proposal, kind, content);

    /// <summary>Which version.</summary>
    public int ProposalId { get; private set; }

    /// <summary>Which version.</summary>
    public Proposal Proposal { get; private set; } = null!;

    /// <summary>Which of its documents.</summary>
    public ProposalDocumentKind Kind { get; private set; }

    /// <summary>The bytes: PDF, or PNG or JPEG for the picture of the website.</summary>
    public byte[] Content { get; private set; } = [];
}
