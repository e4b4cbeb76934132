using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Shared.Proposals;

/// <summary>The client said yes, to an admin or on the proposal's page: merchant, owner account, store, subscription and services, all or nothing.</summary>
[Handler]
public sealed class Acceptance(HostWizardDb db, NewAccounts accounts, ILookupNormalizer normalizer)
{
    /// <summary>Accepts, in the caller's transaction.</summary>
    /// <param name="site">The whole site, to be changed.</param>
    /// <param name="yes">Who said yes to what.</param>
    /// <param name="now">UTC.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <returns>The account that was made and its temporary password; null when there was one, or the merchant was chosen.</returns>
    /// <exception cref="TransitionRefusedException">No proposal is out.</exception>
    /// <exception cref="RefusedException">The contact's e-mail belongs to an admin.</exception>
    /// <exception cref="InvalidInputException">The merchant is unknown or the system's, or there is no contact e-mail.</exception>
    public async Task<(Data.Account Owner, string Password)?> AcceptAsync(HostedSite site, Yes yes, DateTime now, CancellationToken ct)
    {
        site.Accept(yes.By, now, yes.Proposal?.Paper, yes.Chosen);
        if (yes.Proposal is { Decision: not ProposalDecision.Accepted }) yes.Proposal.Accept(now);
        // Claims the transition: whoever comes second stops here, before anything is made twice.
        await db.SaveChangesAsync(ct);

        var (merchant, made) = yes.MerchantId is { } id ? (await ExistingAsync(id, ct), null) : await OfContactAsync(site, now, ct);
        site.Store.HandTo(merchant, now);
        merchant.Subscribe(await db.Platforms.SingleAsync(p => p.Id == site.Store.PlatformId, ct), now);
        if (site.ProspectId is { } prospect) (await db.Prospects.SingleAsync(p => p.Id == prospect, ct)).Convert(yes.By, now);
        return made;
    }

    /// <param name="By">Who brings it, for the history.</param>
    /// <param name="MerchantId">An existing client; null makes one from the site's contact, or takes the one its e-mail belongs to.</param>
    /// <param name="Proposal">The last version sent, to be changed; null when there is none.</param>
    /// <param name="Chosen">Positions of the options chosen.</param>
    public sealed record Yes(Actor By, int? MerchantId, Proposal? Proposal, IReadOnlySet<int> Chosen);

    private async Task<Merchant> ExistingAsync(int id, CancellationToken ct)
        => await Merchants.FirstOrDefaultAsync(m => m.Id == id && !m.IsSystem, ct)
            ?? throw new InvalidInputException("merchant_id", $"There is no client with number {id}.");

    private async Task<(Merchant, (Data.Account, string)?)> OfContactAsync(HostedSite site, DateTime now, CancellationToken ct)
    {
        var email = site.ContactEmail ?? throw new InvalidInputException("contact_email", "The client signs in with the contact e-mail. Please add one first, or choose an existing client.");
        var name = normalizer.NormalizeName(email);
        var existing = await db.Users.FirstOrDefaultAsync(a => a.NormalizedUserName == name, ct);
        if (existing is { Role: Role.Admin }) throw new RefusedException($"{email} belongs to an admin of this platform, who cannot be a client. Use another contact e-mail, or choose an existing client.");
        if (existing is not null) return (await Merchants.SingleAsync(m => m.Id == existing.MerchantId, ct), null);

        var merchant = new Merchant(site.BusinessName, email, now);
        db.Merchants.Add(merchant);
        await db.SaveChangesAsync(ct);
        var owner = Data.Account.Owner(email, site.ContactName ?? site.BusinessName, merchant, now);
        var password = accounts.Add(owner);
        await db.SaveChangesAsync(ct);
        return (merchant, (owner, password));
    }

    private IQueryable<Merchant> Merchants => db.Merchants.Include(m => m.Subscriptions);
}
