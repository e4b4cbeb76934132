using System.Text.RegularExpressions;
using static HostWizard.Web.Infrastructure.Pdf.PaperFlow;

namespace HostWizard.Web.Infrastructure.Pdf;

/// <summary>Terms in two columns of about the same height, page after page.</summary>
internal sealed partial class TermsColumns
{
    private const double Width = 56, Gap = 6, Between = 1.8;
    private const int Unbroken = 7;
    private static readonly Lettering Text = new(8, 11.5, 400, Muted);
    private static readonly Lettering Lead = new(8, 11.5, 600, Ink);
    private readonly PaperFlow flow;
    private readonly List<Line> lines = [];

    public TermsColumns(PaperFlow flow, string terms)
    {
        this.flow = flow;
        foreach (var paragraph in Paragraphs.Of(flow.Set(terms)))
        {
            var lead = LeadWords().Match(paragraph);
            IReadOnlyList<(string, Lettering)> texts = lead.Success ? [(lead.Value, Lead), (paragraph[lead.Length..], Text)] : [(paragraph, Text)];
            var wrapped = flow.Setter.Wrap(texts, Width);
            var first = lines.Count;
            foreach (var pieces in wrapped) lines.Add(new(pieces, first, wrapped.Count));
        }
    }

    /// <summary>Room that is worth beginning in.</summary>
    public double Least => Math.Min(24, BalancedHeight(0));

    /// <summary>Draws them from where the flow is.</summary>
    public void Draw(double offset)
    {
        var start = 0;
        while (start < lines.Count)
        {
            var top = flow.Y + offset;
            var height = Math.Min(BalancedHeight(start), Bottom - top);
            var middle = Filled(start, height);
            var end = Filled(middle, height);
            // Not even a line fits: the next page has room.
            if (end == start)
            {
                flow.NewPage();
                continue;
            }
            var deepest = Math.Max(Column(start, middle, PaperFlow.Column, top), Column(middle, end, PaperFlow.Column + Width + Gap, top));
            (start, flow.Y) = (end, deepest);
            if (start < lines.Count) flow.NewPage();
        }
    }

    private double BalancedHeight(int start)
    {
        var all = Height(start, lines.Count);
        for (var height = all / 2; height < all; height += 1)
            if (Filled(Filled(start, height), height) == lines.Count) return height;
        return all;
    }

    // The line after the last that fits into a column: short paragraphs stay whole, of long ones two lines stay together.
    private int Filled(int start, double height)
    {
        var end = start;
        while (end < lines.Count && Height(start, end + 1) <= height + 0.01) end++;
        if (end == lines.Count || lines[end].First == end) return end;
        var (first, count) = (lines[end].First, lines[end].Count);
        if (count <= Unbroken && first > start) return first;
        if (first + count - end == 1 && end - 1 > start) end--;
        return end - first == 1 && first > start ? first : end;
    }

    private double Height(int start, int end)
    {
        var gaps = 0;
        for (var i = start + 1; i < end; i++)
            if (lines[i].First == i) gaps++;
        return ((end - start) * Text.LineHeight) + (gaps * Between);
    }

    private double Column(int start, int end, double x, double top)
    {
        for (var i = start; i < end; i++)
        {
            if (i > start && lines[i].First == i) top += Between;
            foreach (var piece in lines[i].Pieces) flow.Put(new TextMark(x + piece.X, top + Text.Baseline, piece.Text, piece.Lettering));
            top += Text.LineHeight;
        }
        return top;
    }

    private sealed record Line(List<Typesetter.Piece> Pieces, int First, int Count);

    [GeneratedRegex(@"^\p{L}[\p{L}\p{Pd}'’&]*(?: [\p{L}\p{Pd}'’&]+){0,2}\.(?=\s)")]
    private static partial Regex LeadWords();
}

/// <summary>Plain text in paragraphs.</summary>
internal static partial class Paragraphs
{
    /// <summary>What blank lines part.</summary>
    public static IEnumerable<string> Of(string text) => Blank().Split(text).Select(paragraph => paragraph.Trim()).Where(paragraph => paragraph.Length > 0);

    [GeneratedRegex(@"\n[ \t]*\n\s*")]
    private static partial Regex Blank();
}
