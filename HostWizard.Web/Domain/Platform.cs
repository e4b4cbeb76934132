namespace HostWizard.Web.Domain;

/// <summary>A product line with its own domain.</summary>
public sealed class Platform
{
    /// <summary>The one platform that is seeded.</summary>
    public const string HostingCode = "hosting";

    private Platform() { }

    /// <summary>A new product line.</summary>
    public Platform(string code, string name, string domain) => (Code, Name, Domain) = (code, name, domain);

    /// <summary>Number of the platform.</summary>
    public int Id { get; private set; }

    /// <summary>Short unique name.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Name as people see it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Apex of its addresses.</summary>
    public string Domain { get; private set; } = "";

    /// <summary>The agency as it signs its proposals; null takes the platform's name.</summary>
    public string? SellerName { get; private set; }

    /// <summary>Where the agency is, in one line.</summary>
    public string? SellerAddress { get; private set; }

    /// <summary>Where to call.</summary>
    public string? SellerPhone { get; private set; }

    /// <summary>Its VAT number.</summary>
    public string? SellerVatNumber { get; private set; }

    /// <summary>Changes how the agency signs.</summary>
    /// <exception cref="InvalidInputException">A field is too long.</exception>
    public void SignAs(string? name, string? address, string? phone, string? vatNumber)
    {
        var errors = new InputErrors();
        var (signed, where, call, vat) = (errors.Text("seller_name", name, 100), errors.Text("seller_address", address, 200), errors.Text("seller_phone", phone, 50), errors.Text("seller_vat_number", vatNumber, 30));
        errors.ThrowIfAny();
        (SellerName, SellerAddress, SellerPhone, SellerVatNumber) = (signed, where, call, vat);
    }

    /// <summary>Who sends a proposal: a person for the agency.</summary>
    public ProposalSender Sender(string name, string email) => new(name, SellerName ?? Name, email) { Phone = SellerPhone, Address = SellerAddress, VatNumber = SellerVatNumber };
}
