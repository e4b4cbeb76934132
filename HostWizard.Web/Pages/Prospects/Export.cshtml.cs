using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>The prospects of the list's filter, all of them, as a file.</summary>
public sealed class Export(ProspectCsv csv) : PageModel
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Response.ContentType = "text/csv; charset=utf-8";
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(ProspectCsv.FileName);
        Response.Headers.ContentDisposition = disposition.ToString();
        await csv.WriteAsync(ProspectFilter.Of(Request.Query, User.AccountId()), Response.Body, ct);
        return new EmptyResult();
    }
}
