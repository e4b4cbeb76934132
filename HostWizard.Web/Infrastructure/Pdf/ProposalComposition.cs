using System.Globalization;
using HostWizard.Web.Domain;
using static HostWizard.Web.Infrastructure.Pdf.PaperFlow;

namespace HostWizard.Web.Infrastructure.Pdf;

/// <summary>What is on the pages of a proposal and where. Knows no PDF library; the measures are the grid of the design.</summary>
internal sealed class ProposalComposition(IPaperPress press, ProposalPaper paper, ProposalLinks links, byte[]? picture, ProposalAcceptance? acceptance)
{
    private const string Star = "M12 4.2C12.7 9 15 11.3 19.8 12C15 12.7 12.7 15 12 19.8C11.3 15 9 12.7 4.2 12C9 11.3 11.3 9 12 4.2Z";
    private const double PictureTop = 182, PictureBar = 6.4, Corner = 2.4;
    private static readonly double PictureHeight = PictureBar + WebsiteDrawing.Height;

    private static readonly Lettering Letter = new(11, 17, 400, Ink);
    private static readonly Lettering Label = new(8.5, 12, 400, Muted);
    private static readonly Lettering Value = new(9.5, 13, 600, Ink);
    private static readonly Lettering Small = new(8, 11.5, 400, Muted);
    private static readonly Lettering SmallHead = new(8.5, 11.5, 600, DeepTeal);
    private static readonly Lettering Step = new(10, 15, 400, Ink);

    private readonly PaperFlow flow = new(press, paper.Language);
    private readonly ProposalWords words = ProposalWords.Of(paper.Language);

    public List<Sheet> Compose()
    {
        var number = string.Format(null, words.Proposal, paper.Number);
        flow.Head(OneLine(paper.BusinessName), number);
        Band(number);
        var labels = Labels();
        LetterAndPicture(labels);
        Services();
        Acceptance();
        Next();
        Terms();
        string?[] sender = [paper.Sender.Company, paper.Sender.Address, paper.Sender.Email, paper.Sender.Phone, paper.Sender.VatNumber];
        var foot = string.Join(" · ", sender.Where(part => !string.IsNullOrWhiteSpace(part)).Select(part => Whole(OneLine(part!))));
        flow.Feet(foot, (page, pages) => $"{paper.Number} · {string.Format(null, words.Page, page, pages)}");
        return flow.Sheets;
    }

    private void Band(string number)
    {
        var name = new Lettering(12, 15, 650, White, -0.015);
        var facts = new Lettering(9.5, 14, 400, White);
        flow.Put(new RectangleMark(0, 0, 210, 92, Teal));
        flow.Put(new RectangleMark(Left, 17, 8, 8, White, 8 * 6.5 / 24));
        flow.Put(new ShapeMark(Star, Left, 17, 8 / 24.0, Teal));
        flow.Put(new DiscMark(Left + (18.2 / 3), 17 + (5.8 / 3), 0.5, Teal));
        flow.Line(flow.Setter.AtMost(1, OneLine(paper.Sender.Company), name, 90)[0], Left + 10.6, 21 - (name.LineHeight / 2), name);

        var top = flow.Line(paper.Version > 1 ? $"{number}, {string.Format(null, words.Version, paper.Version)}" : number, Right, 18, facts, Edge.Right);
        top = flow.Line(ProposalText.Day(paper.SentOn, paper.Language), Right, top, facts, Edge.Right);
        if (acceptance is not null) flow.Line(string.Format(null, words.AcceptedOn, AcceptedDay(acceptance)), Right, top, facts with { Weight = 600, Colour = Pale }, Edge.Right);

        var title = new Lettering(40, 42, 650, White, -0.035);
        if (flow.Setter.Lines(words.Title, title, 150).Count > 2) title = title with { Size = 32, Leading = 35 };
        flow.Lines(flow.Setter.Lines(words.Title, title, 150), Left, 37, title);
        var business = new Lettering(11.5, 15, 400, Pale);
        flow.Lines(flow.Setter.AtMost(2, string.Format(null, words.For, OneLine(paper.BusinessName)), business, FullWidth), Left, 73, business);
    }

    private double Labels()
    {
        var top = 106.0;
        Add(words.Addressee, paper.ContactName, paper.BusinessName);
        Add(words.ValidUntil, ProposalText.Day(paper.ValidUntil, paper.Language));
        Add(words.Contact, paper.Sender.Name, paper.Sender.Phone ?? paper.Sender.Email);
        return top;

        void Add(string label, params string?[] values)
        {
            top = flow.Line(label, Left, top, Label);
            foreach (var value in values.Where(value => !string.IsNullOrWhiteSpace(value)).Distinct())
                top = flow.Lines(flow.Setter.AtMost(14, OneLine(value!), Value, LabelWidth), Left, top, Value);
            top += 3.2;
        }
    }

    private void LetterAndPicture(double labels)
    {
        flow.Y = 105.4;
        var isFirst = true;
        foreach (var paragraph in Paragraphs.Of(flow.Set(paper.Salutation)).Concat(Paragraphs.Of(flow.Set(paper.Text))))
        {
            if (!isFirst && !flow.IsAtTop) flow.Y += 3;
            isFirst = false;
            Flowing(flow.Setter.Lines(paragraph, Letter, ColumnWidth));
        }
        if (flow.Sheets.Count == 1 && Math.Max(flow.Y, labels) <= PictureTop - 6)
        {
            Picture(PictureTop);
            flow.NewPage();
            return;
        }
        if (flow.Sheets.Count == 1) flow.NewPage();
        else flow.Y += 12;
        flow.Need(PictureHeight);
        Picture(flow.Y);
        flow.Y += PictureHeight;
    }

    // Line by line over the pages, never a single line of a paragraph alone.
    private void Flowing(List<string> lines)
    {
        var from = 0;
        while (from < lines.Count)
        {
            var rest = lines.Count - from;
            var take = Math.Min(rest, Math.Max(0, (int)((flow.Room + 0.01) / Letter.LineHeight)));
            if (rest - take == 1 && take > 1) take--;
            if (take == 1 && rest > 1 && !flow.IsAtTop) take = 0;
            flow.Y = flow.Lines(lines.Skip(from).Take(take), Column, flow.Y, Letter);
            from += take;
            if (from < lines.Count) flow.NewPage();
        }
    }

    private void Picture(double top)
    {
        var address = new Lettering(7, 10, 400, Muted);
        var inside = new List<Mark>
        {
            new RectangleMark(Left, top, FullWidth, PictureBar, Bar),
            new DiscMark(Left + 3.9, top + 3.2, 0.9, Frame), new DiscMark(Left + 6.9, top + 3.2, 0.9, Frame), new DiscMark(Left + 9.9, top + 3.2, 0.9, Frame),
            new TextMark(Left + (FullWidth / 2), top + (PictureBar / 2) - (address.LineHeight / 2) + address.Baseline, flow.Setter.AtMost(1, OneLine(paper.Website.Address), address, 110)[0], address, Edge.Middle),
        };
        if (picture is null) inside.AddRange(new WebsiteDrawing(flow.Setter, paper.Website, paper.BusinessName).At(Left, top + PictureBar));
        else inside.Add(new PictureMark(picture, Left, top + PictureBar, FullWidth, WebsiteDrawing.Height));
        inside.Add(new LineMark(Left, top + PictureBar, Right, top + PictureBar, 0.25, Frame));
        flow.Put(new ClippedMarks(Left, top, FullWidth, PictureHeight, Corner, inside));
        flow.Put(new OutlineMark(Left, top, FullWidth, PictureHeight, Corner, 0.25, Frame));
        flow.Put(new LinkMark(Left, top, FullWidth, PictureHeight, links.Preview));
    }

    private void Services()
    {
        if (paper.Lines.Count == 0) return;
        flow.Section(words.Services, 14, PriceTable.Least + 10);
        flow.Y += 1.5;
        new PriceTable(flow, paper, words, acceptance).Draw();

        var totals = paper.Totals(acceptance?.Chosen ?? new HashSet<int>());
        if (totals.Count == 0) return;
        var gross = new Lettering(14.5, 18.5, 650, Ink);
        const double padding = 3.8, inset = 4.2;
        var height = (2 * padding) + (3 * Small.LineHeight) + gross.LineHeight;
        flow.Section(words.Totals, 7, height);
        flow.Put(new RectangleMark(Column, flow.Y, ColumnWidth, height, Mint, Corner));
        var cell = ColumnWidth / totals.Count;
        while (gross.Size > 8 && totals.Any(total => flow.Setter.Width(Money(total.GrossCents), gross) > cell - inset - 2)) gross = gross with { Size = gross.Size - 0.5 };
        for (var i = 0; i < totals.Count; i++)
        {
            var (total, x) = (totals[i], Column + (i * cell) + inset);
            if (i > 0) flow.Put(new LineMark(x - inset, flow.Y, x - inset, flow.Y + height, 0.25, MintLine));
            var top = flow.Line(ProposalText.Period(total.Period, paper.Language), x, flow.Y + padding, SmallHead);
            top = flow.Line(Money(total.GrossCents), x, top, gross);
            top = flow.Line(string.Format(null, words.Net, Money(total.NetCents)), x, top, Small);
            flow.Line(string.Format(null, words.Tax, ProposalText.Percent(paper.VatPercent, paper.Language), Money(total.VatCents)), x, top, Small);
        }
        flow.Y += height;
    }

    private void Acceptance()
    {
        if (acceptance is null) return;
        const double padding = 3.8, inset = 4.2, cell = (ColumnWidth - (2 * inset) - 8) / 3;
        (string Label, List<string> Lines, string? Note)[] cells =
        [
            (words.AcceptedBy, flow.Setter.AtMost(6, OneLine(acceptance.Name), Value, cell), null),
            (words.AcceptedAt, flow.Setter.Lines(ProposalText.Moment(acceptance.At, paper.Language), Value, cell), words.LocalTime),
            (words.AcceptedFrom, flow.Setter.Lines(acceptance.Address, Value, cell), null),
        ];
        var consent = new Lettering(9.5, 14, 400, Ink);
        var sentence = flow.Setter.Lines(flow.Set(string.Format(null, words.Quote, acceptance.Consent.Trim())), consent, ColumnWidth - (2 * inset));
        var factsHeight = SmallHead.LineHeight + 0.6 + cells.Max(fact => (fact.Lines.Count * Value.LineHeight) + (fact.Note is null ? 0 : Small.LineHeight));
        var height = padding + factsHeight + 6 + (sentence.Count * consent.LineHeight) + padding;
        flow.Section(words.Acceptance, 12, height);
        flow.Put(new RectangleMark(Column, flow.Y, ColumnWidth, height, Mint, Corner));
        var y = flow.Y + padding;
        for (var i = 0; i < cells.Length; i++)
        {
            var x = Column + inset + (i * (cell + 4));
            var end = flow.Lines(cells[i].Lines, x, flow.Line(cells[i].Label, x, y, SmallHead) + 0.6, Value);
            if (cells[i].Note is { } note) flow.Line(note, x, end, Small);
        }
        y += factsHeight + 3;
        flow.Put(new LineMark(Column + inset, y, Right - inset, y, 0.25, MintLine));
        flow.Lines(sentence, Column + inset, y + 3, consent);
        flow.Y += height;
    }

    private void Next()
    {
        const double qrDown = 5.3, qrSide = 32;
        var steps = new (string Text, string? Address)[]
        {
            (words.Visit, links.Preview),
            (acceptance is null ? words.Answer : words.Reread, links.Proposal),
            (acceptance is null ? words.Scan : words.ScanAccepted, null),
        };
        var code = flow.Section(words.Next, 14, 56) + qrDown;
        flow.Put(QrPattern.Of(links.Proposal, Left, code, qrSide, Ink));
        var top = flow.Y + 0.6;
        for (var i = 0; i < steps.Length; i++)
        {
            var digit = new Lettering(8, 11, 600, White);
            flow.Put(new DiscMark(Column + 2.6, top + 2.8, 2.6, Teal));
            flow.Line((i + 1).ToString(CultureInfo.InvariantCulture), Column + 2.6, top + 2.8 - (digit.LineHeight / 2), digit, Edge.Middle);
            top = flow.Lines(flow.Setter.Lines(steps[i].Text, Step, ColumnWidth - 8), Column + 8, top, Step);
            if (steps[i].Address is { } address) top = Link(address, top);
            top += 2.6;
        }
        flow.Y = Math.Max(top - 2.6, code + qrSide);
    }

    private double Link(string address, double top)
    {
        const double width = ColumnWidth - 8;
        var shown = address.AsSpan(address.IndexOf("://", StringComparison.Ordinal) is var scheme and >= 0 ? scheme + 3 : 0).ToString();
        var lettering = Step with { Weight = 600, Colour = Teal };
        while (lettering.Size > 7.5 && flow.Setter.Width(shown, lettering) > width) lettering = lettering with { Size = lettering.Size - 0.25 };
        foreach (var line in flow.Setter.Lines(shown, lettering, width))
        {
            var wide = flow.Setter.Width(line, lettering);
            flow.Line(line, Column + 8, top, lettering);
            flow.Put(new LineMark(Column + 8, top + lettering.Baseline + 0.95, Column + 8 + wide, top + lettering.Baseline + 0.95, 0.2, Teal));
            flow.Put(new LinkMark(Column + 8, top, wide, lettering.LineHeight, address));
            top += lettering.LineHeight;
        }
        return top;
    }

    private void Terms()
    {
        if (string.IsNullOrWhiteSpace(paper.Terms)) return;
        var columns = new TermsColumns(flow, paper.Terms);
        flow.Section(words.Terms, 14, columns.Least + 1);
        columns.Draw(1);
    }

    private string Money(long cents) => ProposalText.Money(cents, paper.Language);

    private string AcceptedDay(ProposalAcceptance yes)
        => ProposalText.Day(DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(yes.At, DateTimeKind.Utc), Luxembourg)), paper.Language);

    private static readonly TimeZoneInfo Luxembourg = TimeZoneInfo.FindSystemTimeZoneById("Europe/Luxembourg");

    // Names are set as they are written: no rule of a language touches them.
    private static string OneLine(string text) => Typesetter.Clean(text).ReplaceLineEndings(" ");

    private static string Whole(string part) => part.Length <= 60 ? part.Replace(' ', '\u00A0') : part;
}
