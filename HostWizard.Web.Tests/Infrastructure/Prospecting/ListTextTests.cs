using System.Text;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using HostWizard.Web.Infrastructure.Prospecting;

namespace HostWizard.Web.Tests.Infrastructure.Prospecting;

/// <summary>Lists as programs write them.</summary>
public sealed class ListTextTests
{
    private const string Text = "Name;Ort\r\nKäserei Œuvre €;Lëtzebuerg\r\n";

    private static readonly ImportMapping Plain = new(',', false, [ImportField.BusinessName]);

    public static TheoryData<string, byte[]> Files() => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Text) },
        { "UTF-8 with its mark", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Text)] },
        { "UTF-16", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Text)] },
        { "UTF-16 the other way", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Text)] },
        { "Windows-1252", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Text) },
        { "with NULs", Encoding.UTF8.GetBytes(Text.Replace("Ort", "O\0rt", StringComparison.Ordinal)) },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_list_is_read_whatever_it_is_written_in(string how, byte[] file) => Assert.True(ListText.Decode(file) == Text, how);

    [Fact]
    public void What_is_no_list_is_refused_with_what_to_do()
    {
        Assert.Contains("save it as CSV", Assert.Throws<InvalidInputException>(() => ListText.Decode([.. "PK\u0003\u0004"u8, 1, 2])).Message, StringComparison.Ordinal);
        Assert.Contains("PDF", Assert.Throws<InvalidInputException>(() => ListText.Decode([.. "%PDF-1.7"u8])).Message, StringComparison.Ordinal);
        Assert.Contains("no text", Assert.Throws<InvalidInputException>(() => ListText.Decode([.. Enumerable.Range(1, 400).Select(i => (byte)(i % 8 + 1))])).Message, StringComparison.Ordinal);
        Assert.Contains("20 MB", Assert.Throws<InvalidInputException>(() => ListText.Decode(new byte[ListText.MostBytes + 1])).Message, StringComparison.Ordinal);
        Assert.Contains("50,000 rows", Assert.Throws<InvalidInputException>(() => ListRows.Count(string.Concat(Enumerable.Repeat("a\n", ListText.MostRows + 1)), Plain)).Message, StringComparison.Ordinal);
        Assert.Equal(ListText.MostRows, ListRows.Count(string.Concat(Enumerable.Repeat("a\n", ListText.MostRows)), Plain));
    }

    [Fact]
    public void Quotes_blank_lines_and_ragged_rows_are_read_as_they_are_meant()
    {
        const string text = "name,notes\r\n\"Bakery \"\"du Parc\"\"\",\"one\r\ntwo, three\"\r\n\r\n , \r\nGarage\r\n\"Inn\",x,\n";
        var mapping = ListRows.Guess(text);
        var rows = ListRows.Data(text, mapping).ToList();

        Assert.Equal([1, 2, 3], rows.Select(row => row.Number));
        Assert.Equal(["Bakery \"du Parc\"", "one\r\ntwo, three"], rows[0].Cells);
        Assert.Equal(["Garage"], rows[1].Cells);
        var read = rows.ConvertAll(row => ImportReading.Read(1, row.Number, row.Cells, mapping));
        Assert.All(read, row => Assert.True(row.IsReadable(), row.Reason));
        Assert.Equal("Inn", read[2].BusinessName);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\r\n \n")]
    public void A_list_without_a_word_has_no_row(string text) => Assert.Equal(0, ListRows.Count(text, ListRows.Guess(text)));

    [Fact]
    public void A_cell_of_two_megabytes_is_read_and_refused_and_not_kept()
    {
        var text = $"name,notes\nBakery,{new string('x', 2_000_000)}\nGarage,\"open {new string('y', 30_000)}\nInn,z\n";
        var mapping = ListRows.Guess(text);
        var rows = ListRows.Data(text, mapping).Select(row => ImportReading.Read(1, row.Number, row.Cells, mapping)).ToList();

        Assert.Equal(2, rows.Count);
        Assert.Contains("10000 characters", rows[0].Reason, StringComparison.Ordinal);
        Assert.InRange(rows[0].Notes!.Length, 1, 1000);
        Assert.Contains("not closed", rows[1].Reason, StringComparison.Ordinal);
    }
}
