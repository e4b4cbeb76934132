using System.Globalization;
using HostWizard.Web.Domain;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>A prospect as it is typed at a counter: few fields, one person.</summary>
public sealed class CaptureForm
{
    public string? Key { get; set; }
    public string? BusinessName { get; set; }
    public string? Trade { get; set; }
    public string? Notes { get; set; }
    public string? Person { get; set; }
    public string? Phone { get; set; }
    public string? Email { get; set; }
    public string? Website { get; set; }
    public string? Town { get; set; }
    public string? Latitude { get; set; }
    public string? Longitude { get; set; }
    public IFormFile? Card { get; set; }
    public IFormFile? ShopFront { get; set; }

    /// <summary>Whether anything is filled in that is folded away at first.</summary>
    public bool HasMore => (Person ?? Phone ?? Email ?? Website ?? Town) is not null;

    internal ProspectDetails Details => new() { BusinessName = BusinessName, Trade = Trade, Notes = Notes, Website = Website, Town = Town, Contacts = [new(Person, null, Email, Phone)] };

    /// <exception cref="InvalidInputException">These are no numbers.</exception>
    internal (double?, double?) Place => (Degrees(Latitude), Degrees(Longitude));

    /// <exception cref="InvalidInputException">A file is too long.</exception>
    internal async Task<IReadOnlyList<Capture.Photo>> PicturesAsync(CancellationToken ct)
    {
        var (photos, errors) = (new List<Capture.Photo>(), new InputErrors());
        foreach (var (kind, file) in ((ProspectPictureKind, IFormFile?)[])[(ProspectPictureKind.Card, Card), (ProspectPictureKind.ShopFront, ShopFront)])
        {
            try
            {
                if (file is not null) photos.Add(new(kind, await file.BytesAsync(ct)));
            }
            catch (InvalidInputException tooLong)
            {
                errors.Add(kind.Text(), tooLong.Message);
            }
        }
        errors.ThrowIfAny();
        return photos;
    }

    /// <summary>The same sentences, by the names of this form's fields.</summary>
    internal static InvalidInputException Named(InvalidInputException invalid) => new(invalid.Errors.ToDictionary(error => Name(error.Key), error => error.Value));

    /// <summary>The sentences in one line, each after the name of its field.</summary>
    internal static string Words(InvalidInputException invalid) => string.Join(' ', invalid.Errors.Select(error => $"{Label(Name(error.Key))}: {string.Join(' ', error.Value)}"));

    // The one person's fields are the form's own here.
    private static string Name(string field) => field == "contacts[0].name" ? "person" : field.Replace("contacts[0].", "", StringComparison.Ordinal);

    private static string Label(string name) => name switch
    {
        "business_name" => "Name",
        "notes" => "Note",
        "email" => "E-mail",
        "card" => "Photo of the card",
        "shop_front" => "Photo of the shop front",
        "latitude" => "Place",
        _ => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..].Replace('_', ' '),
    };

    // A phone writes a point, whatever the language of the server.
    private static double? Degrees(string? text)
        => string.IsNullOrWhiteSpace(text) ? null
            : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) ? degrees
            : throw new InvalidInputException("latitude", "This is no place on earth; please try without it.");
}
