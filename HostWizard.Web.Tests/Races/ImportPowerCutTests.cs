using System.Globalization;
using System.Text;
using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Tests.Races;

/// <summary>The process dies while a list is written: nothing of it is there, and the next start brings it in once.</summary>
public abstract class ImportPowerCutTests
{
    private const int Rows = 8000;

    protected abstract string Provider { get; }

    protected abstract string Connection(string folder);

    protected abstract HostWizardDb Open(string connection);

    [SkippableFact]
    public async Task A_list_that_is_cut_while_it_is_written_comes_in_whole_after_the_next_start()
    {
        using var folder = new TempFolder();
        var (connection, data, csv) = (Connection(folder.Path), Path.Combine(folder.Path, "data"), new StringBuilder());
        for (var i = 0; i < Rows; i++) csv.Append(CultureInfo.InvariantCulture, $"cut-{i}.lu\n");
        using (var process = await OwnProcess.Start(Provider, connection, data).Ready())
        {
            var token = (await new Api(process.Address, null).Send(HttpMethod.Post, "/api/auth/login", new { email = App.AdminEmail, password = App.AdminPassword })).Is(200).Text("access_token");
            (await new Api(process.Address, token).Send(HttpMethod.Post, $"{Imports.Path}/import", new { csv = csv.ToString(), dry_run = false })).Is(202);
            await process.Prints($" of {Rows} rows are written, none for certain");
            process.Kill();
        }

        await using (var db = Open(connection))
        {
            Assert.Equal(ImportStatus.Writing, (await db.ProspectImports.AsNoTracking().SingleAsync()).Status);
            Assert.Equal((0, 0, Rows), (await db.Prospects.CountAsync(), await db.ProspectEvents.CountAsync(), await db.ProspectImportRows.CountAsync()));
        }
        using var again = await OwnProcess.Start(Provider, connection, data).Prints("is done: ");
        await using (var db = Open(connection))
        {
            Assert.Equal((ImportStatus.Done, Rows), await db.ProspectImports.AsNoTracking().Select(i => new ValueTuple<ImportStatus, int>(i.Status, i.NewRows)).SingleAsync());
            Assert.Equal((Rows, Rows), (await db.Prospects.CountAsync(), await db.ProspectEvents.CountAsync(e => e.Kind == ProspectEventKind.Imported)));
        }
    }
}

public sealed class ImportPowerCutsOnSqlite : ImportPowerCutTests
{
    protected override string Provider => "Sqlite";

    protected override string Connection(string folder) => $"Data Source={Path.Combine(folder, "cut.db")};Pooling=False";

    protected override HostWizardDb Open(string connection) => new SqliteHostWizardDb(new DbContextOptionsBuilder<SqliteHostWizardDb>().UseSqlite(connection).Options);
}

public sealed class ImportPowerCutsOnPostgreSql : ImportPowerCutTests
{
    public ImportPowerCutsOnPostgreSql() => PostgreSqlCluster.SkipOrFailWhenMissing();

    protected override string Provider => "PostgreSql";

    protected override string Connection(string folder) => PostgreSqlCluster.FreshConnection();

    protected override HostWizardDb Open(string connection) => new PostgreSqlHostWizardDb(new DbContextOptionsBuilder<PostgreSqlHostWizardDb>().UseNpgsql(connection).Options);
}
