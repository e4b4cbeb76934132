using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Pages.Shared.Proposals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace HostWizard.Web.Pages.Proposals;

/// <summary>A person gave a sign of reading; what machines fetch is not counted, nor are admins.</summary>
[IgnoreAntiforgeryToken]
public sealed class Seen(ProposalLooks looks) : PageModel
{
    public IActionResult OnGet() => NotFound();

    public async Task<IActionResult> OnPostAsync(string token, string? part, CancellationToken ct)
    {
        if (EnumText<ProposalPart>.Parse(part) is not { } seen) return NotFound();
        if (User.IsAdmin() || User.IsActing()) return new NoContentResult();
        return await looks.NoteAsync(SecretLinks.Hash(token), seen, ct) ? new NoContentResult() : NotFound();
    }
}
