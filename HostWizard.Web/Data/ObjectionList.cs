using HostWizard.Web.Domain;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Data;

/// <summary>Holds the objection list against everything that would bring somebody in again. All of it belongs into the transaction of what it guards.</summary>
public static class ObjectionList
{
    // Names this list among the locks of the server.
    private const long Lock = 5_070_001;

    /// <summary>Keeps the list as it is until the transaction ends: what is checked against it now stays checked. SQLite has one writer at a time anyway.</summary>
    public static Task HoldObjectionsAsync(this HostWizardDb db, CancellationToken ct)
        => db.Database.IsNpgsql() ? db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock_shared({Lock})", ct) : Task.CompletedTask;

    /// <summary>Refuses an e-mail address or a website on the list.</summary>
    /// <param name="db">The database, in a transaction.</param>
    /// <param name="details">What is to be known of a prospect.</param>
    /// <param name="before">What is known already, and not asked about again; null for a new one.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <exception cref="RefusedException">Something is on the list; it is named.</exception>
    public static async Task RefuseObjectedAsync(this HostWizardDb db, ProspectDetails details, ProspectDetails? before, CancellationToken ct)
    {
        var known = (Domain: ProspectKeys.Domain(before?.Website), Emails: (before?.Contacts ?? []).Select(contact => ProspectKeys.Email(contact.Email)).ToHashSet());
        var domain = ProspectKeys.Domain(details.Website) is { } typed && typed != known.Domain ? typed : null;
        await db.RefuseObjectedAsync(domain, details.Contacts.Select(contact => ProspectKeys.Email(contact.Email)).Where(email => !known.Emails.Contains(email)), ct);
    }

    /// <summary>Refuses what would be done about a prospect that is on the list.</summary>
    /// <exception cref="RefusedException">It is; what of it is named.</exception>
    public static Task RefuseObjectedAsync(this HostWizardDb db, Prospect prospect, CancellationToken ct) => db.RefuseObjectedAsync(prospect.Domain, prospect.Contacts.Select(contact => contact.EmailKey), ct);

    /// <summary>Whether a website may not be visited because its business objects.</summary>
    public static async Task<bool> IsObjectedAsync(this HostWizardDb db, string? domain, CancellationToken ct)
    {
        if (domain is null) return false;
        var keys = Objection.KeysOfDomain(domain).ToList();
        return await db.Objections.AnyAsync(o => o.Kind == ObjectionKind.Domain && keys.Contains(o.Key), ct);
    }

    /// <summary>Puts addresses on the list, and marks every prospect they concern: it is lost, nothing is planned, nobody looks at its website.</summary>
    /// <param name="db">The database, in a transaction.</param>
    /// <param name="objections">What is named; what is on the list already stays as it is.</param>
    /// <param name="by">Who wrote it down.</param>
    /// <param name="now">When, UTC.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <returns>The prospects that are concerned.</returns>
    public static async Task<IReadOnlyList<Prospect>> ObjectAsync(this HostWizardDb db, IReadOnlyCollection<Objection> objections, Actor by, DateTime now, CancellationToken ct)
    {
        // Whoever notes a prospect at this moment is waited for, and then seen.
        if (db.Database.IsNpgsql()) await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({Lock})", ct);
        var concerned = new List<Prospect>();
        foreach (var objection in objections.DistinctBy(o => (o.Kind, o.Key)))
        {
            if (!await db.Objections.AnyAsync(o => o.Kind == objection.Kind && o.Key == objection.Key, ct)) db.Objections.Add(objection);
            foreach (var prospect in await db.ConcernedBy(objection).ToListAsync(ct))
            {
                if (concerned.Contains(prospect)) continue;
                prospect.RecordObjection(by, now);
                concerned.Add(prospect);
            }
        }
        return concerned;
    }

    /// <summary>Prospects that have what an objection names.</summary>
    public static IQueryable<Prospect> ConcernedBy(this HostWizardDb db, Objection objection)
    {
        var key = objection.Key;
        if (objection.Kind == ObjectionKind.Email) return db.Prospects.Where(p => p.Contacts.Any(c => c.EmailKey == key));
        // Addresses keep the umlauts they were typed with, domains do not.
        var (below, at, readableAt, readableBelow) = ($".{key}", $"@{key}", $"@{objection.Value}", $".{objection.Value}");
        // The database does the comparing; it has no cultures.
#pragma warning disable CA1310
        return db.Prospects.Where(p => p.Domain == key || p.Domain!.EndsWith(below)
            || p.Contacts.Any(c => c.EmailKey!.EndsWith(at) || c.EmailKey.EndsWith(below) || c.EmailKey.EndsWith(readableAt) || c.EmailKey.EndsWith(readableBelow)));
#pragma warning restore CA1310
    }

    private static async Task RefuseObjectedAsync(this HostWizardDb db, string? domain, IEnumerable<string?> emailKeys, CancellationToken ct)
    {
        var emails = emailKeys.OfType<string>().ToList();
        if (domain is null && emails.Count == 0) return;
        await db.HoldObjectionsAsync(ct);
        List<string> domains = [.. domain is null ? [] : Objection.KeysOfDomain(domain), .. emails.SelectMany(Objection.DomainKeysOfEmail)];
        var found = await db.Objections.AsNoTracking().Where(o => (o.Kind == ObjectionKind.Email && emails.Contains(o.Key)) || (o.Kind == ObjectionKind.Domain && domains.Contains(o.Key))).OrderBy(o => o.Id).FirstOrDefaultAsync(ct);
        if (found is null) return;
        var what = found.CoversDomain(domain) ? DomainName.Readable(domain!) : emails.First(found.CoversEmail);
        var (belongs, since) = (what == found.Value ? "" : $" belongs to {found.Value}, which", Luxembourg.DayOf(found.CreatedAt));
        throw new RefusedException(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{what}{belongs} is on the objection list since {since:d MMMM yyyy}: they asked not to be contacted."));
    }
}
