using HostWizard.Web.Tests.Support;

namespace HostWizard.Web.Tests.Pages;

public abstract class HealthTests(App app) : AppTests(app)
{
    [SkippableFact]
    public async Task It_lives_and_is_ready()
    {
        foreach (var path in (string[])["/health/live", "/health/ready", "/platforms/hosting/health/ready"]) (await World.Visitor().Get(path)).Is(200);
    }

    [SkippableFact]
    public async Task A_page_that_does_not_exist_is_a_page_in_words()
    {
        var page = (await World.Visitor().Get("/no-such-page")).Is(404);
        Assert.NotEmpty(page.One("h1").TextContent);
        Assert.Equal("text/html", page.Response.Content.Headers.ContentType?.MediaType);
    }
}

[Collection(OnSqlite.Name)]
public sealed class HealthOnSqlite(SqliteApp app) : HealthTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class HealthOnPostgreSql(PostgreSqlApp app) : HealthTests(app);
