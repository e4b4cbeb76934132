namespace HostWizard.Web.Domain;

/// <summary>A business that may become a client.</summary>
public sealed partial class Prospect
{
    /// <summary>Most people of one business.</summary>
    public const int MostContacts = 10;

    private readonly List<ProspectContact> contacts = [];
    private readonly List<ProspectEvent> newEvents = [];

    private Prospect() { }

    /// <summary>A business somebody noticed.</summary>
    /// <exception cref="InvalidInputException">A field is out of bounds, or the key.</exception>
    /// <param name="details">What is known.</param>
    /// <param name="by">Who noticed it.</param>
    /// <param name="now">When, UTC.</param>
    /// <param name="key">A name of its own that the sender made up; null when there is no need of one.</param>
    /// <param name="how">By which door it came.</param>
    public Prospect(ProspectDetails details, Actor by, DateTime now, string? key = null, ProspectEventKind how = ProspectEventKind.Created)
    {
        (CreatedAt, Key) = (now, KeyOf(key));
        Write(details, now);
        Note(how, by, now, null);
    }

    /// <summary>Number of the prospect.</summary>
    public int Id { get; private set; }

    /// <summary>A name of its own that its sender made up, so that what is sent twice is there once; null for what was typed here.</summary>
    public string? Key { get; private set; }

    /// <summary>Name of the business.</summary>
    public string BusinessName { get; private set; } = "";

    /// <summary>What it does.</summary>
    public string? Trade { get; private set; }

    /// <summary>How somebody came across it.</summary>
    public ProspectChannel Channel { get; private set; }

    /// <summary>Today's website, as typed.</summary>
    public string? Website { get; private set; }

    /// <summary>The host of <see cref="Website"/>, as <see cref="ProspectKeys.Domain"/> writes it.</summary>
    public string? Domain { get; private set; }

    /// <summary>Number and street.</summary>
    public string? Street { get; private set; }

    /// <summary>Postal code.</summary>
    public string? PostalCode { get; private set; }

    /// <summary>Where the business is.</summary>
    public string? Town { get; private set; }

    /// <summary>Name and town, as <see cref="ProspectKeys.NameAndTown"/> writes them.</summary>
    public string? NameKey { get; private set; }

    /// <summary>The language to talk in; null while unknown.</summary>
    public SiteLanguage? Language { get; private set; }

    /// <summary>Where it is known from.</summary>
    public string? Source { get; private set; }

    /// <summary>Why data of its people may be kept.</summary>
    public LegalBasis LegalBasis { get; private set; }

    /// <summary>The admin who looks after it.</summary>
    public int? OwnerId { get; private set; }

    /// <summary>What the next caller should know.</summary>
    public string? Notes { get; private set; }

    /// <summary>Whom to talk to, the first first.</summary>
    public IReadOnlyList<ProspectContact> Contacts => contacts;

    /// <summary>How far it has come.</summary>
    public ProspectStatus Status { get; private set; }

    /// <summary>What is to be done next.</summary>
    public string? NextStep { get; private set; }

    /// <summary>By when.</summary>
    public DateOnly? NextStepDue { get; private set; }

    /// <summary>Why it is lost; null while it is not.</summary>
    public string? LostReason { get; private set; }

    /// <summary>What can be searched, without case and accents.</summary>
    public string SearchText { get; private set; } = "";

    /// <summary>Since when, UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>Last change, UTC.</summary>
    public DateTime UpdatedAt { get; private set; }

    /// <summary>Whom to ask for first; null while nobody is known.</summary>
    public ProspectContact? FirstContact => contacts.OrderBy(contact => contact.Position).FirstOrDefault();

    /// <summary>All that is known, as somebody would type it.</summary>
    public ProspectDetails Details => new()
    {
        BusinessName = BusinessName, Trade = Trade, Channel = Channel, Website = Website, Street = Street, PostalCode = PostalCode, Town = Town, Language = Language, Source = Source,
        LegalBasis = LegalBasis, OwnerId = OwnerId, Notes = Notes, Contacts = [.. contacts.OrderBy(contact => contact.Position).Select(contact => contact.Details)],
    };

    /// <summary>Changes what is known.</summary>
    /// <exception cref="InvalidInputException">A field is out of bounds.</exception>
    public void Edit(ProspectDetails details, Actor by, DateTime now)
    {
        RefuseForgotten();
        var (before, domain) = (Details, Domain);
        Write(details, now);
        var changed = Changed(before, Details).ToList();
        if (changed.Count > 0) Note(ProspectEventKind.Edited, by, now, string.Join(", ", changed));
        if (Domain != domain) LookAnew(by, now);
    }

    /// <summary>Takes the next state a person chose.</summary>
    /// <exception cref="RefusedException">That state is not for a person to choose now.</exception>
    /// <exception cref="InvalidInputException">It is lost and nobody says why.</exception>
    public void Choose(ProspectStatus next, string? lostReason, Actor by, DateTime now)
    {
        RefuseForgotten();
        if (!Status.Choices().Contains(next)) throw new RefusedException($"{BusinessName} is {Status.Words()}; it cannot become {next.Words()} by hand.");
        var errors = new InputErrors();
        var reason = errors.Text("lost_reason", lostReason, 500, required: next == ProspectStatus.Lost);
        errors.ThrowIfAny();
        MoveTo(next, next == ProspectStatus.Lost ? reason : null, by, now);
    }

    /// <summary>Plans what is to be done next, or nothing.</summary>
    /// <exception cref="InvalidInputException">It is too long, or a day is given and nothing to do.</exception>
    public void Plan(string? step, DateOnly? due, Actor by, DateTime now)
    {
        var errors = new InputErrors();
        var text = errors.Text("next_step", step, 200, required: due is not null);
        errors.ThrowIfAny();
        if ((text, due) == (NextStep, NextStepDue)) return;
        RefuseForgotten();
        (NextStep, NextStepDue) = (text, due);
        Note(ProspectEventKind.NextStepPlanned, by, now, text is null ? "nothing planned" : due is { } day ? $"{day:yyyy-MM-dd}" : null);
    }

    /// <summary>A website of it is being built.</summary>
    /// <exception cref="RefusedException">It is anonymised.</exception>
    public void NoteSite(Actor by, DateTime now)
    {
        RefuseForgotten();
        Note(ProspectEventKind.SiteCreated, by, now, null);
    }

    /// <summary>It became a client.</summary>
    public void Convert(Actor by, DateTime now)
    {
        if (Status != ProspectStatus.Converted) MoveTo(ProspectStatus.Converted, null, by, now);
    }

    /// <summary>Its site was cancelled, and with it the hope.</summary>
    /// <param name="reason">Why; null when nobody said.</param>
    /// <param name="by">Who cancelled.</param>
    /// <param name="now">When, UTC.</param>
    public void GiveBack(string? reason, Actor by, DateTime now)
    {
        if (Status != ProspectStatus.Lost) MoveTo(ProspectStatus.Lost, string.IsNullOrWhiteSpace(reason) ? "Its site was cancelled." : reason.Trim(), by, now);
    }

    /// <summary>Takes over what only another note of the same business knows; what is known here stays.</summary>
    /// <param name="other">The other one, which goes.</param>
    /// <param name="by">Who says that they are the same.</param>
    /// <param name="now">When, UTC.</param>
    public void Merge(Prospect other, Actor by, DateTime now)
    {
        RefuseForgotten();
        other.RefuseForgotten();
        var (mine, theirs) = (Details, other.Details);
        var people = mine.Contacts.Concat(theirs.Contacts.Where(contact => !mine.Contacts.Any(known => IsSame(known, contact)))).Take(MostContacts);
        var notes = string.Join("\n\n", new[] { mine.Notes, theirs.Notes }.Where(text => text is not null).Distinct());
        Write(mine with
        {
            Trade = mine.Trade ?? theirs.Trade, Website = mine.Website ?? theirs.Website, Street = mine.Street ?? theirs.Street, PostalCode = mine.PostalCode ?? theirs.PostalCode, Town = mine.Town ?? theirs.Town,
            Language = mine.Language ?? theirs.Language, Source = mine.Source ?? theirs.Source, OwnerId = mine.OwnerId ?? theirs.OwnerId,
            Notes = notes.Length > 10_000 ? notes[..10_000] : notes, Contacts = [.. people],
        }, now);
        if (NextStep is null) (NextStep, NextStepDue) = (other.NextStep, other.NextStepDue);
        if (Latitude is null) (Latitude, Longitude) = (other.Latitude, other.Longitude);
        Note(ProspectEventKind.Merged, by, now, $"with prospect {other.Id}");
    }

    /// <summary>Writes that it goes.</summary>
    public void Delete(Actor by, DateTime now) => Note(ProspectEventKind.Deleted, by, now, null);

    /// <summary>The lines of history not yet written, handed over once.</summary>
    public IReadOnlyList<ProspectEvent> TakeNewEvents()
    {
        ProspectEvent[] taken = [.. newEvents];
        newEvents.Clear();
        return taken;
    }

    private void MoveTo(ProspectStatus next, string? lostReason, Actor by, DateTime now)
    {
        if (!Status.CanMoveTo(next)) throw new RefusedException($"{BusinessName} is {Status.Words()}; it cannot become {next.Words()}.");
        // The reason stands in the prospect alone: it may name people, and history is never changed.
        newEvents.Add(ProspectEvent.Of(this, ProspectEventKind.StatusChanged, Status, next, by, now, null));
        (Status, LostReason, UpdatedAt) = (next, lostReason, now);
    }

    private void Note(ProspectEventKind kind, Actor by, DateTime now, string? note)
    {
        newEvents.Add(ProspectEvent.Of(this, kind, null, null, by, now, note));
        UpdatedAt = now;
    }

    private void Write(ProspectDetails details, DateTime now)
    {
        var errors = new InputErrors();
        var name = errors.Text("business_name", details.BusinessName, HostedSite.BusinessNameLength, required: true);
        var website = errors.Text("website", details.Website, 253);
        if (website is not null && ProspectKeys.Domain(website) is null) errors.Add("website", "Please write an address like bakery.lu or https://www.bakery.lu/shop.");
        var (street, postalCode, town) = (errors.Text("street", details.Street, 120), errors.Text("postal_code", details.PostalCode, 20), errors.Text("town", details.Town, 100));
        var (trade, source, notes) = (errors.Text("trade", details.Trade, 100), errors.Text("source", details.Source, 200), errors.Text("notes", details.Notes, 10_000, trim: false));
        var people = Checked(details.Contacts, errors);
        errors.ThrowIfAny();
        (BusinessName, Trade, Channel, Website, Domain) = (name!, trade, details.Channel, website, ProspectKeys.Domain(website));
        (Street, PostalCode, Town, NameKey, Language) = (street, postalCode, town, ProspectKeys.NameAndTown(name, town), details.Language);
        (Source, LegalBasis, OwnerId, Notes, UpdatedAt) = (source, details.LegalBasis, details.OwnerId, notes, now);
        if (!people.Select(person => person.Details).SequenceEqual(contacts.OrderBy(contact => contact.Position).Select(contact => contact.Details)))
        {
            contacts.Clear();
            contacts.AddRange(people);
        }
        SearchText = SearchTextOf(BusinessName, Website, Domain, Town, Trade, contacts.SelectMany(contact => new[] { contact.Name, contact.Email, contact.Phone }));
    }

    /// <summary>What can be searched of a business, without case and accents.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="website">Its website, as typed.</param>
    /// <param name="domain">The website's key.</param>
    /// <param name="town">Where it is.</param>
    /// <param name="trade">What it does.</param>
    /// <param name="people">Name, e-mail and telephone of each of its people.</param>
    public static string SearchTextOf(string name, string? website, string? domain, string? town, string? trade, IEnumerable<string?> people)
        => FoldedText.Of([name, website, domain is null ? null : DomainName.Readable(domain), town, trade, .. people]);

    private static List<ProspectContact> Checked(IReadOnlyList<ContactDetails> typed, InputErrors errors)
    {
        var people = new List<ProspectContact>();
        for (var i = 0; i < typed.Count; i++)
        {
            if (typed[i].IsEmpty) continue;
            string Field(string name) => $"contacts[{i}].{name}";
            people.Add(new(people.Count + 1, errors.Text(Field("name"), typed[i].Name, 200), errors.Text(Field("role"), typed[i].Role, 100), errors.Email(Field("email"), typed[i].Email), errors.Text(Field("phone"), typed[i].Phone, 50, trim: false)));
        }
        if (people.Count > MostContacts) errors.Add("contacts", $"Please keep at most {MostContacts} people.");
        return people;
    }

    private static bool IsSame(ContactDetails one, ContactDetails other)
        => ProspectKeys.Email(one.Email) is { } email ? email == ProspectKeys.Email(other.Email)
            : ProspectKeys.Phone(one.Phone) is { } phone ? phone == ProspectKeys.Phone(other.Phone) : one.Name == other.Name;

    private static IEnumerable<string> Changed(ProspectDetails before, ProspectDetails after)
    {
        // What is written into a history that stays for ever names fields, never what stood in them.
        if (before.BusinessName != after.BusinessName) yield return "business name";
        if (before.Trade != after.Trade) yield return "trade";
        if (before.Website != after.Website) yield return "website";
        if ((before.Street, before.PostalCode, before.Town) != (after.Street, after.PostalCode, after.Town)) yield return "address";
        if (before.Language != after.Language) yield return "language";
        if ((before.Source, before.Channel) != (after.Source, after.Channel)) yield return "source";
        if (before.LegalBasis != after.LegalBasis) yield return $"legal basis (was {before.LegalBasis.Words()})";
        if (before.OwnerId != after.OwnerId) yield return "who looks after it";
        if (before.Notes != after.Notes) yield return "notes";
        if (!before.Contacts.SequenceEqual(after.Contacts)) yield return "contacts";
    }
}
