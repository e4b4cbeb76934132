using System.Net;
using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using HostWizard.Web.Infrastructure.Media;
using HostWizard.Web.Jobs;
using HostWizard.Web.Pages.Cms;
using HostWizard.Web.Pages.Shared;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;

namespace HostWizard.Web.Tests.Pages.Cms;

/// <summary>Pictures go in, are cleaned, and come out in every size; what is no picture stays out, in words.</summary>
public abstract class MediaTests(App app) : AppTests(app)
{
    private const string Secret = "Other-Secret-99";

    [SkippableFact]
    public async Task A_telephones_picture_is_turned_cleaned_and_served_in_every_size()
    {
        var (admin, subdomain, storeId) = await Library();

        (await Send(admin, subdomain, ("IMG_1.jpg", Pictures.FromTelephone(1280, 960)))).Is(302);
        await App.ResizePictures();

        var picture = Assert.Single(await PicturesOf(storeId));
        Assert.Equal((960, 1280, MediaFormat.Jpeg, MediaStatus.Ready), (picture.Width, picture.Height, picture.Format, picture.Status));
        Assert.Equal(App.AdminEmail, picture.UploadedBy);
        foreach (var (name, type) in ((string, string)[])[("480.webp", "image/webp"), ("960.webp", "image/webp"), ("480.jpg", "image/jpeg"), ("960.jpg", "image/jpeg")])
        {
            var (response, bytes) = await Fetch($"/media/{storeId}/{picture.Hash}/{name}");
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(type, response.Content.Headers.ContentType!.ToString());
            Assert.Equal("public, max-age=31536000, immutable", response.Headers.GetValues("Cache-Control").Single());
            Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.False(response.Headers.Contains("Set-Cookie"));
            Assert.Empty(Pictures.SecretsIn(bytes));
            using var shown = SKBitmap.Decode(bytes);
            var width = int.Parse(name.Split('.')[0], System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal((width, width * 4 / 3), (shown.Width, shown.Height));
            // Turned a quarter to the right: what was left is above.
            Assert.True(shown.GetPixel(width / 2, 20) is { Red: > 200, Blue: < 60 } && shown.GetPixel(width / 2, shown.Height - 20) is { Blue: > 200, Red: < 60 });
        }
        Assert.Empty(Pictures.SecretsIn(await File.ReadAllBytesAsync(Folder().Original(storeId, picture.Hash, MediaFormat.Jpeg))));
        Assert.Equal(picture.Bytes, new FileInfo(Folder().Original(storeId, picture.Hash, MediaFormat.Jpeg)).Length);
    }

    [SkippableFact]
    public async Task Words_inside_a_PNG_or_a_WebP_stay_behind()
    {
        var (admin, subdomain, storeId) = await Library();
        Assert.NotEmpty(Pictures.SecretsIn(Pictures.WebpWithWords()));
        Assert.NotEmpty(Pictures.SecretsIn(Pictures.PngWithWords()));

        (await Send(admin, subdomain, ("a.png", Pictures.PngWithWords()), ("b.webp", Pictures.WebpWithWords()))).Is(302);
        await App.ResizePictures();

        var files = Directory.GetFiles(Path.Combine(App.DataDirectory, "media", $"{storeId}"), "*", SearchOption.AllDirectories);
        // Two sizes as PNG and WebP, two as WebP only, and what is kept of each.
        Assert.Equal(4 + 1 + 2 + 1, files.Length);
        foreach (var file in files) Assert.Empty(Pictures.SecretsIn(await File.ReadAllBytesAsync(file)));
    }

    [SkippableFact]
    public async Task What_is_no_picture_stays_out_in_words_and_keeps_no_other_out()
    {
        var (admin, subdomain, storeId) = await Library();
        var good = Pictures.Plain(SKEncodedImageFormat.Png);
        var tooLong = Pictures.Plain(SKEncodedImageFormat.Jpeg).Concat(new byte[MediaSizes.MostBytes]).Take((int)MediaSizes.MostBytes + 1).ToArray();

        var answer = (await Send(admin, subdomain,
            ("words.jpg", [.. "just words"u8]), ("logo.svg", [.. "<?xml version=\"1.0\"?><svg onload=\"alert(1)\"/>"u8]), ("cut.jpg", Pictures.Plain(SKEncodedImageFormat.Jpeg, 1200, 800)[..4000]),
            ("bomb.png", Pictures.Bomb()), ("long.jpg", tooLong), ("nothing.png", []), ("torn.png", [.. good[..60]]), ("good.txt", good))).Is(400);

        foreach (var (name, word) in ((string, string)[])[("words.jpg", "not a picture"), ("logo.svg", "SVG"), ("cut.jpg", "before it is complete"), ("bomb.png", "60,000 × 60,000"), ("long.jpg", "larger than 20 MB"), ("nothing.png", "empty")])
            Assert.Contains(answer.Document.QuerySelectorAll("[role=alert] p"), line => line.TextContent.Contains(name, StringComparison.Ordinal) && line.TextContent.Contains(word, StringComparison.Ordinal));
        Assert.Contains("torn.png", answer.One("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("good.txt", answer.One("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal("good.txt", Assert.Single(await PicturesOf(storeId)).FileName);
        // Nothing of the others is left on the disk.
        Assert.Single(Directory.GetDirectories(Path.Combine(App.DataDirectory, "media", $"{storeId}")));
        Assert.Contains("Please choose", (await Send(admin, subdomain)).Is(400).Words, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_body_that_is_too_long_is_answered_before_it_is_read()
    {
        var (admin, subdomain, _) = await Library();
        var tooMuch = new UploadLimitAttribute(10, MediaSizes.MostBytes).Most + 1;
        Assert.Contains("This is too large", (await admin.Announce($"/cms/{subdomain}/media", tooMuch)).Is(413).Words, StringComparison.Ordinal);
        Assert.Contains("200 MB", (await admin.Announce($"/cms/{subdomain}/media", tooMuch, ("X-Upload", "1"))).Is(413).Body, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_same_picture_twice_is_stored_once()
    {
        var (admin, subdomain, storeId) = await Library();
        var picture = Pictures.Plain(SKEncodedImageFormat.Jpeg);

        var answers = await Task.WhenAll(Send(admin, subdomain, ("one.jpg", picture)), Send(admin, subdomain, ("two.jpg", picture)));
        (await Send(admin, subdomain, ("three.jpg", picture))).Is(302);

        Assert.All(answers, answer => answer.Is(302));
        var stored = Assert.Single(await PicturesOf(storeId));
        Assert.Equal(stored.Bytes, await Used(storeId));
    }

    [SkippableFact]
    public async Task Of_two_uploads_at_the_edge_one_has_no_room()
    {
        var (admin, subdomain, storeId) = await Library();
        (await Send(admin, subdomain, ("first.jpg", Pictures.Plain(SKEncodedImageFormat.Jpeg)))).Is(302);
        var size = await Used(storeId);
        // Room for one more, and a half.
        var used = MediaQuota.Of(null) - (size * 3 / 2);
        await App.Db(db => db.Set<StoreMediaUsage>().Where(u => u.StoreId == storeId).ExecuteUpdateAsync(u => u.SetProperty(x => x.Bytes, used)));

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(number => Send(admin, subdomain, ($"{number}.jpg", Pictures.Plain(SKEncodedImageFormat.Jpeg)))));

        Assert.Equal([302, 409, 409, 409], answers.Select(answer => answer.Status).Order());
        Assert.Contains("no room", answers.First(answer => answer.Status == 409).Words, StringComparison.Ordinal);
        var pictures = await PicturesOf(storeId);
        Assert.Equal(2, pictures.Count);
        Assert.Equal(used + pictures[1].Bytes, await Used(storeId));
        Assert.Contains("500 MB of 500 MB used", (await admin.Get($"/cms/{subdomain}/media")).Words, StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetDirectories(Path.Combine(App.DataDirectory, "media", $"{storeId}")).Length);
    }

    [SkippableFact]
    public async Task Of_two_processes_at_the_edge_one_begins_again()
    {
        var (admin, subdomain, storeId) = await Library();
        (await Send(admin, subdomain, ("first.jpg", Pictures.Plain(SKEncodedImageFormat.Jpeg)))).Is(302);
        await App.Use<HostWizardDb>(one => App.Use<HostWizardDb>(async other =>
        {
            foreach (var db in (HostWizardDb[])[one, other]) (await db.Set<StoreMediaUsage>().SingleAsync(u => u.StoreId == storeId)).Add(1, long.MaxValue);
            await one.SaveChangesAsync();
            await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => other.SaveChangesAsync());
        }));
    }

    [SkippableFact]
    public async Task A_larger_plan_has_more_room()
    {
        var api = await World.Admin();
        var (_, merchantId, siteId) = await World.Owner(api, Secret);
        var subdomain = (await api.Get($"/sites/{siteId}")).Text("store.subdomain")!;
        var admin = await World.AdminAtPages();
        Assert.Contains("of 500 MB used", (await admin.Get($"/cms/{subdomain}/media")).Words, StringComparison.Ordinal);
        await App.Write(async services =>
        {
            var plan = await services.GetRequiredService<HostWizardDb>().Subscriptions.SingleAsync(s => s.MerchantId == merchantId);
            plan.Change(SubscriptionTier.Business, SubscriptionStatus.Active, App.Now);
            return plan;
        });
        Assert.Contains("of 10 GB used", (await admin.Get($"/cms/{subdomain}/media")).Words, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task What_it_shows_is_said_in_place_and_found_again()
    {
        var (admin, subdomain, storeId) = await Library();
        (await Send(admin, subdomain, ("DSC_0001.jpg", Pictures.Plain(SKEncodedImageFormat.Jpeg)), ("DSC_0002.jpg", Pictures.Plain(SKEncodedImageFormat.Jpeg)))).Is(302);
        await App.ResizePictures();
        var id = (await PicturesOf(storeId))[0].Id;
        var page = (await admin.Get($"/cms/{subdomain}/media")).Is(200);
        Assert.Equal(2, page.Document.QuerySelectorAll("article img").Length);
        var action = page.One($"#media-{id} form").GetAttribute("action")!;

        Assert.Contains("Please fill this in", (await admin.SubmitByHtmx(page, action, ("alt", " "))).Is(400).Words, StringComparison.Ordinal);
        Assert.Contains("Please fill this in", (await admin.Submit(page, action, ("alt", " "))).Is(400).Words, StringComparison.Ordinal);
        var saved = (await admin.SubmitByHtmx(page, action, ("alt", "Bäcker am Ofen"))).Is(200);
        Assert.Equal("Bäcker am Ofen", saved.One("input[name=alt]").GetAttribute("value"));
        (await admin.Submit(page, action, ("alt", "Bäcker am alten Ofen"))).Is(302);

        var found = await admin.Get($"/cms/{subdomain}/media?search=BACKER");
        Assert.Single(found.Document.QuerySelectorAll("article"));
        Assert.Equal("Bäcker am alten Ofen", found.One("article img").GetAttribute("alt"));
        Assert.Contains("matches", (await admin.Get($"/cms/{subdomain}/media?search=nowhere", ("HX-Request", "true"))).Words, StringComparison.Ordinal);
        Assert.Contains("No pictures yet", (await admin.Get($"/cms/{(await Library()).Subdomain}/media")).Words, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_point_in_sight_is_set_by_a_click_or_by_numbers()
    {
        var (admin, subdomain, storeId) = await Library();
        (await Send(admin, subdomain, ("shop.jpg", Pictures.Plain(SKEncodedImageFormat.Jpeg, 800, 400)))).Is(302);
        await App.ResizePictures();
        var id = (await PicturesOf(storeId))[0].Id;
        var page = (await admin.Get($"/cms/{subdomain}/media/{id}")).Is(200);
        Assert.Equal(("320", "160"), (page.One("input[type=image]").GetAttribute("width"), page.One("input[type=image]").GetAttribute("height")));

        (await admin.Submit(page, "?handler=Focus", ("point.x", "80"), ("point.y", "161"))).Is(302);
        Assert.Equal((.25, 1), await Focal(id));
        (await admin.Submit(page, $"/media/{id}", ("Form.Alt", "The shop"), ("Form.AltFr", "La boutique"), ("Form.FocalX", "40.5"), ("Form.FocalY", "0"))).Is(302);
        Assert.Equal((.405, 0), await Focal(id));
        var wrong = (await admin.Submit(page, $"/media/{id}", ("Form.Alt", ""), ("Form.FocalX", "101"), ("Form.FocalY", "x"))).Is(400);
        Assert.Equal((.405, 0), await Focal(id));
        Assert.Equal("101", wrong.One("[name='Form.FocalX']").GetAttribute("value"));

        var french = (await PicturesOf(storeId)).Single(picture => picture.Id == id).Shown(SiteLanguage.Fr);
        Assert.Equal(("La boutique", .405, "jpeg", 800), (french.Alt, french.FocalX, french.Format, french.Width));
        Assert.Equal("The shop", (await PicturesOf(storeId)).Single(picture => picture.Id == id).Shown(SiteLanguage.De).Alt);
    }

    [SkippableFact]
    public async Task It_is_deleted_with_its_files_unless_a_page_shows_it()
    {
        var (admin, subdomain, storeId) = await Library();
        (await Send(admin, subdomain, ("shop.jpg", Pictures.Plain(SKEncodedImageFormat.Jpeg)), ("other.jpg", Pictures.Plain(SKEncodedImageFormat.Jpeg)))).Is(302);
        await App.ResizePictures();
        var (gone, kept) = ((await PicturesOf(storeId))[0], (await PicturesOf(storeId))[1]);
        await using (var scope = App.Services.CreateAsyncScope())
        {
            var remover = new MediaDetails.Remover(scope.ServiceProvider.GetRequiredService<MediaIntake>(), new ShownAtHome());
            var refused = await Assert.ThrowsAsync<RefusedException>(() => remover.Handle(new(storeId, gone.Id), CancellationToken.None));
            Assert.Contains("Home", refused.Message, StringComparison.Ordinal);
            Assert.Equal(2, (await PicturesOf(storeId)).Count);
        }

        (await admin.Submit(await admin.Get($"/cms/{subdomain}/media/{gone.Id}"), "?handler=Delete")).Is(302);

        Assert.Equal(kept.Id, Assert.Single(await PicturesOf(storeId)).Id);
        Assert.Equal(kept.Bytes, await Used(storeId));
        Assert.False(Directory.Exists(Folder().Of(storeId, gone.Hash)));
        Assert.Equal(HttpStatusCode.NotFound, (await Fetch($"/media/{storeId}/{gone.Hash}/480.webp")).Response.StatusCode);
        (await admin.Get($"/cms/{subdomain}/media/{gone.Id}")).Is(404);
    }

    [SkippableFact]
    public async Task Owners_have_their_own_library_and_anothers_does_not_exist()
    {
        var api = await World.Admin();
        var (email, _, mineId) = await World.Owner(api, Secret);
        var (_, _, foreignId) = await World.Owner(api, Secret);
        var owner = await World.BrowserOf(email, Secret);
        var (mine, foreign) = ((await api.Get($"/sites/{mineId}")).Text("store.subdomain")!, (await api.Get($"/sites/{foreignId}")).Text("store.subdomain")!);
        var page = (await owner.Get($"/cms/{mine}/media")).Is(200);
        (await Send(owner, mine, ("mine.jpg", Pictures.Plain(SKEncodedImageFormat.Jpeg)))).Is(302);
        (await Send(await World.AdminAtPages(), foreign, ("theirs.jpg", Pictures.Plain(SKEncodedImageFormat.Jpeg)))).Is(302);
        var (my, their) = (await PictureNamed("mine.jpg", mine), await PictureNamed("theirs.jpg", foreign));
        var token = page.One("input[name=__RequestVerificationToken]").GetAttribute("value")!;

        (await owner.Get($"/cms/{mine}/media/{my.Id}")).Is(200);
        (await owner.Post($"/cms/{mine}/media/{my.Id}?handler=Alt", [("__RequestVerificationToken", token), ("alt", "Mine")])).Is(302);
        foreach (var path in (string[])[$"/cms/{foreign}/media", $"/cms/{foreign}/media/pick?field=x", $"/cms/{foreign}/media/{their.Id}", $"/cms/{foreign}/media/{their.Id}?handler=Card", $"/cms/{mine}/media/{their.Id}", $"/cms/{mine}/media/{their.Id}?handler=Card"])
            (await owner.Get(path)).Is(404);
        foreach (var site in (string[])[foreign, mine])
            foreach (var handler in (string[])["", "?handler=Alt", "?handler=Focus", "?handler=Delete"])
                (await owner.Post($"/cms/{site}/media/{their.Id}{handler}", [("__RequestVerificationToken", token), ("alt", "Mine now"), ("Form.Alt", "Mine now"), ("point.x", "1"), ("point.y", "1")])).Is(404);
        (await owner.Post($"/cms/{foreign}/media", [("__RequestVerificationToken", token)])).Is(404);
        Assert.Equal("", (await PictureNamed("theirs.jpg", foreign)).Alt);
        Assert.Contains("/login", (await World.Visitor().Get($"/cms/{mine}/media")).Is(302).Location, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_websites_host_serves_its_own_pictures_and_nobody_elses()
    {
        var api = await World.Admin();
        var domain = World.Domain();
        var (live, other) = (await World.Site(api, "live", domain: domain), await World.Site(api, "poc_ready"));
        var admin = await World.AdminAtPages();
        var (mine, foreign) = ((await api.Get($"/sites/{live}")).Text("store.subdomain")!, (await api.Get($"/sites/{other}")).Text("store.subdomain")!);
        (await Send(admin, mine, ("mine.jpg", Pictures.Plain(SKEncodedImageFormat.Jpeg)))).Is(302);
        (await Send(admin, foreign, ("theirs.jpg", Pictures.Plain(SKEncodedImageFormat.Jpeg)))).Is(302);
        await App.ResizePictures();
        var (my, their) = (await PictureNamed("mine.jpg", mine), await PictureNamed("theirs.jpg", foreign));
        string At(StoreMedia picture, string file = "480.webp") => $"/media/{picture.StoreId}/{picture.Hash}/{file}";

        foreach (var host in (string[])[domain, $"www.{domain}", $"{mine}.hostwizard.lu"])
        {
            Assert.Equal(HttpStatusCode.OK, (await Fetch(At(my), ("Host", host))).Response.StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await Fetch(At(their), ("Host", host))).Response.StatusCode);
        }
        Assert.Equal(HttpStatusCode.NotFound, (await Fetch(At(my), ("Host", "nobody.example"))).Response.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Fetch("/platforms/hosting" + At(my))).Response.StatusCode);

        var first = (await Fetch(At(my))).Response;
        Assert.Equal(HttpStatusCode.NotModified, (await Fetch(At(my), ("If-None-Match", first.Headers.ETag!.ToString()))).Response.StatusCode);
        foreach (var path in (string[])[At(my, "original.jpg"), At(my, "481.webp"), At(my, "480.gif"), At(my, "..%2f..%2f..%2fhostwizard.db"), At(my, "..%2F480.webp"), $"/media/{my.StoreId}/{my.Hash}", "/media/0/x/480.webp", $"/media/{my.StoreId}/{my.Hash.ToUpperInvariant()}/480.webp", "/media/incoming/x/480.webp", $"/media/{my.StoreId}/{my.Hash}/480.webp/"])
            Assert.Equal(HttpStatusCode.NotFound, (await Fetch(path)).Response.StatusCode);
        Assert.Equal(405, (await admin.Post(At(my), [])).Status);
    }

    [SkippableFact]
    public async Task A_picture_is_chosen_for_a_field_of_another_form()
    {
        var (admin, subdomain, storeId) = await Library();
        (await Send(admin, subdomain, ("a.jpg", Pictures.Plain(SKEncodedImageFormat.Jpeg)))).Is(302);
        await App.ResizePictures();
        (await Send(admin, subdomain, ("b.jpg", Pictures.Plain(SKEncodedImageFormat.Jpeg)))).Is(302);
        var (ready, waiting) = ((await PicturesOf(storeId))[0], (await PicturesOf(storeId))[1]);

        var part = (await admin.Get($"/cms/{subdomain}/media/pick?field=Form.Picture&Form.Picture={ready.Id}", ("HX-Request", "true"))).Is(200);

        Assert.False(part.Has("form"));
        Assert.False(part.Has("nav.side-list"));
        Assert.True(part.Has($"input[type=radio][name='Form.Picture'][value='{ready.Id}'][checked]:not([disabled])"));
        Assert.True(part.Has($"input[type=radio][value='{waiting.Id}'][disabled]"));
        Assert.True(part.Has("input[type=radio][value='']:not([checked])"));
        (await admin.Get($"/cms/{subdomain}/media/pick?field=Form.Picture")).Is(200);
        (await admin.Get($"/cms/{subdomain}/media/pick")).Is(404);
        (await admin.Get($"/cms/{subdomain}/media/pick?field=%22%3E%3Cscript")).Is(404);
    }

    [SkippableFact]
    public async Task A_script_gets_the_card_or_the_words_alone()
    {
        var (admin, subdomain, _) = await Library();
        var page = await admin.Get($"/cms/{subdomain}/media");
        var card = (await admin.Upload(page, "pictures", [("a.jpg", Pictures.Plain(SKEncodedImageFormat.Jpeg))], ("X-Upload", "1"))).Is(200);
        Assert.True(card.Has("article[data-media-card][hx-get]") && card.Has("#media-room") && !card.Has("main"));
        var words = (await admin.Upload(page, "pictures", [("a.svg", [.. "<svg/>"u8])], ("X-Upload", "1"))).Is(400);
        Assert.Equal("text/plain; charset=utf-8", words.Header("Content-Type"));
        Assert.StartsWith("It is an SVG", words.Body, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task What_was_cut_short_is_swept_and_taken_up_again()
    {
        var (admin, subdomain, storeId) = await Library();
        (await Send(admin, subdomain, ("a.jpg", Pictures.Plain(SKEncodedImageFormat.Jpeg, 1200, 800)))).Is(302);
        var picture = Assert.Single(await PicturesOf(storeId));
        // The process ended while a size was written, after some were there; another between file and row.
        var half = Path.Combine(App.DataDirectory, "media", "incoming", "half");
        await File.WriteAllBytesAsync(half, [1, 2, 3]);
        Folder().Write(Folder().Size(storeId, picture.Hash, 480, MediaFormat.Webp), "whole, by another version"u8);
        var orphan = new string('0', 64);
        Folder().Open(storeId, orphan);
        Folder().Write(Folder().Original(storeId, orphan, MediaFormat.Jpeg), "orphan"u8);
        Assert.Equal(HttpStatusCode.NotFound, (await Fetch($"/media/{storeId}/{orphan}/original.jpg")).Response.StatusCode);

        await App.Use<ResizeMedia.Handler>(async handler =>
        {
            await handler.Handle(CancellationToken.None);
            await handler.SweepAsync(CancellationToken.None);
        });

        Assert.False(File.Exists(half));
        Assert.False(Directory.Exists(Folder().Of(storeId, orphan)));
        Assert.Equal(MediaStatus.Ready, Assert.Single(await PicturesOf(storeId)).Status);
        foreach (var width in (int[])[480, 960, 1200]) using (var shown = SKBitmap.Decode((await Fetch($"/media/{storeId}/{picture.Hash}/{width}.webp")).Bytes)) Assert.Equal(width, shown.Width);
    }

    [SkippableFact]
    public async Task A_picture_whose_file_is_lost_fails_in_words_and_comes_back_when_uploaded_again()
    {
        var (admin, subdomain, storeId) = await Library();
        var file = Pictures.Plain(SKEncodedImageFormat.Jpeg);
        (await Send(admin, subdomain, ("a.jpg", file))).Is(302);
        var picture = Assert.Single(await PicturesOf(storeId));
        Folder().Remove(storeId, picture.Hash);
        await App.ResizePictures();
        Assert.Contains("no longer there", (await admin.Get($"/cms/{subdomain}/media")).Words, StringComparison.Ordinal);
        (await admin.Get($"/cms/{subdomain}/media/{picture.Id}")).Is(200);

        (await Send(admin, subdomain, ("a.jpg", file))).Is(302);
        await App.ResizePictures();

        Assert.Equal(MediaStatus.Ready, Assert.Single(await PicturesOf(storeId)).Status);
        Assert.Equal(picture.Bytes, await Used(storeId));
    }

    [SkippableFact]
    public async Task A_deleted_website_leaves_no_files()
    {
        var api = await World.Admin();
        var siteId = await World.Site(api);
        var subdomain = (await api.Get($"/sites/{siteId}")).Text("store.subdomain")!;
        var storeId = (await api.Get($"/sites/{siteId}")).Number("store.id");
        (await Send(await World.AdminAtPages(), subdomain, ("a.jpg", Pictures.Plain(SKEncodedImageFormat.Jpeg)))).Is(302);
        (await api.Delete($"/sites/{siteId}")).Is(200);

        await App.ResizePictures();
        await App.Use<ResizeMedia.Handler>(handler => handler.SweepAsync(CancellationToken.None));

        Assert.False(Directory.Exists(Path.Combine(App.DataDirectory, "media", $"{storeId}")));
    }

    private MediaFolder Folder() => App.Services.GetRequiredService<MediaFolder>();

    private async Task<(Browser Admin, string Subdomain, int StoreId)> Library()
    {
        var api = await World.Admin();
        var site = await api.Get($"/sites/{await World.Site(api, "poc_ready")}");
        return (await World.AdminAtPages(), site.Text("store.subdomain")!, site.Number("store.id"));
    }

    private static async Task<Page> Send(Browser browser, string subdomain, params (string FileName, byte[] Content)[] files)
        => await browser.Upload((await browser.Get($"/cms/{subdomain}/media")).Is(200), "pictures", files);

    private Task<List<StoreMedia>> PicturesOf(int storeId) => App.Db(db => db.StoreMedia.AsNoTracking().Where(m => m.StoreId == storeId).OrderBy(m => m.Id).ToListAsync());

    private Task<StoreMedia> PictureNamed(string name, string subdomain)
        => App.Db(db => db.StoreMedia.AsNoTracking().SingleAsync(m => m.FileName == name && db.Stores.Any(s => s.Id == m.StoreId && s.Subdomain == subdomain)));

    private Task<long> Used(int storeId) => App.Db(db => db.Set<StoreMediaUsage>().Where(u => u.StoreId == storeId).Select(u => u.Bytes).SingleAsync());

    private async Task<(double, double)> Focal(int id)
    {
        var picture = await App.Db(db => db.StoreMedia.AsNoTracking().SingleAsync(m => m.Id == id));
        return (picture.FocalX, picture.FocalY);
    }

    private async Task<(HttpResponseMessage Response, byte[] Bytes)> Fetch(string path, params (string Name, string Value)[] headers)
    {
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(App.Address, path));
        foreach (var (name, value) in headers)
            if (name == "Host") request.Headers.Host = value;
            else request.Headers.TryAddWithoutValidation(name, value);
        var response = await http.SendAsync(request);
        return (response, await response.Content.ReadAsByteArrayAsync());
    }

    private sealed class ShownAtHome : IMediaUse
    {
        public Task<IReadOnlyList<string>> WhereUsedAsync(int storeId, int mediaId, CancellationToken ct) => Task.FromResult<IReadOnlyList<string>>(["Home"]);
    }
}

[Collection(OnSqlite.Name)]
public sealed class MediaOnSqlite(SqliteApp app) : MediaTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class MediaOnPostgreSql(PostgreSqlApp app) : MediaTests(app);
