using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace HostWizard.Web.Pages.Sites;

/// <summary>Opens a suspended website again where it was.</summary>
public sealed class Reactivate(Reactivate.Handler handler, SiteView.Query query) : SitePage(query)
{
    public Task<IActionResult> OnPostAsync(int id, CancellationToken ct)
        => DoAsync(id, name => $"{name} is live again.", () => handler.Handle(new(id, User.Actor()), ct), ct);

    public sealed record Command(int SiteId, Actor By);

    public sealed class Handler(HostWizardDb db, TimeProvider clock)
    {
        public Task<bool> Handle(Command command, CancellationToken ct)
            => db.MoveSite(command.SiteId, site => site.Reactivate(command.By, clock.GetUtcNow().UtcDateTime), ct);
    }
}
