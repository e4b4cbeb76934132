using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Data;

/// <summary>Makes and migrates the database before the first request.</summary>
public static class DatabaseStart
{
    /// <summary>Creates what is missing, applies what is new.</summary>
    /// <exception cref="StartupException">The database cannot be reached, or another process is migrating it.</exception>
    public static async Task MigrateAsync(HostWizardDb db, CancellationToken ct)
    {
        try
        {
            if (db is SqliteHostWizardDb) await MigrateSqliteAsync(db, ct);
            else await db.Database.MigrateAsync(ct);
        }
        catch (Exception problem) when (problem is System.Data.Common.DbException or IOException or UnauthorizedAccessException or InvalidOperationException { InnerException: System.Data.Common.DbException })
        {
            throw new StartupException($"The database cannot be opened: {(problem.InnerException ?? problem).Message} Check ConnectionStrings:HostWizard and Database:Provider.");
        }
    }

    private static async Task MigrateSqliteAsync(HostWizardDb db, CancellationToken ct)
    {
        var file = new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource;
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder) Directory.CreateDirectory(folder);
        await using var turn = await TakeTurnAsync(file + ".migrating", ct);

        if (!(await db.Database.GetPendingMigrationsAsync(ct)).Any()) return;
        // A process killed while migrating leaves EF Core's lock row behind, and the next one would wait for ever.
        // We hold a lock that dies with its process, so whoever wrote that row is gone.
        await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", ct);
        await db.Database.MigrateAsync(ct);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", ct);
    }

    private static async Task<FileStream> TakeTurnAsync(string file, CancellationToken ct)
    {
        var giveUp = DateTime.UtcNow.AddSeconds(30);
        while (true)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (DateTime.UtcNow < giveUp)
            {
                await Task.Delay(100, ct);
            }
            catch (IOException)
            {
                throw new StartupException($"Another process has been migrating this database for 30 seconds. Stop it, or delete {file} if there is none.");
            }
        }
    }
}

/// <summary>The start cannot go on, for a reason that fits one clear line.</summary>
public sealed class StartupException(string message) : Exception(message);
