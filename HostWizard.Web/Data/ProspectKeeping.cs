using HostWizard.Web.Domain;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Data;

/// <summary>Which prospects are not to be kept any longer, and how they are forgotten.</summary>
public static class ProspectKeeping
{
    // Names this work among the locks of the server.
    private const long Lock = 5_070_002;

    /// <summary>What a person did for somebody's rights is no contact with them.</summary>
    private static readonly ProspectEventKind[] NoContact = [ProspectEventKind.PersonErased, ProspectEventKind.PersonExported, ProspectEventKind.Objected];

    /// <summary>
    /// Prospects without contact since a moment. Contact is, whichever was last: that it was noted, that somebody spoke with them, that a person did anything to it that stands in its history.
    /// Clients, whoever has a site that is not cancelled, and what is anonymised already are not among them.
    /// </summary>
    public static IQueryable<Prospect> WithoutContactSince(this HostWizardDb db, DateTime moment)
        => db.Prospects.Where(p => p.AnonymisedAt == null && p.Status != ProspectStatus.Converted && p.CreatedAt < moment && (p.ContactedAt == null || p.ContactedAt < moment)
            && !db.Sites.Any(s => s.ProspectId == p.Id && s.Status != SiteStatus.Cancelled)
            && !db.ProspectEvents.Any(line => line.ProspectId == p.Id && line.At >= moment && line.Actor != Actor.System.Name && !NoContact.Contains(line.Kind)));

    /// <summary>The same, held until the transaction ends, so that of two processes one forgets them, and whoever works on one at this moment is waited for.</summary>
    /// <param name="db">The database, in a transaction.</param>
    /// <param name="moment">Without contact since then, UTC.</param>
    /// <param name="most">Most at a time.</param>
    /// <param name="ct">Stops waiting.</param>
    public static async Task<List<Prospect>> HoldWithoutContactSinceAsync(this HostWizardDb db, DateTime moment, int most, CancellationToken ct)
    {
        if (!db.Database.IsNpgsql()) return await db.WithoutContactSince(moment).OrderBy(p => p.Id).Take(most).ToListAsync(ct);
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({Lock})", ct);
        var ids = await db.WithoutContactSince(moment).OrderBy(p => p.Id).Take(most).Select(p => p.Id).ToArrayAsync(ct);
        await db.Database.ExecuteSqlAsync($"SELECT 1 FROM prospects WHERE id = ANY({ids}) ORDER BY id FOR UPDATE", ct);
        // Asked again: what changed until the rows were ours counts.
        return await db.WithoutContactSince(moment).Where(p => ids.Contains(p.Id)).ToListAsync(ct);
    }

    /// <summary>Takes everything from prospects by which anybody can be known again.</summary>
    public static async Task AnonymiseAsync(this HostWizardDb db, IReadOnlyList<Prospect> prospects, Actor by, DateTime now, CancellationToken ct)
    {
        await db.ForgetImportsOfAsync(prospects, ct);
        var ids = prospects.Select(p => p.Id).ToList();
        await db.ProspectPictures.Where(picture => ids.Contains(picture.ProspectId)).ExecuteDeleteAsync(ct);
        await db.ProspectSteps.Where(step => ids.Contains(step.ProspectId)).ExecuteDeleteAsync(ct);
        foreach (var prospect in prospects) prospect.Anonymise(by, now);
    }

    /// <summary>Deletes prospects with all that is kept of them but their history.</summary>
    public static async Task DeleteAsync(this HostWizardDb db, IReadOnlyList<Prospect> prospects, Actor by, DateTime now, CancellationToken ct)
    {
        await db.ForgetImportsOfAsync(prospects, ct);
        foreach (var prospect in prospects) prospect.Delete(by, now);
        db.Prospects.RemoveRange(prospects);
    }

    /// <summary>Clears files and rows of imports that nobody touched since a moment; what is left of them is the account.</summary>
    /// <returns>How many imports.</returns>
    public static async Task<int> ClearImportsAsync(this HostWizardDb db, DateTime moment, DateTime now, CancellationToken ct)
    {
        // One that is being read or written belongs to its job.
        var old = db.ProspectImports.Where(i => i.UpdatedAt < moment && i.Status != ImportStatus.Checking && i.Status != ImportStatus.Writing);
        await db.ProspectImportRows.Where(row => old.Any(i => i.Id == row.ImportId)).ExecuteDeleteAsync(ct);
        await old.Where(i => i.Status == ImportStatus.Uploaded || i.Status == ImportStatus.Checked).WithdrawAsync("It waited for a month and was withdrawn. Please bring the list again.", now, ct);
        return await old.Where(i => i.Content != null).ExecuteUpdateAsync(set => set.SetProperty(i => i.Content, (string?)null), ct);
    }

    /// <summary>Withdraws imports that wait for a person.</summary>
    public static Task<int> WithdrawAsync(this IQueryable<ProspectImport> imports, string why, DateTime now, CancellationToken ct) => imports.ExecuteUpdateAsync(set => set
        .SetProperty(i => i.Status, ImportStatus.Cancelled).SetProperty(i => i.Content, (string?)null).SetProperty(i => i.Problem, why).SetProperty(i => i.UpdatedAt, now), ct);

    private static async Task ForgetImportsOfAsync(this HostWizardDb db, IReadOnlyList<Prospect> prospects, CancellationToken ct)
    {
        var (ids, keys) = (prospects.Select(p => (int?)p.Id).ToList(), prospects.Select(p => p.Key).Where(key => key != null).ToList());
        var (domains, names) = (prospects.Select(p => p.Domain).Where(domain => domain != null).ToList(), prospects.Select(p => p.NameKey).Where(name => name != null).ToList());
        var emails = prospects.SelectMany(p => p.Contacts).Select(c => c.EmailKey).Where(email => email != null).ToList();
        await db.ProspectImportRows.Where(row => ids.Contains(row.ProspectId) || keys.Contains(row.Key) || domains.Contains(row.Domain) || names.Contains(row.NameKey) || emails.Contains(row.EmailKey)).ExecuteDeleteAsync(ct);
    }
}
