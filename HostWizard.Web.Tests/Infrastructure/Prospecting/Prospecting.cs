using System.Net;
using HostWizard.Web.Infrastructure;
using HostWizard.Web.Infrastructure.Prospecting;
using HostWizard.Web.Tests.Support;
using Microsoft.Extensions.Configuration;

namespace HostWizard.Web.Tests.Infrastructure.Prospecting;

/// <summary>A visitor for tests: names lead to ports of this machine, and nothing rests.</summary>
internal static class Prospecting
{
    public static readonly ProspectingSettings Quick = new() { AllowedNetworks = ProspectingSettings.Loopback, Pause = TimeSpan.Zero, UserAgent = "HostWizard/1.0 (+https://hostwizard.test)" };

    public static PoliteClient Client(ProspectingSettings settings, TimeProvider? clock = null) => new(Settings(settings), clock ?? TimeProvider.System);

    /// <summary>Names lead to ports: <c>parc.test</c> for http, <c>parc.test:443</c> for https. Doors not named are closed.</summary>
    public static ProspectingSettings With(this ProspectingSettings settings, params (string Name, int Port)[] doors)
        => settings with { LoopbackSites = doors.ToDictionary(door => door.Name.Contains(':') ? door.Name : door.Name + ":80", door => new IPEndPoint(IPAddress.Loopback, door.Port)) };

    private static HostWizardSettings Settings(ProspectingSettings settings)
    {
        using var folder = new TempFolder();
        return HostWizardSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["ConnectionStrings:HostWizard"] = "Data Source=x", ["HostWizard:AdminEmail"] = "a@b.lu", ["HostWizard:DataDirectory"] = folder.Path }).Build()) with { Prospecting = settings };
    }
}
