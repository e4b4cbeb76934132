using HostWizard.Web.Domain;

namespace HostWizard.Web.Infrastructure.Media;

/// <summary>Reads, cleans and resizes pictures. One class knows the library that does it.</summary>
public interface IPictures
{
    /// <summary>Unpacks a picture, turns it the right way up and packs only what is seen again: no EXIF, GPS, XMP, comment or colour profile is left.</summary>
    /// <param name="upload">The file as it came.</param>
    /// <exception cref="InvalidInputException">It is no picture that can be taken in; the sentence says why.</exception>
    CleanPicture Clean(byte[] upload);

    /// <summary>Makes the sizes of a picture that was cleaned.</summary>
    /// <param name="clean">The cleaned file.</param>
    /// <param name="widths">In pixels, none wider than the picture.</param>
    /// <param name="formats">Each width is made in each of them.</param>
    /// <param name="take">Takes every file as soon as it is made, so that one is held at a time.</param>
    /// <exception cref="InvalidInputException">It cannot be read.</exception>
    void Resize(byte[] clean, IReadOnlyList<int> widths, IReadOnlyList<MediaFormat> formats, Action<int, MediaFormat, ReadOnlySpan<byte>> take);
}

/// <summary>A picture without anything that is not seen.</summary>
/// <param name="Format">What it is, as it was.</param>
/// <param name="Width">Pixels, the right way up.</param>
/// <param name="Height">Pixels.</param>
/// <param name="File">The file to keep.</param>
public sealed record CleanPicture(MediaFormat Format, int Width, int Height, byte[] File);
