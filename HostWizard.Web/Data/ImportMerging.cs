using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Data;

/// <summary>What rows add to prospects that are there, put together row by row and written set by set.</summary>
public static class ImportMerging
{
    private const int AtATime = 500;

    /// <summary>Merges all rows that add something, some prospects at a time.</summary>
    /// <param name="db">The database, in a transaction.</param>
    /// <param name="order">The import.</param>
    /// <param name="done">Told the number of rows merged.</param>
    /// <param name="ct">Stops between two sets.</param>
    public static async Task MergeAsync(this HostWizardDb db, ImportOrder order, Action<int> done, CancellationToken ct)
    {
        var after = 0;
        while (true)
        {
            ct.ThrowIfCancellationRequested();
            var last = after;
            var ids = await Updates(db, order.Id).Where(row => row.ProspectId > last).Select(row => row.ProspectId!.Value).Distinct().OrderBy(id => id).Take(AtATime).ToListAsync(ct);
            if (ids.Count == 0) return;
            var known = await db.KnownAsync(ids, whole: true, ct);
            var to = ids[^1];
            var rows = await Updates(db, order.Id).Where(row => row.ProspectId > last && row.ProspectId <= to).OrderBy(row => row.Number).ToListAsync(ct);
            foreach (var row in rows)
                if (known.TryGetValue(row.ProspectId!.Value, out var business)) business.Take(row);
            var number = 0;
            foreach (var some in known.Values.SelectMany(business => Staged(order.Id, business, () => --number)).Chunk(ImportStaging.AtATime)) await db.StageAsync(some, ct);
            await db.ApplyMergedAsync(order, ct);
            done(rows.Count);
            after = to;
        }
    }

    private static IQueryable<ProspectImportRow> Updates(HostWizardDb db, int importId) => db.ProspectImportRows.AsNoTracking().Where(row => row.ImportId == importId && row.Verdict == ImportVerdict.Updates && row.Number > 0);

    // One row with the business as it is now, and one for each person who is new or better known; those have no name of a business.
    private static IEnumerable<ProspectImportRow> Staged(int importId, KnownBusiness business, Func<int> number)
    {
        yield return new()
        {
            ImportId = importId, Number = number(), ProspectId = business.Target, Verdict = ImportVerdict.Updates, BusinessName = business.Name, Trade = business.Trade, Website = business.Website, Domain = business.Domain, Street = business.Street,
            PostalCode = business.PostalCode, Town = business.Town, NameKey = business.NameKey, Language = business.Language, Source = business.Source, Notes = business.Notes,
            SearchText = Prospect.SearchTextOf(business.Name, business.Website, business.Domain, business.Town, business.Trade, business.People.SelectMany(person => new[] { person.Name, person.Email, person.Phone })),
        };
        foreach (var person in business.People.Where(person => person.IsChanged))
            yield return new()
            {
                ImportId = importId, Number = number(), ProspectId = business.Target, Verdict = ImportVerdict.Updates, Key = person.Id == 0 ? null : person.Id.ToString(System.Globalization.CultureInfo.InvariantCulture),
                ContactName = person.Name, ContactRole = person.Role, Email = person.Email, EmailKey = person.EmailKey, Phone = person.Phone, PhoneKey = person.PhoneKey,
            };
    }
}
