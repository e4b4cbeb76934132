using LinqToDB.EntityFrameworkCore;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Data;

/// <summary>Chooses the provider and says how to connect.</summary>
public static class DatabaseSetup
{
    public static IServiceCollection AddDatabase(this IServiceCollection services, IConfiguration configuration)
    {
        LinqToDBForEFTools.Initialize();
        services.AddSingleton<CommitSignal>().AddSingleton<SqliteConnectionSetup>();
        var connection = configuration.GetConnectionString("HostWizard")!;
        return configuration["Database:Provider"] == "PostgreSql"
            ? services.AddDbContext<HostWizardDb, PostgreSqlHostWizardDb>((provider, options) => options
                .UseNpgsql(connection)
                .AddInterceptors(provider.GetRequiredService<CommitSignal>()))
            : services.AddDbContext<HostWizardDb, SqliteHostWizardDb>((provider, options) => options
                .UseSqlite(WithForeignKeys(connection))
                .AddInterceptors(provider.GetRequiredService<SqliteConnectionSetup>(), provider.GetRequiredService<CommitSignal>()));
    }

    private static string WithForeignKeys(string connection)
        => new SqliteConnectionStringBuilder(connection) { ForeignKeys = true }.ToString();
}
