using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Data;

/// <summary>Reads and notes what concerns all people of a merchant.</summary>
public static class TeamReading
{
    /// <summary>The owner who asks, with the team held still: whoever changes it at the same time loses and starts again.</summary>
    /// <param name="db">The database, in a transaction.</param>
    /// <param name="merchantId">Whose team.</param>
    /// <param name="ownerId">Who asks.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <returns>Null when the one who asks is no active owner of that merchant any more.</returns>
    public static async Task<Account?> TeamOf(this HostWizardDb db, int merchantId, int ownerId, CancellationToken ct)
    {
        // The first account stands for the team, shut or not: of two changes at once one finds it changed.
        var first = await db.Users.Where(a => a.MerchantId == merchantId).OrderBy(a => a.Id).FirstOrDefaultAsync(ct);
        if (first is not null) NewAccounts.Touch(first);
        return await db.Users.FirstOrDefaultAsync(a => a.Id == ownerId && a.MerchantId == merchantId && a.DeactivatedAt == null, ct);
    }

    /// <summary>Writes a line into the history of all websites of a merchant.</summary>
    public static async Task NoteOnSites(this HostWizardDb db, int merchantId, SiteEventKind kind, Actor by, DateTime now, string? note, CancellationToken ct)
    {
        foreach (var site in await db.Sites.Where(s => s.Store.MerchantId == merchantId && s.Status != SiteStatus.Cancelled).ToListAsync(ct)) site.Note(kind, by, now, note);
    }

    /// <summary>The language of a merchant's websites: of the one its owner sees first.</summary>
    public static async Task<SiteLanguage> LanguageOf(this HostWizardDb db, int merchantId, CancellationToken ct)
        => await db.Sites.Where(s => s.Store.MerchantId == merchantId).OrderBy(s => s.Status == SiteStatus.Cancelled).ThenByDescending(s => s.Id)
            .Select(s => (SiteLanguage?)s.Store.Language).FirstOrDefaultAsync(ct) ?? SiteLanguage.En;
}
