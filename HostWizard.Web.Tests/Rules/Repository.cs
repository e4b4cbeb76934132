namespace HostWizard.Web.Tests.Rules;

/// <summary>The files this was built from.</summary>
internal static class Repository
{
    private static readonly string Home = FindHome();

    public static string Root(string path) => Path.Combine(Home, path);

    public static IEnumerable<string> Files(string folder, string pattern)
        => Directory.EnumerateFiles(Root(folder), pattern, SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(Home, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules"));

    private static string FindHome()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "HostWizard.sln"))) folder = folder.Parent ?? throw new InvalidOperationException("HostWizard.sln is nowhere above the tests.");
        return folder.FullName;
    }
}
