using System.Text.RegularExpressions;

namespace HostWizard.Web.Domain.Prospecting;

/// <summary>How a list is meant, guessed from its first lines.</summary>
public static partial class ColumnGuess
{
    private const string Separators = ";,\t|";

    /// <summary>What parts the cells: what stands equally often in most lines, outside quotation marks.</summary>
    /// <param name="head">The first lines of the list.</param>
    public static char Separator(string head)
    {
        var lines = Lines(head);
        var best = (Separator: ',', Share: 0d, Count: 0);
        foreach (var separator in Separators)
        {
            var counts = lines.Select(line => Count(line, separator)).ToList();
            var usual = counts.Where(count => count > 0).GroupBy(count => count).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).FirstOrDefault();
            if (usual is null) continue;
            var share = (double)usual.Count() / counts.Count;
            if (share > best.Share || (share == best.Share && usual.Key > best.Count)) best = (separator, share, usual.Key);
        }
        return best.Separator;
    }

    /// <summary>What the columns hold, by the words above them and by what stands in them.</summary>
    /// <param name="rows">The first rows, cell by cell.</param>
    /// <param name="separator">What parts them.</param>
    public static ImportMapping Columns(IReadOnlyList<IReadOnlyList<string>> rows, char separator)
    {
        if (rows.Count == 0) return new(separator, false, []);
        var hasHeader = HasHeader(rows);
        var width = Math.Min(rows.Max(row => row.Count), ImportMapping.MostColumns);
        var columns = new ImportField?[width];
        var (head, body) = hasHeader ? (rows[0], rows.Skip(1).ToList()) : ([], rows.ToList());
        for (var i = 0; i < Math.Min(width, head.Count); i++)
            if (ImportFields.Of(head[i]) is { } field && !columns.Contains(field)) columns[i] = field;
        for (var i = 0; i < Math.Min(width, head.Count); i++)
            if (columns[i] is null && ImportFields.IsName(head[i])) columns[i] = !columns.Contains(ImportField.BusinessName) ? ImportField.BusinessName : !columns.Contains(ImportField.ContactName) ? ImportField.ContactName : null;
        for (var i = 0; i < width; i++)
            if (columns[i] is null && !IsKnown(head, i) && ByContent(Column(body, i)) is { } field && !columns.Contains(field)) columns[i] = field;
        NameTexts(columns, head, body);
        return new(separator, hasHeader, columns);
    }

    /// <summary>Whether the first row names the columns.</summary>
    public static bool HasHeader(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var first = rows[0];
        if (first.Any(cell => Kind(cell) is ImportField.Email or ImportField.Website or ImportField.Phone or ImportField.PostalCode)) return false;
        if (first.Any(cell => ImportFields.Of(cell) is not null || ImportFields.IsName(cell))) return true;
        // Words nobody foresaw above cells that are plainly something else.
        return Enumerable.Range(0, first.Count).Any(i => first[i].Trim().Length > 0 && ByContent(Column([.. rows.Skip(1)], i)) is ImportField.Email or ImportField.Website or ImportField.Phone);
    }

    // What is only text is the shop's name first, and after a postal code the town.
    private static void NameTexts(ImportField?[] columns, IReadOnlyList<string> head, List<IReadOnlyList<string>> body)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i] is not null || IsKnown(head, i) || !Column(body, i).Any()) continue;
            if (i > 0 && columns[i - 1] == ImportField.PostalCode && !columns.Contains(ImportField.Town)) columns[i] = ImportField.Town;
            else if (!columns.Contains(ImportField.BusinessName)) columns[i] = ImportField.BusinessName;
        }
    }

    private static bool IsKnown(IReadOnlyList<string> head, int i) => i < head.Count && (ImportFields.Of(head[i]) is not null || ImportFields.IsName(head[i]));

    private static IEnumerable<string> Column(IReadOnlyList<IReadOnlyList<string>> rows, int i) => rows.Where(row => i < row.Count && !string.IsNullOrWhiteSpace(row[i])).Select(row => row[i]);

    private static ImportField? ByContent(IEnumerable<string> cells)
    {
        var kinds = cells.Select(Kind).ToList();
        return kinds.Where(kind => kind is not null).GroupBy(kind => kind).Where(group => group.Count() * 10 >= kinds.Count * 6).Select(group => group.Key).FirstOrDefault();
    }

    private static ImportField? Kind(string cell)
    {
        var text = cell.Trim();
        if (text.Length == 0) return null;
        if (EmailAddress.WhatIsWrong(text) is null) return ImportField.Email;
        if (PostalCode().IsMatch(text)) return ImportField.PostalCode;
        if (Phone().IsMatch(text) && text.Count(char.IsAsciiDigit) >= 6) return ImportField.Phone;
        if (!text.Any(char.IsWhiteSpace) && !text.Contains('@') && ProspectKeys.Domain(text) is { } domain && EndOfDomain().IsMatch(domain)) return ImportField.Website;
        return ImportReading.LanguageOf(text) is not null ? ImportField.Language : null;
    }

    private static List<string> Lines(string head)
    {
        var (lines, quoted, from) = (new List<string>(), false, 0);
        for (var i = 0; i <= head.Length && lines.Count < 50; i++)
        {
            if (i < head.Length && head[i] == '"') quoted = !quoted;
            if (i < head.Length && (quoted || head[i] is not ('\n' or '\r'))) continue;
            if (!string.IsNullOrWhiteSpace(head[from..i])) lines.Add(head[from..i]);
            from = i + 1;
        }
        return lines;
    }

    private static int Count(string line, char separator)
    {
        var (count, quoted) = (0, false);
        foreach (var c in line)
        {
            if (c == '"') quoted = !quoted;
            else if (c == separator && !quoted) count++;
        }
        return count;
    }

    [GeneratedRegex(@"^'?(\+|00)?[\d\s()./\-]{6,25}$")]
    private static partial Regex Phone();

    [GeneratedRegex(@"^([A-Z]{1,2}-?\s?)?\d{4,5}$")]
    private static partial Regex PostalCode();

    [GeneratedRegex(@"\.([a-z]{2,24}|xn--[a-z0-9-]+)$")]
    private static partial Regex EndOfDomain();
}
