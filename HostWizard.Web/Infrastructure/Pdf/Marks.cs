namespace HostWizard.Web.Infrastructure.Pdf;

/// <summary>
/// Draws finished pages. The one thing that knows a PDF library: composition asks it how wide words are and hands over marks at fixed places, in
/// millimetres from the top left, in reading order.
/// </summary>
public interface IPaperPress
{
    /// <summary>Width of a text on one line, in millimetres.</summary>
    double Width(string text, Lettering lettering);

    /// <summary>The pages as a PDF: the same pages and facts give the same bytes.</summary>
    byte[] Print(IReadOnlyList<Sheet> sheets, PaperFacts facts);

    /// <summary>One page as a PNG picture, <paramref name="pixels"/> wide.</summary>
    byte[] Picture(Sheet sheet, int pixels);

    /// <summary>A picture somebody took, cut from its top to a shape and scaled down: a JPEG of at most <paramref name="mostBytes"/> without anything hidden in it.</summary>
    /// <param name="picture">PNG, JPEG or WebP.</param>
    /// <param name="ratio">Width by height.</param>
    /// <param name="pixels">Width; a smaller picture stays as it is.</param>
    /// <param name="mostBytes">Most bytes; quality follows.</param>
    /// <returns>Null when it is no such picture, or has more than 50 million pixels.</returns>
    byte[]? Cut(byte[] picture, double ratio, int pixels, int mostBytes);
}

/// <summary>What a document says about itself.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Language">Language code, such as fr.</param>
/// <param name="At">When it was made, UTC: a fixed moment, never the clock's.</param>
public sealed record PaperFacts(string Title, string Author, string Language, DateTime At);

/// <summary>A page and what is on it.</summary>
/// <param name="Width">Millimetres.</param>
/// <param name="Height">Millimetres.</param>
/// <param name="Marks">In reading order; later ones lie on top.</param>
public sealed record Sheet(double Width, double Height, List<Mark> Marks)
{
    /// <summary>An empty A4 page.</summary>
    public static Sheet A4() => new(210, 297, []);
}

/// <summary>How letters look.</summary>
/// <param name="Size">Points.</param>
/// <param name="Leading">Height of a line, points.</param>
/// <param name="Weight">400, 600 or 650.</param>
/// <param name="Colour">As 0xRRGGBB.</param>
/// <param name="Tracking">Extra space between letters, in em.</param>
public readonly record struct Lettering(double Size, double Leading, int Weight, uint Colour, double Tracking = 0)
{
    private const double Point = 25.4 / 72;

    /// <summary>Height of a line, millimetres.</summary>
    public double LineHeight => Leading * Point;

    /// <summary>From the top of a line to the foot of its letters, millimetres, with Inter's proportions (ascent .969 em, descent .241 em).</summary>
    public double Baseline => ((Leading / 2) + (0.3638 * Size)) * Point;
}

/// <summary>Which edge of a text <see cref="TextMark.X"/> is.</summary>
public enum Edge { Left, Right, Middle }

/// <summary>Something on a page; millimetres and 0xRRGGBB throughout.</summary>
public abstract record Mark;

/// <summary>Words on one line.</summary>
public sealed record TextMark(double X, double Baseline, string Text, Lettering Lettering, Edge Edge = Edge.Left) : Mark;

/// <summary>A straight line.</summary>
public sealed record LineMark(double X1, double Y1, double X2, double Y2, double Thickness, uint Colour) : Mark;

/// <summary>A filled rectangle, with round corners if <paramref name="Radius"/> says so.</summary>
public sealed record RectangleMark(double X, double Y, double Width, double Height, uint Colour, double Radius = 0) : Mark;

/// <summary>The outline of a rectangle with round corners.</summary>
public sealed record OutlineMark(double X, double Y, double Width, double Height, double Radius, double Thickness, uint Colour) : Mark;

/// <summary>A filled circle.</summary>
public sealed record DiscMark(double X, double Y, double Radius, uint Colour) : Mark;

/// <summary>Rectangles filled as one shape, so that no seam shows between them: x, y, width, height.</summary>
public sealed record PatternMark(IReadOnlyList<(double X, double Y, double Width, double Height)> Rectangles, uint Colour) : Mark;

/// <summary>A shape in the notation of SVG, moved and scaled.</summary>
public sealed record ShapeMark(string Outline, double X, double Y, double Scale, uint Colour) : Mark;

/// <summary>A JPEG or PNG picture that fills the rectangle from its top, cut where it is too high.</summary>
public sealed record PictureMark(byte[] Bytes, double X, double Y, double Width, double Height) : Mark;

/// <summary>Marks of which only what lies inside the round rectangle is seen.</summary>
public sealed record ClippedMarks(double X, double Y, double Width, double Height, double Radius, IReadOnlyList<Mark> Inside) : Mark;

/// <summary>A place that leads to an address.</summary>
public sealed record LinkMark(double X, double Y, double Width, double Height, string Address) : Mark;
