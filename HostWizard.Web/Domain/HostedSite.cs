namespace HostWizard.Web.Domain;

/// <summary>What is known of the client, as somebody typed it.</summary>
public sealed record SiteDetails(string? BusinessName, string? ContactName, string? ContactEmail, string? ContactPhone, string? InternalNotes);

/// <summary>A store on its way from draft to live, with the client's contact data and its lifecycle.</summary>
public sealed class HostedSite
{
    /// <summary>Longest business name, in characters.</summary>
    public const int BusinessNameLength = 200;

    /// <summary>Longest note, in characters.</summary>
    public const int NoteLength = 10_000;

    private readonly List<SiteEvent> newEvents = [];
    private readonly List<ClientService> services = [];

    private HostedSite() { }

    /// <summary>A new draft.</summary>
    /// <param name="store">The website it is about.</param>
    /// <param name="details">Name and contact.</param>
    /// <param name="prospect">Where the data came from, if from a prospect.</param>
    /// <param name="previewKey">Secret part of the preview's address.</param>
    /// <param name="by">Who made it.</param>
    /// <param name="now">UTC.</param>
    /// <exception cref="InvalidInputException">A field is out of bounds.</exception>
    public HostedSite(Store store, SiteDetails details, Prospect? prospect, string previewKey, Actor by, DateTime now)
    {
        (Store, ProspectId, PreviewKey, CreatedAt) = (store, prospect?.Id, previewKey, now);
        Write(details, now);
        Note(SiteEventKind.Created, by, now, prospect is null ? $"store {store.Subdomain} made" : $"from prospect {prospect.BusinessName}, store {store.Subdomain} made");
    }

    /// <summary>Number of the site; never used again.</summary>
    public int Id { get; private set; }

    /// <summary>Its website.</summary>
    public int StoreId { get; private set; }

    /// <summary>Its website.</summary>
    public Store Store { get; private set; } = null!;

    /// <summary>The prospect it was made from.</summary>
    public int? ProspectId { get; private set; }

    /// <summary>Two notes of its business became one.</summary>
    internal void ComesFrom(Prospect kept) => ProspectId = kept.Id;

    /// <summary>Where it stands.</summary>
    public SiteStatus Status { get; private set; }

    /// <summary>Since when it stands there, UTC.</summary>
    public DateTime StatusSince { get; private set; }

    /// <summary>Name of the business.</summary>
    public string BusinessName { get; private set; } = "";

    /// <summary>Whom to ask for.</summary>
    public string? ContactName { get; private set; }

    /// <summary>Where to write.</summary>
    public string? ContactEmail { get; private set; }

    /// <summary>Where to call, as typed.</summary>
    public string? ContactPhone { get; private set; }

    /// <summary>When the latest proposal went out, UTC.</summary>
    public DateTime? ProposalSentAt { get; private set; }

    /// <summary>When the client said yes, UTC.</summary>
    public DateTime? ProposalAcceptedAt { get; private set; }

    /// <summary>When it first went live, UTC.</summary>
    public DateTime? WentLiveAt { get; private set; }

    /// <summary>What was written with the proposal.</summary>
    public string? ProposalNotes { get; private set; }

    /// <summary>The client's own domain while it has one; lower case punycode.</summary>
    public string? LiveDomain { get; private set; }

    /// <summary>What the client never sees.</summary>
    public string? InternalNotes { get; private set; }

    /// <summary>Secret part of the preview's address.</summary>
    public string PreviewKey { get; private set; } = "";

    /// <summary>Name, contact, address and domain without case and accents, to search in.</summary>
    public string SearchText { get; private set; } = "";

    /// <summary>Since when, UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>Last change, UTC.</summary>
    public DateTime UpdatedAt { get; private set; }

    /// <summary>What is run for the client.</summary>
    public IReadOnlyCollection<ClientService> Services => services;

    /// <summary>Changes what is known of the client.</summary>
    /// <exception cref="InvalidInputException">A field is out of bounds.</exception>
    public void Edit(SiteDetails details, Actor by, DateTime now)
    {
        var before = Details;
        Write(details, now);
        if (BusinessName != before.BusinessName) Store.Rename(BusinessName, now);
        var changed = Changed(before, Details).ToList();
        if (changed.Count > 0) Note(SiteEventKind.Edited, by, now, string.Join(", ", changed));
    }

    /// <summary>What is known of the client.</summary>
    public SiteDetails Details => new(BusinessName, ContactName, ContactEmail, ContactPhone, InternalNotes);

    /// <summary>The draft website is ready to be shown to the prospect.</summary>
    /// <exception cref="TransitionRefusedException">The site is not a draft.</exception>
    public void MarkPocReady(Actor by, DateTime now) => MoveTo(SiteStatus.PocReady, by, now);

    /// <summary>The first proposal goes out.</summary>
    /// <exception cref="TransitionRefusedException">The site is not ready, or a proposal is out already.</exception>
    /// <exception cref="InvalidInputException">The notes are too long.</exception>
    public void SendProposal(string? notes, Actor by, DateTime now)
    {
        var text = NotesOf(notes);
        MoveTo(SiteStatus.ProposalSent, by, now, text);
        (ProposalNotes, ProposalSentAt) = (text, now);
    }

    /// <summary>A further version goes out; the state stays.</summary>
    /// <exception cref="TransitionRefusedException">No proposal is out.</exception>
    /// <exception cref="InvalidInputException">The notes are too long.</exception>
    public void SendProposalAgain(string? notes, Actor by, DateTime now)
    {
        var text = NotesOf(notes);
        if (Status != SiteStatus.ProposalSent) throw new TransitionRefusedException(this, $"{BusinessName} is {Status.Words()}; a proposal can be sent again only while one is out.");
        (ProposalNotes, ProposalSentAt, UpdatedAt) = (text, now, now);
        Note(SiteEventKind.ProposalSentAgain, by, now, text);
    }

    /// <summary>The client said yes: what was pending starts, as the proposal says.</summary>
    /// <param name="by">Who brings the yes.</param>
    /// <param name="now">UTC.</param>
    /// <param name="paper">The proposal that is accepted; null when none was written.</param>
    /// <param name="chosen">Positions of its chosen options.</param>
    /// <exception cref="TransitionRefusedException">No proposal is out.</exception>
    public void Accept(Actor by, DateTime now, ProposalPaper? paper = null, IReadOnlySet<int>? chosen = null)
    {
        var plan = AcceptancePlan.Of(services, paper, chosen ?? new HashSet<int>());
        MoveTo(SiteStatus.Accepted, by, now);
        ProposalAcceptedAt = now;
        foreach (var (service, line) in plan.Starting)
        {
            if (line is not null && service.Take(line, now)) Note(SiteEventKind.ServiceChanged, by, now, $"{service.Name}, as accepted");
            service.Start(now);
        }
        foreach (var line in plan.Made) AddService(line.Service, by, now);
        foreach (var service in plan.LeftOut)
        {
            service.End(now);
            Note(SiteEventKind.ServiceChanged, by, now, $"{service.Name}, not chosen");
        }
    }

    /// <summary>The website opens on the client's own domain, for the first time or again. A former domain stays and leads there.</summary>
    /// <param name="domain">As <see cref="DomainName.Parse"/> gives it.</param>
    /// <param name="by">Who opens it.</param>
    /// <param name="now">UTC.</param>
    /// <param name="overridden">What DNS did not say yet, and why it opens all the same; null when nothing was against it.</param>
    /// <exception cref="TransitionRefusedException">The site is neither accepted nor suspended.</exception>
    public void GoLive(string domain, Actor by, DateTime now, string? overridden = null)
    {
        MoveTo(SiteStatus.Live, by, now, $"on {DomainName.Readable(domain)}");
        WentLiveAt ??= now;
        LiveDomain = domain;
        Store.MoveTo(domain, now);
        if (overridden is not null) Note(SiteEventKind.DomainCheckOverridden, by, now, overridden);
        Index();
    }

    /// <summary>A further domain, which leads to the primary.</summary>
    /// <exception cref="RefusedException">The site is not open, or has the domain already.</exception>
    public void AddDomain(string domain, Actor by, DateTime now)
    {
        if (LiveDomain is null) throw Refuse("have a further domain before its first one; go live with that");
        Store.AddDomain(domain, now);
        Note(SiteEventKind.DomainAdded, by, now, $"{DomainName.Readable(domain)} leads to {DomainName.Readable(LiveDomain)}");
    }

    /// <summary>Lets go of a further domain, so that another website can have it.</summary>
    /// <param name="bareDomain">The domain without <c>www.</c>; lower case punycode.</param>
    /// <param name="by">Who wants it.</param>
    /// <param name="now">UTC.</param>
    /// <returns>The domain as people write it; null when the site has no such domain.</returns>
    /// <exception cref="RefusedException">It is the primary.</exception>
    public string? RemoveDomain(string bareDomain, Actor by, DateTime now)
    {
        if (Store.Domains.FirstOrDefault(d => d.BareDomain == bareDomain) is not { } domain) return null;
        Store.RemoveDomain(domain, now);
        Note(SiteEventKind.DomainRemoved, by, now, $"{DomainName.Readable(domain.Domain)} is free again");
        return DomainName.Readable(domain.Domain);
    }

    /// <summary>Makes one of the site's domains, with or without <c>www.</c>, the one all others lead to.</summary>
    /// <param name="bareDomain">The domain without <c>www.</c>; lower case punycode.</param>
    /// <param name="withWww">Whether visitors see it with <c>www.</c>.</param>
    /// <param name="by">Who wants it.</param>
    /// <param name="now">UTC.</param>
    /// <param name="overridden">What DNS did not say yet, and why it is done all the same; null when nothing was against it.</param>
    /// <returns>The domain as people write it; null when the site has no such domain.</returns>
    public string? MakeDomainPrimary(string bareDomain, bool withWww, Actor by, DateTime now, string? overridden = null)
    {
        if (Store.Domains.FirstOrDefault(d => d.BareDomain == bareDomain) is not { } domain) return null;
        var (former, next) = (LiveDomain!, withWww ? "www." + domain.BareDomain : domain.BareDomain);
        if (next == former) return DomainName.Readable(next);
        LiveDomain = next;
        Store.MoveTo(next, now);
        Note(SiteEventKind.DomainMadePrimary, by, now, $"{DomainName.Readable(next)}; {DomainName.Readable(former)} leads there");
        if (overridden is not null) Note(SiteEventKind.DomainCheckOverridden, by, now, overridden);
        Index();
        return DomainName.Readable(next);
    }

    /// <summary>The website closes for a while.</summary>
    /// <exception cref="TransitionRefusedException">The site is not live.</exception>
    public void Suspend(string? reason, Actor by, DateTime now) => MoveTo(SiteStatus.Suspended, by, now, ReasonOf(reason));

    /// <summary>The website opens again where it was.</summary>
    /// <exception cref="TransitionRefusedException">The site is not suspended.</exception>
    public void Reactivate(Actor by, DateTime now)
    {
        if (Status != SiteStatus.Suspended) throw Refuse("be reactivated");
        MoveTo(SiteStatus.Live, by, now, LiveDomain is null ? null : $"on {DomainName.Readable(LiveDomain)}");
    }

    /// <summary>The end: the domain is free for another site, the services end; the history keeps both.</summary>
    /// <exception cref="TransitionRefusedException">The site is cancelled already.</exception>
    public void Cancel(string? reason, Actor by, DateTime now)
    {
        var domains = Store.Domains.OrderByDescending(d => d.IsPrimary).Select(d => DomainName.Readable(d.Domain)).ToList();
        var freed = domains.Count == 0 ? null : $"{string.Join(", ", domains)} {(domains.Count == 1 ? "is" : "are")} free again";
        MoveTo(SiteStatus.Cancelled, by, now, string.Join("; ", new[] { ReasonOf(reason), freed }.Where(n => n is not null)) is { Length: > 0 } note ? note : null);
        LiveDomain = null;
        Store.FreeDomains(now);
        foreach (var service in services) service.End(now);
        Index();
    }

    /// <summary>Writes into the history that the site goes, and that it may.</summary>
    /// <exception cref="TransitionRefusedException">The site is a client's.</exception>
    public void Delete(Actor by, DateTime now)
    {
        if (!Status.CanBeDeleted()) throw new TransitionRefusedException(this, $"{BusinessName} is {Status.Words()}; only a draft, a POC that no proposal was sent for, or a cancelled site can be deleted.");
        Note(SiteEventKind.Deleted, by, now, BusinessName);
    }

    /// <summary>Adds a service; pending while the client has not said yes, unless a state is named.</summary>
    /// <exception cref="InvalidInputException">A field is out of bounds.</exception>
    public ClientService AddService(ServiceDetails details, Actor by, DateTime now)
    {
        var status = details.Status ?? (ProposalAcceptedAt is null ? ServiceStatus.Pending : ServiceStatus.Active);
        var service = new ClientService(details with { Status = status }, now);
        services.Add(service);
        UpdatedAt = now;
        Note(SiteEventKind.ServiceAdded, by, now, service.Name);
        return service;
    }

    /// <summary>Writes what happened to a service or the website into the history.</summary>
    public void Note(SiteEventKind kind, Actor by, DateTime now, string? note)
    {
        newEvents.Add(SiteEvent.Of(this, kind, null, null, by, now, note));
        UpdatedAt = now;
    }

    /// <summary>The lines of history not yet written, handed over once.</summary>
    public IReadOnlyList<SiteEvent> TakeNewEvents()
    {
        SiteEvent[] taken = [.. newEvents];
        newEvents.Clear();
        return taken;
    }

    private void MoveTo(SiteStatus next, Actor by, DateTime now, string? note = null)
    {
        if (!Status.CanMoveTo(next)) throw Refuse($"become {next.Words()}");
        newEvents.Add(SiteEvent.Of(this, SiteEventKind.StatusChanged, Status, next, by, now, note));
        (Status, StatusSince, UpdatedAt) = (next, now, now);
    }

    private TransitionRefusedException Refuse(string wish) => new(this, $"{BusinessName} is {Status.Words()}; it cannot {wish}.");

    private void Write(SiteDetails details, DateTime now)
    {
        var errors = new InputErrors();
        var name = errors.Text("business_name", details.BusinessName, BusinessNameLength, required: true);
        var contact = errors.Text("contact_name", details.ContactName, 200);
        var email = errors.Email("contact_email", details.ContactEmail);
        var phone = errors.Text("contact_phone", details.ContactPhone, 50, trim: false);
        var notes = errors.Text("internal_notes", details.InternalNotes, NoteLength, trim: false);
        errors.ThrowIfAny();
        (BusinessName, ContactName, ContactEmail, ContactPhone, InternalNotes) = (name!, contact, email, phone, notes);
        UpdatedAt = now;
        if (StatusSince == default) StatusSince = now;
        Index();
    }

    private void Index() => SearchText = FoldedText.Of(BusinessName, ContactName, ContactEmail, Store.Subdomain, LiveDomain, LiveDomain is null ? null : DomainName.Readable(LiveDomain));

    private static IEnumerable<string> Changed(SiteDetails before, SiteDetails after)
    {
        if (before.BusinessName != after.BusinessName) yield return $"business name, was {before.BusinessName}";
        if (before.ContactName != after.ContactName) yield return "contact";
        if (before.ContactEmail != after.ContactEmail) yield return "e-mail";
        if (before.ContactPhone != after.ContactPhone) yield return "phone";
        if (before.InternalNotes != after.InternalNotes) yield return "internal notes";
    }

    private static string? NotesOf(string? notes) => Checked("notes", notes, NoteLength);

    private static string? ReasonOf(string? reason) => Checked("reason", reason, 500);

    private static string? Checked(string field, string? value, int length)
    {
        var errors = new InputErrors();
        var text = errors.Text(field, value, length);
        errors.ThrowIfAny();
        return text;
    }
}
