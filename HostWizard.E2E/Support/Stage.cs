using HostWizard.E2E.Screens;

namespace HostWizard.E2E.Support;

/// <summary>What the tests of one class share: a HostWizard of their own, a browser, and the admin's sign-in.</summary>
public class Stage : IAsyncLifetime
{
    public const string PlatformDomain = "hostwizard.lu";
    public const string AdminEmail = "admin@orion.lu";
    public const string AdminPassword = "Secret-Password-1";

    private TestHost host = null!;
    private Chromium chromium = null!;

    /// <summary>The application's address, without a path.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>The same application asked by a program, to set a scene fast.</summary>
    public Api Api { get; private set; } = null!;

    internal IBrowser Browser => chromium.Browser;

    /// <summary>The admin's cookies, so that not every journey begins at the sign-in page.</summary>
    internal string AdminSession { get; private set; } = "";

    /// <summary>The address on this machine of a website's own host name; the browser is told that they all lead here.</summary>
    public Uri At(string host, string path = "/") => new UriBuilder(Address) { Host = host, Path = path }.Uri;

    public async Task InitializeAsync()
    {
        chromium = await Chromium.RentAsync();
        host = new TestHost(Settings);
        Address = host.Start();
        Api = await Api.SignInAsync(Address);
        await using var context = await Browser.NewContextAsync(new() { BaseURL = Address.ToString() });
        var page = await context.NewPageAsync();
        await (await SignInScreen.OpenAsync(page)).SignInAsync(AdminEmail, AdminPassword);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Dashboard" })).ToBeVisibleAsync();
        AdminSession = await context.StorageStateAsync();
        await SetAsync(host.Services);
    }

    /// <summary>Configuration beyond the usual.</summary>
    protected virtual IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>();

    /// <summary>Puts there what the tests of a class begin with.</summary>
    /// <param name="services">The application's own.</param>
    protected virtual Task SetAsync(IServiceProvider services) => Task.CompletedTask;

    public virtual async Task DisposeAsync()
    {
        chromium?.Return();
        if (host is not null) await host.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
