using System.Globalization;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Pages.Shared;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>A page of one import: shown whole, and again with what was wrong with the last action.</summary>
public abstract class ImportPage(ImportQuery query) : PageModel
{
    public ImportAnswer Shown { get; private set; } = null!;

    public ImportRead Import => Shown.Import;

    /// <summary>What was wrong with the last action, in words; null when nothing was.</summary>
    public string? Refusal { get; private set; }

    public Pager Pager => new(Shown.Page, Paging.UsualPerPage, Shown.Total, page => At(Shown.Verdict, page), "#import");

    /// <summary>The address of a part of the rows.</summary>
    public string At(ImportVerdict? verdict, int page = 1)
    {
        var query = new QueryBuilder();
        if (verdict is { } only) query.Add("verdict", only.Text());
        if (page > 1) query.Add("page", page.ToString(CultureInfo.InvariantCulture));
        return Url.Content($"~/admin/prospects/import/{Import.Id}{query}");
    }

    protected async Task<bool> FindAsync(int id, CancellationToken ct)
    {
        if (await query.Handle(id, EnumText<ImportVerdict>.Parse(Request.Query["verdict"]), Paging.ReadKindly(Request), ct) is not { } shown) return false;
        Shown = shown;
        // Here, because what a partial writes there does not reach the frame.
        (ViewData["Title"], ViewData["Nav"], ViewData["OwnPrimary"]) = (Import.Title, "prospects", true);
        return true;
    }

    /// <summary>Does something to the import and leads to its page, or shows the page with what was wrong.</summary>
    protected async Task<IActionResult> DoAsync(int id, string done, Func<Task<bool>> act, CancellationToken ct)
    {
        try
        {
            if (!await act()) return NotFound();
            this.Toast(done);
            return Redirect($"~/admin/prospects/import/{id}");
        }
        catch (Exception wrong) when (wrong is InvalidInputException or RefusedException)
        {
            if (!await FindAsync(id, ct)) return NotFound();
            Refusal = wrong.Message;
            Response.StatusCode = wrong is RefusedException ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest;
            return Page();
        }
    }
}
