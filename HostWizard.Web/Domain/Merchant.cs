namespace HostWizard.Web.Domain;

/// <summary>A client business. The system merchant owns every store that has no client yet.</summary>
public sealed class Merchant
{
    private readonly List<MerchantSubscription> subscriptions = [];

    private Merchant() { }

    /// <summary>A new client.</summary>
    public Merchant(string name, string? contactEmail, DateTime now)
        => (Name, ContactEmail, CreatedAt, UpdatedAt, SearchText) = (name, contactEmail, now, now, FoldedText.Of(name, contactEmail));

    /// <summary>The merchant that owns what no client owns.</summary>
    public static Merchant System(DateTime now) => new("HostWizard", null, now) { IsSystem = true };

    /// <summary>Number of the merchant.</summary>
    public int Id { get; private set; }

    /// <summary>Name of the business.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Where it is written to.</summary>
    public string? ContactEmail { get; private set; }

    /// <summary>Whether this is the system merchant.</summary>
    public bool IsSystem { get; private set; }

    /// <summary>Name and address without case and accents, to search in.</summary>
    public string SearchText { get; private set; } = "";

    /// <summary>Since when, UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>Last change, UTC.</summary>
    public DateTime UpdatedAt { get; private set; }

    /// <summary>Its plans, at most one on each platform.</summary>
    public IReadOnlyCollection<MerchantSubscription> Subscriptions => subscriptions;

    /// <summary>Changes what it is called and where it is written to.</summary>
    /// <exception cref="InvalidInputException">A field is out of bounds.</exception>
    public void Edit(string? name, string? contactEmail, DateTime now)
    {
        var errors = new InputErrors();
        var called = errors.Text("name", name, HostedSite.BusinessNameLength, required: true);
        var email = errors.Email("contact_email", contactEmail);
        errors.ThrowIfAny();
        (Name, ContactEmail, UpdatedAt, SearchText) = (called!, email, now, FoldedText.Of(called, email));
    }

    /// <summary>Starts the plan on a platform; one that exists is kept.</summary>
    public void Subscribe(Platform platform, DateTime now)
    {
        if (subscriptions.Any(s => s.PlatformId == platform.Id)) return;
        subscriptions.Add(new MerchantSubscription(this, platform, now));
        UpdatedAt = now;
    }
}

/// <summary>What a merchant pays for.</summary>
public enum SubscriptionTier { Essential, Professional, Business }

/// <summary>Whether the plan runs.</summary>
public enum SubscriptionStatus { Active, Suspended, Cancelled }

/// <summary>A merchant's plan on a platform.</summary>
public sealed class MerchantSubscription
{
    private MerchantSubscription() { }

    internal MerchantSubscription(Merchant merchant, Platform platform, DateTime now)
        => (MerchantId, PlatformId, PeriodStart, PeriodEnd, CreatedAt, UpdatedAt) = (merchant.Id, platform.Id, now, now.AddYears(1), now, now);

    /// <summary>Number of the plan.</summary>
    public int Id { get; private set; }

    /// <summary>Whose it is.</summary>
    public int MerchantId { get; private set; }

    /// <summary>Where it is.</summary>
    public int PlatformId { get; private set; }

    /// <summary>What is paid for.</summary>
    public SubscriptionTier Tier { get; private set; } = SubscriptionTier.Essential;

    /// <summary>Whether it runs.</summary>
    public SubscriptionStatus Status { get; private set; } = SubscriptionStatus.Active;

    /// <summary>Start of the running period, UTC.</summary>
    public DateTime PeriodStart { get; private set; }

    /// <summary>End of the running period, UTC.</summary>
    public DateTime PeriodEnd { get; private set; }

    /// <summary>Since when, UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>Last change, UTC.</summary>
    public DateTime UpdatedAt { get; private set; }

    /// <summary>Moves the plan to another tier or state.</summary>
    public void Change(SubscriptionTier tier, SubscriptionStatus status, DateTime now) => (Tier, Status, UpdatedAt) = (tier, status, now);
}
