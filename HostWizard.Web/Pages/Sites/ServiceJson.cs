using HostWizard.Web.Domain;

namespace HostWizard.Web.Pages.Sites;

/// <summary>A client service as programs see it (contract section 1).</summary>
public sealed record ServiceJson(
    int Id, int HostedSiteId, ServiceType ServiceType, string Name, ServiceStatus Status, BillingPeriod BillingPeriod, int PriceCents, string Currency,
    int? AddonProductId, string? DomainName, string? Registrar, int? MailboxCount, DateTime? ExpiresAt, DateTime? PeriodStart, DateTime? PeriodEnd,
    bool AutoRenew, string? Notes, DateTime CreatedAt, DateTime UpdatedAt)
{
    /// <summary>A service as programs see it.</summary>
    public static ServiceJson Of(ClientService s) => new(
        s.Id, s.HostedSiteId, s.ServiceType, s.Name, s.Status, s.BillingPeriod, s.PriceCents, s.Currency,
        s.AddonProductId, s.DomainName, s.Registrar, s.MailboxCount, s.ExpiresAt, s.PeriodStart, s.PeriodEnd,
        s.AutoRenew, s.Notes, s.CreatedAt, s.UpdatedAt);
}

/// <summary>What can be written of a service; left out keeps, null clears.</summary>
public sealed record ServicePatch
{
    public Optional<ServiceType?> ServiceType { get; init; }
    public Optional<string?> Name { get; init; }
    public Optional<ServiceStatus?> Status { get; init; }
    public Optional<BillingPeriod?> BillingPeriod { get; init; }
    public Optional<int?> PriceCents { get; init; }
    public Optional<string?> Currency { get; init; }
    public Optional<int?> AddonProductId { get; init; }
    public Optional<string?> DomainName { get; init; }
    public Optional<string?> Registrar { get; init; }
    public Optional<int?> MailboxCount { get; init; }
    public Optional<DateTime?> ExpiresAt { get; init; }
    public Optional<DateTime?> PeriodStart { get; init; }
    public Optional<DateTime?> PeriodEnd { get; init; }
    public Optional<bool?> AutoRenew { get; init; }
    public Optional<string?> Notes { get; init; }

    /// <summary>The service as it would be; <paramref name="current"/> is null for a new one.</summary>
    /// <exception cref="InvalidInputException">A field that is needed is missing or null.</exception>
    public ServiceDetails On(ServiceDetails? current)
    {
        var errors = new InputErrors();
        var type = Needed(errors, "service_type", ServiceType, current?.Type);
        var period = Needed(errors, "billing_period", BillingPeriod, current?.BillingPeriod);
        var price = Needed(errors, "price_cents", PriceCents, current?.PriceCents);
        if (string.IsNullOrWhiteSpace(Name.Or(current?.Name))) errors.Add("name", "Please fill this in.");
        if (current is not null && Status is { IsSent: true, Value: null }) errors.Add("status", $"Please use one of: {string.Join(", ", EnumText<ServiceStatus>.All)}.");
        errors.ThrowIfAny();
        return new()
        {
            Type = type, Name = Name.Or(current?.Name), Status = Status.Or(current?.Status), BillingPeriod = period, PriceCents = price,
            Currency = Currency.Or(current?.Currency), AddonProductId = AddonProductId.Or(current?.AddonProductId),
            DomainName = DomainName.Or(current?.DomainName), Registrar = Registrar.Or(current?.Registrar), MailboxCount = MailboxCount.Or(current?.MailboxCount),
            ExpiresAt = ExpiresAt.Or(current?.ExpiresAt), PeriodStart = PeriodStart.Or(current?.PeriodStart), PeriodEnd = PeriodEnd.Or(current?.PeriodEnd),
            AutoRenew = AutoRenew.Or(current?.AutoRenew) ?? false, Notes = Notes.Or(current?.Notes),
        };
    }

    private static T Needed<T>(InputErrors errors, string field, Optional<T?> sent, T? current) where T : struct
    {
        if (sent.Or(current) is { } value) return value;
        errors.Add(field, "Please fill this in.");
        return default;
    }
}
