using System.Collections.Concurrent;
using System.Text;
using HarfBuzzSharp;
using SkiaSharp;
using SkiaSharp.HarfBuzz;
using Buffer = HarfBuzzSharp.Buffer;

namespace HostWizard.Web.Infrastructure.Pdf;

/// <summary>Draws pages with SkiaSharp and HarfBuzz; the only file that knows them. Safe to use from many threads.</summary>
public sealed class SkiaPress : IPaperPress, IDisposable
{
    private const float Millimetre = 72 / 25.4f;
    private const long MostPixels = 50_000_000;
    private const int MostPictureBytes = 80_000;
    private readonly Dictionary<int, Face[]> faces = [];
    private readonly Face emoji;

    /// <summary>Loads the fonts, always in the same order: the order is seen in the bytes.</summary>
    public SkiaPress()
    {
        foreach (var weight in (int[])[400, 600, 650])
            faces[weight] = [new Face($"Inter-{weight}"), new Face($"Inter-{weight}-other")];
        emoji = new Face("Emoji", isEmbedded: false);
    }

    /// <inheritdoc/>
    public double Width(string text, Lettering lettering) => Shape(text, lettering).Sum(run => run.Width) / Millimetre;

    /// <inheritdoc/>
    public byte[] Print(IReadOnlyList<Sheet> sheets, PaperFacts facts)
    {
        using var fonts = new EmbeddedFonts(sheets.SelectMany(sheet => Texts(sheet.Marks)).SelectMany(text => Shape(text.Text, text.Lettering)));
        using var bytes = new MemoryStream();
        using (var stream = new SKManagedWStream(bytes))
        using (var document = SKDocument.CreatePdf(stream, new SKDocumentPdfMetadata
        {
            Title = facts.Title,
            Author = facts.Author,
            Creator = "HostWizard",
            Producer = "HostWizard",
            Creation = facts.At,
            Modified = facts.At,
            RasterDpi = 200,
            EncodingQuality = 80,
        }))
        {
            foreach (var sheet in sheets)
            {
                var canvas = document.BeginPage((float)sheet.Width * Millimetre, (float)sheet.Height * Millimetre);
                canvas.Scale(Millimetre);
                foreach (var mark in sheet.Marks) Draw(canvas, mark, fonts);
                document.EndPage();
            }
            document.Close();
        }
        return PdfLanguage.Said(bytes.ToArray(), facts.Language);
    }

    /// <inheritdoc/>
    public byte[] Picture(Sheet sheet, int pixels)
    {
        var scale = (float)(pixels / sheet.Width);
        using var surface = SKSurface.Create(new SKImageInfo(pixels, (int)Math.Round(sheet.Height * scale), SKColorType.Rgba8888, SKAlphaType.Premul));
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.Scale(scale);
        foreach (var mark in sheet.Marks) Draw(surface.Canvas, mark, null);
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    /// <inheritdoc/>
    public byte[]? Cut(byte[] picture, double ratio, int pixels, int mostBytes)
    {
        using var data = SKData.CreateCopy(picture);
        using var codec = SKCodec.Create(data);
        if (codec is not { EncodedFormat: SKEncodedImageFormat.Png or SKEncodedImageFormat.Jpeg or SKEncodedImageFormat.Webp, Info: { Width: > 0, Height: > 0 } size } || (long)size.Width * size.Height > MostPixels) return null;
        using var bitmap = SKBitmap.Decode(codec);
        if (bitmap is null) return null;
        var wide = Math.Min(bitmap.Width, bitmap.Height * ratio);
        var high = wide / ratio;
        var width = (int)Math.Min(pixels, wide);
        using var surface = SKSurface.Create(new SKImageInfo(width, Math.Max(1, (int)Math.Round(width / ratio)), SKColorType.Rgba8888, SKAlphaType.Premul));
        surface.Canvas.Clear(SKColors.White);
        using (var source = SKImage.FromBitmap(bitmap))
            surface.Canvas.DrawImage(source, SKRect.Create((float)((bitmap.Width - wide) / 2), 0, (float)wide, (float)high), SKRect.Create(width, (float)(width / ratio)), new SKSamplingOptions(SKCubicResampler.Mitchell));
        using var image = surface.Snapshot();
        for (var quality = 85; ; quality -= 10)
        {
            using var jpeg = image.Encode(SKEncodedImageFormat.Jpeg, quality);
            if (jpeg.Size <= mostBytes || quality <= 35) return jpeg.ToArray();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var face in faces.Values.SelectMany(pair => pair).Append(emoji)) face.Dispose();
    }

    private void Draw(SKCanvas canvas, Mark mark, EmbeddedFonts? fonts)
    {
        switch (mark)
        {
            case TextMark text: Write(canvas, text, fonts); break;
            case LineMark line:
                using (var pen = Pen(line.Colour, line.Thickness)) canvas.DrawLine((float)line.X1, (float)line.Y1, (float)line.X2, (float)line.Y2, pen);
                break;
            case RectangleMark box:
                using (var ink = Ink(box.Colour)) canvas.DrawRoundRect(Rectangle(box.X, box.Y, box.Width, box.Height), (float)box.Radius, (float)box.Radius, ink);
                break;
            case OutlineMark box:
                using (var pen = Pen(box.Colour, box.Thickness)) canvas.DrawRoundRect(Rectangle(box.X, box.Y, box.Width, box.Height), (float)box.Radius, (float)box.Radius, pen);
                break;
            case DiscMark disc:
                using (var ink = Ink(disc.Colour)) canvas.DrawCircle((float)disc.X, (float)disc.Y, (float)disc.Radius, ink);
                break;
            case PatternMark pattern:
                using (var path = new SKPath())
                using (var ink = Ink(pattern.Colour))
                {
                    foreach (var (x, y, width, height) in pattern.Rectangles) path.AddRect(Rectangle(x, y, width, height));
                    canvas.DrawPath(path, ink);
                }
                break;
            case ShapeMark shape:
                using (var path = SKPath.ParseSvgPathData(shape.Outline))
                using (var ink = Ink(shape.Colour))
                {
                    path.Transform(SKMatrix.CreateScaleTranslation((float)shape.Scale, (float)shape.Scale, (float)shape.X, (float)shape.Y));
                    canvas.DrawPath(path, ink);
                }
                break;
            case PictureMark picture: Hang(canvas, picture); break;
            case ClippedMarks clipped:
                canvas.Save();
                using (var around = new SKRoundRect(Rectangle(clipped.X, clipped.Y, clipped.Width, clipped.Height), (float)clipped.Radius)) canvas.ClipRoundRect(around, antialias: true);
                foreach (var inside in clipped.Inside) Draw(canvas, inside, fonts);
                canvas.Restore();
                break;
            case LinkMark link:
                using (canvas.DrawUrlAnnotation(Rectangle(link.X, link.Y, link.Width, link.Height), link.Address)) { }
                break;
        }
    }

    private void Hang(SKCanvas canvas, PictureMark mark)
    {
        using var bytes = SKData.CreateCopy(Fitted(mark));
        // From encoded bytes a JPEG goes into the document as it is.
        using var image = SKImage.FromEncodedData(bytes) ?? throw new ArgumentException("The picture cannot be read.", nameof(mark));
        var scale = Math.Max(mark.Width / image.Width, mark.Height / image.Height);
        var (width, height) = (image.Width * scale, image.Height * scale);
        canvas.Save();
        canvas.ClipRect(Rectangle(mark.X, mark.Y, mark.Width, mark.Height));
        canvas.DrawImage(image, Rectangle(mark.X - ((width - mark.Width) / 2), mark.Y, width, height), new SKSamplingOptions(SKCubicResampler.Mitchell));
        canvas.Restore();
    }

    // A JPEG that is small enough stays as it is; anything else becomes one.
    private byte[] Fitted(PictureMark mark)
    {
        using var bytes = SKData.CreateCopy(mark.Bytes);
        using var codec = SKCodec.Create(bytes);
        if (codec is { EncodedFormat: SKEncodedImageFormat.Jpeg } && mark.Bytes.Length <= MostPictureBytes) return mark.Bytes;
        return Cut(mark.Bytes, mark.Width / mark.Height, 1300, MostPictureBytes) ?? throw new ArgumentException("The picture is neither a JPEG nor a PNG that can be read.", nameof(mark));
    }

    private void Write(SKCanvas canvas, TextMark mark, EmbeddedFonts? fonts)
    {
        var runs = Shape(mark.Text, mark.Lettering);
        var width = runs.Sum(run => run.Width);
        using var ink = Ink(mark.Lettering.Colour);
        canvas.Save();
        canvas.Translate((float)mark.X, (float)mark.Baseline);
        canvas.Scale(1 / Millimetre);
        canvas.Translate(mark.Edge switch { Edge.Right => -width, Edge.Middle => -width / 2, _ => 0 }, 0);
        foreach (var run in runs)
        {
            run.Draw(canvas, ink, fonts);
            canvas.Translate(run.Width, 0);
        }
        canvas.Restore();
    }

    private List<Run> Shape(string text, Lettering lettering)
    {
        var runs = new List<Run>();
        var pending = new StringBuilder();
        Face? current = null;
        foreach (var rune in text.EnumerateRunes())
        {
            var face = FaceOf(rune, lettering.Weight);
            // A sign in no font is left out; what stands around it stays readable.
            if (face is null) continue;
            if (face != current) Finish();
            current = face;
            pending.Append(rune.ToString());
        }
        Finish();
        return runs;

        void Finish()
        {
            if (current is not null && pending.Length > 0) runs.Add(current.Shape(pending.ToString(), lettering));
            pending.Clear();
        }
    }

    private static IEnumerable<TextMark> Texts(IEnumerable<Mark> marks)
        => marks.SelectMany(mark => mark switch { TextMark text => [text], ClippedMarks clipped => Texts(clipped.Inside), _ => Enumerable.Empty<TextMark>() });

    private Face? FaceOf(Rune rune, int weight)
    {
        if (rune.Value is >= ' ' and <= '~') return faces[weight][0];
        foreach (var face in faces[weight])
            if (face.Has(rune)) return face;
        return emoji.Has(rune) ? emoji : null;
    }

    private static SKRect Rectangle(double x, double y, double width, double height) => SKRect.Create((float)x, (float)y, (float)width, (float)height);

    private static SKColor Colour(uint colour) => new(0xFF000000 | colour);

    private static SKPaint Ink(uint colour) => new() { Color = Colour(colour), IsAntialias = true };

    private static SKPaint Pen(uint colour, double thickness) => new() { Color = Colour(colour), IsAntialias = true, IsStroke = true, StrokeWidth = (float)thickness };

    private readonly record struct Run(Face Face, float Size, ushort[] Glyphs, SKPoint[] Places, uint[] Clusters, byte[] Utf8, float Width)
    {
        public void Draw(SKCanvas canvas, SKPaint ink, EmbeddedFonts? fonts)
        {
            if (!Face.IsEmbedded)
            {
                for (var i = 0; i < Glyphs.Length; i++)
                {
                    using var path = Face.Sized(Size).GetGlyphPath(Glyphs[i]);
                    if (path is null) continue;
                    path.Transform(SKMatrix.CreateTranslation(Places[i].X, Places[i].Y));
                    canvas.DrawPath(path, ink);
                }
                return;
            }
            using var builder = new SKTextBlobBuilder();
            // With its text and clusters a run says in the document which letters each glyph stands for.
            var run = builder.AllocateRawPositionedTextRun(fonts?.Sized(Face, Size) ?? Face.Sized(Size), Glyphs.Length, Utf8.Length);
            Utf8.CopyTo(run.Text);
            Clusters.CopyTo(run.Clusters);
            Glyphs.CopyTo(run.Glyphs);
            Places.CopyTo(run.Positions);
            using var blob = builder.Build();
            if (blob is not null) canvas.DrawText(blob, 0, 0, ink);
        }
    }

    /// <summary>The fonts of one document: of each face the glyphs that its texts show.</summary>
    private sealed class EmbeddedFonts : IDisposable
    {
        private readonly Dictionary<Face, SKTypeface> typefaces = [];
        private readonly Dictionary<(Face, float), SKFont> sizes = [];

        public EmbeddedFonts(IEnumerable<Run> runs)
        {
            foreach (var face in runs.Where(run => run.Face.IsEmbedded).GroupBy(run => run.Face))
                typefaces[face.Key] = face.Key.With(face.SelectMany(run => run.Glyphs));
        }

        public SKFont Sized(Face face, float size)
        {
            if (!sizes.TryGetValue((face, size), out var font)) sizes[(face, size)] = font = Face.Sized(typefaces[face], size);
            return font;
        }

        public void Dispose()
        {
            foreach (var font in sizes.Values) font.Dispose();
            foreach (var typeface in typefaces.Values) typeface.Dispose();
        }
    }

    private sealed class Face : IDisposable
    {
        private const int Scale = 2048;
        private static readonly Feature[] Features = [new(Tag.Parse("calt"), 0), new(Tag.Parse("tnum"), 0), new(Tag.Parse("liga"), 0), new(Tag.Parse("kern"), 1)];
        private readonly ConcurrentDictionary<float, SKFont> sizes = new();
        private readonly ConcurrentDictionary<int, bool> known = new();
        private readonly SKTypeface typeface;
        private readonly Font font;
        private readonly GlyphSubset subset;
        private readonly bool curls;

        public Face(string name, bool isEmbedded = true)
        {
            IsEmbedded = isEmbedded;
            using var resource = typeof(SkiaPress).Assembly.GetManifestResourceStream($"fonts/{name}.ttf") ?? throw new InvalidOperationException($"The font {name} was not embedded by the build.");
            var bytes = new byte[resource.Length];
            resource.ReadExactly(bytes);
            subset = new GlyphSubset(bytes);
            using var data = SKData.CreateCopy(bytes);
            typeface = SKTypeface.FromData(data);
            using var blob = typeface.OpenStream(out var index).ToHarfBuzzBlob();
            using var face = new HarfBuzzSharp.Face(blob, index) { Index = index, UnitsPerEm = typeface.UnitsPerEm };
            font = new Font(face);
            font.SetScale(Scale, Scale);
            font.SetFunctionsOpenType();
            curls = typeface.ContainsGlyph('’');
        }

        /// <summary>Whether documents carry it; of the others they carry the outlines that are seen.</summary>
        public bool IsEmbedded { get; }

        public SKFont Sized(float size) => sizes.GetOrAdd(size, points => Sized(typeface, points));

        public static SKFont Sized(SKTypeface typeface, float size) => new(typeface, size) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None };

        /// <summary>The font with no more than these glyphs.</summary>
        public SKTypeface With(IEnumerable<ushort> glyphs)
        {
            using var data = SKData.CreateCopy(subset.Of(glyphs));
            return SKTypeface.FromData(data);
        }

        public bool Has(Rune rune) => known.GetOrAdd(rune.Value, value => typeface.ContainsGlyph(value));

        public Run Shape(string text, Lettering lettering)
        {
            using var buffer = new Buffer();
            buffer.AddUtf16(curls ? Curled(text) : text);
            buffer.GuessSegmentProperties();
            font.Shape(buffer, Features);

            var infos = buffer.GetGlyphInfoSpan();
            var positions = buffer.GetGlyphPositionSpan();
            var size = (float)lettering.Size;
            var (glyphs, places, clusters) = (new ushort[infos.Length], new SKPoint[infos.Length], new uint[infos.Length]);
            var bytesBefore = BytesBefore(text);
            var (unit, x) = (size / Scale, 0f);
            for (var i = 0; i < infos.Length; i++)
            {
                var at = (int)infos[i].Cluster;
                (glyphs[i], clusters[i]) = ((ushort)infos[i].Codepoint, bytesBefore[at]);
                var (start, advance) = (x + (positions[i].XOffset * unit), positions[i].XAdvance * unit);
                places[i] = new SKPoint(start, -positions[i].YOffset * unit);
                x += advance + (float)(lettering.Tracking * size);
            }
            return new Run(this, size, glyphs, places, clusters, Encoding.UTF8.GetBytes(text), x);
        }

        public void Dispose()
        {
            foreach (var size in sizes.Values) size.Dispose();
            font.Dispose();
            typeface.Dispose();
        }

        // Between letters an apostrophe is drawn as one; the text that is searched and copied keeps what was typed.
        private static string Curled(string text)
        {
            if (!text.Contains('\'', StringComparison.Ordinal)) return text;
            return string.Create(text.Length, text, static (curled, typed) =>
            {
                for (var i = 0; i < typed.Length; i++)
                    curled[i] = typed[i] == '\'' && i > 0 && i < typed.Length - 1 && char.IsLetter(typed[i - 1]) && char.IsLetter(typed[i + 1]) ? '’' : typed[i];
            });
        }

        private static uint[] BytesBefore(string text)
        {
            var before = new uint[text.Length];
            for (int i = 0, bytes = 0; i < text.Length; i++)
            {
                before[i] = (uint)bytes;
                bytes += text[i] switch { < '\u0080' => 1, < '\u0800' => 2, _ when char.IsHighSurrogate(text[i]) => 4, _ when char.IsLowSurrogate(text[i]) => 0, _ => 3 };
            }
            return before;
        }
    }
}
