using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;

namespace HostWizard.E2E.Support;

/// <summary>The real application in this process, listening on a free port, on a database and files that go with it.</summary>
internal sealed class TestHost : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("hostwizard-e2e-");

    private readonly IReadOnlyDictionary<string, string> settings;

    /// <param name="settings">Configuration beyond the usual.</param>
    public TestHost(IReadOnlyDictionary<string, string> settings)
    {
        this.settings = settings;
        UseKestrel(0);
    }

    /// <summary>Starts it.</summary>
    /// <returns>Its address; the loopback's, so that it is the platform's whatever the platform's domain.</returns>
    public Uri Start()
    {
        StartServer();
        var address = ClientOptions.BaseAddress;
        if (address.Port == 0) throw new InvalidOperationException("HostWizard did not start; its reason is on standard error.");
        return new UriBuilder(address) { Host = "127.0.0.1" }.Uri;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach (var (key, value) in settings) builder.UseSetting(key, value);
        Usual(builder);
    }

    private void Usual(IWebHostBuilder builder) => builder
        .UseSolutionRelativeContentRoot(".")
        .UseSetting("ConnectionStrings:HostWizard", $"Data Source={Path.Combine(folder.FullName, "hostwizard.db")};Pooling=False")
        .UseSetting("Database:Provider", "Sqlite")
        .UseSetting("HostWizard:DataDirectory", Path.Combine(folder.FullName, "data"))
        .UseSetting("HostWizard:PlatformDomain", Stage.PlatformDomain)
        .UseSetting("HostWizard:AdminEmail", Stage.AdminEmail)
        .UseSetting("HostWizard:AdminPassword", Stage.AdminPassword);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        try
        {
            folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // A file is still held open; the machine clears its temporary folder.
        }
    }
}
