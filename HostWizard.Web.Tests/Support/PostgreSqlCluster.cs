using System.Diagnostics;

namespace HostWizard.Web.Tests.Support;

/// <summary>One throw-away PostgreSQL cluster for the whole run, reached over a socket in its own folder, so that no port is taken.</summary>
internal static class PostgreSqlCluster
{
    /// <summary>Set to 1 where a missing PostgreSQL is a failure, not a reason to skip.</summary>
    public const string RequiredVariable = "HOSTWIZARD_REQUIRE_POSTGRESQL";

    // Ends when its input does: even a test process that is killed leaves no cluster behind.
    private const string Script = """
        set -e
        folder=$(mktemp -d -p /tmp hostwizard-postgresql.XXXXXX)
        trap '"$1/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1; rm -rf "$folder"' EXIT
        "$1/initdb" -D "$folder/data" -A trust -U postgres --no-sync -E UTF8 --locale=C.UTF-8 >"$folder/log" 2>&1
        "$1/pg_ctl" -D "$folder/data" -w -l "$folder/log" -o "-c listen_addresses= -c unix_socket_directories=$folder -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=400" start >/dev/null
        echo "$folder"
        cat >/dev/null
        """;

    private static readonly Lazy<(string? Folder, string? Missing)> Started = new(Start);
    private static int databases;

    // Kept: a collected process closes its input.
    private static Process? shell;

    /// <summary>Why there is no cluster; null when there is one.</summary>
    public static string? Missing => Started.Value.Missing;

    /// <summary>A connection to a database that does not exist yet; the application makes it.</summary>
    public static string FreshConnection()
        => $"Host={Started.Value.Folder};Username=postgres;Database=hostwizard_{Interlocked.Increment(ref databases)};Maximum Pool Size=40;Include Error Detail=true";

    /// <summary>Skips a test that needs the cluster where there is none, or fails it where there has to be one.</summary>
    public static void SkipOrFailWhenMissing()
    {
        if (Missing is not null && Environment.GetEnvironmentVariable(RequiredVariable) == "1") throw new InvalidOperationException($"{RequiredVariable} is 1, but: {Missing}");
        Skip.If(Missing is not null, Missing);
    }

    private static (string?, string?) Start()
    {
        var programs = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Where(bin => File.Exists(Path.Combine(bin, "initdb"))).Order().LastOrDefault()
            : null;
        if (programs is null) return (null, "PostgreSQL is not installed: there is no /usr/lib/postgresql/*/bin/initdb. On Debian: apt-get install postgresql.");

        // PostgreSQL refuses to run as root.
        string[] command = Environment.UserName == "root" ? ["runuser", "-u", "postgres", "--", "sh", "-c", Script, "sh", programs] : ["sh", "-c", Script, "sh", programs];
        shell = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var folder = shell.StandardOutput.ReadLine();
        return string.IsNullOrEmpty(folder) ? (null, $"The throw-away PostgreSQL cluster did not start: {shell.StandardError.ReadToEnd()}") : (folder, null);
    }
}
