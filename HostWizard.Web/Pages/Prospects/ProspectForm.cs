using HostWizard.Web.Domain;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>A prospect as it is typed, new or known.</summary>
public sealed class ProspectForm
{
    public string? BusinessName { get; set; }
    public string? ContactName { get; set; }
    public string? ContactEmail { get; set; }
    public string? ContactPhone { get; set; }
    public string? Website { get; set; }
    public string? Town { get; set; }
    public string? Trade { get; set; }
    public string? Notes { get; set; }
    public string? Status { get; set; }

    internal ProspectDetails Details => new(BusinessName, ContactName, ContactEmail, ContactPhone, Website, Town, Trade, Notes);

    internal static ProspectForm Of(Prospect prospect) => new()
    {
        BusinessName = prospect.BusinessName,
        ContactName = prospect.ContactName,
        ContactEmail = prospect.ContactEmail,
        ContactPhone = prospect.ContactPhone,
        Website = prospect.Website,
        Town = prospect.Town,
        Trade = prospect.Trade,
        Notes = prospect.Notes,
        Status = prospect.Status.Text(),
    };
}
