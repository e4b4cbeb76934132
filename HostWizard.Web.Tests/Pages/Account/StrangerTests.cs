using System.Globalization;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.SignIn;
using HostWizard.Web.Tests.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HostWizard.Web.Tests.Pages.Account;

/// <summary>
/// The owner of another client at every door an owner may knock at, with every method and every handler, taken from the running application:
/// a door that is new is knocked at too. Nothing opens, and nothing changes.
/// </summary>
public abstract class StrangerTests(App app) : AppTests(app)
{
    private const string Secret = "Other-Secret-99";

    // Without a name in the address they are about the one who asks.
    private static readonly string[] AboutOneself = ["account", "account/password", "account/return"];

    // Ends the very session that knocks.
    private static readonly string[] NotKnocked = ["POST account/password?handler=SignOutEverywhere"];

    [SkippableFact]
    public async Task Another_clients_anything_is_not_there()
    {
        var (theirs, stranger, token) = await Worlds();
        var before = await Everything();
        var knocks = await Knocks(SignInSetup.SignedInPolicy, theirs);
        Assert.True(knocks.Count > 40, "The doors were not found.");
        Assert.Contains(knocks, knock => knock.Path.Contains("/cms/", StringComparison.Ordinal) && knock.Method == "POST");

        var open = new List<string>();
        foreach (var knock in knocks)
        {
            var answer = await Knock(stranger, token, knock);
            var isAboutOneself = AboutOneself.Contains(knock.Route);
            if (answer.Body.Contains(theirs.Business, StringComparison.Ordinal) || answer.Body.Contains(theirs.Email, StringComparison.Ordinal)) open.Add($"{knock}: tells of them");
            if (isAboutOneself ? answer.Status >= 500 || (knock.NamesSomebody && answer.Status != 404) : answer.Status is not (404 or 405)) open.Add($"{knock}: {answer.Status} {answer.Location}");
            if (answer.Status == 405 && knock.Handler) open.Add($"{knock}: 405 for a handler there is");
        }

        Assert.True(open.Count == 0, string.Join('\n', open));
        Assert.Equal(before, await Everything());
    }

    [SkippableFact]
    public async Task The_admins_doors_are_shut_for_every_owner()
    {
        var (theirs, stranger, token) = await Worlds();
        var before = await Everything();
        var open = new List<string>();
        foreach (var knock in await Knocks(SignInSetup.AdminPolicy, theirs))
            if (await Knock(stranger, token, knock) is { Status: not (403 or 405) } answer) open.Add($"{knock}: {answer.Status} {answer.Location}");
        Assert.True(open.Count == 0, string.Join('\n', open));
        Assert.Equal(before, await Everything());
    }

    private static Task<Support.Page> Knock(Browser stranger, string token, KnockAt knock)
        => knock.Method == "GET" ? stranger.Get(knock.Path) : stranger.Post(knock.Path, [("__RequestVerificationToken", token), .. knock.Fields]);

    private async Task<(Theirs Theirs, Browser Stranger, string Token)> Worlds()
    {
        var api = await World.Admin();
        var email = World.Email("victim");
        var site = await World.Site(api, "proposal_sent", email: email);
        (await World.Visitor().Post($"/hosting/proposals/{await World.ProposalToken(site)}/accept", [("name", "Marie"), ("consent", "yes")])).Is(302);
        (await api.Post($"/sites/{site}/go-live", new { domain = World.Domain() })).Is(200);
        var facts = await App.Db(db => db.Sites.Where(s => s.Id == site).Select(s => new { s.BusinessName, s.StoreId, s.Store.Subdomain, s.Store.MerchantId }).SingleAsync());
        var content = await App.Db(db => Data.WebsiteReading.ShownWebsite(db, facts.StoreId, CancellationToken.None));
        var media = await App.Db(async db =>
        {
            var picture = new StoreMedia(facts.StoreId, new(new string('a', 64), "bread.jpg", MediaFormat.Jpeg, 800, 600, 1000), Actor.System, App.Now);
            db.StoreMedia.Add(picture);
            await db.SaveChangesAsync();
            return picture.Id;
        });
        var account = await World.AccountOf(email);
        var (own, _, _) = await World.Owner(api, Secret);
        var stranger = await World.BrowserOf(own, Secret);
        var token = (await stranger.Get("/account")).Is(200).One("input[name=__RequestVerificationToken]").GetAttribute("value")!;
        return (new(site, facts.BusinessName, facts.Subdomain, email, account.Id, facts.MerchantId, media, content.Pages[0].Id, content.Pages[0].Sections[0].Id), stranger, token);
    }

    // Every route with this policy, every method, every handler, with numbers and names that exist.
    private async Task<List<KnockAt>> Knocks(string policy, Theirs theirs)
    {
        var loader = App.Services.GetRequiredService<PageLoader>();
        var knocks = new List<KnockAt>();
        foreach (var route in App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            if (!route.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(data => data.Policy == policy)) continue;
            var address = route.RoutePattern.RawText!.Trim('/');
            var path = "/" + string.Join('/', route.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => Text(part, address, theirs)))));
            List<(string Method, string? Name, bool IsHandler, IEnumerable<string> Parameters)> ways = [("GET", null, false, []), ("POST", null, false, [])];
            if (route.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
                ways.AddRange((await loader.LoadAsync(page, route.Metadata)).HandlerMethods.Select(handler => (handler.HttpMethod.ToUpperInvariant(), handler.Name, true, handler.Parameters.Select(p => p.Name))));
            foreach (var (method, name, isHandler, parameters) in ways)
            {
                var query = parameters.Where(p => p is not null && !address.Contains($"{{{p}", StringComparison.Ordinal) && p != "ct").Select(p => $"{p}={Value(p, theirs)}").ToList();
                if (name is { Length: > 0 }) query.Insert(0, $"handler={name}");
                var knock = new KnockAt(method, address, path + (query.Count > 0 ? "?" + string.Join('&', query) : ""), isHandler, query.Any(q => q.StartsWith("person=", StringComparison.Ordinal)), [("Form.Title", "Mine now"), ("Form.Email", "no address"), ("revision", "1")]);
                if (!NotKnocked.Contains($"{method} {knock.Path.TrimStart('/')}")) knocks.Add(knock);
            }
        }
        return [.. knocks.DistinctBy(knock => (knock.Method, knock.Path))];
    }

    private static string Text(Microsoft.AspNetCore.Routing.Patterns.RoutePatternPart part, string address, Theirs theirs) => part switch
    {
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternSeparatorPart separator => separator.Content,
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "id" } when address.StartsWith("cms/", StringComparison.Ordinal) && address.Contains("/media/{", StringComparison.Ordinal) => Plain(theirs.Media),
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "id" } when address.Contains("/pages/{", StringComparison.Ordinal) => theirs.Page,
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "id" } when address.Contains("/sections/{", StringComparison.Ordinal) => theirs.Section,
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "id" } when address.StartsWith("admin/merchants/", StringComparison.Ordinal) => Plain(theirs.Merchant),
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart parameter => Value(parameter.Name, theirs),
        _ => throw new NotSupportedException(part.GetType().Name),
    };

    private static string Value(string name, Theirs theirs) => name switch
    {
        "subdomain" => theirs.Subdomain,
        "id" or "site" or "siteId" => Plain(theirs.Site),
        "person" or "owner" => Plain(theirs.Account),
        "media" or "mediaId" => Plain(theirs.Media),
        "merchant" or "merchantId" => Plain(theirs.Merchant),
        "section" => theirs.Section,
        "page" => theirs.Page,
        _ => "1",
    };

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    // All rows of all tables, and all files of the libraries.
    private Task<string> Everything() => App.Db(async db =>
    {
        var lines = new List<string>();
        await db.Database.OpenConnectionAsync();
        foreach (var table in db.Model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>().Distinct().Order(StringComparer.Ordinal))
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var reader = await command.ExecuteReaderAsync();
            var rows = new List<string>();
            while (await reader.ReadAsync())
                rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(field => reader.GetValue(field) is var value && value is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(value, CultureInfo.InvariantCulture))));
            lines.AddRange(rows.Order(StringComparer.Ordinal).Select(row => $"{table}: {row}"));
        }
        if (Directory.Exists(Path.Combine(App.DataDirectory, "media"))) lines.AddRange(Directory.EnumerateFiles(Path.Combine(App.DataDirectory, "media"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
        return string.Join('\n', lines);
    });

    private sealed record Theirs(int Site, string Business, string Subdomain, string Email, int Account, int Merchant, int Media, string Page, string Section);

    private sealed record KnockAt(string Method, string Route, string Path, bool Handler, bool NamesSomebody, (string Name, string Value)[] Fields)
    {
        public override string ToString() => $"{Method} {Path}";
    }
}

[Collection(OnSqlite.Name)]
public sealed class StrangersOnSqlite(SqliteApp app) : StrangerTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class StrangersOnPostgreSql(PostgreSqlApp app) : StrangerTests(app);
