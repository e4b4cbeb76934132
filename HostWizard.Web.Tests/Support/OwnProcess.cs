using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace HostWizard.Web.Tests.Support;

/// <summary>HostWizard as a process of its own, which can be killed half-way.</summary>
internal sealed class OwnProcess : IDisposable
{
    /// <summary>What it prints when it serves.</summary>
    public const string Open = "HostWizard is open";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private readonly Process process;
    private readonly ChannelReader<string> lines;

    private OwnProcess(Process process, ChannelReader<string> lines, Uri address) => (this.process, this.lines, Address) = (process, lines, address);

    public Uri Address { get; }

    /// <summary>Starts the built application; does not wait for it to answer.</summary>
    public static OwnProcess Start(string provider, string connection, string dataDirectory, IReadOnlyDictionary<string, string>? more = null)
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
                ["Logging__LogLevel__Microsoft.EntityFrameworkCore.Migrations"] = "Information",
                ["ASPNETCORE_URLS"] = address.ToString(),
                ["Database__Provider"] = provider,
                ["ConnectionStrings__HostWizard"] = connection,
                ["HostWizard__DataDirectory"] = dataDirectory,
                ["HostWizard__AdminEmail"] = App.AdminEmail,
                ["HostWizard__AdminPassword"] = App.AdminPassword,
            },
        };
        var lines = Channel.CreateUnbounded<string>();
        foreach (var (key, value) in more ?? new Dictionary<string, string>()) start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is null) lines.Writer.Complete();
            else lines.Writer.TryWrite(line.Data);
        };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new(process, lines.Reader, address);
    }

    /// <summary>Waits until it serves.</summary>
    public Task<OwnProcess> Ready() => Prints(Open);

    /// <summary>Waits until it prints one of these.</summary>
    public async Task<OwnProcess> Prints(params string[] words)
    {
        using var patience = new CancellationTokenSource(Patience);
        await foreach (var line in lines.ReadAllAsync(patience.Token))
            if (words.Any(line.Contains)) return this;
        throw new Xunit.Sdk.XunitException($"The process ended before it printed '{string.Join("' or '", words)}'.");
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
