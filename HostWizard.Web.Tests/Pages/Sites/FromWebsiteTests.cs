using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Domain.Websites;
using HostWizard.Web.Infrastructure.Media;
using HostWizard.Web.Jobs;
using HostWizard.Web.Pages.Shared.Website.Sections;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;

namespace HostWizard.Web.Tests.Pages.Sites;

/// <summary>What a prospect's website of today says stands in the site that is made from it, where people noted nothing.</summary>
public abstract class FromWebsiteTests(App app) : AppTests(app)
{
    private static readonly System.Text.Json.JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly PageTextsOf Told = new("Depuis 1987, la famille Weber", "Tout commence en 1987");

    [SkippableFact]
    public async Task What_the_website_says_is_filled_in()
    {
        var (api, id) = (await World.Admin(), await App.Noted("Boulangerie du Parc"));
        await App.Look(id, logo: Pictures.Plain(SKEncodedImageFormat.Png, 320, 160));

        var site = (await api.Post($"/sites/from-prospect/{id}")).Is(201);

        Assert.Equal(("bonjour@parc.example.lu", "+352 26 58 12 34"), (site.Text("contact_email"), site.Text("contact_phone")));
        var (website, _) = await Website(site.Number("id"));
        var business = website.Business;
        Assert.Equal([SiteLanguage.Fr], website.Languages);
        Assert.Equal(Trade.Bakery, website.Theme.Art);
        Assert.Equal(("12, place du Parc", "L-4650", "Differdange"), (business.Street, business.PostalCode, business.Town));
        Assert.Equal(("bonjour@parc.example.lu", "+352 26 58 12 34", "Pains au levain à Differdange"), (business.Email, business.Phone, business.Claim));
        Assert.Equal("06:00–12:00, 13:30–18:30", OpeningHours.Text(business.Hours.Single(day => day.Day == DayOfWeek.Wednesday)));
        Assert.Equal(["https://www.facebook.com/boulangerieduparc", "https://www.instagram.com/parc"], business.ProfileLinks.Select(link => link.AbsoluteUri));
        var home = website.Pages[0];
        Assert.StartsWith(Told.Lead, First<Hero>(home).Lead, StringComparison.Ordinal);
        var about = First<Text>(home);
        Assert.Equal("Notre histoire", about.Heading);
        Assert.StartsWith("<p>" + Told.About, about.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("offres", about.Body, StringComparison.Ordinal);
        Assert.StartsWith(Told.Lead, home.Words[SiteLanguage.Fr].Description, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_logo_lies_in_the_library_and_stands_at_the_head_of_every_page()
    {
        var (api, id) = (await World.Admin(), await App.Noted());
        await App.Look(id, logo: Pictures.Plain(SKEncodedImageFormat.Png, 320, 160));
        var site = (await api.Post($"/sites/from-prospect/{id}")).Is(201).Number("id");

        var (website, store) = await Website(site);
        var media = await App.Db(db => db.StoreMedia.AsNoTracking().SingleAsync(m => m.StoreId == store.Id));
        Assert.Equal((media.Id, MediaStatus.Ready, website.Business.Name), (website.Business.Logo.MediaId, media.Status, media.Alt));
        Assert.Equal(media.Bytes, await App.Db(db => db.StoreMediaUsage.Where(u => u.StoreId == store.Id).Select(u => u.Bytes).SingleAsync()));

        await World.Bring(api, site, "poc_ready");
        var page = (await World.Visitor().Get($"/storefront/{store.Subdomain}/")).Is(200);
        var logo = page.One("header .brand img.logo");
        Assert.Equal(website.Business.Name, logo.GetAttribute("alt"));
        (await World.Visitor().Get(logo.GetAttribute("src")!)).Is(200);

        // The editor keeps it, and it cannot be deleted while it is shown.
        var admin = await World.AdminAtPages();
        (await admin.Submit((await admin.Get($"/cms/{store.Subdomain}?panel=business")).Is(200), "/business", ("Business.Claim", "Pain"))).Is(302);
        var (edited, _) = await Website(site);
        Assert.Equal(("Pain", media.Id), (edited.Business.Claim, edited.Business.Logo.MediaId));
        Assert.Equal(["Every page, logo"], await App.Db(db => db.PlacesOfPicture(store.Id, media.Id, CancellationToken.None)));
    }

    [SkippableFact]
    public async Task What_people_noted_wins()
    {
        var (api, id) = (await World.Admin(), await App.Noted(more: details => details with
        {
            Trade = "Garage", Language = SiteLanguage.De, Street = "1, Hauptstrooss", Town = "Wiltz", Notes = "Ask for Anne", Contacts = [new("Anne", "owner", null, null), new("Paul", null, "paul@example.lu", "621 1")],
        }));
        await App.Look(id);

        var site = (await api.Post($"/sites/from-prospect/{id}")).Is(201);

        Assert.Equal(("Anne", "paul@example.lu", "621 1", "Ask for Anne"), (site.Text("contact_name"), site.Text("contact_email"), site.Text("contact_phone"), site.Text("internal_notes")));
        var (website, _) = await Website(site.Number("id"));
        Assert.Equal((Trade.Garage, "1, Hauptstrooss", "", "Wiltz"), (website.Theme.Art, website.Business.Street, website.Business.PostalCode, website.Business.Town));
        Assert.Equal([SiteLanguage.De], website.Languages);
        // French texts would stand in the way of those who read German.
        Assert.DoesNotContain("Weber", First<Hero>(website.Pages[0]).Lead, StringComparison.Ordinal);
        Assert.NotEmpty(website.Business.Hours);
    }

    [SkippableFact]
    public async Task Whoever_asked_to_be_left_alone_is_not_taken_over()
    {
        var (api, id, email) = (await World.Admin(), await App.Noted(), World.Email("left-alone"));
        await App.Db(db => db.InTransaction(() => Task.FromResult(db.Objections.Add(new(email, null, new(App.AdminEmail), App.Now))), CancellationToken.None));
        await App.Look(id, LookedAt.Bakery with { Emails = [email] });

        Assert.Contains("+352 26 58 12 34", (await (await World.AdminAtPages()).Get($"/admin/prospects/{id}")).Is(200).One("#reach .found").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(email, (await (await World.AdminAtPages()).Get($"/admin/prospects/{id}")).One("#reach").TextContent, StringComparison.Ordinal);
        Assert.True((await api.Post($"/sites/from-prospect/{id}")).Is(201).IsNull("contact_email"));
    }

    [SkippableFact]
    public async Task Hostile_texts_bring_in_nothing_but_words()
    {
        var (api, id) = (await World.Admin(), await App.Noted());
        const string rightToLeft = "\u202Ereversed\u2066";
        var endless = string.Concat(Enumerable.Repeat("Nous pétrissons chaque jour le même pain avec la même patience. ", 1_700));
        await App.Look(id, LookedAt.Bakery with
        {
            Title = $"Boulangerie | {new string('x', 100_000)}", Description = $"Notre pain\0 {rightToLeft} lève toute la nuit & cuit au petit matin, « comme avant » dans notre maison. " + endless,
            Headings = ["<img src=x onerror=alert(1)>"], TextHeadings = ["<img src=x onerror=alert(1)>", null, null],
            Texts = ["<script>alert(1)</script> nous sommes une boulangerie artisanale depuis longtemps dans cette ville.", endless, $"Sel & farine, 5 < 6 : voilà tout ce qu'il faut à notre pain {rightToLeft} pour lever toute une nuit.\uD800"],
            Phones = [new string('1', 40)], PostalAddress = new(new string('s', 300), new string('1', 300), "Diff\u202Eerdange " + new string('t', 300)),
            SocialLinks = ["javascript:alert(1)", "https://www.facebook.com/a,https://evil.example", .. Enumerable.Range(0, 40).Select(i => $"https://www.facebook.com/{new string('y', 60)}{i}")],
        });

        var (website, _) = await Website((await api.Post($"/sites/from-prospect/{id}")).Is(201).Number("id"));

        var errors = new InputErrors();
        foreach (var section in website.Pages.SelectMany(page => page.Sections)) ContentFields.Clean(section.Contents[SiteLanguage.Fr], errors, html => html);
        errors.ThrowIfAny();
        var (hero, about) = (First<Hero>(website.Pages[0]), First<Text>(website.Pages[0]));
        Assert.Contains("& cuit au petit matin", hero.Lead, StringComparison.Ordinal);
        Assert.True(hero.Lead.Length <= 300 && about.Body.Length < 5_000 && website.Pages[0].Words[SiteLanguage.Fr].Description.Length <= PageWords.DescriptionLength);
        Assert.Contains("Sel &amp; farine, 5 &lt; 6", about.Body, StringComparison.Ordinal);
        var all = System.Text.Json.JsonSerializer.Serialize(new { website.Business, hero, about, website.Pages[0].Words }, Readable);
        foreach (var never in (string[])["<script", "alert(", "onerror", "\u202E", "\u2066", "\\u202E", "\\u2066", "\\u0000", "xxxx", "evil"]) Assert.DoesNotContain(never, all, StringComparison.OrdinalIgnoreCase);
        Assert.True(website.Business is { Street.Length: <= 120, PostalCode.Length: <= 20, Town.Length: <= 80, Profiles.Length: <= 1_000 });
    }

    [SkippableFact]
    public async Task A_parked_page_and_the_page_of_a_former_domain_say_nothing_of_the_business()
    {
        var (api, parked, moved) = (await World.Admin(), await App.Noted(), await App.Noted());
        await App.Look(parked, LookedAt.Bakery with { ParkedBecause = "The page says “coming soon”, and little else." });
        await App.Look(moved, logo: Pictures.Plain(SKEncodedImageFormat.Png, 320, 160));
        (await api.Send(HttpMethod.Put, $"/api/admin/prospects/{moved}", new { website = "https://elsewhere.lu" })).Is(200);

        foreach (var id in (int[])[parked, moved])
        {
            var site = (await api.Post($"/sites/from-prospect/{id}")).Is(201);
            var (website, store) = await Website(site.Number("id"));
            Assert.True(site.IsNull("contact_email"));
            Assert.Equal([SiteLanguage.En], website.Languages);
            Assert.Equal(("", "", 0, true), (website.Business.Town, website.Business.Profiles, website.Business.Hours.Count, website.Business.Logo.IsEmpty));
            Assert.False(await App.Db(db => db.StoreMedia.AnyAsync(m => m.StoreId == store.Id)));
        }
    }

    [SkippableFact]
    public async Task A_prospect_nobody_looked_at_becomes_a_site_too()
    {
        var (api, id) = (await World.Admin(), await App.Noted("Garage Nobody"));
        var (website, _) = await Website((await api.Post($"/sites/from-prospect/{id}")).Is(201).Number("id"));
        Assert.Equal((Trade.Garage, "Garage Nobody"), (website.Theme.Art, website.Business.Name));
    }

    [SkippableFact]
    public async Task A_logo_that_cannot_be_read_does_not_stop_the_site()
    {
        var (api, id) = (await World.Admin(), await App.Noted());
        await App.Look(id, logo: [1, 2, 3]);
        var (website, store) = await Website((await api.Post($"/sites/from-prospect/{id}")).Is(201).Number("id"));
        Assert.True(website.Business.Logo.IsEmpty);
        Assert.Equal(Told.Lead, First<Hero>(website.Pages[0]).Lead[..Told.Lead.Length]);
        Assert.False(await App.Db(db => db.StoreMedia.AnyAsync(m => m.StoreId == store.Id)));
    }

    [SkippableFact]
    public async Task What_breaks_off_leaves_no_picture()
    {
        var site = await World.Site(await World.Admin());
        var (_, store) = await Website(site);
        var hash = "";

        await Assert.ThrowsAsync<InvalidOperationException>(() => App.Write<int>(async services =>
        {
            var placing = services.GetRequiredService<MediaPlacing>();
            var ready = (await placing.PrepareAsync(services.GetRequiredService<IPictures>().Clean(Pictures.Plain(SKEncodedImageFormat.Png, 320, 160)), "logo.png", CancellationToken.None))!;
            hash = ready.Hash;
            Assert.NotNull(await placing.PlaceAsync(store.Id, ready, "Logo", new(App.AdminEmail), CancellationToken.None));
            throw new InvalidOperationException("The process ends here.");
        }));

        Assert.False(await App.Db(db => db.StoreMedia.AnyAsync(m => m.Hash == hash)));
        Assert.False(await App.Db(db => db.StoreMediaUsage.AnyAsync(u => u.StoreId == store.Id)));
        var folder = App.Services.GetRequiredService<MediaFolder>().Of(store.Id, hash);
        Directory.SetLastWriteTimeUtc(folder, App.Now.AddHours(-2));
        await App.Use<ResizeMedia.Handler>(sweep => sweep.SweepAsync(CancellationToken.None));
        Assert.False(Directory.Exists(folder));
    }

    [SkippableFact]
    public async Task Many_presses_at_once_make_one_site_and_lead_all_to_it()
    {
        var (api, id) = (await World.Admin(), await App.Noted());
        await App.Look(id, logo: Pictures.Plain(SKEncodedImageFormat.Png, 320, 160));
        var admins = new List<(Browser Browser, Page Page)>();
        for (var i = 0; i < 3; i++)
        {
            var admin = await World.AdminAtPages();
            admins.Add((admin, (await admin.Get($"/admin/prospects/{id}")).Is(200)));
        }

        var programs = Enumerable.Range(0, 4).Select(_ => Task.Run(() => api.Post($"/sites/from-prospect/{id}"))).ToList();
        var people = admins.ConvertAll(admin => Task.Run(() => admin.Browser.Submit(admin.Page, $"/from-prospect/{id}")));
        var (answers, pages) = (await Task.WhenAll(programs), await Task.WhenAll(people));

        var site = await App.Db(db => db.Sites.AsNoTracking().SingleAsync(s => s.ProspectId == id));
        Assert.All(answers, answer => Assert.Equal(site.Id, answer.Status == 201 ? answer.Number("id") : answer.IsProblem(409).Number("site_id")));
        Assert.All(pages, page => Assert.EndsWith($"/sites/{site.Id}", page.Is(302).Location, StringComparison.Ordinal));
        Assert.Equal(1, await App.Db(db => db.StoreMedia.CountAsync(m => m.StoreId == site.StoreId)));
        Assert.Single((await api.Send(HttpMethod.Get, $"/api/admin/prospects/{id}")).Column("history", "kind"), "site_created");
    }

    private static T First<T>(WebPage page) where T : SectionContent => page.Sections.SelectMany(section => section.Contents.Values).OfType<T>().First();

    private Task<(WebsiteContent Website, Store Store)> Website(int siteId) => App.Db(async db =>
    {
        var site = await db.Sites.AsNoTracking().Include(s => s.Store).SingleAsync(s => s.Id == siteId);
        var website = await db.Websites.AsNoTracking().SingleAsync(w => w.StoreId == site.StoreId);
        return (await db.DraftOf(website, CancellationToken.None), site.Store);
    });

    private sealed record PageTextsOf(string Lead, string About);
}

[Collection(OnSqlite.Name)]
public sealed class FromWebsiteOnSqlite(SqliteApp app) : FromWebsiteTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class FromWebsiteOnPostgreSql(PostgreSqlApp app) : FromWebsiteTests(app);
