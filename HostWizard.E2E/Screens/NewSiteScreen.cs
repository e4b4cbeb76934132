namespace HostWizard.E2E.Screens;

/// <summary>The form that makes a site by hand.</summary>
public sealed class NewSiteScreen(IPage page)
{
    public static async Task<NewSiteScreen> OpenAsync(IPage page)
    {
        await page.GotoAsync("admin/hosting/sites/new");
        return new(page);
    }

    public ILocator BusinessName => page.GetByLabel("Business name");
    public ILocator ContactPerson => page.GetByLabel("Contact person");
    public ILocator Email => page.GetByLabel("Contact e-mail");
    public ILocator Phone => page.GetByLabel("Contact phone");
    public ILocator Notes => page.GetByLabel("Internal notes");

    public async Task FillInAsync(string business, string contact, string email, string phone = "+352 621 123 456", string notes = "")
    {
        await BusinessName.FillAsync(business);
        await ContactPerson.FillAsync(contact);
        await Email.FillAsync(email);
        await Phone.FillAsync(phone);
        await Notes.FillAsync(notes);
    }

    public Task ExpectAddressAsync(string address) => Expect(page.GetByText($"The website will be at {address}", new() { Exact = true })).ToBeVisibleAsync();

    /// <summary>Presses the button, whatever follows.</summary>
    public Task SubmitAsync() => page.GetByRole(AriaRole.Button, new() { Name = "Create site" }).ClickAsync();

    /// <summary>Creates the site.</summary>
    /// <returns>The site's own screen, which comes next.</returns>
    public async Task<SiteScreen> CreateAsync(string business)
    {
        await SubmitAsync();
        var site = new SiteScreen(page);
        await site.ExpectNameAsync(business);
        return site;
    }
}
