using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using HostWizard.Web.Domain.Prospecting;

namespace HostWizard.Web.Infrastructure.Prospecting;

/// <summary>A list, row by row (RFC 4180, and kindly with what is not). Lines without a word are nobody's and do not count.</summary>
public static class ListRows
{
    private const int FirstRows = 20;

    // What is looked at before a list is read whole.
    private const int HeadLength = 64 * 1024;

    /// <summary>How the list is meant, guessed from its beginning.</summary>
    public static ImportMapping Guess(string text)
    {
        var head = text.Length > HeadLength ? text[..HeadLength] : text;
        var separator = ColumnGuess.Separator(head);
        return ColumnGuess.Columns([.. Read(head, separator).Take(FirstRows)], separator);
    }

    /// <summary>The first rows, the header's among them.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> First(string head, char separator, int rows) => [.. Read(head, separator).Take(rows)];

    /// <summary>How many rows of data there are.</summary>
    /// <exception cref="Domain.InvalidInputException">Too many.</exception>
    public static int Count(string text, ImportMapping mapping)
    {
        var rows = 0;
        foreach (var _ in Data(text, mapping)) ListText.CheckRows(++rows);
        return rows;
    }

    /// <summary>The rows of data, numbered from 1.</summary>
    public static IEnumerable<(int Number, IReadOnlyList<string> Cells)> Data(string text, ImportMapping mapping)
    {
        var number = mapping.HasHeader ? -1 : 0;
        foreach (var cells in Read(text, mapping.Separator))
            if (++number > 0) yield return (number, cells);
    }

    private static IEnumerable<IReadOnlyList<string>> Read(string text, char separator)
    {
        using var reader = new StringReader(text);
        using var parser = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = separator.ToString(), HasHeaderRecord = false, BadDataFound = null, IgnoreBlankLines = true });
        while (parser.Read())
        {
            var cells = parser.Record!;
            if (!Array.TrueForAll(cells, string.IsNullOrWhiteSpace)) yield return cells;
        }
    }
}
