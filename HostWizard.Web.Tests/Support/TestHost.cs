using HostWizard.Web.Jobs;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace HostWizard.Web.Tests.Support;

/// <summary>The real application in this process, listening on a free port, with its own clock and configuration.</summary>
internal sealed class TestHost : WebApplicationFactory<Program>
{
    private readonly IReadOnlyDictionary<string, string> settings;
    private readonly TimeProvider clock;

    public TestHost(IReadOnlyDictionary<string, string> settings, TimeProvider clock)
    {
        (this.settings, this.clock) = (settings, clock);
        UseKestrel(0);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSolutionRelativeContentRoot(".");
        foreach (var (key, value) in settings) builder.UseSetting(key, value);
        builder.ConfigureTestServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton(clock));
            // Jobs run when a test says so.
            foreach (var job in services.Where(service => service.ImplementationType?.Namespace == typeof(SendMail).Namespace && service.ServiceType == typeof(Microsoft.Extensions.Hosting.IHostedService)).ToList()) services.Remove(job);
            // What makes a password slow to guess would make every test slow.
            services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 100);
        });
    }
}
