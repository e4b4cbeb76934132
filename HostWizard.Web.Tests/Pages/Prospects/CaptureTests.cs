using HostWizard.Web.Domain;
using HostWizard.Web.Pages.Prospects;
using HostWizard.Web.Pages.Shared;
using HostWizard.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using SkiaSharp;

namespace HostWizard.Web.Tests.Pages.Prospects;

/// <summary>Prospects noted at the counter, by the form and by its script.</summary>
public abstract class CaptureTests(App app) : AppTests(app)
{
    private const string Address = "/admin/prospects/capture";
    private const string Secret = "Other-Secret-99";

    private static readonly (string, string)[] ByScript = [("X-Capture", "note")];

    [SkippableFact]
    public async Task A_note_with_photos_is_a_prospect_found_on_the_spot()
    {
        var (admin, name) = (await Somebody(), World.Name("Fleurs"));

        var answer = await Send(admin, [("BusinessName", name), ("Trade", "Florist"), ("Notes", "Closes at noon"), ("Person", "Christiane"), ("Phone", "80 34 11"), ("Latitude", "49.8153"), ("Longitude", "6.1296")],
            [("Card", Pictures.FromTelephone(2400, 1200)), ("ShopFront", Pictures.PngWithWords())]);
        Assert.Equal(Address, answer.Is(302).Location);

        var prospect = await App.Db(db => db.Prospects.AsNoTracking().SingleAsync(p => p.BusinessName == name));
        Assert.Equal((ProspectChannel.Offline, LegalBasis.LegitimateInterest, ProspectStatus.New, "Closes at noon"), (prospect.Channel, prospect.LegalBasis, prospect.Status, prospect.Notes));
        Assert.Equal((49.8153, 6.1296), (prospect.Latitude, prospect.Longitude));
        Assert.Equal(new ContactDetails("Christiane", null, null, "80 34 11"), Assert.Single(prospect.Details.Contacts));
        Assert.Equal([ProspectEventKind.Captured], await App.Db(db => db.ProspectEvents.Where(line => line.ProspectId == prospect.Id).Select(line => line.Kind).ToListAsync()));
        var pictures = await App.Db(db => db.ProspectPictures.AsNoTracking().Where(p => p.ProspectId == prospect.Id).OrderBy(p => p.Id).ToListAsync());
        // Turned the right way up, no longer than wanted, and without what the camera wrote.
        Assert.Equal([(ProspectPictureKind.Card, MediaFormat.Jpeg, 1000, 2000), (ProspectPictureKind.ShopFront, MediaFormat.Png, 640, 480)], pictures.Select(p => (p.Kind, p.Format, p.Width, p.Height)));
        foreach (var picture in pictures)
        {
            Assert.Empty(Pictures.SecretsIn(picture.Content));
            using var shown = SKBitmap.Decode(picture.Content);
            Assert.Equal((picture.Width, picture.Height), (shown.Width, shown.Height));
        }

        var page = (await admin.Get(Address)).Is(200);
        Assert.Contains($"{name} is noted.", page.Words, StringComparison.Ordinal);
        Assert.Contains("1 noted today", page.One("#captured").TextContent, StringComparison.Ordinal);
        Assert.Contains("2 photos", page.One("#captured").TextContent, StringComparison.Ordinal);
        Assert.Equal("", page.One("[name='Form.BusinessName']").GetAttribute("value") ?? "");
        Assert.Contains("Nothing noted today", (await (await Somebody()).Get(Address)).One("#captured").TextContent, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task What_is_sent_twice_or_at_once_is_there_once_with_its_photo()
    {
        var (admin, name, key) = (await Somebody(), World.Name("Salon"), Guid.NewGuid().ToString("N"));
        var photo = Pictures.Plain(SKEncodedImageFormat.Jpeg);
        Task<Page> Again(string said) => Send(admin, [("Key", key), ("BusinessName", said)], [("ShopFront", photo)], ByScript);

        var answers = await Task.WhenAll(Again(name), Again(name), Again(name), Again(name));
        foreach (var answer in answers) Assert.Contains(name, answer.Is(200).One("#captured").TextContent, StringComparison.Ordinal);
        // The answer is the first one's, whatever is said later.
        Assert.Contains("1 noted today", (await Again(name + " again")).Is(200).Words, StringComparison.Ordinal);
        Assert.Contains(name, (await Again("")).Is(200).Words, StringComparison.Ordinal);

        var id = (await App.Db(db => db.Prospects.AsNoTracking().SingleAsync(p => p.Key == key))).Id;
        Assert.Equal(1, await App.Db(db => db.ProspectPictures.CountAsync(p => p.ProspectId == id)));
        Assert.Equal(1, await App.Db(db => db.ProspectEvents.CountAsync(line => line.ProspectId == id)));
        Assert.Equal(0, await App.Db(db => db.Prospects.CountAsync(p => p.BusinessName == name + " again")));
    }

    [SkippableFact]
    public async Task What_is_wrong_is_said_to_the_script_in_words_and_nothing_is_half_done()
    {
        var (admin, name) = (await Somebody(), World.Name("Café"));
        var good = Pictures.Plain(SKEncodedImageFormat.Jpeg);
        byte[] tooLong = [.. good, .. new byte[MediaSizes.MostBytes]];
        foreach (var (fields, files, words) in (((string, string)[], (string, byte[])[], string)[])
        [
            ([("BusinessName", " ")], [], "Name: Please fill this in."),
            ([("BusinessName", name), ("Email", "nobody")], [], "E-mail: "),
            ([("BusinessName", name)], [("Card", [.. "%PDF-1.7 words"u8]), ("ShopFront", good)], "Photo of the card: It is a PDF"),
            ([("BusinessName", name)], [("Card", good), ("ShopFront", tooLong)], "Photo of the shop front: It is larger than 20 MB"),
            ([("BusinessName", name), ("Latitude", "91"), ("Longitude", "6")], [("Card", good)], "Place: This is no place"),
            ([("BusinessName", name), ("Latitude", "49.6")], [], "Place: This is no place"),
            ([("BusinessName", name), ("Latitude", "here"), ("Longitude", "NaN")], [], "Place: This is no place"),
            ([("BusinessName", name), ("Key", new string('k', 41))], [], "Key: Please use at most 40"),
        ])
        {
            var answer = (await Send(admin, fields, files, ByScript)).Is(400);
            Assert.StartsWith("text/plain", answer.Header("Content-Type"), StringComparison.Ordinal);
            Assert.Contains(words, answer.Body, StringComparison.Ordinal);
        }
        Assert.False(await App.Db(db => db.Prospects.AnyAsync(p => p.BusinessName == name)));

        // Without a script it stands beside its field, and what was typed is still there.
        var page = (await Send(admin, [("BusinessName", ""), ("Notes", "Wants it before summer"), ("Email", "nobody")], [])).Is(400);
        Assert.NotEmpty(page.One("[data-valmsg-for='Form.BusinessName']").TextContent);
        Assert.NotEmpty(page.One("[data-valmsg-for='Form.Email']").TextContent);
        Assert.True(page.One("details.capture-more").HasAttribute("open"));
        Assert.Equal("Wants it before summer", page.One("[name='Form.Notes']").TextContent.Trim());
        Assert.Contains("PDF", (await Send(admin, [("BusinessName", name)], [("Card", [.. "%PDF-1.7 words"u8])])).Is(400).One("[data-valmsg-for='Form.Card']").TextContent, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_body_that_is_too_long_is_answered_before_it_is_read()
    {
        var (admin, tooMuch) = (await Somebody(), new UploadLimitAttribute(2, MediaSizes.MostBytes).Most + 1);
        Assert.Contains("This is too large", (await admin.Announce(Address, tooMuch)).Is(413).Words, StringComparison.Ordinal);
        Assert.Contains("Each file may have at most 20 MB", (await admin.Announce(Address, tooMuch, ByScript)).Is(413).Body, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Nobody_sends_what_somebody_else_noted()
    {
        var (first, second, name) = (await Somebody(), await Somebody(), World.Name("Bar"));
        var (owner, _, _) = await World.Owner(await World.Admin(), Secret);
        var token = Token(await first.Get(Address, ("X-Capture", "list")));
        // A page that was opened by one and is sent by another is refused; its script asks first who is there.
        (await Post(second, token, [("BusinessName", name)], [], ByScript)).Is(400);
        Assert.NotEqual((await first.Get(Address)).One("#capture").GetAttribute("data-account"), (await second.Get(Address, ("X-Capture", "list"))).One("#captured").GetAttribute("data-account"));

        (await (await World.BrowserOf(owner, Secret)).Get(Address)).Is(403);
        (await Post(await World.BrowserOf(owner, Secret), token, [("BusinessName", name)], [], ByScript)).Is(403);
        foreach (var answer in (Page[])[await World.Visitor().Get(Address, ("X-Capture", "list")), await Post(World.Visitor(), token, [("BusinessName", name)], [], ByScript)])
            Assert.Contains("/login", answer.Is(302).Location, StringComparison.Ordinal);
        Assert.False(await App.Db(db => db.Prospects.AnyAsync(p => p.BusinessName == name)));
    }

    [SkippableFact]
    public async Task The_script_asks_for_the_list_alone_and_the_copy_for_the_phone_names_nobody()
    {
        var (admin, name) = (await Somebody(), World.Name("Atelier"));
        (await Send(admin, [("BusinessName", name)], [])).Is(302);
        await admin.Get(Address); // the message is shown once

        var list = (await admin.Get(Address, ("X-Capture", "list"))).Is(200);
        Assert.False(list.Has("main"));
        Assert.Contains(name, list.One("#captured[data-account]").TextContent, StringComparison.Ordinal);
        var copy = (await admin.Get(Address, ("X-Capture", "copy"))).Is(200);
        Assert.True(copy.Has("#capture") && copy.Has("main"));
        Assert.False(copy.Has("#captured[data-account]"));
        Assert.DoesNotContain(name, copy.Body, StringComparison.Ordinal);
        foreach (var page in (Page[])[list, copy]) Assert.Equal("camera=(self), geolocation=(self), microphone=()", page.Header("Permissions-Policy"));
        Assert.Equal("camera=(), geolocation=(), microphone=()", (await admin.Get("/admin/prospects")).Header("Permissions-Policy"));
        foreach (var below in (string[])["", "/platforms/hosting"])
        {
            Assert.Equal($"{below}{Address}", (await World.Visitor().Get($"{below}/js/capture-worker.js")).Is(200).Header("Service-Worker-Allowed"));
            Assert.Equal($"{below}/js/capture-worker.js", (await admin.Get($"{below}{Address}")).Is(200).One("#capture").GetAttribute("data-worker"));
        }
        Assert.Null((await World.Visitor().Get("/js/app.js")).Header("Service-Worker-Allowed"));
    }

    // An admin who has noted nothing yet.
    private async Task<Browser> Somebody() => await World.BrowserOf(await World.FurtherAdmin(), App.AdminPassword);

    private static string Token(Page page) => page.One("#captured").GetAttribute("data-token")!;

    private static async Task<Page> Send(Browser admin, (string Name, string Value)[] fields, (string Name, byte[] Content)[] files, params (string, string)[] headers)
        => await Post(admin, Token((await admin.Get(Address, ("X-Capture", "list"))).Is(200)), fields, files, headers);

    private static async Task<Page> Post(Browser admin, string token, (string Name, string Value)[] fields, (string Name, byte[] Content)[] files, params (string Name, string Value)[] headers)
    {
        var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
        foreach (var (name, value) in fields) form.Add(new StringContent(value), $"Form.{name}");
        foreach (var (name, content) in files) form.Add(new ByteArrayContent(content), $"Form.{name}", "photo");
        return await admin.Post(Address, form, headers);
    }
}

[Collection(OnSqlite.Name)]
public sealed class CaptureOnSqlite(SqliteApp app) : CaptureTests(app);

[Collection(OnPostgreSql.Name)]
public sealed class CaptureOnPostgreSql(PostgreSqlApp app) : CaptureTests(app);
