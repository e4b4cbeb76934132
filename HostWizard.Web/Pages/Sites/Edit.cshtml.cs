using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Sites;

/// <summary>Changes what is known of the client: contact, name, notes. Only the fields a form has are changed.</summary>
public sealed class Edit(Edit.Handler handler, SiteView.Query query) : SitePage(query)
{
    protected override string? Dialog => "edit";

    public Task<IActionResult> OnPostAsync(int id, CancellationToken ct)
        => DoAsync(id, _ => "Saved.", () => handler.Handle(new(id, new()
        {
            BusinessName = Sent("business_name"),
            ContactName = Sent("contact_name"),
            ContactEmail = Sent("contact_email"),
            ContactPhone = Sent("contact_phone"),
            InternalNotes = Sent("internal_notes"),
        }, User.Actor()), ct), ct);

    private Optional<string?> Sent(string field) => Request.Form.TryGetValue(field, out var value) ? new(value.ToString()) : default;

    /// <summary>What can be written of a site; left out keeps, null clears.</summary>
    public sealed record SitePatch
    {
        public Optional<string?> BusinessName { get; init; }
        public Optional<string?> ContactName { get; init; }
        public Optional<string?> ContactEmail { get; init; }
        public Optional<string?> ContactPhone { get; init; }
        public Optional<string?> InternalNotes { get; init; }

        /// <summary>The details as they would be.</summary>
        public SiteDetails On(SiteDetails? current) => new(
            BusinessName.Or(current?.BusinessName), ContactName.Or(current?.ContactName), ContactEmail.Or(current?.ContactEmail),
            ContactPhone.Or(current?.ContactPhone), InternalNotes.Or(current?.InternalNotes));
    }

    public sealed record Command(int SiteId, SitePatch Patch, Actor By);

    public sealed class Handler(HostWizardDb db, TimeProvider clock)
    {
        public Task<bool> Handle(Command command, CancellationToken ct) => db.InTransaction(async () =>
        {
            var site = await db.Sites.Include(s => s.Store).FirstOrDefaultAsync(s => s.Id == command.SiteId, ct);
            site?.Edit(command.Patch.On(site.Details), command.By, clock.GetUtcNow().UtcDateTime);
            return site is not null;
        }, ct);
    }
}
