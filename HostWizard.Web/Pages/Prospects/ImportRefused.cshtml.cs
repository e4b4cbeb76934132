using System.Globalization;
using System.Text;
using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using HostWizard.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>The refused rows of an import with their reasons, as a file to be mended and brought again.</summary>
public sealed class ImportRefused(ImportRefused.RowsQuery query) : PageModel
{
    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
        => await query.Handle(id, ct) is { } file ? File(file, "text/csv; charset=utf-8", string.Create(CultureInfo.InvariantCulture, $"refused-rows-{id}.csv")) : NotFound();

    [Handler]
    public sealed class RowsQuery(HostWizardDb db)
    {
        /// <summary>The file; null when there is no such import.</summary>
        public async Task<byte[]?> Handle(int id, CancellationToken ct)
        {
            if (!await db.ProspectImports.AnyAsync(i => i.Id == id, ct)) return null;
            var text = new StringBuilder();
            // The two columns more are left out when the file is brought again: no field is called so.
            Csv.Line(text, [.. EnumText<ImportField>.All, "refused_row", "refused_because"]);
            await foreach (var row in db.ProspectImportRows.AsNoTracking().Where(row => row.ImportId == id && row.Verdict == ImportVerdict.Refused).OrderBy(row => row.Number).AsAsyncEnumerable().WithCancellation(ct))
                Csv.Line(text,
                [
                    row.StatedId()?.ToString(CultureInfo.InvariantCulture), row.BusinessName, row.Trade, row.Website, row.Street, row.PostalCode, row.Town, row.Language?.Text(), row.ContactName, row.ContactRole, row.Email, row.Phone, row.Source, row.Notes,
                    row.Number.ToString(CultureInfo.InvariantCulture), row.Reason,
                ]);
            return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
        }
    }
}
