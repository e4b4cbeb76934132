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
        Csv.Line(text, Head);
        foreach (var row in rows)
            Csv.Line(text,
            [
                row.Name, StatusLook.Label(row.Type), row.BusinessName, row.SiteId.ToString(CultureInfo.InvariantCulture), row.DomainName ?? "", StatusLook.Label(row.Status),
                row.ExpiresAt?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "", row.AutoRenew ? "automatic" : "by hand", StatusLook.Label(row.Period),
                (row.PriceCents / 100m).ToString("0.00", CultureInfo.InvariantCulture),
            ]);
        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }
}
