namespace HostWizard.E2E.Support;

/// <summary>Where screenshots and traces of failed tests are kept: <c>TestResults/e2e/</c> beside the solution.</summary>
internal static class Evidence
{
    public static string Folder { get; } = Path.Combine(Root(), "TestResults", "e2e");

    /// <summary>Keeps what can be kept: the test's own failure is the one to be told.</summary>
    public static async Task TryAsync(Func<Task> keep)
    {
        try
        {
            await keep();
        }
        catch (PlaywrightException problem)
        {
            await Console.Error.WriteLineAsync($"Not kept: {problem.Message}");
        }
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "HostWizard.sln"))) folder = folder.Parent;
        return folder?.FullName ?? AppContext.BaseDirectory;
    }
}
