using HostWizard.Web.Domain;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>A prospect as it is typed, new or known.</summary>
public sealed class ProspectForm
{
    public string? BusinessName { get; set; }
    public string? Trade { get; set; }
    public string? Channel { get; set; }
    public string? Website { get; set; }
    public string? Street { get; set; }
    public string? PostalCode { get; set; }
    public string? Town { get; set; }
    public string? Language { get; set; }
    public string? Source { get; set; }
    public string? LegalBasis { get; set; }
    public int? OwnerId { get; set; }
    public string? Notes { get; set; }
    public List<Person> Contacts { get; set; } = [];

    internal ProspectPatch Patch => new()
    {
        BusinessName = BusinessName, Trade = Trade, Channel = EnumText<ProspectChannel>.Parse(Channel), Website = Website, Street = Street, PostalCode = PostalCode, Town = Town,
        Language = EnumText<SiteLanguage>.Parse(Language), Source = Source, LegalBasis = EnumText<LegalBasis>.Parse(LegalBasis), OwnerId = OwnerId, Notes = Notes,
        Contacts = new(Contacts.ConvertAll(person => new ContactJson(person.Name, person.Role, person.Email, person.Phone))),
    };

    internal static ProspectForm Of(Prospect prospect) => new()
    {
        BusinessName = prospect.BusinessName, Trade = prospect.Trade, Channel = prospect.Channel.Text(), Website = prospect.Website, Street = prospect.Street, PostalCode = prospect.PostalCode, Town = prospect.Town,
        Language = prospect.Language?.Text(), Source = prospect.Source, LegalBasis = prospect.LegalBasis.Text(), OwnerId = prospect.OwnerId, Notes = prospect.Notes,
        Contacts = [.. prospect.Details.Contacts.Select(person => new Person { Name = person.Name, Role = person.Role, Email = person.Email, Phone = person.Phone })],
    };

    /// <summary>The people, and room for one more.</summary>
    internal void MakeRoom()
    {
        if (Contacts.Count < Prospect.MostContacts && (Contacts.Count == 0 || Contacts[^1] is not { Name: null, Role: null, Email: null, Phone: null })) Contacts.Add(new());
    }

    public sealed class Person
    {
        public string? Name { get; set; }
        public string? Role { get; set; }
        public string? Email { get; set; }
        public string? Phone { get; set; }
    }
}
