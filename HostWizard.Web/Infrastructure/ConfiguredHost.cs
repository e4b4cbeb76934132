using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using Microsoft.AspNetCore.HttpOverrides;

namespace HostWizard.Web.Infrastructure;

/// <summary>Where HostWizard listens, keeps its files and whom it believes; checked before anything starts.</summary>
public static class ConfiguredHost
{
    /// <summary>The path below which everything answers too.</summary>
    public const string PlatformPath = "/platforms/hosting";

    private static readonly string[] TellsAddresses = ["Microsoft.AspNetCore", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Mvc", "Microsoft.AspNetCore.Routing"];

    private static readonly string[] AddressKeys = ["urls", "http_ports", "https_ports"];

    /// <summary>Reads and checks the configuration.</summary>
    /// <exception cref="StartupException">A key holds what cannot be used; the message names it.</exception>
    public static void AddConfiguredHost(this WebApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        // In code and only when nothing names an address: a key in appsettings.json would win over the environment.
        if (AddressKeys.All(key => string.IsNullOrEmpty(configuration[key])) && !configuration.GetSection("Kestrel:Endpoints").Exists())
            builder.WebHost.UseUrls("http://localhost:9999");
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        // Addresses of proposals and password links are secrets, and these tell addresses. In code, so that more of Microsoft's lines can be asked for.
        foreach (var category in TellsAddresses) builder.Logging.AddFilter(category, LogLevel.Warning);

        var settings = HostWizardSettings.Read(configuration);
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            // X-Forwarded-Host is nobody's to say: Caddy passes the real one.
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            options.ForwardLimit = null;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var network in settings.TrustedNetworks) options.KnownIPNetworks.Add(network);
        });
    }

    /// <summary>Everything also answers below <see cref="PlatformPath"/>; links stay inside whichever was used.</summary>
    public static void UseProxyAndPathBase(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UsePathBase(PlatformPath);
    }

    /// <summary>Migrates and seeds, then says where to go and how to sign in.</summary>
    public static async Task PrepareDatabaseAsync(this WebApplication app)
    {
        using var scope = app.Services.CreateScope();
        var stopping = app.Lifetime.ApplicationStopping;
        await DatabaseStart.MigrateAsync(scope.ServiceProvider.GetRequiredService<HostWizardDb>(), stopping);
        var password = await scope.ServiceProvider.GetRequiredService<Seed>().RunAsync(stopping);
        // Now, not after the start: a command such as demo never starts, and the password is shown this once.
        if (password is not null) Introduce(app, password);
        app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine($"HostWizard is open at {app.Urls.FirstOrDefault() ?? "http://localhost:9999"}/admin/hosting"));
    }

    private static void Introduce(WebApplication app, string password)
    {
        Console.WriteLine($"First sign-in: {app.Configuration["HostWizard:AdminEmail"]}  password: {password}");
        Console.WriteLine("It is shown this once and is to be changed at the first sign-in.");
    }
}
