using HostWizard.Web.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages.Mail;

/// <summary>The HTML of a mail, for the frame on its page: it may do nothing there.</summary>
public sealed class Html(ExactMail exact) : PageModel
{
    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        try
        {
            if (await exact.HtmlAsync(id, ct) is not { } html) return NotFound();
            Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'; img-src data: 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";
            Response.Headers.CacheControl = "no-store";
            return Content(html, "text/html; charset=utf-8");
        }
        catch (RefusedException)
        {
            return StatusCode(StatusCodes.Status410Gone);
        }
    }
}
