using HostWizard.Web.Domain;

namespace HostWizard.Web.Infrastructure.Pdf;

/// <summary>The pages of a proposal as they fill from top to bottom, on two edges: labels left, contents right.</summary>
internal sealed class PaperFlow(IPaperPress press, SiteLanguage language)
{
    public const double Left = 22, Column = 70, Right = 188, LabelWidth = 40, ColumnWidth = 118, FullWidth = 166;
    public const double Top = 27, Bottom = 270;

    public const uint Teal = 0x0F766E, DeepTeal = 0x115E59, Pale = 0xCCFBF1, Mint = 0xF0FDFA, MintLine = 0xB8E6DE;
    public const uint Ink = 0x0F172A, Muted = 0x475569, Hairline = 0xE2E8F0, Frame = 0xCBD5E1, Bar = 0xF1F5F9, White = 0xFFFFFF;

    private static readonly Lettering Heading = new(15, 19, 650, Ink, -0.02);
    private static readonly Lettering Strip = new(8.5, 12, 400, White);
    private static readonly Lettering Foot = new(7.5, 10, 400, Muted);
    private string stripLeft = "", stripRight = "";

    public Typesetter Setter { get; } = new(press);

    public List<Sheet> Sheets { get; } = [Sheet.A4()];

    /// <summary>Where the next thing goes.</summary>
    public double Y { get; set; } = Top;

    public double Room => Bottom - Y;

    public bool IsAtTop => Sheets.Count > 1 && Y <= Top;

    /// <summary>What stands in the strip of every page but the first.</summary>
    public void Head(string left, string right) => (stripLeft, stripRight) = (left, right);

    public void Put(Mark mark) => Sheets[^1].Marks.Add(mark);

    /// <summary>A text written for this proposal, with its language's spaces.</summary>
    public string Set(string text) => Typesetter.Clean(Typography.Set(text, language));

    /// <summary>Lines from <paramref name="top"/> down; says where they end.</summary>
    public double Lines(IEnumerable<string> lines, double x, double top, Lettering lettering, Edge edge = Edge.Left)
    {
        foreach (var line in lines)
        {
            Put(new TextMark(x, top + lettering.Baseline, line, lettering, edge));
            top += lettering.LineHeight;
        }
        return top;
    }

    public double Line(string line, double x, double top, Lettering lettering, Edge edge = Edge.Left) => Lines([line], x, top, lettering, edge);

    public void NewPage()
    {
        Sheets.Add(Sheet.A4());
        Y = Top;
        var right = Setter.Width(stripRight, Strip);
        Put(new RectangleMark(0, 0, 210, 14, Teal));
        Line(Setter.AtMost(1, stripLeft, Strip, FullWidth - right - 8)[0], Left, 4.4, Strip);
        Line(stripRight, Right, 4.4, Strip, Edge.Right);
    }

    /// <summary>Turns the page unless there is so much room.</summary>
    public void Need(double height)
    {
        if (Room < height && !IsAtTop) NewPage();
    }

    /// <summary>A section's name in the label column, level with what follows; <paramref name="gap"/> parts it from what went before. Says where it ends.</summary>
    public double Section(string name, double gap, double keep)
    {
        if (!IsAtTop)
        {
            Y += gap;
            Need(keep);
        }
        return Lines(Setter.Balanced(name, Heading, LabelWidth - 3), Left, Y, Heading);
    }

    /// <summary>The foot of every page, once their number is known.</summary>
    public void Feet(string sender, Func<int, int, string> page)
    {
        for (var i = 0; i < Sheets.Count; i++)
        {
            var number = page(i + 1, Sheets.Count);
            var room = FullWidth - Setter.Width(number, Foot) - 8;
            var marks = Sheets[i].Marks;
            marks.Add(new LineMark(Left, 278, Right, 278, 0.25, Frame));
            var top = 281.1;
            foreach (var line in Setter.AtMost(2, sender, Foot, room))
            {
                marks.Add(new TextMark(Left, top + Foot.Baseline, line, Foot));
                top += Foot.LineHeight;
            }
            marks.Add(new TextMark(Right, 281.1 + Foot.Baseline, number, Foot, Edge.Right));
        }
    }
}
