using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;
using MimeKit;

namespace HostWizard.Web.Tests.Support;

/// <summary>A real mail server on loopback, in a process of its own; how it behaves is said in its script, <c>smtp-server.py</c>.</summary>
public sealed class SmtpServer
{
    /// <summary>Set to 1 where a missing mail server is a failure, not a reason to skip.</summary>
    public const string RequiredVariable = "HOSTWIZARD_REQUIRE_SMTP";

    // Debian's Python modules are seen by Debian's Python alone.
    private const string Python = "/usr/bin/python3";

    private static readonly Lazy<string?> WhyMissing = new(FindOut);

    private readonly string folder;
    private readonly string[] credentials;
    private readonly Channel<string> lines = Channel.CreateUnbounded<string>();
    private Process? process;

    public SmtpServer(string folder, params string[] credentials)
    {
        (this.folder, this.credentials, Port) = (folder, credentials, FreePort());
        Directory.CreateDirectory(folder);
    }

    /// <summary>Where it listens.</summary>
    public int Port { get; }

    /// <summary>Whether this machine has one.</summary>
    public static bool IsThere => WhyMissing.Value is null;

    /// <summary>Skips a test that needs the server where there is none, or fails it where there has to be one.</summary>
    public static void SkipOrFailWhenMissing()
    {
        if (WhyMissing.Value is not null && Environment.GetEnvironmentVariable(RequiredVariable) == "1") throw new InvalidOperationException($"{RequiredVariable} is 1, but: {WhyMissing.Value}");
        Skip.If(WhyMissing.Value is not null, WhyMissing.Value);
    }

    /// <summary>The configuration that leads there.</summary>
    public Dictionary<string, string> Settings => new() { ["Smtp:Host"] = "127.0.0.1", ["Smtp:Port"] = Port.ToString(System.Globalization.CultureInfo.InvariantCulture), ["Smtp:From"] = "HostWizard <hello@hostwizard.lu>" };

    /// <summary>Starts it, or starts it again with what it has taken so far.</summary>
    public async Task<SmtpServer> Up()
    {
        // Its input ends with this process, and it with its input.
        process = Process.Start(new ProcessStartInfo(Python, [Script(), Port.ToString(System.Globalization.CultureInfo.InvariantCulture), folder, .. credentials]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        process.OutputDataReceived += (_, line) => { if (line.Data is not null) lines.Writer.TryWrite(line.Data); };
        process.BeginOutputReadLine();
        await Says("ready");
        return this;
    }

    /// <summary>Ends it at once.</summary>
    public void Down()
    {
        process!.Kill();
        process.WaitForExit();
    }

    /// <summary>Waits until it says something; what it says before is passed over.</summary>
    public async Task Says(string line)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await lines.Reader.ReadAsync(patience.Token) != line) { }
    }

    /// <summary>What it has taken for an address, in order.</summary>
    public IReadOnlyList<MimeMessage> For(string address)
        => [.. Directory.GetFiles(folder, "*.eml").OrderBy(file => int.Parse(Path.GetFileNameWithoutExtension(file), System.Globalization.CultureInfo.InvariantCulture)).Select(file => MimeMessage.Load(file)).Where(message => message.To.Mailboxes.Any(to => to.Address == address))];

    // Beside this file, wherever the repository lies.
    private static string Script([System.Runtime.CompilerServices.CallerFilePath] string self = "") => Path.Combine(Path.GetDirectoryName(self)!, "smtp-server.py");

    private static string? FindOut()
    {
        if (!File.Exists(Python)) return $"There is no {Python}, which runs the mail server. On Debian: apt-get install python3-aiosmtpd.";
        using var asked = Process.Start(new ProcessStartInfo(Python, ["-c", "import aiosmtpd"]) { RedirectStandardError = true })!;
        asked.StandardError.ReadToEnd();
        asked.WaitForExit();
        return asked.ExitCode == 0 ? null : $"{Python} has no aiosmtpd, the mail server. On Debian: apt-get install python3-aiosmtpd.";
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
