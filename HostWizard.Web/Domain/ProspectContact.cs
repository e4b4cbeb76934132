namespace HostWizard.Web.Domain;

/// <summary>A person to talk to, as somebody typed it.</summary>
/// <param name="Name">What to call them.</param>
/// <param name="Role">What they do there: owner, assistant.</param>
/// <param name="Email">Where to write.</param>
/// <param name="Phone">Where to call, as typed.</param>
public sealed record ContactDetails(string? Name, string? Role, string? Email, string? Phone)
{
    /// <summary>Whether nothing is known.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Name) && string.IsNullOrWhiteSpace(Role) && string.IsNullOrWhiteSpace(Email) && string.IsNullOrWhiteSpace(Phone);
}

/// <summary>A person at a prospect.</summary>
public sealed class ProspectContact
{
    private ProspectContact() { }

    internal ProspectContact(int position, string? name, string? role, string? email, string? phone)
    {
        (Position, Name, Role, Email, Phone) = (position, name, role, email, phone);
        (EmailKey, PhoneKey) = (ProspectKeys.Email(email), ProspectKeys.Phone(phone));
    }

    internal void MoveTo(int position) => Position = position;

    /// <summary>Number of the contact.</summary>
    public int Id { get; private set; }

    /// <summary>Whose.</summary>
    public int ProspectId { get; private set; }

    /// <summary>Place in the list from 1; the first is asked for first.</summary>
    public int Position { get; private set; }

    /// <summary>What to call them.</summary>
    public string? Name { get; private set; }

    /// <summary>What they do there.</summary>
    public string? Role { get; private set; }

    /// <summary>Where to write.</summary>
    public string? Email { get; private set; }

    /// <summary>Where to call, as typed.</summary>
    public string? Phone { get; private set; }

    /// <summary>What another contact with the same address has too; null without one.</summary>
    public string? EmailKey { get; private set; }

    /// <summary>What another contact with the same number has too; null without one.</summary>
    public string? PhoneKey { get; private set; }

    /// <summary>The contact as somebody typed it.</summary>
    public ContactDetails Details => new(Name, Role, Email, Phone);

    /// <summary>The telephone number without what people put between the digits; null without one.</summary>
    public string? Dial => Phone is null ? null : string.Concat(Phone.Where(c => char.IsAsciiDigit(c) || c == '+')) is { Length: > 0 } digits ? digits : null;
}
