using System.Globalization;
using System.Text;

namespace HostWizard.Web.Infrastructure.Pdf;

/// <summary>Breaks words into lines of a width.</summary>
internal sealed class Typesetter(IPaperPress press)
{
    private readonly Dictionary<(string, Lettering), double> widths = [];

    /// <summary>Some words in one lettering, from <paramref name="X"/> on, in millimetres.</summary>
    public readonly record struct Piece(double X, string Text, Lettering Lettering);

    /// <summary>Makes any text fit to be set: composed letters, no half characters, no control signs, lines ended alike.</summary>
    public static string Clean(string text)
    {
        var whole = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"))).Normalize(NormalizationForm.FormC);
        return string.Concat(whole.Where(sign => sign == '\n' || !char.IsControl(sign) || sign == '\t')).Replace('\t', ' ').Trim();
    }

    public double Width(string text, Lettering lettering)
    {
        if (widths.TryGetValue((text, lettering), out var width)) return width;
        return widths[(text, lettering)] = press.Width(text, lettering);
    }

    /// <summary>Lines of one lettering; line ends in the text are kept, words too long for a line are broken.</summary>
    public List<string> Lines(string text, Lettering lettering, double width)
        => [.. Wrap([(text, lettering)], width).Select(line => string.Concat(line.Select(piece => piece.Text)))];

    /// <summary>Lines as <see cref="Lines"/>, about equally long: for headings.</summary>
    public List<string> Balanced(string text, Lettering lettering, double width)
    {
        var lines = Lines(text, lettering, width);
        if (lines.Count == 1) return lines;
        var widest = text.Split([' ', '\n']).Max(word => Width(word, lettering));
        for (var (low, high) = (Math.Max(widest, width / lines.Count), width); high - low > 0.5;)
        {
            var middle = (low + high) / 2;
            var tried = Lines(text, lettering, middle);
            if (tried.Count > lines.Count) low = middle;
            else (high, lines) = (middle, tried);
        }
        return lines;
    }

    /// <summary>At most <paramref name="most"/> lines, the last one ending in … if something was left out.</summary>
    public List<string> AtMost(int most, string text, Lettering lettering, double width)
    {
        var lines = Lines(text, lettering, width);
        if (lines.Count <= most) return lines;
        var last = new StringInfo(lines[most - 1] + " " + lines[most]);
        var length = last.LengthInTextElements;
        while (length > 0 && Width(last.SubstringByTextElements(0, length).TrimEnd() + "…", lettering) > width) length--;
        return [.. lines.Take(most - 1), last.SubstringByTextElements(0, length).TrimEnd() + "…"];
    }

    /// <summary>Lines of texts in several letterings that follow each other.</summary>
    public List<List<Piece>> Wrap(IReadOnlyList<(string Text, Lettering Lettering)> texts, double width)
    {
        var lines = new List<List<Piece>>();
        var (line, x, paragraph) = (new List<Piece>(), 0.0, 0);
        foreach (var (text, lettering) in texts)
        {
            var gap = Width(" ", lettering);
            var paragraphs = text.Split('\n');
            for (var p = 0; p < paragraphs.Length; p++)
            {
                if (p > 0)
                {
                    End();
                    KeepLastWordCompany(lines, paragraph, width);
                    paragraph = lines.Count;
                }
                foreach (var word in paragraphs[p].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    var rest = word;
                    while (rest.Length > 0)
                    {
                        var before = line.Count == 0 ? 0 : gap;
                        var wide = Width(rest, lettering);
                        if (x + before + wide <= width)
                        {
                            Put(rest, before, wide, lettering);
                            break;
                        }
                        if (line.Count > 0 && (wide <= width || x > width / 2))
                        {
                            End();
                            continue;
                        }
                        var fitting = Fitting(rest, lettering, width - x - before);
                        Put(rest[..fitting], before, Width(rest[..fitting], lettering), lettering);
                        rest = rest[fitting..];
                        if (rest.Length > 0) End();
                    }
                }
            }
        }
        if (line.Count > 0 || lines.Count == 0) End();
        KeepLastWordCompany(lines, paragraph, width);
        return lines;

        void Put(string word, double before, double wide, Lettering lettering)
        {
            // Words in one lettering are set as one text, so that they are kerned, searched and copied together.
            if (line.Count > 0 && line[^1].Lettering == lettering) line[^1] = line[^1] with { Text = line[^1].Text + " " + word };
            else line.Add(new(x + before, word, lettering));
            x += before + wide;
        }

        void End()
        {
            lines.Add(line);
            (line, x) = ([], 0);
        }
    }

    // A word alone on the last line of a paragraph takes the one before it along.
    private void KeepLastWordCompany(List<List<Piece>> lines, int paragraph, double width)
    {
        if (lines.Count - paragraph < 2 || lines[^1] is not [var last] || lines[^2] is not [.., var before]) return;
        if (last.Text.Contains(' ', StringComparison.Ordinal) || before.Text.Count(sign => sign == ' ') < 2 || before.Lettering != last.Lettering) return;
        var at = before.Text.LastIndexOf(' ');
        var together = before.Text[(at + 1)..] + " " + last.Text;
        if (Width(together, last.Lettering) > width * 0.7) return;
        lines[^2][^1] = before with { Text = before.Text[..at] };
        lines[^1][0] = last with { Text = together };
    }

    private int Fitting(string word, Lettering lettering, double width)
    {
        var starts = StringInfo.ParseCombiningCharacters(word);
        var (least, most) = (1, starts.Length);
        while (least < most)
        {
            var middle = (least + most + 1) / 2;
            if (Width(word[..End(middle)], lettering) <= width) least = middle;
            else most = middle - 1;
        }
        // An address breaks after one of its own signs rather than within a word.
        var end = End(least);
        var sign = end < word.Length ? word.LastIndexOfAny(['/', '-', '.', '@', '_', '?', '&', '='], end - 1) : -1;
        return sign > end / 2 ? sign + 1 : end;

        int End(int elements) => elements < starts.Length ? starts[elements] : word.Length;
    }
}
