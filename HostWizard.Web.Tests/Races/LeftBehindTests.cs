using HostWizard.Web.Data;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace HostWizard.Web.Tests.Races;

/// <summary>The lock that EF Core leaves in SQLite when its process is killed while migrating, put there by hand.</summary>
public sealed class LeftBehindTests(LeftBehindTests.HalfMigrated app) : AppTests(app), IClassFixture<LeftBehindTests.HalfMigrated>
{
    [Fact]
    public async Task A_lock_left_behind_does_not_block_the_next_start()
    {
        Assert.Equal("draft", (await (await World.Admin()).Post("/sites", new { business_name = World.Name() })).Is(201).Text("status"));
        Assert.Empty(await App.Db(db => db.Database.GetPendingMigrationsAsync()));
    }

    public sealed class HalfMigrated : SqliteApp
    {
        protected override (string Provider, string Connection) FreshDatabase(string folder)
        {
            var database = base.FreshDatabase(folder);
            using var db = new SqliteHostWizardDb(new DbContextOptionsBuilder<SqliteHostWizardDb>().UseSqlite(database.Connection).Options);
            db.GetService<IMigrator>().Migrate(db.Database.GetMigrations().First());
            db.Database.ExecuteSqlRaw("INSERT INTO \"__EFMigrationsLock\" (\"Id\", \"Timestamp\") VALUES (1, '2026-11-23 08:00:00+00:00')");
            return database;
        }
    }
}
