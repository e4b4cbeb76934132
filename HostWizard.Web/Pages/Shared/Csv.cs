using System.Text;

namespace HostWizard.Web.Pages.Shared;

/// <summary>Lines of a file for spreadsheets (RFC 4180).</summary>
public static class Csv
{
    /// <summary>Writes a line.</summary>
    public static void Line(StringBuilder text, params IEnumerable<string?> cells) => text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    private static string Cell(string? value)
    {
        if (string.IsNullOrEmpty(value)) return "";
        // A spreadsheet would run what begins like a formula; the apostrophe makes it text (OWASP, CSV injection).
        var safe = "=+-@\t\r".Contains(value[0]) ? "'" + value : value;
        return safe.AsSpan().IndexOfAny(",\"\r\n;") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
