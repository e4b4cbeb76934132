namespace HostWizard.Web.Domain.Prospecting;

/// <summary>What the database knows of some rows: the prospects that share a key with one of them, and who objects.</summary>
/// <param name="Prospects">The prospects by number.</param>
/// <param name="Objections">Objections by kind and key.</param>
public sealed record KnownBatch(IReadOnlyDictionary<int, KnownBusiness> Prospects, IReadOnlySet<(ObjectionKind Kind, string Key)> Objections)
{
    private readonly ILookup<string, int> byDomain = Prospects.Values.Where(p => p.Domain is not null).ToLookup(p => p.Domain!, p => p.Target, StringComparer.Ordinal);
    private readonly ILookup<string, int> byName = Prospects.Values.Where(p => p.NameKey is not null).ToLookup(p => p.NameKey!, p => p.Target, StringComparer.Ordinal);
    private readonly ILookup<string, int> byEmail = By(Prospects, person => person.EmailKey);
    private readonly ILookup<string, int> byPhone = By(Prospects, person => person.PhoneKey);

    /// <summary>The prospects that have one of a row's keys, with the word for it.</summary>
    public IEnumerable<(int Target, string By)> Matches(ProspectImportRow row)
    {
        foreach (var id in row.Domain is null ? [] : byDomain[row.Domain]) yield return (id, ImportJudge.Website);
        foreach (var id in row.EmailKey is null ? [] : byEmail[row.EmailKey]) yield return (id, ImportJudge.Email);
        foreach (var id in row.PhoneKey is null ? [] : byPhone[row.PhoneKey]) yield return (id, ImportJudge.Phone);
        foreach (var id in row.NameKey is null ? [] : byName[row.NameKey]) yield return (id, ImportJudge.NameAndTown);
    }

    private static ILookup<string, int> By(IReadOnlyDictionary<int, KnownBusiness> prospects, Func<KnownPerson, string?> key)
        => prospects.Values.SelectMany(p => p.People.Select(key).OfType<string>().Distinct().Select(found => (found, p.Target))).ToLookup(pair => pair.found, pair => pair.Target, StringComparer.Ordinal);
}
