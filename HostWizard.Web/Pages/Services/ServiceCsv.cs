using System.Globalization;
using System.Text;
using HostWizard.Web.Domain;
using HostWizard.Web.Pages.Shared;

namespace HostWizard.Web.Pages.Services;

/// <summary>Services as a file for spreadsheets (RFC 4180, UTF-8 with its mark, so that Excel reads umlauts).</summary>
public static class ServiceCsv
{
    private static readonly string[] Head = ["Service", "Type", "Client", "Site", "Domain", "Status", "Expires (UTC)", "Renewal", "Period", "Price EUR"];

    /// <summary>The file.</summary>
    public static byte[] Write(IEnumerable<ServiceRow> rows)
    {
        var text = new StringBuilder();
        Line(text, Head);
        foreach (var row in rows)
            Line(text,
            [
                row.Name, StatusLook.Label(row.Type), row.BusinessName, row.SiteId.ToString(CultureInfo.InvariantCulture), row.DomainName ?? "", StatusLook.Label(row.Status),
                row.ExpiresAt?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "", row.AutoRenew ? "automatic" : "by hand", StatusLook.Label(row.Period),
                (row.PriceCents / 100m).ToString("0.00", CultureInfo.InvariantCulture),
            ]);
        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void Line(StringBuilder text, string[] cells)
        => text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    private static string Cell(string value)
    {
        // A spreadsheet would run what begins like a formula; the apostrophe makes it text (OWASP, CSV injection).
        var safe = value.Length > 0 && "=+-@\t\r".Contains(value[0]) ? "'" + value : value;
        return safe.AsSpan().IndexOfAny(",\"\r\n;") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
