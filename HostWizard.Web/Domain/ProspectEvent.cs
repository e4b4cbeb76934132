namespace HostWizard.Web.Domain;

/// <summary>What a line of a prospect's history tells of.</summary>
public enum ProspectEventKind
{
    Created, Edited, StatusChanged, NextStepPlanned, SiteCreated, Merged, Deleted,
    // What lists, phones and machines bring; the table cannot learn words later without being rebuilt.
    Imported, Captured, Enriched, ScoreOverridden, PersonErased, PersonExported, Anonymised,
    ContactLogged, Objected,
}

/// <summary>
/// One line of a prospect's history. Never changed or deleted; it outlives its prospect, and so it names the fields that changed and never what stood in them.
/// Nothing that somebody typed stands in it: no name, no reason, no source.
/// </summary>
public sealed class ProspectEvent
{
    private ProspectEvent() { }

    /// <summary>Number of the line.</summary>
    public int Id { get; private set; }

    /// <summary>The prospect it tells of, without a foreign key: it may be gone.</summary>
    public int ProspectId { get; private set; }

    /// <summary>What it tells of.</summary>
    public ProspectEventKind Kind { get; private set; }

    /// <summary>State before, where the state changed.</summary>
    public ProspectStatus? FromStatus { get; private set; }

    /// <summary>State after, where the state changed.</summary>
    public ProspectStatus? ToStatus { get; private set; }

    /// <summary>Who did it.</summary>
    public string Actor { get; private set; } = "";

    /// <summary>What a person wants to know beside it.</summary>
    public string? Note { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; private set; }

    internal static ProspectEvent Of(Prospect prospect, ProspectEventKind kind, ProspectStatus? from, ProspectStatus? to, Actor by, DateTime at, string? note)
        => new() { ProspectId = prospect.Id, Kind = kind, FromStatus = from, ToStatus = to, Actor = by.Name, At = at, Note = note };

    /// <summary>Names the prospect, once the database has given it a number.</summary>
    internal ProspectEvent On(Prospect prospect)
    {
        ProspectId = prospect.Id;
        return this;
    }
}
