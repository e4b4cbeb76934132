using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using HostWizard.Web.Data;
using HostWizard.Web.Domain;
using Microsoft.EntityFrameworkCore;

namespace HostWizard.Web.Tests.Rules;

/// <summary>What is written down is all there.</summary>
public partial class DocumentationTests
{
    [Fact]
    public void Every_configuration_key_is_in_the_operations_guide()
    {
        var guide = File.ReadAllText(Repository.Root("docs/operations.md"));
        var read = Repository.Files("HostWizard.Web", "*.cs").SelectMany(file => Key().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value));
        var set = Keys(JsonDocument.Parse(File.ReadAllText(Repository.Root("appsettings.json"))).RootElement, "").Where(key => !key.StartsWith("Logging", StringComparison.Ordinal) && key != "AllowedHosts");
        Assert.DoesNotContain(read.Concat(set).Append("ASPNETCORE_URLS"), key => !guide.Contains(key, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_key_of_the_contract_is_in_the_operations_guide()
    {
        var guide = File.ReadAllText(Repository.Root("docs/operations.md"));
        string[] keys =
        [
            "ASPNETCORE_URLS", "ConnectionStrings:HostWizard", "Database:Provider", "HostWizard:DataDirectory", "HostWizard:PlatformDomain", "HostWizard:PublicUrl", "HostWizard:AdminEmail",
            "HostWizard:AdminPassword", "Proposal:ValidDays", "Proposal:VatPercent", "Proposal:OnlineAcceptance", "Preview:RequireKey", "Proxy:TrustedNetworks",
        ];
        Assert.DoesNotContain(keys, key => !guide.Contains(key, StringComparison.Ordinal));
    }

    [Fact]
    public void Everything_public_in_the_domain_says_what_it_is()
    {
        var file = Path.Combine(AppContext.BaseDirectory.Replace("HostWizard.Web.Tests", "HostWizard.Web", StringComparison.Ordinal), "HostWizard.Web.xml");
        var documented = XDocument.Load(file).Descendants("member").Select(member => member.Attribute("name")!.Value.Split('(')[0]).ToHashSet(StringComparer.Ordinal);
        var types = typeof(HostedSite).Assembly.GetTypes().Where(type => type.Namespace is "HostWizard.Web.Domain" or "HostWizard.Web.Domain.Prospecting" && type.IsVisible).ToList();
        Assert.Empty(types.Where(type => !documented.Contains($"T:{Name(type)}")).Select(type => type.FullName));

        // Records' positional members speak through their type.
        var silent =
            from type in types
            where !type.IsEnum && type.GetMethod("<Clone>$") is null
            from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where !method.IsSpecialName && method.GetBaseDefinition().DeclaringType == type
            let name = $"M:{Name(type)}.{method.Name}{(method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "")}"
            where !documented.Contains(name)
            select name;
        Assert.Empty(silent);
    }

    [Fact]
    public void The_migrations_say_all_that_the_model_does()
    {
        using var sqlite = new SqliteDesignTime().CreateDbContext([]);
        using var postgreSql = new PostgreSqlDesignTime().CreateDbContext([]);
        Assert.False(sqlite.Database.HasPendingModelChanges());
        Assert.False(postgreSql.Database.HasPendingModelChanges());
    }

    private static string Name(Type type) => type.FullName!.Replace('+', '.');

    private static IEnumerable<string> Keys(JsonElement here, string path)
        => here.ValueKind == JsonValueKind.Object ? here.EnumerateObject().SelectMany(member => Keys(member.Value, path.Length == 0 ? member.Name : $"{path}:{member.Name}")) : [path];

    [GeneratedRegex(@"""((?:HostWizard|Database|ConnectionStrings|Smtp|Proposal|Preview|Proxy|Dns|Prospecting):[A-Z]\w+)""")]
    private static partial Regex Key();
}
