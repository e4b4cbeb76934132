using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace HostWizard.Web.Pages.Sites;

/// <summary>Marks the draft website as ready to be shown to the prospect.</summary>
public sealed class MarkPocReady(MarkPocReady.Handler handler, SiteView.Query query) : SitePage(query)
{
    public Task<IActionResult> OnPostAsync(int id, CancellationToken ct)
        => DoAsync(id, name => $"{name} can be previewed.", () => handler.Handle(new(id, User.Actor()), ct), ct);

    public sealed record Command(int SiteId, Actor By);

    public sealed class Handler(HostWizardDb db, TimeProvider clock)
    {
        /// <summary>Marks it. What the prospect opens is what stands in the editor: a draft is published with it.</summary>
        public Task<bool> Handle(Command command, CancellationToken ct) => db.InTransaction(async () =>
        {
            if (await db.WholeSite(command.SiteId, ct) is not { } site) return false;
            var now = clock.GetUtcNow().UtcDateTime;
            site.MarkPocReady(command.By, now);
            await db.PublishWebsite(site.StoreId, command.By, now, ct);
            return true;
        }, ct);
    }
}
