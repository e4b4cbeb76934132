using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure;
using HostWizard.Web.Pages.Shared.Website;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Proposals;

/// <summary>The document exactly as it was sent; with <c>accepted</c> the one that says who accepted what.</summary>
[ReadOnlyPage]
public sealed class Document(Document.Handler handler) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string token, CancellationToken ct)
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        Response.Headers.CacheControl = "no-store";
        Response.Headers["Referrer-Policy"] = "no-referrer";
        var kind = Request.Query.ContainsKey("accepted") ? ProposalDocumentKind.Accepted : ProposalDocumentKind.Sent;
        if (await handler.Handle(new(token, kind), ct) is not { } found) return NotFound();
        // Shown in the browser, and saved under a name that says what it is.
        Response.Headers.ContentDisposition = $"inline; filename=\"{found.Name}.pdf\"";
        return File(found.Content, "application/pdf");
    }

    public sealed record Query(string Token, ProposalDocumentKind Kind);

    public sealed record Found(string Name, byte[] Content);

    public sealed class Handler(HostWizardDb db)
    {
        public async Task<Found?> Handle(Query query, CancellationToken ct)
        {
            var hash = SecretLinks.Hash(query.Token);
            var found = await db.ProposalDocuments.Where(d => d.Proposal.TokenHash == hash && d.Kind == query.Kind)
                .Select(d => new { d.Proposal.Year, d.Proposal.Sequence, d.Proposal.Version, d.Content }).FirstOrDefaultAsync(ct);
            if (found is null) return null;
            var name = Proposal.NumberOf(found.Year, found.Sequence) + (found.Version == 1 ? "" : $"-v{found.Version}");
            return new(name, found.Content);
        }
    }
}
