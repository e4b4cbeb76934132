namespace HostWizard.Web.Domain;

/// <summary>What is run for a client.</summary>
public enum ServiceType { Domain, Email, Ssl, Hosting, WebsiteMaintenance }

/// <summary>Whether it runs.</summary>
public enum ServiceStatus { Pending, Active, Suspended, Expired, Cancelled }

/// <summary>How often it is paid.</summary>
public enum BillingPeriod { Monthly, Annual, OneTime }

/// <summary>All that can be written of a service. Instants are UTC, money is net cents.</summary>
public sealed record ServiceDetails
{
    public ServiceType Type { get; init; }
    public string? Name { get; init; }
    public ServiceStatus? Status { get; init; }
    public BillingPeriod BillingPeriod { get; init; }
    public int PriceCents { get; init; }
    public string? Currency { get; init; }
    public int? AddonProductId { get; init; }
    public string? DomainName { get; init; }
    public string? Registrar { get; init; }
    public int? MailboxCount { get; init; }
    public DateTime? ExpiresAt { get; init; }
    public DateTime? PeriodStart { get; init; }
    public DateTime? PeriodEnd { get; init; }
    public bool AutoRenew { get; init; }
    public string? Notes { get; init; }
}

/// <summary>An operational service of a hosted site, with price, period and expiry.</summary>
public sealed class ClientService
{
    /// <summary>Longest name, in characters.</summary>
    public const int NameLength = 200;

    /// <summary>A million euros a period.</summary>
    public const int MaxPriceCents = 100_000_000;

    /// <summary>The one currency; others come with their own rules.</summary>
    public const string Euro = "EUR";

    private static readonly DateTime Earliest = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Latest = new(2101, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private ClientService() { }

    internal ClientService(ServiceDetails details, DateTime now)
    {
        CreatedAt = now;
        Write(details, now);
    }

    /// <summary>Number of the service.</summary>
    public int Id { get; private set; }

    /// <summary>The site it is run for; goes with it.</summary>
    public int HostedSiteId { get; private set; }

    /// <summary>What is run.</summary>
    public ServiceType ServiceType { get; private set; }

    /// <summary>Name as the client reads it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Whether it runs.</summary>
    public ServiceStatus Status { get; private set; }

    /// <summary>How often it is paid.</summary>
    public BillingPeriod BillingPeriod { get; private set; }

    /// <summary>Price per period in cents, net.</summary>
    public int PriceCents { get; private set; }

    /// <summary>ISO 4217; always EUR.</summary>
    public string Currency { get; private set; } = Euro;

    /// <summary>The catalogue entry it was made from.</summary>
    public int? AddonProductId { get; private set; }

    /// <summary>The domain it is about, as typed.</summary>
    public string? DomainName { get; private set; }

    /// <summary>Where the domain is registered.</summary>
    public string? Registrar { get; private set; }

    /// <summary>How many mailboxes.</summary>
    public int? MailboxCount { get; private set; }

    /// <summary>When it ends unless renewed, UTC.</summary>
    public DateTime? ExpiresAt { get; private set; }

    /// <summary>Start of the paid period, UTC.</summary>
    public DateTime? PeriodStart { get; private set; }

    /// <summary>End of the paid period, UTC.</summary>
    public DateTime? PeriodEnd { get; private set; }

    /// <summary>Whether it renews itself.</summary>
    public bool AutoRenew { get; private set; }

    /// <summary>What the client never sees.</summary>
    public string? Notes { get; private set; }

    /// <summary>Name and domain without case and accents, to search in.</summary>
    public string SearchText { get; private set; } = "";

    /// <summary>Since when it has been paid for, UTC; null while it never was.</summary>
    public DateTime? ActiveSince { get; private set; }

    /// <summary>Until when it was paid for, UTC; null while it is.</summary>
    public DateTime? ActiveUntil { get; private set; }

    /// <summary>Since when it is known, UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>Last change, UTC.</summary>
    public DateTime UpdatedAt { get; private set; }

    /// <summary>All that can be written of it.</summary>
    public ServiceDetails Details => new()
    {
        Type = ServiceType, Name = Name, Status = Status, BillingPeriod = BillingPeriod, PriceCents = PriceCents, Currency = Currency,
        AddonProductId = AddonProductId, DomainName = DomainName, Registrar = Registrar, MailboxCount = MailboxCount,
        ExpiresAt = ExpiresAt, PeriodStart = PeriodStart, PeriodEnd = PeriodEnd, AutoRenew = AutoRenew, Notes = Notes,
    };

    /// <summary>Changes the service.</summary>
    /// <exception cref="InvalidInputException">A field is out of bounds.</exception>
    public void Change(ServiceDetails details, DateTime now) => Write(details, now);

    /// <summary>One more period, from the end of the last one, or from now when it ended long ago.</summary>
    /// <exception cref="RefusedException">It is paid once, or has no expiry.</exception>
    public void Renew(DateTime now)
    {
        if (BillingPeriod == BillingPeriod.OneTime) throw new RefusedException($"{Name} is paid once; there is nothing to renew.");
        if (ExpiresAt is not { } expiry) throw new RefusedException($"{Name} has no expiry date. Set one first.");
        var next = After(expiry);
        if (next <= now) next = After(now);
        Write(Details with { Status = ServiceStatus.Active, PeriodStart = expiry, PeriodEnd = next, ExpiresAt = next }, now);
    }

    /// <summary>Starts what was waiting for the client's yes.</summary>
    internal void Start(DateTime now)
    {
        if (Status == ServiceStatus.Pending) Become(ServiceStatus.Active, now);
    }

    /// <summary>Becomes what the client said yes to: the name, the period and the price of the line it is on paper.</summary>
    /// <returns>Whether anything was different.</returns>
    internal bool Take(ProposalLine line, DateTime now)
    {
        var next = line.Service with { Status = Status };
        if ((next.Name, next.BillingPeriod, next.PriceCents, next.Type) == (Name, BillingPeriod, PriceCents, ServiceType)) return false;
        Write(Details with { Type = next.Type, Name = next.Name, BillingPeriod = next.BillingPeriod, PriceCents = next.PriceCents }, now);
        return true;
    }

    /// <summary>Ends it with its site.</summary>
    internal void End(DateTime now) => Become(ServiceStatus.Cancelled, now);

    private DateTime After(DateTime start) => BillingPeriod == BillingPeriod.Monthly ? start.AddMonths(1) : start.AddYears(1);

    private void Become(ServiceStatus status, DateTime now)
    {
        if (status == ServiceStatus.Active) (ActiveSince, ActiveUntil) = (ActiveSince ?? now, null);
        else if (Status == ServiceStatus.Active) ActiveUntil = now;
        (Status, UpdatedAt) = (status, now);
    }

    private void Write(ServiceDetails details, DateTime now)
    {
        var errors = new InputErrors();
        var name = errors.Text("name", details.Name, NameLength, required: true);
        errors.Range("price_cents", details.PriceCents, 0, MaxPriceCents);
        var currency = errors.Text("currency", details.Currency, 3) ?? Euro;
        if (currency != Euro) errors.Add("currency", "Prices are in EUR.");
        var domain = errors.Text("domain_name", details.DomainName, 253);
        var registrar = errors.Text("registrar", details.Registrar, 100);
        if (details.MailboxCount is { } mailboxes) errors.Range("mailbox_count", mailboxes, 0, 100_000);
        Within(errors, "expires_at", details.ExpiresAt);
        Within(errors, "period_start", details.PeriodStart);
        Within(errors, "period_end", details.PeriodEnd);
        if (details.PeriodEnd < details.PeriodStart) errors.Add("period_end", "The period cannot end before it starts.");
        var notes = errors.Text("notes", details.Notes, HostedSite.NoteLength, trim: false);
        errors.ThrowIfAny();

        (ServiceType, Name, BillingPeriod, PriceCents, Currency, AddonProductId) = (details.Type, name!, details.BillingPeriod, details.PriceCents, currency, details.AddonProductId);
        (DomainName, Registrar, MailboxCount, AutoRenew, Notes) = (domain, registrar, details.MailboxCount, details.AutoRenew, notes);
        (ExpiresAt, PeriodStart, PeriodEnd) = (details.ExpiresAt, details.PeriodStart, details.PeriodEnd);
        SearchText = FoldedText.Of(Name, DomainName == Name ? null : DomainName);
        Become(details.Status ?? Status, now);
    }

    private static void Within(InputErrors errors, string field, DateTime? instant)
    {
        if (instant < Earliest || instant >= Latest) errors.Add(field, "Please give a date from 2000 to 2100.");
    }
}
