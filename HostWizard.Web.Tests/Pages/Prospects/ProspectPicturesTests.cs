using System.Net.Http.Headers;
using HostWizard.Web.Domain;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using SkiaSharp;

namespace HostWizard.Web.Tests.Pages.Prospects;

/// <summary>Pictures of prospects, and notes with a key and a place, through pages and the JSON door.</summary>
public abstract class ProspectPicturesTests(App app) : AppTests(app)
{
    private const string Path = "/api/admin/prospects";
    private const string Secret = "Other-Secret-99";

    [SkippableFact]
    public async Task A_program_that_sends_a_key_twice_or_at_once_notes_one_prospect()
    {
        var (api, key, name) = (await World.Admin(), Guid.NewGuid().ToString(), World.Name("Garage"));
        Task<Answer> Send() => api.Send(HttpMethod.Post, Path, new { business_name = name, key, channel = "offline", latitude = 49.5, longitude = 6.1 });

        var answers = await Task.WhenAll(Send(), Send(), Send());
        Assert.Equal([200, 200, 201], answers.Select(answer => answer.Status).Order());
        var id = Assert.Single(answers.Select(answer => answer.Number("id")).Distinct());
        var again = (await Send()).Is(200);
        Assert.Equal((id, 49.5, 6.1), (again.Number("id"), again.At("latitude").GetDouble(), again.At("longitude").GetDouble()));
        Assert.Equal(["created"], again.Column("history", "kind"));

        (await api.Send(HttpMethod.Post, Path, new { business_name = name, latitude = 91, longitude = 0 })).Refuses("latitude");
        (await api.Send(HttpMethod.Post, Path, new { business_name = name, longitude = 6.1 })).Refuses("latitude");
        (await api.Send(HttpMethod.Post, Path, new { business_name = name, key = new string('k', 41) })).Refuses("key");
        (await api.Send(HttpMethod.Post, Path, new { business_name = name, key = "a\0b" })).Refuses("key");
        Assert.True((await api.Send(HttpMethod.Post, Path, new { business_name = name, key = " " })).Is(201).IsNull("latitude"));
    }

    [SkippableFact]
    public async Task Pictures_are_taken_in_listed_given_out_and_removed_by_a_program()
    {
        var (api, id, other) = (await World.Admin(), await World.Prospect(), await World.Prospect());
        var pictures = $"{Path}/{id}/pictures";

        var card = (await api.Send(HttpMethod.Post, $"{pictures}?kind=card", Raw(Pictures.FromTelephone()))).Is(201);
        Assert.Equal(("card", "jpeg", 480, 640), (card.Text("kind"), card.Text("format"), card.Number("width"), card.Number("height")));
        Assert.Equal($"{pictures}/{card.Number("id")}", card.Response.Headers.Location!.OriginalString);
        var front = (await api.Send(HttpMethod.Post, $"{pictures}?kind=shop_front", Form(Pictures.WebpWithWords()))).Is(201);
        var list = (await api.Send(HttpMethod.Get, pictures)).Is(200);
        Assert.Equal((2, "card", "webp"), (list.Number("total"), list.Text("items.0.kind"), list.Text("items.1.format")));

        var file = (await api.Send(HttpMethod.Get, $"{pictures}/{front.Number("id")}")).Is(200);
        Assert.Equal(("image/webp", "nosniff"), (file.MediaType, file.Response.Headers.GetValues("X-Content-Type-Options").Single()));
        Assert.True(file.Response.Headers.CacheControl!.Private);
        var content = await file.Response.Content.ReadAsByteArrayAsync();
        Assert.Equal(front.Number("bytes"), content.Length);
        Assert.Empty(Pictures.SecretsIn(content));

        (await api.Send(HttpMethod.Get, $"{Path}/{other}/pictures/{front.Number("id")}")).IsProblem(404);
        (await api.Send(HttpMethod.Delete, $"{Path}/{other}/pictures/{front.Number("id")}")).IsProblem(404);
        (await api.Send(HttpMethod.Delete, $"{pictures}/{front.Number("id")}")).Is(200);
        (await api.Send(HttpMethod.Delete, $"{pictures}/{front.Number("id")}")).IsProblem(404);
        Assert.Equal(1, (await api.Send(HttpMethod.Get, pictures)).Number("total"));
        Assert.Equal(["created", "edited", "edited", "edited"], (await api.Send(HttpMethod.Get, $"{Path}/{id}")).Column("history", "kind"));
        (await api.Send(HttpMethod.Delete, $"{Path}/{id}")).Is(200);
        Assert.False(await App.Db(db => db.ProspectPictures.AnyAsync(p => p.ProspectId == id)));
        (await api.Send(HttpMethod.Get, pictures)).IsProblem(404);
        (await api.Send(HttpMethod.Post, $"{pictures}?kind=card", Raw(Pictures.Plain(SKEncodedImageFormat.Jpeg)))).IsProblem(404);
    }

    [SkippableFact]
    public async Task What_is_no_picture_or_not_for_them_is_refused()
    {
        var (api, id) = (await World.Admin(), await World.Prospect());
        var (pictures, photo) = ($"{Path}/{id}/pictures", Pictures.Plain(SKEncodedImageFormat.Jpeg));
        foreach (var kind in (string[])["", "?kind=logo", "?kind=cat"]) (await api.Send(HttpMethod.Post, pictures + kind, Raw(photo))).Refuses("kind");
        (await api.Send(HttpMethod.Post, $"{pictures}?kind=card", Raw([.. "just words"u8]))).Refuses("picture");
        (await api.Send(HttpMethod.Post, $"{pictures}?kind=card", Raw([]))).Refuses("picture");
        (await api.Send(HttpMethod.Post, $"{pictures}?kind=card", new MultipartFormDataContent { { new StringContent("no file"), "words" } })).Refuses("picture");
        (await api.Send(HttpMethod.Post, $"{pictures}?kind=card", Raw([.. photo, .. new byte[MediaSizes.MostBytes]]))).Refuses("picture");
        (await api.Send(HttpMethod.Post, $"{pictures}?kind=card", Form([.. photo, .. new byte[MediaSizes.MostBytes]]))).Refuses("picture");
        Assert.Contains("21 MB", (await api.Send(HttpMethod.Post, $"{pictures}?kind=card", Raw(new byte[MediaSizes.MostBytes + (2 * 1024 * 1024)]), ("Expect", "100-continue"))).IsProblem(413).Text("detail"), StringComparison.Ordinal);
        (await World.Nobody().Send(HttpMethod.Get, pictures)).IsProblem(401);
        var (email, _, _) = await World.Owner(api, Secret);
        (await (await World.ApiOf(email, Secret)).Send(HttpMethod.Get, pictures)).IsProblem(403);
        Assert.Equal(0, (await api.Send(HttpMethod.Get, pictures)).Number("total"));
    }

    [SkippableFact]
    public async Task Of_three_pictures_at_once_for_the_last_place_one_is_taken()
    {
        var (api, id) = (await World.Admin(), await World.Prospect());
        Task<Answer> Send() => api.Send(HttpMethod.Post, $"{Path}/{id}/pictures?kind=card", Raw(Pictures.Plain(SKEncodedImageFormat.Jpeg, 64, 48)));
        for (var number = 1; number < ProspectPicture.Most; number++) (await Send()).Is(201);

        var answers = await Task.WhenAll(Send(), Send(), Send());

        Assert.Equal([201, 409, 409], answers.Select(answer => answer.Status).Order());
        Assert.Contains("remove one first", answers.First(answer => answer.Status == 409).IsProblem(409).Text("detail"), StringComparison.Ordinal);
        Assert.Equal(ProspectPicture.Most, await App.Db(db => db.ProspectPictures.CountAsync(p => p.ProspectId == id)));
    }

    [SkippableFact]
    public async Task Admins_see_add_and_remove_pictures_on_the_prospects_page()
    {
        var (api, admin) = (await World.Admin(), await World.AdminAtPages());
        var id = (await api.Send(HttpMethod.Post, Path, new { business_name = World.Name("Optique"), latitude = 49.6117, longitude = 6.13 })).Is(201).Number("id");
        var page = (await admin.Get($"/admin/prospects/{id}")).Is(200);
        Assert.Contains("mlat=49.6117&mlon=6.13#", page.One("#pictures a[href*=openstreetmap]").GetAttribute("href"), StringComparison.Ordinal);

        (await Add(page, id, "shop_front", Pictures.Plain(SKEncodedImageFormat.Jpeg, 1200, 900), admin)).Is(302);
        (await Add(page, id, "shop_front", [.. "just words"u8], admin)).Is(400);
        (await Add(page, id, "cat", Pictures.Plain(SKEncodedImageFormat.Jpeg), admin)).Is(400);
        page = (await admin.Get($"/admin/prospects/{id}")).Is(200);
        Assert.StartsWith("Shop front of Optique", page.One("#pictures img").GetAttribute("alt"), StringComparison.Ordinal);

        var address = page.One("dialog img.shot").GetAttribute("src")!;
        var (large, small) = ((await admin.Get(address)).Is(200), (await admin.Get(page.One("#pictures img").GetAttribute("src")!)).Is(200));
        Assert.Equal(("image/jpeg", "private, max-age=3600", "nosniff"), (large.Header("Content-Type"), large.Header("Cache-Control")!.Replace("max-age=3600, private", "private, max-age=3600", StringComparison.Ordinal), large.Header("X-Content-Type-Options")));
        Assert.Equal("image/webp", small.Header("Content-Type"));
        (await World.Visitor().Get(address)).Is(302);
        var (email, _, _) = await World.Owner(api, Secret);
        (await (await World.BrowserOf(email, Secret)).Get(address)).Is(403);
        (await admin.Get(address.Replace($"/{id}/", $"/{await World.Prospect()}/", StringComparison.Ordinal))).Is(404);

        (await admin.Submit(page, address)).Is(302);
        (await admin.Get(address)).Is(404);
        (await admin.Submit(page, address)).Is(404);
        Assert.False((await admin.Get($"/admin/prospects/{id}")).Has("#pictures img"));
    }

    [SkippableFact]
    public async Task Merging_takes_the_photos_and_the_place_along()
    {
        var (api, admin, name) = (await World.Admin(), await World.AdminAtPages(), World.Name("Librairie"));
        var (kept, other) = ((await api.Send(HttpMethod.Post, Path, new { business_name = name, town = "Wiltz" })).Number("id"), (await api.Send(HttpMethod.Post, Path, new { business_name = name, town = "Wiltz", latitude = 49.9, longitude = 5.9 })).Number("id"));
        var photo = (await api.Send(HttpMethod.Post, $"{Path}/{other}/pictures?kind=shop_front", Raw(Pictures.Plain(SKEncodedImageFormat.Jpeg)))).Number("id");

        (await admin.Submit((await admin.Get($"/admin/prospects/{kept}")).Is(200), $"/prospects/{kept}/merge", ("other", $"{other}"))).Is(302);

        Assert.Equal([$"{photo}"], (await api.Send(HttpMethod.Get, $"{Path}/{kept}/pictures")).Column("items", "id"));
        Assert.Equal(49.9, (await api.Send(HttpMethod.Get, $"{Path}/{kept}")).At("latitude").GetDouble());
    }

    private async Task<Page> Add(Page page, int id, string kind, byte[] file, Browser admin)
    {
        var form = new MultipartFormDataContent { { new StringContent(page.One("form[method=post] input[name=__RequestVerificationToken]").GetAttribute("value")!), "__RequestVerificationToken" }, { new StringContent(kind), "kind" }, { new ByteArrayContent(file), "picture", "a.jpg" } };
        using var http = new HttpClient(new SocketsHttpHandler { CookieContainer = admin.Cookies, AllowAutoRedirect = false });
        return await Page.Of(http.PostAsync(new Uri(App.Address, $"/admin/prospects/{id}/pictures"), form));
    }

    private static ByteArrayContent Raw(byte[] file) => new(file) { Headers = { ContentType = new MediaTypeHeaderValue("image/jpeg") } };

    private static MultipartFormDataContent Form(byte[] file) => new() { { new ByteArrayContent(file), "picture", "a.webp" } };
}

[Collection(OnSqlite.Name)]
public sealed class ProspectPicturesOnSqlite(SqliteApp app) : ProspectPicturesTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class ProspectPicturesOnPostgreSql(PostgreSqlApp app) : ProspectPicturesTests(app);
