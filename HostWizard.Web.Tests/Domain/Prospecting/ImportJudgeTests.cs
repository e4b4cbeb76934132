using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;

namespace HostWizard.Web.Tests.Domain.Prospecting;

/// <summary>The judge, who remembers keys, says what somebody says who looks through everything for each row and writes it down at once.</summary>
public sealed class ImportJudgeTests
{
    private static readonly ImportField[] Fields = [ImportField.BusinessName, ImportField.Website, ImportField.Town, ImportField.Trade, ImportField.ContactName, ImportField.Email, ImportField.Phone, ImportField.Notes];
    private static readonly ImportMapping Mapping = new(',', false, [.. Fields.Select(field => (ImportField?)field)]);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void Its_verdict_is_the_naive_one(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 40; round++)
        {
            var database = Enumerable.Range(0, random.Next(6)).Select(_ => Cells(random)).Where(cells => cells[0].Length + cells[1].Length > 0).Select((cells, i) => (Id: i + 1, Prospect: Made(cells))).ToList();
            var (naive, judge) = (database.Select(known => (known.Id, Prospect: Made(known.Prospect.Details))).ToList(), new ImportJudge());
            var before = database.ToDictionary(known => known.Id, known => known.Prospect);
            KnownBatch known = new(new Dictionary<int, KnownBusiness>(), new HashSet<(ObjectionKind, string)>());
            for (var number = 1; number <= 30; number++)
            {
                // The database is asked anew from time to time, and nothing is written there meanwhile.
                if (number == 1 || random.Next(4) == 0) known = new(before.ToDictionary(p => p.Key, p => Known(p.Key, p.Value)), new HashSet<(ObjectionKind, string)>());
                var cells = Cells(random);
                var row = ImportReading.Read(1, number, cells, Mapping);
                judge.Judge(row, known);
                var expected = Naive(number, cells, naive);
                Assert.True(expected == (row.Verdict, row.Verdict is ImportVerdict.Updates or ImportVerdict.Duplicate ? row.ProspectId : null), $"seed {seed}, round {round}, row {number} ({string.Join('|', cells)}): {expected} expected, {row.Verdict} {row.ProspectId} said: {row.Reason}");
            }
        }
    }

    private static (ImportVerdict Verdict, int? Target) Naive(int number, string[] cells, List<(int Id, Prospect Prospect)> all)
    {
        if (cells[0].Length + cells[1].Length == 0) return (ImportVerdict.Refused, null);
        var made = Made(cells);
        var person = made.FirstContact;
        var same = all.Where(p => (made.Domain != null && p.Prospect.Domain == made.Domain) || (made.NameKey != null && p.Prospect.NameKey == made.NameKey)
            || p.Prospect.Contacts.Any(c => (person?.EmailKey != null && c.EmailKey == person.EmailKey) || (person?.PhoneKey != null && c.PhoneKey == person.PhoneKey))).ToList();
        if (same.Count > 1) return (ImportVerdict.Refused, null);
        if (same.Count == 0)
        {
            all.Add((-number, made));
            return (ImportVerdict.New, null);
        }
        var (before, after) = (same[0].Prospect.Details, Merged(same[0].Prospect, made));
        if (after is null) return (ImportVerdict.Refused, null);
        if (Told(before) == Told(after)) return (ImportVerdict.Duplicate, same[0].Id);
        same[0].Prospect.Edit(after, Actor.System, DateTime.UnixEpoch);
        return (ImportVerdict.Updates, same[0].Id);
    }

    private static ProspectDetails? Merged(Prospect known, Prospect row)
    {
        var (k, r, people) = (known.Details, row.Details, known.Details.Contacts.ToList());
        foreach (var person in r.Contacts)
        {
            var at = people.FindIndex(p => !Clash(p.Name, person.Name) && !Clash(p.Email, person.Email) && !Clash(ProspectKeys.Phone(p.Phone), ProspectKeys.Phone(person.Phone)) && Filled(p, person) == p);
            if (at < 0) at = people.FindIndex(p => p.Email is not null && person.Email is not null && !Clash(p.Email, person.Email));
            if (at < 0) at = people.FindIndex(p => IsSame(p, person));
            if (at >= 0) people[at] = Filled(people[at], person);
            else if (people.Count == 10) return null;
            else people.Add(person);
        }
        var elsewhere = k.Town is not null && r.Town is not null && FoldedText.Fold(k.Town) != FoldedText.Fold(r.Town);
        return k with
        {
            BusinessName = known.Domain is not null && k.BusinessName == known.Domain && r.BusinessName != row.Domain ? r.BusinessName : k.BusinessName, Website = k.Website ?? r.Website, Town = elsewhere ? k.Town : k.Town ?? r.Town,
            Trade = k.Trade ?? r.Trade, Notes = k.Notes ?? r.Notes, Contacts = people,
        };
    }

    private static ContactDetails Filled(ContactDetails p, ContactDetails r) => new(p.Name ?? r.Name, p.Role ?? r.Role, p.Email ?? r.Email, p.Phone ?? r.Phone);

    private static bool Clash(string? one, string? other) => one is not null && other is not null && !string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static bool IsSame(ContactDetails p, ContactDetails r)
    {
        if (p.Email is not null && r.Email is not null) return !Clash(p.Email, r.Email);
        if (Clash(p.Name, r.Name)) return false;
        if (p.Phone is not null && r.Phone is not null) return ProspectKeys.Phone(p.Phone) == ProspectKeys.Phone(r.Phone);
        return p.Name is not null && r.Name is not null;
    }

    private static string Told(ProspectDetails d) => $"{d with { Contacts = [] }}{string.Join(';', d.Contacts)}";

    private static Prospect Made(string[] cells) => Made(new ProspectDetails
    {
        BusinessName = cells[0].Length > 0 ? cells[0] : ProspectKeys.Domain(cells[1]), Website = cells[1], Town = cells[2], Trade = cells[3], Contacts = [new(cells[4], null, cells[5], cells[6])], Notes = cells[7],
    });

    private static Prospect Made(ProspectDetails details) => new(details, Actor.System, DateTime.UnixEpoch);

    private static KnownBusiness Known(int id, Prospect p) => new()
    {
        Target = id, Name = p.BusinessName, Town = p.Town, Domain = p.Domain, Website = p.Website, Trade = p.Trade, Notes = p.Notes,
        People = [.. p.Contacts.OrderBy(c => c.Position).Select(c => new KnownPerson { Id = 1, Name = c.Name, Role = c.Role, Email = c.Email, EmailKey = c.EmailKey, Phone = c.Phone, PhoneKey = c.PhoneKey })],
    };

    private static string[] Cells(Random random) =>
    [
        One(random, "", "Bakery", "BAKERY", "Garage", "Salon"), One(random, "", "", "a.lu", "www.a.lu", "b.lu", "c.lu", "d.lu"), One(random, "", "", "Wiltz", "wiltz", "Esch"), One(random, "", "Food"),
        One(random, "", "", "Marie", "marie", "Paul"), One(random, "", "", "m@a.lu", "M@A.lu", "p@b.lu", "x@c.lu"), One(random, "", "", "621 123 456", "+352 621 123 456", "50 11 22 33"), One(random, "", "", "Call"),
    ];

    private static string One(Random random, params string[] choices) => choices[random.Next(choices.Length)];
}
