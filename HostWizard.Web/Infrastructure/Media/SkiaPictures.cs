using HostWizard.Web.Domain;
using SkiaSharp;

namespace HostWizard.Web.Infrastructure.Media;

/// <summary>Pictures by Skia. Safe for all threads, one picture coming and one resized at a time: the largest takes 240 MB unpacked.</summary>
public sealed class SkiaPictures : IPictures
{
    // At 78 WebP shows no blocks in skies and skin and is a third smaller than JPEG at 82, which looks the same. What is kept is packed
    // again for every size, so it gets 92, above which files grow and pictures do not.
    private const int WebpQuality = 78;
    private const int JpegQuality = 82;
    private const int KeptQuality = 92;

    // Who uploads does not wait for the sizes of what came before.
    private static readonly Lock OneComing = new();
    private static readonly Lock OneResized = new();

    /// <inheritdoc/>
    public CleanPicture Clean(byte[] upload)
    {
        if (MediaKind.Of(upload) is not { } format) throw Refused(MediaKind.WhyNot(upload));
        // Before anything reads further: some headers claim more than any memory holds.
        if (format == MediaFormat.Png && MediaKind.PngSize(upload) is { } claimed) Check(claimed.Width, claimed.Height);
        lock (OneComing)
        {
            using var data = SKData.CreateCopy(upload);
            using var codec = SKCodec.Create(data) ?? throw Refused("It is damaged and cannot be read. Please copy it again from where it comes.");
            if (format != Format(codec.EncodedFormat)) throw Refused("It is damaged and cannot be read. Please copy it again from where it comes.");
            Check(codec.Info.Width, codec.Info.Height);
            var turned = IsOnItsSide(codec.EncodedOrigin);
            var (width, height) = turned ? MediaSizes.Kept(codec.Info.Height, codec.Info.Width) : MediaSizes.Kept(codec.Info.Width, codec.Info.Height);
            using var bitmap = Unpack(codec, (float)(turned ? height : width) / codec.Info.Width);
            using var upright = Draw(bitmap, codec.EncodedOrigin, width, height);
            return new(format, width, height, Pack(upright, format, KeptQuality).ToArray());
        }
    }

    /// <inheritdoc/>
    public void Resize(byte[] clean, IReadOnlyList<int> widths, IReadOnlyList<MediaFormat> formats, Action<int, MediaFormat, ReadOnlySpan<byte>> take)
    {
        lock (OneResized)
        {
            using var data = SKData.CreateCopy(clean);
            using var codec = SKCodec.Create(data) ?? throw Refused("It cannot be read.");
            var from = Unpack(codec, 1);
            try
            {
                // From the widest down, each from the one before: no step is so long that fine patterns begin to shimmer.
                foreach (var width in widths.OrderDescending())
                {
                    if (width != from.Width)
                    {
                        var smaller = Draw(from, SKEncodedOrigin.TopLeft, width, MediaSizes.HeightAt(codec.Info.Width, codec.Info.Height, width));
                        from.Dispose();
                        from = smaller;
                    }
                    foreach (var format in formats)
                    {
                        using var file = Pack(from, format, format == MediaFormat.Webp ? WebpQuality : JpegQuality);
                        take(width, format, file.AsSpan());
                    }
                }
            }
            finally
            {
                from.Dispose();
            }
        }
    }

    // In the colours of screens, whatever profile the file carries. A JPEG can be unpacked smaller than it is, which saves most of the memory.
    private static SKBitmap Unpack(SKCodec codec, float scale)
    {
        var size = scale < 1 ? codec.GetScaledDimensions(scale) : codec.Info.Size;
        if (size.Width < codec.Info.Width * scale) size = codec.Info.Size;
        using var screen = SKColorSpace.CreateSrgb();
        var info = new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, codec.Info.AlphaType == SKAlphaType.Opaque ? SKAlphaType.Opaque : SKAlphaType.Premul, screen);
        var bitmap = new SKBitmap();
        if (!bitmap.TryAllocPixels(info))
        {
            bitmap.Dispose();
            throw new InsufficientMemoryException($"There is no memory for {size.Width} × {size.Height} pixels.");
        }
        switch (codec.GetPixels(info, bitmap.GetPixels()))
        {
            case SKCodecResult.Success:
                return bitmap;
            case SKCodecResult.IncompleteInput:
                bitmap.Dispose();
                throw Refused("It ends before it is complete. Please copy it again from where it comes.");
            default:
                bitmap.Dispose();
                throw Refused("It is damaged and cannot be read. Please copy it again from where it comes.");
        }
    }

    private static SKBitmap Draw(SKBitmap from, SKEncodedOrigin origin, int width, int height)
    {
        var (across, down) = IsOnItsSide(origin) ? (height, width) : (width, height);
        var drawn = new SKBitmap(from.Info.WithSize(width, height));
        using var canvas = new SKCanvas(drawn);
        canvas.Clear(SKColors.Transparent);
        canvas.Concat(Upright(origin, width, height));
        using var image = SKImage.FromBitmap(from);
        // Over more than half at once only a picture halved beforehand keeps its lines even.
        var sampling = from.Width > 2 * across ? new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear) : new SKSamplingOptions(SKCubicResampler.Mitchell);
        canvas.DrawImage(image, SKRect.Create(across, down), sampling);
        return drawn;
    }

    private static SKData Pack(SKBitmap bitmap, MediaFormat format, int quality)
    {
        using var pixels = bitmap.PeekPixels();
        // Without a colour space no profile is written: a picture without one is in the colours of screens.
        using var plain = pixels.WithColorSpace(null!);
        return format switch
        {
            MediaFormat.Jpeg => plain.Encode(new SKJpegEncoderOptions(quality, SKJpegEncoderDownsample.Downsample420, SKJpegEncoderAlphaOption.Ignore)),
            MediaFormat.Png => plain.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.AllFilters, 6)),
            _ => plain.Encode(new SKWebpEncoderOptions(SKWebpEncoderCompression.Lossy, quality)),
        } ?? throw Refused("It cannot be packed again.");
    }

    private static void Check(long width, long height)
    {
        if (MediaSizes.WhatIsWrong(width, height) is { } wrong) throw Refused(wrong);
    }

    private static MediaFormat? Format(SKEncodedImageFormat format) => format switch
    {
        SKEncodedImageFormat.Jpeg => MediaFormat.Jpeg,
        SKEncodedImageFormat.Png => MediaFormat.Png,
        SKEncodedImageFormat.Webp => MediaFormat.Webp,
        _ => null,
    };

    private static bool IsOnItsSide(SKEncodedOrigin origin) => origin is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;

    // The eight ways of holding a camera (EXIF 2.32, tag 0x0112); width and height are those of the upright picture.
    private static SKMatrix Upright(SKEncodedOrigin origin, float width, float height) => origin switch
    {
        SKEncodedOrigin.TopRight => new(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new(0, -1, width, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new(0, -1, width, -1, 0, height, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new(0, 1, 0, -1, 0, height, 0, 0, 1),
        _ => SKMatrix.Identity,
    };

    private static InvalidInputException Refused(string why) => new("picture", why);
}
