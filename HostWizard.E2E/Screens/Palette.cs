namespace HostWizard.E2E.Screens;

/// <summary>The box that finds everything.</summary>
public sealed class Palette(IPage page)
{
    private ILocator Box => page.GetByRole(AriaRole.Dialog, new() { Name = "Search and actions" });

    /// <summary>Opens it with a key, from wherever one is.</summary>
    public async Task OpenAsync(string key = "/")
    {
        await page.Keyboard.PressAsync(key);
        await Expect(Box.GetByRole(AriaRole.Combobox)).ToBeFocusedAsync();
    }

    /// <summary>Types, as fingers do.</summary>
    public Task TypeAsync(string words) => page.Keyboard.TypeAsync(words);

    /// <summary>Waits until the first of the results is the one that was meant, and chosen.</summary>
    public async Task ExpectFirstAsync(string words)
    {
        var first = Box.GetByRole(AriaRole.Option).First;
        await Expect(first).ToContainTextAsync(words);
        await Expect(first).ToHaveAttributeAsync("aria-selected", "true");
    }

    /// <summary>Opens what is chosen.</summary>
    public Task EnterAsync() => page.Keyboard.PressAsync("Enter");
}
