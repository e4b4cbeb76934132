namespace HostWizard.Web.Domain;

/// <summary>Pictures a media library takes in and gives out.</summary>
public enum MediaFormat { Jpeg, Png, Webp }

/// <summary>What a file is, told by its first bytes and never by its name.</summary>
public static class MediaKind
{
    private const string Wanted = "Please save it as JPEG, PNG or WebP and upload that.";

    /// <summary>The format of a picture that can be taken in; null for anything else.</summary>
    public static MediaFormat? Of(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return MediaFormat.Jpeg;
        if (start.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A])) return MediaFormat.Png;
        return IsRiff(start, "WEBP"u8) ? MediaFormat.Webp : null;
    }

    /// <summary>Why a file cannot be taken in, for one <see cref="Of"/> does not know.</summary>
    public static string WhyNot(ReadOnlySpan<byte> start)
    {
        if (start.Length == 0) return "It is empty.";
        if (start.StartsWith("GIF8"u8)) return $"It is a GIF, which would lose its movement here. {Wanted}";
        if (start.StartsWith("BM"u8) || start.StartsWith("II*\0"u8) || start.StartsWith("MM\0*"u8)) return $"It is a BMP or TIFF, which browsers do not show. {Wanted}";
        // ISO base media files name their brand after the length of the first box.
        if (start.Length >= 12 && start[4..8].SequenceEqual("ftyp"u8))
            return start[8..12].SequenceEqual("avif"u8) || start[8..12].SequenceEqual("avis"u8) ? $"It is an AVIF, which cannot be read here. {Wanted}"
                : start[8] == (byte)'h' || start[8..12].SequenceEqual("mif1"u8) ? $"It is a HEIC picture, as telephones make them. {Wanted}"
                : "It is a film or a sound, not a picture.";
        if (start.StartsWith("%PDF"u8)) return $"It is a PDF, not a picture. {Wanted}";
        return IsSvg(start) ? $"It is an SVG, which can carry scripts. {Wanted}" : $"It is not a picture. {Wanted}";
    }

    /// <summary>The end of the names of its files.</summary>
    public static string Extension(this MediaFormat format) => format switch { MediaFormat.Jpeg => "jpg", MediaFormat.Png => "png", _ => "webp" };

    /// <summary>Width and height that a PNG claims in its header; null when it has none.</summary>
    public static (long Width, long Height)? PngSize(ReadOnlySpan<byte> start)
        => start.Length >= 24 && start[12..16].SequenceEqual("IHDR"u8)
            ? (System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(start[16..]), System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(start[20..]))
            : null;

    private static bool IsRiff(ReadOnlySpan<byte> start, ReadOnlySpan<byte> kind) => start.Length >= 12 && start.StartsWith("RIFF"u8) && start[8..12].SequenceEqual(kind);

    private static bool IsSvg(ReadOnlySpan<byte> start)
        => System.Text.Encoding.UTF8.GetString(start[..Math.Min(start.Length, 1024)]).Contains("<svg", StringComparison.OrdinalIgnoreCase);
}
