using System.Text.Json;
using HostWizard.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Tests.Support;

/// <summary>Every text of every table of prospecting, as the database has it: whatever is added to the model is read too.</summary>
internal static class ProspectTexts
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Where a text is that has one of these in it, whatever its case; digits are found however they are parted.</summary>
    public static async Task<List<string>> Find(HostWizardDb db, params string[] needles)
    {
        var found = new List<string>();
        var columns = Columns(db).ToList();
        Assert.True(columns.Count > 50, "The tables of prospecting are not where they were.");
        await db.Database.OpenConnectionAsync();
        foreach (var (table, column) in columns)
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT \"{column}\" FROM \"{table}\" WHERE \"{column}\" IS NOT NULL";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                if (Spoken(reader.GetString(0)) is var text && needles.FirstOrDefault(needle => Has(text, needle)) is { } there) found.Add($"{table}.{column}: {there} in {text}");
        }
        return found;
    }

    private static IEnumerable<(string Table, string Column)> Columns(HostWizardDb db)
        => from entity in db.Model.GetEntityTypes()
           let table = entity.GetTableName()
           where table is not null && table.StartsWith("prospect", StringComparison.Ordinal)
           from property in entity.GetProperties()
           let mapping = property.FindRelationalTypeMapping()
           where (mapping?.Converter?.ProviderClrType ?? property.ClrType) == typeof(string)
           select (table, property.GetColumnName());

    private static bool Has(string text, string needle)
        => needle.All(c => char.IsAsciiDigit(c)) ? string.Concat(text.Where(char.IsAsciiDigit)).Contains(needle, StringComparison.Ordinal) : text.Contains(needle, StringComparison.OrdinalIgnoreCase);

    // JSON writes + and umlauts as numbers.
    private static string Spoken(string text)
    {
        if (!text.StartsWith('{') && !text.StartsWith('[')) return text;
        try
        {
            using var document = JsonDocument.Parse(text);
            return JsonSerializer.Serialize(document, Readable);
        }
        catch (JsonException)
        {
            return text;
        }
    }
}
