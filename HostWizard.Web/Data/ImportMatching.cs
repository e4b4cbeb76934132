using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Data;

/// <summary>What the database knows of the rows of a list, found by the keys it keeps.</summary>
public static class ImportMatching
{
    private const string There = "…";

    /// <summary>The prospects that have a key in common with one of the rows, and the objections that name one of them. Of long texts only whether they are there.</summary>
    public static async Task<KnownBatch> KnownOfAsync(this HostWizardDb db, IReadOnlyList<ProspectImportRow> rows, CancellationToken ct)
    {
        var (domains, names) = (Keys(rows, row => row.Domain), Keys(rows, row => row.NameKey));
        var (emails, phones) = (Keys(rows, row => row.EmailKey), Keys(rows, row => row.PhoneKey));
        var stated = rows.Select(row => row.StatedId()).OfType<int>().Distinct().ToList();
        // By each index in turn, and each list as one parameter.
        var ids = new HashSet<int>();
        if (domains.Count > 0) ids.UnionWith(await db.Prospects.Where(p => EF.Parameter(domains).Contains(p.Domain!)).Select(p => p.Id).ToListAsync(ct));
        if (names.Count > 0) ids.UnionWith(await db.Prospects.Where(p => EF.Parameter(names).Contains(p.NameKey!)).Select(p => p.Id).ToListAsync(ct));
        if (emails.Count > 0) ids.UnionWith(await db.Set<ProspectContact>().Where(c => EF.Parameter(emails).Contains(c.EmailKey!)).Select(c => c.ProspectId).ToListAsync(ct));
        if (phones.Count > 0) ids.UnionWith(await db.Set<ProspectContact>().Where(c => EF.Parameter(phones).Contains(c.PhoneKey!)).Select(c => c.ProspectId).ToListAsync(ct));
        ids.UnionWith(stated);
        var objecting = domains.SelectMany(Objection.KeysOfDomain).Concat(emails.SelectMany(Objection.DomainKeysOfEmail)).Concat(emails).Distinct().ToList();
        var objections = objecting.Count == 0 ? [] : await db.Objections.Where(o => EF.Parameter(objecting).Contains(o.Key)).Select(o => new { o.Kind, o.Key }).ToListAsync(ct);
        return new(ids.Count == 0 ? new Dictionary<int, KnownBusiness>() : await db.KnownAsync([.. ids], whole: false, ct), objections.Select(o => (o.Kind, o.Key)).ToHashSet());
    }

    /// <summary>Prospects as an import knows them, by number.</summary>
    /// <param name="db">The database.</param>
    /// <param name="ids">Which ones.</param>
    /// <param name="whole">With their long texts, to be written again.</param>
    /// <param name="ct">Stops waiting.</param>
    public static async Task<IReadOnlyDictionary<int, KnownBusiness>> KnownAsync(this HostWizardDb db, List<int> ids, bool whole, CancellationToken ct)
    {
        var found = await db.Prospects.AsNoTracking().IgnoreAutoIncludes().Where(p => EF.Parameter(ids).Contains(p.Id)).Select(p => new
        {
            p.Id, p.BusinessName, p.Town, p.Domain, p.PostalCode, p.Language, Website = whole || p.Website == null ? p.Website : There, Trade = whole || p.Trade == null ? p.Trade : There,
            Street = whole || p.Street == null ? p.Street : There, Source = whole || p.Source == null ? p.Source : There, Notes = whole || p.Notes == null ? p.Notes : There,
        }).ToListAsync(ct);
        var people = (await db.Set<ProspectContact>().AsNoTracking().Where(c => EF.Parameter(ids).Contains(c.ProspectId)).OrderBy(c => c.Position).ThenBy(c => c.Id)
            .Select(c => new { c.ProspectId, c.Id, c.Name, c.Role, c.Email, c.EmailKey, c.Phone, c.PhoneKey }).ToListAsync(ct)).ToLookup(c => c.ProspectId);
        return found.ToDictionary(p => p.Id, p => new KnownBusiness
        {
            Target = p.Id, Name = p.BusinessName, Town = p.Town, Domain = p.Domain, PostalCode = p.PostalCode, Language = p.Language, Website = p.Website, Trade = p.Trade, Street = p.Street, Source = p.Source, Notes = p.Notes,
            People = [.. people[p.Id].Select(c => new KnownPerson { Id = c.Id, Name = c.Name, Role = c.Role, Email = c.Email, EmailKey = c.EmailKey, Phone = c.Phone, PhoneKey = c.PhoneKey })],
        });
    }

    private static List<string> Keys(IReadOnlyList<ProspectImportRow> rows, Func<ProspectImportRow, string?> key) => [.. rows.Where(row => row.IsReadable()).Select(key).OfType<string>().Distinct()];
}
