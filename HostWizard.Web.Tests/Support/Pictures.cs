using System.Buffers.Binary;
using System.Text;
using SkiaSharp;

namespace HostWizard.Web.Tests.Support;

/// <summary>Picture files with what cameras and programs write into them.</summary>
internal static class Pictures
{
    /// <summary>What no file that is served may hold.</summary>
    public static readonly string[] Secrets = ["Exif", "GPS", "SecretCam", "adobe.com/xap", "xmpmeta", "Photographed at home", "ICC_PROFILE", "ICCP", "iCCP", "tEXt", "iTXt", "eXIf", "EXIF", "XMP "];

    private static int made;

    /// <summary>A picture unlike any other: red on the left, blue on the right.</summary>
    public static byte[] Plain(SKEncodedImageFormat format, int width = 640, int height = 480)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, format == SKEncodedImageFormat.Png ? SKAlphaType.Premul : SKAlphaType.Opaque));
        using (var canvas = new SKCanvas(bitmap))
        using (var ink = new SKPaint { Color = SKColors.Blue })
        {
            canvas.Clear(SKColors.Red);
            canvas.DrawRect(width / 2f, 0, width / 2f, height, ink);
            ink.Color = new SKColor((uint)(0xFF000000 + (Interlocked.Increment(ref made) * 2654435761L % 0xFFFFFF)));
            canvas.DrawRect((width / 2f) - 8, (height / 2f) - 8, 16, 16, ink);
        }
        using var file = bitmap.Encode(format, 90);
        return file.ToArray();
    }

    /// <summary>A JPEG as a telephone on its side makes it: to be turned a quarter to the right, with place, camera, XMP and a comment.</summary>
    public static byte[] FromTelephone(int width = 640, int height = 480)
    {
        var jpeg = Plain(SKEncodedImageFormat.Jpeg, width, height);
        byte[] xmp = [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. "<x:xmpmeta>Photographed at home</x:xmpmeta>"u8];
        return [0xFF, 0xD8, .. Segment(0xE1, Exif()), .. Segment(0xE1, xmp), .. Segment(0xFE, [.. "Photographed at home"u8]), .. Segment(0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, .. new byte[20]]), .. jpeg[2..]];
    }

    /// <summary>A PNG with words in it.</summary>
    public static byte[] PngWithWords(int width = 640, int height = 480)
    {
        var png = Plain(SKEncodedImageFormat.Png, width, height);
        return [.. png[..33], .. Chunk("tEXt", [.. "Comment\0Photographed at home"u8]), .. Chunk("eXIf", Exif()[6..]), .. png[33..]];
    }

    /// <summary>A WebP with EXIF and XMP behind its picture.</summary>
    public static byte[] WebpWithWords(int width = 640, int height = 480)
    {
        var webp = Plain(SKEncodedImageFormat.Webp, width, height);
        // VP8X: which further parts there are, and the size less one.
        byte[] extended = [0b0000_1100, 0, 0, 0, .. Three(width - 1), .. Three(height - 1)];
        byte[] body = [.. "WEBP"u8, .. Part("VP8X", extended), .. webp[12..], .. Part("EXIF", Exif()), .. Part("XMP ", [.. "<x:xmpmeta>Photographed at home</x:xmpmeta>"u8])];
        return [.. "RIFF"u8, .. Little(body.Length), .. body];
    }

    /// <summary>A PNG that claims more pixels than any memory holds.</summary>
    public static byte[] Bomb() => [0x89, .. "PNG\r\n\u001A\n"u8, .. Chunk("IHDR", [.. Big(60_000), .. Big(60_000), 8, 6, 0, 0, 0]), .. Chunk("IDAT", [0x78, 0x9C, 0x03, 0, 0, 0, 0, 1]), .. Chunk("IEND", [])];

    /// <summary>What of these secrets a file holds.</summary>
    public static string[] SecretsIn(byte[] file)
    {
        var text = Encoding.Latin1.GetString(file);
        return [.. Secrets.Where(secret => text.Contains(secret, StringComparison.Ordinal))];
    }

    // Orientation 6, the maker, and a place (EXIF 2.32).
    private static byte[] Exif()
    {
        byte[] maker = [.. "SecretCam\0"u8];
        byte[] tiff =
        [
            .. "MM"u8, 0, 42, .. Big(8),
            0, 3, .. Entry(0x010F, 2, maker.Length, Big(50)), .. Entry(0x0112, 3, 1, [0, 6, 0, 0]), .. Entry(0x8825, 4, 1, Big(60)), .. Big(0),
            .. maker,
            0, 1, .. Entry(0x001D, 2, 4, [.. "GPS\0"u8]), .. Big(0),
        ];
        return [.. "Exif\0\0"u8, .. tiff];
    }

    private static byte[] Entry(ushort tag, ushort type, int count, byte[] value) => [(byte)(tag >> 8), (byte)tag, (byte)(type >> 8), (byte)type, .. Big(count), .. value];

    private static byte[] Segment(byte marker, byte[] content) => [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    private static byte[] Chunk(string name, byte[] content)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. content];
        return [.. Big(content.Length), .. named, .. Big(unchecked((int)Crc(named)))];
    }

    private static byte[] Part(string name, byte[] content) => [.. Encoding.ASCII.GetBytes(name), .. Little(content.Length), .. content, .. new byte[content.Length % 2]];

    private static byte[] Three(int number) => [(byte)number, (byte)(number >> 8), (byte)(number >> 16)];

    private static byte[] Big(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }

    private static byte[] Little(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        return bytes;
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }
        return ~crc;
    }
}
