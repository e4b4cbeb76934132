using System.Diagnostics;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Threading.Channels;

namespace HostWizard.Web.Tests.Support;

/// <summary>The repository's Caddyfile run by Caddy on loopback, with an authority of its own instead of Let's Encrypt; otherwise as it is shipped.</summary>
public sealed class Caddy : IDisposable
{
    /// <summary>Set to 1 where a missing Caddy is a failure, not a reason to skip.</summary>
    public const string RequiredVariable = "HOSTWIZARD_REQUIRE_CADDY";

    private const string Program = "/usr/bin/caddy";

    private readonly TempFolder folder = new();
    private readonly Channel<string> lines = Channel.CreateUnbounded<string>();
    private readonly Process process;
    private readonly int port;

    private Caddy(Uri platform)
    {
        (port, var plainPort) = (FreePort(), FreePort());
        var global = $$"""
            {
                local_certs
                skip_install_trust
                admin off
                storage file_system {{folder.Path}}
                http_port {{plainPort}}
                https_port {{port}}
                default_bind 127.0.0.1
            """;
        var file = File.ReadAllText(Rules.Repository.Root("Caddyfile"));
        file = Once(file, "\n{\n", $"\n{global}\n").Replace("127.0.0.1:9999", $"127.0.0.1:{platform.Port}", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(folder.Path, "Caddyfile"), file);
        var start = new ProcessStartInfo(Program, ["run", "--config", Path.Combine(folder.Path, "Caddyfile"), "--adapter", "caddyfile"])
        {
            RedirectStandardError = true,
            // Else it writes below the home folder.
            Environment = { ["XDG_CONFIG_HOME"] = folder.Path, ["XDG_DATA_HOME"] = folder.Path, ["HOME"] = folder.Path },
        };
        process = Process.Start(start)!;
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is null) lines.Writer.TryComplete();
            else lines.Writer.TryWrite(line.Data);
        };
        process.BeginErrorReadLine();
    }

    /// <summary>Skips a test that needs Caddy where there is none, or fails it where there has to be one.</summary>
    public static void SkipOrFailWhenMissing()
    {
        var why = File.Exists(Program) ? null : $"There is no {Program}. On Debian: apt-get install caddy.";
        if (why is not null && Environment.GetEnvironmentVariable(RequiredVariable) == "1") throw new InvalidOperationException($"{RequiredVariable} is 1, but: {why}");
        Skip.If(why is not null, why);
    }

    /// <summary>Starts it before an application and waits until it serves.</summary>
    public static async Task<Caddy> Before(Uri platform)
    {
        var caddy = new Caddy(platform);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var said = new List<string>();
        await foreach (var line in caddy.lines.Reader.ReadAllAsync(patience.Token))
        {
            said.Add(line);
            if (line.Contains("serving initial configuration", StringComparison.Ordinal)) return caddy;
        }
        throw new Xunit.Sdk.XunitException("Caddy ended: " + string.Join('\n', said));
    }

    /// <summary>Where a host is served over HTTPS.</summary>
    public Uri At(string host) => new($"https://{host}:{port}/");

    /// <summary>Asks a host over HTTPS as a browser would that trusts Caddy's authority and no other.</summary>
    public async Task<Page> Get(string host, string path = "/")
    {
        using var root = X509CertificateLoader.LoadCertificateFromFile(Path.Combine(folder.Path, "pki/authorities/local/root.crt"));
        using var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            ConnectCallback = async (_, ct) =>
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                await socket.ConnectAsync(IPAddress.Loopback, port, ct);
                return new NetworkStream(socket, ownsSocket: true);
            },
            SslOptions = new()
            {
                CertificateChainPolicy = new() { TrustMode = X509ChainTrustMode.CustomRootTrust, CustomTrustStore = { root }, RevocationMode = X509RevocationMode.NoCheck },
                RemoteCertificateValidationCallback = (_, _, _, errors) => errors == SslPolicyErrors.None,
            },
        };
        using var http = new HttpClient(handler);
        return await Page.Of(http.GetAsync(new Uri($"https://{host}:{port}{path}")));
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
        folder.Dispose();
    }

    private static string Once(string text, string part, string other)
        => text.Split(part).Length == 2 ? text.Replace(part, other, StringComparison.Ordinal) : throw new InvalidOperationException("The Caddyfile has no global block where one was.");

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
