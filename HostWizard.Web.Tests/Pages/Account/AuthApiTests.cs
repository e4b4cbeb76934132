using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Tests.Pages.Account;

/// <summary>Tokens for programs: who gets one, and for how long it is good.</summary>
public abstract class AuthApiTests(App app) : AppTests(app)
{
    private const string Secret = "Other-Secret-99";

    [SkippableFact]
    public async Task Signing_in_gives_tokens_that_are_good_for_an_hour()
    {
        var answer = (await Login(App.AdminEmail, App.AdminPassword)).Is(200);

        Assert.Equal(["access_token", "token_type", "expires_in", "refresh_token"], answer.Fields());
        Assert.Equal("Bearer", answer.Text("token_type"));
        Assert.True(answer.Number("expires_in") >= 3600);
        Assert.True(answer.Response.Headers.CacheControl?.NoStore);
        (await Login(App.AdminEmail.ToUpperInvariant(), App.AdminPassword)).Is(200);
        (await World.Nobody().Below("/platforms/hosting").Send(HttpMethod.Post, "/api/auth/login", new { email = App.AdminEmail, password = App.AdminPassword })).Is(200);
    }

    [SkippableFact]
    public async Task A_token_ends_and_can_be_renewed()
    {
        var email = await World.FurtherAdmin(Secret);
        var answer = (await Login(email, Secret)).Is(200);
        var (access, refresh) = (new Api(App.Address, answer.Text("access_token")), answer.Text("refresh_token"));

        App.Clock.Advance(TimeSpan.FromMinutes(59));
        (await access.Get("/sites")).Is(200);
        App.Clock.Advance(TimeSpan.FromMinutes(2));
        (await access.Get("/sites")).IsProblem(401);

        var renewed = (await Refresh(refresh)).Is(200);
        Assert.Equal(["access_token", "token_type", "expires_in", "refresh_token"], renewed.Fields());
        (await new Api(App.Address, renewed.Text("access_token")).Get("/sites")).Is(200);

        App.Clock.Advance(TimeSpan.FromDays(15));
        (await Refresh(refresh)).IsProblem(401);
    }

    [SkippableFact]
    public async Task An_access_token_renews_nothing_and_a_refresh_token_opens_nothing()
    {
        var answer = (await Login(App.AdminEmail, App.AdminPassword)).Is(200);

        (await Refresh(answer.Text("access_token"))).IsProblem(401);
        (await new Api(App.Address, answer.Text("refresh_token")).Get("/sites")).IsProblem(401);
        (await Refresh("nonsense")).IsProblem(401);
        (await Refresh(null)).Refuses("refresh_token");
    }

    [SkippableFact]
    public async Task Wrong_credentials_are_401_and_missing_ones_400()
    {
        (await Login(App.AdminEmail, "wrong")).IsProblem(401);
        (await Login(World.Email("nobody"), "wrong")).IsProblem(401);
        (await Login("not an address", "wrong")).IsProblem(401);
        (await World.Nobody().Send(HttpMethod.Post, "/api/auth/login", new { })).Refuses("email", "password");
        (await World.Nobody().Send(HttpMethod.Post, "/api/auth/login", new { email = 5, password = "x" })).Refuses("email");
        (await Login(App.AdminEmail, App.AdminPassword)).Is(200);
    }

    [SkippableFact]
    public async Task After_five_failures_a_name_rests_whether_somebody_has_it_or_not()
    {
        foreach (var email in (string[])[await World.FurtherAdmin(Secret), World.Email("nobody")])
        {
            for (var count = 0; count < 5; count++) (await Login(email, "wrong")).IsProblem(401);

            var resting = (await Login(email, "wrong")).IsProblem(429);
            Assert.NotNull(resting.Response.Headers.RetryAfter);
            (await Login(email.ToUpperInvariant(), Secret)).IsProblem(429);
        }
        (await Login(App.AdminEmail, App.AdminPassword)).Is(200);
    }

    [SkippableFact]
    public async Task The_rest_ends_after_a_quarter_of_an_hour()
    {
        foreach (var email in (string[])[await World.FurtherAdmin(Secret), World.Email("nobody")])
        {
            for (var count = 0; count < 5; count++) await Login(email, "wrong");
            (await Login(email, "wrong")).IsProblem(429);

            App.Clock.Advance(TimeSpan.FromMinutes(16));

            (await Login(email, "wrong")).IsProblem(401);
        }
    }

    [SkippableFact]
    public async Task Only_failures_count()
    {
        var email = await World.FurtherAdmin(Secret);
        for (var count = 0; count < 12; count++) (await Login(email, Secret)).Is(200);
        for (var count = 0; count < 4; count++) (await Login(email, "wrong")).IsProblem(401);
        (await Login(email, Secret)).Is(200);
        for (var count = 0; count < 4; count++) (await Login(email, "wrong")).IsProblem(401);
    }

    [SkippableFact]
    public async Task Wrong_tries_at_once_are_all_counted()
    {
        var email = await World.FurtherAdmin(Secret);

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Login(email, "wrong")));

        (await Login(email, Secret)).IsProblem(429);
    }

    [SkippableFact]
    public async Task A_temporary_password_gets_no_token()
    {
        var api = await World.Admin();
        var id = await World.Site(api, "proposal_sent");
        var made = (await api.Post($"/sites/{id}/accept")).Is(200);

        var answer = (await Login(made.Text("owner_credentials.email")!, made.Text("owner_credentials.temporary_password")!)).IsProblem(403);

        Assert.Equal("password_change_required", answer.Text("code"));
        Assert.False(answer.Has("access_token"));
    }

    [SkippableFact]
    public async Task A_deactivated_admin_is_out_at_once()
    {
        var email = await World.FurtherAdmin(Secret);
        var answer = (await Login(email, Secret)).Is(200);
        var api = new Api(App.Address, answer.Text("access_token"));
        (await api.Get("/sites")).Is(200);

        await App.Db(db => db.Users.Where(a => a.Email == email).ExecuteUpdateAsync(set => set.SetProperty(a => a.DeactivatedAt, App.Now)));

        (await api.Get("/sites")).IsProblem(401);
        (await Refresh(answer.Text("refresh_token"))).IsProblem(401);
        (await Login(email, Secret)).IsProblem(401);
    }

    [SkippableFact]
    public async Task An_owner_gets_a_token_and_then_403()
    {
        var (email, _, _) = await World.Owner(await World.Admin(), Secret);
        (await (await World.ApiOf(email, Secret)).Get("/stats/dashboard")).IsProblem(403);
    }

    private Task<Answer> Login(string email, string password) => World.Nobody().Send(HttpMethod.Post, "/api/auth/login", new { email, password });

    private Task<Answer> Refresh(string? token) => World.Nobody().Send(HttpMethod.Post, "/api/auth/refresh", new { refresh_token = token });
}

[Collection(OnSqlite.Name)]
public sealed class AuthApiOnSqlite(SqliteApp app) : AuthApiTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class AuthApiOnPostgreSql(PostgreSqlApp app) : AuthApiTests(app);
