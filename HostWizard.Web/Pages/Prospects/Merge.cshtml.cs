using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>Two notes of one business become one: this one stays and takes over what only the other knew.</summary>
public sealed class Merge(Detail.ReadHandler read, Merge.Handler handler) : ProspectPage(read)
{
    public IActionResult OnGet(int id) => Redirect($"~/admin/prospects/{id}");

    public Task<IActionResult> OnPostAsync(int id, [FromForm] int other, CancellationToken ct)
        => DoAsync(id, "They are one now.", () => handler.Handle(new(id, other, User.Actor()), ct), ct);

    public sealed record Command(int Id, int OtherId, Actor By);

    public sealed class Handler(HostWizardDb db, TimeProvider clock)
    {
        /// <summary>Merges them.</summary>
        /// <returns>False when one of them is not there.</returns>
        /// <exception cref="RefusedException">They are the same, both have a site, or what the other brings is on the objection list.</exception>
        public Task<bool> Handle(Command command, CancellationToken ct) => db.InTransaction(async () =>
        {
            if (command.Id == command.OtherId) throw new RefusedException("A prospect cannot be merged with itself.");
            var both = await db.Prospects.Where(p => p.Id == command.Id || p.Id == command.OtherId).ToListAsync(ct);
            if (both.Count < 2) return false;
            var (kept, other) = (both.Single(p => p.Id == command.Id), both.Single(p => p.Id == command.OtherId));
            var sites = await db.Sites.Where(s => s.ProspectId == kept.Id || s.ProspectId == other.Id).ToListAsync(ct);
            if (sites.Count(s => s.Status != SiteStatus.Cancelled) > 1) throw new RefusedException("Both have a site. Cancel one of the sites first.");
            var now = clock.GetUtcNow().UtcDateTime;
            var before = kept.Details;
            kept.Merge(other, command.By, now);
            await db.RefuseObjectedAsync(kept.Details, before, ct);
            foreach (var site in sites) site.ComesFrom(kept);
            if (other.Status == ProspectStatus.Converted) kept.Convert(command.By, now);
            await TakePicturesAsync(kept.Id, other.Id, ct);
            other.Delete(command.By, now);
            db.Prospects.Remove(other);
            return true;
        }, ct);

        // Photographs come along as far as there is room; a logo is found again by the next look.
        private async Task TakePicturesAsync(int keptId, int otherId, CancellationToken ct)
        {
            var room = ProspectPicture.Most - await db.ProspectPictures.CountAsync(p => p.ProspectId == keptId, ct);
            var coming = await db.ProspectPictures.Where(p => p.ProspectId == otherId && p.Kind != ProspectPictureKind.Logo).OrderBy(p => p.Id).Select(p => p.Id).Take(Math.Max(0, room)).ToListAsync(ct);
            await db.ProspectPictures.Where(p => coming.Contains(p.Id)).ExecuteUpdateAsync(set => set.SetProperty(p => p.ProspectId, keptId), ct);
        }
    }
}
