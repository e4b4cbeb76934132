using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Http;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Sites;

/// <summary>The client said yes: merchant, owner account, store, subscription and services, all or nothing.</summary>
public sealed class Accept(Accept.Handler handler, SiteView.Query query, PublicAddress address) : SitePage(query)
{
    protected override string? Dialog => "accept";

    /// <summary>The dialog; with <c>merchant</c> it offers the clients that match.</summary>
    public override Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
        => ShowAsync(id, new() { OpenDialog = Dialog, MerchantSearch = Request.Query["merchant"] }, ct);

    public async Task<IActionResult> OnPostAsync(int id, [FromForm(Name = "merchant_id")] int? merchantId, CancellationToken ct)
    {
        Answer? answer = null;
        var refused = await DoAsync(id, name => $"{name} is accepted.", async () => (answer = await handler.Handle(new(id, merchantId, User.Actor()), ct)) is not null, ct);
        if (answer?.Credentials is not { } made) return refused;
        Response.Headers.CacheControl = "no-store";
        return await DoneAsync(id, name => $"{name} is accepted. {made.Email} can sign in.", new() { Credentials = new(made.Email, made.TemporaryPassword, address.Login) }, ct);
    }

    /// <param name="SiteId">Which site.</param>
    /// <param name="MerchantId">An existing client; null makes one from the site's contact, or takes the one its e-mail belongs to.</param>
    /// <param name="By">Who accepts.</param>
    public sealed record Command(int SiteId, int? MerchantId, Actor By);

    /// <summary>That it is done, and the owner's credentials when an account was made.</summary>
    public sealed record Answer((string Email, string TemporaryPassword)? Credentials);

    public sealed class Handler(HostWizardDb db, NewAccounts accounts, ILookupNormalizer normalizer, TimeProvider clock)
    {
        /// <summary>Accepts.</summary>
        /// <returns>Null when there is no such site.</returns>
        /// <exception cref="TransitionRefusedException">No proposal is out.</exception>
        /// <exception cref="RefusedException">The contact's e-mail belongs to an admin.</exception>
        /// <exception cref="InvalidInputException">The merchant is unknown or the system's, or there is no contact e-mail.</exception>
        public Task<Answer?> Handle(Command command, CancellationToken ct) => db.InTransaction<Answer?>(async () =>
        {
            if (await db.WholeSite(command.SiteId, ct) is not { } site) return null;
            var now = clock.GetUtcNow().UtcDateTime;
            site.Accept(command.By, now);
            // Claims the transition: whoever comes second stops here, before anything is made twice.
            await db.SaveChangesAsync(ct);

            var (merchant, credentials) = command.MerchantId is { } id ? (await ExistingAsync(id, ct), null) : await OfContactAsync(site, now, ct);
            site.Store.HandTo(merchant, now);
            merchant.Subscribe(await db.Platforms.SingleAsync(p => p.Id == site.Store.PlatformId, ct), now);
            if (site.ProspectId is { } prospect) (await db.Prospects.SingleAsync(p => p.Id == prospect, ct)).Convert(now);
            if (await db.Proposals.Where(p => p.SiteId == site.Id).OrderByDescending(p => p.Version).FirstOrDefaultAsync(ct) is { } proposal) proposal.Accept(now);
            return new(credentials);
        }, ct);

        private async Task<Merchant> ExistingAsync(int id, CancellationToken ct)
            => await Merchants.FirstOrDefaultAsync(m => m.Id == id && !m.IsSystem, ct)
                ?? throw new InvalidInputException("merchant_id", $"There is no client with number {id}.");

        private async Task<(Merchant, (string, string)?)> OfContactAsync(HostedSite site, DateTime now, CancellationToken ct)
        {
            var email = site.ContactEmail ?? throw new InvalidInputException("contact_email", "The client signs in with the contact e-mail. Please add one first, or choose an existing client.");
            var name = normalizer.NormalizeName(email);
            var existing = await db.Users.FirstOrDefaultAsync(a => a.NormalizedUserName == name, ct);
            if (existing is { Role: Role.Admin }) throw new RefusedException($"{email} belongs to an admin of this platform, who cannot be a client. Use another contact e-mail, or choose an existing client.");
            if (existing is not null) return (await Merchants.SingleAsync(m => m.Id == existing.MerchantId, ct), null);

            var merchant = new Merchant(site.BusinessName, email, now);
            db.Merchants.Add(merchant);
            await db.SaveChangesAsync(ct);
            var password = accounts.Add(Data.Account.Owner(email, site.ContactName ?? site.BusinessName, merchant, now));
            await db.SaveChangesAsync(ct);
            return (merchant, (email, password));
        }

        private IQueryable<Merchant> Merchants => db.Merchants.Include(m => m.Subscriptions);
    }
}
