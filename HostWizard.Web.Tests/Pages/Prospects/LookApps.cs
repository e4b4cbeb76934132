using HostWizard.Web.Tests.Support;

namespace HostWizard.Web.Tests.Pages.Prospects;

/// <summary>An application whose prospects' websites are all in one street.</summary>
public interface IStreetApp
{
    Street Street { get; }
}

/// <summary>On SQLite.</summary>
public sealed class SqliteStreetApp : SqliteApp, IStreetApp, IDisposable
{
    public Street Street { get; } = new();

    protected override IEnumerable<KeyValuePair<string, string>> MoreSettings => Street.Settings;

    public void Dispose() => Street.Dispose();
}

/// <summary>On PostgreSQL.</summary>
public sealed class PostgreSqlStreetApp : PostgreSqlApp, IStreetApp, IDisposable
{
    public Street Street { get; } = new();

    protected override IEnumerable<KeyValuePair<string, string>> MoreSettings => Street.Settings;

    public void Dispose() => Street.Dispose();
}
