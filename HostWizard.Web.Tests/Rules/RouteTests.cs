using HostWizard.Web.Tests.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HostWizard.Web.Tests.Rules;

/// <summary>What the routes say of themselves.</summary>
[Collection(OnSqlite.Name)]
public sealed class RouteTests(SqliteApp app) : AppTests(app)
{
    // Whatever is not here asks who is there.
    private static readonly string[] Public =
    [
        "", "login", "logout", "message/{status:int}", "api/auth/login", "api/auth/refresh", "docs/api", "openapi/{documentName}.json", "health/live", "health/ready",
        "internal/tls-check", "hosting/sites/{id:int}/preview", "hosting/proposals/{token}", "hosting/proposals/{token}.pdf", "hosting/proposals/{token}/accept", "hosting/proposals/{token}/change", "hosting/proposals/{token}/decline",
        "hosting/proposals/{token}/seen", "hosting/sites/{id:int}/preview/seen", "login/forgotten", "login/password/{token}", "storefront/{subdomain}/{**path}",
    ];

    private IEnumerable<RouteEndpoint> Routes
        => App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(endpoint => endpoint.Metadata.All(data => data.GetType().Name != "StaticAssetDescriptor"));

    [Fact]
    public void Every_route_asks_who_is_there_or_is_on_the_short_public_list()
    {
        var open = Routes
            .Where(route => route.Metadata.GetMetadata<IAllowAnonymous>() is not null || route.Metadata.GetMetadata<IAuthorizeData>() is null)
            .Select(Address).Where(address => !Public.Contains(address) && address != "{**path:file}").Distinct();
        Assert.Empty(open);
    }

    [Fact]
    public void Every_route_below_api_admin_is_for_admins_with_a_token()
    {
        var admin = Routes.Where(route => Address(route).StartsWith("api/admin", StringComparison.Ordinal)).ToList();
        Assert.True(admin.Count >= 20);
        Assert.All(admin, route => Assert.Equal(["ApiAdmin"], route.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(data => data.Policy)));
    }

    [Fact]
    public void Every_page_below_admin_is_for_admins()
    {
        var pages = Routes.Where(route => Address(route).StartsWith("admin/", StringComparison.Ordinal)).ToList();
        Assert.True(pages.Count >= 15);
        Assert.All(pages, route => Assert.Contains("Admin", route.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(data => data.Policy)));
    }

    [Fact]
    public void Every_API_route_is_in_the_documentation()
    {
        var documented = Shape(File.ReadAllText(Repository.Root("docs/api.md")));
        var missing = Routes.Select(Address).Where(address => address.StartsWith("api/", StringComparison.Ordinal)).Select(Shape).Distinct().Where(address => !documented.Contains(address, StringComparison.Ordinal));
        Assert.Empty(missing);
    }

    [Fact]
    public async Task A_fingerprinted_asset_is_served_and_every_one_a_page_names_is_there()
    {
        var admin = await World.AdminAtPages();
        var page = (await admin.Get("/admin/hosting")).Is(200);
        var assets = page.Document.QuerySelectorAll("link[href], script[src], img[src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!).Distinct().ToList();
        Assert.Contains(assets, asset => System.Text.RegularExpressions.Regex.IsMatch(asset, @"/css/site\.[a-z0-9]{10}\.css$"));
        foreach (var asset in assets) (await World.Visitor().Get(asset)).Is(200);
    }

    [Fact]
    public async Task Every_change_by_htmx_is_drawn_into_a_posted_form_with_one_token()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var (id, prospect) = (await World.Site(api, "live"), await World.Prospect());
        var service = (await api.Post($"/sites/{id}/services", new { service_type = "ssl", name = "SSL", billing_period = "annual", price_cents = 100, expires_at = App.Now.AddDays(3).ToString("o") })).Is(201).Number("id");
        string[] paths =
        [
            "/admin/hosting", "/admin/hosting/sites", "/admin/hosting/sites?view=board", "/admin/hosting/sites/new", $"/admin/hosting/sites/{id}", $"/admin/hosting/sites/{id}?tab=services", $"/admin/hosting/sites/{id}?tab=domains", $"/admin/hosting/sites/{await World.Site(api, "accepted")}/go-live",
            $"/admin/hosting/sites/{id}/services/{service}", $"/admin/hosting/sites/{await World.Site(api, "proposal_sent")}/accept", "/admin/hosting/clients?expiring=soon", "/admin/merchants", "/admin/prospects",
            $"/cms/{await LibraryWithAPicture(admin, (await api.Get($"/sites/{id}")).Text("store.subdomain")!)}/media", $"/admin/prospects/{prospect}", $"/admin/mail/{await World.Mail()}", "/admin/settings", "/admin/settings/tokens", "/admin/settings/catalogue", "/admin/settings/certificates", "/account/password",
        ];
        foreach (var path in paths)
        {
            var page = (await admin.Get(path)).Is(200);
            foreach (var element in page.Document.QuerySelectorAll("[hx-post], [hx-put], [hx-patch], [hx-delete]"))
                Assert.True(element.Closest("form[method=post]") is not null, $"{path}: {element.OuterHtml}");
            foreach (var form in page.Document.QuerySelectorAll("form[method=post]"))
                Assert.True(form.QuerySelectorAll("input[name=__RequestVerificationToken]").Length == 1, $"{path}: {form.OuterHtml}");
        }
    }

    [Fact]
    public async Task Pages_say_what_browsers_may_do()
    {
        var page = await (await World.AdminAtPages()).Get("/admin/hosting");
        var policy = page.Header("Content-Security-Policy")!;
        Assert.StartsWith("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", page.Header("X-Content-Type-Options"));
        Assert.Null(page.Header("Server"));
    }

    private async Task<string> LibraryWithAPicture(Browser admin, string subdomain)
    {
        (await admin.Upload((await admin.Get($"/cms/{subdomain}/media")).Is(200), "pictures", [("shop.png", Pictures.PngWithWords())])).Is(302);
        await App.ResizePictures();
        return subdomain;
    }

    private static string Address(RouteEndpoint route) => route.RoutePattern.RawText!.Trim('/');

    // However a number in an address is called.
    private static string Shape(string text) => System.Text.RegularExpressions.Regex.Replace(text, @"\{[\w:]+\}", "{}");
}
