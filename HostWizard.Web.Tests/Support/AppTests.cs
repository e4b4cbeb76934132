namespace HostWizard.Web.Tests.Support;

/// <summary>Tests that act through the doors of a running application; each runs once per database.</summary>
public abstract class AppTests
{
    protected AppTests(App app)
    {
        if (app is PostgreSqlApp) PostgreSqlCluster.SkipOrFailWhenMissing();
        App = app;
        World = new World(app);
    }

    protected App App { get; }

    protected World World { get; }
}
