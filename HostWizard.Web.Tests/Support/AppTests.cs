namespace HostWizard.Web.Tests.Support;

/// <summary>Tests that act through the doors of a running application; each runs once per database.</summary>
public abstract class AppTests
{
    protected AppTests(App app)
    {
        var required = Environment.GetEnvironmentVariable(PostgreSqlCluster.RequiredVariable) == "1";
        if (app.Missing is not null && required) throw new InvalidOperationException($"{PostgreSqlCluster.RequiredVariable} is 1, but: {app.Missing}");
        Skip.If(app.Missing is not null, app.Missing);
        App = app;
        World = new World(app);
    }

    protected App App { get; }

    protected World World { get; }
}
