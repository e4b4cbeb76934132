using HostWizard.Web.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages.Mail;

/// <summary>A file that comes with a mail, to save.</summary>
public sealed class Attachment(ExactMail exact) : PageModel
{
    public async Task<IActionResult> OnGetAsync(int id, int position, CancellationToken ct)
    {
        try
        {
            if (await exact.FileAsync(id, position, ct) is not { } file) return NotFound();
            Response.Headers.CacheControl = "no-store";
            return new FileContentResult(file.Bytes, "application/octet-stream") { FileDownloadName = file.Name };
        }
        catch (RefusedException)
        {
            return StatusCode(StatusCodes.Status410Gone);
        }
    }
}
