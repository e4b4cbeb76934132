namespace HostWizard.Web.Domain;

/// <summary>A picture as a page shows it.</summary>
/// <param name="Id">Number of the picture.</param>
/// <param name="StoreId">The website it belongs to.</param>
/// <param name="Hash">Name of its folder.</param>
/// <param name="Format">Spelling of its <see cref="MediaFormat"/>: <c>jpeg</c>, <c>png</c> or <c>webp</c>.</param>
/// <param name="Width">Pixels, as it is kept.</param>
/// <param name="Height">Pixels.</param>
/// <param name="FocalX">The point that stays in sight when the picture is cut, from 0 (left) to 1 (right).</param>
/// <param name="FocalY">The same from 0 (top) to 1 (bottom).</param>
/// <param name="Alt">What it shows; empty when nobody has said it.</param>
public sealed record MediaPicture(int Id, int StoreId, string Hash, string Format, int Width, int Height, double FocalX, double FocalY, string Alt)
{
    /// <summary>The name by which <see cref="SrcSet"/> gives the addresses of WebP.</summary>
    public const string Webp = "webp";

    /// <summary>The widths there are, smallest first.</summary>
    public IReadOnlyList<int> Widths => MediaSizes.Widths(Width);

    /// <summary>The value of a <c>srcset</c>.</summary>
    /// <param name="basePath">What stands before <c>/media</c>: the path base of the request, or nothing.</param>
    /// <param name="format"><see cref="Webp"/>, or the picture's own <see cref="Format"/>.</param>
    public string SrcSet(string basePath, string format)
        => string.Join(", ", Widths.Select(width => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{At(basePath, width, format)} {width}w")));

    /// <summary>The address of one size in the picture's own format: the one that is at least so wide, else the widest.</summary>
    public string Src(string basePath, int width = 960) => At(basePath, Fitting(width), Format);

    /// <summary>The address of one size as WebP: the one that is at least so wide, else the widest.</summary>
    public string SrcWebp(string basePath, int width = 960) => At(basePath, Fitting(width), Webp);

    /// <summary>How high it is at a width that is shown.</summary>
    public int HeightAt(int width) => MediaSizes.HeightAt(Width, Height, width);

    /// <summary>The widest size there is.</summary>
    public int Widest => Widths[^1];

    private int Fitting(int width) => Widths.FirstOrDefault(w => w >= width, Widest);

    private string At(string basePath, int width, string format)
        => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{basePath}/media/{StoreId}/{Hash}/{width}.{(EnumText<MediaFormat>.Parse(format) ?? MediaFormat.Webp).Extension()}");
}
