using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Prospecting;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Tests.Races;

/// <summary>The process dies while it forgets prospects: each is whole or wholly forgotten, and the next start goes on.</summary>
public abstract class RetentionPowerCutTests
{
    private const int Prospects = 600;
    private const string Forgets = "prospects without contact are forgotten";

    protected abstract string Provider { get; }

    protected abstract string Connection(string folder);

    protected abstract HostWizardDb Open(string connection);

    [SkippableFact]
    public async Task Forgetting_that_is_cut_leaves_whole_prospects_and_goes_on_at_the_next_start()
    {
        using var folder = new TempFolder();
        var (connection, data) = (Connection(folder.Path), Path.Combine(folder.Path, "data"));
        await using (var db = Open(connection))
        {
            await db.Database.MigrateAsync();
            await FillAsync(db);
        }

        using (var process = await OwnProcess.Start(Provider, connection, data).Prints(Forgets)) process.Kill();

        int before;
        await using (var db = Open(connection)) Assert.InRange(before = await EachIsWholeAsync(db), 1, Prospects);
        // A quick machine may have done all of it before it died.
        if (before == Prospects) return;
        using (await OwnProcess.Start(Provider, connection, data).Prints(Forgets)) { }
        await using (var db = Open(connection)) Assert.InRange(await EachIsWholeAsync(db), before + 1, Prospects);
    }

    private static Task<bool> FillAsync(HostWizardDb db) => db.InTransaction(async () =>
    {
        var then = DateTime.UtcNow.AddYears(-4);
        var some = Enumerable.Range(0, Prospects).Select(number => new Prospect(new()
        {
            BusinessName = $"Salon {number}", Town = "Wiltz", Website = $"salon-{number}.example", Notes = "Nice", Contacts = [new($"Paul {number}", null, $"paul{number}@example.lu", "+352 27 1")],
        }, new(App.AdminEmail), then)).ToList();
        db.Prospects.AddRange(some);
        await db.SaveChangesAsync();
        db.ProspectPictures.AddRange(some.Select(p => new ProspectPicture(p.Id, ProspectPictureKind.Card, MediaFormat.Png, 1, 1, [1], then)));
        db.ProspectSteps.AddRange(some.Select(p => ProspectStep.Ended(p.Id, 1, StepKind.Dns, "It exists.", null, TimeSpan.Zero, then)));
        return true;
    }, CancellationToken.None);

    private static async Task<int> EachIsWholeAsync(HostWizardDb db)
    {
        var (pictures, steps) = (await db.ProspectPictures.Select(p => p.ProspectId).ToHashSetAsync(), await db.ProspectSteps.Select(s => s.ProspectId).ToHashSetAsync());
        var lines = await db.ProspectEvents.Where(line => line.Kind == ProspectEventKind.Anonymised).Select(line => line.ProspectId).ToListAsync();
        var all = await db.Prospects.AsNoTracking().ToListAsync();
        Assert.Equal(Prospects, all.Count);
        foreach (var p in all)
        {
            var isForgotten = p.AnonymisedAt is not null;
            Assert.Equal((isForgotten, isForgotten, isForgotten, !isForgotten, !isForgotten), (p.BusinessName == Prospect.Forgotten, p.Contacts.Count == 0, lines.Contains(p.Id), pictures.Contains(p.Id), steps.Contains(p.Id)));
        }
        Assert.Equal(lines.Count, lines.Distinct().Count());
        return lines.Count;
    }
}

public sealed class RetentionPowerCutsOnSqlite : RetentionPowerCutTests
{
    protected override string Provider => "Sqlite";

    protected override string Connection(string folder) => $"Data Source={Path.Combine(folder, "cut.db")};Pooling=False";

    protected override HostWizardDb Open(string connection) => new SqliteHostWizardDb(new DbContextOptionsBuilder<SqliteHostWizardDb>().UseSqlite(connection).Options);
}

public sealed class RetentionPowerCutsOnPostgreSql : RetentionPowerCutTests
{
    public RetentionPowerCutsOnPostgreSql() => PostgreSqlCluster.SkipOrFailWhenMissing();

    protected override string Provider => "PostgreSql";

    protected override string Connection(string folder) => PostgreSqlCluster.FreshConnection();

    protected override HostWizardDb Open(string connection) => new PostgreSqlHostWizardDb(new DbContextOptionsBuilder<PostgreSqlHostWizardDb>().UseNpgsql(connection).Options);
}
