namespace HostWizard.Web.Domain;

/// <summary>How far a picture is: its sizes are being made, it can be shown, or it cannot.</summary>
public enum MediaStatus { Processing, Ready, Failed }

/// <summary>A picture that was cleaned and stored.</summary>
/// <param name="Hash">SHA-256 of what was uploaded, in lower-case hexadecimal: the name of its folder.</param>
/// <param name="FileName">As it was called where it came from.</param>
/// <param name="Format">What it is.</param>
/// <param name="Width">Pixels, as it is kept and the right way up.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Bytes">Of the file that is kept.</param>
public sealed record NewMedia(string Hash, string FileName, MediaFormat Format, int Width, int Height, long Bytes);

/// <summary>What a picture shows, in words: for people who do not see it, and in each language that wants its own.</summary>
/// <param name="Alt">In the language of the website, and wherever no other is given.</param>
/// <param name="En">In English.</param>
/// <param name="Fr">In French.</param>
/// <param name="De">In German.</param>
/// <param name="Lb">In Luxembourgish.</param>
public sealed record MediaAlt(string? Alt, string? En = null, string? Fr = null, string? De = null, string? Lb = null);

/// <summary>A picture in the library of a website.</summary>
public sealed class StoreMedia
{
    /// <summary>Longest text for people who do not see the picture, in characters.</summary>
    public const int AltLength = 250;

    /// <summary>Longest name, in characters.</summary>
    public const int FileNameLength = 200;

    /// <summary>Longest error, in characters.</summary>
    public const int ErrorLength = 500;

    /// <summary>How often its sizes are tried before it counts as failed.</summary>
    public const int MostTries = 3;

    private StoreMedia() { }

    /// <summary>A picture that was just stored; its sizes are still to be made.</summary>
    public StoreMedia(int storeId, NewMedia picture, Actor by, DateTime now)
        => (StoreId, Hash, FileName, Format, Width, Height, Bytes, UploadedBy, UploadedAt, SearchText)
            = (storeId, picture.Hash, NameOf(picture.FileName), picture.Format, picture.Width, picture.Height, picture.Bytes, by.Name, now, FoldedText.Of(NameOf(picture.FileName)));

    /// <summary>Number of the picture.</summary>
    public int Id { get; private set; }

    /// <summary>The website whose library it is in.</summary>
    public int StoreId { get; private set; }

    /// <summary>SHA-256 of what was uploaded; unique in its library, and the name of its folder.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>As it was called where it came from.</summary>
    public string FileName { get; private set; } = "";

    /// <summary>What it is.</summary>
    public MediaFormat Format { get; private set; }

    /// <summary>Width in pixels, as it is kept.</summary>
    public int Width { get; private set; }

    /// <summary>Height in pixels, as it is kept.</summary>
    public int Height { get; private set; }

    /// <summary>Bytes of the file that is kept.</summary>
    public long Bytes { get; private set; }

    /// <summary>What it shows, in the website's language; empty until somebody says it.</summary>
    public string Alt { get; private set; } = "";

    /// <summary>The same in English, where it is to differ.</summary>
    public string? AltEn { get; private set; }

    /// <summary>The same in French, where it is to differ.</summary>
    public string? AltFr { get; private set; }

    /// <summary>The same in German, where it is to differ.</summary>
    public string? AltDe { get; private set; }

    /// <summary>The same in Luxembourgish, where it is to differ.</summary>
    public string? AltLb { get; private set; }

    /// <summary>The point that stays in sight when the picture is cut, from 0 (left) to 1 (right).</summary>
    public double FocalX { get; private set; } = .5;

    /// <summary>The same from 0 (top) to 1 (bottom).</summary>
    public double FocalY { get; private set; } = .5;

    /// <summary>How far it is.</summary>
    public MediaStatus Status { get; private set; } = MediaStatus.Processing;

    /// <summary>Why it cannot be shown, in words; null unless it failed.</summary>
    public string? Error { get; private set; }

    /// <summary>How often its sizes were begun. Counted beforehand: a picture that ends the process must not do so for ever.</summary>
    public int Tries { get; private set; }

    /// <summary>Who uploaded it.</summary>
    public string UploadedBy { get; private set; } = "";

    /// <summary>When, UTC.</summary>
    public DateTime UploadedAt { get; private set; }

    /// <summary>Name and words without case and accents, to search in.</summary>
    public string SearchText { get; private set; } = "";

    /// <summary>The picture as pages show it.</summary>
    /// <param name="language">Whose words for people who do not see it; where there are none, those of the website's language.</param>
    public MediaPicture Shown(SiteLanguage language) => new(Id, StoreId, Hash, Format.Text(), Width, Height, FocalX, FocalY,
        language switch { SiteLanguage.En => AltEn, SiteLanguage.Fr => AltFr, SiteLanguage.De => AltDe, _ => AltLb } ?? Alt);

    /// <summary>Whether it can be shown and everybody knows what it shows.</summary>
    public bool IsReadyToPublish => Status == MediaStatus.Ready && Alt.Length > 0;

    /// <summary>Says what it shows.</summary>
    /// <exception cref="InvalidInputException">A text is missing or too long.</exception>
    public void Describe(MediaAlt alt)
    {
        var errors = new InputErrors();
        var said = (
            errors.Text("alt", OneLine(alt.Alt), AltLength, required: true), errors.Text("alt_en", OneLine(alt.En), AltLength), errors.Text("alt_fr", OneLine(alt.Fr), AltLength),
            errors.Text("alt_de", OneLine(alt.De), AltLength), errors.Text("alt_lb", OneLine(alt.Lb), AltLength));
        errors.ThrowIfAny();
        (Alt, AltEn, AltFr, AltDe, AltLb) = (said.Item1!, said.Item2, said.Item3, said.Item4, said.Item5);
        SearchText = FoldedText.Of(FileName, Alt, AltEn, AltFr, AltDe, AltLb);
    }

    /// <summary>Says only the text of the website's language; those of others stay.</summary>
    /// <exception cref="InvalidInputException">It is missing or too long.</exception>
    public void DescribeBriefly(string? alt) => Describe(new MediaAlt(alt, AltEn, AltFr, AltDe, AltLb));

    /// <summary>Sets the point that stays in sight when the picture is cut.</summary>
    /// <exception cref="InvalidInputException">It is outside the picture.</exception>
    public void FocusOn(double x, double y)
    {
        var errors = new InputErrors();
        if (!(x is >= 0 and <= 1)) errors.Add("focal_x", "Please give a place from 0 to 100 percent.");
        if (!(y is >= 0 and <= 1)) errors.Add("focal_y", "Please give a place from 0 to 100 percent.");
        errors.ThrowIfAny();
        (FocalX, FocalY) = (x, y);
    }

    /// <summary>Begins to make its sizes.</summary>
    /// <returns>False when that was tried often enough; it has failed then.</returns>
    public bool Begin()
    {
        if (Tries >= MostTries)
        {
            Fail("Its sizes could not be made. Delete it, and upload it once more or saved anew.");
            return false;
        }
        Tries++;
        return true;
    }

    /// <summary>Its sizes are all there.</summary>
    public void MarkReady() => (Status, Error) = (MediaStatus.Ready, null);

    /// <summary>Its sizes cannot be made.</summary>
    public void Fail(string error) => (Status, Error) = (MediaStatus.Failed, error.Length > ErrorLength ? error[..ErrorLength] : error);

    /// <summary>Somebody uploaded it again: what had failed is tried anew.</summary>
    /// <returns>False when it had not failed.</returns>
    public bool Retry()
    {
        if (Status != MediaStatus.Failed) return false;
        (Status, Error, Tries) = (MediaStatus.Processing, null, 0);
        return true;
    }

    /// <summary>A name that can be shown and stored: without folders and signs nobody sees, its end kept when it is too long.</summary>
    public static string NameOf(string? fileName)
    {
        var last = (fileName ?? "").Split('/', '\\')[^1];
        var clean = new string([.. last.Where(c => !char.IsControl(c) && !char.IsSurrogate(c))]).Trim();
        if (clean.Length == 0) return "picture";
        if (clean.Length <= FileNameLength) return clean;
        var end = Math.Max(clean.LastIndexOf('.'), clean.Length - 10);
        return string.Concat(clean.AsSpan(0, FileNameLength - (clean.Length - end)), clean.AsSpan(end));
    }

    // It is an attribute.
    private static string? OneLine(string? text) => text?.ReplaceLineEndings(" ");
}
