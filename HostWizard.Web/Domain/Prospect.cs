namespace HostWizard.Web.Domain;

/// <summary>How far a prospect has come.</summary>
public enum ProspectStatus { New, Enriching, Qualified, Unqualified, Contacted, Converted, Lost }

/// <summary>What is known of a prospect, as somebody typed it.</summary>
public sealed record ProspectDetails(string? BusinessName, string? ContactName, string? ContactEmail, string? ContactPhone, string? Website, string? Town, string? Trade, string? Notes);

/// <summary>A business that may become a client.</summary>
public sealed class Prospect
{
    private Prospect() { }

    /// <summary>A business somebody noticed.</summary>
    /// <exception cref="InvalidInputException">A field is out of bounds.</exception>
    public Prospect(ProspectDetails details, DateTime now)
    {
        CreatedAt = now;
        Edit(details, ProspectStatus.New, now);
    }

    /// <summary>Number of the prospect.</summary>
    public int Id { get; private set; }

    /// <summary>Name of the business.</summary>
    public string BusinessName { get; private set; } = "";

    /// <summary>Whom to ask for.</summary>
    public string? ContactName { get; private set; }

    /// <summary>Where to write.</summary>
    public string? ContactEmail { get; private set; }

    /// <summary>Where to call, as typed.</summary>
    public string? ContactPhone { get; private set; }

    /// <summary>Today's website, as typed.</summary>
    public string? Website { get; private set; }

    /// <summary>Where the business is.</summary>
    public string? Town { get; private set; }

    /// <summary>What it does.</summary>
    public string? Trade { get; private set; }

    /// <summary>What the next caller should know.</summary>
    public string? Notes { get; private set; }

    /// <summary>How far it has come.</summary>
    public ProspectStatus Status { get; private set; }

    /// <summary>What can be searched, without case and accents.</summary>
    public string SearchText { get; private set; } = "";

    /// <summary>Since when, UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    /// <summary>Last change, UTC.</summary>
    public DateTime UpdatedAt { get; private set; }

    /// <summary>Changes what is known.</summary>
    /// <exception cref="InvalidInputException">A field is out of bounds.</exception>
    public void Edit(ProspectDetails details, ProspectStatus status, DateTime now)
    {
        var errors = new InputErrors();
        var name = errors.Text("business_name", details.BusinessName, HostedSite.BusinessNameLength, required: true);
        var contact = errors.Text("contact_name", details.ContactName, 200);
        var email = errors.Email("contact_email", details.ContactEmail);
        var phone = errors.Text("contact_phone", details.ContactPhone, 50, trim: false);
        var website = errors.Text("website", details.Website, 253);
        var town = errors.Text("town", details.Town, 100);
        var trade = errors.Text("trade", details.Trade, 100);
        var notes = errors.Text("notes", details.Notes, 10_000, trim: false);
        errors.ThrowIfAny();
        (BusinessName, ContactName, ContactEmail, ContactPhone) = (name!, contact, email, phone);
        (Website, Town, Trade, Notes) = (website, town, trade, notes);
        SearchText = FoldedText.Of(BusinessName, ContactName, ContactEmail, Website, Town, Trade);
        (Status, UpdatedAt) = (status, now);
    }

    /// <summary>It became a client.</summary>
    public void Convert(DateTime now) => (Status, UpdatedAt) = (ProspectStatus.Converted, now);
}
