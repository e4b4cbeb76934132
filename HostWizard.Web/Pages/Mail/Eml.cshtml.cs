using System.Globalization;
using HostWizard.Web.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages.Mail;

/// <summary>The whole message, to be opened with a mail program.</summary>
public sealed class Eml(ExactMail exact) : PageModel
{
    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        try
        {
            if (await exact.MessageAsync(id, ct) is not { } message) return NotFound();
            Response.Headers.CacheControl = "no-store";
            return File(message, "message/rfc822", string.Create(CultureInfo.InvariantCulture, $"mail-{id}.eml"));
        }
        catch (RefusedException)
        {
            return StatusCode(StatusCodes.Status410Gone);
        }
    }
}
