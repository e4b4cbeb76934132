namespace HostWizard.Web.Domain.Websites;

/// <summary>What a visitor wrote through a website's contact form.</summary>
public sealed class ContactMessage
{
    /// <summary>Longest name, in characters.</summary>
    public const int NameLength = 120;

    /// <summary>Longest way to be reached, in characters.</summary>
    public const int ContactLength = 254;

    /// <summary>Longest message, in characters.</summary>
    public const int MessageLength = 5_000;

    private ContactMessage() { }

    /// <summary>A message.</summary>
    /// <exception cref="InvalidInputException">A field is empty or too long.</exception>
    public ContactMessage(int storeId, string? name, string? contact, string? message, string page, DateTime now)
    {
        var errors = new InputErrors();
        (StoreId, Page, At) = (storeId, page, now);
        Name = errors.Text("name", name?.ReplaceLineEndings(" "), NameLength, required: true)!;
        Contact = errors.Text("contact", contact?.ReplaceLineEndings(" "), ContactLength, required: true)!;
        Message = errors.Text("message", message?.ReplaceLineEndings("\n"), MessageLength, required: true)!;
        errors.ThrowIfAny();
    }

    /// <summary>Number of the message.</summary>
    public int Id { get; private set; }

    /// <summary>Whose website.</summary>
    public int StoreId { get; private set; }

    /// <summary>Who wrote.</summary>
    public string Name { get; private set; } = "";

    /// <summary>E-mail address or telephone number, as typed.</summary>
    public string Contact { get; private set; } = "";

    /// <summary>What they wrote.</summary>
    public string Message { get; private set; } = "";

    /// <summary>Title of the page it was written on.</summary>
    public string Page { get; private set; } = "";

    /// <summary>When, UTC.</summary>
    public DateTime At { get; private set; }
}
