using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Tests.Races;

/// <summary>The process dies in the middle of looking at websites: the next one goes on, and no finished step is taken twice.</summary>
public abstract class LookPowerCutTests
{
    private const int Many = 30;

    protected abstract string Provider { get; }

    protected abstract string Connection(string folder);

    protected abstract HostWizardDb Open(string connection);

    [SkippableFact]
    public async Task Looks_that_are_cut_are_taken_up_where_they_were_left()
    {
        using var street = new Street();
        using var folder = new TempFolder();
        var (connection, data, settings) = (Connection(folder.Path), Path.Combine(folder.Path, "data"), street.Settings.ToDictionary());
        // Each look may begin its way through the pages of its website; then nothing comes any more until the process is gone.
        var (arrived, power, holding) = (new TaskCompletionSource(), new TaskCompletionSource(), 0);
        street.Gate = async context =>
        {
            if (context.Request.Path != "/sitemap.xml" || Interlocked.Increment(ref holding) <= 8) return;
            arrived.TrySetResult();
            await power.Task;
        };
        using (var process = await OwnProcess.Start(Provider, connection, data, settings).Ready())
        {
            var token = (await new Api(process.Address, null).Send(HttpMethod.Post, "/api/auth/login", new { email = App.AdminEmail, password = App.AdminPassword })).Is(200).Text("access_token");
            var api = new Api(process.Address, token);
            for (var number = 0; number < Many; number++)
            {
                var id = (await api.Send(HttpMethod.Post, "/api/admin/prospects", new { business_name = World.Name("Garage"), website = Street.Shop(number) })).Is(201).Number("id");
                (await api.Send(HttpMethod.Post, $"/api/admin/prospects/{id}/enrich")).Is(202);
            }
            await arrived.Task.WaitAsync(TimeSpan.FromSeconds(60));
            process.Kill();
        }
        street.Gate = null;
        power.SetResult();

        List<int> finished;
        await using (var db = Open(connection))
        {
            finished = await db.ProspectSteps.OrderBy(step => step.Id).Select(step => step.Id).ToListAsync();
            Assert.NotEmpty(finished);
            Assert.NotEqual(0, await db.Prospects.CountAsync(p => p.EnrichmentAskedAt != null));
        }
        using var again = await OwnProcess.Start(Provider, connection, data, settings).Ready();
        var (deadline, waiting) = (DateTime.UtcNow.AddSeconds(90), Many);
        while (waiting > 0)
        {
            Assert.True(DateTime.UtcNow < deadline, $"{waiting} still wait.");
            await using var db = Open(connection);
            waiting = await db.Prospects.CountAsync(p => p.EnrichmentAskedAt != null);
        }

        await using (var db = Open(connection))
        {
            Assert.Equal(finished, await db.ProspectSteps.Where(step => finished.Contains(step.Id)).OrderBy(step => step.Id).Select(step => step.Id).ToListAsync());
            Assert.Equal(Many * 5, await db.ProspectSteps.CountAsync());
            Assert.All(await db.Prospects.IgnoreAutoIncludes().Select(p => p.Status).ToListAsync(), status => Assert.True(status is ProspectStatus.Qualified or ProspectStatus.Unqualified, status.ToString()));
        }
        // Head, page, and the beginning of following links; the last may have been cut, the others once more only where they were cut.
        Assert.All(Enumerable.Range(0, Many), number => Assert.InRange(street.Visits(Street.Shop(number)), 3, 4));
    }
}

public sealed class LookPowerCutsOnSqlite : LookPowerCutTests
{
    protected override string Provider => "Sqlite";

    protected override string Connection(string folder) => $"Data Source={Path.Combine(folder, "cut.db")};Pooling=False";

    protected override HostWizardDb Open(string connection) => new SqliteHostWizardDb(new DbContextOptionsBuilder<SqliteHostWizardDb>().UseSqlite(connection).Options);
}

public sealed class LookPowerCutsOnPostgreSql : LookPowerCutTests
{
    public LookPowerCutsOnPostgreSql() => PostgreSqlCluster.SkipOrFailWhenMissing();

    protected override string Provider => "PostgreSql";

    protected override string Connection(string folder) => PostgreSqlCluster.FreshConnection();

    protected override HostWizardDb Open(string connection) => new PostgreSqlHostWizardDb(new DbContextOptionsBuilder<PostgreSqlHostWizardDb>().UseNpgsql(connection).Options);
}
