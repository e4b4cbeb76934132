using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace HostWizard.Web.Pages.Sites;

/// <summary>Closes a live website for a while.</summary>
public sealed class Suspend(Suspend.Handler handler, SiteView.Query query) : SitePage(query)
{
    protected override string? Dialog => "suspend";

    public Task<IActionResult> OnPostAsync(int id, [FromForm] string? reason, CancellationToken ct)
        => DoAsync(id, name => $"{name} is suspended.", () => handler.Handle(new(id, reason, User.Actor()), ct), ct);

    public sealed record Command(int SiteId, string? Reason, Actor By);

    public sealed class Handler(HostWizardDb db, TimeProvider clock)
    {
        public Task<bool> Handle(Command command, CancellationToken ct)
            => db.MoveSite(command.SiteId, site => site.Suspend(command.Reason, command.By, clock.GetUtcNow().UtcDateTime), ct);
    }
}
