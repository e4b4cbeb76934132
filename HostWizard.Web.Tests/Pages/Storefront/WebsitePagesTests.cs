using System.Text.Json;
using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Tests.Pages.Storefront;

/// <summary>What visitors, browsers and search engines get of a website.</summary>
public abstract class WebsitePagesTests(App app) : AppTests(app)
{
    [SkippableFact]
    public async Task A_browser_that_has_the_page_hears_so_until_something_is_published()
    {
        var (_, domain, id) = await Live();
        var visitor = World.Visitor();
        var first = (await visitor.Get("/", ("Host", domain))).Is(200);
        var tag = first.Header("ETag")!;
        var again = (await visitor.Get("/", ("Host", domain), ("If-None-Match", tag))).Is(304);
        Assert.Empty(again.Body);
        await Publish(id, website => website with { Business = website.Business with { Claim = "Something new" } });
        var changed = (await visitor.Get("/", ("Host", domain), ("If-None-Match", tag))).Is(200);
        Assert.Contains("Something new", changed.Words, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Pages_are_packed_once_for_whoever_understands_it()
    {
        var (_, domain, _) = await Live();
        using var http = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = System.Net.DecompressionMethods.None });
        var request = new HttpRequestMessage(HttpMethod.Get, App.Address) { Headers = { Host = domain } };
        request.Headers.AcceptEncoding.ParseAdd("gzip, br");
        var answer = await http.SendAsync(request);
        Assert.Equal("br", Assert.Single(answer.Content.Headers.ContentEncoding));
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
        using var brotli = new System.IO.Compression.BrotliStream(await answer.Content.ReadAsStreamAsync(), System.IO.Compression.CompressionMode.Decompress);
        Assert.Contains("</html>", await new StreamReader(brotli).ReadToEndAsync(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Search_engines_find_pages_languages_and_the_business()
    {
        var (_, domain, id) = await Live();
        await Publish(id, website => website with
        {
            Languages = [.. website.Languages, SiteLanguage.De],
            Business = website.Business with { Town = "Differdange", Street = "4, place du Parc", PostalCode = "L-4650", Phone = "26 00 12 34", Hours = [OpeningHours.Read(DayOfWeek.Monday, "6-18.30")!] },
            Pages = [website.Pages[0] with { Words = website.Pages[0].Words.With(SiteLanguage.De, new("Start", "", "Auf Deutsch")) }, .. website.Pages.Skip(1)],
        });
        var visitor = World.Visitor();
        var home = (await visitor.Get("/", ("Host", domain))).Is(200);
        Assert.Equal($"http://{domain}/", home.One("link[rel=canonical]").GetAttribute("href"));
        Assert.Equal(["en", "de", "x-default"], home.Document.QuerySelectorAll("link[rel=alternate]").Select(link => link.GetAttribute("hreflang")));
        Assert.Equal($"http://{domain}/de", home.One("link[hreflang=de]").GetAttribute("href"));
        Assert.NotNull(home.One("meta[property='og:title']").GetAttribute("content"));
        Assert.StartsWith("data:image/svg+xml", home.One("link[rel=icon]").GetAttribute("href"), StringComparison.Ordinal);
        var business = JsonDocument.Parse(home.One("script[type='application/ld+json']").TextContent).RootElement;
        Assert.Equal("+35226001234", business.GetProperty("telephone").GetString());
        Assert.Equal("Differdange", business.GetProperty("address").GetProperty("addressLocality").GetString());
        Assert.Equal("06:00", business.GetProperty("openingHoursSpecification")[0].GetProperty("opens").GetString());

        var map = (await visitor.Get("/sitemap.xml", ("Host", domain))).Is(200);
        Assert.Contains($"<loc>http://{domain}/de</loc>", map.Body, StringComparison.Ordinal);
        Assert.Contains("hreflang=\"en\"", map.Body, StringComparison.Ordinal);
        Assert.Contains($"Sitemap: http://{domain}/sitemap.xml", (await visitor.Get("/robots.txt", ("Host", domain))).Is(200).Body, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_draft_shown_to_a_prospect_stays_out_of_search_engines()
    {
        var api = await World.Admin();
        var label = (await api.Get($"/sites/{await World.Site(api, "poc_ready")}")).Text("store.subdomain")!;
        var visitor = World.Visitor();
        var page = (await visitor.Get("/", ("Host", $"{label}.hostwizard.lu"))).Is(200);
        Assert.Equal("noindex", page.One("meta[name=robots]").GetAttribute("content"));
        Assert.False(page.Has("link[rel=canonical]"));
        Assert.Contains("Disallow: /", (await visitor.Get("/robots.txt", ("Host", $"{label}.hostwizard.lu"))).Is(200).Body, StringComparison.Ordinal);
        (await visitor.Get("/sitemap.xml", ("Host", $"{label}.hostwizard.lu"))).Is(404);
    }

    [SkippableFact]
    public async Task Every_trade_fits_into_its_own_small_style_and_runs_nothing()
    {
        var (_, domain, id) = await Live();
        foreach (var trade in Enum.GetValues<Trade>())
        {
            await Publish(id, website => HostWizard.Web.Pages.Shared.Website.Starters.WebsiteStarters.Build(trade, SiteLanguage.Fr, website.Business));
            var paths = (await World.Visitor().Get("/", ("Host", domain))).Is(200).Document.QuerySelectorAll("header a, footer a").Select(link => link.GetAttribute("href")!).Where(href => href.StartsWith('/')).Distinct().ToList();
            Assert.True(paths.Count >= 4, $"{trade}: {string.Join(' ', paths)}");
            foreach (var path in paths)
            {
                var page = (await World.Visitor().Get(path, ("Host", domain))).Is(200);
                var style = page.One("style").TextContent;
                Assert.True(style.Length <= 15_000, $"{trade} {path}: {style.Length}");
                Assert.DoesNotContain("@if", style, StringComparison.Ordinal);
                Assert.Contains("script-src 'none'", page.Header("Content-Security-Policy"), StringComparison.Ordinal);
                Assert.False(page.Has("script:not([type='application/ld+json']), [onclick], [style]"));
                Assert.Equal(1, page.Document.QuerySelectorAll("h1").Length);
                foreach (var link in page.Document.QuerySelectorAll("main a[href^='/']")) (await World.Visitor().Get(link.GetAttribute("href")!, ("Host", domain))).Is(200);
            }
        }
    }

    [SkippableFact]
    public async Task A_page_that_is_not_there_says_so_in_the_websites_own_look()
    {
        var (_, domain, _) = await Live();
        var missing = (await World.Visitor().Get("/nothing/here", ("Host", domain))).Is(404);
        Assert.True(missing.Has("header .brand"));
        Assert.True(missing.Has("main .btn"));
        Assert.Null(missing.Header("Set-Cookie"));
    }

    [SkippableFact]
    public async Task A_message_is_kept_and_mailed_to_the_owner()
    {
        var (api, domain, id) = await Live();
        var visitor = World.Visitor();
        var page = (await visitor.Get("/contact", ("Host", domain))).Is(200);
        var form = page.Form("/_contact");
        Assert.Null(form.QuerySelector("input[name=__RequestVerificationToken]"));
        (string, string)[] fields = [("name", "Jeanne <b>Kieffer</b>"), ("contact", "jeanne@example.lu"), ("message", "Two loaves\nfor Friday"), ("language", "en"), ("page", form.QuerySelector("[name=page]")!.GetAttribute("value")!)];

        var sent = (await visitor.Post("/_contact", fields, ("Host", domain))).Is(303);
        Assert.Equal("/_sent?language=en", sent.Location);
        Assert.Contains("Thank you", (await visitor.Get(sent.Location!, ("Host", domain))).Is(200).Words, StringComparison.Ordinal);

        var kept = await App.Db(db => db.ContactMessages.AsNoTracking().Where(message => message.StoreId == Store(id)).SingleAsync());
        Assert.Equal(("Jeanne <b>Kieffer</b>", "Two loaves\nfor Friday", "Contact"), (kept.Name, kept.Message, kept.Page));
        var mail = await App.Db(db => db.Mails.AsNoTracking().Where(one => one.Key.StartsWith($"message-{kept.Id}-")).SingleAsync());
        Assert.Equal("jeanne@example.lu", mail.ReplyTo);
        var admin = await World.AdminAtPages();
        var label = (await api.Get($"/sites/{id}")).Text("store.subdomain")!;
        Assert.Contains("Jeanne <b>Kieffer</b>", (await admin.Get($"/cms/{label}/messages")).Is(200).Words, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Programs_empty_forms_and_floods_are_not_kept_and_nothing_typed_is_lost()
    {
        var (_, domain, id) = await Live();
        var visitor = World.Visitor();
        (await visitor.Post("/_contact", [("name", "Bot"), ("contact", "x"), ("message", "buy"), ("website", "https://spam.example")], ("Host", domain))).Is(303);
        var again = (await visitor.Post("/_contact", [("name", ""), ("contact", "a@b.lu"), ("message", "Line one\n\nLine two")], ("Host", domain))).Is(422);
        Assert.Equal("Line one\n\nLine two", again.One("textarea").TextContent);
        Assert.Equal("a@b.lu", again.One("[name=contact]").GetAttribute("value"));
        (await visitor.Post("/_contact", [("name", new string('x', 200)), ("contact", "a"), ("message", "b")], ("Host", domain))).Is(422);
        (await visitor.Post("/", [("name", "x")], ("Host", domain))).Is(405);
        Assert.Equal(0, await App.Db(db => db.ContactMessages.CountAsync(message => message.StoreId == Store(id))));

        var answers = new List<int>();
        for (var i = 0; i < 12; i++) answers.Add((await visitor.Post("/_contact", [("name", "A"), ("contact", "a@b.lu"), ("message", $"{i}")], ("Host", domain))).Status);
        Assert.Contains(429, answers);
        Assert.True(await App.Db(db => db.ContactMessages.CountAsync(message => message.StoreId == Store(id))) <= HostWizard.Web.Pages.Storefront.WebsiteMessages.MostPerAddress);
    }

    [SkippableFact]
    public async Task In_a_preview_nothing_is_sent_and_that_is_said()
    {
        var api = await World.Admin();
        var id = await World.Site(api, "poc_ready");
        var label = (await api.Get($"/sites/{id}")).Text("store.subdomain")!;
        var visitor = World.Visitor();
        var sent = (await visitor.Post($"/storefront/{label}/_contact", [("name", "A"), ("contact", "b"), ("message", "c"), ("language", "en")])).Is(303);
        Assert.Contains("preview", (await visitor.Get(sent.Location!)).Is(200).Words, StringComparison.Ordinal);
        Assert.Equal(0, await App.Db(db => db.ContactMessages.CountAsync(message => message.StoreId == Store(id))));
    }

    [SkippableFact]
    public async Task No_visitor_sees_half_a_version_while_it_is_published()
    {
        var (_, domain, id) = await Live();
        using var done = new CancellationTokenSource();
        var wrong = new System.Collections.Concurrent.ConcurrentBag<string>();
        var looking = Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            var visitor = World.Visitor();
            while (!done.IsCancellationRequested)
            {
                var page = await visitor.Get("/", ("Host", domain));
                var (claim, heading) = (page.Document.QuerySelector(".claim")?.TextContent ?? "", page.Document.QuerySelector("h1")?.TextContent ?? "");
                if (page.Status != 200 || (heading.StartsWith("Version ", StringComparison.Ordinal) && heading != claim)) wrong.Add($"{page.Status} {heading} {claim}");
            }
        }));
        for (var i = 0; i < 10; i++)
        {
            var words = $"Version {i}";
            await Publish(id, website => website with { Business = website.Business with { Claim = words }, Pages = [website.Pages[0] with { Sections = [.. website.Pages[0].Sections.Select((section, at) => at > 0 ? section : section with { Contents = section.Contents.With(SiteLanguage.En, new HostWizard.Web.Pages.Shared.Website.Sections.Hero { Heading = words }) })] }, .. website.Pages.Skip(1)] });
            Assert.Contains(words, (await World.Visitor().Get("/", ("Host", domain))).Words, StringComparison.Ordinal);
        }
        await done.CancelAsync();
        await looking;
        Assert.Empty(wrong);
    }

    private int Store(int siteId) => App.Db(db => db.Sites.Where(site => site.Id == siteId).Select(site => site.StoreId).SingleAsync()).GetAwaiter().GetResult();

    private async Task<(Api Api, string Domain, int Id)> Live()
    {
        var (api, domain) = (await World.Admin(), World.Domain());
        return (api, domain, await World.Site(api, "live", domain: domain));
    }

    private Task<bool> Publish(int siteId, Func<WebsiteContent, WebsiteContent> change) => App.Db(db => db.InTransaction(async () =>
    {
        var store = await db.Sites.Where(site => site.Id == siteId).Select(site => site.StoreId).SingleAsync();
        await db.EditWebsite(store, "test", null, new Actor("test"), App.Now, change, CancellationToken.None);
        await db.SaveChangesAsync();
        return await db.PublishWebsite(store, new Actor("test"), App.Now, CancellationToken.None) is not null;
    }, CancellationToken.None));
}

[Collection(OnSqlite.Name)]
public sealed class WebsitePagesOnSqlite(SqliteApp app) : WebsitePagesTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class WebsitePagesOnPostgreSql(PostgreSqlApp app) : WebsitePagesTests(app);
