using SkiaSharp;

namespace HostWizard.E2E.Screens;

/// <summary>The form for a phone at the counter.</summary>
public sealed class CaptureScreen(IPage page)
{
    /// <summary>A telephone, held in one hand.</summary>
    public static BrowserNewContextOptions Phone => new() { ViewportSize = new() { Width = 390, Height = 844 }, IsMobile = true, HasTouch = true, ColorScheme = ColorScheme.Light };

    public static async Task<CaptureScreen> OpenAsync(IPage page)
    {
        await page.GotoAsync("admin/prospects/capture");
        return new(page);
    }

    public ILocator Name => page.GetByLabel("Name", new() { Exact = true });
    public ILocator Note => page.GetByLabel("Note", new() { Exact = true });

    /// <summary>Waits until the phone has its copy of the page, so that it opens without a connection.</summary>
    public Task ExpectOpensOfflineAsync() => Expect(page.GetByText("This page opens without one too.")).ToBeVisibleAsync();

    public async Task FillInAsync(string name, string trade, string note)
    {
        await Name.FillAsync(name);
        await page.GetByLabel("Trade", new() { Exact = true }).FillAsync(trade);
        await Note.FillAsync(note);
    }

    /// <summary>Fills in what is folded away.</summary>
    public async Task FillInMoreAsync(string person, string phone, string email, string town)
    {
        await page.GetByText("More: person").TapAsync();
        await page.GetByLabel("Person", new() { Exact = true }).FillAsync(person);
        await page.GetByLabel("Phone", new() { Exact = true }).FillAsync(phone);
        await page.GetByLabel("E-mail", new() { Exact = true }).FillAsync(email);
        await page.GetByLabel("Town", new() { Exact = true }).FillAsync(town);
    }

    /// <summary>Takes a photo, as large as telephones make them.</summary>
    /// <param name="what">The card, or the shop front.</param>
    public async Task PhotographAsync(string what)
    {
        using var bitmap = new SKBitmap(3000, 2250);
        using (var canvas = new SKCanvas(bitmap)) canvas.Clear(SKColors.SeaGreen);
        using var file = bitmap.Encode(SKEncodedImageFormat.Jpeg, 90);
        await ChooseAsync(what, file.ToArray());
        await ExpectPhotoAsync();
    }

    /// <summary>Waits until a photo is there that can be taken away.</summary>
    public Task ExpectPhotoAsync() => Expect(page.GetByRole(AriaRole.Button, new() { Name = "Take it away" })).ToBeVisibleAsync();

    /// <summary>Chooses any file for a photo.</summary>
    public Task ChooseAsync(string what, byte[] file) => page.GetByLabel($"Photo of the {what}").SetInputFilesAsync(new FilePayload { Name = "photo.jpg", MimeType = "image/jpeg", Buffer = file });

    public Task AddPlaceAsync() => page.GetByRole(AriaRole.Button, new() { Name = "Add where I am" }).TapAsync();

    public Task ExpectPlaceAsync(string words) => Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = words })).ToBeVisibleAsync();

    public Task SaveAsync() => page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).TapAsync();

    public Task SendNowAsync() => page.GetByRole(AriaRole.Button, new() { Name = "Send now" }).TapAsync();

    /// <summary>Waits until so many are said to be kept on the phone, among them that one.</summary>
    public async Task ExpectKeptAsync(int count, string name)
    {
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = $"Not sent yet: {count}, kept on this phone" })).ToBeVisibleAsync();
        await Expect(Kept.GetByText(name, new() { Exact = true })).ToBeVisibleAsync();
    }

    public Task ExpectNothingKeptAsync() => Expect(Kept).ToBeHiddenAsync();

    /// <summary>Waits until it is among those noted today, once, and nothing waits.</summary>
    public async Task ExpectNotedAsync(string name)
    {
        await Expect(page.GetByRole(AriaRole.Heading, new() { NameRegex = new("^[0-9]+ noted today$") })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true })).ToHaveCountAsync(1);
        await ExpectNothingKeptAsync();
    }

    /// <summary>Whether it is the copy that lay on the phone.</summary>
    public Task ExpectCopyAsync() => Expect(page.GetByText("The list is here again as soon as there is a connection.")).ToBeVisibleAsync();

    public Task ExpectEmptyAsync() => Expect(Name).ToHaveValueAsync("");

    /// <summary>Waits until the note is back in the form with what is wrong with it.</summary>
    public async Task ExpectGivenBackAsync(string name, string words)
    {
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync(words);
        await Expect(Name).ToHaveValueAsync(name);
        await ExpectNothingKeptAsync();
    }

    public Task SignInToSendAsync() => page.GetByRole(AriaRole.Link, new() { Name = "Sign in to send them" }).TapAsync();

    private ILocator Kept => page.Locator("[data-kept]");
}
