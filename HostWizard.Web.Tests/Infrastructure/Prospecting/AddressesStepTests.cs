using System.Globalization;
using HostWizard.Web.Domain.Prospecting;
using HostWizard.Web.Infrastructure;
using HostWizard.Web.Infrastructure.Prospecting;
using HostWizard.Web.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace HostWizard.Web.Tests.Infrastructure.Prospecting;

/// <summary>Pages of websites are found without asking for more than is needed.</summary>
public class AddressesStepTests
{
    private static readonly Uri Address = new("http://parc.test/");

    [Fact]
    public async Task A_sitemap_named_in_robots_is_taken_at_its_word()
    {
        await using var site = await TestWebsite.StartAsync(
            ("/robots.txt", "text/plain", "Sitemap: http://parc.test/plan.xml\nSitemap: http://elsewhere.test/plan.xml"),
            ("/plan.xml", "application/xml", Index("http://www.parc.test/pages.xml")),
            ("/pages.xml", "application/xml", Urls("http://parc.test/", "https://www.parc.test/menu?day=1", "http://elsewhere.test/x", "ftp://parc.test/y")));

        var found = await LookAsync(Prospecting.Quick.With(("parc.test", site.Port), ("www.parc.test", site.Port)));

        Assert.Equal((VisitOutcome.Answered, AddressSource.Sitemap, true), (found.Outcome, found.Source, found.IsComplete));
        Assert.Equal(["/", "/menu?day=1"], found.Paths);
        Assert.DoesNotContain("/", site.Paths);
    }

    [Fact]
    public async Task Without_a_sitemap_links_are_followed_and_robots_obeyed()
    {
        await using var site = await TestWebsite.StartAsync(
            ("/robots.txt", "text/plain", "User-agent: *\nDisallow: /intern"),
            ("/", "text/html", "<a href=menu>Menu</a><a href='/intern'>Intern</a><a href=logo.png>Logo</a><a href='http://elsewhere.test/'>x</a><a href='#top'>Top</a>"),
            ("/menu", "text/html", "<a href='/contact?x=1#form'>Contact</a><a href='/'>Start</a>"),
            ("/intern", "text/html", "<a href='/secret'>s</a>"));

        var found = await LookAsync(Prospecting.Quick.With(("parc.test", site.Port)));

        Assert.Equal((AddressSource.Crawl, true), (found.Source, found.IsComplete));
        Assert.Equal(["/", "/contact?x=1", "/intern", "/menu"], found.Paths);
        Assert.DoesNotContain("/intern", site.Paths);
        Assert.Equal(1, site.MostAtOnce);
    }

    [Fact]
    public async Task A_website_without_end_is_left_after_a_few_pages()
    {
        await using var site = await TestWebsite.StartAsync(async context =>
        {
            if (!context.Request.Path.StartsWithSegments("/p") && context.Request.Path != "/")
            {
                context.Response.StatusCode = 404;
                return;
            }
            var number = int.TryParse(context.Request.Path.Value!.Split('/')[^1], CultureInfo.InvariantCulture, out var here) ? here : 0;
            context.Response.ContentType = "text/html";
            await context.Response.WriteAsync($"<a href=/p/{number + 1}>next</a><a href=/p/{number + 2}>after</a>");
        });

        var found = await LookAsync(Prospecting.Quick.With(("parc.test", site.Port)) with { MaxPages = 6, MaxAddresses = 5 });

        Assert.Equal((5, false), (found.Paths.Count, found.IsComplete));
        Assert.InRange(site.Paths.Count, 0, 8);
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><urlset><url><loc>http://parc.test/&e;</loc></url></urlset>")]
    [InlineData("<urlset><url><loc>not an address</loc></url></urlset>")]
    [InlineData("<html><body>Not found")]
    public async Task A_sitemap_that_is_none_leaves_the_links(string sitemap)
    {
        await using var site = await TestWebsite.StartAsync(("/sitemap.xml", "application/xml", sitemap), ("/", "text/html", "<a href=/a>a</a>"));
        var found = await LookAsync(Prospecting.Quick.With(("parc.test", site.Port)));
        Assert.Equal((AddressSource.Crawl, "/ /a"), (found.Source, string.Join(' ', found.Paths)));
    }

    [Fact]
    public async Task Links_made_to_hurt_are_passed_over()
    {
        string[] links =
        [
            "http://[::1", "http://xn--a/", "http://ex ample/", "http://\u202e.test/", "http://a..b/", "javascript:alert(1)", "http://parc.test:99999/", "//", "http://", "?", "\0", "http://parc.test/%zz", $"http://{new string('a', 300)}.test/",
            "http://xn--999999999/", "mailto:", "http://١٢٧.٠.٠.١/", $"/{new string('x', 5_000)}", "http:parc", "http:///x", "file:///etc/passwd", "http://user:secret@parc.test/good",
        ];
        await using var site = await TestWebsite.StartAsync(("/", "text/html; charset=utf-8", string.Concat(links.Select(link => $"<a href=\"{link}\">x</a>")) + "<base href='http://[bad'><frame src='http://[bad'>"));

        var found = await LookAsync(Prospecting.Quick.With(("parc.test", site.Port)));

        Assert.Equal((VisitOutcome.Answered, AddressSource.Crawl), (found.Outcome, found.Source));
        Assert.Contains("/good", found.Paths);
        Assert.All(site.Asked, request => Assert.Equal("parc.test", request.Host));
    }

    [Fact]
    public async Task A_website_that_does_not_answer_has_no_known_pages_and_says_why()
    {
        var found = await LookAsync(Prospecting.Quick.With(("parc.test", TestWebsite.ClosedPort())));
        Assert.Equal((VisitOutcome.Refused, AddressSource.None, false), (found.Outcome, found.Source, found.IsComplete));
    }

    private static string Urls(params string[] pages) => $"<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">{string.Concat(pages.Select(page => $"<url><loc> {page} </loc><lastmod>2020-01-01</lastmod></url>"))}</urlset>";

    private static string Index(string sitemap) => $"<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap><loc>{sitemap}</loc></sitemap></sitemapindex>";

    private static async Task<AddressesEvidence> LookAsync(ProspectingSettings settings)
    {
        using var client = Prospecting.Client(settings);
        return await new AddressesStep(client).LookAsync(Address, CancellationToken.None);
    }
}
