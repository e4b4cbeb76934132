namespace HostWizard.Web.Domain;

/// <summary>The widths a picture is shown in, and how large one may be that comes in.</summary>
public static class MediaSizes
{
    /// <summary>Longest file that is taken in, in bytes.</summary>
    public const int MostBytes = 20 * 1024 * 1024;

    /// <summary>Most pixels of a picture that is taken in: more than any telephone makes, less than would fill the memory when unpacked.</summary>
    public const long MostPixels = 60_000_000;

    /// <summary>The widths, in pixels, from a telephone to a large screen.</summary>
    public static readonly IReadOnlyList<int> Standard = [480, 960, 1440, 2000];

    /// <summary>The cleaned picture that is kept is no larger: enough for sharper screens one day.</summary>
    public const int MostKeptWidth = 3000;

    /// <summary>And no higher: WebP knows no more than 16383 at any width.</summary>
    public const int MostKeptHeight = 9000;

    /// <summary>What is wrong with the size of a picture, in words; null when nothing is.</summary>
    public static string? WhatIsWrong(long width, long height)
    {
        if (width < 1 || height < 1) return "It has no size.";
        return width * height <= MostPixels && width < int.MaxValue && height < int.MaxValue ? null
            : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"It has {width:N0} × {height:N0} pixels; at most {MostPixels / 1_000_000} million are taken in. Please make it smaller first.");
    }

    /// <summary>The size in which a picture is kept; never larger than it is.</summary>
    public static (int Width, int Height) Kept(int width, int height)
    {
        var scale = Math.Min(1, Math.Min((double)MostKeptWidth / width, (double)MostKeptHeight / height));
        return (Math.Max(1, (int)Math.Round(width * scale)), Math.Max(1, (int)Math.Round(height * scale)));
    }

    /// <summary>The widths a kept picture is made in, smallest first: never wider than it is, and none that another nearly has.</summary>
    public static IReadOnlyList<int> Widths(int width) => [.. Standard.Where(standard => standard * 1.1 < width), .. width <= Standard[^1] * 1.1 ? [Math.Min(width, Standard[^1])] : (int[])[]];

    /// <summary>How high a picture is at a width.</summary>
    public static int HeightAt(int width, int height, int shown) => Math.Max(1, (int)Math.Round((double)height * shown / width));
}
