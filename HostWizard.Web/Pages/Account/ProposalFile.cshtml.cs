using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Pages.Shared.Website;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Account;

/// <summary>The proposal of an owner's website as it was accepted, or else as it was sent; frozen either way.</summary>
[ReadOnlyPage]
public sealed class ProposalFile(ProposalFile.Handler handler) : PageModel
{
    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (User.MerchantId() is not { } merchant || await handler.Handle(new(id, merchant), ct) is not { } file) return NotFound();
        Response.Headers.CacheControl = "no-store";
        return File(file.Content, "application/pdf", $"{file.Number}.pdf");
    }

    public sealed record Query(int SiteId, int MerchantId);

    public sealed record Answer(string Number, byte[] Content);

    public sealed class Handler(HostWizardDb db)
    {
        /// <summary>The bytes; null when nothing was accepted, or it is somebody else's.</summary>
        public async Task<Answer?> Handle(Query query, CancellationToken ct)
        {
            var found = await db.ProposalDocuments
                .Where(d => d.Proposal.SiteId == query.SiteId && d.Proposal.Decision == ProposalDecision.Accepted && db.Sites.Any(s => s.Id == query.SiteId && s.Store.MerchantId == query.MerchantId))
                .OrderByDescending(d => d.Proposal.Version).ThenByDescending(d => d.Kind == ProposalDocumentKind.Accepted)
                .Select(d => new { d.Proposal.Year, d.Proposal.Sequence, d.Content }).FirstOrDefaultAsync(ct);
            return found is null ? null : new(Proposal.NumberOf(found.Year, found.Sequence), found.Content);
        }
    }
}
