using HostWizard.Web.Data;
using HostWizard.Web.Jobs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace HostWizard.Web.Tests.Support;

/// <summary>A running HostWizard on a database of its own, thrown away afterwards.</summary>
public abstract class App : IAsyncLifetime
{
    public const string AdminEmail = "admin@orion.lu";
    public const string AdminPassword = "Secret-Password-1";

    private readonly TempFolder folder = new();
    private TestHost? host;

    /// <summary>When every test world begins: a winter morning in Luxembourg.</summary>
    public static readonly DateTimeOffset Beginning = new(2027, 1, 11, 8, 0, 0, TimeSpan.Zero);

    /// <summary>The clock the application reads. It moves only when a test moves it.</summary>
    public FakeTimeProvider Clock { get; } = new(Beginning);

    public DateTime Now => Clock.GetUtcNow().UtcDateTime;

    /// <summary>Why this application cannot run here; null when it can.</summary>
    public virtual string? Missing => null;

    public Uri Address { get; private set; } = null!;

    /// <summary>The application's own services, to look behind its doors.</summary>
    public IServiceProvider Services => host!.Services;

    public string DataDirectory => Path.Combine(folder.Path, "data");

    /// <summary>Provider and connection string of a fresh database.</summary>
    protected abstract (string Provider, string Connection) FreshDatabase(string folder);

    /// <summary>Configuration beyond the usual.</summary>
    protected virtual IEnumerable<KeyValuePair<string, string>> MoreSettings => [];

    public async Task InitializeAsync()
    {
        if (Missing is not null) return;
        var (provider, connection) = FreshDatabase(folder.Path);
        var settings = new Dictionary<string, string>
        {
            ["Database:Provider"] = provider,
            ["ConnectionStrings:HostWizard"] = connection,
            ["HostWizard:DataDirectory"] = DataDirectory,
            ["HostWizard:AdminEmail"] = AdminEmail,
            ["HostWizard:AdminPassword"] = AdminPassword,
        };
        foreach (var (key, value) in MoreSettings) settings[key] = value;
        host = new TestHost(settings, Clock);
        // A start that waits for ever is a failure like another.
        await Task.Run(host.StartServer).WaitAsync(TimeSpan.FromSeconds(90));
        Address = host.ClientOptions.BaseAddress;
        if (Address.Port == 0) throw new InvalidOperationException("The application did not start; its reason is on standard error.");
    }

    public async Task DisposeAsync()
    {
        if (host is not null) await host.DisposeAsync();
        folder.Dispose();
    }

    /// <summary>Looks into the database, or puts something there that no door offers.</summary>
    public async Task<T> Db<T>(Func<HostWizardDb, Task<T>> look)
    {
        await using var scope = Services.CreateAsyncScope();
        return await look(scope.ServiceProvider.GetRequiredService<HostWizardDb>());
    }

    /// <summary>Does something in one transaction, as every writer here does.</summary>
    public async Task<T> Write<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<HostWizardDb>().InTransaction(() => work(scope.ServiceProvider), CancellationToken.None);
    }

    /// <summary>Sends the mails that are due, as the job does.</summary>
    /// <returns>When the next one is due.</returns>
    public async Task<DateTime?> SendMails(CancellationToken stopping = default)
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SendMail.Handler>().Handle(stopping);
    }

    /// <summary>Makes the sizes of the pictures that wait for them, as the job does.</summary>
    public Task ResizePictures() => Use<ResizeMedia.Handler>(handler => handler.Handle(CancellationToken.None));

    /// <summary>Uses one of the application's services in a scope of its own.</summary>
    public async Task Use<TService>(Func<TService, Task> use) where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        await use(scope.ServiceProvider.GetRequiredService<TService>());
    }
}

/// <summary>HostWizard on a SQLite file.</summary>
public class SqliteApp : App
{
    protected override (string Provider, string Connection) FreshDatabase(string folder) => ("Sqlite", $"Data Source={Path.Combine(folder, "hostwizard.db")};Pooling=False");
}

/// <summary>HostWizard on a database of the run's throw-away PostgreSQL cluster.</summary>
public class PostgreSqlApp : App
{
    public override string? Missing => PostgreSqlCluster.Missing;

    protected override (string Provider, string Connection) FreshDatabase(string folder) => ("PostgreSql", PostgreSqlCluster.FreshConnection());
}

/// <summary>The tests that share one application on SQLite.</summary>
[CollectionDefinition(Name)]
public sealed class OnSqlite : ICollectionFixture<SqliteApp>
{
    public const string Name = "on SQLite";
}

/// <summary>The tests that share one application on PostgreSQL.</summary>
[CollectionDefinition(Name)]
public sealed class OnPostgreSql : ICollectionFixture<PostgreSqlApp>
{
    public const string Name = "on PostgreSQL";
}
