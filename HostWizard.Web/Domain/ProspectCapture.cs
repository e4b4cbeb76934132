namespace HostWizard.Web.Domain;

// What a phone at the counter sends: once, however often it tries, and with pictures.
public sealed partial class Prospect
{
    /// <summary>Longest <see cref="Key"/>.</summary>
    public const int KeyLength = 40;

    /// <summary>A sender's key as it is kept; null for none.</summary>
    /// <exception cref="InvalidInputException">It is too long or cannot be stored.</exception>
    public static string? KeyOf(string? key)
    {
        var errors = new InputErrors();
        var text = errors.Text("key", key, KeyLength);
        errors.ThrowIfAny();
        return text;
    }

    /// <summary>Writes that a picture comes.</summary>
    /// <param name="kind">What it shows.</param>
    /// <param name="there">How many there are.</param>
    /// <param name="by">Who sends it.</param>
    /// <param name="now">When, UTC.</param>
    /// <exception cref="RefusedException">There are as many as one prospect can have.</exception>
    public void TakePicture(ProspectPictureKind kind, int there, Actor by, DateTime now)
    {
        if (there >= ProspectPicture.Most) throw new RefusedException($"{BusinessName} has {there} pictures, and no more fit. Please remove one first.");
        Note(ProspectEventKind.Edited, by, now, $"picture of the {kind.Words()} added");
    }

    /// <summary>Writes that a picture goes.</summary>
    public void DropPicture(ProspectPictureKind kind, Actor by, DateTime now) => Note(ProspectEventKind.Edited, by, now, $"picture of the {kind.Words()} removed");
}
