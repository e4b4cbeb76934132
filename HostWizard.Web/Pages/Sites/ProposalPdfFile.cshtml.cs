using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Pages.Shared.Website;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Sites;

/// <summary>A version as it was sent, or as it was accepted; without a version, how the next one would look.</summary>
[ReadOnlyPage]
public sealed class ProposalPdfFile(ProposalPdfFile.Handler handler) : PageModel
{
    public async Task<IActionResult> OnGetAsync(int id, int? version, bool accepted, CancellationToken ct)
    {
        var bytes = version is { } number
            ? await handler.SentAsync(id, number, accepted ? ProposalDocumentKind.Accepted : ProposalDocumentKind.Sent, ct)
            : await handler.NextAsync(id, User.Actor(), ct);
        if (bytes is null) return NotFound();
        Response.Headers.CacheControl = "no-store";
        return File(bytes, "application/pdf");
    }

    public sealed class Handler(HostWizardDb db, ProposalComposer composer, TimeProvider clock)
    {
        /// <summary>The bytes that went out; null when there are none.</summary>
        public Task<byte[]?> SentAsync(int siteId, int version, ProposalDocumentKind kind, CancellationToken ct)
            => db.ProposalDocuments.Where(d => d.Proposal.SiteId == siteId && d.Proposal.Version == version && d.Kind == kind).Select(d => d.Content).FirstOrDefaultAsync(ct);

        /// <summary>Draws what is prepared; nothing is written, and its link leads nowhere yet.</summary>
        public async Task<byte[]?> NextAsync(int siteId, Actor by, CancellationToken ct)
        {
            if (await db.Sites.AsNoTracking().Include(s => s.Store).Include(s => s.Services).AsSplitQuery().FirstOrDefaultAsync(s => s.Id == siteId, ct) is not { } site) return null;
            var previous = await db.Proposals.AsNoTracking().Where(p => p.SiteId == siteId).OrderByDescending(p => p.Version).FirstOrDefaultAsync(ct);
            var (_, paper) = await composer.ComposeAsync(site, await composer.ContentAsync(site, ct), previous, by, clock.GetUtcNow().UtcDateTime, ct);
            return composer.Draw(site, paper, new string('x', 24), await composer.PictureAsync(siteId, ct));
        }
    }
}
