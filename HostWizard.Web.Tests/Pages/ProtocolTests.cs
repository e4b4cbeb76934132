using System.Text;
using HostWizard.Web.Tests.Support;

namespace HostWizard.Web.Tests.Pages;

/// <summary>What every route of the JSON door has in common. One database is enough: none is asked.</summary>
[Collection(OnSqlite.Name)]
public sealed class ProtocolTests(SqliteApp app) : AppTests(app)
{
    public static TheoryData<string, string> Routes => new()
    {
        { "GET", "/sites" }, { "POST", "/sites" }, { "POST", "/sites/from-prospect/1" }, { "GET", "/sites/1" }, { "PUT", "/sites/1" }, { "DELETE", "/sites/1" },
        { "POST", "/sites/1/mark-poc-ready" }, { "POST", "/sites/1/send-proposal" }, { "POST", "/sites/1/accept" }, { "POST", "/sites/1/go-live" },
        { "POST", "/sites/1/suspend" }, { "POST", "/sites/1/reactivate" }, { "POST", "/sites/1/cancel" },
        { "GET", "/sites/1/services" }, { "POST", "/sites/1/services" }, { "PUT", "/sites/1/services/1" }, { "DELETE", "/sites/1/services/1" },
        { "GET", "/merchants" }, { "GET", "/merchants/1" }, { "GET", "/stats/dashboard" },
    };

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task No_token_a_bad_token_and_a_cookie_alone_are_401(string method, string path)
    {
        var admin = await World.AdminAtPages();
        var cookies = admin.Cookies.GetCookieHeader(App.Address);
        Assert.NotEmpty(cookies);
        foreach (var headers in new (string, string)[][] { [], [("Authorization", "Bearer nonsense")], [("Authorization", "Bearer hw_nonsense")], [("Authorization", "Bearer ")], [("Authorization", "Basic YTpi")], [("Cookie", cookies)] })
        {
            var answer = await World.Nobody().Send(new HttpMethod(method), Api.Base + path, method is "POST" or "PUT" ? new { } : null, headers);
            answer.IsProblem(401);
            Assert.Equal("Bearer", answer.Response.Headers.WwwAuthenticate.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task An_owner_is_403(string method, string path)
    {
        var (email, _, _) = await World.Owner(await World.Admin(), "Other-Secret-99");
        var owner = await World.ApiOf(email, "Other-Secret-99");

        (await owner.Send(new HttpMethod(method), Api.Base + path, method is "POST" or "PUT" ? new { } : null)).IsProblem(403);
    }

    [Theory]
    [InlineData("POST", "/sites")]
    [InlineData("PUT", "/sites/{id}")]
    [InlineData("POST", "/sites/{id}/services")]
    public async Task What_is_not_JSON_is_415_and_what_is_malformed_is_400(string method, string path)
    {
        var api = await World.Admin();
        path = path.Replace("{id}", $"{await World.Site(api)}", StringComparison.Ordinal);
        var verb = new HttpMethod(method);

        (await api.Raw(verb, path, "business_name=X", "application/x-www-form-urlencoded")).IsProblem(415);
        (await api.Raw(verb, path, "{}", "text/plain")).IsProblem(415);
        foreach (var body in (string[])["", "{", "{]", "nonsense", "[]", "\"text\"", "5", "null", "{\"business_name\":\"a\",}", "{\"a\":1}{\"b\":2}", "{\"business_name\":\"a\",\"business_name\":\"b\"}", "{'a':1}", "\u0000"])
        {
            var answer = await api.Raw(verb, path, body);
            answer.IsProblem(400);
        }
        byte[] notUtf8 = [.. "{\"business_name\":\"a"u8, 0xff, .. "\",\"name\":\"a"u8, 0xff, .. "\"}"u8];
        (await api.Send(verb, Api.Base + path, new ByteArrayContent(notUtf8) { Headers = { ContentType = new("application/json") } })).IsProblem(400);
        (await api.Send(verb, Api.Base + path, new StringContent("{\"business_name\":\"\\ud800\",\"name\":\"\\ud800\"}", Encoding.UTF8, "application/json"))).IsProblem(400);
    }

    [Fact]
    public async Task A_body_of_more_than_a_megabyte_is_413()
    {
        var api = await World.Admin();
        var body = $$"""{"business_name":"X","internal_notes":"{{new string('x', 1_200_000)}}"}""";
        (await api.Raw(HttpMethod.Post, "/sites", body)).IsProblem(413);
        (await api.Raw(HttpMethod.Put, $"/sites/{await World.Site(api)}", body)).IsProblem(413);
    }

    [Fact]
    public async Task A_deep_body_is_400()
    {
        var body = "{\"business_name\":" + new string('[', 5000) + new string(']', 5000) + "}";
        (await (await World.Admin()).Raw(HttpMethod.Post, "/sites", body)).IsProblem(400);
    }

    [Fact]
    public async Task Another_method_is_405_and_another_address_404()
    {
        var api = await World.Admin();
        (await api.Send(HttpMethod.Patch, Api.Base + "/sites/1", new { })).IsProblem(405);
        (await api.Get("/nothing")).IsProblem(404);
        (await api.Send(HttpMethod.Get, "/api/nothing")).IsProblem(404);
    }

    [Fact]
    public async Task Links_stay_below_the_path_that_was_used()
    {
        var api = await World.Admin();
        var below = api.Below("/platforms/hosting");
        var root = App.Address.ToString().TrimEnd('/');

        var made = (await below.Post("/sites", new { business_name = World.Name() })).Is(201);
        var id = made.Number("id");

        Assert.Equal($"/platforms/hosting/api/admin/hosting/sites/{id}", made.Response.Headers.Location!.OriginalString);
        Assert.StartsWith($"{root}/platforms/hosting/storefront/", made.Text("store.url"), StringComparison.Ordinal);
        Assert.StartsWith($"{root}/platforms/hosting/cms/", made.Text("store.cms_url"), StringComparison.Ordinal);
        Assert.Equal($"{root}/platforms/hosting/hosting/sites/{id}/preview", made.Text("preview_url"));
        Assert.Equal($"{root}/hosting/sites/{id}/preview", (await api.Get($"/sites/{id}")).Text("preview_url"));
    }

    [Fact]
    public async Task Umlauts_and_emoji_come_back_as_they_went()
    {
        var api = await World.Admin();
        const string notes = "Käserei “Müller” <b>&amp;</b> 🥐 'x'; DROP TABLE\r\nПекарня\t\\";
        var id = (await api.Post("/sites", new { business_name = "🥐 Ünïcode", internal_notes = notes })).Is(201).Number("id");
        Assert.Equal(notes, (await api.Get($"/sites/{id}")).Text("internal_notes"));
    }

    [Fact]
    public async Task The_description_names_every_route()
    {
        var description = (await World.Nobody().Send(HttpMethod.Get, "/openapi/v1.json")).Is(200);
        Assert.StartsWith("3.1", description.Text("openapi"), StringComparison.Ordinal);
        var described = description.At("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(verb => (Path: path.Name.TrimEnd('/'), Verb: verb.Name.ToUpperInvariant()))).ToHashSet();
        foreach (var route in Routes)
        {
            var (verb, path) = ((string)((object[])route)[0], (string)((object[])route)[1]);
            Assert.True(described.Any(d => d.Verb == verb && Same(d.Path, Api.Base + path)), $"{verb} {path}");
        }
        Assert.Contains(("/api/auth/login", "POST"), described);
    }

    private static bool Same(string template, string path)
    {
        var (a, b) = (template.Split('/'), path.Split('/'));
        return a.Length == b.Length && a.Zip(b).All(pair => pair.First == pair.Second || (pair.First.StartsWith('{') && pair.Second.All(char.IsAsciiDigit)));
    }
}
