namespace HostWizard.Web.Domain;

/// <summary>A catalogue entry that a client service may be made from.</summary>
public sealed class AddonProduct
{
    private AddonProduct() { }

    /// <summary>A new entry.</summary>
    /// <exception cref="InvalidInputException">Name or price is out of bounds.</exception>
    public AddonProduct(ServiceType type, string? name, BillingPeriod period, int priceCents) => Change(type, name, period, priceCents, isOffered: true);

    /// <summary>Number of the entry.</summary>
    public int Id { get; private set; }

    /// <summary>What kind of service it makes.</summary>
    public ServiceType ServiceType { get; private set; }

    /// <summary>Name as the client reads it; unique.</summary>
    public string Name { get; private set; } = "";

    /// <summary>How often it is paid.</summary>
    public BillingPeriod BillingPeriod { get; private set; }

    /// <summary>Price per period in cents, net.</summary>
    public int PriceCents { get; private set; }

    /// <summary>Whether it can still be chosen; services made from it stay.</summary>
    public bool IsOffered { get; private set; }

    /// <summary>Changes the entry; services made from it keep what they have.</summary>
    /// <exception cref="InvalidInputException">Name or price is out of bounds.</exception>
    public void Change(ServiceType type, string? name, BillingPeriod period, int priceCents, bool isOffered)
    {
        var errors = new InputErrors();
        var text = errors.Text("name", name, ClientService.NameLength, required: true);
        errors.Range("price_cents", priceCents, 0, ClientService.MaxPriceCents);
        errors.ThrowIfAny();
        (ServiceType, Name, BillingPeriod, PriceCents, IsOffered) = (type, text!, period, priceCents, isOffered);
    }
}
