using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Merchants;

/// <summary>Lets an admin act as an owner for an hour: the owner's rights and nothing more, both names in the history.</summary>
[Handler]
public sealed class ActAsOwner(HostWizardDb db, TimeProvider clock)
{
    /// <param name="MerchantId">Whose owner.</param>
    /// <param name="OwnerId">Which one; null for the first who can sign in.</param>
    /// <param name="By">Number of the admin.</param>
    public sealed record Command(int MerchantId, int? OwnerId, int By);

    public sealed record Answer(Data.Account Owner, Data.Account Admin, DateTime Until);

    /// <summary>Begins, and writes it into the history of the merchant's websites.</summary>
    /// <returns>Null when there is no such merchant, or no such owner of it.</returns>
    /// <exception cref="RefusedException">Nobody can sign in for the merchant, or that owner's account is deactivated.</exception>
    public Task<Answer?> Handle(Command command, CancellationToken ct) => db.InTransaction<Answer?>(async () =>
    {
        if (await db.Merchants.FirstOrDefaultAsync(m => m.Id == command.MerchantId && !m.IsSystem, ct) is not { } merchant) return null;
        var admin = await db.Users.FirstOrDefaultAsync(a => a.Id == command.By && a.Role == Role.Admin && a.DeactivatedAt == null, ct) ?? throw new RefusedException("Your account was deactivated in the meantime.");
        var owners = db.Users.Where(a => a.MerchantId == command.MerchantId && a.Role == Role.Owner);
        var owner = command.OwnerId is { } id
            ? await owners.FirstOrDefaultAsync(a => a.Id == id, ct)
            : await owners.Where(a => a.DeactivatedAt == null).OrderBy(a => a.Id).FirstOrDefaultAsync(ct) ?? throw new RefusedException($"Nobody can sign in for {merchant.Name}. Invite an owner first.");
        if (owner is null) return null;
        if (owner.DeactivatedAt is not null) throw new RefusedException($"The account of {owner.DisplayName} is deactivated. Reactivate it first.");
        var now = clock.GetUtcNow().UtcDateTime;
        await db.NoteOnSites(merchant.Id, SiteEventKind.ActedAsOwner, Actor.For(admin.Email!, owner.Email!), now, null, ct);
        return new(owner, admin, now + SignInSetup.ActingLength);
    }, ct);
}
