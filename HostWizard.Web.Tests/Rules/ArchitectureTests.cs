using System.Text.RegularExpressions;
using HostWizard.Web.Domain;

namespace HostWizard.Web.Tests.Rules;

/// <summary>Who may know whom.</summary>
public partial class ArchitectureTests
{
    private static readonly Type[] All = typeof(HostedSite).Assembly.GetTypes();

    [Fact]
    public void The_domain_references_nothing_outside_itself()
    {
        var domain = All.Where(type => type.Namespace is "HostWizard.Web.Domain" or "HostWizard.Web.Domain.Websites" or "HostWizard.Web.Domain.Prospecting").ToList();
        Assert.True(domain.Count > 20);
        var strangers =
            from type in domain
            from used in UsedTypes.Of(type)
            let home = used.Namespace ?? ""
            where home is not ("HostWizard.Web.Domain" or "HostWizard.Web.Domain.Websites" or "HostWizard.Web.Domain.Prospecting") && used.Assembly != typeof(object).Assembly && !IsPlain(home)
            select $"{type.Name} uses {used.FullName}";
        Nothing(strangers);
        Nothing(Repository.Files("HostWizard.Web/Domain", "*.cs").SelectMany(file => Strangers().Matches(File.ReadAllText(file)).Select(match => $"{Path.GetFileName(file)}: {match.Value}")));
    }

    // The compiler's analysers of style say so too, and take two fifths of all analysers' time for this one rule.
    [Fact]
    public void A_namespace_is_the_whole_file()
        => Nothing(new[] { "HostWizard.Web", "HostWizard.Web.Tests", "HostWizard.E2E" }.SelectMany(project => Repository.Files(project, "*.cs")).Where(file => !file.Contains("Migrations", StringComparison.Ordinal) && Braces().IsMatch(File.ReadAllText(file))));

    [Fact]
    public void No_slice_uses_another_slices_types()
    {
        var foreign =
            from type in All
            let slice = Slice(type)
            where slice is not null && slice != "Shared"
            from used in UsedTypes.Of(type)
            let other = Slice(used)
            where other is not null && other != "Shared" && other != slice
            select $"{type.FullName} uses {used.FullName}";
        Nothing(foreign);

        var pages = Repository.Root("HostWizard.Web/Pages");
        var named =
            from file in Repository.Files("HostWizard.Web/Pages", "*.cs").Concat(Repository.Files("HostWizard.Web/Pages", "*.cshtml"))
            let parts = Path.GetRelativePath(pages, file).Split(Path.DirectorySeparatorChar)
            where parts.Length > 1
            from match in PageTypes().Matches(File.ReadAllText(file)).Cast<Match>()
            where Directory.Exists(Path.Combine(pages, match.Groups[1].Value)) && match.Groups[1].Value != "Shared" && match.Groups[1].Value != parts[0]
            select $"{Path.GetRelativePath(pages, file)} names {match.Value}";
        Nothing(named);
    }

    [Fact]
    public void Shared_uses_no_slice()
        => Nothing(All.Where(type => Slice(type) == "Shared").SelectMany(type => UsedTypes.Of(type).Where(used => Slice(used) is not (null or "Shared")).Select(used => $"{type.FullName} uses {used.FullName}")));

    [Fact]
    public void The_database_knows_no_page_and_no_URL()
        => Nothing(All.Where(type => type.Namespace?.StartsWith("HostWizard.Web.Data", StringComparison.Ordinal) == true)
            .SelectMany(type => UsedTypes.Of(type).Where(used => used.Namespace?.StartsWith("HostWizard.Web.Pages", StringComparison.Ordinal) == true || used.Namespace?.StartsWith("Microsoft.AspNetCore.Http", StringComparison.Ordinal) == true)
                .Select(used => $"{type.FullName} uses {used.FullName}")));

    private static string? Slice(Type type)
    {
        const string pages = "HostWizard.Web.Pages.";
        return type.Namespace?.StartsWith(pages, StringComparison.Ordinal) == true ? type.Namespace[pages.Length..].Split('.')[0] : null;
    }

    private static bool IsPlain(string home)
        => home is "System" or "System.Text.Json" or "System.Text.Json.Serialization" || home.StartsWith("System.Collections", StringComparison.Ordinal) || home.StartsWith("System.Linq", StringComparison.Ordinal)
            || home is "System.Globalization" or "System.Text" or "System.Net" or "System.Security.Cryptography" or "System.Text.RegularExpressions" or "System.Text.RegularExpressions.Generated" or "System.Runtime.CompilerServices" or "System.Diagnostics.CodeAnalysis"
            || home.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal);

    private static void Nothing(IEnumerable<string> found)
    {
        var lines = found.Distinct().ToList();
        Assert.True(lines.Count == 0, string.Join('\n', lines));
    }

    [GeneratedRegex(@"^namespace\s+[\w.]+\s*\{", RegexOptions.Multiline)]
    private static partial Regex Braces();

    [GeneratedRegex(@"Microsoft\.(EntityFrameworkCore|AspNetCore|Extensions)|LinqToDB|AngleSharp|HostWizard\.Web\.(Data|Infrastructure|Pages)")]
    private static partial Regex Strangers();

    [GeneratedRegex(@"(?<![\w/])Pages\.(\w+)\.\w+")]
    private static partial Regex PageTypes();
}
