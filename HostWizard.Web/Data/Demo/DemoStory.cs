using System.Globalization;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;

namespace HostWizard.Web.Data.Demo;

/// <summary>What the stories need to know of the database they are told in.</summary>
/// <param name="Platform">The platform.</param>
/// <param name="Nobody">The system merchant.</param>
/// <param name="Catalogue">Numbers of the catalogue's entries by their name.</param>
/// <param name="Admin">Who did what was done.</param>
/// <param name="Now">UTC.</param>
/// <param name="Starters">Makes their websites.</param>
public sealed record DemoWorld(Platform Platform, Merchant Nobody, IReadOnlyDictionary<string, int> Catalogue, Actor Admin, DateTime Now, IStarters Starters);

/// <summary>Lives one site's life by the rules of the domain, step by step at the time of each step.</summary>
public sealed class DemoStory(DemoWorld world, DemoLife life, string subdomain, string domain, Random chance)
{
    private static readonly string[] Registrars = ["EuroDNS", "Infomaniak", "OVHcloud", "Gandi"];
    private static readonly string[] Wishes = ["Would like photos of the team on the first page.", "Prefers to be called in the afternoon.", "Asks for the menu as a PDF.", "Compares us with an agency from Trier.", "Found us through the commune's newsletter."];

    private readonly List<ClientService> renewed = [];

    /// <summary>The site as it stands today.</summary>
    public HostedSite Site { get; private set; } = null!;

    /// <summary>What was sent to the client, without the site's number.</summary>
    public List<Proposal> Proposals { get; } = [];

    /// <summary>The client's address, the same for two businesses of one owner; null where nobody asked for it yet.</summary>
    public static string? MailOf(DemoBusiness business)
    {
        // Drafts are often made after a telephone call.
        if (business is { Status: SiteStatus.Draft, Days: > 2 }) return null;
        var person = Subdomain.From(business.Contact.Split(' ', 2)[^1]);
        // .example is reserved (RFC 2606): whatever is sent to it reaches no stranger.
        return $"{person}@{business.MailHost ?? Subdomain.From(business.Name)}.example";
    }

    /// <summary>A Luxembourg number, mobile or fixed.</summary>
    public static string Phone(Random chance) => chance.Next(3) == 0
        ? string.Create(CultureInfo.InvariantCulture, $"+352 {chance.Next(2) switch { 0 => 621, _ => 691 }} {chance.Next(100, 1000)} {chance.Next(100, 1000)}")
        : string.Create(CultureInfo.InvariantCulture, $"+352 {chance.Next(26, 28)} {chance.Next(10, 100)} {chance.Next(10, 100)} {chance.Next(10, 100)}");

    /// <summary>Tells it.</summary>
    /// <param name="prospect">Where the data came from, if from a prospect; stored already.</param>
    /// <param name="merchant">Whose it is since the yes; stored already.</param>
    public DemoStory Tell(Prospect? prospect, Merchant? merchant)
    {
        Begin(prospect);
        if (life.Ready is { } ready) Show(ready);
        if (life.Sent is { } sent) Send(sent);
        if (life.Accepted is { } accepted) Accept(accepted, merchant!);
        if (life.WentLive is { } live) GoLive(live);
        if (life.Suspended is { } suspended) Suspend(suspended);
        if (life.Cancelled is { } cancelled) Site.Cancel(life.WentLive is null ? "chose another offer" : "business closed", world.Admin, cancelled);
        return this;
    }

    private void Begin(Prospect? prospect)
    {
        var business = life.Business;
        var details = new SiteDetails(business.Name, business.Contact, MailOf(business), Phone(chance), chance.Next(3) == 0 ? Wishes[chance.Next(Wishes.Length)] : null);
        var store = new Store(world.Platform, world.Nobody, business.Name, subdomain, business.Language, life.Created);
        store.Begin(world.Starters.For(null, business.Language, details), world.Admin, life.Created);
        // The one thing that differs from run to run: a secret that everybody knows would be none.
        Site = new HostedSite(store, details, prospect, TemporaryPassword.Secret(), world.Admin, life.Created);
    }

    private void Show(DateTime at)
    {
        Site.Note(SiteEventKind.WebsiteEdited, world.Admin, at.AddMinutes(-15), null);
        Site.MarkPocReady(world.Admin, at);
    }

    private void Send(DateTime at)
    {
        var offered = at.AddMinutes(-10);
        if (chance.Next(4) < 3) Add(new() { Type = ServiceType.WebsiteMaintenance, Name = "Website set-up", BillingPeriod = BillingPeriod.OneTime, PriceCents = 95000 }, offered);
        var yearly = chance.Next(3) > 0;
        var business = chance.Next(4) == 0;
        Add(new() { Type = ServiceType.Hosting, Name = business ? "Hosting Business" : "Hosting Essential", BillingPeriod = yearly ? BillingPeriod.Annual : BillingPeriod.Monthly, PriceCents = (business ? 3900 : 1900) * (yearly ? 12 : 1), AutoRenew = true }, offered);
        if (chance.Next(10) < 7)
        {
            var many = chance.Next(5) == 0;
            Add(new() { Type = ServiceType.Email, Name = many ? "E-mail, 10 mailboxes" : "E-mail, 3 mailboxes", BillingPeriod = BillingPeriod.Monthly, PriceCents = many ? 2400 : 900, MailboxCount = many ? 10 : 3, AutoRenew = true }, offered);
        }
        if (chance.Next(10) < 4) Add(new() { Type = ServiceType.WebsiteMaintenance, Name = "Maintenance, 2 h a month", BillingPeriod = BillingPeriod.Monthly, PriceCents = 2900, AutoRenew = true }, offered);

        Site.SendProposal("As we discussed: a website in your colours, with opening hours, contact and a map.", world.Admin, at);
        Proposals.Add(new Proposal(Site, life.ProposalSequence, null, 30, at));
        if (life.SentAgain is not { } again) return;
        Site.SendProposalAgain("With e-mail for the whole team, as you asked.", world.Admin, again);
        Proposals.Add(new Proposal(Site, life.ProposalSequence, Proposals[^1], 30, again));
    }

    private void Accept(DateTime at, Merchant merchant)
    {
        Site.Accept(world.Admin, at);
        Site.Store.HandTo(merchant, at);
        Proposals[^1].Accept(at);
    }

    private void GoLive(DateTime at)
    {
        var shown = DomainName.Readable(domain);
        var byHand = life.Business.Days % 3 != 0;
        renewed.Add(Add(new() { Type = ServiceType.Domain, Name = shown, BillingPeriod = BillingPeriod.Annual, PriceCents = 2400, DomainName = shown, Registrar = Registrars[chance.Next(Registrars.Length)], AutoRenew = !byHand, PeriodStart = at, PeriodEnd = at.AddYears(1), ExpiresAt = at.AddYears(1) }, at.AddMinutes(-8)));
        if (chance.Next(10) < 6)
            renewed.Add(Add(new() { Type = ServiceType.Ssl, Name = $"SSL {shown}", BillingPeriod = BillingPeriod.Annual, PriceCents = 1800, DomainName = shown, AutoRenew = true, PeriodStart = at, PeriodEnd = at.AddDays(365), ExpiresAt = at.AddDays(365) }, at.AddMinutes(-5)));
        Site.GoLive(domain, world.Admin, at);

        // A year of hosting is counted from the first day it is of use.
        foreach (var hosting in Site.Services.Where(s => s is { ServiceType: ServiceType.Hosting, BillingPeriod: BillingPeriod.Annual }))
        {
            var begin = at.AddDays(chance.Next(0, 60));
            if (begin > world.Now) begin = at;
            hosting.Change(hosting.Details with { PeriodStart = begin, PeriodEnd = begin.AddYears(1), ExpiresAt = begin.AddYears(1) }, begin);
            Site.Note(SiteEventKind.ServiceChanged, world.Admin, begin, hosting.Name);
            renewed.Add(hosting);
        }
        if (life.Business.Days > 400 && chance.Next(4) == 0) LetGo(at, $"{subdomain}.com");
        RenewUntilToday();
    }

    // A second domain that nobody wanted after its first year.
    private void LetGo(DateTime at, string name)
    {
        var end = at.AddYears(1);
        var service = Add(new() { Type = ServiceType.Domain, Name = name, BillingPeriod = BillingPeriod.Annual, PriceCents = 1800, DomainName = name, Registrar = Registrars[0], PeriodStart = at, PeriodEnd = end, ExpiresAt = end }, at);
        if (end > (life.Cancelled ?? world.Now)) return;
        service.Change(service.Details with { Status = ServiceStatus.Expired }, end);
        Site.Note(SiteEventKind.ServiceChanged, world.Admin, end, name);
    }

    private void RenewUntilToday()
    {
        var end = life.Cancelled ?? life.Suspended ?? world.Now;
        foreach (var service in renewed)
        {
            while (service.ExpiresAt is { } expiry)
            {
                var by = service.AutoRenew ? Actor.System : world.Admin;
                var at = service.AutoRenew ? expiry.AddHours(-6) : expiry.AddDays(-chance.Next(3, 25));
                // What is renewed by hand is sometimes forgotten.
                if (at > end || (!service.AutoRenew && expiry > world.Now.AddDays(-20) && expiry < world.Now.AddDays(8))) break;
                service.Renew(at);
                Site.Note(SiteEventKind.ServiceRenewed, by, at, string.Create(CultureInfo.InvariantCulture, $"{service.Name}, until {service.ExpiresAt:d MMM yyyy}"));
            }
        }
    }

    private void Suspend(DateTime at)
    {
        Site.Suspend("unpaid", world.Admin, at);
        foreach (var service in Site.Services.Where(s => s.Status == ServiceStatus.Active && s.ServiceType is ServiceType.Hosting or ServiceType.Email))
        {
            service.Change(service.Details with { Status = ServiceStatus.Suspended }, at);
            Site.Note(SiteEventKind.ServiceChanged, world.Admin, at, service.Name);
        }
    }

    private ClientService Add(ServiceDetails details, DateTime at)
        => Site.AddService(details with { AddonProductId = world.Catalogue.TryGetValue(details.Name!, out var id) ? id : null }, world.Admin, at);
}
