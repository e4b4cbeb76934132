using System.Globalization;
using HostWizard.Web.Domain;
using static HostWizard.Web.Infrastructure.Pdf.PaperFlow;

namespace HostWizard.Web.Infrastructure.Pdf;

/// <summary>The table of what is offered: groups by period, then what can be chosen.</summary>
internal sealed class PriceTable(PaperFlow flow, ProposalPaper paper, ProposalWords words, ProposalAcceptance? acceptance)
{
    private const double NameWidth = 49, DetailWidth = 45, Padding = 2.05, Gutter = 3, Tick = 5.4;
    private const int MostLines = 40;
    private static readonly Lettering Name = new(9.5, 13, 600, Ink);
    private static readonly Lettering Detail = new(9.5, 13, 400, Muted);
    private static readonly Lettering Price = new(9.5, 13, 400, Ink);
    private static readonly Lettering Head = new(8.5, 13, 600, DeepTeal);
    private static readonly Lettering Note = new(8.5, 13, 400, Muted);
    private bool isTaxSaid;

    /// <summary>Room that a head and its first row take at least.</summary>
    public const double Least = 20;

    public void Draw()
    {
        foreach (var period in PeriodTotal.Order)
            Group(ProposalText.Period(period, paper.Language), paper.Lines.Where(line => !line.IsOptional && line.Period == period));
        var options = paper.Lines.Where(line => line.IsOptional).ToLookup(IsChosen);
        Group(words.Chosen, options[true]);
        Group(acceptance is null ? words.Options : words.NotChosen, options[false]);
    }

    private bool IsChosen(ProposalLine line) => acceptance?.Chosen.Contains(line.Position) == true;

    private void Group(string head, IEnumerable<ProposalLine> lines)
    {
        var isFirst = true;
        foreach (var row in lines.OrderBy(line => line.Position).Select(Measured))
        {
            if (isFirst) flow.Need(3.4 + HeadHeight + row.Height);
            if (isFirst || flow.Room < row.Height)
            {
                if (!isFirst) flow.NewPage();
                HeadLine(isFirst ? head : string.Format(null, words.Continued, head));
            }
            Draw(row);
            isFirst = false;
        }
    }

    private static double HeadHeight => Head.LineHeight + 1.3;

    private void HeadLine(string head)
    {
        // Below other rows a head stands off; on top of a page or of the table it does not.
        if (!flow.IsAtTop && isTaxSaid) flow.Y += 3.4;
        flow.Line(head, Column, flow.Y, Head);
        if (!isTaxSaid) flow.Line(words.BeforeTax, Right, flow.Y, Note, Edge.Right);
        isTaxSaid = true;
        flow.Y += HeadHeight;
        flow.Put(new LineMark(Column, flow.Y, Right, flow.Y, 0.45, Teal));
    }

    private Row Measured(ProposalLine line)
    {
        var price = ProposalText.Money(line.NetCents, paper.Language);
        var indent = IsChosen(line) ? Tick : 0;
        var detailWidth = Math.Min(DetailWidth, ColumnWidth - NameWidth - flow.Setter.Width(price, Price)) - Gutter;
        string?[] details =
        [
            line.Detail,
            line.Quantity == 1 ? null : string.Create(CultureInfo.InvariantCulture, $"{line.Quantity}\u00A0×\u00A0{ProposalText.Money(line.PriceCents, paper.Language)}"),
            line.IsOptional ? ProposalText.Period(line.Period, paper.Language) : null,
        ];
        var parts = details.Where(part => !string.IsNullOrWhiteSpace(part)).Select(part => flow.Set(part!)).ToList();
        var detail = string.Join(" · ", parts);
        if (flow.Setter.Width(detail, Detail) > detailWidth) detail = string.Join('\n', parts);
        return new(
            flow.Setter.AtMost(MostLines, flow.Set(line.Description), Name, NameWidth - Gutter - indent),
            flow.Setter.AtMost(MostLines, detail, Detail, detailWidth),
            price, indent);
    }

    private void Draw(Row row)
    {
        var top = flow.Y + Padding;
        if (row.Indent > 0)
        {
            var middle = top + (Name.LineHeight / 2);
            flow.Put(new DiscMark(Column + 1.9, middle, 1.9, Teal));
            flow.Put(new ShapeMark(TickOutline, Column + 0.58, middle - 1.37, 0.11, White));
        }
        flow.Lines(row.Name, Column + row.Indent, top, Name);
        flow.Lines(row.Detail, Column + NameWidth, top, Detail);
        flow.Line(row.Price, Right, top, Price, Edge.Right);
        flow.Y += row.Height;
        flow.Put(new LineMark(Column, flow.Y, Right, flow.Y, 0.2, Hairline));
    }

    /// <summary>A tick in a square of 24.</summary>
    public const string TickOutline = "M4 12.8L6.3 10.5L10 14.2L17.7 6.5L20 8.8L10 18.8Z";

    private sealed record Row(List<string> Name, List<string> Detail, string Price, double Indent)
    {
        public double Height => (2 * Padding) + (Math.Max(Name.Count, Detail.Count) * PriceTable.Name.LineHeight);
    }
}
