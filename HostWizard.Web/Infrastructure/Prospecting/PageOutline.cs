using System.Text;
using AngleSharp.Dom;

namespace HostWizard.Web.Infrastructure.Prospecting;

/// <summary>A page taken apart in one walk: its elements by name, its visible lines, its headings and texts. Walks without recursion: a hostile page is nested deeper than the stack.</summary>
internal sealed class PageOutline
{
    private const int MostElements = 50_000;
    private const int MostText = 200_000;

    private static readonly HashSet<string> Unseen = ["script", "style", "noscript", "template", "svg", "head", "select", "textarea", "object", "iframe"];

    private static readonly HashSet<string> Blocks =
    [
        "address", "article", "aside", "blockquote", "body", "br", "button", "center", "dd", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    ];

    private readonly Dictionary<string, List<IElement>> byName = new(StringComparer.Ordinal);
    private readonly List<string> lines = [];
    private readonly StringBuilder line = new();
    private int textLength;

    public PageOutline(IDocument document)
    {
        var (count, unseen, depth) = (0, 0, 0);
        INode? node = document.FirstChild;
        while (node is not null && count < MostElements && textLength < MostText)
        {
            if (node is IElement element)
            {
                count++;
                if (!byName.TryGetValue(element.LocalName, out var same)) byName[element.LocalName] = same = [];
                same.Add(element);
                if (Unseen.Contains(element.LocalName)) unseen++;
                if (Blocks.Contains(element.LocalName)) EndLine();
            }
            else if (unseen == 0 && node is IText text) Say(text.Data);

            if (node.FirstChild is { } child)
            {
                (node, depth) = (child, depth + 1);
                continue;
            }
            while (true)
            {
                if (node is IElement left)
                {
                    if (Unseen.Contains(left.LocalName)) unseen--;
                    if (Blocks.Contains(left.LocalName)) EndLine();
                }
                if (node.NextSibling is { } next)
                {
                    node = next;
                    break;
                }
                node = node.Parent;
                if (--depth < 0 || node is null or IDocument)
                {
                    node = null;
                    break;
                }
            }
        }
        EndLine();
    }

    /// <summary>Visible lines, without empty ones.</summary>
    public IReadOnlyList<string> Lines => lines;

    /// <summary>Visible text.</summary>
    public string Text => string.Join('\n', lines);

    /// <summary>Elements of a name, in order.</summary>
    public IReadOnlyList<IElement> All(string name) => byName.GetValueOrDefault(name) ?? [];

    /// <summary>Elements of any of these names.</summary>
    public IEnumerable<IElement> AllOf(params string[] names) => names.SelectMany(All);

    /// <summary>Every element.</summary>
    public IEnumerable<IElement> Everything => byName.Values.SelectMany(elements => elements);

    /// <summary>The visible words of one element, in one line.</summary>
    public static string Words(IElement element)
    {
        var words = new StringBuilder();
        for (INode? node = element.FirstChild; node is not null && words.Length < 2_000;)
        {
            var isSeen = node is not IElement { LocalName: var name } || !Unseen.Contains(name);
            if (node is IText text) words.Append(text.Data);
            else if (node is IElement) words.Append(' ');
            if (isSeen && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }
            while (node is not null && node != element && node.NextSibling is null) node = node.Parent;
            node = node is null || node == element ? null : node.NextSibling;
        }
        return OneLine(words.ToString());
    }

    /// <summary>White space made single, and no NUL, which databases refuse.</summary>
    public static string OneLine(string text) => string.Join(' ', text.Replace("\0", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private void Say(string text)
    {
        line.Append(text);
        textLength += text.Length;
    }

    private void EndLine()
    {
        if (line.Length == 0) return;
        var said = OneLine(line.ToString());
        line.Clear();
        if (said.Length > 0) lines.Add(said);
    }
}
