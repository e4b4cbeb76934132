namespace HostWizard.Web.Domain.Prospecting;

/// <summary>
/// Says what becomes of each row of a list, one after the other, each as if all before it were written already. It remembers keys and short notes of what the list itself brings,
/// and asks for what the database knows some rows at a time.
/// </summary>
public sealed class ImportJudge
{
    internal const string Website = "its website";
    internal const string Email = "its e-mail";
    internal const string Phone = "its telephone";
    internal const string NameAndTown = "name and town";

    // What a row's value says beyond that it is there is needed by nobody here.
    private const string Something = "…";

    private readonly Dictionary<int, KnownBusiness> changed = [];
    private readonly Dictionary<string, int> first = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<int>> more = new(StringComparer.Ordinal);

    /// <summary>Judges one row; its verdict, reason and prospect are written into it.</summary>
    /// <param name="row">The next row of the list.</param>
    /// <param name="known">What the database knows of it.</param>
    public void Judge(ProspectImportRow row, KnownBatch known)
    {
        if (!row.IsReadable()) return;
        if (Objection(row, known) is { } objection) Say(row, ImportVerdict.Refused, objection, null);
        else if (Targets(row, known) is var targets && targets.Count > 1) Say(row, ImportVerdict.Refused, Ambiguous(targets, known), null);
        else if (targets.Count == 1) Compare(row, targets[0].Target, targets[0].By, known);
        else
        {
            Say(row, ImportVerdict.New, null, null);
            Remember(KnownBusiness.Of(row), row);
        }
    }

    private void Compare(ProspectImportRow row, int target, string by, KnownBatch known)
    {
        var business = Now(target, known);
        var called = business.Called;
        var taken = business.Take(row);
        if (taken is null) Say(row, ImportVerdict.Refused, $"{called} has {Prospect.MostContacts} people already, known by {by}; there is no room for one more.", target);
        else if (taken.Count == 0) Say(row, ImportVerdict.Duplicate, target < 0 ? $"The same business as {called}, known by {by}." : $"{called} is there already, known by {by}; this row brings nothing new.", target);
        else
        {
            Say(row, ImportVerdict.Updates, $"Adds {Listed(taken)} to {called}, known by {by}.", target);
            Remember(business, row);
        }
    }

    private List<(int Target, string By)> Targets(ProspectImportRow row, KnownBatch known)
    {
        if (Stated(row, known) is { } stated) return [(stated, "its number")];
        var found = known.Matches(row).Concat(Remembered(row)).Where(match => match.By != NameAndTown || Now(match.Target, known).NameKey == row.NameKey);
        return [.. found.GroupBy(match => match.Target).Select(group => group.First()).OrderBy(match => match.Target < 0).ThenBy(match => Math.Abs(match.Target))];
    }

    // A number is believed when the rest agrees: it may come from elsewhere.
    private int? Stated(ProspectImportRow row, KnownBatch known)
        => row.StatedId() is { } id && known.Prospects.ContainsKey(id) && Now(id, known) is var now && (now.Name == row.BusinessName || (now.Domain is not null && now.Domain == row.Domain)) ? id : null;

    private IEnumerable<(int Target, string By)> Remembered(ProspectImportRow row)
        => Find("d", row.Domain).Select(t => (t, Website)).Concat(Find("e", row.EmailKey).Select(t => (t, Email))).Concat(Find("p", row.PhoneKey).Select(t => (t, Phone))).Concat(Find("n", row.NameKey).Select(t => (t, NameAndTown)));

    private KnownBusiness Now(int target, KnownBatch known) => changed.TryGetValue(target, out var business) ? business : known.Prospects[target];

    private void Remember(KnownBusiness business, ProspectImportRow row)
    {
        Shorten(business);
        changed[business.Target] = business;
        if (row.Domain == business.Domain) Add("d", row.Domain, business.Target);
        if (business.People.Exists(person => person.EmailKey == row.EmailKey)) Add("e", row.EmailKey, business.Target);
        if (business.People.Exists(person => person.PhoneKey == row.PhoneKey)) Add("p", row.PhoneKey, business.Target);
        Add("n", business.NameKey, business.Target);
    }

    private static void Shorten(KnownBusiness business)
    {
        if (business.Notes is not null) business.Notes = Something;
        if (business.Trade is not null) business.Trade = Something;
        if (business.Street is not null) business.Street = Something;
        if (business.Source is not null) business.Source = Something;
        if (business.Website is not null) business.Website = Something;
        foreach (var person in business.People) (person.Role, person.Email, person.Phone) = (person.Role is null ? null : Something, person.Email is null ? null : Something, person.Phone is null ? null : Something);
    }

    private void Add(string kind, string? key, int target)
    {
        if (key is null || first.TryAdd(kind + key, target) || first[kind + key] == target) return;
        if (!more.TryGetValue(kind + key, out var others)) more[kind + key] = others = [];
        others.Add(target);
    }

    private IEnumerable<int> Find(string kind, string? key)
        => key is null || !first.TryGetValue(kind + key, out var target) ? [] : more.TryGetValue(kind + key, out var others) ? others.Prepend(target) : [target];

    private string Ambiguous(List<(int Target, string By)> targets, KnownBatch known)
        => $"It matches {(targets.Count == 2 ? "two" : "several")} prospects: {string.Join(" and ", targets.Take(3).Select(match => $"{Now(match.Target, known).Called} by {match.By}"))}. Merge them, or say in the list which one is meant.";

    private static string? Objection(ProspectImportRow row, KnownBatch known)
    {
        if (row.EmailKey is { } email && known.Objections.Contains((ObjectionKind.Email, email))) return "They asked not to be contacted: the e-mail address is on the objection list.";
        IEnumerable<string> domains = [.. row.Domain is { } domain ? Domain.Objection.KeysOfDomain(domain) : [], .. row.EmailKey is { } at ? Domain.Objection.DomainKeysOfEmail(at) : []];
        return domains.Any(key => known.Objections.Contains((ObjectionKind.Domain, key))) ? "They asked not to be contacted: the domain is on the objection list." : null;
    }

    private static string Listed(IReadOnlyList<string> taken) => taken.Count == 1 ? taken[0] : $"{string.Join(", ", taken.SkipLast(1))} and {taken[^1]}";

    private static void Say(ProspectImportRow row, ImportVerdict verdict, string? reason, int? target) => (row.Verdict, row.Reason, row.ProspectId) = (verdict, reason, target);
}
