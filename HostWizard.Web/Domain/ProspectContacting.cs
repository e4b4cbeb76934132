namespace HostWizard.Web.Domain;

// Where it was met, when it was last spoken with, and how it is forgotten.
public sealed partial class Prospect
{
    /// <summary>What an anonymised prospect is called.</summary>
    public const string Forgotten = "Forgotten prospect";

    /// <summary>Where it was met, in degrees north; null when nobody said.</summary>
    public double? Latitude { get; private set; }

    /// <summary>Where it was met, in degrees east.</summary>
    public double? Longitude { get; private set; }

    /// <summary>When somebody last spoke with them, UTC; null for never.</summary>
    public DateTime? ContactedAt { get; private set; }

    /// <summary>When it was anonymised, UTC; null while it is not.</summary>
    public DateTime? AnonymisedAt { get; private set; }

    /// <summary>Notes where it was met.</summary>
    /// <exception cref="InvalidInputException">That is nowhere on earth, or half a place.</exception>
    public void MetAt(double? latitude, double? longitude)
    {
        if (latitude is null != longitude is null || latitude is < -90 or > 90 or double.NaN || longitude is < -180 or > 180 or double.NaN) throw new InvalidInputException("latitude", "This is no place on earth; please try without it.");
        (Latitude, Longitude) = (latitude, longitude);
    }

    /// <summary>Notes that somebody spoke with them; who was still to be called is contacted now.</summary>
    public void LogContact(Actor by, DateTime now)
    {
        ContactedAt = now;
        Note(ProspectEventKind.ContactLogged, by, now, null);
        if (Status is ProspectStatus.New or ProspectStatus.Qualified or ProspectStatus.Unqualified) MoveTo(ProspectStatus.Contacted, null, by, now);
    }

    /// <summary>They asked to be left alone. Whoever is not a client is lost now.</summary>
    public void RecordObjection(Actor by, DateTime now)
    {
        EnrichmentAskedAt = null;
        (NextStep, NextStepDue) = (null, null);
        Note(ProspectEventKind.Objected, by, now, null);
        if (Status is not (ProspectStatus.Converted or ProspectStatus.Lost)) MoveTo(ProspectStatus.Lost, "Asked not to be contacted.", by, now);
    }

    /// <summary>Forgets one of its people; what is known of the business stays.</summary>
    public void Erase(Func<ProspectContact, bool> isThem, Actor by, DateTime now)
    {
        if (contacts.RemoveAll(contact => isThem(contact)) == 0) return;
        Write(Details, now);
        Note(ProspectEventKind.PersonErased, by, now, null);
    }

    /// <summary>Forgets everything by which anybody can be known again; what is left counts in statistics only.</summary>
    public void Anonymise(Actor by, DateTime now)
    {
        if (AnonymisedAt is not null) return;
        if (Status == ProspectStatus.Enriching) MoveTo(ProspectStatus.Unqualified, null, by, now);
        Write(new() { BusinessName = Forgotten, Trade = Trade, Channel = Channel, LegalBasis = LegalBasis }, now);
        (Key, Latitude, Longitude, Why, OverrideReason, NextStep, NextStepDue, LostReason, EnrichmentAskedAt, AnonymisedAt) = (null, null, null, null, OverrideReason is null ? null : "–", null, null, null, null, now);
        Note(ProspectEventKind.Anonymised, by, now, null);
    }
}
