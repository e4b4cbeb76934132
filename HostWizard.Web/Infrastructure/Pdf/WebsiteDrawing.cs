using System.Globalization;
using HostWizard.Web.Domain;

namespace HostWizard.Web.Infrastructure.Pdf;

/// <summary>A website drawn from its words and its two colours, where there is no picture of it.</summary>
internal sealed class WebsiteDrawing(Typesetter setter, ProposalWebsite website, string name)
{
    public const double Width = 166, Ratio = 2.09, Height = Width / Ratio;
    private const double Edge = 13, Measure = 74;
    private readonly uint brand = Colour(website.Brand, 0x0F766E);
    private readonly uint ink = Colour(website.OnBrand, 0xFFFFFF);

    /// <summary>The marks, from this corner on.</summary>
    public List<Mark> At(double left, double top)
    {
        var marks = new List<Mark> { new RectangleMark(left, top, Width, Height, brand) };
        Scenery(marks, left, top);
        Header(marks, left, top);
        Words(marks, left, top);
        return [new ClippedMarks(left, top, Width, Height, 0, marks)];
    }

    private void Scenery(List<Mark> marks, double left, double top)
    {
        // A disc behind two hills and a window with a shelf: a place that is open, whatever its trade.
        var (floor, middle) = (top + Height, left + 127);
        var (soft, softer, deep, deeper) = (Mix(brand, 0xFFFFFF, 0.80), Mix(brand, 0xFFFFFF, 0.35), Mix(brand, 0x000000, 0.22), Mix(brand, 0x000000, 0.45));
        marks.Add(new DiscMark(middle, top + 41, 25, soft));
        marks.Add(new DiscMark(left + 100, floor + 24, 34, softer));
        marks.Add(new DiscMark(left + 158, floor + 24, 40, deep));
        marks.Add(new RectangleMark(left + 106, top + 33, 44, Height - 33, White));
        marks.Add(new RectangleMark(left + 106, top + 44, 44, Height - 44, Mix(brand, 0xFFFFFF, 0.92)));
        const int stripes = 8;
        for (var i = 0; i < stripes; i++)
        {
            var (x, wide) = (left + 103 + (i * 50.0 / stripes), 50.0 / stripes);
            var colour = i % 2 == 0 ? deeper : softer;
            marks.Add(new RectangleMark(x, top + 30, wide, 10, colour));
            marks.Add(new DiscMark(x + (wide / 2), top + 40, wide / 2, colour));
        }
        marks.Add(new RectangleMark(left + 110.5, top + 48, 20, Height - 56, deep, 1.2));
        marks.Add(new RectangleMark(left + 111.7, top + 49.2, 17.6, Height - 58.4, soft, 0.6));
        marks.Add(new RectangleMark(left + 113.5, top + 58.2, 3.4, 5.2, deeper, 0.8));
        marks.Add(new DiscMark(left + 120.5, top + 61.1, 2.3, brand));
        marks.Add(new RectangleMark(left + 124.2, top + 56.6, 3, 6.8, deep, 0.8));
        marks.Add(new RectangleMark(left + 111.7, top + 63.4, 17.6, 0.8, deep));
        marks.Add(new RectangleMark(left + 135, top + 48, 11, Height - 48, deeper, 1.2));
        marks.Add(new RectangleMark(left + 136.4, top + 49.4, 8.2, 13, soft, 0.6));
        marks.Add(new DiscMark(left + 143.4, top + 66, 0.6, soft));
        marks.Add(new RectangleMark(left + 98, floor - 3.6, Width - 98, 3.6, deeper));
    }

    private void Header(List<Mark> marks, double left, double top)
    {
        var brandName = new Lettering(9.5, 12, 650, ink, -0.015);
        marks.Add(new TextMark(left + Edge, top + 6 + brandName.Baseline, setter.AtMost(1, Typesetter.Clean(name), brandName, 78)[0], brandName));
        var x = left + Width - Edge;
        foreach (var width in (double[])[9, 7, 11, 8])
        {
            marks.Add(new RectangleMark(x - width, top + 7.6, width, 1.2, Mix(brand, ink, 0.7), 0.6));
            x -= width + 5;
        }
    }

    private void Words(List<Mark> marks, double left, double top)
    {
        var title = Typesetter.Clean(website.Title);
        var headline = new Lettering(25, 27, 650, ink, -0.03);
        foreach (var size in (double[])[25, 21, 17, 14])
        {
            headline = headline with { Size = size, Leading = size * 1.1 };
            if (setter.Lines(title, headline, Measure).Count <= 3) break;
        }
        var lines = setter.Balanced(string.Join(' ', setter.AtMost(3, title, headline, Measure)), headline, Measure);
        var opening = new Lettering(8, 11.5, 400, ink);
        var sentence = setter.AtMost(2, Typesetter.Clean(website.OpeningLine), opening, Measure - 4);
        var height = (lines.Count * headline.LineHeight) + 3 + (sentence.Count * opening.LineHeight) + 4.5 + 7;
        var y = Math.Max(top + 17, top + 13 + ((Height - 13 - height) / 2));
        foreach (var line in lines)
        {
            marks.Add(new TextMark(left + Edge, y + headline.Baseline, line, headline));
            y += headline.LineHeight;
        }
        y += 3;
        foreach (var line in sentence)
        {
            marks.Add(new TextMark(left + Edge, y + opening.Baseline, line, opening));
            y += opening.LineHeight;
        }
        y += 4.5;
        marks.Add(new RectangleMark(left + Edge, y, 27, 7, ink, 3.5));
        marks.Add(new RectangleMark(left + Edge + 6.5, y + 2.9, 14, 1.2, brand, 0.6));
        marks.Add(new OutlineMark(left + Edge + 30, y + 0.125, 22, 6.75, 3.375, 0.25, ink));
        marks.Add(new RectangleMark(left + Edge + 36, y + 2.9, 10, 1.2, ink, 0.6));
    }

    private const uint White = 0xFFFFFF;

    private static uint Colour(string text, uint otherwise)
        => uint.TryParse(text.AsSpan().TrimStart('#'), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var colour) && colour <= White ? colour : otherwise;

    private static uint Mix(uint from, uint to, double share)
    {
        return (Part(16) << 16) | (Part(8) << 8) | Part(0);

        uint Part(int shift)
        {
            var (a, b) = ((from >> shift) & 0xFF, (to >> shift) & 0xFF);
            return (uint)Math.Round(a + ((b - (double)a) * share));
        }
    }
}
