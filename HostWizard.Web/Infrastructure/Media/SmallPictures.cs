using HostWizard.Web.Domain;

namespace HostWizard.Web.Infrastructure.Media;

/// <summary>Pictures that are kept in one size.</summary>
public static class SmallPictures
{
    /// <summary>Cleans a picture and makes it smaller where it is larger than wanted.</summary>
    /// <param name="pictures">Does it.</param>
    /// <param name="upload">The file as it came.</param>
    /// <param name="longestSide">Most pixels of its longer side.</param>
    /// <exception cref="InvalidInputException">It is no picture that can be taken in; the sentence says why.</exception>
    public static CleanPicture CleanWithin(this IPictures pictures, byte[] upload, int longestSide)
    {
        if (upload.Length > MediaSizes.MostBytes) throw new InvalidInputException("picture", MediaIntake.TooLong);
        var clean = pictures.Clean(upload);
        var longer = Math.Max(clean.Width, clean.Height);
        return longer <= longestSide ? clean : pictures.AtWidth(clean, (int)Math.Max(1, Math.Round((double)clean.Width * longestSide / longer)), clean.Format);
    }

    /// <summary>A smaller size of a cleaned picture.</summary>
    public static CleanPicture AtWidth(this IPictures pictures, CleanPicture clean, int width, MediaFormat format)
    {
        byte[] file = [];
        pictures.Resize(clean.File, [width], [format], (_, _, made) => file = made.ToArray());
        return new(format, width, MediaSizes.HeightAt(clean.Width, clean.Height, width), file);
    }
}
