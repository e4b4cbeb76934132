using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace HostWizard.Web.Pages.Sites;

/// <summary>Ends a site: its services end, its domain is free again.</summary>
public sealed class Cancel(Cancel.Handler handler, SiteView.Query query) : SitePage(query)
{
    protected override string? Dialog => "cancel";

    public Task<IActionResult> OnPostAsync(int id, [FromForm] string? reason, CancellationToken ct)
        => DoAsync(id, name => $"{name} is cancelled.", () => handler.Handle(new(id, reason, User.Actor()), ct), ct);

    public sealed record Command(int SiteId, string? Reason, Actor By);

    public sealed class Handler(HostWizardDb db, TimeProvider clock)
    {
        public Task<bool> Handle(Command command, CancellationToken ct)
            => db.MoveSite(command.SiteId, site => site.Cancel(command.Reason, command.By, clock.GetUtcNow().UtcDateTime), ct);
    }
}
