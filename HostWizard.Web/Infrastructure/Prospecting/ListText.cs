using System.Text;
using HostWizard.Web.Domain;

namespace HostWizard.Web.Infrastructure.Prospecting;

/// <summary>The text of a file that holds a list, whatever program wrote it.</summary>
public static class ListText
{
    /// <summary>Largest list that is taken, in bytes.</summary>
    public const int MostBytes = 20 * 1024 * 1024;

    /// <summary>Most rows of a list that is taken.</summary>
    public const int MostRows = 50_000;

    private const string Field = "file";

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>Reads UTF-8 and UTF-16 by their marks, UTF-8 without one, and what is neither as Windows-1252, in which old spreadsheets write.</summary>
    /// <exception cref="InvalidInputException">It is no text, or too long.</exception>
    public static string Decode(byte[] file)
    {
        if (file.Length > MostBytes) throw TooLong();
        if (file.AsSpan().StartsWith("PK\u0003\u0004"u8)) throw new InvalidInputException(Field, "This is a workbook. Please save it as CSV in your spreadsheet program, and choose that file.");
        if (file.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) throw new InvalidInputException(Field, "This is an old Excel workbook. Please save it as CSV, and choose that file.");
        if (file.AsSpan().StartsWith("%PDF"u8)) throw new InvalidInputException(Field, "This is a PDF. Please choose a CSV file, or paste the list.");
        var text = Clean(Read(file));
        // Letters of a picture or a program: one in fifty is a control character that no list has.
        var odd = text.AsSpan(0, Math.Min(text.Length, 10_000)).ToArray().Count(c => char.IsControl(c) && c is not ('\r' or '\n' or '\t'));
        return odd * 50 > Math.Min(text.Length, 10_000) ? throw new InvalidInputException(Field, "This is no text. Please choose a CSV file, or paste the list.") : text;
    }

    /// <summary>A text without what no database keeps.</summary>
    /// <exception cref="InvalidInputException">It is too long.</exception>
    public static string Clean(string text)
    {
        if (text.Length > MostBytes) throw TooLong();
        text = text.TrimStart('\uFEFF');
        return text.Contains('\0') ? text.Replace("\0", "", StringComparison.Ordinal) : text;
    }

    private static string Read(byte[] file)
    {
        if (file.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return Encoding.UTF8.GetString(file, 3, file.Length - 3);
        if (file.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Encoding.Unicode.GetString(file, 2, file.Length - 2);
        if (file.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Encoding.BigEndianUnicode.GetString(file, 2, file.Length - 2);
        try
        {
            return Strict.GetString(file);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(file);
        }
    }

    private static InvalidInputException TooLong() => new(Field, "This list is too long: 20 MB and 50,000 rows at most. Please part it, and bring one part after the other.");

    /// <summary>Refuses a list with too many rows.</summary>
    internal static void CheckRows(int rows)
    {
        if (rows > MostRows) throw TooLong();
    }
}
