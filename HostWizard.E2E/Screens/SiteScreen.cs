using System.Text.RegularExpressions;

namespace HostWizard.E2E.Screens;

/// <summary>One site: where it stands, its next step, its parts.</summary>
public sealed class SiteScreen(IPage page)
{
    public static async Task<SiteScreen> OpenAsync(IPage page, int id, string? tab = null)
    {
        await page.GotoAsync($"admin/hosting/sites/{id}{(tab is null ? "" : "?tab=" + tab)}");
        return new(page);
    }

    /// <summary>The services of the site.</summary>
    public ServicesPanel Services => new(page);

    /// <summary>Everything the site's number is needed for.</summary>
    public int Id => int.Parse(Regex.Match(page.Url, @"/sites/(\d+)").Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);

    public Task ExpectNameAsync(string business) => Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = business, Exact = true })).ToBeVisibleAsync();

    /// <summary>Waits until the page says that the site stands there.</summary>
    public async Task ExpectStatusAsync(string status)
    {
        await Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "You are in" }).GetByRole(AriaRole.Link, new() { Name = status, Exact = true })).ToBeVisibleAsync();
        if (status != "Cancelled") await Expect(page.GetByRole(AriaRole.Main).Locator("[aria-current=step]")).ToContainTextAsync(status);
    }

    /// <summary>A toast, or the line that came with the page.</summary>
    public Task ExpectToldAsync(string words) => Expect(page.GetByRole(AriaRole.Status).GetByText(words)).ToBeVisibleAsync();

    public Task ExpectHistoryAsync(string words) => Expect(History.Filter(new() { HasText = words }).First).ToBeVisibleAsync();

    public Task ExpectFactAsync(string words) => Expect(page.GetByRole(AriaRole.Main).GetByText(words).First).ToBeVisibleAsync();

    public Task MarkReadyAsync() => page.GetByRole(AriaRole.Button, new() { Name = "Mark POC ready" }).ClickAsync();

    /// <summary>The link a client is given.</summary>
    public async Task<string> PreviewLinkAsync()
        => await page.GetByRole(AriaRole.Link, new() { Name = "Preview", Exact = true }).GetAttributeAsync("href") ?? throw new InvalidOperationException("The link leads nowhere.");

    public async Task SendProposalAsync(string notes)
    {
        var dialog = await OpenDialogAsync("Send proposal", "Send the proposal to");
        await dialog.GetByLabel("Notes").FillAsync(notes);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Send proposal" }).ClickAsync();
    }

    /// <summary>Accepts for a client that is new.</summary>
    /// <returns>What is shown once.</returns>
    public async Task<(string Email, string Password)> AcceptForNewClientAsync()
    {
        var dialog = await OpenDialogAsync("Accept proposal", "Accept for");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Accept proposal" }).ClickAsync();
        await Expect(Credentials).ToBeVisibleAsync();
        return (await CredentialAsync("E-mail"), await CredentialAsync("Password"));
    }

    /// <summary>Accepts for a client who is there already, found by a part of the name.</summary>
    public async Task AcceptForClientAsync(string search, string client)
    {
        var dialog = await OpenDialogAsync("Accept proposal", "Accept for");
        await dialog.GetByRole(AriaRole.Searchbox, new() { Name = "Look for an existing client" }).FillAsync(search);
        await dialog.GetByRole(AriaRole.Radio, new() { NameRegex = new($"^{Regex.Escape(client)}") }).CheckAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Accept proposal" }).ClickAsync();
    }

    /// <summary>The dialog that shows the new owner's password once.</summary>
    public ILocator Credentials => page.GetByRole(AriaRole.Dialog, new() { Name = "Owner account for" });

    public Task PassOnCredentialsAsync() => Credentials.GetByRole(AriaRole.Link, new() { Name = "I have passed it on" }).ClickAsync();

    public async Task GoLiveAsync(string domain)
    {
        var dialog = await OpenDialogAsync("Go live", "Put ");
        await TryDomainAsync(dialog, domain);
    }

    /// <summary>Types another domain in the dialog that is still open.</summary>
    public Task TryDomainAgainAsync(string domain) => TryDomainAsync(GoLiveDialog, domain);

    public async Task ExpectDomainRefusedAsync(string typed, string words)
    {
        await Expect(GoLiveDialog.GetByText(words)).ToBeVisibleAsync();
        await Expect(GoLiveDialog.GetByLabel("Domain")).ToHaveValueAsync(typed);
    }

    public async Task SuspendAsync(string reason)
    {
        await ChooseAsync("Suspend…");
        await AnswerAsync("Suspend ", reason);
    }

    public Task ReactivateAsync() => page.GetByRole(AriaRole.Button, new() { Name = "Reactivate" }).ClickAsync();

    public async Task CancelAsync(string reason)
    {
        await ChooseAsync("Cancel site…");
        await AnswerAsync("Cancel ", reason);
    }

    public async Task DeleteAsync()
    {
        await ChooseAsync("Delete site…");
        await AnswerAsync("Delete ", reason: null);
    }

    public Task OpenTabAsync(string name)
        => page.GetByRole(AriaRole.Navigation, new() { Name = "Parts of this site" }).GetByRole(AriaRole.Link, new() { NameRegex = new("^" + name) }).ClickAsync();

    /// <summary>All that the page offers to do with the site: beside its name and in the menu.</summary>
    public async Task ExpectOfferedAsync(params string[] actions)
    {
        await OpenMenuAsync();
        var offered = page.GetByRole(AriaRole.Main).Locator(".acts").GetByRole(AriaRole.Link).Or(page.GetByRole(AriaRole.Main).Locator(".acts").GetByRole(AriaRole.Button));
        await Expect(offered).ToHaveTextAsync(actions);
    }

    private ILocator GoLiveDialog => page.GetByRole(AriaRole.Dialog, new() { NameRegex = new("^Put .* live$") });

    private ILocator History => page.GetByRole(AriaRole.Region, new() { Name = "History" }).GetByRole(AriaRole.Listitem);

    private static async Task TryDomainAsync(ILocator dialog, string domain)
    {
        await dialog.GetByLabel("Domain").FillAsync(domain);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Go live" }).ClickAsync();
    }

    private Task<string> CredentialAsync(string label)
        => Credentials.GetByRole(AriaRole.Term).GetByText(label, new() { Exact = true }).Locator("xpath=following-sibling::dd[1]").InnerTextAsync();

    private async Task<ILocator> OpenDialogAsync(string step, string title)
    {
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = step, Exact = true }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog, new() { NameRegex = new("^" + Regex.Escape(title)) });
        await Expect(dialog).ToBeVisibleAsync();
        return dialog;
    }

    private Task OpenMenuAsync() => page.GetByRole(AriaRole.Main).GetByLabel("More actions").ClickAsync();

    private async Task ChooseAsync(string action)
    {
        await OpenMenuAsync();
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = action, Exact = true }).ClickAsync();
    }

    private async Task AnswerAsync(string verb, string? reason)
    {
        var dialog = page.GetByRole(AriaRole.Dialog, new() { NameRegex = new($"^{verb}.*\\?$") });
        if (reason is not null) await dialog.GetByLabel("Reason, for the history").FillAsync(reason);
        await dialog.GetByRole(AriaRole.Button, new() { NameRegex = new("^" + verb) }).ClickAsync();
    }
}
