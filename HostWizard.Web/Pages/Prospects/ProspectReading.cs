using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>What several pages of prospects read.</summary>
internal static class ProspectReading
{
    private const int MostTwins = 5;

    /// <summary>Admins who can look after a prospect, by name.</summary>
    public static async Task<IReadOnlyList<(int Id, string Name)>> AdminsAsync(this HostWizardDb db, CancellationToken ct)
    {
        var found = await db.Users.AsNoTracking().Where(account => account.Role == Role.Admin && account.DeactivatedAt == null).Select(account => new { account.Id, account.DisplayName }).ToListAsync(ct);
        return [.. found.OrderBy(account => account.DisplayName, StringComparer.CurrentCultureIgnoreCase).Select(account => (account.Id, account.DisplayName))];
    }

    /// <summary>Refuses an admin who is none.</summary>
    /// <exception cref="InvalidInputException">Nobody with that number looks after prospects.</exception>
    public static async Task CheckOwnerAsync(this HostWizardDb db, int? ownerId, CancellationToken ct)
    {
        if (ownerId is { } id && !await db.Users.AnyAsync(account => account.Id == id && account.Role == Role.Admin, ct)) throw new InvalidInputException("owner_id", $"There is no admin with number {id}.");
    }

    /// <summary>Prospects that have a website, an e-mail address, a telephone number or name and town in common with one.</summary>
    public static async Task<IReadOnlyList<Prospect>> SameAsync(this HostWizardDb db, Prospect prospect, CancellationToken ct)
    {
        var (emails, phones) = (prospect.Contacts.Select(contact => contact.EmailKey).Where(key => key != null).ToList(), prospect.Contacts.Select(contact => contact.PhoneKey).Where(key => key != null).ToList());
        // By each index in turn; asked all at once, the database reads every prospect.
        var byContact = await db.Set<ProspectContact>().Where(contact => contact.ProspectId != prospect.Id && (emails.Contains(contact.EmailKey) || phones.Contains(contact.PhoneKey)))
            .Select(contact => contact.ProspectId).Distinct().OrderBy(id => id).Take(MostTwins).ToListAsync(ct);
        return await db.Prospects.AsNoTracking()
            .Where(p => p.Id != prospect.Id && ((p.Domain != null && p.Domain == prospect.Domain) || (p.NameKey != null && p.NameKey == prospect.NameKey) || byContact.Contains(p.Id)))
            .OrderBy(p => p.Id).Take(MostTwins).ToListAsync(ct);
    }
}
