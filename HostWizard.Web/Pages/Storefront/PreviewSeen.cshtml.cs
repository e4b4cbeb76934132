using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Pages.Shared.Proposals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages.Storefront;

/// <summary>A person gave a sign of looking at a preview; it counts for the proposal that is out, and admins do not.</summary>
[IgnoreAntiforgeryToken]
public sealed class PreviewSeen(ProposalLooks looks) : PageModel
{
    public IActionResult OnGet() => NotFound();

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken ct)
    {
        // The same answer whether a proposal is out or not: the number of a site can be guessed.
        if (!User.IsAdmin() && !User.IsActing()) await looks.NotePreviewAsync(id, ct);
        return new NoContentResult();
    }
}
