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
    /// <exception cref="RefusedException">It is anonymised.</exception>
    public void LogContact(Actor by, DateTime now)
    {
        RefuseForgotten();
        ContactedAt = now;
        Note(ProspectEventKind.ContactLogged, by, now, null);
        if (Status is ProspectStatus.New or ProspectStatus.Qualified or ProspectStatus.Unqualified) MoveTo(ProspectStatus.Contacted, null, by, now);
    }

    /// <summary>They asked to be left alone: nothing is planned, nobody looks at their website any more, and whoever is not a client is lost.</summary>
    public void RecordObjection(Actor by, DateTime now)
    {
        if (AnonymisedAt is not null || (Status == ProspectStatus.Lost && LostReason == Objection.Reason && EnrichmentAskedAt is null && NextStep is null)) return;
        EnrichmentAskedAt = null;
        (NextStep, NextStepDue) = (null, null);
        Note(ProspectEventKind.Objected, by, now, null);
        if (Status == ProspectStatus.Lost) LostReason = Objection.Reason;
        else if (Status != ProspectStatus.Converted) MoveTo(ProspectStatus.Lost, Objection.Reason, by, now);
    }

    /// <summary>Forgets one of its people, also where free text names them; what is known of the business stays.</summary>
    /// <param name="person">Who.</param>
    /// <param name="isElsewhere">Whether something else that belongs to this prospect named them: a card, evidence.</param>
    /// <param name="by">Who was asked.</param>
    /// <param name="now">When, UTC.</param>
    /// <returns>Whether there was anything.</returns>
    public bool Erase(PersonTraces person, bool isElsewhere, Actor by, DateTime now)
    {
        var texts = (Notes, NextStep, LostReason, OverrideReason, Source);
        var gone = contacts.RemoveAll(contact => person.Key.Is(contact)) > 0;
        (Notes, NextStep, LostReason, OverrideReason, Source) = (person.StruckFrom(Notes, 10_000), person.StruckFrom(NextStep, 200), person.StruckFrom(LostReason, 500), person.StruckFrom(OverrideReason, 300), person.StruckFrom(Source, 200));
        if (!gone && !isElsewhere && texts == (Notes, NextStep, LostReason, OverrideReason, Source)) return false;
        foreach (var (position, contact) in contacts.OrderBy(contact => contact.Position).Index()) contact.MoveTo(position + 1);
        Write(Details, now);
        Note(ProspectEventKind.PersonErased, by, now, null);
        return true;
    }

    /// <summary>Notes that one of its people got a copy of what is kept of them.</summary>
    public void NoteExport(Actor by, DateTime now) => Note(ProspectEventKind.PersonExported, by, now, null);

    /// <summary>Forgets everything by which anybody can be known again; what is left counts in statistics only.</summary>
    public void Anonymise(Actor by, DateTime now)
    {
        if (AnonymisedAt is not null) return;
        if (Status == ProspectStatus.Enriching) MoveTo(ProspectStatus.Unqualified, null, by, now);
        Write(new() { BusinessName = Forgotten, Trade = Trade, Channel = Channel, LegalBasis = LegalBasis }, now);
        (Key, Latitude, Longitude, Why, OverrideReason, NextStep, NextStepDue, LostReason, EnrichmentAskedAt, AnonymisedAt) = (null, null, null, null, OverrideReason is null ? null : "–", null, null, null, null, now);
        Note(ProspectEventKind.Anonymised, by, now, null);
    }

    // Whatever is written into it would be kept for ever: nothing comes back to forget it.
    private void RefuseForgotten()
    {
        if (AnonymisedAt is not null) throw new RefusedException($"Prospect {Id} is anonymised. Please note the business anew.");
    }
}
