using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace HostWizard.Web.Data;

/// <summary>Lets <c>dotnet ef</c> write SQLite migrations without starting the host.</summary>
public sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteHostWizardDb>
{
    public SqliteHostWizardDb CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<SqliteHostWizardDb>().UseSqlite("Data Source=:memory:").Options);
}

/// <summary>Lets <c>dotnet ef</c> write PostgreSQL migrations without starting the host.</summary>
public sealed class PostgreSqlDesignTime : IDesignTimeDbContextFactory<PostgreSqlHostWizardDb>
{
    public PostgreSqlHostWizardDb CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<PostgreSqlHostWizardDb>().UseNpgsql("Host=design").Options);
}
