using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace HostWizard.Web.Pages.Sites;

/// <summary>Lets go of a further domain; the history keeps its name.</summary>
public sealed class RemoveDomain(RemoveDomain.Handler handler, SiteView.Query query) : SitePage(query)
{
    [FromRoute]
    public string Domain { get; set; } = "";

    protected override string? Dialog => $"remove-domain-{Domain}";

    public override Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        Tab = "domains";
        return base.OnGetAsync(id, ct);
    }

    public Task<IActionResult> OnPostAsync(int id, CancellationToken ct)
    {
        Tab = "domains";
        return DoAsync(id, _ => "The domain is removed.", async () => await handler.Handle(new(id, Domain, User.Actor()), ct) is not null, ct);
    }

    public sealed record Command(int SiteId, string Domain, Actor By);

    public sealed class Handler(HostWizardDb db, TimeProvider clock)
    {
        /// <summary>Removes the domain.</summary>
        /// <returns>The domain as people write it; null when this site has no such domain.</returns>
        /// <exception cref="RefusedException">It is the main domain.</exception>
        public Task<string?> Handle(Command command, CancellationToken ct) => db.InTransaction(async () =>
            (await db.WholeSite(command.SiteId, ct))?.RemoveDomain(command.Domain, command.By, clock.GetUtcNow().UtcDateTime), ct);
    }
}
