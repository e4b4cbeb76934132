using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Account;

/// <summary>An owner removes a colleague: sessions and links end at once. Nobody removes themselves, so somebody is always left.</summary>
[Handler]
public sealed class RemoveColleague(HostWizardDb db, PasswordLinks links, TimeProvider clock)
{
    /// <param name="MerchantId">Whose websites.</param>
    /// <param name="By">Number of the owner who asks.</param>
    /// <param name="Person">Number of the colleague.</param>
    public sealed record Command(int MerchantId, int By, int Person);

    /// <returns>The name; null when there is no such colleague.</returns>
    /// <exception cref="ColleagueRefusedException">It is oneself, or one was removed in the meantime.</exception>
    public Task<string?> Handle(Command command, CancellationToken ct) => db.InTransaction(async () =>
    {
        if (await db.Users.FirstOrDefaultAsync(a => a.Id == command.Person && a.MerchantId == command.MerchantId && a.DeactivatedAt == null, ct) is not { } colleague) return null;
        if (colleague.Id == command.By) throw new ColleagueRefusedException(ColleagueRefusal.Yourself);
        // Two who remove each other at once: the second comes too late, and is told so.
        var asking = await db.TeamOf(command.MerchantId, command.By, ct) ?? throw new ColleagueRefusedException(ColleagueRefusal.Gone);
        var now = clock.GetUtcNow().UtcDateTime;
        colleague.DeactivatedAt = now;
        NewAccounts.EndSessions(colleague);
        await links.CloseAsync(colleague, ct);
        await db.NoteOnSites(command.MerchantId, SiteEventKind.ColleagueRemoved, asking.AsActor(), now, $"{colleague.DisplayName} ({colleague.Email})", ct);
        return colleague.DisplayName;
    }, ct);
}
