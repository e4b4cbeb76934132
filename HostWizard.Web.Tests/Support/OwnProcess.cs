using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace HostWizard.Web.Tests.Support;

/// <summary>HostWizard as a process of its own, which can be killed half-way.</summary>
internal sealed class OwnProcess : IDisposable
{
    private readonly Process process;

    private OwnProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Starts the built application; does not wait for it to answer.</summary>
    public static OwnProcess Start(string provider, string connection, string dataDirectory)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var built = AppContext.BaseDirectory.Replace("HostWizard.Web.Tests", "HostWizard.Web", StringComparison.Ordinal);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(built, "HostWizard.Web.dll")])
        {
            WorkingDirectory = built,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["ASPNETCORE_URLS"] = address.ToString(),
                ["Database__Provider"] = provider,
                ["ConnectionStrings__HostWizard"] = connection,
                ["HostWizard__DataDirectory"] = dataDirectory,
                ["HostWizard__AdminEmail"] = App.AdminEmail,
                ["HostWizard__AdminPassword"] = App.AdminPassword,
            },
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new(process, address);
    }

    /// <summary>Waits until it serves.</summary>
    public async Task<OwnProcess> Ready()
    {
        using var http = new HttpClient();
        await Until(async () =>
        {
            try
            {
                return (await http.GetAsync(new Uri(Address, "/health/ready"))).IsSuccessStatusCode;
            }
            catch (HttpRequestException)
            {
                return false;
            }
        });
        return this;
    }

    /// <summary>Watches until something is so.</summary>
    public async Task Until(Func<Task<bool>> isSo)
    {
        var patience = Stopwatch.StartNew();
        while (!await isSo())
        {
            Assert.False(process.HasExited, "The process ended too early.");
            if (patience.Elapsed > TimeSpan.FromSeconds(90)) throw new TimeoutException("It was not so within 90 seconds.");
            await Task.Delay(5);
        }
    }

    /// <summary>Ends it as a power cut would.</summary>
    public void Kill()
    {
        if (!process.HasExited) process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        Kill();
        process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
