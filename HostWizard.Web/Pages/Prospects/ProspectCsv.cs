using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using HostWizard.Web.Pages.Shared;
using LinqToDB;
using LinqToDB.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Pages.Prospects;

/// <summary>Prospects as a file that spreadsheets open and an import understands: a line for each person, and one for whom nobody is known.</summary>
[Handler]
public sealed class ProspectCsv(HostWizardDb db, TimeProvider clock)
{
    private const int AtATime = 500;

    /// <summary>What the file is called.</summary>
    public const string FileName = "prospects.csv";

    /// <summary>Writes the file, some prospects at a time; UTF-8 with its mark, so that Excel reads umlauts.</summary>
    public async Task WriteAsync(ProspectFilter filter, Stream to, CancellationToken ct)
    {
        await to.WriteAsync(Encoding.UTF8.GetPreamble(), ct);
        var text = new StringBuilder();
        Csv.Line(text, EnumText<ImportField>.All);
        await foreach (var some in SomeAsync(filter, ct))
        {
            foreach (var (prospect, people) in some)
            {
                if (people.Count == 0) Line(text, prospect, null);
                foreach (var person in people) Line(text, prospect, person);
            }
            await to.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()), ct);
            text.Clear();
        }
        await to.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()), ct);
    }

    private async IAsyncEnumerable<IReadOnlyList<(Prospect Prospect, IReadOnlyList<ProspectContact> People)>> SomeAsync(ProspectFilter filter, [EnumeratorCancellation] CancellationToken ct)
    {
        var narrowed = filter.OfStatus(filter.Narrow(db.Prospects.ToLinqToDB(), Luxembourg.DayOf(clock.GetUtcNow().UtcDateTime))).Where(p => p.AnonymisedAt == null);
        for (var after = 0; ;)
        {
            var last = after;
            var ids = await narrowed.Where(p => p.Id > last).OrderBy(p => p.Id).Select(p => p.Id).Take(AtATime).ToListAsyncLinqToDB(ct);
            if (ids.Count == 0) yield break;
            var prospects = await db.Prospects.AsNoTracking().IgnoreAutoIncludes().Where(p => EF.Parameter(ids).Contains(p.Id)).OrderBy(p => p.Id).ToListAsyncEF(ct);
            var people = (await db.Set<ProspectContact>().AsNoTracking().Where(c => EF.Parameter(ids).Contains(c.ProspectId)).OrderBy(c => c.Position).ToListAsyncEF(ct)).ToLookup(c => c.ProspectId);
            yield return [.. prospects.Select(p => (p, (IReadOnlyList<ProspectContact>)[.. people[p.Id]]))];
            after = ids[^1];
        }
    }

    private static void Line(StringBuilder text, Prospect p, ProspectContact? person) => Csv.Line(text, EnumText<ImportField>.All.Select(field => EnumText<ImportField>.Parse(field) switch
    {
        ImportField.Prospect => p.Id.ToString(CultureInfo.InvariantCulture),
        ImportField.BusinessName => p.BusinessName,
        ImportField.Trade => p.Trade,
        ImportField.Website => p.Website,
        ImportField.Street => p.Street,
        ImportField.PostalCode => p.PostalCode,
        ImportField.Town => p.Town,
        ImportField.Language => p.Language?.Text(),
        ImportField.ContactName => person?.Name,
        ImportField.ContactRole => person?.Role,
        ImportField.Email => person?.Email,
        ImportField.Phone => person?.Phone,
        ImportField.Source => p.Source,
        _ => p.Notes,
    }));
}
