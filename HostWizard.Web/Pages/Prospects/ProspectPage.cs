using HostWizard.Web.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>A page of one prospect: shown whole, and again with what was wrong with the last action.</summary>
public abstract class ProspectPage(Detail.ReadHandler read) : PageModel
{
    [BindProperty]
    public ProspectForm Form { get; set; } = new();

    public Detail.Answer Shown { get; private set; } = null!;

    public Prospect Prospect => Shown.Prospect;

    /// <summary>What was wrong with the last action, in words; null when nothing was.</summary>
    public string? Refusal { get; protected set; }

    /// <summary>Whether the form is open: somebody asked for it, or what was typed is wrong.</summary>
    public bool IsEditing => !ModelState.IsValid || Request.Query.ContainsKey("edit");

    protected async Task<bool> FindAsync(int id, CancellationToken ct)
    {
        if (await read.Handle(id, ct) is not { } shown) return false;
        Shown = shown;
        // Here, because a fragment's own words do not reach the frame.
        (ViewData["Title"], ViewData["Nav"], ViewData["OwnPrimary"]) = (Prospect.BusinessName, "prospects", true);
        ViewData["Admins"] = shown.Admins;
        return true;
    }

    /// <summary>Does something to the prospect and leads to its page, or shows the page with what was wrong.</summary>
    protected async Task<IActionResult> DoAsync(int id, string done, Func<Task<bool>> act, CancellationToken ct)
    {
        try
        {
            if (!await act()) return NotFound();
            this.Toast(done);
            return Redirect($"~/admin/prospects/{id}");
        }
        catch (Exception wrong) when (wrong is InvalidInputException or RefusedException)
        {
            if (!await FindAsync(id, ct)) return NotFound();
            Form = ProspectForm.Of(Prospect);
            ModelState.Clear();
            Refusal = wrong.Message;
            Response.StatusCode = wrong is RefusedException ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest;
            return Page();
        }
    }
}
