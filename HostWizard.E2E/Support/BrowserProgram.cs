using System.Diagnostics;

namespace HostWizard.E2E.Support;

/// <summary>The Chromium these tests drive: the one that is named, found, or installed.</summary>
internal static class BrowserProgram
{
    /// <summary>Names the program when it lies in no usual place.</summary>
    public const string Variable = "E2E_CHROMIUM";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    private static readonly SemaphoreSlim OneAtATime = new(1);

    /// <summary>Finds a Chromium, or installs one.</summary>
    /// <returns>The program's path; null for the one Playwright keeps itself.</returns>
    /// <exception cref="InvalidOperationException">There is none and none could be installed.</exception>
    public static async Task<string?> FindAsync(IPlaywright playwright)
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
            return File.Exists(named) ? named : throw new InvalidOperationException($"{Variable} names {named}, which is not there.");

        await OneAtATime.WaitAsync();
        try
        {
            if (OnThisMachine() is { } found) return found;
            if (File.Exists(playwright.Chromium.ExecutablePath)) return null;
            if (await InstallFromDebianAsync() && OnThisMachine() is { } installed) return installed;
            if (Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0) return null;
        }
        finally
        {
            OneAtATime.Release();
        }
        throw new InvalidOperationException($"The end-to-end tests need Chromium and could not install it: install chromium or google-chrome, or set {Variable} to its path.");
    }

    private static string? OnThisMachine()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Prepend("/usr/bin");
        string[] elsewhere = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"];
        var onPath = from name in Names from folder in folders select Path.Combine(folder, name);
        return onPath.Concat(elsewhere).FirstOrDefault(File.Exists);
    }

    private static async Task<bool> InstallFromDebianAsync()
    {
        if (!File.Exists("/etc/debian_version") || !Environment.IsPrivilegedProcess) return false;
        await Console.Error.WriteLineAsync("Installing Debian's chromium for the end-to-end tests.");
        return await AptGetAsync("update", "-qq") && await AptGetAsync("install", "-y", "-qq", "--no-install-recommends", "chromium");
    }

    private static async Task<bool> AptGetAsync(params string[] arguments)
    {
        try
        {
            var start = new ProcessStartInfo("apt-get", arguments) { RedirectStandardOutput = true };
            start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
            using var process = Process.Start(start)!;
            await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // Ubuntu's cousins without apt-get: Playwright's own browser follows.
            return false;
        }
    }
}
